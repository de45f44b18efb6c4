"""Words that count and measure: ordinals, multiples, vague plurals, parts, and units with their factor."""

from claimcheck.text.phrases import word_list

_ORDINAL_WORDS = word_list("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth")
ORDINALS = {word: float(n) for n, word in enumerate(_ORDINAL_WORDS, 1)}
MULTIPLES = {
    "double": 2, "doubled": 2, "doubles": 2, "doubling": 2, "twice": 2, "twofold": 2, "triple": 3, "tripled": 3,
    "tripling": 3, "triples": 3, "treble": 3, "trebled": 3, "threefold": 3, "thrice": 3,
    "quadruple": 4, "quadrupled": 4, "fourfold": 4,
    "fivefold": 5, "tenfold": 10, "halved": 0.5, "halve": 0.5,
}  # fmt: skip
VAGUE = {
    "dozens": 12.0,
    "scores": 20.0,
    "hundreds": 1e2,
    "thousands": 1e3,
    "millions": 1e6,
    "billions": 1e9,
    "trillions": 1e12,
}
PARTS = {
    "half": 2.0,
    "halves": 2.0,
    "third": 3.0,
    "thirds": 3.0,
    "quarter": 4.0,
    "quarters": 4.0,
    "fifth": 5.0,
    "fifths": 5.0,
}
UNITS = {
    word: (kind, factor)
    for kind, factor, words in [
        ("time", 1 / 86400, "second seconds sec secs"), ("time", 1 / 1440, "minute minutes min mins"),
        ("time", 1 / 24, "hour hours hr hrs"), ("time", 1, "day days"), ("time", 7, "week weeks"),
        ("time", 14, "fortnight"), ("time", 30.44, "month months"), ("time", 365.25, "year years yr yrs"),
        ("time", 3652.5, "decade decades"), ("time", 36525, "century centuries"),
        ("length", 1, "metre metres meter meters"), ("length", 1000, "km kilometre kilometres kilometer kilometers"),
        ("length", 1609.3, "mile miles"), ("length", 0.3048, "foot feet ft"), ("length", 0.9144, "yard yards"),
        ("length", 0.0254, "inch inches"), ("length", 0.01, "cm centimetre centimetres centimeter centimeters"),
        ("mass", 1, "kg kilo kilos kilogram kilograms"), ("mass", 1000, "ton tons tonne tonnes"),
        ("mass", 0.001, "gram grams"), ("share", 0.01, "percent percentage pct"),
        ("share", 0.0001, "basis"),
        ("money", 1, "dollar dollars euro euros pound pounds rupee rupees yen yuan rouble roubles ruble rubles"),
        ("money", 1, "usd eur gbp inr pkr"), ("money", 0.01, "cent cents pence"),
    ] for word in words.split()
}  # fmt: skip
# The currency that a word or sign means, where it is not its own name.
CURRENCY = {
    "$": "dollar", "usd": "dollar", "€": "euro", "eur": "euro", "£": "pound", "gbp": "pound", "¥": "yen", "₽": "rouble",
    "ruble": "rouble", "₹": "rupee", "rs": "rupee", "inr": "rupee", "pkr": "rupee", "₩": "won",
    "₺": "lira", "₦": "naira",
}  # fmt: skip
