"""Sources that are said to rest on another one of the ledger, in words and not in `derived_from`."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping

from claimcheck.ledger.model import Ledger, Source
from claimcheck.ledger.where import Where
from claimcheck.sources.provenance.origins import makers
from claimcheck.text.patterns import compiled_later
from claimcheck.text.plain_words import Phrase, phrase
from claimcheck.value_class import value_class

RELIANCE = compiled_later(  # the source may be named anywhere in the rest of the sentence
    r"\b(?:(?:based|built|draws|drawing|relies|relying|rests|resting) (?:largely |mainly |wholly |only )?(?:up)?on"
    r"|(?:derived|derives|drawn|taken|adapted|copied|compiled|retold|translated|picked up) from"
    r"|(?:reprint|reprints|reprinted|republish|republishes|republished|reproduced|syndicated)(?: of| from| by)?"
    r"|citing|cites|quoting|according to|(?:summary|copy|translation|rewrite) of|sum(?:s|ming) up"
    r"|summaris(?:es|ing)|summariz(?:es|ing)|(?:originally|first) (?:published|reported|printed) (?:in|by)"
    r"|(?<!known )via|with (?:material|reporting|information) (?:from|by)"
    r"|(?:names|gives)(?=[^;!?\n]{1,120} as (?:its|their|the) (?:own |only |sole |main )?sources?\b))\b"
    r"|\b(?P<near>(?:a|the) (?:report|story|article|dispatch) (?:of|by|from)|reports|quotes|retells|repeats|relays)\b",
    re.IGNORECASE,
)
NEAR = 4  # words behind a reporting verb within which it names what it reports
DENIED = compiled_later(r"\b(?:not|never|without|no longer|nor|n[’']t)\W+(?:\w+\W+)?$", re.IGNORECASE)
DOMAIN = compiled_later(r"\.(?:com|org|net|co\.uk)\b", re.IGNORECASE)
SENTENCE_END = compiled_later(r"[.;!?](?=\s|$)|\n")
REACH = 300  # characters behind the words of reliance that are looked at
LONGEST = 12  # words of a title by which it is known

Named = tuple[str, str]  # a source and, where only its author or publisher is named, that actor


@value_class()
class Undeclared:
    """A source, the place that says what it rests on, the words that say so, and the sources that may be meant.

    `maker` is the author or publisher that the remark names where it does not name the source itself.
    """

    source: Source
    where: Where
    words: str
    rests_on: tuple[str, ...]
    maker: str = ""


def undeclared_origins(ledger: Ledger) -> Iterator[Undeclared]:
    """Return each source without `derived_from` whose title or note, or a note of ours on it, says what it rests on.

    What it rests on is told by the id or the title of another source, or by the name of its author or publisher.
    """
    remarks = list(_remarks(ledger))
    phrases = _phrases(ledger) if remarks else {}
    reported = set[str]()
    for source, where, text in remarks:
        if source.derived_from or source.id in reported:
            continue
        for words, behind in _reliances(text):
            if others := _meant(behind, phrases, source, ledger):
                reported.add(source.id)
                yield Undeclared(source, where, words, tuple(id for id, _ in others), others[0][1])
                break


def _remarks(ledger: Ledger) -> Iterator[tuple[Source, Where, str]]:
    """Yield titles and notes of sources, and the notes on citations of them, that have a word of reliance."""
    for source in ledger.sources.values():
        for name, text in (("title", source.title), ("note", source.note)):
            if text and RELIANCE.search(text):
                yield source, source.where / name, text
    for claim in ledger.claims.values():
        for name, citations in (("appears_in", claim.appears_in), ("evidence", claim.evidence)):
            for i, citation in enumerate(citations):
                if citation.note and citation.source in ledger.sources and RELIANCE.search(citation.note):
                    yield ledger.sources[citation.source], claim.where / name / i / "note", citation.note


def _reliances(text: str) -> Iterator[tuple[str, Phrase]]:
    """Return the words of reliance in a text, each with the words behind it, as far as they may name a source."""
    for hit in RELIANCE.finditer(text):
        if not DENIED.search(text[max(0, hit.start() - 30) : hit.start()]):
            behind = text[hit.end() : hit.end() + REACH]
            end = SENTENCE_END.search(behind)
            words = phrase(DOMAIN.sub("", behind[: end.start()] if end else behind))
            yield hit[0], words[:NEAR] if hit["near"] else words


def _phrases(ledger: Ledger) -> Mapping[Phrase, list[Named]]:
    """Return the sources by what they may be called: id, title, names of author and publisher, as words."""
    phrases = defaultdict[Phrase, list[Named]](list)
    for source in ledger.sources.values():
        title = phrase(source.title)[:LONGEST] if " " in source.title.strip() else ()
        for name in {phrase(source.id), title} - {()}:
            phrases[name].append((source.id, ""))
        for maker in sorted(makers(source.id, ledger) & ledger.actors.keys()):
            for name in {phrase(name) for name in ledger.actors[maker].names} - {()}:
                phrases[name].append((source.id, maker))
    return phrases


def _meant(words: Phrase, phrases: Mapping[Phrase, list[Named]], source: Source, ledger: Ledger) -> list[Named]:
    """Return the sources that the words name first, without later ones and those of the same author or publisher."""
    own = makers(source.id, ledger)
    for at in range(len(words)):
        for length in range(min(LONGEST, len(words) - at), 0, -1):
            others = phrases.get(words[at : at + length], ())
            meant = [(id, maker) for id, maker in others if id != source.id and _may_precede(id, source, own, ledger)]
            if meant:
                return meant
    return []


def _may_precede(other: str, source: Source, own: set[str], ledger: Ledger) -> bool:
    """Return whether a source can be what another rests on: of another house, and not surely later."""
    later = source.date and (date := ledger.sources[other].date) and source.date.surely_before(date)
    return not later and not own & makers(other, ledger)
