"""Words that only introduce what a writer asserts: "It is important to note that", "There is no doubt that"."""

import re

EXAMPLE = "It should not be forgotten that the dam leaks."
PATTERN = re.compile(
    r"(?:(?:and|but|yet|however|moreover|still),? )?(?:"
    r"it (?:is|was|should be|must be|has to be|may be|bears|is also)(?: also)? (?:important|worth|interesting|useful|"
    r"necessary|crucial|vital|essential|instructive|noteworthy|noted|remembered|said|stressed|emphasi[sz]ed|repeating|"
    r"noting|remembering|recalling|stressing|pointing out|added)(?: (?:to|here)? ?(?:note|noting|remember|remembering|"
    r"recall|recalling|stress|stressing|mention|mentioning|point out|pointing out|emphasi[sz]e|add|bear in mind|"
    r"understand|see|say|saying))?(?: here| too| again| at the outset)? that|"
    r"it (?:should|must|can) (?:not|never|hardly) be (?:forgotten|overlooked|ignored|denied|doubted) that|"
    r"it (?:is|was) (?:no secret|no surprise|no accident|a fact|well known|common knowledge|true|clear|obvious|evident|"
    r"plain|undeniable|beyond doubt|no exaggeration to say) that|"
    r"there (?:is|was|can be) (?:no|little) (?:doubt|question|denying) that|"
    r"(?:the|a) (?:fact|truth|reality) (?:is|remains) that|"
    r"(?:no one|nobody|few) (?:can|could|would) (?:deny|doubt|dispute) that|"
    r"(?:what is more|what is clear|needless to say|to be sure|note|remember|recall)(?: is)?,? that"
    r") ",
    re.IGNORECASE,
)
