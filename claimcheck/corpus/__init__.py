"""More text than one process should take, in parts: where it lies, how it is read, what is asked of it, who answers.

files = find(["s3://crawl/2026/*.jsonl.gz"])
for answer in run("tcp://scheduler:8786", Job(MatchTexts(matcher, ledger)), parts(files)):
    ...
"""
