"""What tells two texts apart that use other words, and the other ways to say the same that do not."""

import pytest

from claimcheck.matching.engine import Matcher
from claimcheck.matching.engine.cleaning import is_post

ENGINE = Matcher()

APART = [
    ("number", "Saffron costs 9 euros a gram.", "A kilo of saffron costs 9 euros.", "a gram ≠ A kilo"),
    ("number", "The pump moves 50 litres a second.", "The pump moves 50 litres a minute.", "a second ≠ a minute"),
    ("date", "The ferry sails twice a week.", "There is a ferry every day.", "twice a week ≠ every day"),
    ("direction", "The court confirmed the fine.", "The fine was quashed by the highest court.", "confirmed ≠ quashed"),
    ("direction", "The policy covers floods.", "The policy excludes floods.", "covers ≠ excludes"),
    ("direction", "The number of owls is up.", "There is a decline in owls.", "is up ≠ decline"),
    ("cause", "The fish died from heat.", "The fish were killed by poison.", "heat ≠ poison"),
    ("cause", "Fog was the reason for the crash.", "Black ice led to the crash.", "Fog ≠ ice"),
    ("attribute", "The thieves carried guns.", "The thieves were unarmed.", "guns ≠ unarmed"),
    ("attribute", "The bus was empty.", "The bus was full of people.", "empty ≠ full"),
    (
        "actor",
        "The TTP killed thousands of soldiers.",
        "Thousands of civilians in Pakistan have died at the hands of the TTP.",
        "soldiers ≠ civilians",
    ),
    (
        "actor",
        "Civilians lost their lives to the TTP.",
        "Many soldiers fell victim to the TTP.",
        "Civilians ≠ soldiers",
    ),
    (
        "actor",
        "Hanna Olsen was elected head of the choir on Saturday.",
        "In Saturday's ballot the singers made Piet Maas their new leader.",
        "Hanna Olsen ≠ Piet Maas",
    ),
    (
        "place",
        "The van was found burnt out near Lille.",
        "In a suburb of Antwerp the van was discovered in flames.",
        "Lille ≠ Antwerp",
    ),
    ("actor", "Fishermen freed the seal from a net.", "The seal was cut out by tourists.", "Fishermen ≠ tourists"),
    (
        "actor",
        "Pupils pelted the rector with eggs.",
        "It was farmers who threw eggs at the rector.",
        "Pupils ≠ farmers",
    ),
    (
        "comparison",
        "The new lizard was larger than any other known from the valley.",
        "Several lizards found in the valley before exceeded the new one in size.",
        "than ≠ exceeded",
    ),
    (
        "comparison",
        "It was the strongest earthquake of the valley in thirty years.",
        "A decade ago the valley had an even more powerful earthquake than this.",
        "strongest ≠ even",
    ),
    ("actor", "The abbot blessed the bells.", "The bells were blessed by the mayor.", "abbot ≠ mayor"),
    ("comparison", "It is the deepest cave of Peru.", "Several caves of Peru are deeper.", "deepest ≠ deeper"),
    ("quantifier", "All sheep survived the flood.", "Some sheep died in the flood.", "All ≠ Some"),
    (
        "modality",
        "The club sold its ground.",
        "A sale of its ground is being weighed by the club.",
        "sold ≠ being weighed",
    ),
    (
        "negation",
        "The guard saw the warning sign.",
        "The guard did not notice the warning sign.",
        "(not negated) ≠ not notice the",
    ),
    ("place", "The cloth was woven in Ghent.", "Weavers in Oldmere made the cloth.", "Ghent ≠ Oldmere"),
    ("place", "Its head office is in Lima.", "The firm runs its business from Oslo.", "Lima ≠ Oslo"),
    ("number", "Saffron costs 9 zlotys a gram.", "A gram of it sells at 9 euros.", "9 zlotys ≠ 9 euros"),
    ("number", "The pass is 24 miles from Lima.", "It takes 24 km to get to the pass.", "24 miles ≠ 24 km"),
    ("quantifier", "None of the cows was sick.", "Most of the herd had caught a disease.", "None ≠ Most"),
    ("quantifier", "Few cows in the herd were sick.", "Nearly all cows of the herd fell sick.", "Few ≠ Nearly all"),
    (
        "trend",
        "The number of owls declined.",
        "More owls were seen than the year before.",
        "declined ≠ More owls were seen than",
    ),
    (
        "trend",
        "Wages grew less than the union had demanded.",
        "Pay went up further than the union had asked.",
        "less ≠ further",
    ),
    ("attribute", "The wind farm off Ghent is state-owned.", "Private investors own it all.", "state-owned ≠ Private"),
    (
        "modality",
        "The city has approved the tram.",
        "The council is undecided on the new tram.",
        "(decided) ≠ undecided",
    ),
    ("cause", "The roof fell because of heavy snow.", "Bad work made the roof cave in.", "heavy snow ≠ Bad work"),
    (
        "contrast",
        "The pipe burst as a result of a quake.",
        "Rust rather than a quake broke the pipe.",
        "quake ≠ rather than a quake",
    ),
    (
        "comparison",
        "It was the largest fire in Peru.",
        "An earlier fire in Peru did more harm than it.",
        "largest ≠ earlier",
    ),
    (
        "role",
        "Peru beat Chile to the cup.",
        "In the final, Chile prevailed over Peru.",
        "Peru beat Chile to the cup ≠ Chile prevailed over Peru",
    ),
    (
        "role",
        "Hill pushed Gray off the road.",
        "The jury found Gray guilty of shoving Hill off the road.",
        "Hill pushed Gray off the road ≠ The jury found Gray guilty of shoving Hill off the road",
    ),
    (
        "role",
        "The Red Cross handed the engineer over to the rebels.",
        "The rebels turned the engineer over to the Red Cross.",
        "The Red Cross handed the engineer over to the rebels ≠ The rebels turned the engineer over to the Red Cross",
    ),
    (
        "modality",
        "He has announced that he will end his career.",
        "He has not made up his mind on the end of his career.",
        "(decided) ≠ not made up his mind",
    ),
    ("order", "The crew left before the ship sank.", "The ship had already sunk when the crew left.", "before ≠ when"),
    ("order", "He sold the farm before the trial.", "It was after the trial that he sold the farm.", "before ≠ after"),
]
ALIKE = [
    ("The TTP has killed many villagers.", "Many civilians died at the hands of the TTP."),
    ("Soldiers killed thirty people in the bazaar.", "Thirty civilians died in the bazaar at the hands of the army."),
    ("The snow closed the pass for most of Sunday.", "No car could cross the pass for much of Sunday."),
    ("The fall was larger than economists had expected.", "Economists had forecast a smaller fall."),
    ("The cave is 8,000 years younger than assumed.", "The cave was made 8,000 years later than had been assumed."),
    ("Women will have to travel to Ghent after that date.", "Women must go to Ghent once the ward has shut."),
    ("The Bureau of Meteorology expects rain.", "Forecasters in Australia expect rain."),
    ("Insurers had got 20 claims from the flood.", "Twenty claims from the flood in Lima had reached insurers."),
    ("The fair, founded in 1974, turned fifty.", "The fair, founded in 1974, celebrated half a century."),
    ("Costs rose by 40 million to 140 million.", "Instead of 100 million, 140 million were spent."),
    ("The firm delivered 40 of the 100 tanks.", "Sixty of the hundred tanks have not been delivered."),
    ("The wolf killed eight of the 20 sheep.", "Twelve of the 20 sheep survived the wolf."),
    ("More than a dozen cows died.", "At least thirteen cows died."),
    ("Five were killed, the driver among them.", "The driver and four others were killed."),
    ("The pump moves 6 litres a minute.", "The pump moves 360 litres an hour."),
    ("It was minus 40 degrees.", "It was 40 degrees below zero."),
    ("The vault reached 25 degrees Celsius.", "The vault reached 77 degrees Fahrenheit."),
    ("They came early on Saturday morning.", "They came at dawn on Saturday."),
    ("It was born at 11.58 pm.", "It was born two minutes before midnight."),
    ("Peru left the pact at the end of 2023.", "Since January 2024 Peru has not been in the pact."),
    ("The pool is open from May to September.", "From October to April the pool is closed."),
    ("Peru exports nearly all of its gas.", "Hardly any of Peru's gas stays in the country."),
    ("The road is impassable in winter.", "In winter nobody can get through by road."),
    ("The union called off the strike.", "There will be no strike, the union said."),
    ("Some of the paintings are forgeries.", "Not all of the paintings are genuine."),
    ("The spokesman said nothing about the price.", "The price was left open by the spokesman."),
    ("Without the dam the town would have been flooded.", "The dam saved the town from the flood."),
    ("The queen consort opened the fair.", "The fair was opened by the king's wife."),
    ("The teenager drove without a licence.", "The teenage driver had no licence."),
    ("Tim Gray won.", "Timothy John Gray won."),
    ("Bill Gray won.", "William Gray won."),
    ("Tin is now worth more than zinc.", "Zinc has been surpassed by tin in worth."),
    ("The blast was heard ten miles away.", "People sixteen kilometres away could hear the blast."),
    ("They had fewer players than last year.", "Last year they had more players."),
    ("Their first baby was born in May.", "They had their first child in May."),
    ("Peru beat Chile in Lima to win the cup.", "Chile lost the final in Lima as Peru took the cup."),
    ("The wind farm opened in May.", "The wind park has been open since May."),
    ("Four fifths of the dead were over 75.", "Only one in five of the dead was 75 or younger."),
    ("It stayed two degrees Celsius above normal.", "It was 3.6 degrees Fahrenheit warmer than normal."),
    ("The winner gets 10,000 francs, the loser half of that.", "The loser gets 5,000 francs, the winner twice that."),
    ("The gift was of 250,000 pounds.", "A quarter of a million pounds was given."),
    ("The rocket exploded seconds after lift-off.", "Seconds after take-off the rocket blew up."),
    ("The heatwave caused 15 deaths in Peru.", "In Peru 15 people died because of the heat wave."),
    ("The trio on the International Space Station returns.", "The trio in the Space Station is brought home."),
    ("Help came after fifty minutes.", "It was the better part of an hour before help came."),
    ("Fares go up in autumn.", "Fares will rise after the summer."),
    ("He was on the phone before the crash.", "In the moments before the crash he was on the phone."),
    ("The blast was caused by methane.", "A build-up of firedamp led to the blast."),
    ("The crew left before the ship sank.", "When the ship sank, the crew had already left."),
    ("The mayor of Leeds stays in office.", "Bell remains in office."),
    ("More owls were seen than the year before.", "The number of owls rose."),
]


@pytest.mark.parametrize(("name", "left", "right", "shown"), APART, ids=[f"{row[0]}: {row[3]}" for row in APART])
def test_told_apart_in_other_words(name: str, left: str, right: str, shown: str) -> None:
    assert (name, shown) in [(veto.name, str(veto)) for veto in ENGINE.vetoes(left, right)]
    assert ENGINE.vetoes(right, left)


@pytest.mark.parametrize(("left", "right"), ALIKE)
def test_another_way_to_say_the_same_is_no_difference(left: str, right: str) -> None:
    assert ENGINE.vetoes(left, right) == ()
    assert ENGINE.vetoes(right, left) == ()


def test_full_names_of_two_people_with_one_last_name_differ() -> None:
    assert ENGINE.vetoes("Tim Gray won the race.", "John Gray won the race.")


@pytest.mark.parametrize(
    "text", ["We won! #race", "Look @anna", "I saw it https://example.org", "I saw the mayor fall."]
)
def test_a_text_with_what_posts_have_is_one(text: str) -> None:
    assert is_post(text)


@pytest.mark.parametrize("text", ["The mayor fell.", '"We saw the mayor fall," the guard said.', "Half of it is gone."])
def test_a_claim_is_no_post_and_what_it_quotes_makes_it_none(text: str) -> None:
    assert not is_post(text)
