"""How a draft is read: markup is masked and every word stays where it stood, in whatever a draft may be written."""

import zipfile
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.errors import UsageError
from claimcheck.verify.draft import Draft, read_draft
from claimcheck.verify.example import ledger
from claimcheck.verify.sentences import Sentence, read_sentences


def markdown(text: str, name: str = "draft.md") -> Draft:
    return read_draft(text.encode("utf-8", "surrogatepass"), name)


def sentences(text: str, name: str = "draft.md") -> list[Sentence]:
    return read_sentences(markdown(text, name), ledger())


def words(text: str, name: str = "draft.md") -> list[str]:
    return [" ".join(sentence.text.split()) for sentence in sentences(text, name)]


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("The **clinics** are _open_ again.", ["The clinics are open again."]),
        ("The [clinics](https://example.org/a_(b)) are `open` again.", ["The clinics are open again."]),
        ("# Clinics\n\nThey are open again.", ["Clinics", "They are open again."]),
        ("Clinics\n=======\nThey are open again.", ["Clinics", "They are open again."]),
        ("> - They are open.\n> - All of them are.", ["They are open.", "All of them are."]),
        ("---\ntitle: x\n---\nThey are open again.", ["They are open again."]),
        ("They are open.\n\n```\ncode is here.\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |\n", ["They are open."]),
        ("They <b>are</b> open. ![A picture of it](a.png) All are.", ["They are open.", "All are."]),
        ("They are open[^1] again.\n\n[^1]: See the bulletin.", ["They are open again."]),
        ("They are snake_case and 2 * 3 * 4.", ["They are snake_case and 2 * 3 * 4."]),
    ],
)
def test_markdown_is_masked(text: str, read: list[str]) -> None:
    assert words(text) == read


def test_a_web_page_is_masked() -> None:
    page = (
        "<!doctype html><html><head><title>No</title><script>var no = 1;</script></head><body><nav>No</nav>"
        "<h1>Clinics</h1><p>The caf&eacute;s <b>are</b> open.&nbsp;So it says.<p>Two<br>lines.</body></html>"
    )
    draft = markdown(page, "draft.html")
    assert len(draft.text) == len(draft.raw)
    read = [sentence.replace("\u2060", "") for sentence in words(page, "draft.html")]
    assert read == ["Clinics", "The cafés are open.", "So it says.", "Two lines."]


def test_a_word_document_is_read() -> None:
    body = "<w:document><w:body><w:p><w:t>The clinics are open again.</w:t></w:p></w:body></w:document>"
    data = BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr("word/document.xml", body)
    draft = read_draft(data.getvalue(), "draft.docx")
    assert [sentence.text for sentence in read_sentences(draft, ledger())] == ["The clinics are open again."]


@pytest.mark.parametrize(
    ("text", "cited"),
    [
        ("They are open [bulletin].", ["bulletin"]),
        ("They are open [@bulletin, p2].", ["bulletin p2"]),
        ("They are open [@bulletin, p2; @survey].", ["bulletin p2", "survey"]),
        ("They are open [claim:roofs-repaired].", ["roofs-repaired"]),
        ("They are open. <!-- claim: roofs-repaired -->", ["roofs-repaired"]),
        ("They are open.[^a]\n\n[^a]: Survey of the clinics, p1", ["survey p1"]),
        ("They are open [well-known] again.", []),
        ("They are [sic] open.", []),
    ],
)
def test_what_a_sentence_cites(text: str, cited: list[str]) -> None:
    assert [str(citation) for citation in sentences(text)[0].citations] == cited


def test_a_citation_behind_a_paragraph_is_for_all_that_cite_nothing() -> None:
    one, two, three = sentences("One is open now. Two are open [survey]. Three are open. [@bulletin]")
    assert [str(*sentence.citations) for sentence in (one, two, three)] == ["bulletin", "survey", "bulletin"]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("# Clinics are open again", "heading"),
        ("Are the clinics open again?", "question"),
        ("We asked the ministry twice.", "own"),
        ("It is.", "short"),
        ("Die Kliniken sind wieder geöffnet, sagt das Ministerium.", "language"),
        ("The clinics are open again.", ""),
    ],
)
def test_what_is_passed_over(text: str, why: str) -> None:
    assert sentences(text)[0].skip == why


def test_what_is_ignored_has_its_reason() -> None:
    remark = "<!-- claimcheck: ignore number-differs because the count is ours -->"
    first, second = sentences(f"{remark}\nNine are open now. Ten are open.")
    assert first.ignored == second.ignored == {"number-differs": "the count is ours"}
    first, second = sentences(f"Nine are open now. Ten {remark} are open.")
    assert (first.ignored, second.ignored) == ({}, {"number-differs": "the count is ours"})


@given(
    st.text(alphabet=st.sampled_from('ab .\n#*_`[]()<>!-|&;:~^@"“”1é\x1b\u202e'), max_size=200),
    st.sampled_from(["draft.md", "draft.html"]),
)
def test_nothing_moves_whatever_stands_in_a_draft(text: str, name: str) -> None:
    try:
        draft = markdown(text, name)
    except UsageError:
        return
    assert len(draft.text) == len(draft.raw)
    for sentence in read_sentences(draft, ledger()):
        assert 0 <= sentence.start < sentence.end <= len(draft.raw)


@pytest.mark.parametrize("data", [b"", b"   \n", b"\x00\x01\x02", b"\x89PNG\r\n", b"a" * 3_000_000, b"caf\xe9"])
def test_what_is_no_draft_is_refused(data: bytes) -> None:
    with pytest.raises(UsageError, match=r"draft\.md"):
        read_draft(data, "draft.md")
