"""Kinds of rewording that no veto may take for a difference, and the difference of that kind which it must not miss."""

import pytest

from claimcheck.matching.engine import Matcher

ENGINE = Matcher()

# (veto that would be wrong, one wording, another wording of the same)
SAME = [
    (
        "number: the difference of two",
        "The bypass cuts the drive from 50 minutes to 35.",
        "The bypass saves 15 minutes.",
    ),
    (
        "number: what was there before",
        "The works makes 1,200 cars a week, down from 1,500.",
        "Weekly output at the works has dropped by 300 to 1,200 cars.",
    ),
    (
        "number: so many at so much each",
        "The yard builds three ferries at 38 million euros apiece.",
        "Three ferries were ordered from the yard for 114 million euros.",
    ),
    (
        "number: the rest, rounded",
        "In May 64 per cent of the new cars were electric.",
        "A little over a third of the new cars in May still had a petrol engine.",
    ),
    (
        "number: half a percentage point up",
        "It now expects 4.1 per cent, up from 3.6 per cent.",
        "It raised its forecast by half a percentage point, to 4.1 per cent.",
    ),
    (
        "number: of few the contrary",
        "Nearly everyone on the island speaks two languages.",
        "Few islanders know only one language.",
    ),
    ("number: half a per cent", "He asked for half a per cent of the cost.", "He wanted 0.5 per cent of the cost."),
    (
        "number: below zero in degrees",
        "It averaged minus 35 degrees Celsius.",
        "It averaged 35 degrees Celsius below zero.",
    ),
    ("date: an anniversary", "They have been married since 2001.", "They marked their 25th wedding day in 2026."),
    ("date: told from a deadline", "It was lodged two days before the deadline of 15 May.", "It was lodged on 13 May."),
    ("date: the turn of a month", "The only doctor retires at the end of June.", "From July there is no doctor."),
    (
        "date: within a week",
        "The tunnel was shut last weekend.",
        "The tunnel was shut on Saturday and Sunday last week.",
    ),
    (
        "order: who leads whom",
        "Quaglio won by 61 votes after a recount.",
        "Following a recount, Quaglio was 61 votes ahead of her rival.",
    ),
    (
        "order: not before",
        "The ruling on the licence was put off until after the summer.",
        "There will be no ruling on the licence before the autumn.",
    ),
    ("direction: of two turns", "He denied that the firm had known of it.", "He said the firm had been unaware of it."),
    (
        "direction: one deed from two sides",
        "The library lent 1.2 million books.",
        "Readers borrowed 1.2 million books from the library.",
    ),
    (
        "direction: of another doer",
        "The Belgian lost 48 seconds to the leader.",
        "The leader gained 48 seconds on the Belgian.",
    ),
    (
        "direction: early and late of other things",
        "Petra Kova won the opening stage on Thursday after a late attack.",
        "A lone attack gave Petra Kova victory in the first stage on Thursday.",
    ),
    ("attribute: the other half", "Most of those who crossed were women.", "Men were a minority of those who crossed."),
    (
        "attribute: part of a name",
        "The rebels must pull their guns back ten miles.",
        "The Northern Front must withdraw its guns by ten miles.",
    ),
    (
        "attribute: somebody's deputy",
        "Quiroz's deputy, Hugo Tello, will lead the police.",
        "Hugo Tello takes over as chief of the police from Quiroz.",
    ),
    ("attribute: silver behind gold", "Felder took silver behind Rossi.", "Rossi won gold ahead of Felder."),
    (
        "actor: by another of his trades",
        "The author Lim said it was too early to tell.",
        "It could not be told yet, said the astronomer Lim, who wrote the study.",
    ),
    (
        "actor: games by another name",
        "They will decide between Doha and Lima for the 2036 Games.",
        "Whether Doha or Lima gets the 2036 Olympics is to be decided.",
    ),
    (
        "place: a plant is a station",
        "The coal plant supplied half of the island's power.",
        "Half of the power on the island came from the coal-fired station.",
    ),
    (
        "negation: what was broken off is no more",
        "The two states have not had trade relations since 1979.",
        "The two states broke off trade ties in 1979.",
    ),
    (
        "negation: no intention to part",
        "The bank did not plan to sell any of its gold.",
        "The bank means to hold on to all of its gold.",
    ),
    (
        "modality: what may be under a rule",
        "Parliament approved voter registration on the day.",
        "Lawmakers agreed that voters may register on the day.",
    ),
    (
        "modality: another deed that is done",
        "The founding Aske family, which holds 37 per cent, has pledged to accept the offer.",
        "The Askes, who founded it and own 37 per cent of it, have committed themselves to selling.",
    ),
    (
        "modality: still undecided, on both sides",
        "The agency will look at the data before deciding whether to back it.",
        "A decision by the agency on backing it will come only once it has looked at the data.",
    ),
    (
        "number: one in so many",
        "The union fears for 4,000 of the 60,000 jobs.",
        "One job in 15 might go, the union warns.",
    ),
    ("number: about as much", "The race was halted for 23 minutes.", "The race was halted for almost half an hour."),
    ("number: plus or minus", "The margin is plus or minus three points.", "It may be off by three points either way."),
    (
        "number: more of one, less of the other",
        "The old jets burn 18 per cent more fuel.",
        "The new jets would burn some 15 per cent less fuel.",
    ),
    (
        "date: what it is compared with",
        "Peru has had twice as many thefts this year as last.",
        "Thefts in Peru have risen by 100 per cent compared with last year.",
    ),
    (
        "negation: the first since then",
        "It was their first win in Peru since 2017.",
        "They had not won in Peru since 2017.",
    ),
    (
        "attribute: what somebody did",
        "World champion Kai Lind retired on lap 12.",
        "A fault ended the race of the reigning champion Kai Lind on lap 12.",
    ),
    (
        "role: who is called a party to it",
        "The bank bought two tonnes from the mines.",
        "The bank was the buyer of two tonnes, with the mines as sellers.",
    ),
    ("attribute: a third full", "The dam is only a third full.", "Two thirds of the dam are empty."),
    (
        "number: one of three and her two sisters",
        "She is the youngest of three sisters, all of whom became doctors.",
        "Like her two elder sisters, she is a doctor.",
    ),
    (
        "date: so many days between two",
        "The ship left Lagos on 2 May and reached Ghent on the 19th.",
        "After a voyage of 17 days, the ship arrived in Ghent on 19 May.",
    ),
    (
        "quantifier: all are against it, hardly anybody wants it",
        "Almost everyone in the valley voted against the dam.",
        "Hardly anybody in the valley wants the dam, the vote showed.",
    ),
    (
        "comparison: more slowly, less quickly",
        "The symptoms worsened more slowly than with a placebo.",
        "The disease progressed less quickly than with a placebo.",
    ),
    (
        "number: a third carried, two thirds left behind",
        "Ships can carry only a third of their usual load.",
        "Vessels have to leave two thirds of their cargo behind.",
    ),
    (
        "actor: of which land somebody is",
        "Conti was 14 seconds faster than the Dutchwoman Anouk Visser.",
        "Anouk Visser of the Netherlands came second, 14 seconds behind.",
    ),
    ("modality: what is thought", "The liquid is probably wine.", "Experts think that the liquid is wine."),
    (
        "order: a span of time",
        "The navy lifted the alert after two hours.",
        "Two hours after it came the navy withdrew it.",
    ),
    (
        "quantifier: some, of a number",
        "Contact with both probes was made 40 minutes after launch.",
        "Some forty minutes into the flight, signals came from the two probes.",
    ),
    (
        "number: two and a half million",
        "It was promised a grant of 2.5 million zloty.",
        "A sum of two and a half million zlotys was pledged to it.",
    ),
    (
        "place: a land and a town of it",
        "The launch from Kourou was put off.",
        "In French Guiana the launch was delayed.",
    ),
    ("place: a country and its continent", "A dam burst in Botswana.", "In Africa a dam has burst."),
    (
        "date: this week, this year",
        "The town had 102 cases this week, in all 1,020 since January.",
        "So far this year the cases in the town are 1,020, of which 102 came in the past week.",
    ),
    (
        "actor: the head of a party",
        "Mary Olsen called the housing plan a failure.",
        "The Centre Party president said the housing plan had failed.",
    ),
    (
        "direction: what was before",
        "The two agreed to resume the talks after a three-year break.",
        "The two will talk again, three years after the talks were suspended.",
    ),
]
APART = [
    (
        "actor",
        "All the dead of the landslide were soldiers.",
        "Those killed in the landslide were without exception nurses.",
    ),
    (
        "modality",
        "The bank will offer the subsidy.",
        "The bank is merely considering the subsidy and has decided nothing.",
    ),
    (
        "role",
        "The hospice is suing the firm for 900,000 euros.",
        "The hospice is the defendant in the 900,000 euro case.",
    ),
    ("role", "The bank bought two tonnes from the mines.", "Mining firms were the buyers of two tonnes from the bank."),
    ("role", "Havbris has agreed to acquire its rival Duin.", "Duin will take over its rival Havbris."),
    ("number", "The bypass cuts the drive from 50 minutes to 35.", "The bypass cuts the drive from 50 minutes to 25."),
    ("date", "They have been married since 2001.", "They have been married since 2011."),
    ("order", "The ruling came before the summer.", "The ruling came only after the summer."),
    ("direction", "The tribunal cleared the surgeon.", "The surgeon was found guilty by the court."),
    ("attribute", "Felder took silver behind Rossi.", "Felder took bronze behind Rossi."),
    ("negation", "The captain saw the light.", "The captain did not notice the light."),
    ("modality", "The firm plans to move to Spain.", "The firm has relocated to Spain."),
    ("place", "The leak was traced to a plant in Zwolle.", "The firm traced the leak to a works in Antwerp, Belgium."),
    (
        "contrast",
        "The stage was cut because snow was forecast.",
        "A landslide, not the weather, led them to cut the stage.",
    ),
    ("number", "A grant of 2.5 million zloty was promised.", "Two and a half million euros were promised."),
    ("place", "A dam burst in Botswana.", "A dam burst in Suriname."),
    ("date", "The town had 102 cases this week.", "The town had 102 cases this year."),
    ("direction", "The talks were resumed on Monday.", "The talks were suspended on Monday."),
    ("contrast", "The mine shut because of rising fuel prices.", "The mine shut, and fuel had played no part."),
]


@pytest.mark.parametrize(("left", "right"), [row[1:] for row in SAME], ids=[row[0] for row in SAME])
def test_another_way_to_put_it_is_no_difference(left: str, right: str) -> None:
    assert ENGINE.vetoes(left, right) == ()
    assert ENGINE.vetoes(right, left) == ()


@pytest.mark.parametrize(("name", "left", "right"), APART, ids=[f"{row[0]}: {row[1]}" for row in APART])
def test_what_cannot_both_be_is_one(name: str, left: str, right: str) -> None:
    assert name in {veto.name for veto in ENGINE.vetoes(left, right)}
    assert name in {veto.name for veto in ENGINE.vetoes(right, left)}
