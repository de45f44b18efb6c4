"""The rules that reading itself holds: what is no ledger at all, and what is no record."""

from claimcheck.lint.rule import Rule, Severity

GOOD = """\
actors: [{id: ministry, name: Ministry of Health}]
claims:
- id: clinics-open
  text: All clinics are open.
  attribution: [ministry]
"""


FLOOD = 3  # what stands for a record and is none comes in hundreds, and the first of them says it all


def _fault(
    name: str, summary: str, why: str, bad: str, good: str = GOOD, severity: Severity = Severity.ERROR, flood: int = 50
) -> Rule:
    return Rule(name, severity, summary, why, bad, good, flood=flood)


FAULTS = {
    rule.name: rule
    for rule in (
        _fault(
            "yaml-syntax", "The file is not YAML.",
            "Nothing after the fault can be read, so nothing in the file is.",
            "claims:\n- id: clinics-open\n  text: The minister said: all clinics are open.\n",
            GOOD.replace("All clinics are open.", "'The minister said: all clinics are open.'"),
        ),
        _fault(
            "tab-indentation", "A tab stands in the indentation.",
            "YAML indents with spaces alone; editors show a tab as anything from one to eight of them.",
            "claims:\n\t- id: clinics-open\n",
        ),
        _fault(
            "merge-conflict", "A merge-conflict marker of git is left in the file.",
            "Both sides of a conflict were meant by somebody: a person has to choose.",
            "<<<<<<< ours\nclaims: []\n=======\nclaims:\n>>>>>>> theirs\n",
        ),
        _fault(
            "control-character", "A control character stands in the file.",
            "It is invisible, YAML forbids it, and on a terminal it can do harm.",
            "claims:\n- id: clinics-open\n  text: All clinics \x1b[31mare open.\n",
        ),
        _fault(
            "not-utf8", "The file is not encoded in UTF-8.",
            "A quote is held to its bytes: a wrong guess at the encoding changes them.",
            "claims:\n- id: caf\udce9\n",
        ),
        _fault(
            "several-documents", "More than one YAML document stands in the file.",
            "Only the first is read; what stands behind '---' would be lost without a word.",
            "claims: []\n---\nclaims:\n- id: clinics-open\n",
        ),
        _fault(
            "too-deep", "Lists or mappings are nested deeper than any ledger is.",
            "It is a mistake or an attack: parsers take quadratic time, or crash, on deep nesting.",
            "claims: " + "[" * 40 + "]" * 40 + "\n",
        ),
        _fault(
            "alias", "An anchor, an alias or a merge key makes one record stand for another.",
            "Each record must be readable where it stands, and a few lines of merge keys can take for ever.",
            "actors: &all\n- {id: ministry, name: Ministry of Health}\nclaims:\n- {id: a, text: All clinics are open., "
            "attribution: *all}\n", flood=FLOOD,
        ),
        _fault(
            "explicit-tag", "A value carries a YAML tag.",
            "A tag changes what a value is; mostly it is a text that begins with an exclamation mark.",
            GOOD.replace("All clinics", "!All clinics"),
            GOOD.replace("All clinics are open.", "'!All clinics are open.'"), flood=FLOOD,
        ),
        _fault(
            "swallowed-text", "The end of a text is read as a comment.",
            "YAML takes ' #' for the start of a comment: the rest of the sentence is lost.",
            GOOD.replace("are open.", "are open in district #4."),
            GOOD.replace("All clinics are open.", "'All clinics are open in district #4.'"), Severity.WARNING,
        ),
        _fault(
            "duplicate-key", "A key stands twice in one record.",
            "YAML readers keep one of the two, and not all of them the same one.",
            GOOD + "  text: No clinic is open.\n",
        ),
        _fault(
            "wrong-shape", "A list, a mapping or a text stands where something else is expected.",
            "What is meant cannot be told.",
            GOOD.replace("[ministry]", "ministry"),
        ),
        _fault(
            "missing-field", "A record lacks a field that it cannot be without.",
            "Without an id it cannot be referred to, without a text it says nothing.",
            GOOD.replace("- id: clinics-open\n  text: All clinics are open.", "- id: clinics-open"),
        ),
        _fault(
            "unknown-field", "A record has a field that the format does not know.",
            "A misspelt field is information that nobody will ever see.",
            GOOD + "  confidense: low\n", GOOD + "  confidence: low\n",
        ),
        _fault(
            "unknown-word", "A word is not in the vocabulary of its field.",
            "Words of one's own cannot be counted, compared or exchanged.",
            GOOD + "  verdict: mostly wrong\n", GOOD + "  verdict: mostly-false\n",
        ),
        _fault(
            "bad-value", "A value does not have the form that its field asks for.",
            "An id, an address, a hash or a number of another form cannot be used.",
            GOOD.replace("clinics-open", "clinics open"),
        ),
        _fault(
            "bad-date", "A date is not in the calendar, or not written as the format has it.",
            "Dates are compared: 11/05/22 is a different day in different countries.",
            GOOD + "  due: 31/12/2022\n", GOOD + "  due: 2022-12-31\n",
        ),
        _fault(
            "duplicate-id", "Two records of one kind have the same id.",
            "A reference to it means either of them; only the first is kept.",
            GOOD + "- id: clinics-open\n  text: Every clinic is open.\n  attribution: [ministry]\n",
        ),
    )
}  # fmt: skip
