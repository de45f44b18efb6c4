"""Places in a ledger's files, by name: what faults and records point to."""

from dataclasses import field

from claimcheck.value_class import value_class

Key = str | int
NodePath = tuple[Key, ...]
KEY = -1  # as the last step of a path: the key itself, not its value


@value_class()
class Where:
    """A place in the ledger's files, by name: made into line and column late, and only when someone asks."""

    file: str = ""
    path: NodePath = ()
    offset: int = -1  # a character of the file, where no path leads there
    line: int = field(default=0, compare=False)  # counted from 1, where it is known already

    def __truediv__(self, step: Key) -> "Where":
        return Where(self.file, (*self.path, step))

    def below(self, path: NodePath) -> "Where":
        """Return the place at a path below this one."""
        return Where(self.file, (*self.path, *path))

    def key(self, name: str) -> "Where":
        """Return the place of a key, where its value is not what is wrong."""
        return Where(self.file, (*self.path, name, KEY))


NOWHERE = Where()


@value_class()
class Fault:
    """Something that is wrong at a place, and the name of the rule, when the reader itself has found it."""

    where: Where
    message: str
    rule: str = ""
