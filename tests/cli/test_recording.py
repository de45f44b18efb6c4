"""Recording without friction: new actors, defaults of a session, places from quotes, cite and evidence."""

import io
from pathlib import Path

import pytest
from conftest import Ran, Run

from claimcheck.ledger import files
from claimcheck.ledger.model import Claim, Ledger


@pytest.fixture
def bridge(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """The command line in a folder with the example, nobody at the keyboard."""
    folder = tmp_path / "bridge"
    assert run("init", str(folder), "--example", ledger=None).code == 0
    monkeypatch.chdir(folder)
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    monkeypatch.setattr("sys.stdin", io.StringIO())

    def command(*args: str) -> Ran:
        return run(*args, ledger=None)

    return command


def ledger() -> Ledger:
    return files.load(["claims.yaml"]).ledger


def last_claim() -> Claim:
    return list(ledger().claims.values())[-1]


NO_FIGURE = ("add", "claim", "The council named no sum for the repairs.", "--quote", "has published no figure")


def test_a_name_nobody_goes_by_becomes_a_new_actor_with_a_guess_of_kind(bridge: Run) -> None:
    ran = bridge(
        *NO_FIGURE, "--source", "lantern-denial", "--by", "Helena Brandt:states", "--about", "Moor Water Board"
    )
    assert ran.out.strip().endswith(
        "with the new 2 actors: helena-brandt (individual), moor-water-board (organization)"
    )
    assert ledger().actors["helena-brandt"].name == "Helena Brandt"
    assert last_claim().attribution[0].actor == "helena-brandt"
    assert last_claim().about == ("moor-water-board",)
    assert bridge("undo").code == 0
    assert "helena-brandt" not in ledger().actors


def test_a_name_that_may_be_a_slip_is_not_taken_for_a_new_actor(bridge: Run) -> None:
    """Near to another's, or written like an id: it is asked for, and nobody is there to answer."""
    for name in ("Lindqvist-Lindqvor", "Pia Lindqwor", "Lindqvr", "lindqvor-p"):
        ran = bridge(*NO_FIGURE, "--source", "lantern-denial", "--by", name)
        assert ran.code == 1
        assert f"no actor is called {name!r}. Did you mean 'pia-lindqvor' (Pia Lindqvor)? --new-actors adds" in ran.err
    ran = bridge(*NO_FIGURE, "--source", "lantern-denial", "--by", "Lindqvr:states", "--new-actors")
    assert "with the new actor lindqvr" in ran.out


def test_somebody_at_the_terminal_is_asked_who_is_meant(bridge: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    add = (*NO_FIGURE, "--source", "lantern-denial", "--by", "Lindqvr:states", "--confidence", "low")
    for answer, actor in (("", ""), ("1", "pia-lindqvor"), ("n", "lindqvr")):
        terminal = io.StringIO(f"{answer}\n")
        monkeypatch.setattr(terminal, "isatty", lambda: True)
        monkeypatch.setattr("sys.stdin", terminal)
        ran = bridge(*add)
        assert "Did you mean 1: pia-lindqvor (Pia Lindqvor), n: a new actor?" in ran.err
        assert ran.code == (0 if actor else 1)
        if actor:
            assert last_claim().attribution[0].actor == actor
            bridge("undo")


def test_an_act_is_told_by_the_verb_that_was_meant(bridge: Run) -> None:
    ran = bridge(*NO_FIGURE, "--source", "lantern-denial", "--by", "Bell:accuses")
    assert ran.code == 2
    assert "'accuses' is no act. Did you mean 'alleges' (puts it forward without proof)?" in ran.err


def test_what_is_in_use_stands_in_for_source_relay_and_confidence(bridge: Run) -> None:
    assert bridge("use").out == "nothing is in use\n"
    bridge(
        "use", "--source", "Council denies it was warned before Weir Bridge closed", "--relay", "Ruta Hallam:reports"
    )
    assert bridge("use", "--confidence", "low").out == (
        "in use: source lantern-denial, relay ruta-hallam:reports, confidence low\n"
    )
    assert "in use: source lantern-denial" in bridge(*NO_FIGURE, "--by", "Bell:states").err
    claim = last_claim()
    assert [(hop.actor, hop.act) for hop in claim.attribution] == [("osric-bell", "states"), ("ruta-hallam", "reports")]
    assert [(citation.source, citation.at) for citation in claim.appears_in] == [("lantern-denial", "p7")]
    assert claim.confidence == "low"
    bridge("undo")
    bridge(*NO_FIGURE, "--by", "Hallam:states", "--confidence", "moderate")
    assert [hop.actor for hop in last_claim().attribution] == ["ruta-hallam"]
    assert last_claim().confidence == "moderate"
    bridge("undo")
    assert "wants a --source" in bridge(*NO_FIGURE, "--by", "Bell:states", "--no-defaults").err
    assert "in use for new claims: source lantern-denial" in bridge("status").err
    assert bridge("use", "--clear").out.startswith("no longer in use: source lantern-denial")
    assert "in use" not in bridge("status").err
    assert bridge("use").out == "nothing is in use\n"


def test_what_is_in_use_is_kept_outside_of_the_ledger_and_for_it_alone(bridge: Run, tmp_path: Path) -> None:
    before = Path("claims.yaml").read_bytes()
    bridge("use", "--confidence", "low")
    assert Path("claims.yaml").read_bytes() == before
    Path("other.yaml").write_text("claims: []\n", encoding="utf-8")
    assert bridge("use", "--ledger", "other.yaml").out == "nothing is in use\n"
    (kept,) = (tmp_path / "state").rglob("use/*.json")
    for damage in ("", "[]", "null", '{"relay": 3}', '{"source": [1]}', "\x00"):
        kept.write_text(damage, encoding="utf-8")
        assert bridge("use").out == "nothing is in use\n"


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["--source", "lantern-denail"], "Did you mean 'lantern-denial'"),
        (["--confidence", "lo"], "'lo' is no confidence: low, moderate, high."),
        (["--relay", "Hallam:says"], "Did you mean 'states'"),
    ],
)
def test_use_takes_only_what_a_claim_could_have(bridge: Run, words: list[str], message: str) -> None:
    ran = bridge("use", *words)
    assert ran.code in (1, 2)
    assert message in ran.err
    assert bridge("use").out == "nothing is in use\n"


def test_the_place_follows_from_the_quote_and_a_wrong_one_is_told(bridge: Run) -> None:
    add = (*NO_FIGURE, "--source", "lantern-denial", "--by", "Bell:states")
    ran = bridge(*add, "--at", "p3")
    assert ran.code == 2
    assert "'has published no figure' stands at p7 of lantern-denial, not at p3: --at 'p7' says so" in ran.err
    assert "the quote stands at p7 of lantern-denial" in bridge(*add).err
    ran = bridge("cite", last_claim().id, "--source", "lantern-denial", "--quote", "the barriers")
    assert "stands at p2 and p11 of lantern-denial: say which with --at" in ran.err


def test_a_hedge_of_the_sentence_is_offered(bridge: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    add = ("add", "claim", "Cracks widened under a lorry.", "--by", "Lindqvor:states", "--source", "lantern-denial",
           "--quote", "have widened cracks that were there already", "--confidence", "low")  # fmt: skip
    assert "the sentence hedges ('may'): --hedge 'may' records it" in bridge(*add, "--dry-run").err
    terminal = io.StringIO("may have\ny\n")
    monkeypatch.setattr(terminal, "isatty", lambda: True)
    monkeypatch.setattr("sys.stdin", terminal)
    bridge(*add)
    assert last_claim().attribution[0].hedge == "may have"


def test_cite_and_evidence_put_citations_to_a_claim(bridge: Run) -> None:
    cite = ("cite", "steel-not-ordered", "--source", "lantern-still-shut", "--quote", "steel was ordered last week")
    assert bridge(*cite).out == "cited lantern-still-shut standfirst for claim steel-not-ordered\n"
    ran = bridge(*cite)
    assert ran.code == 1
    assert "steel-not-ordered cites lantern-still-shut standfirst already: nothing was written" in ran.err
    evidence = ("evidence", "steel-not-ordered", "refutes", "county-report", "--quote", "eleven months of work")
    assert bridge(*evidence).out == "noted that county-report p3 refutes claim steel-not-ordered\n"
    assert "has county-report p3 as evidence already: nothing was written" in bridge(*evidence).err
    other = bridge("evidence", "steel-not-ordered", "context", "county-report", "--quote", "Eleven months of work")
    assert "as evidence already, as refutes: claimcheck set changes it" in other.err
    assert "Did you mean 'supports'?" in bridge("evidence", "steel-not-ordered", "suports", "county-report").err
    claim = ledger().claims["steel-not-ordered"]
    assert [(e.source, e.stance, e.at) for e in claim.evidence][1:] == [("county-report", "refutes", "p3")]
    bridge("use", "--source", "county-report")
    assert "in use: source county-report" in bridge("cite", "steel-not-ordered", "--quote", "eleven months").err
