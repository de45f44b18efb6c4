"""Whether a text is English, by its function words; what reads English has nothing to say of any other text."""

from collections.abc import Iterable

from claimcheck.text.phrases import word_list
from claimcheck.text.tokens import bare, folded, token_pattern

ENOUGH = 0.15  # share of English function words from which a text is English (news: .20 and more; German: .03)
TOO_FEW = 0.05  # the share below which a text of LONG words is not English
LONG = 10
_ENGLISH = frozenset(
    word_list("""
    the of to and a an in that is was for it with as on be at by he from are have this not but they
    his her their or had has were been we you who will would can could when before after than more over because does
    did about into its no one our she said says out up if all there so your him them while during since between against
    """)
)
# The commonest words of other languages in Latin letters, without accents and without those of English.
_OTHERS = (
    frozenset(
        word_list("""
    der die das und ist nicht ein eine den dem des sich mit auf fur von zu im auch wird werden sind haben
    le les des une est dans pour pas qui que sur ne il elle du au aux ont ete sont avec ce cette
    el los las una del por con para lo su al como mas pero es han fue se y
    il della che di non sono gli con per una nel dei alla ha
    o os as um uma nao com para dos das foi sao mais pelo ao
    de het een niet van dat zijn voor met hij wordt heeft aan ook
    och att det som inte har av till ar den ikke og er pa
    nie jest na ze sie to do przez w z i
    neni je se ze byl jako
    nu este din pentru care cu
    bir ve bu icin degil ile da
    yang dan ini itu tidak dengan untuk dari
    ya wa kwa hakuna katika
    nem az egy hogy es
    ei ja etta oli ovat
    khong la va cua cac
    ang ng mga sa hindi
    ka ki ke hai nahi aur mein
    """)
    )
    - _ENGLISH
    - frozenset(word_list("i to do no the an on me ha as at so a in is or we he be by it up us"))
)


def is_english(text: str, *, otherwise: bool = True) -> bool:
    """Whether a text is English; `otherwise` is the answer for a text too short to tell ("Wages rose.").

    Other scripts are not; nor is a Latin text with more of the commonest words of other languages than of English, a
    longer one with hardly any of English, or one with none and with an accent on a common word.
    """
    told = _tells(text)
    return otherwise if told is None else told


def _tells(text: str) -> bool | None:
    """Whether a text is English, None where it is too short to tell."""
    written = token_pattern(text).findall(text)
    if text.isascii():  # as most are, and this takes a third of the time
        words = [token.lower() if token.isalpha() else bare(token) for token in written if token[0].isalpha()]
    else:
        words = [word for token in written if (word := folded(bare(token)))[:1].isalpha()]
    if not words:
        return None
    if not text.isascii() and sum(word.isascii() for word in words) * 2 < len(words):
        return False
    english, others = (sum(map(listed.__contains__, words)) for listed in (_ENGLISH, _OTHERS))
    accented = not text.isascii() and any(
        not token.isascii() and token.islower() and folded(token).isascii() for token in written
    )
    if others > english or (accented and not english):
        return False
    if english >= ENOUGH * len(words):
        return True
    return False if len(words) >= LONG and english < TOO_FEW * len(words) else None


def english_only(texts: Iterable[str]) -> list[bool]:
    """Of each text whether it is English; those too short to tell are what the texts together are."""
    known = list(texts)
    told = [_tells(text) for text in known]
    together = None in told and is_english(" ".join(known))
    return [together if of_text is None else of_text for of_text in told]
