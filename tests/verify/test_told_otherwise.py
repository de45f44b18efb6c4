"""What says the same in other words raises no warning; what looks like it and says something else does."""

import pytest

from claimcheck.ledger.model import Ledger, Source
from claimcheck.lint.rule import Severity
from claimcheck.sources.quotes import Text
from claimcheck.verify.draft import read_draft
from claimcheck.verify.evidence import read_evidence
from claimcheck.verify.synonyms import base_stem
from claimcheck.verify.verifying import verify_draft
from claimcheck.verify.words import roots_of


def warnings(passage: str, sentence: str) -> set[str]:
    text = Text(f"A headline\n\n—\n\n{passage}\n")
    evidence = read_evidence(Ledger(sources={"paper": Source(id="paper")}), given={"paper": text})
    findings = verify_draft(read_draft(sentence.encode(), "draft.txt"), evidence).findings()
    return {finding.rule for _, finding in findings if finding.severity > Severity.NOTE}


APPROVED = "Parliament narrowly approved a levy. The vote was 46 to 42."
VOTED = "The town council of Ardle voted 14 to 9 on Wednesday to close the library on Mill Street."
SHARES = "In Ardle only 71 percent of children have had both doses, against 88 percent in the whole province."
REVIEWER = "Paul Ren, an epidemiologist who was not involved in the study, said that protection faded."
CHAMPION = "The defending champion, Anna Sand of Norway, dropped out of the race with an injury."
SEARCHED = "The mayor, Fabio Tone, resigned on Monday, four days after prosecutors searched his office."
ICE = "The Varn Glacier lost 4.1 metres of thickness between May and September, glaciologists said."


@pytest.mark.parametrize(
    ("passage", "sentence"),
    [
        (APPROVED, "The levy passed by a margin of four votes."),
        (VOTED, "By 14 votes to nine, the council of Ardle decided to close the library on Mill Street."),
        (SHARES, "In Ardle 71 percent of children have had both doses, 17 points fewer than in the province."),
        (REVIEWER, "Ren, who had no part in the research, said that protection faded."),
        (CHAMPION, "Sand, the holder of the title, dropped out of the race with an injury."),
        (SEARCHED, "Tone resigned four days after his office had been searched."),
        (ICE, "The Varn Glacier thinned by 4.1 metres between May and September."),
    ],
)
def test_the_same_in_other_words_raises_no_warning(passage: str, sentence: str) -> None:
    assert not warnings(passage, sentence)


@pytest.mark.parametrize(
    ("passage", "sentence", "rule"),
    [
        (VOTED, "By 14 votes to eight, the council of Ardle decided to close the library.", "figure-without-source"),
        (SHARES, "In Ardle 71 percent of children have had both doses, 27 points fewer.", "figure-without-source"),
        (CHAMPION, "Sand, the referee of the match, dropped out of the race with an injury.", "name-differs"),
        ("Prosecutors say that Tone took the money.", "Tone took the money.", "charge-as-deed"),
        (
            "The ice lost 4.1 metres of ground and grew thick.",
            "The ice lost 4.1 metres and grew thin.",
            "direction-differs",
        ),
    ],
)
def test_what_only_looks_like_it_does(passage: str, sentence: str, rule: str) -> None:
    assert rule in warnings(passage, sentence)


LIFTED = "The institute recorded 43 shocks. It lifted a tsunami advisory after two hours."
FLED = """Fighting resumed near Bor. Neither account could be verified. About 14,000 residents have fled east towards
the Ardlish border, the agency said. Its office was looted."""
SNOW = 'July was hot. "The snow that protects the ice was gone by the second week of June," said Lea Burk.'
SAILED = "The Sinar left the port of Tond at 5:40 p.m. in heavy rain."
AGREED = "Verde, which employs 130 people, said it would cooperate with the investigators."
REFUSED = "The captain, a citizen of Ardle, has refused to answer questions."
UNSAID = "Dindo Rey, deputy mayor, supports the recall but has not said whether he will run himself."
AGAINST = "Wrona campaigned against a plan for a shopping centre on the riverbank."
BACKED = "The union said 612 of its 890 members backed the deal."
CALLED = (
    '"It is all there," said the prosecutor, Livia Sart. Fabio\'s lawyer, Bruno Ache, called the inquiry political.'
)


@pytest.mark.parametrize(
    ("passage", "sentence", "rule"),
    [
        (LIFTED, "Two hours after the quake, the institute extended its tsunami advisory.", "direction-differs"),
        (FLED, "The inhabitants fled westwards, away from the Ardlish frontier.", "direction-differs"),
        (SNOW, "The snow was gone by the second week of July, Lea Burk said.", "date-differs"),
        (SAILED, "The Sinar left the port of Tond at daybreak.", "date-differs"),
        (AGREED, "Verde has refused to help the investigators.", "negation-differs"),
        (REFUSED, "The captain has answered the investigators' questions.", "negation-differs"),
        (UNSAID, "Rey has declared that he will stand for mayor himself.", "negation-differs"),
        (AGAINST, "Wrona spoke in favour of a shopping centre on the riverbank.", "direction-differs"),
        (BACKED, "Members of the union voted the deal down.", "direction-differs"),
        (CALLED, "Sart herself described the inquiry as political.", "name-differs"),
        ("He resigned four days after they searched his office.", "They searched his office only after he resigned.",
         "direction-differs"),
    ],
)  # fmt: skip
def test_the_opposite_in_other_words_is_told(passage: str, sentence: str, rule: str) -> None:
    assert rule in warnings(passage, sentence)


@pytest.mark.parametrize(
    ("passage", "sentence"),
    [
        (LIFTED, "After two hours the Institute lifted its tsunami advisory."),
        (FLED, "The inhabitants fled eastwards, towards the Ardlish frontier."),
        (SAILED, "The Sinar left the port of Tond in the early evening."),
        (AGREED, "Verde has agreed to help the investigators."),
        (REFUSED, "The captain has declined to answer questions."),
        (UNSAID, "Rey has not said whether he will run for mayor himself."),
        (AGAINST, "Wrona opposed a shopping centre on the riverbank."),
        (BACKED, "Members of the union voted for the deal."),
        (
            "Voters approved the store. In Ardle 71 percent rejected it.",
            "In Ardle, 71 percent voted against the store.",
        ),
        (CALLED, "Ache described the inquiry as political."),
    ],
)
def test_the_same_side_in_other_words_is_not(passage: str, sentence: str) -> None:
    assert not warnings(passage, sentence)


@pytest.mark.parametrize(
    ("one", "other", "family"),
    [("signed", "signatures", True), ("research", "researchers", True), ("train", "trial", False)],
)
def test_words_of_a_family_have_a_root_in_common(one: str, other: str, *, family: bool) -> None:
    assert bool(roots_of(base_stem(one)) & roots_of(base_stem(other))) is family


POLL = "A poll taken before the split put the Civic Union ahead of the Farmers' party of Bor by six points."
ROSE = "Shares of Ferr fell 5.6 percent in Ardle, while those of Huta rose by almost a fifth in Tond."
STRIKE = "Pilots at Azul ended a nine-day strike on Wednesday after the management agreed to raise basic pay."
GIVEN_BACK = "The Halden Museum in Ardle will return 26 doorposts to Nigeria, ending a dispute of two decades."
TEXTED = "Mayor Leila Ham said two warnings had been sent by text message, but that the network had failed."
SAVED = "The keeper, Wanja Mak, saved two penalties as Ardle beat Tond 4-2 in a shoot-out to reach the final."
LED = "The opposition, led by Rune Aas, called the price scandalous and said a bidder from Tond asked for less."
APPEAL = "His lawyer said he would appeal to the court of sport in Tond and that a supplement was the likely cause."
RAISE = "The director said the raise could be paid for without cutting routes in Ardle."
CAUSE = "The lead investigator, Gram Pet, said a broken rail was the most likely cause of the accident."
MAYOR = "The present mayor, Lena Hol, said the city would review 27 permits."
SHUT = "Schools on the west coast of Ardle stay closed until Thursday."
LEFT = "Supporters had demanded that the chairman resign; about 2,000 of them left the stadium on Saturday."
RETURN = "Hanne Bro agreed and said her team hoped to return in 2026, if funding from the council is renewed."
UNIT = "The premier promised money for a new unit, which is to be run by civilians and based in Tond."
STOCKS = "Haddock stocks off Ardle are at their highest level since 2008."
SPOKEN = "The club are thought to have spoken to Dag Sol, the Norwegian in charge of a side in Bodo."
CHART = 'The captain, Stav Mel, told investigators that a sandbank "was not where the chart said it should be".'
TRUCE = "Fighting resumed on Tuesday around the town of Bor, two days after commanders had agreed to a truce."
DEBT = "The mayor puts the debt of the town at 410 million crowns; the treasurer, Pav Kier, says it is 365 million."
GIVE_UP = '"We are not giving up on the satellite before May," said the mission manager, Ott Branc.'
GOALS = "The club may sell the striker Mom Kei, who scored 11 of its 23 goals, in January."


@pytest.mark.parametrize(
    ("passage", "sentence"),
    [
        (POLL, "Before the split, the Farmers' party trailed the Civic Union by six points."),
        (ROSE, "In Tond, shares of Huta gained nearly 20 percent."),
        (STRIKE, "After nine days the pilots at Azul ended their strike and have a raise of basic pay."),
        (GIVEN_BACK, "The Halden Museum of Ardle is to give 26 doorposts back to Nigeria after a quarrel of decades."),
        (TEXTED, "Two text warnings went out, the mayor said."),
        (SAVED, "Two penalty saves by Mak in the shoot-out helped Ardle to reach the final."),
        (LED, "Aas, who leads the opposition, said a bidder from Tond was cheaper and the price scandalous."),
        (APPEAL, "He will appeal to the sports court in Tond, his lawyer said."),
        (RAISE, "No routes in Ardle need to be cut to pay for the raise, the director said."),
        (CAUSE, "Pet named a broken rail as the likeliest cause of the accident."),
        (MAYOR, "Lena Hol, his successor, said the city would review 27 permits."),
        (SHUT, "There will be no lessons on the west coast of Ardle before Thursday."),
        (LEFT, "Some 2,000 left the stadium on Saturday."),
        (RETURN, "Bro accepted the point; her team hoped to return in 2026, if funding is renewed."),
        (GOALS, "Mom Kei scored nearly half of the goals of the club."),
        (CHART, "According to the captain, the chart was wrong about the sandbank."),
        (TRUCE, "The truce around the town of Bor held for no more than two days."),
        (DEBT, "By Kier's reckoning the debt of the town is 45 million crowns lower than the mayor says."),
        (GIVE_UP, "Branc is giving up on the satellite in May at the earliest."),
        (UNIT, "Civilians, not police, are to run the new unit in Tond."),
        (STOCKS, "Not since 2008 have haddock stocks off Ardle been at such a level."),
        (SPOKEN, "Rovers may already have approached Sol, who is in charge of a side in Bodo."),
    ],
)
def test_what_a_fluent_writer_makes_of_it_raises_no_warning(passage: str, sentence: str) -> None:
    assert not warnings(passage, sentence)


@pytest.mark.parametrize(
    ("passage", "sentence", "rule"),
    [
        (POLL, "A poll had the Civic Union trailing the Farmers' party of Bor by six points.", "direction-differs"),
        (ROSE, "In Tond, shares of Huta rose by 25 percent.", "number-differs"),
        (LED, "Rune Aas, led by the opposition, called the price low and asked for 30 more.", "figure-without-source"),
        (APPEAL, "A supplement was the cause, his lawyer said.", "hedge-dropped"),
        (SHUT, "Schools on the west coast of Ardle do not stay closed.", "negation-differs"),
        (GOALS, "Mom Kei scored 60 percent of the goals of the club.", "figure-without-source"),
    ],
)
def test_what_it_does_not_say_does(passage: str, sentence: str, rule: str) -> None:
    assert rule in warnings(passage, sentence)
