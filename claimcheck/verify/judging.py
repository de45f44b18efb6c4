"""A second opinion about what is only near. A judge may say yes; it never takes a finding away."""

from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from claimcheck import registry
from claimcheck.errors import UsageError
from claimcheck.text.escaping import one_line
from claimcheck.verify import judges
from claimcheck.verify.state import State
from claimcheck.verify.verifying import Verification, Verified

DEFAULT = "chat"
SUPPORTED, DOUBTFUL = "supported", "doubtful"


class Judge(Protocol):
    """Whoever can be asked whether a passage supports a sentence; None is no answer, OSError that nobody is there."""

    @property
    def name(self) -> str:
        """By which name its answers are marked."""
        ...

    def supports(self, passage: str, sentence: str) -> bool | None:
        """Return whether the passage supports the sentence."""
        ...


def judge_at(named: str, base_url: str = "") -> Judge:
    """Return the judge of a name: of a model ("gemma3"), or "cross-encoder:NAME". Raises UsageError."""
    kind, _, rest = named.partition(":")
    if kind not in registry.names(judges) or not rest:
        kind, rest = DEFAULT, named
    if base_url and kind != DEFAULT:
        raise UsageError("--base-url goes with a model behind an address, not with a cross-encoder")
    judge: Judge = registry.member(judges, kind).open_judge(rest, base_url)
    return judge


def with_opinions(
    verification: Verification, judge: Judge, progress: Callable[[int, int], None] | None = None
) -> tuple[Verification, str]:
    """Return a verification with what a judge says of each sentence that is near, and why it stopped, "" if it did not.

    A judge that is not there is asked once: the sentences stay as they are.
    """
    near = [at for at, verified in enumerate(verification.sentences) if verified.state is State.NEAR]
    sentences, why = list(verification.sentences), ""
    for done, at in enumerate(near, 1):
        try:
            sentences[at] = _judged(sentences[at], judge)
        except OSError as error:
            why = one_line(str(error))
            break
        if progress:
            progress(done, len(near))
    return replace(verification, sentences=sentences, judge=judge.name), why


def _judged(verified: Verified, judge: Judge) -> Verified:
    compared = {c.best.passage.number: c.best for c in verified.checked.clauses if c.best}
    passage = "\n".join(one_line(f"{best.before} {best.passage.text}") for best in compared.values())
    answer = judge.supports(passage, one_line(verified.sentence.text))
    if answer is None:
        return verified
    return replace(verified, opinion=(SUPPORTED if answer else DOUBTFUL, judge.name))
