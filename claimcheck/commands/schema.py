"""`claimcheck schema`: the JSON Schema of a ledger, for editors."""

from claimcheck.options import Output

EXAMPLES = ("claimcheck schema --output claims.schema.json",)


def run(output: Output = None) -> None:
    """Print the JSON Schema (2020-12) of a ledger file."""
    from claimcheck import jsontext, schema, show

    show.put(jsontext.dump(schema.json_schema(), indent=2), output)
