"""The report as one HTML file to send: data.py says what it shows, render.py writes it, the scripts draw it."""
