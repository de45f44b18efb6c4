"""Finding the claim that is already there."""
