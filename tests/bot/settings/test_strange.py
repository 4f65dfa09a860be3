"""Which names of the environment are a slip of the key, and are told before anything is done without them."""

import os
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from bot.settings.read import read_package_settings, read_settings, read_store_settings
from bot.settings.refused import SettingsRefused

GOOD = {
    "MicrosoftAppId": "11111111-2222-3333-4444-555555555555",
    "MicrosoftAppPassword": "dold-hemlighet",
    "MicrosoftAppTenantId": "aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee",
}


@pytest.fixture(autouse=True)
def _good(monkeypatch: pytest.MonkeyPatch) -> None:
    """A whole configuration, and nothing of this machine's own."""
    for name in list(os.environ):
        if name.startswith(("BISITTARE_", "MicrosoftApp")) or name == "PORT":
            monkeypatch.delenv(name)
    for name, value in GOOD.items():
        monkeypatch.setenv(name, value)


@contextmanager
def told(*parts: str) -> Iterator[None]:
    """It is refused, in one sentence a mistake, with each of these in it in both languages."""
    with pytest.raises(SettingsRefused) as refused:
        yield
    for language in ("sv", "en"):
        assert [part for part in parts if part not in refused.value.text(language)] == []
    assert len(refused.value.sentences) == 1


@pytest.mark.parametrize(
    ("slip", "meant"),
    [
        ("BISITARE_VARIANT", "BISITTARE_VARIANT"),
        ("BSITTARE_VARIANT", "BISITTARE_VARIANT"),
        ("BISITTARE-VARIANT", "BISITTARE_VARIANT"),
        ("bisittare_variant", "BISITTARE_VARIANT"),
        ("BISITTARE_VARIANTS", "BISITTARE_VARIANT"),
        ("VISITTARE_LOCAL", "BISITTARE_LOCAL"),
        ("BISITTARE_HIDE_MESSAGE", "BISITTARE_HIDE_MESSAGES"),
        ("BISITTARE_SECRETARY", "BISITTARE_SECRETARIES"),
        ("MicrosoftAppID", "MicrosoftAppId"),
        ("MicrosftAppTenantId", "MicrosoftAppTenantId"),
    ],
)
def test_a_slip_of_the_key_is_told_with_the_setting_it_was_meant_for(
    monkeypatch: pytest.MonkeyPatch, slip: str, meant: str
) -> None:
    """Wherever in the name it is, and in whatever case."""
    monkeypatch.setenv(slip, "block")
    with told(slip, meant):
        read_settings()


@pytest.mark.parametrize("name", ["BISITTARE_CHATTEN_AV", "BISITARE_X", "BISITTAREN"])
def test_a_name_that_begins_as_ours_do_and_is_no_setting_is_told(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """Whoever wrote it believes that it does something."""
    monkeypatch.setenv(name, "1")
    with told(name):
        read_settings()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("BISITTARE_VERSION", "0.1.0"),
        ("BISITTARE_SERVICE_HOST", "10.0.0.1"),
        ("BISITTARE_DATABASE_SERVICE_PORT_SQL", "5432"),
        ("BISITTARE_DATABASE_PORT", "tcp://10.0.0.1:5432"),
        ("BISITTARE_DATABASE_PORT_5432_TCP_ADDR", "10.0.0.1"),
        ("MicrosoftAppInsights", "x"),
        ("VISITOR_VARIANT", "x"),
        ("EXPORT", "x"),
        ("TENANTS", "x"),
    ],
)
def test_what_others_have_put_there_is_passed_over(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    """Compose and Kubernetes have names that begin as ours do, and other programs some that are like them."""
    monkeypatch.setenv(name, value)
    assert read_settings().app_id == GOOD["MicrosoftAppId"]


def test_a_command_refuses_only_slips_of_what_it_reads(monkeypatch: pytest.MonkeyPatch) -> None:
    """Who verifies a journal is not stopped by a slip that only the bot's door would mind."""
    monkeypatch.setenv("BISITARE_VARIANT", "block")
    monkeypatch.setenv("BISITTARE_CHATTEN_AV", "1")
    assert read_store_settings().language == "sv"
    with told("BISITARE_VARIANT", "BISITTARE_VARIANT"):
        read_package_settings(whole=False)


def test_all_slips_are_told_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """One sentence each, so that they are mended in one go."""
    monkeypatch.setenv("BISITARE_VARIANT", "block")
    monkeypatch.setenv("BISITTARE_CHATTEN_AV", "1")
    with pytest.raises(SettingsRefused) as refused:
        read_settings()
    assert [one.text("en").split(" is ")[0] for one in refused.value.sentences] == [
        "BISITARE_VARIANT",
        "BISITTARE_CHATTEN_AV",
    ]
