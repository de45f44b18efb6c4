"""What each reading of two texts tells apart although nearly every word is another, and what it leaves alone."""

import pytest

from claimcheck.matching.engine import Matcher

ENGINE = Matcher()

APART = [
    # the one figure of its kind on either side, whatever it counts
    ("number", "The plan provides 340 flats near the Weir.", "Some 510 homes will be built by the Weir.", "340 ≠ 510"),
    ("number", "The dam yields 900 megawatts.", "The dam has an output of 9 gigawatts.", "900 megawatts ≠ 9 gigawatts"),
    ("number", "A boat lay four nautical miles off Holm.", "The boat was four kilometres from Holm.",
     "four nautical miles ≠ four kilometres"),
    ("number", "It owes 3 billion Danish kroner.", "Its debts are 3 billion euros.",
     "3 billion Danish kroner ≠ 3 billion euros"),
    ("number", "The walkout lasts 36 hours.", "For 36 days the staff will walk out.", "36 hours ≠ 36 days"),
    # the whole and a part of it
    ("quantifier", "All three judges found for the miners.", "Only two of the three judges sided with the miners.",
     "All ≠ two of the three"),
    ("quantifier", "Most of the miners got their pay.", "Just a handful of miners have been paid.",
     "Most ≠ Just a handful"),
    ("quantifier", "The jury chose the film unanimously.", "Some jurors wanted to give it to another film.",
     "unanimously ≠ Some"),
    # the order of two events, and what begins or ends with a time
    ("order", "The crew sent a signal before the ship sank.", "Only once the ship was sinking did the crew signal.",
     "before ≠ Only once"),
    ("order", "The envoy did not return home until after the truce was signed.",
     "By the time the truce was signed, the envoy was already at home.", "until after ≠ By the time"),
    ("order", "Trains ran again after the wreck was removed.", "Trains ran while the wreck was still there.",
     "after ≠ while"),
    ("date", "The toll applies until the end of June.", "The toll applies only from July.",
     "until the end of June ≠ from July"),
    # causes, duties, who alone did it, what was expected
    ("cause", "The dam burst because of a quake.", "It was neglect that made the dam burst.", "a quake ≠ neglect"),
    ("modality", "Farmers in the valley must insure their barns.",
     "Whether to take out a policy for barns is left to farmers.", "must ≠ left to"),
    ("actor", "The truce was brokered by Norway alone.", "It was Turkey that brokered the truce.", "Norway ≠ Turkey"),
    ("trend", "The bridge cost more than planned.", "The bill for the bridge came in below the budgeted sum.",
     "more ≠ below"),
    # who does what to whom, and the capital of a country
    ("role", "Lund agreed to supply water to Malmo.", "Malmo agreed to supply water to Lund.",
     "Lund agreed to supply water to Malmo ≠ Malmo agreed to supply water to Lund"),
    ("role", "The tug rammed the ferry.", "The tug was run into by the ferry.",
     "The tug rammed the ferry ≠ The tug was run into by the ferry"),
    ("place", "The trial is held in Cork.", "The trial takes place in the Irish capital.", "Cork ≠ Irish capital"),
]  # fmt: skip

ALIKE = [
    ("The lab tested 340 samples.", "About 330 samples were tested by the laboratory."),
    ("A mother panda weighs 120 kilograms, a thousand times as much as her cub.", "The cub weighs 120 grams."),
    ("The mine makes 100 tonnes a day.", "The mine's yearly output is 36,500 tonnes."),
    ("Every tenth letter is late.", "Nine letters in ten are on time."),
    ("He alone voted against it.", "Everybody else voted for it."),
    ("Most of the wounded went home.", "Only a few of the wounded did not go home."),
    ("The bridge is closed to lorries until Friday.", "Lorries may use the bridge again from Friday."),
    ("The army fed 900 villagers.", "Some 900 villagers were fed by soldiers."),
    ("Teachers in Mekelle are on strike.", "In the Tigrayan capital teachers are on strike."),
    ("Teachers in Dublin are on strike.", "In the Irish capital teachers are on strike."),
    ("Teams watched 80 contacts of patients.", "The 80 contacts were watched by health workers."),
    ("Five were killed, the driver among them.", "The driver and four others were killed."),
    ("A stomach infection stopped five swimmers.", "Five swimmers stopped with a gastric bug."),
]


@pytest.mark.parametrize(("name", "left", "right", "shown"), APART, ids=[f"{row[0]}: {row[3]}" for row in APART])
def test_a_reading_tells_them_apart_either_way_round(name: str, left: str, right: str, shown: str) -> None:
    assert (name, shown) in [(veto.name, str(veto)) for veto in ENGINE.compare(left, right).vetoes]
    assert name in [veto.name for veto in ENGINE.compare(right, left).vetoes]


@pytest.mark.parametrize(("left", "right"), ALIKE)
def test_what_is_told_otherwise_is_no_difference(left: str, right: str) -> None:
    assert ENGINE.compare(left, right).vetoes == ()
    assert ENGINE.compare(right, left).vetoes == ()
