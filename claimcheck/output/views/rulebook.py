"""The rules as an answer: all in a table, or one explained."""

from claimcheck.errors import NotFound, did_you_mean
from claimcheck.lint.moved_judgement import MOVED_JUDGEMENT
from claimcheck.output.blocks import Answer, Cell, Column, Facts, Marked, Table
from claimcheck.verify.selecting import every_rule


def listed() -> Answer:
    """Return a table of every rule with its severity and what it finds, the gravest first."""
    ordered = sorted(every_rule().values(), key=lambda known: (-known[0].severity, known[0].name))
    rows = [(rule.name, Marked(str(rule.severity), str(rule.severity)), by, rule.summary) for rule, by in ordered]
    records = [
        {"name": rule.name, "severity": str(rule.severity), "applied_by": by.split(", "), "summary": rule.summary}
        for rule, by in ordered
    ]
    columns = [Column("rule", "id"), Column("severity"), Column("applied by", drop=1), Column("what it finds", wide=6)]
    return Answer("rules", "rules", records, [Table(columns, rows, whole=True)])


def explained(name: str) -> Answer:
    """Return one rule in full. Raises NotFound, with the near names, for a name that no rule has."""
    known = dict(every_rule()) | {MOVED_JUDGEMENT.name: (MOVED_JUDGEMENT, "diff --check")}
    if name not in known:
        raise NotFound(f"there is no rule {name!r}.{did_you_mean(name, known)} claimcheck rules lists them")
    rule, by = known[name]
    record = {"name": rule.name, "severity": str(rule.severity), "applied_by": by.split(", "), "summary": rule.summary,
              "why": rule.why, "bad": rule.bad, "good": rule.good}  # fmt: skip
    rows: list[tuple[str, Cell | list[Cell]]] = [
        ("finds", rule.summary),
        ("severity", Marked(str(rule.severity), str(rule.severity))),
        ("applied by", by),
        ("why", rule.why),
        ("bad", list(rule.bad.splitlines())),
        ("good", list(rule.good.splitlines())),
    ]
    return Answer("explain", "rules", [record], [Facts(rule.name, rows)])
