"""Hedges that the snapshot of the source does not show."""

from collections.abc import Iterator

from claimcheck.checks import EXAMPLE
