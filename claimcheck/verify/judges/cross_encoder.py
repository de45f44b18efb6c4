"""A cross-encoder for entailment on this machine, by sentence-transformers, which the user has installed."""

from typing import Any

from claimcheck.errors import UsageError
from claimcheck.value_class import value_class

ENTAILS = "entailment"  # the label of a model that was trained on natural language inference


@value_class()
class CrossEncoder:
    """A model that tells entailment from contradiction and neither."""

    name: str
    model: Any
    label: int

    def supports(self, passage: str, sentence: str) -> bool | None:
        """Return whether the sentence follows from the passage more likely than anything else."""
        scores = list(self.model.predict([(passage, sentence)])[0])
        return scores.index(max(scores)) == self.label


def open_judge(name: str, base_url: str) -> CrossEncoder:
    """Return a model from a folder, or from what is downloaded already. Raises UsageError for what cannot be used."""
    try:
        from sentence_transformers import CrossEncoder as Model
    except ImportError:
        raise UsageError("a cross-encoder needs a package: pip install sentence-transformers") from None
    try:
        model = Model(name, local_files_only=True)
        labels = {label.casefold(): number for number, label in model.config.id2label.items()}
    except Exception as error:  # whatever the library stumbles over
        reason = str(error).splitlines()[0] if str(error) else type(error).__name__
        raise UsageError(f"the cross-encoder {name!r} cannot be used: {reason}") from None
    if ENTAILS not in labels:
        raise UsageError(f"{name!r} is no model for entailment: its labels are {', '.join(labels)}")
    return CrossEncoder(name, model, int(labels[ENTAILS]))
