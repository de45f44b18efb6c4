"""The claims as a plain list, for a reader without scripts."""

from html import escape

from claimcheck.ledger.model import Claim, Ledger
from claimcheck.output.report.summary import Summary
from claimcheck.text.escaping import visible

MOST = 1000  # claims up to which the words and the evidence stand in the list too


def plain_list(summary: Summary) -> str:
    """Return the claims as an HTML list: the text, who says so, our judgement; the words and evidence up to MOST."""
    brief = len(summary.claims) > MOST
    items = "\n".join(_item(claim, summary, brief=brief) for claim in summary.claims)
    return f'<div class="plain"><h2>Claims</h2><ol>{items}</ol></div>'


def _item(claim: Claim, summary: Summary, *, brief: bool) -> str:
    ledger, mark = summary.ledger, f" {summary.mark(claim)}" if summary.mark(claim) else ""
    judged = [f"{name.capitalize()}: {getattr(claim, name)}." for name in ("verdict", "likelihood", "confidence")
              if getattr(claim, name)]  # fmt: skip
    quotes = (
        "" if brief else "".join(f" <q>{_text(citation.quote)}</q>" for citation in claim.appears_in if citation.quote)
    )
    evidence = (
        ()
        if brief
        else (f"{citation.stance or 'context'}: {_title(citation.source, ledger)}" for citation in claim.evidence)
    )
    said = f"<p>{_text(ledger.chain(claim))}.{quotes}</p>"
    basis = f"<p>{_text(' '.join(judged))} {_text('; '.join(evidence))}</p>"
    return f'<li id="{escape(claim.id)}"><b dir="auto">{_text(claim.text)}</b>{_text(mark)}{said}{basis}</li>'


def _title(source: str, ledger: Ledger) -> str:
    return ledger.sources[source].title or source if source in ledger.sources else source


def _text(text: str) -> str:
    return escape(visible(text))
