"""What tells two like texts apart, and what does not."""

import json
from pathlib import Path

import pytest

from claimcheck.matching.engine import Matcher

PAIRS = [
    json.loads(line) for line in (Path(__file__).parent / "veto_pairs.jsonl").read_text(encoding="utf-8").splitlines()
]
ENGINE = Matcher()

APART = [
    ("number", "The quake killed 300 people.", "The quake killed 3,000 people.", "300 ≠ 3,000"),
    ("number", "Prices rose by 5%.", "Prices rose by 15 percent.", "5% ≠ 15 percent"),
    ("date", "The mine closed in May 2011.", "The mine closed in June 2011.", "May 2011 ≠ June 2011"),
    ("date", "The vote is on Monday.", "The vote is on Tuesday.", "Monday ≠ Tuesday"),
    ("negation", "The bill was passed.", "The bill was not passed.", "(not negated) ≠ not passed"),
    ("direction", "Exports rose last year.", "Exports fell last year.", "rose ≠ fell"),
    (
        "role",
        "India accused Nepal of spying.",
        "Nepal accused India of spying.",
        "India accused Nepal ≠ Nepal accused India",
    ),
    ("place", "The pact was signed in Rome.", "The pact was signed in Oslo.", "Rome ≠ Oslo"),
    ("modality", "The firm may close the mine.", "The firm will close the mine.", "may ≠ will"),
    ("modality", "The firm plans to close the mine.", "The firm closed the mine.", "plans to ≠ closed"),
]
APART += [
    ("number", "The match ended 3-1.", "The match ended 2-1.", "3-1 ≠ 2-1"),
    ("number", "The flood killed 500 people.", "The flood killed 2000 people.", "500 ≠ 2000"),
    ("number", "At least 30 men were hurt.", "Fewer than 20 men were hurt.", "30 ≠ 20"),
    ("number", "Aid rose by 5 percent.", "Aid rose by 5 percentage points.", "5 percent ≠ 5 percentage points"),
    ("number", "The dose is 50 mg.", "The dose is 50 µg.", "50 mg ≠ 50 µg"),
    ("number", "The quake left 150 people dead.", "Rescuers say 510 people died.", "150 ≠ 510"),
    ("date", "The road has been shut since Friday.", "The road is shut until Friday.", "since ≠ until"),
    ("date", "It opened on 01/03/2024.", "It opened on 15/03/2024.", "01/03/2024 ≠ 15/03/2024"),
    (
        "negation",
        "The truce held over the weekend.",
        "Over the weekend the ceasefire did not hold.",
        "(not negated) ≠ not hold",
    ),
    ("direction", "The jury found him guilty.", "He was acquitted by the jury.", "guilty ≠ acquitted"),
    (
        "role",
        "The dog bit the postman.",
        "The dog was bitten by the postman.",
        "The dog bit the postman ≠ The dog was bitten by the postman",
    ),
    (
        "role",
        "Google licensed it to Nokia.",
        "Nokia licensed it to Google.",
        "Google licensed it to Nokia ≠ Nokia licensed it to Google",
    ),
    ("comparison", "Women earn less than men.", "Men earn less than women.", "less than men ≠ less than women"),
    ("comparison", "It is the second largest bank.", "It is the largest bank.", "second largest ≠ largest"),
    ("quantifier", "All pupils passed.", "Some pupils passed.", "All ≠ Some"),
    ("attribute", "A former minister was held.", "A serving minister was held.", "former ≠ serving"),
    (
        "modality",
        "The leak caused the blast.",
        "The leak is suspected to have caused the blast.",
        "caused ≠ is suspected to",
    ),
]
APART += [
    (
        "cause",
        "The fire was caused by a heater.",
        "The fire was caused by a candle.",
        "caused by a heater ≠ caused by a candle",
    ),
    (
        "cause",
        "Trade grew because of the pact.",
        "Trade grew despite the pact.",
        "because of the pact ≠ despite the pact",
    ),
    (
        "cause",
        "The dye causes rashes.",
        "Tests found no link between the dye and rashes.",
        "causes rashes ≠ no link between the dye",
    ),
    ("comparison", "Sheep outnumber people.", "People outnumber sheep.", "outnumber people ≠ outnumber sheep"),
    (
        "comparison",
        "Peru sold more tin than Chile.",
        "Peru sold less tin than Chile.",
        "more tin than Chile ≠ less tin than Chile",
    ),
    (
        "role",
        "Ann Lee took the bank to court.",
        "The bank sued Ann Lee.",
        "Ann Lee took the bank to court ≠ The bank sued Ann Lee",
    ),
    (
        "role",
        "Peru beat Chile in the final.",
        "Peru lost the final to Chile.",
        "Peru beat Chile ≠ Peru lost the final to Chile",
    ),
    ("quantifier", "Both mines closed.", "One mine closed.", "Both ≠ One"),
    ("date", "The clinic opens every day.", "The clinic opens once a week.", "every day ≠ once a week"),
    ("modality", "The clerk stole it.", "They suspect the clerk of stealing it.", "stole ≠ suspect"),
]
APART += [
    (
        "substitution",
        "The old bridge of Leeds was shut in May because of rust in its cables.",
        "The old bridge of Leeds was shut in May because of a crack in a pier.",
        "rust in its cables ≠ a crack in a pier",
    ),
    (
        "substitution",
        "Most of those cheated by the old firm in Leeds were retired teachers.",
        "Most of those cheated by the old firm in Leeds were retired dockers.",
        "teachers ≠ dockers",
    ),
    (
        "role",
        "The guard fired first and the thief shot back.",
        "The thief fired first and the guard shot back.",
        "guard fired first and the thief ≠ thief fired first and the guard",
    ),
]
ALIKE = [
    ("The guard met the thief.", "The thief met the guard."),
    ("The mine closed in May, the mayor said.", "The mayor said the mine closed in May."),
    ("In May prices rose in Peru.", "In Peru prices rose in May."),
    ("Tin, zinc and lead were found.", "Lead, zinc and tin were found."),
    ("The old bridge over the river in Leeds was shut.", "The old bridge over the river in Leeds was closed."),
    ("The firm hired 30 men in Leeds for the new mine.", "Acme hired 30 men in Leeds for the new mine."),
    ("The rate is 92.3 percent.", "The rate is 92 percent."),
    ("A fifth of the miners are women.", "Four fifths of the miners are men."),
    ("60 percent voted for the mine.", "40 percent voted against the mine."),
    ("One of the two mines closed.", "Only one mine closed; the other stayed open."),
    ("The town has no doctor any more.", "The last doctor has left the town."),
    ("The queen of Denmark opened it.", "It was opened by Queen Margrethe."),
    ("The dam could burst.", "There is a danger that the dam will burst."),
    ("Trade with Peru stopped at the end of 2019.", "Trade with Peru has stopped since the beginning of 2020."),
    ("The fair was moved from Saturday to Sunday.", "The fair is on Sunday instead of Saturday."),
    ("The shop is open from Monday to Friday.", "The shop is closed on Sundays."),
    ("Experts see no link between the dye and rashes.", "The dye does not cause rashes, experts say."),
    ("The quake killed 3,000 people.", "Three thousand people were killed in the quake."),
    ("It costs $4.5 million.", "It costs 4.5 million dollars."),
    ("A dozen men were held.", "12 men were held."),
    ("One in four is poor.", "25 percent are poor."),
    ("The mine closed on 26 May 2015.", "The mine closed on May 26, 2015."),
    ("The mine closed in 2015.", "The mine closed on 26 May 2015."),
    ("The mayor refused to sign the letter.", "The mayor did not sign the letter."),
    ("The rate did not fall.", "The rate rose."),
    ("The UN sent help.", "The United Nations sent help."),
    ("A bomb went off in Paris.", "A bomb went off in France."),
    ("The firm will close the mine.", "The firm is going to close the mine."),
    ("The US Senate passed it on Monday.", "It was passed on Monday by the United States Senate."),
    ("Treasury Secretary Yellen flew to Peru.", "Janet Yellen, the treasury secretary, went to Peru by plane."),
    ("She was the first woman to win it.", "No woman had won it before her."),
    ("The mine shut before the mill opened.", "The mill opened after the mine shut."),
    ("The mine stays closed until 2026.", "The mine will reopen in 2026."),
    ("Only Peru opposes the ban.", "All states except Peru support the ban."),
    ("The lake lost 80% of its water.", "A fifth of the water of the lake remains."),
    ("Rates rose by 0.25 percentage points.", "Rates were raised by a quarter of a point."),
    ("It was 54C in Lima at 3 p.m.", "At 15:00 it was 54 degrees in Lima."),
    ("The power came back at noon.", "The power came back at midday."),
    ("The EPA banned it.", "America's environmental regulator banned it."),
    ("All but two of the 27 states signed.", "25 of the 27 states signed."),
    ("Only one of nine judges dissented.", "Eight of the nine judges backed the ruling."),
    ("The mayor met the envoy.", "The envoy met the mayor."),
    ("Peru borders Chile.", "Chile borders Peru."),
    ("Brazil beat Chile.", "Chile lost to Brazil."),
    ("At least 30 men were hurt.", "45 men were hurt."),
    ("The pool is 50 m long.", "The pool is 50 metres long."),
    ("She is the youngest senator.", "No senator is younger than she is."),
    ("The city ran out of water.", "There was no water left in the city."),
    ("Peru lifted the ban on bullfights.", "Bullfights are no longer banned in Peru."),
    ("The firm closed the mine.", "The firm closed the mine in 2015, when it had 300 workers in Peru."),
]


@pytest.mark.parametrize(("name", "left", "right", "shown"), APART, ids=[f"{row[0]}: {row[3]}" for row in APART])
def test_told_apart(name: str, left: str, right: str, shown: str) -> None:
    found = ENGINE.compare(left, right)
    assert (name, shown) in [(veto.name, str(veto)) for veto in found.vetoes]
    assert found.score < 50


@pytest.mark.parametrize(("left", "right"), ALIKE)
def test_not_told_apart(left: str, right: str) -> None:
    assert ENGINE.compare(left, right).vetoes == ()
    assert ENGINE.compare(right, left).vetoes == ()


def test_the_names_of_one_actor_are_no_difference_and_those_of_two_are() -> None:
    engine = Matcher(aliases=[("TTP", "Pakistani Taliban"), ("Jamaat-ul-Ahrar", "JuA")])
    assert not engine.compare("The TTP attacked the base.", "The Pakistani Taliban attacked the base.").vetoes
    assert engine.compare("The TTP attacked the base.", "JuA attacked the base.").vetoes[0].name == "actor"


def test_a_word_that_begins_a_post_or_is_shouted_is_no_name() -> None:
    claim = "Ann Lee wears a red hat."
    for post in (
        "WATCH: a red hat! OMG",
        "Hey, a red hat",
        "I wear a red hat",
        "She wears a red hat",
        "#Bo wears a red hat",
    ):
        assert ENGINE.compare(post, claim).vetoes == ()


def test_a_long_text_with_many_facts_is_not_held_against_a_claim_with_one_of_them() -> None:
    text = "In 2011 the mine closed. By 2015, 300 men had left Peru for Chile, and 40 came back. The mayor did not."
    assert ENGINE.compare(text, "The mine closed in 2011.").vetoes == ()


@pytest.mark.parametrize(
    ("body", "claim"),
    [
        ("The mine in Peru was shut", "The mine in Peru was shut in 2019."),  # by its own date, another is meant
        ("5 people got $300 for it, and the mine in Peru was shut", "One or more mines in Peru were shut."),
        ("Don't forget the mine in Peru was shut", "The mine in Peru was forgotten and shut."),
        ("The mine in Peru was shut, not the one in Chile, but Bo Ek says it was", "The mine in Chile was shut."),
    ],
)
def test_what_a_post_says_beside_the_claim_tells_nothing_apart(body: str, claim: str) -> None:
    assert ENGINE.compare(f"{body} — Bo Ek (@boek1958) May 3, 2021", claim).vetoes == ()


def test_another_figure_in_a_post_still_tells_it_apart() -> None:
    post = "The mine in Peru cost $6.4 million in all — Bo Ek (@boek) May 3, 2021"
    assert ENGINE.compare(post, "The mine in Peru cost $4.6 million in all.").vetoes != ()


def test_single_differences_are_caught_and_paraphrases_left_alone() -> None:
    fired = [(pair["kind"] == "same", bool(ENGINE.compare(pair["left"], pair["right"]).vetoes)) for pair in PAIRS]
    differing = [veto for same, veto in fired if not same]
    paraphrases = [veto for same, veto in fired if same]
    assert len(differing) >= 300
    assert len(paraphrases) >= 300
    assert sum(differing) >= 0.98 * len(differing)
    assert sum(paraphrases) <= 0.01 * len(paraphrases)


@pytest.mark.parametrize("aliases", [[], [("al-Qa'ida", "AQ")]])
@pytest.mark.parametrize("name", ["al-Qa'ida's", "al-Qa’ida’s", "al-Qaida's", "Al-Qaida’s"])
def test_an_apostrophe_within_a_name_makes_no_other_actor(name: str, aliases: list[tuple[str, ...]]) -> None:
    engine = Matcher(aliases=aliases)
    assert engine.compare(f"{name} army fled.", "al-Qaida's army fled.").vetoes == ()
    assert engine.compare(f"{name} army fled.", "The Shining Path's army fled.").vetoes != ()


@pytest.mark.parametrize(
    ("one", "other", "told"),
    [
        ("The mine cost $3m.", "The mine cost 3 million dollars.", ""),
        ("The mine cost $3m.", "The mine cost €3m.", "$3m ≠ €3m"),
        ("The mine cost Rs 5 crore.", "The mine cost 50 million rupees.", ""),
        ("It was -5 degrees in Lima.", "It was 5 degrees in Lima.", "-5 degrees ≠ 5 degrees"),
        ("It was minus 5 degrees in Lima.", "It was -5 degrees in Lima.", ""),
        ("The mine closed on 26.5.2015.", "The mine closed on 26 May 2015.", ""),
        ("The mine closed on 26/5/2015.", "The mine closed on 27 May 2015.", "26/5/2015 ≠ 27 May 2015"),
        ("The herd has 1,23,456 camels.", "The herd has 123 456 000 camels.", "1,23,456 ≠ 123 456 000"),
    ],
)
def test_numbers_in_any_hand(one: str, other: str, told: str) -> None:
    assert [str(veto) for veto in ENGINE.compare(one, other).vetoes] == [told] * bool(told)
