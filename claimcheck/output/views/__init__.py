"""What a command found, laid out as an answer: one kind of answer a file."""
