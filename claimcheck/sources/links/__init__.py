"""Whether the addresses of sources still lead anywhere: the only part of the program that uses the network."""
