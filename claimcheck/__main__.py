"""`python -m claimcheck`."""

from claimcheck.cli.app import main

if __name__ == "__main__":
    main()
