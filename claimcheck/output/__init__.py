"""How answers are laid out and written."""
