"""Which rules look at a draft: chosen by name or severity, those of `check` known as such."""

from collections.abc import Mapping, Sequence

from claimcheck.errors import UsageError, did_you_mean
from claimcheck.lint import rules as of_ledgers
from claimcheck.lint.rule import Rule, Severity
from claimcheck.verify import rules


def selected(select: Sequence[str] = (), ignore: Sequence[str] = ()) -> frozenset[str]:
    """Return the rules that are selected (all when none is) and not ignored, by name or by severity ("error").

    Names of rules that only `check` has are passed over, so that one list serves both. Raises UsageError, with the near
    ones, for any other word.
    """
    wanted = {name for word in select for name in _named(word)} if select else set(rules.names())
    if not wanted:
        raise UsageError(f"{', '.join(select)}: rules about ledgers, which claimcheck check applies")
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


def every_rule() -> Mapping[str, tuple[Rule, str]]:
    """Return every rule by name, with the commands that apply it: "check", "verify" or "check, verify"."""
    drafts = rules.rules()
    every = {name: (rule, "check, verify" if name in drafts else "check") for name, rule in of_ledgers.rules().items()}
    return every | {name: (rule.rule, "verify") for name, rule in drafts.items() if name not in every}


def for_check(listed: str) -> str:
    """Return the names of a list (with commas) that `check` knows; those that only `verify` has are passed over.

    Raises UsageError where only such names are listed.
    """
    names = [name.strip() for name in listed.split(",") if name.strip()]
    known = [name for name in names if name not in rules.names() or name in of_ledgers.names()]
    if names and not known:
        raise UsageError(f"{', '.join(names)}: rules about drafts, which claimcheck verify applies")
    return ",".join(known)
