"""Words that announce harm to somebody: "we will strike back", "will face the consequences"."""

import re

from claimcheck.text.patterns import compiled_later

EXAMPLE = "They will pay for this."
PATTERN = compiled_later(
    r"\b(?:will|shall|would|may|might|could|'ll|going to)\s+(?:\w+\s+)?(?:pay for (?:this|it|that)|regret|"
    r"retaliate|strike back|"
    r"be punished|"
    r"face (?:the )?(?:consequences|action|charges)|suffer|destroy|kill|attack|avenge|sue|expel)\b|"
    r"\bor (?:else|face)\b|\bthreaten(?:s|ed|ing)? (?:to|that|him|her|them|us)\b",
    re.IGNORECASE,
)
