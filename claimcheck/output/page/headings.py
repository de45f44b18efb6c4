"""What stands at the head of the page: the title, where the text is from, the whole in a sentence or two."""

from collections import Counter
from collections.abc import Sequence

from claimcheck.ledger.dates import Date
from claimcheck.ledger.model import Claim, Ledger, Source
from claimcheck.text.wording import counted

TITLE = "Claims"
DOUBTFUL = ("false", "mostly-false", "mixed", "unproven")


def headings(claims: Sequence[Claim], ledger: Ledger, disputes: int, sources: int, title: str = "") -> dict[str, str]:
    """Return the title, a line on the source that most claims appear in (when one does), and the summary."""
    main = main_source(claims, ledger)
    return {
        "title": title or (main.title or main.id if main else TITLE),
        "kicker": _origin(main, ledger) if main else "",
        "summary": summary(claims, ledger, disputes, sources, main),
    }


def main_source(claims: Sequence[Claim], ledger: Ledger) -> Source | None:
    """Return the source that more than half of the claims appear in, if there is one."""
    number = Counter(source for claim in claims for source in {citation.source for citation in claim.appears_in})
    [(most, size)] = number.most_common(1) or [("", 0)]
    return ledger.sources.get(most) if 2 * size > len(claims) else None


def is_own_voice(claim: Claim, ledger: Ledger) -> bool:
    """Return whether a claim starts from the author of a source it appears in, or from the publisher of one."""
    cited = (ledger.sources.get(citation.source) for citation in claim.appears_in)
    return any(claim.speaker in (source.author or (source.publisher,)) for source in cited if source)


def summary(claims: Sequence[Claim], ledger: Ledger, disputes: int, sources: int, main: Source | None) -> str:
    """Return the whole in words: whose claims, how judged, what they rest on."""
    own = sum(is_own_voice(claim, ledger) for claim in claims)
    alone = sum(rests_on_its_own_source(claim) for claim in claims)
    voice = "the writer’s own voice" if main and len(main.author) == 1 else "the writers’ own voice"
    text = "the article" if main else "the text that makes them"
    rests = f"{counted(alone, 'claim')} {'rests' if alone == 1 else 'rest'} on {text} alone"
    return " ".join([
        f"{counted(len(claims), 'claim')}: {own or 'none'} in {voice}, {len(claims) - own} passed on.",
        _judged(claims),
        f"{counted(sources, 'source')}, {counted(disputes, 'contradiction')}; {rests}.",
    ])  # fmt: skip


def rests_on_its_own_source(claim: Claim) -> bool:
    """Return whether nothing bears on a claim but the sources that make it."""
    makers = {citation.source for citation in claim.appears_in}
    return all(citation.source in makers for citation in claim.evidence)


def _judged(claims: Sequence[Claim]) -> str:
    number = Counter(claim.verdict for claim in claims)
    parts = [f"{number[word]} {word.replace('-', ' ')}" for word in DOUBTFUL if number[word]]
    if number[""]:
        parts.append(f"{number['']} without a verdict")
    return f"{', '.join(parts)}." if parts else "None is false, mixed or unproven."


def _date_words(date: Date | None) -> str:
    return (
        f"about {str(date)[:-1]}" if date and date.qualifier in ("~", "%") and "/" not in str(date) else str(date or "")
    )


def _origin(source: Source, ledger: Ledger) -> str:
    authors = ", ".join(ledger.label(actor) for actor in source.author)
    publisher = ledger.label(source.publisher) if source.publisher else ""
    return " · ".join(part for part in (publisher, _date_words(source.date), authors) if part)
