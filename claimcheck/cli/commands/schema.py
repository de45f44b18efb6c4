"""`claimcheck schema`: the JSON Schema of a ledger, for editors."""

from claimcheck.cli.options import Output

SECTION = "files"
EXAMPLES = ("claimcheck schema --output claims.schema.json",)


def run(output: Output = None) -> None:
    """Print the JSON Schema (2020-12) of a ledger file."""
    from claimcheck.ledger import json_schema
    from claimcheck.output import console, json_text

    console.put(json_text.dump(json_schema.json_schema(), indent=2), output)
