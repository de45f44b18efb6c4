"""How the numbers of an index are kept: in few bytes, and read back as they were."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.errors import Damaged
from claimcheck.ledger.index.parts import packed, unpacked

NUMBERS = st.lists(st.integers(0, 2**32 - 1), max_size=8)
SPACED = st.builds(range, st.integers(0, 300), st.integers(300, 70_000), st.integers(1, 500)).map(list)


@given(NUMBERS | NUMBERS.map(sorted) | SPACED)
def test_numbers_are_read_as_they_were_packed(numbers: list[int]) -> None:
    assert list(unpacked(packed(numbers))) == numbers


@pytest.mark.parametrize(
    ("numbers", "size"),
    [(range(64, 6_400_064, 64), 13), ([3, 255, 9], 4), ([3, 256, 9], 7), ([3, 9, 65_536], 13), ([7, 7, 7], 4), ([], 1)],
)
def test_few_bytes_hold_them(numbers: list[int], size: int) -> None:
    assert len(packed(numbers)) == size


@pytest.mark.parametrize("blob", [b"", b"I\0", b"-\0\0\0\0", b"x\0", b"\xff", b"-" + bytes(12), "I", None])
def test_what_holds_no_numbers_is_damaged(blob: bytes) -> None:
    with pytest.raises(Damaged):
        unpacked(blob)


def test_a_number_of_too_many_bytes_is_refused() -> None:
    with pytest.raises(OverflowError):
        packed([2**32])
