"""Whether two quantities can be the same one: equal, within each other's bounds, or as near as their hedges allow."""

from claimcheck.text.numbers.quantity import CONVERTED, ROUGH, Quantity

_WIDEST = 5.0  # "more than 100" may stand for 258, hardly for 2,580
_SAME_BOUND = 0.1  # as a share of the larger: "over 70" and "more than 75" may be one, "over 90" is another
_MONTH = 30.44  # days: four weeks may stand for it
_YEAR = 365.25  # days
_ON_BOUND = 0.03  # "more than 100" said of what is just 100
_LOOSE_POINTS = 0.0101  # "0.25 percent" is said for 0.25 percentage points, as of rates


def agree(left: Quantity, right: Quantity) -> bool:
    """Whether two quantities can be the same one."""
    if left.kind != right.kind and not _kinds_may_mix(left, right):
        return False
    if left.currency and right.currency and left.currency != right.currency:
        return False
    if left.kind != right.kind and "count" in {left.kind, right.kind}:
        return (bool(left.given) and left.given == right.given) or _years(left, right)
    if left.kind == "temperature" and left.given == right.given and not (left.scale and right.scale):
        return True
    if left.kind == "temperature" and left.factor != right.factor and _same_difference(left, right):
        return True
    if left.top or right.top:
        return _with_vague(left, right)
    if left.bound or right.bound:
        return _within_bounds(left, right)
    return _near(left, right)


def _same_difference(left: Quantity, right: Quantity) -> bool:
    """Whether two temperatures are as many degrees of either scale: two Celsius warmer, 3.6 Fahrenheit above normal."""
    degrees = left.given / left.factor, right.given / right.factor
    return abs(degrees[0] - degrees[1]) <= CONVERTED * max(map(abs, degrees))


def _years(left: Quantity, right: Quantity) -> bool:
    """Whether a bare count is one of years: fifty and half a century, ten seasons and a decade."""
    number, span = (left, right) if left.kind == "count" else (right, left)
    return span.kind == "time" and abs(span.value - number.value * _YEAR) <= span.slack * span.value + 1e-9


def _kinds_may_mix(left: Quantity, right: Quantity) -> bool:
    kinds = {left.kind, right.kind}
    if kinds == {"share", "points"}:
        return left.value == right.value and left.value <= _LOOSE_POINTS
    return "count" in kinds and "score" not in kinds


def _with_vague(left: Quantity, right: Quantity) -> bool:
    """Dozens, thousands: from there up to where the next such word would be used."""
    low, high = sorted((left, right), key=lambda quantity: quantity.value)
    return low.value * 0.9 <= high.value <= (low.top or high.value) and not (
        low.top and high.top and low.value != high.value
    )


def _within_bounds(left: Quantity, right: Quantity) -> bool:
    if left.bound == right.bound:
        return abs(left.value - right.value) <= _SAME_BOUND * max(abs(left.value), abs(right.value)) + 1e-9
    if left.bound and right.bound:
        least, most = (left, right) if left.bound == "least" else (right, left)
        return least.value <= most.value
    bounded, exact = (left, right) if left.bound else (right, left)
    slack = max(_ON_BOUND if abs(bounded.value) > 20 else 0.0, exact.slack)
    if bounded.bound == "least":
        return bounded.value * (1 - slack) <= exact.value <= bounded.value * _WIDEST
    return bounded.value / _WIDEST <= exact.value <= bounded.value * (1 + slack)


def _near(left: Quantity, right: Quantity) -> bool:
    low, high = sorted((left, right), key=lambda quantity: abs(quantity.value))
    converted = left.factor != right.factor and left.kind == right.kind
    loose = ROUGH if converted and _MONTH in {left.factor, right.factor} else CONVERTED if converted else 0.0
    slack = max(left.slack, right.slack, loose)
    if slack == ROUGH and 1 < abs(high.value) <= 20 and low.factor == high.factor:
        slack = 0.0
    return abs(high.value - low.value) <= slack * abs(high.value) + 1e-9 or _rounded(low, high)


def _rounded(one: Quantity, other: Quantity) -> bool:
    """Whether one is the other rounded to fewer places, and by little: 92.3 percent, 92 percent."""
    if one.kind != other.kind or one.factor != other.factor or not one.given or not other.given:
        return False
    (fewer, rough), (more, exact) = sorted((_places(one.given), one.given) for one in (one, other))
    near = abs(exact - rough) <= ROUGH * abs(exact)
    return fewer < more and near and abs(exact - rough) <= 0.5 * 10**-fewer + 1e-9


def _places(number: float) -> int:
    """How many decimal places a number has as it is written."""
    return 0 if number == int(number) else len(repr(number).partition(".")[2])
