"""What the files of others are read with: their JSON, texts, dates and addresses, and the records that come of them."""
