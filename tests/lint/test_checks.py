"""Every rule finds its bad example and not its good one, points at the very place, and can be chosen or silenced."""

from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import reading_of

from claimcheck.errors import UsageError
from claimcheck.ledger import files
from claimcheck.lint import rules, runner
from claimcheck.lint.reader_rules import FAULTS
from claimcheck.lint.rule import Finding, Severity

RULES = rules.rules()
OWN = [name for name in RULES if name not in FAULTS]
HEAD = """\
actors: [{id: ministry, name: Ministry of Health}, {id: union, name: Nurses' Union}]
sources: [{id: bulletin, publisher: ministry}, {id: survey, publisher: union}]
claims:
- id: open
  text: All clinics are open.
  attribution: [ministry]
  appears_in: [{source: bulletin}]
"""


def run(text: str, *select: str, ignore: tuple[str, ...] = ()) -> list[Finding]:
    return runner.run(reading_of(text), select, ignore)


def told(text: str, *select: str) -> list[str]:
    return [f"{each.line}:{each.column} {each.rule}" for each in run(text, *select)]


def example(name: str, text: str, folder: Path) -> list[Finding]:
    """What is found in an example, with the files beside it that it needs."""
    for beside, content in RULES[name].beside.items():
        (folder / beside).write_text(content, encoding="utf-8")
    path = folder / "claims.yaml"
    path.write_bytes(text.encode("utf-8", "surrogateescape"))
    return runner.run(files.load([path]))


@pytest.mark.parametrize("name", RULES)
def test_the_bad_example_raises_the_rule_and_the_good_one_does_not(name: str, tmp_path: Path) -> None:
    assert name in [each.rule for each in example(name, RULES[name].bad, tmp_path)]
    assert name not in [each.rule for each in example(name, RULES[name].good, tmp_path)]


@pytest.mark.parametrize("name", OWN)
def test_a_good_example_is_a_good_ledger(name: str, tmp_path: Path) -> None:
    found = example(name, RULES[name].good, tmp_path)
    assert [each for each in found if each.severity > Severity.NOTE] == []


@pytest.mark.parametrize("name", OWN)
def test_a_bad_example_is_wrong_in_one_way_only(name: str, tmp_path: Path) -> None:
    errors = {each.rule for each in example(name, RULES[name].bad, tmp_path) if each.severity is Severity.ERROR}
    assert errors <= {name}


@pytest.mark.parametrize("name", RULES)
def test_a_rule_explains_itself(name: str) -> None:
    rule = RULES[name]
    assert rule.name == name
    assert rule.summary.endswith(".")
    assert rule.why.endswith(".")


CITED, SAID = "  appears_in: [{source: bulletin}]\n", "  attribution: [ministry]\n"
PLACES = [  # « stands before the place
    ("dangling-actor", HEAD.replace("[ministry]", "[ministry, {actor: «onion}]")),
    ("dangling-actor", HEAD.replace("publisher: union", "publisher: «unio")),
    ("dangling-actor", HEAD + "  forecasts: [{by: «minister, p: 0.1}]\n"),
    ("dangling-source", HEAD.replace("[{source: bulletin}]", "[bulletin, «buletin]")),
    ("dangling-source", HEAD + "  evidence: [{stance: refutes, source: «buletin}]\n"),
    ("dangling-claim", HEAD + "  relations: {qualifies: [open, «opn]}\n"),
    ("self-relation", HEAD + "  relations: {qualifies: [«open, opn]}\n"),
    ("unattributed-claim", HEAD.replace("attribution: [ministry]", "attribution: «[]")),
    ("unattributed-claim", HEAD.replace(SAID, "").replace("id: open", "«id: open")),
    ("uncited-claim", HEAD.replace(CITED, "").replace("id: open", "«id: open")),
    ("confidence-as-likelihood", HEAD + "  likelihood: «with high confidence\n"),
    ("likelihood-term", HEAD + "  likelihood: «realistic possibility\n"),
    ("overdue-prediction", HEAD + "  due: «2001\n"),
    ("shared-alias", HEAD.replace("name: Nurses' Union", "aliases: [NU, «min.istry]")),
    ("unknown-rule", HEAD + "  ignore: [{rule: «uncited, because: no}]\n"),
    ("long-quote", HEAD.replace("bulletin}]", "bulletin, quote: «All clinics are open!}]")),
]


@pytest.mark.parametrize(("rule", "marked"), PLACES)
def test_a_finding_points_at_the_very_place(rule: str, marked: str) -> None:
    before = marked.partition("«")[0]
    line, column = before.count("\n") + 1, len(before) - before.rfind("\n")
    assert told(marked.replace("«", ""), rule) == [f"{line}:{column} {rule}"]


def test_what_is_unknown_comes_with_what_may_be_meant() -> None:
    def first(text: str) -> str:
        return next(each.message for each in run(text) if each.severity is Severity.ERROR)

    assert "'Nurses Union'. Did you mean 'union'?" in first(HEAD.replace("[ministry]", "[Nurses Union]"))
    assert "Did you mean 'bulletin'?" in first(HEAD.replace("{source: bulletin}", "buletin"))
    assert "It is a term of phia." in first(HEAD + "  likelihood: remote chance\n")
    two = HEAD.partition("claims:\n")[2].replace("open", "two") + "  likelihood: remote\n"
    assert "write 'almost no chance'" in first(HEAD + "  likelihood: likely\n" + two)


SILENCE = "  ignore: [{rule: uncited-claim, because: It was said by telephone.}]\n"


def test_a_record_silences_a_rule_and_owes_a_reason() -> None:
    bare = HEAD.replace(CITED, "")
    assert "4:3 uncited-claim" in told(bare)
    assert told(bare + SILENCE, "warning") == []
    assert "4:3 uncited-claim" in told(bare + SILENCE.replace(", because: It was said by telephone.", ""))
    other = SILENCE + "- {id: two, text: No clinic is open., attribution: [union]}\n"
    assert told(bare + other, "warning") == ["8:3 uncited-claim"]


def test_a_source_and_an_actor_silence_too() -> None:
    silent = "publisher: union, ignore: [{rule: unused-source, because: It is on order.}]"
    assert "unused-source" in {each.rule for each in run(HEAD)}
    assert "unused-source" not in {each.rule for each in run(HEAD.replace("publisher: union", silent))}


def test_rules_are_chosen_by_name_and_by_severity() -> None:
    text = HEAD + "  likelihood: high\n  due: 2001\n"
    assert {each.rule for each in run(text, "overdue-prediction")} == {"overdue-prediction"}
    assert {each.severity for each in run(text, "error")} == {Severity.ERROR}
    assert {each.rule for each in run(text, "error", "overdue-prediction")} >= {"overdue-prediction"}
    assert run(text, "error", ignore=("confidence-as-likelihood",)) == []
    assert Severity.NOTE not in {each.severity for each in run(text, ignore=("note",))}


@pytest.mark.parametrize("asked", [{"select": ["dangling-actr"]}, {"ignore": ["dangling-actr"]}])
def test_an_unknown_rule_is_refused_with_the_near_one(asked: dict[str, list[str]]) -> None:
    with pytest.raises(UsageError, match="Did you mean 'dangling-actor'"):
        runner.run(reading_of(HEAD), **asked)


def test_a_file_that_cannot_be_read_is_told_whatever_is_chosen() -> None:
    assert {each.rule for each in run("claims: [", "dangling-actor", ignore=("yaml-syntax",))} == {"yaml-syntax"}


def hedged(snapshot: str, hedge: str = "perhaps") -> str:
    text = HEAD.replace("{id: bulletin,", f"{{id: bulletin, snapshot: {snapshot},")
    return text.replace("[ministry]\n  app", f"[{{actor: ministry, hedge: {hedge}}}]\n  app")


@pytest.fixture
def hedges(tmp_path: Path) -> Callable[..., list[str]]:
    (tmp_path / "kept.txt").write_text("The ministry said that, Perhaps\n— all clinics were open.", encoding="utf-8")
    (tmp_path / "ledger").mkdir()
    (tmp_path / "ledger" / "link.txt").symlink_to(tmp_path / "kept.txt")
    (tmp_path / "ledger" / "kept.txt").write_bytes((tmp_path / "kept.txt").read_bytes())

    def found(snapshot: str, hedge: str = "perhaps") -> list[str]:
        name = str(tmp_path / "ledger" / "claims.yaml")
        reading = reading_of(hedged(snapshot.format(folder=tmp_path), hedge), name)
        return [each.message for each in runner.run(reading, ["unseen-hedge", "unquoted-hedge"])]

    return found


def test_a_hedge_is_looked_for_in_the_snapshot(hedges: Callable[..., list[str]]) -> None:
    assert hedges("kept.txt") == []
    assert hedges("kept.txt", "perhaps … were open") == []
    assert "neither in a quote nor in the snapshot" in hedges("kept.txt", "possibly")[0]
    assert "cannot be read" in hedges("gone.txt")[0]
    assert "stands in no quote" in hedges('""')[0]


@pytest.mark.parametrize("outside", ["../kept.txt", "{folder}/kept.txt", "link.txt", ".", '"\\0"'])
def test_a_snapshot_outside_of_the_ledgers_folder_is_not_opened(hedges: Callable[..., list[str]], outside: str) -> None:
    assert "cannot be read" in hedges(outside)[0]
