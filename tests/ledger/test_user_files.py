"""Where a user's files lie outside of the ledger."""

from collections.abc import Callable
from pathlib import Path

import platformdirs
import pytest

from claimcheck.ledger.user_files import cache_folder, state_folder

FOLDERS = [("XDG_STATE_HOME", state_folder), ("XDG_CACHE_HOME", cache_folder)]


@pytest.mark.parametrize(("variable", "folder"), FOLDERS)
def test_the_variable_names_the_folder(
    variable: str, folder: Callable[[], Path], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv(variable, str(tmp_path))
    assert folder() == tmp_path / "claimcheck"


@pytest.mark.parametrize("value", ["state", "./state", "../state", ""])
@pytest.mark.parametrize(("variable", "folder"), FOLDERS)
def test_a_relative_path_is_ignored_as_the_standard_says(
    variable: str, folder: Callable[[], Path], value: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv(variable, raising=False)
    usual = folder()
    monkeypatch.setenv(variable, value)
    assert folder() == usual
    assert usual.is_absolute()


@pytest.mark.parametrize("home", ["/home/ida", "/home/ida/", "/", "ida", "", None])
@pytest.mark.parametrize("named", ["/var/kept", "/var/kept/", "kept", "~/kept", "", None])
def test_the_folder_of_what_is_kept_is_that_of_the_platform(
    home: str | None, named: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    for variable, value in (("HOME", home), ("XDG_CACHE_HOME", named)):
        monkeypatch.setenv(variable, value) if value is not None else monkeypatch.delenv(variable, raising=False)
    assert cache_folder() == platformdirs.user_cache_path("claimcheck", appauthor=False)
