"""Records asked for at a terminal: no answer is thrown away, each can be gone back to."""

import re
from pathlib import Path

import pytest
from conftest import Ran, Run

from claimcheck.ledger import files
from claimcheck.ledger.model import Claim


class Typist:
    """Somebody at a terminal who types answers; "^D" is the end of the input."""

    def __init__(self, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
        self.run, self.monkeypatch = run, monkeypatch
        self.prompts: list[str] = []
        monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)

    def __call__(self, *args: str, answers: list[str]) -> Ran:
        left = iter(answers)
        self.prompts = []

        def typed(prompt: str) -> str:
            self.prompts.append(prompt.strip())
            answer = next(left)
            if answer == "^D":
                raise EOFError
            return answer

        self.monkeypatch.setattr("builtins.input", typed)
        ran = self.run(*args, ledger=None)
        assert next(left, None) is None, f"not asked for: {list(left)}; asked: {self.prompts}"
        return ran


@pytest.fixture
def typist(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Typist:
    """Somebody at a terminal, in a folder with the example."""
    run("init", str(tmp_path / "bridge"), "--example", ledger=None)
    monkeypatch.chdir(tmp_path / "bridge")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    return Typist(run, monkeypatch)


def last_claim() -> Claim:
    return list(files.load(["claims.yaml"]).ledger.claims.values())[-1]


FIGURE = "The council named no sum for the repairs."


def test_a_claim_is_asked_for_field_by_field(typist: Typist) -> None:
    answers = [FIGURE, "Bell:denies, Hallam:reports", "lantern-denial", "has published no figure",
               "", "council", "unl", "low", "", "money, cracks", ""]  # fmt: skip
    assert typist("add", "claim", answers=answers).code == 0
    assert typist.prompts[4] == "kind [denial]>"
    claim = last_claim()
    assert [(hop.actor, hop.act) for hop in claim.attribution] == [("osric-bell", "denies"), ("ruta-hallam", "reports")]
    assert [(cited.source, cited.at) for cited in claim.appears_in] == [("lantern-denial", "p7")]
    assert (claim.kind, claim.about, claim.likelihood) == ("denial", ("town-council",), "unlikely")
    assert (claim.confidence, claim.tags) == ("low", ("money", "cracks"))


def test_a_wrong_answer_is_told_and_asked_for_again(typist: Typist) -> None:
    answers = ["", FIGURE, "", "Bell:accuses", "Bell:states", "nowhere", "lantern-denial", "never publishd figures",
               "has published",
               "denail", "assertion", "", "robably", "likely", "lo", "", "", ""]  # fmt: skip
    ran = typist("add", "claim", answers=answers)
    for message in ("text cannot be left out", "by cannot be left out", "Did you mean 'alleges'",
                    "no source is called 'nowhere'", "nothing like it stands in lantern-denial",
                    "stands at p7", "'denail' is none of", "'robably' is none of"):  # fmt: skip
        assert message in ran.err
    assert (last_claim().kind, last_claim().likelihood, last_claim().confidence) == ("assertion", "likely", "low")


def test_a_smaller_than_sign_goes_back_and_enter_keeps_what_was_answered(typist: Typist) -> None:
    answers = ["A slip.", "Bell:states", "<", "<", FIGURE, "", "lantern-denial", "has published no figure",
               "", "", "", "low", "", "", ""]  # fmt: skip
    typist("add", "claim", answers=answers)
    assert typist.prompts[4] == "text [A slip.]>"
    assert last_claim().text == FIGURE
    assert last_claim().attribution[0].actor == "osric-bell"


def test_a_new_actor_is_offered_with_near_ones(typist: Typist) -> None:
    start = [FIGURE, "Lindqvr:states", "2", "1", "", "", "", "", "low", "", "", "", ""]
    ran = typist(
        "add", "claim", answers=[*start[:4], "lantern-denial", "has published no figure", *[""] * 3, "low", *[""] * 3]
    )
    assert "no actor is called 'Lindqvr'" in ran.err
    assert "1: pia-lindqvor (Pia Lindqvor), n: a new actor" in ran.err
    assert last_claim().attribution[0].actor == "pia-lindqvor"


def test_what_is_in_use_shortens_a_claim_to_text_speaker_and_quote_until_a_text_is_left_out(typist: Typist) -> None:
    typist("use", "--source", "lantern-denial", "--relay", "Hallam:reports", "--confidence", "low", answers=[])
    answers = ["The lorry, if any, widened the cracks.", "Lindqvor:suggests", "may have widened cracks", "",
               "Two shops on Weir Street never opened again.", "town archive:states", "never opened again",
               "kind=assertion", FIGURE, "", "has published no figure", "", ""]  # fmt: skip
    ran = typist("add", "claim", answers=answers)
    assert ran.out.count("added claim ") == 3
    assert typist.prompts[:4] == ["text>", "by>", "quote>", "more>"]
    assert typist.prompts[9] == "by [town-archive:states]>"
    assert [hop.actor for hop in last_claim().attribution] == ["town-archive", "ruta-hallam"]
    assert last_claim().confidence == "low"


def test_the_hedge_of_the_sentence_is_asked_for(typist: Typist) -> None:
    typist("use", "--source", "lantern-denial", "--confidence", "low", answers=[])
    answers = ["The lorry widened the cracks.", "Lindqvor:states", "may have widened cracks", "may have", "", ""]
    assert "the sentence says 'may'" in typist("add", "claim", answers=answers).err
    assert last_claim().attribution[0].hedge == "may have"


def draft_in(text: str) -> Path:
    match = re.search(r"the draft is kept in (\S+?):? ", text)
    assert match
    return Path(match[1])


def test_what_was_answered_is_left_as_a_draft_when_the_input_ends(typist: Typist) -> None:
    ran = typist("add", "claim", answers=[FIGURE, "Bell:states", "^D"])
    assert ran.code == 2
    draft = draft_in(ran.err)
    assert FIGURE in draft.read_text(encoding="utf-8")
    assert "{actor: osric-bell, act: states}" in draft.read_text(encoding="utf-8")
    draft.unlink()


def test_a_claim_that_does_not_pass_can_be_mended_or_is_left_as_a_draft(typist: Typist) -> None:
    typist("use", "--source", "lantern-denial", "--confidence", "low", answers=[])
    answers = [
        FIGURE,
        "Bell:states",
        "has published no figure",
        "kind=denial likelihood=likely",
        "<",
        "",
        "",
        "",
        "-",
        "",
    ]
    ran = typist("add", "claim", answers=answers)
    assert "draft:" in ran.err
    assert ran.out.startswith("added claim council-named-no-sum")
    ran = typist(
        "add", "claim", answers=["Shops were shut.", "Bell:states", "-", "", "kind=denial likelihood=likely", ""]
    )
    assert ran.code == 1
    draft_in(ran.err).unlink()


def test_actors_and_sources_are_asked_for_too(typist: Typist) -> None:
    typist("add", "actor", answers=["Moor Water Board", "MWB", "org", ""])
    answers = ["Water report", "report", "", "Moor Water Board", "2024-13", "2024-03", "", "B", ""]
    ran = typist("add", "source", answers=answers)
    assert "2024-13" in ran.err
    source = list(files.load(["claims.yaml"]).ledger.sources.values())[-1]
    assert (source.publisher, str(source.date), source.reliability) == ("moor-water-board", "2024-03", "B")
