"""What stands around the quotes of a claim: the sentence of the snapshot that each was taken from."""

import re
from collections.abc import Mapping, Sequence

from claimcheck.ledger.cached import cached_per_ledger
from claimcheck.ledger.model import Claim, Ledger
from claimcheck.sources.quotes.cited import quoted
from claimcheck.text.clauses import is_verbal, within_reach
from claimcheck.text.span import Span
from claimcheck.text.words import stems
from claimcheck.value_class import value_class

SHORT = 4  # letters of a word that is too short to tell what a quote is about
NEAR = 3  # words between a cue and a quote that it surely reaches


@value_class()
class Context:
    """A quote, the sentence it stands in ("" where no snapshot has it) and its span in that."""

    quote: str
    sentence: str = ""
    span: Span = (0, 0)

    @property
    def whole(self) -> str:
        """The sentence, or the quote where there is none."""
        return self.sentence or self.quote

    def words_of(self, cue: re.Pattern[str]) -> str:
        """The words of a cue that stand in the quote itself; "" for none."""
        hit = cue.search(self.quote)
        return hit[0] if hit else ""

    def reached_by(self, cue: re.Pattern[str], *, of_negation: bool = False) -> str:
        """The words of a cue that stand in the quote, or before it in its sentence and reach it; "" for none."""
        if words := self.words_of(cue):
            return words
        before = within_reach(self.sentence, self.span[0], of_negation=of_negation)
        hits = list(cue.finditer(before))
        between = before[hits[-1].end() :] if hits else ""
        beside = len(between.split()) <= NEAR and (of_negation or "," not in between)  # not "Arguably, | the effort"
        return hits[-1][0] if hits and (beside or is_verbal(self.quote)) else ""

    def followed_by(self, cue: re.Pattern[str]) -> str:
        """The words of a cue that stand right behind the quote."""
        hit = cue.search(self.sentence, self.span[1]) if self.sentence else None
        return hit[0] if hit and len(self.sentence[self.span[1] : hit.start()].split()) <= NEAR else ""


@cached_per_ledger
def contexts(ledger: Ledger) -> Mapping[str, Sequence[Context]]:
    """The quotes of each claim (of `appears_in`) by its id, each in its sentence."""
    by_claim: dict[str, list[Context]] = {}
    for cited in quoted(ledger):
        if cited.field == "appears_in":
            context = Context(cited.citation.quote, cited.sentence, cited.within)
            by_claim.setdefault(cited.claim.id, []).append(context)
    return by_claim


def telling(claim: Claim, quotes: Sequence[Context]) -> Sequence[Context]:
    """The quotes that a claim is made of: those that share half as many words with it as the one that shares most."""
    ours = set(_words(claim.text))
    shared = [len(ours & set(_words(context.quote))) for context in quotes]
    return [context for context, count in zip(quotes, shared, strict=True) if 2 * count >= max(shared)]


def _words(text: str) -> list[str]:
    return [stem for stem in stems(text) if len(stem) >= SHORT]
