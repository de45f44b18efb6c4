"""Every tuned constant of the engine, each with what it does; fitted on the training queries alone."""

BM25_K1 = 0.9
BM25_B = 0.4
TITLE_WEIGHT = 1.0
POSTINGS_READ = 400_000  # postings a query reads, rarest terms first, before it has candidates enough
CANDIDATES = 100  # claims that the second stage looks at
PSEUDO_CLAIMS = 50  # claims without any of the words that idf adds, so that it means something in a ledger of five
MOST_WORDS = 600  # words of a query that are looked up

DATE = 0.5  # weight of the words of a post's date
BEFORE = 0.5  # weight of the words of each sentence before
AFTER = 0.4  # and after
MENDED = 0.9  # weight of a respelling, times its similarity
SPEAKER = 3.0  # added to BM25F where the claim's speaker is the query's

# The second stage: softmax regression over the candidates of the training queries of both collections
# (`python -m tests.benchmarks fit --split train`). MAP@5 by five-fold cross-validation: tweets .926, debates .608;
# BM25F alone .845 and .566.
FEATURES = {
    "words": 2.22, "own": -0.83, "title": 5.64, "unsaid": -0.2, "pairs": -1.22, "days": -0.64, "soon": 1.94,
    "speaker": 1.44, "tokens": 3.06, "fragment": 5.74, "sentence": 1.97, "rarest": 4.8, "rare": -1.07,
    "passage": 0.9, "context": 0.69,
}  # fmt: skip

# The chance that a candidate is the answer: logistic regression on the training queries, each asked with its answers in
# the ledger and without; of all claims, and for tweets of 20, 200, 2,000 and the 100 nearest to the answer (a subject)
# (`python -m tests.benchmarks fit --split train`). Known against new by five-fold cross-validation, tweets: AUC .925,
# recall .70 at 95 % precision; debates: .73 and .14. The lead over the second alone: tweets .89 and .60.
CHANCE = {"bias": -5.41, "margin": 0.14, "field": 0.71, "cover": 1.94, "said": 5.89, "around": 0.61}
WIDEST_MARGIN = 8.0  # a lead beyond this tells no more
FIELD = 5  # the others whose mean strength a candidate is held against
NOTHING = 7.0  # strength of a claim that shares a word by chance: stands in where other candidates are too few
SHORT_TITLE = 8.0  # idf added to that of a title, so that a scrap of a quote does not count as a whole
TWIN = 0.5  # share of common words (Jaccard) from which two claims are no rivals

# Two texts side by side: logistic regression on alike and unlike pairs of the first round of the veto pairs.
SIMILARITY = {"bias": -7.45, "dice": 8.18, "sort": 4.88}
MOST_BY_SHARED_WORDS = (0.0, 50.0, 70.0, 85.0, 100.0)  # a word in common may be chance, whatever its rarity
NEARLY_EQUAL = 90.0  # similarity from which it stands for the chance as well: nothing can say more the same
VETOED = 0.45  # what a veto leaves of a score
RIVALS = 10  # candidates beyond the asked limit that are checked for vetoes, so that a true match can move up
