"""Whether the addresses of sources still lead anywhere: the only part of the house that uses the network."""
