"""The cues of English."""
