"""A draft verified: each sentence beside what answers it, the findings of the rules, and the state that follows."""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from claimcheck.ledger.model import Ledger
from claimcheck.lint.rule import Severity
from claimcheck.value_class import value_class
from claimcheck.verify import rules
from claimcheck.verify.checked import NO_SETTINGS, CheckedSentence, Settings
from claimcheck.verify.comparing import Comparer, parts
from claimcheck.verify.doubtful import is_doubtful
from claimcheck.verify.draft import Draft, read_draft
from claimcheck.verify.evidence import Evidence, Passage, read_evidence
from claimcheck.verify.meaning import Meaning, meaning_by
from claimcheck.verify.rule import DraftRule, Problem
from claimcheck.verify.sentences import Sentence, read_sentences
from claimcheck.verify.state import GRAVEST, UNJUDGED, State
from claimcheck.verify.support import carries, is_near


@value_class()
class DraftFinding:
    """A problem with its rule and severity; `because` is the reason for which it is ignored, "" where it is not.

    `doubtful` is a warning that only asks to look (see doubtful.py): a note that gives the sentence no state.
    """

    rule: str
    severity: Severity
    problem: Problem
    because: str = ""
    doubtful: bool = False


@value_class()
class Verified:
    """A sentence, its state, what was found, and what answers it.

    `opinion` is what a judge made of a sentence that is near (`supported` or `doubtful`), with the judge's name.
    """

    checked: CheckedSentence
    state: State
    findings: Sequence[DraftFinding] = ()
    opinion: tuple[str, str] = ("", "")

    @property
    def sentence(self) -> Sentence:
        """The sentence of the draft."""
        return self.checked.sentence

    @property
    def passages(self) -> Sequence[Passage]:
        """The passages beside it, each once: those of the findings first, then those of the clauses."""
        named = [found.problem.passage for found in self.findings if found.problem.passage]
        answering = [clause.best.passage for clause in self.checked.clauses if clause.best]
        return list(dict.fromkeys([*named, *answering]))


@dataclass(frozen=True)
class Verification:
    """A draft with its sentences verified, in order."""

    draft: Draft
    evidence: Evidence
    sentences: Sequence[Verified]
    judge: str = ""
    unheld: Mapping[str, str] = field(default_factory=dict)

    @property
    def states(self) -> Counter[State]:
        """How many sentences are in which state."""
        return Counter(sentence.state for sentence in self.sentences)

    @property
    def unjudged(self) -> int:
        """How many sentences were not judged: near, nothing found, nothing to check, or ignored."""
        return sum(sentence.state in UNJUDGED for sentence in self.sentences)

    def findings(self) -> Iterator[tuple[Verified, DraftFinding]]:
        """Yield the findings that are not ignored, in the order of the draft."""
        for verified in self.sentences:
            yield from ((verified, found) for found in verified.findings if not found.because)


def verify_text(ledger: Ledger, text: str, *, name: str = "draft.md", embedder: str | None = None) -> Verification:
    """Hold a text to a ledger and to the snapshots of its sources, sentence by sentence.

    `name` tells by its suffix what the text is: Markdown, plain text or HTML. `embedder` brings passages that are near
    in meaning; None is what the ledger's head names, "" is none. Raises UsageError for a text without a word, one that
    is too large, and an embedder that is not known or not installed.
    """
    evidence = read_evidence(ledger)
    by = ledger.embedder if embedder is None else embedder
    meaning = meaning_by(by, evidence) if by else None
    return verify_draft(read_draft(text.encode("utf-8", "replace"), name), evidence, meaning=meaning)


def verify_draft(
    draft: Draft,
    evidence: Evidence,
    chosen: Collection[str] | None = None,
    settings: Settings = NO_SETTINGS,
    meaning: Meaning | None = None,
) -> Verification:
    """Hold a draft to the evidence, sentence by sentence.

    `chosen` are the rules that look, all where None; `meaning` brings passages that are near in other words.
    """
    comparer = Comparer(evidence, settings, meaning)
    every = rules.rules()
    chosen = every.keys() if chosen is None else chosen
    sentences = read_sentences(draft, evidence.ledger)
    if meaning:
        meaning.read(text for sentence in sentences if not sentence.skip for text, _ in parts(sentence))
    verified = [_verified(comparer, sentence, every, chosen) for sentence in sentences]
    return Verification(draft, evidence, verified, unheld=evidence.missing)


def _verified(
    comparer: Comparer, sentence: Sentence, every: Mapping[str, DraftRule], chosen: Collection[str]
) -> Verified:
    if sentence.skip == "own" and _borne(own := comparer.check(sentence)) is State.SUPPORTED:
        return Verified(own, State.SUPPORTED)  # the "we" of a source, taken over
    checked = comparer.check(sentence) if not sentence.skip else comparer.unchecked(sentence)
    findings = [_found(name, rule, problem, checked) for name, rule in every.items() for problem in rule.look(checked)]
    told = _telling([found for found in findings if found.rule in chosen], every)
    told.sort(key=lambda found: (-found.severity, found.problem.start, found.rule))
    state = _state(checked, told, every)
    if state is State.SUPPORTED and _state(checked, findings, every) is not State.SUPPORTED:
        state = State.NEAR  # a rule that was not chosen speaks against it
    if state is State.SUPPORTED and any(found.doubtful for found in findings):
        state = State.NEAR
    return Verified(checked, state, told)


def _found(name: str, rule: DraftRule, problem: Problem, checked: CheckedSentence) -> DraftFinding:
    """The finding of a problem; a warning that is likelier a false alarm than not is a note."""
    severity = problem.severity or rule.rule.severity
    because = _because(name, problem, checked)
    if severity is Severity.WARNING and is_doubtful(name, problem, checked):
        look = replace(problem, message=f"look here: {problem.message}, or it is told in other words")
        return DraftFinding(name, Severity.NOTE, look, because, doubtful=True)
    return DraftFinding(name, severity, problem, because)


def _because(rule: str, problem: Problem, checked: CheckedSentence) -> str:
    """Why a rule does not speak here: the draft says so, or the record that answers; else ""."""
    if reason := checked.sentence.ignored.get(rule):
        return reason
    passage, ledger = problem.passage, checked.ledger
    record = passage and (ledger.claims.get(passage.claim) or ledger.sources.get(passage.source))
    return next((silence.because for silence in record.ignore if silence.rule == rule), "") if record else ""


def _telling(findings: list[DraftFinding], looking: Mapping[str, DraftRule]) -> list[DraftFinding]:
    """The findings without notes that say less than others, and without what a wrong quote brings about."""
    states = {looking[found.rule].state for found in findings if not found.doubtful}
    if states & set(GRAVEST):
        findings = [found for found in findings if looking[found.rule].state not in UNJUDGED]
    if State.QUOTE_WRONG in states:
        findings = [
            found for found in findings
            if looking[found.rule].state is not State.CONTRADICTS or found.severity is Severity.ERROR
        ]  # fmt: skip
    return findings


def _state(checked: CheckedSentence, findings: Sequence[DraftFinding], looking: Mapping[str, DraftRule]) -> State:
    """The gravest state that the findings give, or else what the passages bear."""
    states = [
        state for found in findings
        if not found.because and not found.doubtful and (state := looking[found.rule].state) in GRAVEST and state
    ]  # fmt: skip
    if states:
        state = max(states, key=GRAVEST.index)
        nothing = state is State.PARTLY and not any(map(is_near, checked.clauses))
        return State.NOTHING_FOUND if nothing else state
    if any(found.because and looking[found.rule].state in GRAVEST for found in findings):
        return State.IGNORED
    if checked.sentence.skip:
        return State.NOTHING_TO_CHECK
    return _borne(checked)


def _borne(checked: CheckedSentence) -> State:
    quotes = [quote for quote in checked.quotes if quote.match and quote.match.sound]
    carried = [carries(clause, checked) for clause in checked.clauses]
    if carried and all(carried):
        return State.SUPPORTED
    if any(carried) or quotes or any(is_near(clause) for clause in checked.clauses):
        return State.NEAR
    if checked.sentence.absence:
        return State.NOTHING_TO_CHECK
    return State.NOTHING_FOUND
