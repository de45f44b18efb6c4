"""Where reviews stand in what publishers and feeds deliver: one node of JSON-LD each, with its place."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from claimcheck.exchange.foreign.json_values import NotJson, json_values
from claimcheck.exchange.foreign.texts import is_a, mappings, text_of, texts
from claimcheck.exchange.formats.claimreview.pages import Script, scripts, unwrapped
from claimcheck.text.patterns import compiled_later

Node = Mapping[str, Any]
ARTICLES = ("NewsArticle", "Article", "ReportageNewsArticle", "AnalysisNewsArticle", "BlogPosting", "WebPage")
ITEM = compiled_later(r"\.item\b|\.itemListElement\b")  # what stands in a list or among breadcrumbs is another page
PLAIN_KEY = compiled_later(r"[@\w]{1,60}")


@dataclass(slots=True)
class Delivery:
    """What a file delivers: its reviews, what is refused, the nodes that others refer to, the articles around them.

    `empty` is true for one with a list in which a review could stand, and none does.
    """

    reviews: list[tuple[str, Node]] = field(default_factory=list)
    refused: list[tuple[str, str]] = field(default_factory=list)
    remarks: list[tuple[str, str]] = field(default_factory=list)
    by_id: dict[str, Node] = field(default_factory=dict)
    articles: list[Node] = field(default_factory=list)
    empty: bool = False

    def resolved(self, value: Any) -> Any:
        """Return a value with the nodes that it only refers to ({"@id": …}) in their place."""
        if isinstance(value, list):
            return [self.resolved(item) for item in value]
        if isinstance(value, Mapping) and not set(value) - {"@id", "@type"}:
            return self.by_id.get(text_of(value.get("@id")), value)
        return value


def of_page(page: str) -> Delivery:
    """Return what the scripts of a web page deliver; a script that is no JSON is refused, the others are read."""
    delivery = Delivery()
    for script in scripts(page):
        try:
            values = list(json_values(_json_of(script)))
        except NotJson as error:
            line = script.line + error.line - 1
            delivery.refused.append((f"line {line}, JSON-LD script {script.number}", str(error)))
            continue
        for value in values:
            _collect(value, f"script {script.number}: $", delivery)
    return delivery


def of_json(text: str) -> Delivery:
    """Return what a JSON file delivers, one value or several one behind the other. Raises NotJson."""
    delivery = Delivery()
    values = list(json_values(text))
    for number, value in enumerate(values, 1):
        _collect(value, "$" if len(values) == 1 else f"value {number}: $", delivery)
    return delivery


def _json_of(script: Script) -> str:
    text = unwrapped(script.text)
    return text.replace("&quot;", '"') if text.lstrip(" \t\r\n[{").startswith("&quot;") else text


def _collect(value: Any, path: str, delivery: Delivery) -> None:
    """Put what a value holds into the delivery, from the top down. Its depth was bounded by the reader of JSON."""
    delivery.empty = delivery.empty or value == []
    if isinstance(value, list):
        for index, item in enumerate(value):
            _collect(item, f"{path}[{index}]", delivery)
    elif isinstance(value, Mapping):
        if is_a(value, "ClaimReview"):
            delivery.reviews.append((path, value))
        elif not (_feed(value, path, delivery) or _fact_check_tools(value, path, delivery)):
            _collect_inner(value, path, delivery)


def _collect_inner(node: Node, path: str, delivery: Delivery) -> None:
    if isinstance(node.get("@id"), str) and len(node) > 1:
        delivery.by_id.setdefault(text_of(node["@id"]), node)
    if is_a(node, *ARTICLES) and not ITEM.search(path):
        delivery.articles.append(node)
    for key, inner in node.items():
        if isinstance(inner, Mapping | list):
            _collect(inner, f"{path}.{key}" if PLAIN_KEY.fullmatch(key) else f'{path}["{key[:60]}"]', delivery)


def _feed(node: Node, path: str, delivery: Delivery) -> bool:
    """Put the elements of a DataFeed into the delivery; one without a review is refused."""
    elements = node.get("dataFeedElement")
    if elements is None:
        return False
    for index, element in enumerate(elements if isinstance(elements, list) else [elements]):
        before = len(delivery.reviews)
        _collect(element, f"{path}.dataFeedElement[{index}]", delivery)
        if len(delivery.reviews) == before:
            delivery.refused.append((f"{path}.dataFeedElement[{index}]", "there is no review in it"))
    return True


def _fact_check_tools(node: Node, path: str, delivery: Delivery) -> bool:
    """Put an answer of the Fact Check Tools into the delivery, reshaped: `claims:search` and `pages`."""
    shapes = {"claims": _of_claim, "claimReviewMarkupPages": _of_markup_page}
    key = next((key for key in shapes if isinstance(node.get(key), list)), "")
    if not key or is_a(node, *ARTICLES):
        return False
    for index, item in enumerate(node[key]):
        place = f"{path}.{key}[{index}]"
        shaped = list(shapes[key](item, place)) if isinstance(item, Mapping) else []
        delivery.reviews += shaped
        if not shaped:
            delivery.refused.append((place, "there is no review in it"))
    if text_of(node.get("nextPageToken")):
        delivery.remarks.append(("the answer goes on (nextPageToken): what is on its next page is not here", ""))
    return True


def _of_claim(item: Node, path: str) -> Iterator[tuple[str, Node]]:
    item_reviewed = {"author": {"name": item.get("claimant")}, "datePublished": item.get("claimDate")}
    for index, review in enumerate(mappings(item.get("claimReview"))):
        publisher = next(iter(mappings(review.get("publisher"))), {})
        yield (
            f"{path}.claimReview[{index}]",
            {
                "claimReviewed": item.get("text"),
                "itemReviewed": item_reviewed,
                "author": {"@type": "Organization", "name": publisher.get("name"), "url": publisher.get("site")},
                "url": review.get("url"),
                "name": review.get("title"),
                "datePublished": review.get("reviewDate"),
                "reviewRating": {"alternateName": review.get("textualRating")},
            },
        )


def _of_markup_page(page: Node, path: str) -> Iterator[tuple[str, Node]]:
    author = next(iter(mappings(page.get("claimReviewAuthor"))), {})
    for index, markup in enumerate(mappings(page.get("claimReviewMarkups"))):
        rating = next(iter(mappings(markup.get("rating"))), {})
        yield (
            f"{path}.claimReviewMarkups[{index}]",
            {
                "claimReviewed": markup.get("claimReviewed"),
                "itemReviewed": {
                    "author": markup.get("claimAuthor"),
                    "datePublished": markup.get("claimDate"),
                    "firstAppearance": {"url": markup.get("claimFirstAppearance")},
                    "appearance": [{"url": url} for url in texts(markup.get("claimAppearances"))],
                },
                "author": {"@type": "Organization", "name": author.get("name")},
                "url": markup.get("url") or page.get("pageUrl"),
                "datePublished": page.get("publishDate"),
                "reviewRating": {**rating, "alternateName": rating.get("textualRating")},
            },
        )
