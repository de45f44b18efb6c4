"""What bibliographies share: sources with the names behind their ids, and texts within LaTeX."""
