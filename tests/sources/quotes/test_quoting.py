"""As real people quote: a text, a quote of it, and the state a careful reader would give it."""

import pytest

from claimcheck.sources.quotes import QuoteState, Text, locate_quote

EXACT, NORMALISED, ELIDED = QuoteState.EXACT, QuoteState.NORMALISED, QuoteState.ELIDED
UNMARKED, ALTERED, SCATTERED = QuoteState.UNMARKED, QuoteState.ALTERED, QuoteState.SCATTERED

PUNCTUATION = [
    ("He said the war is over. Then he left.", "the war is over,", NORMALISED),
    ("He said the war is over. Then he left.", "“The war is over.”", NORMALISED),
    ("The minister said **the war is over** on Monday.", "said the war is over on Monday", NORMALISED),
    ("The minister said _the war_ is over.", "said the war is over", NORMALISED),
    ("The minister said the war is over.", "said *the war* is over", NORMALISED),
    ("“We came here.\n\n“We stayed,” he said.", "We came here. We stayed", NORMALISED),
    ("we love peace ❤️ a lot", "we love peace ❤ a lot", NORMALISED),
    ("tanks, planes and ships were lost", "tanks, planes, and ships were lost", NORMALISED),
    ("The state-run hospital is a well known one.", "state run hospital is a well-known one", NORMALISED),
    ("It is a long–term plan — or so they say.", "a long-term plan - or so they say", NORMALISED),
    ("„Der Krieg ist vorbei“, sagte sie.", '"Der Krieg ist vorbei", sagte sie', NORMALISED),
    ("Elle a dit : « La guerre est finie ».", 'Elle a dit: "La guerre est finie"', NORMALISED),
    ("Sie sagte: ›Der Krieg ist vorbei‹ und ging.", "Sie sagte: 'Der Krieg ist vorbei' und ging", NORMALISED),
    ("彼は「戦争は終わった」と述べた。", "彼は『戦争は終わった』と述べた", NORMALISED),
    ("The U.S. army isn’t there.", "The US army isn't there", NORMALISED),
    ("The army of al-Qa'ida fled.", "army of al-Qaida fled", NORMALISED),
    ("He asked: was it right? Nobody knew.", "was it right! Nobody knew", NORMALISED),
    ("See [the report](https://example.org/a_b) of May.", "See the report of May", NORMALISED),
    ("The <i>first</i> trial<sup>2</sup> &nbsp; failed.", "The first trial failed", NORMALISED),
    ("The first trial failed.", "The <em>first</em> trial failed", NORMALISED),
    ("It has 5 km<sup>2</sup> of <b>l</b>and.<sup>[7]</sup> It is", "5 km² of land. It is", NORMALISED),
    ("It was p &lt; 0.05 in the caf&eacute; test.", "p < 0.05 in the café test", NORMALISED),
    (
        "Levels of Ca(2+) and $\\alpha$ rose by 1·5 times in 10\u2009000 men.",
        "Ca2+ and α rose by 1.5 times in 10,000 men",
        NORMALISED,
    ),
    ("It rose by 5 % in May.", "rose by 5 percent in May", NORMALISED),
    ("War & Peace was read aloud.", "War and Peace was read", NORMALISED),
    ("the first line\nthe second line", "the first line / the second line", NORMALISED),
    ("ONE MILLION PEOPLE LEFT", "One million people left", NORMALISED),
]

BRACKETS_AND_ELISIONS = [
    ("In her view, the truce agreed last week will hold until May.", "[t]he truce … hold until May", ELIDED),
    ("He said that the war in the north is over.", "[T]he war [...] is over", ELIDED),
    ("In her view, the wards is shut.", "[T]he wards is [sic] shut", ELIDED),
    ("In her view, the wards is shut.", "the wards is (sic) shut", ELIDED),
    ("In her view, the wards are shut.", "[T]he wards are shut", NORMALISED),
    ("They said “[t]he wards are shut” again.", "the wards are shut", NORMALISED),
    ("He works there every day.", "He work[ed] there every day", ELIDED),
    ("It was she who signed the order in May.", "[The minister] signed the order", ELIDED),
    ("They signed the order in May.", "They signed the order [of arrest] in May", ELIDED),
    *[
        ("We came to the town in May and we left in June.", f"We came to the town {mark} and we left", ELIDED)
        for mark in (
            "…",
            "...",
            ". . .",
            ".  .\n.",
            "....",
            "[...]",
            "[…]",
            "(…)",
            "( ... )",
            "<...>",
            "{…}",
            "/.../",
            "⋯",
            "‥",
            "——",
            "[. . .]",
            "[—]",
            "[]",
            "..",
            "* * *",
            "⸺",
            "<snip>",
            "[snip]",
        )
    ],
    ("We came to the town in May and we left in June.", "… to the town in May …", ELIDED),
    ("We came to the town in May and we left in June.", "We came … in May … in June", ELIDED),
    ("他们在五月来到这个小镇，六月又离开了。", "他们在五月……离开了", ELIDED),
    ("He said: Well... I do not know.", "Well … I do not know", NORMALISED),
    ("They came. They saw. They won, it is said.", "They came. ... They won", ELIDED),
    ("The value was 3 at first and then 5 in May.", "was 3 <...> 5 in May", ELIDED),
    ("The plan [see below] was dropped in May.", "The plan [see below] was dropped", EXACT),
    ("The plan [see below] was dropped late in May.", "The plan [see below] was … in May", ELIDED),
]

BROKEN = [
    ("They shut clinics and hos-\n\fpitals in May.", "clinics and hospitals in May", NORMALISED),
    ("They shut clinics and hos-\n\npitals in May.", "clinics and hospitals in May", NORMALISED),
    ("They shut clinics and hos-\r\npitals in May.", "clinics and hospitals in May", NORMALISED),
    ("They shut clin-\nics and hos-\npitals in May.", "clinics and hospitals in May", NORMALISED),
    ("They shut clinics and hos- pitals in May.", "clinics and hospitals in May", NORMALISED),
    ("They shut clinics and hos¬\npitals in May.", "clinics and hospitals in May", NORMALISED),
    ("They shut clinics and hos\u00ad\npitals in May.", "clinics and hospitals in May", NORMALISED),
    ("They shut clinics and hos\u00adpitals in May.", "clinics and hospitals in May", NORMALISED),
    ("A well-\nknown inter-\nnational body.", "A well-known international body", NORMALISED),
    ("They shut hos-\npitals early and then all the rest of the wards.", "shut hospitals … the wards", ELIDED),
    ("战争已经\n结束了，他说。", "战争已经结束了", NORMALISED),
    ("Report 3\nThe war\n\n12\n\fReport 4\nis over now.\n13", "The war is over now", NORMALISED),
    ("The Report\nhos-\n- 12 -\n\fThe Report\npitals shut.\n- 13 -", "hospitals shut", NORMALISED),
    ("It shows that the war\n\n12\n\nis over now.", "the war is over now", NORMALISED),
    ("1\n00:00:01,000 --> 00:00:04,000\nWe will not leave\n\n2\n00:00:04,500 --> 00:00:08,000\nuntil May.\n",
     "We will not leave until May", NORMALISED),
    ("00:01 We will not\n00:02 leave until May.", "We will not leave until May", NORMALISED),
]  # fmt: skip

NOTES = [
    ("It did not reply to questions.1 It will publish a plan.", "reply to questions. It will publish", NORMALISED),
    ("The clinics12 were shut in May.", "The clinics were shut", NORMALISED),
    (
        "Voltages23 were low and it is well known.14 Then more.",
        "Voltages were low and it is well known. Then",
        NORMALISED,
    ),
    ("The plant closed in May.[12] Workers were told.", "closed in May. Workers were told", NORMALISED),
    ("The plant closed in May.¹ Workers were told.", "closed in May. Workers were told", NORMALISED),
    ("The plant closed¹² in May, workers³⁻⁵ say.", "plant closed in May, workers say", NORMALISED),
    ("It was seen in 21 cases [3,\u20095] and then in others.", "seen in 21 cases and then in others", NORMALISED),
    ("It was seen in 21 cases [3–5][7] and then.", "seen in 21 cases and then", NORMALISED),
    (
        "It was seen[a] in May,[note 3] they say.[citation needed] So be it.",
        "seen in May, they say. So be it",
        NORMALISED,
    ),
    ("“It is over.”3 Then he left.", "“It is over.” Then he left", NORMALISED),
    ("It was known (Smith et al., 2010; Lee, 2011) for long.", "It was known for long", NORMALISED),
    ("It was known (Smith and Lee, 2010) for long.", "It was known for long", NORMALISED),
    ("It was seen in 2019.4 The next year it was not.", "seen in 2019. The next year", NORMALISED),
    ("The plant closed in May.[12] Workers were told.", "closed in May.[12] Workers were told", EXACT),
    ("We will win. (Applause) We will not leave.", "We will win. We will not leave", NORMALISED),
    ("It failed in 5 of them. CONCLUSIONS: It may help.", "failed in 5 of them. It may help", NORMALISED),
    ("ANN: It failed in all of them. BOB: It may help.", "failed in all of them. It may help", UNMARKED),
    ("The python3 of No.5 was sold.", "of No. was sold", UNMARKED),
    ("It cost Rs.500 in May.", "It cost Rs. in May", UNMARKED),
]

SCRIPTS = [
    ("ﻗﺎﻝ ﺍﻟﺮﺋﻴﺲ ﺇﻥ", "قال الرئيس إن", NORMALISED),
    ("قال الرئيس إن الحـــرب انتهت", "قال الرئيس إن الحرب انتهت", NORMALISED),
    ("قَالَ الرَّئِيسُ إنّ الحرب", "قال الرئيس إن الحرب", NORMALISED),
    ("رییس جمهور گفت", "رييس جمهور گفت", NORMALISED),
    ("قال\u061c الرئيس", "قال الرئيس", NORMALISED),
    ("کتاب در خانه است", "كتاب در خانه است", NORMALISED),
    ("קָרָא אֶת הַסֵּפֶר", "קרא את הספר", NORMALISED),
    ("भारत सरकार ने कहा कि युद्ध समाप्त हो गया", "सरकार ने कहा कि युद्ध", EXACT),
    ("भारत सरकार ने कहा कि युद्ध", "भारत सरका", ALTERED),
    ("قال الرئيس إن الحرب", "قال الرئي", ALTERED),
    ("정부는 전쟁이 끝났다고 밝혔다", "전쟁이 끝났", ALTERED),
    ("정부는 전쟁이 끝났다고 밝혔다", "전쟁이 끝났다고 밝혔다", EXACT),
    ("Правительство сообщило", "Правитель", ALTERED),
    ("นายกรัฐมนตรีกล่าวว่าสงครามจบแล้ว", "กล่าวว่าสงครามจบ", EXACT),
    ("លោកនាយករដ្ឋមន្ត្រីបាននិយាយថា", "នាយករដ្ឋមន្ត្រី", EXACT),
    ("ลาวกล่าวว่า", "ลาวก", EXACT),  # Thai words are not told apart, but letters and their marks are
    ("นายกล่าว", "นายกล", ALTERED),
    ("ＡＢＣ　１２３ were sold", "ABC 123 were sold", NORMALISED),
    ("It took 5 µm and 3 km² of land", "5 μm and 3 km2 of land", NORMALISED),
    ("the ﬁrst ofﬁce", "the first office", NORMALISED),
    ("Cafe\u0301 owners left", "Café owners left", NORMALISED),
    ("Die Straße ist lang", "Die STRASSE ist lang", NORMALISED),
    ("२०२१ में", "2021 में", NORMALISED),
    ("⽇本の⾸相", "日本の首相", NORMALISED),
    ("the TNF-α level", "the TNF-alpha level", NORMALISED),
    ("the war\u200b is \u200eover", "the war is over", NORMALISED),
    ("می\u200cرود به خانه", "میرود به خانه", NORMALISED),
    ("the price was 1,000 dollars", "the price was 1000 dollars", NORMALISED),
    ("Şehirde İstanbul halkı konuştu", "Şehirde İstanbul halkı", EXACT),
]

CHANGED = [
    ("The clinics were not shut in May.", "The clinics were now shut in May", ALTERED),
    ("The clinics were not shut in May 2019.", "not shut in May 2018", ALTERED),
    ("It fell by 3.5 points last year.", "fell by 35 points", ALTERED),
    ("It fell to −5 degrees at night.", "fell to 5 degrees at night", ALTERED),
    ("It rose by 1,000 men in May.", "rose by 100 men in May", ALTERED),
    ("It rose by 10⁶ men in May.", "rose by 106 men in May", ALTERED),
    ("The share was p < 0.05 in all tests.", "was p > 0.05 in all tests", ALTERED),
    ("The rate rose 5% in May of that year.", "rose 5 in May of that year", UNMARKED),
    ("It cost $500 a month for years.", "It cost €500 a month for years", ALTERED),
    ("Mr Johnson said the war is over.", "Mr Johnston said the war is over", ALTERED),
    ("The clinics are nowhere near open.", "are now here near open", ALTERED),
    ("They met every day in the town.", "They met everyday in the town", ALTERED),
    ("They said that it was unhappy news.", "it was happy news", ALTERED),
    ("He drove the COVID20 van home.", "drove the COVID19 van home", ALTERED),
    ("He flew the F16 home at night.", "flew the F home at night", ALTERED),
    ("The old town hall was shut in May.", "The town hall was shut", UNMARKED),
    ("The missions (1, 2, 3A, 3B and some others of the same kind) were flown.", "The missions were flown", UNMARKED),
    ("They lost 20 300 men in May.", "They lost 20 30 men in May", ALTERED),
    ("They lost 20 30 men in May.", "They lost 2030 men in May", ALTERED),
    ("The war is over now, he said.", "The war is <not> over now", ALTERED),
    ("The results: 5 men died in May.", "The 5 men died in May", UNMARKED),
    ("The clinics were all shut in May.", "The clinics were shut in May", UNMARKED),
    ("The price was 1.234 for each of them.", "price was 1,234 for each", ALTERED),
    ("Les élèves sont partis en mai.", "Les eleves sont partis en mai", ALTERED),
    ("Alpha holds there. Beta holds here.", "Beta holds here … Alpha holds there", SCATTERED),
    ("Alpha begins. " + "Filler words here. " * 200 + "Omega ends it.", "Alpha begins … Omega ends it", SCATTERED),
    ("It tests wells and pumps, springs and rivers every month.", "It tests wells … each single month", ALTERED),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "quote", "state"), [*PUNCTUATION, *BRACKETS_AND_ELISIONS, *BROKEN, *NOTES, *SCRIPTS, *CHANGED]
)
def test_the_state_of_a_quote(text: str, quote: str, state: QuoteState) -> None:
    match = locate_quote(Text(f"{text}\n"), quote)
    assert match.state is state, match
