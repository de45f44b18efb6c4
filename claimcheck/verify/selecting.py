"""Which rules look at a draft: chosen by name or severity, those of `check` known as such."""

from collections.abc import Sequence

from claimcheck.errors import UsageError, did_you_mean
from claimcheck.lint import rules as of_ledgers
from claimcheck.lint.rule import Severity
from claimcheck.verify import rules


def selected(select: Sequence[str] = (), ignore: Sequence[str] = ()) -> frozenset[str]:
    """Return the rules that are selected (all when none is) and not ignored, by name or by severity ("error").

    Names of rules that only `check` has are passed over, so that one list serves both. Raises UsageError, with the near
    ones, for any other word.
    """
    wanted = {name for word in select for name in _named(word)} if select else set(rules.names())
    return frozenset(wanted - {name for word in ignore for name in _named(word)})


def _named(word: str) -> Sequence[str]:
    if word.upper() in Severity.__members__:
        return [name for name, rule in rules.rules().items() if str(rule.rule.severity) == word.lower()]
    if word in rules.names():
        return [word]
    if word in of_ledgers.names():
        return []
    known = (*rules.names(), *of_ledgers.names(), *(str(severity) for severity in Severity))
    raise UsageError(f"there is no rule {word!r}.{did_you_mean(word, known)}")
