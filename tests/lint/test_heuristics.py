"""Where the rules that read English speak, and where they must keep silent."""

import pytest
from conftest import reading_of

from claimcheck.lint import runner

HITS = {
    "several-assertions": """\
        All clinics are open and the waiting lists have gone.
        The ministry has closed the wards, and it will reopen them in May.
        Pakistan supports the talks and the US opposes them.
        The treaty was signed in 2020 and the parties have kept it.
        The bridge is closed, but the tunnel is open.
        The army shelled the town and its people fled their homes, as nobody has denied and all have seen.
        The union says that wages are low and that the ministry has ignored it.
        The union holds the north; the ministry controls the south.
        Inflation fell in May and unemployment rose.
        Half of the wards are closed and nobody has told the patients.
        The clinics are open and they have enough staff.
        The agency collects the data and the ministry publishes it.
        The bridge is open. The tunnel is shut, and the ferries have stopped.
        In May the ministry closed the wards, but the union has opened its own.""",
    "verdict-in-text": """\
        The ministry falsely claims that all clinics are open.
        The union claims wrongly that wages fell.
        Falsely, the union says that wages fell.
        It is not true that the clinics are open.
        The clinics are open, which has been debunked.
        The ministry spread the baseless rumour that wells are poisoned.
        The myth that bats are blind is old.
        The clinics are open, but this is false.
        Contrary to the evidence, the wells are safe.""",
    "unevidenced-absolute": """\
        No one has paid.
        Nobody voted.
        It never rained.
        It was the first strike of the union.
        The agency is the only one to test.
        None of the wards is open.
        Every clinic is open.
        It is the most dangerous road.
        It is the country's largest mine.
        The town pays the highest rents in the country.
        Rents fell for the first time in 30 years.
        The mayor has never paid rent.
        Only the navy has divers.
        Every ward has been shut since 1990.
        The mayor says rents are low. Nobody pays more than in 1990.
        The youngest driver on record is a girl from the hills.""",
    "long-quote": """\
        one two three four five six seven eight nine ten eleven twelve
        All clinics are open.
        “We will win!”
        Is it true?""",
}
MISSES = {
    "several-assertions": """\
        Pakistan and the US are allies.
        The group wants to rebrand and win support.
        The union claims that the US and Pakistan are allies.
        The union says Pakistan and the US are allies.
        The war between Pakistan and the group is over.
        The ministry is investigating and has closed the ward.
        The ministry closed the ward and then reopened it.
        The man who is ill and the woman are friends.
        The claim that wages are low and prices are high is old.
        If wages fall and prices rise, the union will strike.
        The law protects women and children who are at risk.
        There is a difference between what is said and what is done.
        The agency was founded in 2007 and in 2010 was listed.
        The vaccine is safe and effective.
        The deal was reached before the ministry and the union had met.
        The minister said the wards and the clinics were safe.
        The US has to work with Pakistan and its army to win.
        Ann has admitted that a cap and trade plan would cause bills to rise.
        Ann has admitted a cap and trade plan would cause bills to rise.
        The trend is over: compute and storage costs have been flat for a decade.
        The delay is a failure to deliver enough training and readiness progress ahead of May.
        The law has a flaw — petitions and referendums are filed at record speed.
        Will Hill and his son Tom were hurt in the crash.
        Under the law, nurses, drivers and cooks are paid by the week.
        The plan gives money to both private wards and clinics that have no staff.
        The difference between the mayor and the clerk is ten years.
        The files that were quietly and unlawfully burnt have been restored.
        Nurses are three times more likely to fall ill and nine times more likely to resign.
        Rents have risen in the north. Only the east and the west have been spared.
        The mayor has not only paid but he would pay again.""",
    "verdict-in-text": """\
        The clerk was falsely accused of murder.
        The bank sold false passports.
        The union denies that the clinics are open.
        The wrong patient was treated.
        An article debunked the theory.
        The agency corrected a false report.""",
    "unevidenced-absolute": """\
        The first lady spoke.
        At first the ministry paid.
        The council meets every day.
        Not only the union but the agency came.
        Most of the wards are open.
        It is one of the largest mines.
        At least five died.
        It opened only recently.
        Nevertheless it opened.
        One out of every five wards is shut.
        Only 14 percent of nurses stayed.
        Only three wards are open.
        Parliament sat on 34 of the first 100 days.
        The state pays 40 cents of every dollar.
        The state pays 40 rupees for every litre.
        He voted for the Bridge to Nowhere.
        When the flood first hit the wards were shut.
        The clerk gave the mayor his first loan.
        The bill passed in its first week.
        The town has the third highest rents.
        The town has some of the highest rents in the country.
        The town pays among the highest rents in the country.
        The mine isn't the largest in the valley.
        If every house had a tank, the dams would last.
        The mayor said that nobody is above the law.
        The mayor wrote: "Nobody is above the law."
        The mayor told the press "we tried. Nobody came."
        Almost everyone has paid.
        Did the mayor never pay?
        The Every Child Act was passed.
        Never give up.
        The driver would never sleep.
        The mayor had nothing to do with it.
        The bus runs every Friday.
        The most basic question is open.
        It may be the largest mine in the world.
        The fund has everything to do with rents.
        The shop is for whites-only.""",
    "long-quote": """\
        all clinics are open.
        Ministry Opens Clinics
        Listed in the U.S.
        one two three four five six seven eight nine ten eleven
        The clinics are open ...
        not – at – all – one two three four five six""",
}


def rules_on(line: str) -> set[str]:
    quoted = "'" + line.strip().replace("'", "''") + "'"
    text = f"- {{id: a, text: {quoted}, attribution: [x], appears_in: [{{source: s, quote: {quoted}}}]}}"
    return {each.rule for each in runner.run(reading_of(f"claims:\n{text}\n"), list(HITS))}


@pytest.mark.parametrize(("rule", "line"), [(rule, line) for rule in HITS for line in HITS[rule].splitlines()])
def test_the_rule_speaks(rule: str, line: str) -> None:
    assert rule in rules_on(line)


@pytest.mark.parametrize(("rule", "line"), [(rule, line) for rule in MISSES for line in MISSES[rule].splitlines()])
def test_the_rule_keeps_silent(rule: str, line: str) -> None:
    assert rule not in rules_on(line)


PAIRS = [
    ("The union closed the northern clinic in spring.", "The union closed a northern clinic in spring.", True),
    ("In 2010 the agency listed the northern clinic.", "The agency listed the northern clinic in 2010.", True),
    ("The union closed 12 northern clinics in spring.", "The union closed 13 northern clinics in spring.", False),
    ("The union closed the northern clinic in spring.", "The union never closed the northern clinic in spring.", False),
    ("The union sued the agency over the clinic.", "The agency sued the union over the clinic.", False),
    ("The closure of the northern clinic was likely.", "The closure of the northern clinic was unlikely.", False),
    ("The northern clinic may close in the spring.", "The northern clinic will close in the spring.", False),
    ("Exports of medicine to the north rose in spring.", "Exports of medicine to the north fell in spring.", False),
]


@pytest.mark.parametrize(("one", "other", "same"), PAIRS)
@pytest.mark.parametrize("relation", ["", "repeats", "contradicts"])
def test_near_duplicates_say_the_same_and_nothing_links_them(one: str, other: str, same: bool, relation: str) -> None:
    link = f", relations: {{{relation}: [a]}}" if relation else ""
    text = f"actors: [{{id: union}}, {{id: agency}}]\nclaims:\n- {{id: a, text: '{one}', attribution: [union]}}\n"
    text += f"- {{id: b, text: '{other}', attribution: [union]{link}}}\n"
    found = runner.run(reading_of(text), ["near-duplicate"])
    assert [(each.line, each.column) for each in found] == ([(4, 17)] if same and not relation else [])


OTHER_LANGUAGES = [
    ("Der Minister hat die Stationen geschlossen.", "Der Minister hat die Stationen nicht geschlossen."),
    ("Le ministre a fermé les services.", "Le ministre n'a pas fermé les services."),
    ("मंत्री ने स्कूल बंद किए हैं।", "मंत्री ने स्कूल बंद नहीं किए हैं।"),
    ("部长关闭了所有学校。", "部长没有关闭所有学校。"),
]


@pytest.mark.parametrize(("one", "other"), OTHER_LANGUAGES)
def test_near_duplicate_tells_only_equal_texts_in_a_language_whose_negations_it_does_not_know(
    one: str, other: str
) -> None:
    text = f'claims:\n- {{id: a, text: "{one}", attribution: [x]}}\n- {{id: b, text: "%s", attribution: [x]}}\n'
    assert runner.run(reading_of(text % other), ["near-duplicate"]) == []
    (fault,) = runner.run(reading_of(text % one.upper()), ["near-duplicate"])
    assert "says the same as 'a' (the same text)" in fault.message
