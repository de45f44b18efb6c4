"""What is true of any text."""
