"""On whose word a claim stands: origins counted instead of articles, interests, circles, and how much they bear."""
