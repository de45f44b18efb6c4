"""The formats that ledgers are exchanged in, one a file: `write`, `read`, and LOSES, what it cannot hold."""
