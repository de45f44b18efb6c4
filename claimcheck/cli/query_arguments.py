"""Arguments that are terms of a query though they begin with a hyphen: -#tag, -kind:denial."""

from collections.abc import Collection, Iterator, Sequence
from typing import Any

from typer.core import TyperCommand

from claimcheck.text.patterns import compiled_later

QUERY = "query"  # the name of the parameter that takes the words of a query
NEGATED_FIELD = compiled_later(r"-(\w+)[:=<>]")


def is_term(argument: str) -> bool:
    """Return whether an argument that begins with a hyphen is a negated term: -#TAG, or -FIELD before : = < or >."""
    if argument.startswith("-#"):
        return len(argument) > 2
    if argument[:1] != "-" or argument[1:2] == "-" or not (match := NEGATED_FIELD.match(argument)):
        return False
    from claimcheck.query import fields  # 5 ms, and only needed for what looks like a field

    return match[1].lower() in fields.names()


def hide_terms(arguments: Sequence[str], value_options: Collection[str]) -> Iterator[str]:
    """Yield the arguments, each negated term behind a blank, so that it is not read as an option.

    The values of options stay as they are, and whatever stands behind `--`.
    """
    is_value = rest = False
    for argument in arguments:
        yield f" {argument}" if not (is_value or rest) and is_term(argument) else argument
        rest = rest or (argument == "--" and not is_value)
        is_value = not is_value and argument in value_options


class QueryCommand(TyperCommand):
    """A command whose words may be negated terms."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Read the arguments; one that is neither a term nor an option is answered with how to negate a word."""
        if not any(parameter.name == QUERY for parameter in self.params):
            return super().parse_args(ctx, args)
        options = {name for parameter in self.params if not getattr(parameter, "is_flag", True)
                   for name in parameter.opts}  # fmt: skip
        try:
            rest = super().parse_args(ctx, list(hide_terms(args, options)))
        except Exception as error:  # click's own class, which Typer does not export
            if hasattr(error, "option_name") and hasattr(error, "message"):
                error.message += ". A word is left out with not:WORD, a field with -FIELD:VALUE."
            raise
        ctx.params[QUERY] = [word.strip() for word in ctx.params[QUERY] or ()]
        return rest
