"""What a language model answers: one behind an OpenAI-compatible address, or one that the package `llm` knows."""

import json
from collections.abc import Mapping
from typing import Any

from claimcheck.errors import LedgerError, UsageError, did_you_mean
from claimcheck.text.escaping import one_line
from claimcheck.text.shortening import short

LOCAL = "http://localhost:11434/v1"  # where Ollama listens
BY_LLM = "llm:"  # before the name of a model that the package `llm` knows
KEY = "CLAIMCHECK_API_KEY"  # the variable with the key of an address that wants one
SECONDS = 120  # that an answer is waited for
MOST = 4_000_000  # bytes of an answer
NEEDS = "--model llm:NAME needs an extra: pip install 'claimcheck-ledger[llm]'"
OTHER_FORM = "the model did not answer in the form that was asked for: nothing was drafted"


def answer(prompt: str, schema: Mapping[str, Any], model: str, base_url: str = "") -> Any:
    """Return what a model answers to a prompt, as JSON that should have the form of a schema.

    `model` is a name at an address, or "llm:NAME". Raises UsageError for an address or a model that is none,
    LedgerError where no JSON comes back.
    """
    if not model.startswith(BY_LLM):
        return _json(_of_address(prompt, schema, model, base_url or LOCAL))
    if base_url:
        raise UsageError("--base-url goes with a model behind an address, not with llm:NAME")
    return _json(_of_package(prompt, schema, model.removeprefix(BY_LLM)))


def _json(content: object) -> Any:
    """Return the JSON in an answer, which may stand in a fence of Markdown."""
    text = str(content)
    try:
        return json.loads(text[text.find("{") : text.rfind("}") + 1])
    except (ValueError, RecursionError):
        raise LedgerError(OTHER_FORM) from None


def _of_address(prompt: str, schema: Mapping[str, Any], model: str, base_url: str) -> object:
    """Ask a model behind an OpenAI-compatible address in one request."""
    import os
    import urllib.request

    if not base_url.startswith(("http://", "https://")):
        raise UsageError(f"--base-url {base_url!r} is no address: http://… or https://…")
    form = {"name": "answer", "strict": True, "schema": schema}
    body = {
        "model": model, "temperature": 0, "messages": [{"role": "user", "content": prompt}],
        "response_format": {"type": "json_schema", "json_schema": form},
    }  # fmt: skip
    address = f"{base_url.rstrip('/')}/chat/completions"
    request = urllib.request.Request(address, json.dumps(body).encode(), {"Content-Type": "application/json"})
    if key := os.environ.get(KEY):
        request.add_unredirected_header("Authorization", f"Bearer {key}")
    try:
        with urllib.request.urlopen(request, timeout=SECONDS) as response:
            answered = json.loads(response.read(MOST))
    except (OSError, ValueError, RecursionError) as error:
        raise _silent(base_url, getattr(error, "reason", error)) from None
    try:
        return answered["choices"][0]["message"]["content"]
    except (LookupError, TypeError):
        raise LedgerError(OTHER_FORM) from None


def _of_package(prompt: str, schema: Mapping[str, Any], name: str) -> object:
    """Ask a model of the package `llm`: which one, where it runs and with which key is that package's matter."""
    try:
        import llm  # two seconds, and only needed by who asks it
    except ImportError:
        raise UsageError(NEEDS) from None
    try:
        model = llm.get_model(name or None)
    except llm.UnknownModelError:
        known = llm.get_model_aliases()
        raise UsageError(
            f"llm knows no model {one_line(name)!r} (`llm models` lists them).{did_you_mean(name, known)}"
        ) from None
    form = f"\n\nThe answer has this JSON Schema:\n{json.dumps(schema)}"
    try:
        if model.supports_schema:
            return model.prompt(prompt, schema=dict(schema), stream=False).text()[:MOST]
        return model.prompt(prompt + form, stream=False).text()[:MOST]
    except Exception as error:  # a plugin raises what its own library raises
        raise _silent(f"llm {one_line(name)}", error) from None


def _silent(whom: str, reason: object) -> LedgerError:
    return LedgerError(f"{whom}: no answer ({short(one_line(str(reason)), 120)}): nothing was drafted")
