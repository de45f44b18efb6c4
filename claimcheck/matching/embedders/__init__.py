"""Models that turn texts into vectors, one a file: `load(path)` gives an Embedder. Each is an extra, and offline."""
