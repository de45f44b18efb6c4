"""A static model in a folder, made here by hand: `--embedder model2vec:PATH` from the command line to the answer."""

import json
from pathlib import Path

import pytest

from claimcheck.errors import UsageError
from claimcheck.matching.embedding import load_embedder
from tests.conftest import Run

np = pytest.importorskip("numpy", reason="comparing by meaning is an extra")
pytest.importorskip("model2vec", reason="the package of static models is not installed")
safetensors = pytest.importorskip("safetensors.numpy", reason="it comes with model2vec")
if not hasattr(pytest.importorskip("tokenizers").Tokenizer, "get_vocab"):
    pytest.skip("model2vec does not work with these tokenizers", allow_module_level=True)

ALIKE = ["lorry truck", "crossed passed", "bridge", "weir", "tonnes", "shut closed", "rained", "bananas", "mayor"]
LEDGER = """
format: 1
actors:
- {id: bell, name: Osric Bell, kind: individual}
claims:
- {id: lorry, text: A lorry passed the bridge., attribution: [bell]}
- {id: mayor, text: The mayor closed the weir., attribution: [bell]}
- {id: rain, text: It rained on the mayor., attribution: [bell]}
"""


@pytest.fixture
def model(tmp_path: Path) -> Path:
    """A folder with a model in which the words of a line are one."""
    words = [(word, row) for row, line in enumerate(ALIKE) for word in line.split()]
    vocabulary = {"[UNK]": 0, "[PAD]": 1} | {word: at for at, (word, _) in enumerate(words, 2)}
    vectors = np.zeros((len(vocabulary), len(ALIKE)), dtype=np.float32)
    for word, row in words:
        vectors[vocabulary[word], row] = 1.0
    tokenizer = {
        "version": "1.0",
        "normalizer": {"type": "Lowercase"},
        "pre_tokenizer": {"type": "Whitespace"},
        "model": {"type": "WordLevel", "vocab": vocabulary, "unk_token": "[UNK]"},
        **dict.fromkeys(("truncation", "padding", "post_processor", "decoder")),
        "added_tokens": [],
    }
    (folder := tmp_path / "model").mkdir()
    (folder / "tokenizer.json").write_text(json.dumps(tokenizer))
    (folder / "config.json").write_text('{"normalize": true}')
    safetensors.save_file({"embeddings": vectors}, folder / "model.safetensors")
    return folder


def test_words_of_a_kind_are_one_and_a_text_of_none_is_nothing(model: Path) -> None:
    embedder = load_embedder(f"model2vec:{model}")
    truck, lorry, weir, unknown = embedder.embed(["The truck crossed", "a lorry passed", "weir", "zzz"])
    assert truck @ lorry == pytest.approx(1, abs=1e-3)
    assert truck @ weir == pytest.approx(0, abs=1e-3)
    assert not unknown.any()


def test_the_command_finds_by_the_model_and_keeps_the_vectors(
    model: Path, tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    (ledger := tmp_path / "claims.yaml").write_text(LEDGER)
    command = ["match", "Some truck crossed it", "--embedder", f"model2vec:{model}"]
    first = run(*command, "--least", "0", "--format", "json", ledger=ledger)
    assert first.code == 0
    assert first.out.index('"lorry"') < first.out.index('"mayor"')
    assert "words and meaning" in first.out
    (kept,) = (tmp_path / "cache" / "claimcheck" / "vectors").iterdir()
    before = kept.read_bytes()
    assert run(*command, "--least", "0", "--format", "json", ledger=ledger).out == first.out
    assert kept.read_bytes() == before


@pytest.mark.parametrize("broken", ["model.safetensors", "tokenizer.json", "config.json"])
@pytest.mark.parametrize("how", ["gone", "empty", "cut"])
def test_a_broken_folder_is_one_line(model: Path, broken: str, how: str) -> None:
    file = model / broken
    data = file.read_bytes()
    file.unlink()
    if how != "gone":
        file.write_bytes(b"" if how == "empty" else data[: len(data) // 2])
    with pytest.raises(UsageError, match="holds no model that model2vec can read") as raised:
        load_embedder(f"model2vec:{model}")
    assert "\n" not in str(raised.value)


def test_packages_that_do_not_fit_together_are_told_with_the_command(
    model: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("model2vec.StaticModel.from_pretrained", lambda _: object().get_vocab())  # type: ignore[attr-defined]
    with pytest.raises(UsageError, match=r"does not work here .*: pip install -U model2vec 'tokenizers<1'"):
        load_embedder(f"model2vec:{model}")
