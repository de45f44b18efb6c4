"""Which addresses of the internet may be asked: a ledger can come from a stranger and name the machine next door."""

import ipaddress
import socket

NOWHERE = "the name leads nowhere"
Address = ipaddress.IPv4Address | ipaddress.IPv6Address
NAT64 = ipaddress.IPv6Network("64:ff9b::/96")
OUTSIDE = (  # what `is_global` lets through and nobody outside can be reached by
    ipaddress.IPv6Network("fec0::/10"),
    ipaddress.IPv6Network("64:ff9b:1::/48"),
    ipaddress.IPv6Network("::/96"),
)


def refused(address: str) -> str:
    """Why an address must not be asked; empty where it may. What is wrapped in an IPv6 address is looked at too."""
    try:
        found = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return f"{address} is no address"
    for each in _within(found):
        if not each.is_global or each.is_multicast or any(each in net for net in OUTSIDE if each.version == 6):
            return f"{address} is no public address"
    return ""


def _within(address: Address) -> list[Address]:
    """The address and those that it carries: mapped, NAT64, 6to4, Teredo."""
    found: list[Address] = [address]
    if isinstance(address, ipaddress.IPv6Address):
        if address.ipv4_mapped:
            return [address.ipv4_mapped]
        if address in NAT64:
            return [ipaddress.IPv4Address(int(address) & 0xFFFFFFFF)]
        if address.sixtofour:
            found.append(address.sixtofour)
        if address.teredo:
            found += address.teredo
    return found


def choose_address(found: list[tuple[object, ...]], allow_private: bool) -> tuple[str, str]:
    """One address of getaddrinfo's answer that may be asked, IPv4 before IPv6; "" for none, and why.

    A name with one private address among public ones is refused: that is how a name changes its mind.
    """
    families = (socket.AF_INET, socket.AF_INET6)
    usable = [(family, str(place[0])) for family, *_, place in found if family in families and isinstance(place, tuple)]
    if not usable:
        return "", NOWHERE
    if not allow_private and (why := next(filter(None, (refused(address) for _, address in usable)), "")):
        return "", why
    return min(usable, key=lambda each: families.index(each[0]))[1], ""
