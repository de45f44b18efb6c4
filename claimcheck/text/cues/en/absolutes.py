"""Words by which a sentence says that there is no exception: "No one has paid", "the only agency", "the largest".

Not meant are words of the same look that count, order or exaggerate nothing: "one of every five", "only 14 percent",
"the first 100 days", "his first act", "one of the largest", "the third largest"; nor what is only supposed, asked or
reported ("if every house …", "she said that nobody …"): there something else has to be borne out.
"""

import re
from collections.abc import Iterator
from functools import cache

from claimcheck.text.patterns import compiled_later
from claimcheck.text.phrases import word_list
from claimcheck.text.sentences import sentences

EXAMPLE = "No one has paid."
LONGEST = 1000  # characters of a text that are looked at


def _any(words: str) -> str:
    return rf"(?:{'|'.join(word_list(words))})"


_BE = _any("is are was were be been being becomes? becoming became remain(?:s|ed)? it's that's")
_HAVE = rf"(?:{_BE}|{_any('ha(?:s|ve|d|ving) pays? face[sd]? hit held holds? reach(?:es|ed)? saw represents?')})"
_NUMBER = _any(r"\d[\d,.]* one two three four five six seven eight nine ten twelve dozens? few several couple half an?")
_TIME = _any("seconds? minutes? hours? days? weeks? weekends? months? quarters? years? decades? seasons? terms?")
_PART = rf"(?:{_TIME}|{_any('rounds? parts? steps? stages? phases? pages? half drafts? instance place name lady')})"
_WEEKDAY = "(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_DAY = rf"(?:{_TIME}|{_any('night morning evening afternoon time')}|{_WEEKDAY})"
_OPINION = _any("of part important basic significant common(?:ly)? likely needed famous serious urgent")
_SUPERLATIVE = _any(
    "least oldest youngest biggest largest smallest highest lowest longest shortest deadliest strongest weakest "
    "richest poorest fastest"
)
_LARGEST = rf"(?:most(?!\s+{_OPINION})|{_SUPERLATIVE})"
_ORDINAL = _any("second third fourth fifth sixth seventh eighth ninth tenth next last")
_RANK = rf"(?:{_ORDINAL}|at|of|\d+(?:st|nd|rd|th)|{_NUMBER})"
_THE = rf"(?:the|(?:[\w’'-]+\s+){{0,3}}?[\w-]+['’]s)\s+(?!{_RANK}\b)(?:[\w-]+\s+)?"
_WORLD = _any("world nation country state city county history europe america years decades")
_DOMAIN = rf"(?:ever|on\s+record|of\s+any|since|(?:in|of|within)\s+(?:[\w’']+\s+){{0,2}}{_WORLD})"
_PRONOUN = "i you he she it we they"
_AUXILIARY = "will would should must can could i'd he'd she'd we'd they'd i'll he'll she'll we'll they'll you'll"
# Each cue: a pattern of its words, words that must not stand right before it, a pattern of what must not follow; before
# them, letters of which some are in all that the pattern matches: patterns are long, and most are never asked for.
_CUES = (
    ("no", r"no\s?one", "", "of"),
    ("nobody unprecedented", r"nobody|unprecedented", "", ""),
    ("none", "none", "", r"[.!]"),
    ("nowhere", "nowhere", "to", "near"),
    (
        "nothing",
        "nothing",
        "into",
        _any(f"to\\s+(?:do|see) compared but or more less other on about special {_PRONOUN}"),
    ),
    ("never", "never", f"{_AUXILIARY} like to advises advise", _any("mind before to thought")),
    ("always", "always", _AUXILIARY, ""),
    ("every", "everyone|everybody", "to for of", _any("else from")),
    (
        "every",
        "everything|everywhere",
        "to for",
        _any(f"to\\s+do else from about in\\s+(?:his|her|its|my|our|their)\\s+power {_PRONOUN}"),
    ),
    (
        "every",
        r"every(?>\s+single)?+",
        "of per for to on",
        rf"[$€£]|(?:{_NUMBER}|{_DAY}|{_any('other so dollar cent penny mile grade respect sense reason right effort')}|"
        rf"{_any('chance opportunity bit now')})\b",
    ),
    ("first", rf"{_BE}\s+the\s+(?:very\s+)?first", "", rf"(?:{_NUMBER}|{_PART}|of|and|to\s+admit)\b"),
    (
        "first",
        r"(?:for\s+)?the\s+first\s+time\s+(?:ever|since|in\s+(?:history|\w+\s+years|\w+\s+decades))|first[\s-]ever",
        "",
        "",
    ),
    ("first", rf"(?:the\s+|^)first\s+(?:[\w’'-]+\s+){{1,4}}?(?:ever|since|in\s+(?:the\s+)?{_WORLD})", "", ""),
    ("only sole", r"the\s+(?:only|sole)", "of among", r"(?:a|just|about|reason|purpose)\b"),
    (
        "only",
        r"^only",
        "",
        rf"(?:{_NUMBER}|{_DAY}|{_any('about around some when after then in if last recently just partly')})\b",
    ),
    ("most least est", rf"{_HAVE}\s+(?!not\b|never\b)(?:(?!one\b|among\b|some\b)[\w-]+\s+)?{_THE}{_LARGEST}", "", ""),
    (
        "most least est",
        rf"(?:the|['’]s)\s+(?!{_RANK}\b){_LARGEST}(?!\s+\d)(?:\s+[\w’'-]+){{1,6}}?\s+{_DOMAIN}",
        "of among",
        "",
    ),
)

_ALIKE = str.maketrans("ſİı", "sii")  # what a pattern that tells no cases apart takes for an s or an i


@cache
def _pattern(numbers: tuple[int, ...]) -> re.Pattern[str]:
    """Return the pattern of the cues of these numbers."""
    groups = (
        f"(?P<c{number}>{cue})" + (rf"(?!\s*(?:{after}))" if after else "")
        for number, (_, cue, _, after) in enumerate(_CUES)
        if number in numbers
    )
    return re.compile(rf"(?<![\w-])(?:{'|'.join(groups)})(?![\w-])", re.IGNORECASE)


def _hits(sentence: str) -> Iterator[re.Match[str]]:
    """Return the cues in a sentence, from left to right, by the pattern of those whose letters it has."""
    lowered = sentence.translate(_ALIKE).lower()
    numbers = tuple(at for at, (letters, *_) in enumerate(_CUES) if any(part in lowered for part in letters.split()))
    return _pattern(numbers).finditer(sentence) if numbers else iter(())


_BARRED = {f"c{number}": frozenset(word_list(before)) for number, (_, _, before, _) in enumerate(_CUES)}
_SAYING = _any(
    "said stated tweeted wrote declare[sd]? proclaimed responded replied opine[sd]? recommend(?:s|ed)? rate[sd]? "
    "called claim(?:s|ed|ing)? argue[sd]? warn(?:s|ed|ing) told tells asked says saying statement announced? "
    r"implor\w+ threaten\w* vow\w* promis\w+ demand\w* urge[sd]? mandat\w+ requir\w+ propos\w+ offer\w* wants?\s+to "
    "named known designed enough think(?:s|ing)? thought believe[sd]? insist(?:s|ed) suggest(?:s|ed)? joke[sd]? "
    r"rule[sd] conclude[sd]? found\s+that expect(?:s|ed)? reward\w* ability able\s+to quoted? posted phrase"
)
_ALMOST = _any(
    r"almost nearly virtually practically hardly about little\s+or not no\s+longer may might could would maybe perhaps "
    "probably likely"
)
_NEARLY = compiled_later(rf"(?:\b{_ALMOST}|n['’]t)\s+(?:\w+\s+)?$", re.IGNORECASE)
_DEPENDS = compiled_later(
    rf"\b(?:if|unless|whether|suppose|imagine)\b|(?<!^)\b{_SAYING}\b|:\s*[\"“‘'][^\"”]*$", re.IGNORECASE
)
_IN_SPEECH = compiled_later(rf"\b{_SAYING}\b[^\"“”]{{0,60}}[\"“][^\"”]*$", re.IGNORECASE)
_QUESTION = compiled_later(r"\?[\"'”’)]*$")


def absolute(text: str) -> str:
    """Return the first words of a text that admit no exception, as written; empty where there are none."""
    text = text[:LONGEST]
    for start, end in sentences(text):
        sentence = text[start:end]
        if not _QUESTION.search(sentence):
            for hit in _hits(sentence):
                if not _is_limited(hit, sentence[: hit.start()], text[: start + hit.start()]):
                    return hit[0].strip()
    return ""


def _is_limited(hit: re.Match[str], before: str, all_before: str) -> bool:
    """Whether absolute words mean less than they say, by what stands before them in the sentence and in the text.

    "Almost every"; a name ("the Every Child Act"); an order ("Never give up"); what is supposed or reported.
    """
    before = before.lstrip("\"'“‘ ")
    last = before.lower().replace("’", "'").replace('"', " ").split()[-1:]
    named = bool(before) and hit[0][0].isupper() and not hit[0].isupper()
    ordered = not before and hit[0].lower() == "never"
    if named or ordered or not _BARRED[str(hit.lastgroup)].isdisjoint(last):
        return True
    places = ((_NEARLY, before), (_DEPENDS, before), (_IN_SPEECH, all_before))
    return any(pattern.search(place) for pattern, place in places)
