"""From a change on paper to files: locked, checked, written whole or not at all, remembered for undo."""
