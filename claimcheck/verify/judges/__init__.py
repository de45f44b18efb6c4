"""Who may be asked about a sentence that is only near: one kind of judge a file, `open_judge(name, base_url)`."""
