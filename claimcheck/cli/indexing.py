"""Whether this command line may answer from an index: not behind --no-index, nor once an index has proved damaged."""

wanted = True
