"""ClaimReview and Web Annotation: what is read of the files of publishers, and how time grows with reviews.

The files are read from `exchange/claimreview/` and `exchange/webanno/` of the folder that --bench or $CLAIMCHECK_BENCH
names. READ has what a person read in each.
"""

import argparse
import json
import time
from pathlib import Path

from claimcheck import exchange
from claimcheck.errors import ClaimcheckError
from claimcheck.exchange import ReadOptions, Records
from tests.benchmarks.data import folder, table

READ = {  # claimant, date of the claim, date of the review, stance, an address that the claim appears at or ""
    "20minutes-fr": ("Réseaux sociaux", "2022-05-11", "2022-05-11", "refutes", ""),
    "aajtak-hi": ("सोशल मीडिया यूजर्स", "2020-07-05", "2020-07-05", "refutes", "facebook.com"),
    "afp-factcheck-en": ("Multiple persons", "2022-02-24", "2022-03-02T07:11", "refutes", "facebook.com"),
    "afp-factual-es": ("Varias fuentes", "2021-05-30", "2021-06-01T23:35", "refutes", "facebook.com"),
    "afp-factuel-fr": ("Sources multiples", "2022-01-24", "2022-01-28T18:35", "refutes", "facebook.com"),
    "afp-faktencheck-de": ("Facebook-Nutzer", "2021-08-14", "2021-08-24T14:41", "refutes", "archive.is"),
    "afp-hindi": ("Several persons", "2021-07-30", "2021-08-04T06:49", "refutes", "facebook.com"),
    "africacheck-en": ("Mzwandile Masina", "2020-03-18T14:00:00+02:00", "2020-03-27T10:46:13+02:00", "refutes",
                       "youtu.be"),
    "aosfatos-pt": ("desinformação", "2022-08-11", "2022-08-11", "context", ""),
    "boomlive-en": ("Facebook Page - NoConversion", "2019-04-10T12:09:05+05:30", "2019-04-10T12:09:05+05:30",
                    "refutes", ""),
    "comprova-pt": ("Boatos de redes sociais", "2022-05-23", "2022-05-30", "refutes", "kwai-video.com"),
    "indiatoday-mixed-en": ("Facebook user", "2020-10-12", "2020-10-13", "context", "facebook.com"),
    "lupa-pt": ("Post no Facebook", "2020-08-31T17:22:16", "2020-08-31T17:22:16", "refutes", "facebook.com"),
    "newschecker-en": ("Viral social media post", "2022-11-22", "2022-11-27", "refutes", "archive.is"),
    "schemaorg-example": ("Rich Perry", "2014-07-17", "2014-07-23", "refutes", ""),
    "tfc-taiwan-zh": ("Line, FB", "2022-04-04", "2022-04-08", "refutes", ""),
    "thequint-en": ("Facebook,WhatsApp,Twitter,media outlets", "2020-06-16T20:15:35+05:30",
                    "2020-06-16T20:15:35+05:30", "refutes", ""),
    "uol-confere-pt": ("Jair Bolsonaro", "2022-09-01", "2022-09-01T22:06:09-03:00", "refutes", ""),
    "vishvas-en": ("Fb Page", "2022-11-01T18:16:43+05:30", "2022-11-01T18:16:43+05:30", "refutes", "facebook.com"),
}  # fmt: skip
SIZES = (1_000, 10_000)


def main(arguments: list[str]) -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks claimreview", description=__doc__)
    parser.add_argument("--bench", help="folder of the collections")
    parser.add_argument("--tell", action="store_true", help="also what is told of each file")
    given = parser.parse_args(arguments)
    for format_name, name in (("claimreview", "claimreview"), ("webannotation", "webanno")):
        files = sorted((folder(given.bench) / "exchange" / name).glob("*.*"))
        if not files:
            print(f"skipped: files of others: none in {folder(given.bench) / 'exchange' / name}")
            continue
        print(table(["file", "claims", "sources", "refused", "told", "as read", "the first claim"],
                    [_file(path, format_name, given.tell) for path in files]))  # fmt: skip
    print(table(["reviews", "MB", "read CPU s"], map(_grown, SIZES)))


def _file(path: Path, format_name: str, tell: bool) -> list[object]:
    try:
        records = exchange.read(format_name, path.read_bytes(), ReadOptions(file_name=path.name))
    except ClaimcheckError as error:
        return [path.stem, "", "", "", "", "", str(error)]
    if tell:
        said = [*records.notes, *(refusal.told(path.name) for refusal in records.refused)]
        print("\n".join([path.name, *(f"  {line}" for line in said)]))
    first = _first(records) if format_name == "claimreview" else ()
    as_read = ("yes" if first == READ[path.stem] else "NO") if path.stem in READ else ""
    counts = [len(rows) for rows in (records.claims, records.sources, records.refused, records.notes)]
    return [path.stem, *counts, as_read, " | ".join(first)]


def _first(records: Records) -> tuple[str, ...]:
    claim, actors = records.claims[0], {actor["id"]: actor["name"] for actor in records.actors}
    sources = {source["id"]: source for source in records.sources}
    origin, evidence = claim["attribution"][0], claim["evidence"][0]
    cited = [sources[citation["source"]].get("url", "") for citation in claim.get("appears_in", ())]
    host = cited[0].split("/")[2].removeprefix("www.") if cited and cited[0] else ""
    date = sources[evidence["source"]].get("date", "")
    return actors[origin["actor"]], origin.get("date", ""), date, evidence["stance"], host


def _grown(size: int) -> list[object]:
    reviews = [
        {
            "@type": "ClaimReview",
            "claimReviewed": f"The bridge number {number} fell in May of that year",
            "url": f"https://check.example.org/{number}",
            "datePublished": "2024-05-20",
            "author": {"@type": "Organization", "name": "Example Check"},
            "itemReviewed": {"@type": "Claim", "author": {"name": f"Claimant {number % 500}"},
                             "appearance": {"url": f"https://social.example.com/posts/{number}"}},
            "reviewRating": {"alternateName": "False", "ratingValue": 1, "bestRating": 5, "worstRating": 1},
        }
        for number in range(size)
    ]  # fmt: skip
    content = json.dumps({"@graph": reviews}).encode()
    start = time.process_time()
    assert len(exchange.read("claimreview", content).claims) == size
    return [size, f"{len(content) / 1e6:.1f}", f"{time.process_time() - start:.2f}"]
