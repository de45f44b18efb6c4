"""The text of files: what a file is shows in its content, and what cannot be read is refused by its name."""

import io
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.errors import UsageError
from claimcheck.text.extraction import archive, extract
from claimcheck.text.extraction.formats import html
from claimcheck.text.extraction.formats.epub import paragraphs_of
from claimcheck.text.extraction.markup import Tag, is_html, pieces

PAGE = (
    "<html><head><title>Pumps</title></head><body><article><p>The ministry of water said on Monday that the "
    "pumps in the valley would close by the end of the year.</p></article></body></html>"
)
SENTENCE = "The ministry of water said on Monday that the pumps in the valley would close by the end of the year."
ARTICLE = f"Pumps\n\n—\n\n{SENTENCE}\n"
WORD = """<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="w"><w:body>
<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>Pumps &amp; wells</w:t></w:r></w:p>
<w:p><w:r><w:t xml:space="preserve">The pumps </w:t><w:delText>old</w:delText></w:r><w:r><w:t>are new.</w:t></w:r>
</w:p><w:p/><w:p><w:r><w:t>They</w:t><w:tab/><w:t>work</w:t><w:br/><w:t>well.</w:t></w:r></w:p></w:body></w:document>"""
NOTES = "<w:footnotes><w:footnote><w:p><w:r><w:t>A note.</w:t></w:r></w:p></w:footnote></w:footnotes>"
CONTAINER = '<container><rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>'
PACKAGE = """<package><metadata><dc:title>The Pumps</dc:title></metadata><manifest>
<item id="b" href="two.xhtml"/><item id="a" href="ch%20one.xhtml"/><item id="c" href="cover.png"/></manifest>
<spine><itemref idref="a"/><itemref idref="b"/><itemref idref="nosuch"/></spine></package>"""
CHAPTER = """<!DOCTYPE html [<!ENTITY a "b">]><html><head><title>no</title><style>p {}</style></head><body><h1>One</h1>
<p>The pumps&nbsp;are <b>new</b>
 and <i>good</i>.</p><p>First line<br/>second line</p><script>var x = "<p>";</script></body></html>"""


def zipped(**parts: str) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as made:
        for name, text in parts.items():
            made.writestr(name, text)
    return stream.getvalue()


DOCX = zipped(**{"[Content_Types].xml": "<Types/>", "word/document.xml": WORD, "word/footnotes.xml": NOTES})
EPUB = zipped(
    **{"mimetype": "application/epub+zip", "META-INF/container.xml": CONTAINER, "OPS/book.opf": PACKAGE,
       "OPS/ch one.xhtml": CHAPTER, "OPS/two.xhtml": "<html><body><p>The end.</p></body></html>"}
)  # fmt: skip


def test_a_word_document_is_its_paragraphs_and_notes() -> None:
    extracted = extract(DOCX, "x")
    assert extracted.text == "Pumps & wells\n\n—\n\nThe pumps are new.\n\nThey\twork\nwell.\n\nA note.\n"
    assert extracted.places.name(extracted.text.index("They")) == "p2"


def test_an_e_book_is_its_chapters_in_reading_order() -> None:
    extracted = extract(EPUB, "x")
    assert extracted.how == "2 chapters of an e-book (EPUB)"
    parts = ["The Pumps", "—", "One", "The pumps are new and good.", "First line\nsecond line", "The end."]
    assert extracted.text == "\n\n".join(parts) + "\n"


@pytest.mark.parametrize(
    "before",
    [
        "",
        "\n \n",
        "<!doctype html>",
        "<!-- cached <html> -->\n<!DOCTYPE HTML>",
        '<?xml version="1.0"?>\n',
        "<!-- " + "x" * 9000 + "-->",
    ],
)
@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_a_web_page_is_known_by_its_content(before: str, codec: str) -> None:
    pytest.importorskip("trafilatura")
    assert extract((before + PAGE).encode(codec), "page").text == ARTICLE


@pytest.mark.parametrize(
    "text", ["<3 to all", "<Smith> said no.", "</p>", "a <html>", "<rss><p/></rss>", "<!doctype book><p>", "<"]
)
def test_what_does_not_begin_as_a_page_is_none(text: str) -> None:
    assert not is_html(text)
    assert not is_html("")


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_a_text_is_read_in_every_form_of_unicode(codec: str) -> None:
    text = "The wards are shut, “all of them”, said Łukasz.\n"
    assert extract(text.encode(codec), "x.txt").text == text


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"{\\rtf1\\ansi Hello}", "RTF"),
        (b"From: <Saved>\r\nSnapshot-Content-Location: https://a.example/\r\nMIME-Version: 1.0\r\n\r\n", "MHTML"),
        (b'MIME-Version: 1.0\nContent-Type: multipart/related;\n\tboundary="x"\n\n', "MHTML"),
        (b"Received: by a.example\n\tfor b\nSubject: Pumps\n\nHello", "e-mail"),
        (b"From ann@a.example Mon May 6 2024\nMessage-ID: <1@a.example>\n\nHello", "e-mail"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "old kind"),
        (zipped(a="b"), "ZIP"),
        (b"PK\x03\x04" + bytes(26) + b"mimetypeapplication/vnd.oasis.opendocument.text", "ODT"),
        (b"\x1f\x8b\x08\x00", "gzip"),
        (b"\x89PNG\r\n\x1a\n", "picture"),
        (b"%!PS-Adobe-3.0", "PostScript"),
        (b"caf\xe9 au lait", "byte 4 is not UTF-8"),
        (b"abc\0def", "byte 4 is zero"),
        (b"\xff\xfea", "not UTF-16"),
        (b" \n.\n", "no text in it"),
        (b"", "no text in it"),
    ],
)  # fmt: skip
def test_other_files_are_refused_by_name(data: bytes, reason: str) -> None:
    with pytest.raises(UsageError, match=reason) as refused:
        extract(data, "x.txt")
    assert str(refused.value).startswith("x.txt: ")
    assert "\n" not in str(refused.value)


def test_a_text_with_lines_like_a_header_is_a_text() -> None:
    text = "Subject: pumps\nFrom: the mayor\n\nReceived: nothing so far.\n"
    assert extract(text.encode(), "x").text == text


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("x.docx", DOCX[:200]), ("x.epub", EPUB[:-30]), ("x.docx", b"no archive at all"), ("x.pdf", b"no PDF"),
        ("x", zipped(**{"word/document.xml": "\x00"})), 
        ("x", zipped(**{"META-INF/container.xml": "<rootfile full-path='q'/>"})),
        ("x", b"%PDF-1.7 and nothing more"), ("x", b"\xef\xbb\xbf%PDF-"),
    ],
)  # fmt: skip
def test_a_damaged_file_is_one_clear_line(name: str, data: bytes) -> None:
    with pytest.raises(UsageError, match=f"^{name}: ") as refused:
        extract(data, name)
    assert "\n" not in str(refused.value)


def test_an_archive_that_unpacks_too_large_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "MOST", 10_000)
    with pytest.raises(UsageError, match="unpacks to more than"):
        extract(zipped(**{"word/document.xml": "<w:t>" + "a" * 20_000}), "x")


@pytest.mark.parametrize(
    ("flood", "reason"), [("<h2>x</h2>", "headings"), ("<p>x</p>", "paragraphs"), ("x", "larger than")]
)
def test_a_page_that_would_take_minutes_is_refused(flood: str, reason: str, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("trafilatura")
    for name in ("MOST_HEADINGS", "MOST_BLOCKS"):
        monkeypatch.setattr(html, name, 100)
    monkeypatch.setattr(html, "MOST", 100_000)
    with pytest.raises(UsageError, match=f"{reason}.*: save its article as text"):
        extract(("<html>" + flood * (101 if len(flood) > 1 else 100_001)).encode(), "x")


@pytest.mark.parametrize(
    "flood", ["<a ", "<![", "<!--", "<![CDATA[", '<a "', "<a b='", "</", "<?", "&#", "<a a=", "<", "<p>"]
)
def test_hostile_markup_is_read_once(flood: str) -> None:
    """What is left of each piece adds up to no more than the text."""
    text = flood * 5_000
    read = list(pieces(text))
    assert sum(len(each.source if isinstance(each, Tag) else each) for each in read) <= len(text)
    assert sum(len(each.attributes) for each in read if isinstance(each, Tag)) <= len(text)


def test_a_huge_character_reference_is_no_error() -> None:
    assert list(pieces("a &#" + "9" * 6000 + "; b &lt;")) == ["a \ufffd b <"]


@given(st.text(alphabet="<>/!-?[]CDATA\"'= apx&#;1\n", max_size=60))
def test_any_markup_has_an_answer(text: str) -> None:
    assert isinstance(" ".join(paragraphs_of(text)), str)
    assert "".join(each for each in pieces(text.replace("<", "").replace("&", ""))) == text.replace("<", "").replace(
        "&", ""
    )
