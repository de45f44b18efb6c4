"""The ledger that a corpus is asked about."""

LEDGER = """\
actors: [{id: council, name: The Council}]
claims:
- {id: wells, text: The council closed 40 wells in Dunmere in 2014., attribution: [council]}
- {id: school, text: The school in Dunmere reopened last spring., attribution: [council]}
- {id: rain, text: No rain fell for three months., attribution: [council]}
"""
