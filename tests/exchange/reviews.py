"""Reviews to read in tests: a whole one, and the ways in which publishers write it otherwise. All of it is made up."""

import json
from typing import Any

from claimcheck import exchange
from claimcheck.exchange import ReadOptions, Records

REVIEW = {
    "@context": "https://schema.org",
    "@type": "ClaimReview",
    "claimReviewed": "The bridge at Lint fell in May",
    "url": "https://check.example.org/bridge-at-lint",
    "name": "No, the bridge at Lint stands",
    "datePublished": "2024-05-20",
    "author": {"@type": "Organization", "name": "Example Check", "url": "https://check.example.org/"},
    "itemReviewed": {
        "@type": "Claim",
        "author": {"@type": "Person", "name": "Ada Example"},
        "datePublished": "2024-05-12",
        "appearance": [{"@type": "CreativeWork", "url": "https://social.example.com/ada/posts/7"}],
    },
    "reviewRating": {
        "@type": "Rating", "ratingValue": "1", "bestRating": "5", "worstRating": "1", "alternateName": "False",
    },
}  # fmt: skip


def varied(**changes: Any) -> dict[str, Any]:
    """Return the review with other values for some of its keys; None takes a key out."""
    return {key: value for key, value in {**REVIEW, **changes}.items() if value is not None}


def rated(**rating: Any) -> dict[str, Any]:
    """Return the review with another rating."""
    return varied(reviewRating={"@type": "Rating", **rating})


def item(**changes: Any) -> dict[str, Any]:
    """Return the review with another item that is reviewed."""
    whole = {**REVIEW["itemReviewed"], **changes}  # type: ignore[dict-item]
    return varied(itemReviewed={key: value for key, value in whole.items() if value is not None})


def page(*scripts: Any, attributes: str = ' type="application/ld+json"') -> str:
    """Return a web page with a script element for each value; a text stands there as it is."""
    bodies = (script if isinstance(script, str) else json.dumps(script) for script in scripts)
    return "<!doctype html>\n<html><head>\n" + "\n".join(f"<script{attributes}>{body}</script>" for body in bodies)


def read(value: Any, *, adopt_verdicts: bool = False, name: str = "reviews") -> Records:
    """Return the records of a value of JSON, or of a text as it is."""
    content = value if isinstance(value, bytes) else (value if isinstance(value, str) else json.dumps(value)).encode()
    return exchange.read("claimreview", content, ReadOptions(file_name=name, adopt_verdicts=adopt_verdicts))
