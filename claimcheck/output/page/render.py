"""The page as one file: nothing is fetched, one script runs, and every text of the ledger stays a text."""

import base64
import hashlib
import json
from collections.abc import Mapping, Sequence
from functools import cache
from html import escape
from importlib.resources import files
from string import Template
from typing import Any

from claimcheck.output.page import glyphs
from claimcheck.output.page.data import page_data
from claimcheck.output.page.plain import plain_list
from claimcheck.output.report.summary import Summary

STYLES = ("style", "frame", "rail", "read", "record", "list", "tables", "narrow", "print")
SCRIPTS = ("dom", "claims", "filter", "record", "read", "list", "disputes", "sources",
           "timeline", "actors", "open", "facets", "paper", "main")  # fmt: skip
VIEWS = {"read": "Read", "list": "List", "disputes": "Disputes", "sources": "Sources", "actors": "Actors",
         "open": "Open"}  # fmt: skip
READ = """\
<section class="view" id="_v-read" role="tabpanel" aria-labelledby="_tab-read">
<h2 class="vh">The text, and the claims it makes</h2>
<div class="which">$choice<span id="_origin"></span></div>
<div id="_text"></div>
</section>"""
CHOICE = '<label for="_which">Text</label><select id="_which"></select>'


def render(summary: Summary) -> str:
    """Return a report as an HTML page."""
    return _page(summary, page_data(summary))


def render_live(summary: Summary) -> tuple[str, str]:
    """Return a page that asks its server for its version and follows it, and that version."""
    data = page_data(summary)
    version = hashlib.sha256(as_json(data).encode()).hexdigest()[:16]
    return _page(summary, data, version), version


def _page(summary: Summary, data: Mapping[str, Any], version: str = "") -> str:
    script = script_text((*SCRIPTS, "live") if version else SCRIPTS)
    style = "\n".join(asset(f"{name}.css") for name in STYLES)
    readable = sum("paragraphs" in text for text in data["texts"])
    views = [name for name in VIEWS if name != "read" or readable]
    return Template(asset("page.html")).substitute(
        head=head(data["title"], style, policy(style, script, live=bool(version))), script=script, data=as_json(data),
        version=f' data-version="{version}"' if version else "", title=escape(data["title"]),
        kicker=escape(data["kicker"]), summary=_summary(data), symbols=glyphs.symbols(), tabs=_tabs(views, data),
        contents=_contents(views), legend=_legend(data), plain=plain_list(summary), marking=_marking(data),
        read=Template(READ).substitute(choice=CHOICE if readable > 1 else "") if readable else "",
        limitations="".join(f"<li>{escape(sentence)}</li>" for sentence in _limitations(data)),
    )  # fmt: skip


@cache
def asset(name: str) -> str:
    """Return the text of a file beside this module."""
    return files(__package__).joinpath("assets", name).read_text(encoding="utf-8")


def head(title: str, style: str, policy: str) -> str:
    """Return what the head of every page holds: its title, its style, and what it lets run."""
    return Template(asset("head.html")).substitute(title=escape(title), style=style, policy=policy)


def script_text(names: Sequence[str]) -> str:
    """Return the scripts as one, in a scope of their own."""
    return "(() => {\n" + "\n".join(asset(f"{name}.js") for name in names) + "})();\n"


def policy(style: str, script: str = "", *, live: bool = False) -> str:
    """Return the Content-Security-Policy that lets this style and this script run, and nothing else."""
    parts = ["default-src 'none'", f"style-src '{_hash(style)}'", "img-src data:", "base-uri 'none'",
             "form-action 'none'"]  # fmt: skip
    parts += [f"script-src '{_hash(script)}'"] * bool(script) + ["connect-src 'self'"] * live
    return "; ".join(parts)


def as_json(data: Mapping[str, Any]) -> str:
    """Return data as JSON that cannot end the element it stands in."""
    return json.dumps(data, ensure_ascii=False, separators=(",", ":")).replace("<", "\\u003c")


def _hash(text: str) -> str:
    return f"sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}"


def _summary(data: Mapping[str, Any]) -> str:
    number, rest = data["summary"].split(" ", 1)
    query = f" Only what matches <q>{escape(data['query'])}</q>." if data["query"] else ""
    stamp = f" {escape(data['stamp'])}." if data["stamp"] else ""
    left_out = f" {escape(data['left_out'])}" if data["left_out"] else ""
    return f"<b>{escape(number)}</b> {escape(rest)}{query}{stamp}{left_out}"


def _marking(data: Mapping[str, Any]) -> str:
    return f'<p class="marking">{escape(data["marking"])}</p>\n' if data["marking"] else ""


def _tabs(views: Sequence[str], data: Mapping[str, Any]) -> str:
    numbers = {"disputes": sum(len(others) for _, others in data["disputes"]), "sources": len(data["sources"])}
    return "".join(
        f'<button type="button" role="tab" id="_tab-{view}" aria-controls="_v-{view}" data-view="{view}">{VIEWS[view]}'
        + (f' <span class="n">{numbers[view]}</span>' if view in numbers else "") + "</button>"
        for view in views
    )  # fmt: skip


def _contents(views: Sequence[str]) -> str:
    return "".join(f'<li><a href="#_v-{view}">{VIEWS[view]}</a></li>' for view in views)


def _limitations(data: Mapping[str, Any]) -> list[str]:
    omitted = [
        f"The text of {data['sources'][text['source']].get('title', text['source'])} is not shown: {text['omitted']}."
        for text in data["texts"] if "omitted" in text
    ]  # fmt: skip
    return [*data["limitations"], *omitted]


def _legend(data: Mapping[str, Any]) -> str:
    verdicts = "".join(f"<li>{glyphs.disc(word)} {word or 'none given'}</li>" for word in glyphs.verdicts())
    grades = "".join(f"<li>{glyphs.bars(word)} {word or 'none given'}</li>" for word in glyphs.confidences())
    terms = "".join(f"<li>{escape(word)}: {low:g}–{high:g} %</li>" for word, low, high in data["scale"]["terms"])
    return Template(asset("legend.html")).substitute(
        verdicts=verdicts, grades=grades, terms=terms, scale=escape(data["scale"]["name"].upper())
    )
