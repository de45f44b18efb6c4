"""A question at a terminal: it says what it takes, Tab completes, "<" goes back, a wrong answer can be mended."""

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from claimcheck.errors import ClaimcheckError, NotFound
from claimcheck.output.console import notice
from claimcheck.text.escaping import one_line

BACK, NONE = "<", "-"  # what is typed to go back to the question before, and to leave out what is offered


class GoBack(Exception):
    """Somebody wants to answer the question before again."""


FEW = 3  # letters that are typed anew sooner than taken out


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked for: the name of the answer, what it takes, words to complete, and whether it may be left out.

    `read` makes the typed answer what is kept; it raises ClaimcheckError, with the reason, for what will not do.
    """

    name: str
    takes: str
    read: Callable[[str], str] = str
    words: Sequence[str] = ()
    required: bool = False


def ask(question: Question, offered: str = "", *, explain: bool = True) -> str:
    """Return an answer that will do: "" where it was left out, the one offered on Enter.

    Raises GoBack for "<", EOFError at the end of input.
    """
    if explain:
        notice(f"{question.name}: {question.takes}")
    again = ""
    while True:
        typed = _typed(f"  {question.name}{f' [{offered}]' * bool(offered)}> ", question.words, again)
        if typed == BACK:
            raise GoBack
        answer = "" if typed == NONE else typed or offered
        if not answer and not question.required:
            return ""
        if not answer:
            notice(f"  {question.name} cannot be left out")
            continue
        try:
            return question.read(answer)
        except ClaimcheckError as error:
            notice(f"  {error}")
            again = typed if len(typed) > FEW else ""


def choose(name: str, choices: dict[str, str]) -> str:
    """Return the key of one of several choices, each with its meaning. Raises GoBack for "<" and for none of them."""
    listed = ", ".join(f"{key}: {meaning}" for key, meaning in choices.items())
    return ask(Question(name, f"{listed}, {BACK}: type it again", _one_of(choices), tuple(choices), required=True))


def _one_of(choices: dict[str, str]) -> Callable[[str], str]:
    def read(answer: str) -> str:
        if answer not in choices:
            raise NotFound(f"{answer!r} is none of {', '.join(choices)}")
        return answer

    return read


def _typed(prompt: str, words: Sequence[str], again: str) -> str:
    """Read a line, with a former answer in it to be mended where the terminal can do that."""
    try:
        import readline
    except ImportError:
        return input(one_line(prompt)[: len(prompt)]).strip()
    readline.set_completer(_completer(words))
    readline.set_completer_delims(",:")
    readline.parse_and_bind("tab: complete")
    readline.set_startup_hook((lambda: readline.insert_text(again)) if again else None)
    try:
        sys.stderr.flush()
        return input(prompt).strip()
    finally:
        readline.set_startup_hook(None)


def _completer(words: Sequence[str]) -> Callable[[str, int], str | None]:
    def complete(start: str, number: int) -> str | None:
        bare = start.lstrip()
        hits = [word for word in words if word.casefold().startswith(bare.casefold())]
        return start[: len(start) - len(bare)] + hits[number] if number < len(hits) else None

    return complete
