"""The command line: Typer commands, what they share, and the conversations they hold."""
