"""The record and how it is read: model, vocabularies, scales, dates, documents, files."""
