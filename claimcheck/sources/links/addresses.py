"""Which addresses of the internet may be asked: a ledger can come from a stranger and name the machine next door."""

import ipaddress
import socket
from urllib.parse import urlsplit

from claimcheck.text.patterns import compiled_later

NOWHERE = "the name leads nowhere"
Address = ipaddress.IPv4Address | ipaddress.IPv6Address
NAT64 = ipaddress.IPv6Network("64:ff9b::/96")
OUTSIDE = (  # what `is_global` lets through and nobody outside can be reached by
    ipaddress.IPv6Network("fec0::/10"),
    ipaddress.IPv6Network("64:ff9b:1::/48"),
    ipaddress.IPv6Network("::/96"),
)


CREDENTIALS = compiled_later(r"//[^/?#\s]*@")


def host_of(url: str) -> str:
    """Return the host and port of an address, in small letters; empty where it has none that can be read."""
    try:
        return urlsplit(url).netloc.rpartition("@")[2].casefold()
    except ValueError:  # brackets that hold no address
        return ""


def without_credentials(text: str) -> str:
    """Return a text with the user names and passwords taken out of the addresses in it."""
    return CREDENTIALS.sub("//", text)


def refused(address: str) -> str:
    """Return why an address must not be asked; empty where it may. What an IPv6 address wraps is looked at too."""
    try:
        given = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return f"{address} is no address"
    for carried in _within(given):
        outside = any(carried in network for network in OUTSIDE if carried.version == 6)
        if not carried.is_global or carried.is_multicast or outside:
            return f"{address} is no public address"
    return ""


def _within(address: Address) -> list[Address]:
    """The address and those that it carries: mapped, NAT64, 6to4, Teredo."""
    carried: list[Address] = [address]
    if isinstance(address, ipaddress.IPv6Address):
        if address.ipv4_mapped:
            return [address.ipv4_mapped]
        if address in NAT64:
            return [ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)]
        if address.sixtofour:
            carried.append(address.sixtofour)
        if address.teredo:
            carried += address.teredo
    return carried


def choose_address(places: list[tuple[object, ...]], allow_private: bool) -> tuple[str, str]:
    """Return one address of getaddrinfo's answer that may be asked, IPv4 before IPv6; or "" and why there is none.

    A name with one private address among public ones is refused: that is how a name changes its mind.
    """
    families = (socket.AF_INET, socket.AF_INET6)
    usable = [
        (family, str(place[0])) for family, *_, place in places if family in families and isinstance(place, tuple)
    ]
    if not usable:
        return "", NOWHERE
    if not allow_private and (why := next(filter(None, (refused(address) for _, address in usable)), "")):
        return "", why
    return min(usable, key=lambda place: families.index(place[0]))[1], ""
