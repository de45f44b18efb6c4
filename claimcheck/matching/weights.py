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
MENDED = 0.9  # weight of a respelling, times its likeness
SPEAKER = 3.0  # added to BM25F where the claim's speaker is the query's

FEATURES = {
    "words": 2.6, "title": 3.2, "unsaid": -0.18, "pairs": -1.0, "days": -0.63, "soon": 2.0, "speaker": 1.45, "tokens": 3.1,
    "fragment": 4.9, "sentence": 2.3, "rarest": 3.5,
}  # fmt: skip
