"""Words by which claims are found and scored and nothing more, a field a file, as in `synonyms`: too loose to tell two
texts apart by, or to say that they agree.
"""
