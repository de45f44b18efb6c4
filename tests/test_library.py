"""The public library: every name is there, typed, and a misspelt one does not pass a type checker."""

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from conftest import ROOT, SPECIMEN

import claimcheck


def test_every_public_name_is_there_and_shown() -> None:
    for name in claimcheck.__all__:
        assert getattr(claimcheck, name)
        assert name in dir(claimcheck)
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        _ = claimcheck.nothing  # type: ignore[attr-defined]  # that is the point


def test_what_is_imported_for_types_is_what_is_there() -> None:
    """The two lists of the package (one for type checkers, one for Python) name the same things."""
    source = Path(claimcheck.__file__).read_text(encoding="utf-8")
    typed = source[source.index("if TYPE_CHECKING:") : source.index("__all__ = [")]
    for name in claimcheck.__all__:
        assert name in typed or name == "__version__"


# What the public face is made of, as far as the test goes: reading all that it imports takes half a minute.
FACE = ("__init__.py", "lint/loading.py", "lint/rule.py", "ledger/reader.py")


def test_a_misspelt_name_does_not_pass_a_type_checker(tmp_path: Path) -> None:
    (tmp_path / "good.py").write_text("from claimcheck import check, load\n\ncheck(load('claims.yaml'))\n")
    (tmp_path / "bad.py").write_text("from claimcheck import chekc, load\n\nload(5)\n")
    command = [sys.executable, "-m", "mypy", "--strict", "--follow-imports=skip", "--no-error-summary",
               "--cache-dir", str(tmp_path / "cache"), *(str(ROOT / "claimcheck" / name) for name in FACE)]  # fmt: skip
    checked = subprocess.run([*command, str(tmp_path / "good.py"), str(tmp_path / "bad.py")], cwd=ROOT,
                             capture_output=True, text=True, check=False)  # fmt: skip
    assert checked.returncode == 1, checked.stderr
    assert 'no attribute "chekc"' in checked.stdout
    assert 'Argument 1 to "load" has incompatible type "int"' in checked.stdout
    assert "good.py" not in checked.stdout


def test_load_takes_one_path_or_several_and_never_raises_for_faults(tmp_path: Path) -> None:
    broken = tmp_path / "broken.yaml"
    broken.write_text("claims:\n- {id: a, text: [}\n", encoding="utf-8")
    loaded = claimcheck.load(SPECIMEN, broken)
    assert loaded.ledger.claims
    assert [finding.path for finding in loaded.findings] == [str(broken)]
    assert loaded.findings[0].line == 2
    assert loaded.files == [claimcheck.load(SPECIMEN).files[0], str(broken)]
    assert claimcheck.load([SPECIMEN]).ledger.claims == loaded.ledger.claims
    with pytest.raises(claimcheck.LedgerError):
        claimcheck.load(tmp_path / "absent.yaml")


def test_check_takes_what_load_gives_or_a_path() -> None:
    loaded = claimcheck.load(SPECIMEN, today=date(2026, 1, 1))
    findings = claimcheck.check(loaded)
    assert findings == sorted(findings)
    assert {finding.rule for finding in claimcheck.check(loaded, select="note")} <= {f.rule for f in findings}
    with pytest.raises(claimcheck.UsageError, match="there is no rule"):
        claimcheck.check(SPECIMEN, select="no-such-rule")


def test_select_search_match_quotes_and_report_answer_alike() -> None:
    ledger = claimcheck.load(SPECIMEN).ledger
    claim = next(iter(ledger.claims.values()))
    assert claimcheck.select(ledger, f"id:{claim.id}") == [claim]
    assert len(claimcheck.select(ledger)) == len(ledger.claims)
    assert claim in [hit.claim for hit in claimcheck.search(ledger, claim.text.split()[-1].strip(".")).hits]
    assert claimcheck.match(ledger, claim.text)[0].id == claim.id
    assert [quote.claim.id for quote in claimcheck.locate_quotes(ledger)]
    assert claimcheck.report(ledger, title="Wells").startswith("# Wells")
    with pytest.raises(claimcheck.UsageError, match="not a format for reports"):
        claimcheck.report(ledger, format_name="csv")
