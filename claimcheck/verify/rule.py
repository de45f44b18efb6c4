"""What a rule about a draft is: the rule itself, as those of `check` are, and what it looks at in a sentence."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from claimcheck.errors import UsageError
from claimcheck.lint.rule import Rule, Severity
from claimcheck.text.span import Span
from claimcheck.value_class import value_class
from claimcheck.verify.checked import CheckedSentence
from claimcheck.verify.evidence import Passage
from claimcheck.verify.state import State


@value_class()
class Problem:
    """What a rule finds at draft[start:end]: a message, and the passage with the words in it that answer.

    `severity` is given where it is another than that of the rule; `theirs` are characters of the passage's text.
    """

    start: int
    end: int
    message: str
    passage: Passage | None = None
    theirs: Span = (0, 0)
    severity: Severity | None = None


Look = Callable[[CheckedSentence], Iterator[Problem]]


@value_class()
class DraftRule:
    """A rule, the state it gives a sentence ("" state: none), and its look at one."""

    rule: Rule
    state: State | None
    look: Look


def draft_rule(
    *, severity: Severity, why: str, bad: str, good: str, state: State | None = None
) -> Callable[[Look], DraftRule]:
    """Return a decorator that makes a rule of a look at a sentence: named like the function, its docstring its summary.

    `bad` and `good` are drafts, held to the example of verify/example.py. Raises UsageError without docstrings.
    """

    def decorate(look: Look) -> DraftRule:
        if look.__doc__ is None:
            raise UsageError("python -OO takes away the docstrings that rules are made of: run without it")
        summary = look.__doc__.strip().splitlines()[0]
        name = look.__name__.replace("_", "-")
        return DraftRule(Rule(name, severity, summary, why, bad, good), state, look)

    return decorate


def also_in_drafts(rule: Rule, state: State) -> Callable[[Look], DraftRule]:
    """Return a decorator for a rule of `check` that holds for drafts too: its name, text and examples stay the same."""
    return lambda look: DraftRule(replace(rule, check=None), state, look)
