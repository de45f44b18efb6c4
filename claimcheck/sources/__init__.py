"""Sources: quotes, snapshots, provenance, links."""
