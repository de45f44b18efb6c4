"""Drafts that were verified as a page: the draft on the left, the passages on the right, to be filtered by state."""

from collections.abc import Iterable, Sequence
from html import escape
from string import Template

from claimcheck.output.page.render import asset, policy
from claimcheck.output.views.verification import marked_sentence, summed_up
from claimcheck.text.escaping import visible
from claimcheck.text.span import Span
from claimcheck.verify.evidence import Passage
from claimcheck.verify.state import State
from claimcheck.verify.support import speaks_of_it
from claimcheck.verify.verifying import DraftFinding, Verification, Verified


def render(verifications: Sequence[Verification]) -> str:
    """Return the page: nothing is fetched, one small script runs, and every text stays a text."""
    style, script = asset("style.css") + asset("verify.css"), asset("verify.js")
    title = ", ".join(verification.draft.name for verification in verifications)
    return Template(asset("verify.html")).substitute(
        title=_text(f"Verified: {title}"), style=style, script=script, policy=policy(style, script),
        body=_states(verifications) + "\n".join(map(_draft, verifications)),
    )  # fmt: skip


def _states(verifications: Sequence[Verification]) -> str:
    """A button for each state that occurs, with the number of its sentences."""
    counts = {state: sum(verified.states[state] for verified in verifications) for state in State}
    buttons = (
        f'<button type="button" value="{state}" aria-pressed="false" title="{_text(state.meaning)}">'
        f"{state} {count}</button>"
        for state, count in counts.items() if count
    )  # fmt: skip
    return f'<div class="states" role="group" aria-label="Show the sentences that are">{"".join(buttons)}</div>\n'


def _draft(verification: Verification) -> str:
    rows = "\n".join(_row(verified, verification) for verified in verification.sentences)
    told = f'<p class="told">{_text(summed_up(verification))}</p>'
    return f"<h2>{_text(verification.draft.name)}</h2>\n{told}\n<ol>\n{rows}\n</ol>"


def _row(verified: Verified, verification: Verification) -> str:
    line, _ = verification.draft.place(verified.sentence.start)
    shown = [found for found in verified.findings if found.problem.message]
    sentence = marked_sentence(verified, verification)
    opinion = '<p class="finding note"><b>{}</b>, says {}</p>'.format(*map(_text, verified.opinion))
    return (
        f'<li class="row s-{verified.state}" data-state="{verified.state}">'
        f'<div class="state"><b title="{_text(verified.state.meaning)}">{verified.state}</b>line {line}</div>'
        f'<div class="draft"><p dir="auto">{_marked(sentence.text, sentence.hits)}</p>'
        f"{''.join(map(_finding, shown))}{opinion if verified.opinion[0] else ''}</div>"
        f'<div class="passages">{"".join(_passages(verified))}</div></li>'
    )


def _finding(found: DraftFinding) -> str:
    if found.because:
        return f'<p class="finding">ignored {_text(found.rule)}: {_text(found.because)}</p>'
    word = f"<b>{found.severity}</b>"
    return f'<p class="finding {found.severity}">{word}: {_text(found.problem.message)} <i>{found.rule}</i></p>'


def _passages(verified: Verified) -> Iterable[str]:
    """The passages beside a sentence, each once, with the words in them that answer marked."""
    spans: dict[Passage, list[Span]] = {}
    for found in verified.findings:
        if found.problem.passage:
            spans.setdefault(found.problem.passage, []).append(found.problem.theirs)
    for clause in verified.checked.clauses:
        if clause.best and speaks_of_it(clause.best):
            spans.setdefault(clause.best.passage, [])
    for passage, hits in spans.items():
        whole = [(start, end) for start, end in hits if end - start < len(passage.text)]
        quote = _marked(passage.text, _apart(whole))
        yield f'<blockquote dir="auto"><cite>{_text(passage.name)}</cite>{quote}</blockquote>'


def _apart(spans: Sequence[Span]) -> list[Span]:
    """Those of some spans, in order, that do not overlap one before them."""
    kept: list[Span] = []
    for start, end in sorted(set(spans)):
        if start < end and (not kept or start >= kept[-1][1]):
            kept.append((start, end))
    return kept


def _marked(text: str, hits: Iterable[Span]) -> str:
    parts, at = [], 0
    for start, end in hits:
        parts += [_text(text[at:start]), f"<mark>{_text(text[start:end])}</mark>"]
        at = end
    return "".join(parts) + _text(text[at:])


def _text(text: str) -> str:
    return escape(visible(" ".join(text.split()) if "\n" in text else text))
