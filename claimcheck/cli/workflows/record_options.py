"""The fields of a new record as options, for `add`: each is short for FIELD=VALUE."""

from typing import Annotated, Any

import typer

from claimcheck.cli import completion
from claimcheck.edit.compose import RecordOptions

Many = list[str] | None


def _many(flag: str, metavar: str, help: str, offers: Any = None) -> Any:
    return typer.Option(*flag.split(","), metavar=metavar, help=help, autocompletion=offers)


def record_options(
    id: Annotated[str, typer.Option("--id", metavar="ID", help="The id; made from the text when left out.")] = "",
    by: Annotated[Many, _many("--by,-b", "ACTOR[:ACT]", "Who says it, as in ttp:denies; again for who passes it on.",
                              completion.actors)] = None,
    hedge: Annotated[str, typer.Option("--hedge", metavar="WORDS", help="The speaker's hedge, as found.")] = "",
    about: Annotated[Many, _many("--about", "ACTOR", "Whom it speaks of.", completion.actors)] = None,
    source: Annotated[Many, _many("--source,-s", "SOURCE", "Where it is made; repeatable.", completion.sources)] = None,
    at: Annotated[Many, _many("--at", "PLACE", "The place in that source: p2, page 14, 00:12:30.")] = None,
    quote: Annotated[Many, _many("--quote,-q", "WORDS", "A short fragment of it, to the letter.")] = None,
    kind: Annotated[str, typer.Option("--kind", metavar="KIND", help="denial, prediction … for a claim; group, state … "
                                      "for an actor.", autocompletion=completion.kinds)] = "",
    likelihood: Annotated[str, typer.Option(metavar="WORD", help="A word of the scale, or 15%.",
                                            autocompletion=completion.likelihoods)] = "",
    confidence: Annotated[str, typer.Option(metavar="WORD", help="low, moderate or high.",
                                            autocompletion=completion.confidences)] = "",
    verdict: Annotated[str, typer.Option(metavar="WORD", help="true … false, unproven, not-checkable.",
                                         autocompletion=completion.verdicts)] = "",
    tag: Annotated[Many, _many("--tag", "TAG", "A free word to find it by.", completion.tags)] = None,
    alias: Annotated[Many, _many("--alias", "NAME", "Another name of an actor.")] = None,
    author: Annotated[Many, _many("--author", "ACTOR", "Who wrote a source.", completion.actors)] = None,
    publisher: Annotated[str, typer.Option(metavar="ACTOR", help="Who published a source.",
                                           autocompletion=completion.actors)] = "",
    date: Annotated[str, typer.Option(metavar="DATE", help="When a source was published: 2022, 2022-05~ …")] = "",
    url: Annotated[str, typer.Option(metavar="URL", help="Where a source stands.")] = "",
    reliability: Annotated[str, typer.Option(metavar="GRADE", help="How far a source may be relied on: A to F.")] = "",
    note: Annotated[str, typer.Option(metavar="TEXT", help="A remark.")] = "",
) -> RecordOptions:  # fmt: skip
    """Make the options into assignments, hops and parts of citations."""
    single = {"id": id, "kind": kind, "likelihood": likelihood, "confidence": confidence, "verdict": verdict,
              "publisher": publisher, "date": date, "url": url, "reliability": reliability, "note": note}  # fmt: skip
    listed = {"about": about, "tags": tag, "aliases": alias, "author": author}
    words = [f"{name}={value}" for name, value in single.items() if value]
    words += [f"{name}+={value}" for name, values in listed.items() for value in values or ()]
    return RecordOptions(tuple(words), tuple(by or ()), hedge, tuple(source or ()), tuple(at or ()), tuple(quote or ()))
