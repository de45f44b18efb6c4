"""Places in a ledger's files, by name: what faults and records point to."""

from dataclasses import dataclass

Key = str | int
KEY = -1  # as the last step of a path: the key itself, not its value


@dataclass(frozen=True, slots=True)
class Where:
    """A place in the ledger's files, by name: made into line and column late, and only when someone asks."""

    file: str = ""
    path: tuple[Key, ...] = ()
    offset: int = -1  # a character of the file, where no path leads there

    def __truediv__(self, step: Key) -> "Where":
        return Where(self.file, (*self.path, step))

    def below(self, path: tuple[Key, ...]) -> "Where":
        """Return the place at a path below this one."""
        return Where(self.file, (*self.path, *path))

    def key(self, name: str) -> "Where":
        """Return the place of a key, where its value is not what is wrong."""
        return Where(self.file, (*self.path, name, KEY))


NOWHERE = Where()
