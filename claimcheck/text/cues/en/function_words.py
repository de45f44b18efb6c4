"""The small words of English, by what they do in a sentence: begin a noun, begin a clause, help a verb."""

from claimcheck.text.phrases import word_list

EXAMPLE = "The mayor has not been told of it."
DETERMINERS = frozenset(
    word_list("""
    the a an this that these those his her its their our my your some any no every each both all many most several few
    two three four five six seven eight nine ten another other half more whose which one such
    """)
)
POSSESSIVES = frozenset(word_list("his her its their our my your whose"))
PREPOSITIONS = frozenset(
    word_list("""
    of in on at by for with from to into onto over under after before during since until against about between among
    amid through without within across along around behind beyond despite despite toward towards upon per via near
    outside inside above below beneath beside amongst atop following regarding concerning including like unlike
    throughout as
    """)
)
SUBORDINATORS = frozenset(
    word_list("because although though while whereas if unless when whenever once since whether lest")
)
RELATIVES = frozenset(word_list("which who whom whose that where"))
CONJUNCTIONS = frozenset(word_list("and but or nor yet so"))
BE = frozenset(word_list("is are was were be been being am 's 're"))
HAVE = frozenset(word_list("has have had having"))
DO = frozenset(word_list("do does did"))
MODALS = frozenset(word_list("will would can could may might shall should must ought cannot"))
AUXILIARIES = BE | HAVE | DO | MODALS
NEGATIONS = frozenset(word_list("not never n't no neither nor"))
NEGATED_AUXILIARIES = frozenset(
    word_list("""
    isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't couldn't shouldn't
    mustn't ain't
    """)
)
ADVERBS = frozenset(
    word_list("""
    also later then now again further recently previously earlier today yesterday tonight still just only even
    however meanwhile too soon once twice already often always sometimes never instead therefore thus hence
    first second finally both all ever perhaps maybe further furthermore moreover
    """)
)
NO_ADVERBS = frozenset(
    word_list("""
    family supply reply ally italy july assembly fly only early elderly friendly daily weekly monthly likely unlikely
    rally bully jelly belly
    """)
)
TIMES = frozenset(
    word_list("""
    monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight last next this earlier
    january february march april may june july august september october november december
    """)
)
SUBJECT_PRONOUNS = frozenset(word_list("i you he she it we they who"))
OBJECT_PRONOUNS = frozenset(word_list("me him her us them it you whom"))
HE, SHE = frozenset(word_list("he him his himself")), frozenset(word_list("she her hers herself"))
THEY, IT = frozenset(word_list("they them their themselves")), frozenset(word_list("it its itself"))
FIRST_PERSON = frozenset(word_list("i we my our me us i'm we're i've we've i'll we'll i'd we'd"))
PRONOUNS = SUBJECT_PRONOUNS | OBJECT_PRONOUNS | HE | SHE | THEY | IT
QUESTION_WORDS = frozenset(word_list("how why what who when where whether which if"))
