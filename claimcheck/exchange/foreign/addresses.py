"""The addresses of others: relative, without a scheme, in capitals, with blanks, or none at all."""

import re
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

from claimcheck.exchange.foreign.texts import plain
from claimcheck.ledger.vocabulary import URL
from claimcheck.text.patterns import compiled_later

SCHEME = compiled_later(r"[A-Za-z][A-Za-z0-9+.-]{0,20}:")
HTTP = compiled_later(r"(https?):/{0,3}(?=[^/\s])", re.IGNORECASE)
HOST = compiled_later(r"(?:[^\W_](?:[\w-]{0,62})\.){1,10}(?P<last>[^\W\d_]{2,24})(?::\d{1,5})?(?=[/?#]|$)")
FILES = "asp aspx cgi gif htm html jpeg jpg json jsp mp4 pdf php png svg txt webp xhtml xml"
FILE_ENDINGS = frozenset(FILES.split())
PERMANENT = """
archive.fo archive.is archive.li archive.md archive.ph archive.today archive.vn ghostarchive.org megalodon.jp mvau.lt
perma.cc web.archive.org webcitation.org
"""
ARCHIVES = frozenset(PERMANENT.split())
ARCHIVED = compiled_later(r"https?://web\.archive\.org/web/[0-9a-z_*]{1,20}/(https?:/{1,2}.+)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Address:
    """An address as a ledger has it, "" for none; `given` is what was written, `changed` in words what was mended."""

    url: str
    given: str
    changed: str = ""


def address_of(text: str, base: str = "") -> Address:
    """Return the address that a text stands for. One without a host is resolved against `base`, where that is given."""
    given = plain(text)
    bare = given.replace(" ", "%20")
    if HTTP.match(bare):
        return _checked(HTTP.sub(lambda hit: f"{hit[1].lower()}://", bare, count=1), given)
    if bare.startswith("//"):
        return _checked(f"https:{bare}", given, "no scheme: https was taken")
    if (host := HOST.match(bare)) and host["last"].casefold() not in FILE_ENDINGS:
        return _checked(f"https://{bare}", given, "no scheme: https was taken")
    relative = bare.startswith(("/", "?", "#", "./", "../")) or "/" in bare or _ending(bare) in FILE_ENDINGS
    if base and relative and " " not in given and not SCHEME.match(bare):
        return _checked(_joined(base, bare), given, f"relative: read at {host_of(base)}")
    return Address("", given)


def is_archive(url: str) -> bool:
    """Return whether an address is that of a permanent copy."""
    return host_of(url) in ARCHIVES


def original_of(url: str) -> str:
    """Return the address that a copy of the Internet Archive is of; "" where that does not show."""
    hit = ARCHIVED.fullmatch(url)
    return address_of(hit[1]).url if hit else ""


def host_of(url: str) -> str:
    """Return the host of an address without "www.", in small letters; "" where it has none."""
    try:
        return (urlsplit(url).hostname or "").removeprefix("www.")
    except ValueError:  # brackets that hold no address
        return ""


def path_of(url: str) -> list[str]:
    """Return the parts of an address's path that are not empty."""
    try:
        return [part for part in urlsplit(url).path.split("/") if part]
    except ValueError:
        return []


def name_of(url: str) -> str:
    """Return words that a source without a title is known by: its site and the end of its address."""
    return " ".join([host_of(url).replace(".", "-"), *path_of(url)[-3:], url.partition("#")[2]]).strip()


def _checked(url: str, given: str, changed: str = "") -> Address:
    """Return the address, or none where what came of it has no host."""
    return Address(url, given, changed) if URL.matches(url) and host_of(url) else Address("", given)


def _joined(base: str, text: str) -> str:
    try:
        return urljoin(base, text)
    except ValueError:
        return ""


def _ending(text: str) -> str:
    return re.split(r"[?#]", text)[0].rpartition(".")[2].casefold()
