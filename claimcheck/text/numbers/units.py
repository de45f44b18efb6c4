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
PARTS = (
    {
        "half": 2.0,
        "halves": 2.0,
        "third": 3.0,
        "thirds": 3.0,
        "quarter": 4.0,
        "quarters": 4.0,
        "fifth": 5.0,
        "fifths": 5.0,
    }
    | {
        word: number
        for number, words in enumerate(
            ["sixth sixths", "seventh sevenths", "eighth eighths", "ninth ninths", "tenth tenths"], 6
        )
        for word in words.split()
    }
    | {"hundredth": 100.0, "hundredths": 100.0}
)
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
        ("length", 0.001, "mm millimetre millimetres millimeter millimeters"),
        ("mass", 0.001, "gram grams g"), ("mass", 1e-6, "mg milligram milligrams"),
        ("mass", 1e-9, "microgram micrograms mcg ug \u03bcg \u00b5g"), ("mass", 0.4536, "lb lbs"),
        ("mass", 0.02835, "oz ounce ounces"),
        ("volume", 1, "litre litres liter liters"), ("volume", 3.785, "gallon gallons"),
        ("volume", 158.99, "barrel barrels"), ("volume", 35.24, "bushel bushels"),
        ("volume", 0.001, "ml millilitre millilitres milliliter milliliters"), ("volume", 0.568, "pint pints"),
        ("area", 1e4, "hectare hectares"), ("area", 4046.9, "acre acres"),
        ("power", 1, "watt watts"), ("power", 1e3, "kw kilowatt kilowatts"), ("power", 1e6, "mw megawatt megawatts"),
        ("power", 1e9, "gw gigawatt gigawatts"), ("power", 1e12, "tw terawatt terawatts"),
        ("energy", 1e3, "kwh"), ("energy", 1e6, "mwh"), ("energy", 1e9, "gwh"), ("energy", 1e12, "twh"),
        ("data", 1e3, "kb kilobyte kilobytes"), ("data", 1e6, "mb megabyte megabytes"),
        ("data", 1e9, "gb gigabyte gigabytes"), ("data", 1e12, "tb terabyte terabytes"),
        ("speed", 1, "kmh kph"), ("speed", 1.6093, "mph"), ("temperature", 1, "degree degrees"),
        ("share", 0.01, "percent percentage pct"),
        ("money", 1, "dollar dollars euro euros pound pounds rupee rupees yen yuan rouble roubles ruble rubles"),
        ("money", 1, "won franc francs peso pesos dirham dirhams lira naira rand shilling shillings dinar dinars"),
        ("money", 1, "riyal riyals kronor kroner krona krone zloty crown crowns baht ringgit shekel shekels"),
        ("money", 1, "zlotys zloties hryvnia hryvnias forint forints koruna korunas leu lei lev leva lari laris tenge"),
        ("money", 1, "manat manats afghani afghanis rial rials taka takas kyat kyats baht rupiah rupiahs riels"),
        ("money", 1, "tugrik tugriks birr cedi cedis kwacha kwachas pula dalasi leones metical meticais kwanzas"),
        ("money", 1, "reais guarani guaranis bolivianos bolivars quetzal quetzales lempira lempiras cordobas colones"),
        ("money", 1, "gourde gourdes escudo escudos deutschmark deutschmarks kuna kunas drachmas guilder guilders"),
        ("money", 1, "usd eur gbp inr pkr"),
        ("money", 0.01, "cent cents pence"),
    ] for word in words.split()
}  # fmt: skip
# The currency that a word or sign means, where it is not its own name.
CURRENCY = {
    "$": "dollar", "usd": "dollar", "€": "euro", "eur": "euro", "£": "pound", "gbp": "pound", "¥": "yen", "₽": "rouble",
    "ruble": "rouble", "₹": "rupee", "rs": "rupee", "inr": "rupee", "pkr": "rupee", "₩": "won",
    "₺": "lira", "₦": "naira",
}  # fmt: skip
PLURALS = frozenset(word_list("kroner kronor yen yuan baht rupiah lei leva lari forint zloty"))  # of money, no s
# What stands behind a number and its unit and makes another kind of it: what is before it, what it becomes, in units.
RATES = {
    ("percentage", "point"): ("points", 0.01), ("percentage", "points"): ("points", 0.01),
    ("basis", "point"): ("points", 0.0001), ("basis", "points"): ("points", 0.0001),
    ("nautical", "mile"): ("length", 1852.0), ("nautical", "miles"): ("length", 1852.0),
}  # fmt: skip
POWERS = {"square": 2, "cubic": 3, "sq": 2, "cu": 3}
# Before a number: how far the true one may be from it.
BOUNDS = {
    tuple(phrase.split()): bound
    for bound, phrases in [
        ("least", "at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of"),
        ("least", "more than|over|above|upwards of|in excess of|exceeding|exceeded|exceeds|better than|greater than"),
        ("most", "at most|up to|no more than|not more than|a maximum of|maximum of|as many as|as much as"),
        ("most", "fewer than|less than|under|below|lower than|smaller than"),
    ] for phrase in phrases.split("|")
}  # fmt: skip
# And behind it.
BOUNDS_BEHIND = {("plus",): "least", ("and", "older"): "least", ("and", "younger"): "most"} | {
    ("or", word): bound
    for bound, words in (("least", "more older over above longer"), ("most", "fewer less younger under below"))
    for word in words.split()
}  # fmt: skip
