"""What an English text gives as said: by whom, by which act, in which of its words."""

import pytest

from claimcheck.draft.proposals import Proposal, said

BEFORE = "A headline\n\nA standfirst\n\nThe flood came at night.\n\n"


def read(text: str) -> list[tuple[str, str, str]]:
    """Speaker, act and words of each statement of a paragraph."""
    whole = BEFORE + text
    return [(_speaker(one), one.act, " // ".join(whole[a:b] for a, b in one.spans)) for one in said(whole)]


def _speaker(proposal: Proposal) -> str:
    return proposal.speaker.text if proposal.speaker else "the writer"


@pytest.mark.parametrize(
    ("sentence", "speaker", "act", "words"),
    [
        # a clause, with and without "that"
        ("The mayor said that the dam leaks.", "The mayor", "states", "the dam leaks"),
        ("The mayor said the dam leaks.", "The mayor", "states", "the dam leaks"),
        ("The mayor told the council in a letter that the dam leaks.", "The mayor", "states", "the dam leaks"),
        ("Ann Lee, 34, an engineer, warned the dam could break.", "Ann Lee", "warns", "the dam could break"),
        ("Ann Lee, who built the dam, insists it is safe.", "Ann Lee", "states", "it is safe"),
        ("The study, published in May, found that bees count.", "The study", "reports", "bees count"),
        ("Engineers at the firm say it is safe for now.", "Engineers", "states", "it is safe for now"),
        # quotations, before and behind the verb, split and mixed
        ('"The dam leaks," said Ann Lee.', "Ann Lee", "states", "The dam leaks"),
        ('Ann Lee said: "The dam leaks."', "Ann Lee", "states", "The dam leaks"),
        ('"The dam leaks," Ann Lee said. "It may break."', "Ann Lee", "states", "The dam leaks // It may break"),
        ("“The dam leaks,” the engineer, Ann Lee, told the council.", "Ann Lee", "states", "The dam leaks"),
        ('Ann Lee called the dam "a disgrace".', "Ann Lee", "states", 'the dam "a disgrace"'),
        ('Ann Lee said it was "a disgrace" to the town.', "Ann Lee", "states", 'it was "a disgrace" to the town'),
        ("The dam leaks, Ann Lee said.", "Ann Lee", "states", "The dam leaks"),
        ("Nobody, Ann Lee said, has repaired it.", "Ann Lee", "states", "Nobody // has repaired it"),
        # demands, accusations, labels, things
        ("The union urged the council to repair the dam.", "The union", "asks", "to repair the dam"),
        ("The union called for an inquiry.", "The union", "asks", "an inquiry"),
        ("The union asked why the dam was sold.", "The union", "asks", "why the dam was sold"),
        ("The union accused the council of neglect.", "The union", "alleges", "the council of neglect"),
        ("The council denied these allegations.", "The council", "denies", "these allegations"),
        ("The council denied selling the dam.", "The council", "denies", "selling the dam"),
        ("The council rejected that account.", "The council", "denies", "that account"),
        ("Ann Lee described the dam as a ruin.", "Ann Lee", "states", "the dam as a ruin"),
        ("The mayor promised the farmers a new dam.", "The mayor", "states", "a new dam"),
        # nobody in particular
        ("The dam reportedly leaks in winter.", "", "reports", "The dam // leaks in winter"),
        ("The dam is thought to leak.", "", "states", "The dam // to leak"),
        ("It is believed that the dam leaks.", "", "states", "the dam leaks"),
        ("According to the ministry, the dam leaks.", "the ministry", "states", "the dam leaks"),
        ("The dam leaks, according to the ministry.", "the ministry", "states", "The dam leaks"),
        ("Farmers are worried that the dam leaks.", "Farmers", "states", "the dam leaks"),
        # values, wishes, what a court is told, what is tried and what is laid before somebody
        ("Bell put the loss at 3 million.", "Bell", "states", "the loss at 3 million"),
        ("Bell expects the trial to last two weeks.", "Bell", "predicts", "the trial to last two weeks"),
        ("Bell claims to have built the dam.", "Bell", "alleges", "to have built the dam"),
        ("Bell asked Washington for help in May.", "Bell", "asks", "help in May"),
        ("Bell warned the town of floods.", "Bell", "warns", "floods"),
        ("Bell advised the town against selling the dam.", "Bell", "asks", "against selling the dam"),
        ("Bell told a meeting of farmers that it leaks.", "Bell", "states", "it leaks"),
        ("Bell told the jury of ten men and two women that it leaks.", "Bell", "states", "it leaks"),
        ("Bell put it to her that the dam leaks.", "Bell", "suggests", "the dam leaks"),
        ("The dam had been sold, a court heard on Monday.", "a court", "reports", "The dam had been sold"),
        ("Bell sought to reassure the town that it is safe.", "Bell", "states", "it is safe"),
        ("Engineers have long argued the dam is old.", "Engineers", "analyses", "the dam is old"),
        ("Bell said in a letter it was a mistake.", "Bell", "states", "it was a mistake"),
        ("A farmer who sold it says the dam leaks.", "A farmer", "states", "the dam leaks"),
        ('“It was dry,” Bell is said to have told the police.', "Bell", "states", "It was dry"),
        # a sentence that goes on behind the cue, and one around "as the mayor said"
        ("It stopped, Bell said, only when it rained.", "Bell", "states", "It stopped // only when it rained"),
        ("As the mayor said, the dam leaks.", "the mayor", "states", "the dam leaks"),
        ("The dam, as Bell points out, leaks in May.", "Bell", "states", "The dam // leaks in May"),
        ("It was dry; the dam, Bell said, leaks.", "Bell", "states", "the dam // leaks"),
        ("Noise, wrote a man in Weir, is noise.", "a man in Weir", "states", "Noise // is noise"),
        ('"It leaks," Bell said, pointing up, "and it is old."', "Bell", "states", "It leaks // and it is old"),
        ("The dam had been sold, the court was told.", "", "states", "The dam had been sold"),
        # denials of what was suggested
        ("Bell rejected suggestions that he lied.", "Bell", "denies", "suggestions that he lied"),
        # a clause before the main one, and a dateline
        ("After the mayor said the dam leaks, it was sold.", "the mayor", "states", "the dam leaks"),
        ("LYNDEN, 3 May (NPA) — The dam leaks, Bell said.", "Bell", "states", "The dam leaks"),
        # what a relative clause says of a noun
        ("It is a bell that farmers say rings all night.", "farmers", "states", "a bell // rings all night"),
        ("Critics find this romantic.", "Critics", "states", "this romantic"),
        ("It is a lake, which the farmers call a swamp.", "the farmers", "states", "a lake // a swamp"),
    ],
)  # fmt: skip
def test_a_construction_is_read(sentence: str, speaker: str, act: str, words: str) -> None:
    assert read(sentence) == [(speaker, act, words)]


@pytest.mark.parametrize(
    "sentence",
    [
        "The mayor declined to comment.",
        "The mayor did not say whether the dam leaks.",
        "The mayor will say more on Monday.",
        "The claims were read by the court.",
        "The allegations made last year were grave.",
        "The taxes requested in May are due.",
        "A report by the union lies on the table.",
        "The firm presented itself as a friend.",
        'The so-called "super dam" was built in 1950.',
        "The officer asked not to be named.",
        "The bridge heard the river.",
        "Staff learned the dam was sold.",
        "They saw the dam as the train left.",
        "Bell has not commented on the dam.",
        "Bell persuaded two mayors to build a dam.",
        "The firm found a way to pay.",
    ],
)
def test_what_is_not_said_is_no_statement(sentence: str) -> None:
    assert read(sentence) == []


def test_joined_verbs_are_statements_of_one_speaker() -> None:
    assert read("Ann Lee said the dam leaks, and warned that it may break.") == [
        ("Ann Lee", "states", "the dam leaks"),
        ("Ann Lee", "warns", "it may break"),
    ]
    assert read("“We will sue,” said Ann Lee, adding that the dam leaks.") == [
        ("Ann Lee", "states", "We will sue"),
        ("Ann Lee", "states", "the dam leaks"),
    ]


def test_what_a_noun_in_apposition_is_called_is_a_statement_of_its_own() -> None:
    assert read('Bell argued that the dam is safe, a claim the mayor dismissed as "pub talk".') == [
        ("Bell", "analyses", "the dam is safe"),
        ("the mayor", "states", 'a claim // as "pub talk"'),
    ]


def test_a_question_before_the_answer_is_no_statement() -> None:
    assert read("When a reporter asked if he would go, Bell said that he had a duty.") == [
        ("Bell", "states", "he had a duty")
    ]


def test_another_speaker_behind_a_but_is_a_statement_of_its_own() -> None:
    assert read("The firm says it repaired the dam but farmers insist it leaks.") == [
        ("The firm", "states", "it repaired the dam"),
        ("farmers", "states", "it leaks"),
    ]


def test_who_was_told_passes_it_on_when_it_is_a_medium() -> None:
    whole = (
        BEFORE + "Ann Lee told the Daily Courier that the dam leaks. According to Reuters, Bo Berg also says it leaks."
    )
    first, second = said(whole)
    assert [relay.text for relay in first.via] == ["Daily Courier"]
    assert _speaker(second) == "Bo Berg"
    assert [relay.text for relay in second.via] == ["Reuters"]
    (quoted,) = said(BEFORE + "Local media quoted a farmer as saying that the dam leaks.")
    assert (_speaker(quoted), [relay.text for relay in quoted.via]) == ("a farmer", ["Local media"])


def test_a_long_quotation_goes_on_in_the_next_paragraph() -> None:
    text = 'Ann Lee said: "The dam leaks.\n\n"It will break soon and nobody cares."'
    assert read(text) == [
        ("Ann Lee", "states", "The dam leaks"),
        ("Ann Lee", "states", "It will break soon and nobody cares"),
    ]


@pytest.mark.parametrize("text", ['The mayor said: "We will go," Bell found:', "The mayor asked the council to"])
def test_a_sentence_that_breaks_off_is_read_as_far_as_it_goes(text: str) -> None:
    assert all(one.spans for one in said(BEFORE + text))


def test_a_colon_announces_the_words_of_the_next_paragraph() -> None:
    assert read('Ann Lee wrote on her page:\n\n"The dam leaks."') == [("Ann Lee", "states", "The dam leaks")]


def test_headlines_captions_and_lists_of_sources_are_left_out() -> None:
    said_twice = "The mayor said the dam leaks."
    text = (
        f"Mayor says dam leaks\n\n{said_twice}\n\nThe dam, she said, in May. Image: A. Lee.\n\nSources\n\n{said_twice}"
    )
    assert [text[slice(*one.spans[0])] for one in said(text)] == ["the dam leaks"]


def test_the_spans_of_quotations_are_the_words_without_their_marks() -> None:
    whole = BEFORE + "“The dam leaks,” said Ann Lee, who called it “a ruin”."
    assert [whole[slice(*span)] for one in said(whole) for span in one.quotes] == ["The dam leaks", "a ruin"]
