"""The rating of a review: its words, what they stand for, and what evidence it is."""

from claimcheck.dataclass import dataclass
from claimcheck.exchange.foreign.new_records import NewRecords
from claimcheck.exchange.foreign.ratings import FEW, STANCES, Rating, Scale, is_number, rating_of, scale_of
from claimcheck.exchange.foreign.texts import mappings, shortened, text_of
from claimcheck.exchange.formats.claimreview.dialects import Node

WORDS = ("alternateName", "ratingValue", "name")  # where the words of a rating stand, the usual place first


@dataclass(frozen=True, slots=True)
class Judgement:
    """What a rating says: the verdict it stands for or "", the stance, and the note with its own words."""

    verdict: str
    stance: str
    note: str


def judgement_of(review: Node, who: str, new: NewRecords, where: str) -> Judgement:
    """Return how a review judges. The words count, the number only where no word is known; both are kept."""
    given = review.get("reviewRating")
    node = next(iter(mappings(given)), {"alternateName": given if isinstance(given, str) else None})
    word = next((text for key in WORDS if (text := text_of(node.get(key))) and not is_number(text)), "")
    scale = scale_of(*(text_of(node.get(key)) for key in ("ratingValue", "worstRating", "bestRating")))
    rating = rating_of(word) if word else None
    verdict = rating.verdict if rating else scale.verdict if scale else ""
    _tell(word, rating, scale, new, where)
    return Judgement(verdict, STANCES.get(verdict, "context"), _note(word, rating, scale, who, node))


def _note(word: str, rating: Rating | None, scale: Scale | None, who: str, node: Node) -> str:
    by = f" by {who}" if who else ""
    if word:
        number = f" ({scale})" if scale else ""
        note = f'rated "{shortened(word)}"{by}{number}'
    else:
        note = f"rated {scale}{by}" if scale else f"reviewed{by}, without a rating"
    if scale and not rating:
        note += f"; read from the number: {scale.verdict}"
    explained = text_of(node.get("ratingExplanation"))
    return f"{note}. {shortened(explained)}" if explained and not is_number(explained) else note


def _tell(word: str, rating: Rating | None, scale: Scale | None, new: NewRecords, where: str) -> None:
    """Remark on what is uncertain: unknown and contested words, and numbers that contradict the words."""
    if not word and not scale:
        new.remark("there is no rating", where)
    elif not rating:
        read = f"the number was read: {scale.verdict}" if scale else "it stays a note"
        new.remark(f"the rating is no word that is known, and {read}" if word else f"no word: {read}", where)
    elif scale and rating.verdict and scale.verdict != rating.verdict:
        told = f"the number contradicts the word, which counts: {rating.word!r} is {rating.verdict}, {scale} is not"
        new.remark(told, where)
    if rating and rating.caution:
        new.remark(f"{rating.word!r} was read as {rating.verdict or 'no verdict'}: {rating.caution}", where)
    elif rating and max(rating.seen, rating.publishers) < FEW:
        new.remark(f"{rating.word!r} was read as {rating.verdict or 'no verdict'}, a word seldom seen", where)
