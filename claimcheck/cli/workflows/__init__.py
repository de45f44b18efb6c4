"""What asks, shows and applies: the conversations of the commands that change a ledger."""
