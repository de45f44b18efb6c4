"""The same fact by another way raises no warning: figures that follow, the other side, the rest; a wrong one does."""

import pytest

from tests.verify.test_told_otherwise import warnings

TANKS = "The firm delivered 40 of the 100 tanks that had been ordered."
BUDGET = "The restoration of the chapel cost 12.4 million crowns, 2.4 million more than planned."
SHEEP = "The wolf killed eight of the farmer's 20 sheep."
SHARE = "Only three per cent of purchases in the shops of Ardle are paid for in cash."
OIL = "A litre of oil sold for about 95 crowns in Ardle last week, against 60 two years ago."
CROWD = "A crowd of 49,800 watched the match in the stadium of Ardle."
RACE = "Ilse Kov finished 14 seconds ahead of Anouk Ter in the race."
VOTED = "Two thirds of the members rejected the deal with the port."
DENIED = "The widow of the painter denied that the canvas was a forgery."


@pytest.mark.parametrize(
    ("passage", "sentence"),
    [
        (TANKS, "Sixty of the hundred tanks on order have not been delivered."),
        (BUDGET, "Planned at 10 million crowns, the repair of the chapel came to 12.4 million."),
        (SHEEP, "Twelve of the farmer's twenty sheep survived the wolf's attack."),
        (SHARE, "Ninety-seven per cent of purchases in Ardle's stores are made without notes or coins."),
        (OIL, "Last week a litre of oil cost some 35 crowns more in Ardle than two years before."),
        (CROWD, "Nearly 50,000 people watched the match in Ardle."),
        (RACE, "Anouk Ter finished the race 14 seconds behind Ilse Kov."),
        (VOTED, "Only a third of the members were in favour of the deal with the port."),
        (DENIED, "The canvas is genuine, the widow of the painter said."),
    ],
)
def test_what_follows_from_the_passage_raises_no_warning(passage: str, sentence: str) -> None:
    assert not warnings(passage, sentence)


@pytest.mark.parametrize(
    ("passage", "sentence"),
    [
        (TANKS, "Seventy of the hundred tanks on order have not been delivered."),
        (BUDGET, "Planned at 9 million crowns, the repair of the chapel came to 12.4 million."),
        (SHEEP, "Thirteen of the farmer's twenty sheep survived the wolf's attack."),
        (SHARE, "Ninety-three per cent of purchases in Ardle's stores are made without notes or coins."),
        (OIL, "Last week a litre of oil cost some 45 crowns more in Ardle than two years before."),
        (CROWD, "Nearly 60,000 people watched the match in Ardle."),
        (RACE, "Ilse Kov finished the race 14 seconds behind Anouk Ter."),
        (VOTED, "Two thirds of the members were in favour of the deal with the port."),
        (DENIED, "The widow of the painter said that the canvas was a copy of 1890."),
    ],
)
def test_what_does_not_follow_does(passage: str, sentence: str) -> None:
    assert warnings(passage, sentence)


FIRST = "It was the 26-year-old Tamb's first victory in a stage race."
ALONE = "The director alone knew the password of the vault."
APPEAL = "An appeal to the board of Ardle remains possible until 14 July, though none had been lodged by Wednesday."
BLAMED = "The ministry blamed a heatwave that scorched the blossom in the orchards of Ardle."
CHARGED = "The ministry blamed the firm for poisoning the wells in the orchards of Ardle."
DEAL = "The island proposed a compromise of 15 per cent, which Norway turned down."
CABLE = "The cable, which has been in service since 2014, was not damaged."
PROFIT = "The museum in Ardle has not yet opened. Its director, Lea Burk, is looking for guards."
TRUCKS = "Trucks that had been switched off overnight escaped. The firm repaired the others in a day."


@pytest.mark.parametrize(
    ("passage", "sentence"),
    [
        (FIRST, "Tamb, 26, had never won a stage race before."),
        (ALONE, "Nobody but the director knew the password of the vault."),
        (APPEAL, "Nobody had filed an appeal with the board of Ardle by Wednesday."),
        (BLAMED, "The heatwave scorched the blossom in the orchards of Ardle."),
        (DEAL, "Norway rejected the compromise of 15 per cent."),
        (CABLE, "The cable came through unharmed."),
        (PROFIT, "The museum in Ardle will open when its director has guards."),
        (TRUCKS, "Trucks that were off during the night were spared."),
    ],
)
def test_what_is_denied_hedged_or_charged_elsewhere_raises_none(passage: str, sentence: str) -> None:
    assert not warnings(passage, sentence)


@pytest.mark.parametrize(
    ("passage", "sentence", "rule"),
    [
        (FIRST, "Tamb has never won a stage race.", "negation-differs"),
        ("The director knew the password of the vault.", "The director did not know the password of the vault.",
         "negation-differs"),
        (APPEAL, "There will be an appeal to the board of Ardle by 14 July.", "hedge-dropped"),
        (CHARGED, "The firm poisoned the wells in the orchards of Ardle.", "charge-as-deed"),
        (DEAL, "Norway accepted the proposal of a 15 per cent share.", "direction-differs"),
        (CABLE, "The cable suffered damage in the night.", "negation-differs"),
        (PROFIT, "The museum in Ardle opened in May.", "negation-differs"),
        (TRUCKS, "Trucks blocked two motorways and a tunnel for hours.", "statement-without-source"),
    ],
)  # fmt: skip
def test_and_where_it_is_not_elsewhere_it_does(passage: str, sentence: str, rule: str) -> None:
    assert rule in warnings(passage, sentence)


TURNOUT = "Turnout was 68 percent, down from 74 percent in the first round, officials said."
QUAKES = "The number of shallow earthquakes had jumped from about 20 a day to more than 160 since Monday."
SPILL = "The shipping ministry of Ardle said there were no signs of a fuel leak."
UNHURT = "The volcano threw ash over Ardle on Thursday. No injuries were reported."
LETTERS = "The letters, most of them written between 1755 and 1762, were found in the home of a clerk."
BREACH = "The mine said that the breach in the dam was sealed within 11 hours."
FISH = "The directorate said that surveys in January found fewer mature fish than scientists had predicted."
BREAD = 'Librarian Duarte Far noticed a stamp on a sheet. "Somebody had tried to rub it out with bread," he said.'
ARCHIVE = f"The archive's director is Leonor Quint.\n\n{BREAD}"
BANK = "The bank admitted that it had failed to check accounts but denied that its staff had helped criminals."


@pytest.mark.parametrize(
    ("passage", "sentence"),
    [
        (TURNOUT, "Turnout rose between the first round and the second."),
        (QUAKES, "Shallow earthquakes have become rarer since Monday."),
        (SPILL, "Fuel was leaking from the ship, the shipping ministry of Ardle said."),
        (UNHURT, "Several people were injured when the volcano threw ash over Ardle."),
        (LETTERS, "Most of the letters were written in the 1820s."),
        (BREACH, "It took three days to seal the breach in the dam."),
        (FISH, "The surveys turned up more mature fish than scientists had forecast."),
        (ARCHIVE, "Quint said that somebody had tried to rub the stamp out with bread."),
        (BANK, "Fjord admitted that its staff had helped criminals."),
    ],
)
def test_what_goes_the_other_way_or_is_not_there_is_told(passage: str, sentence: str) -> None:
    assert warnings(passage, sentence)


@pytest.mark.parametrize(
    ("passage", "sentence"),
    [
        (TURNOUT, "Turnout fell between the first round and the second."),
        (QUAKES, "Shallow earthquakes have become more frequent since Monday."),
        (SPILL, "No fuel was leaking from the ship, the shipping ministry of Ardle said."),
        (UNHURT, "Nobody was injured when the volcano threw ash over Ardle."),
        (LETTERS, "Most of the letters were written in the 1750s."),
        (BREACH, "It took eleven hours to seal the breach in the dam."),
        (FISH, "The surveys turned up fewer mature fish than scientists had forecast."),
        (ARCHIVE, "Far said that somebody had tried to rub the stamp out with bread."),
        (BANK, "The bank admitted that it had failed to check the accounts."),
    ],
)
def test_what_goes_the_same_way_is_not(passage: str, sentence: str) -> None:
    assert not warnings(passage, sentence)
