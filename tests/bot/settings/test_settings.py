"""Which configurations start, and which are refused by the name of the setting to change."""

import os
import re
from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.settings import words
from bot.settings.clouds import CLOUDS, LOOPBACK, may_call
from bot.settings.read import (
    language_of_refusals,
    read_language,
    read_package_settings,
    read_profile_settings,
    read_settings,
    read_store_settings,
)
from bot.settings.refused import SettingsRefused
from bot.settings.settings import Settings

BOT = "11111111-2222-3333-4444-555555555555"
TENANT = "AAAAAAAA-bbbb-cccc-dddd-eeeeeeeeeeee"
GOOD = {"MicrosoftAppId": BOT, "MicrosoftAppPassword": "dold-hemlighet", "MicrosoftAppTenantId": TENANT}
HERE = {
    "BISITTARE_LOGIN_URL": "http://127.0.0.1:4000",
    "BISITTARE_OPENID_METADATA_URL": "http://127.0.0.1:4000/v1/.well-known/openidconfiguration",
    "BISITTARE_GRAPH_URL": "http://localhost:4000",
}
GOVERNMENT = {
    "BISITTARE_LOGIN_URL": "https://login.microsoftonline.us",
    "BISITTARE_OPENID_METADATA_URL": "https://login.botframework.azure.us/v1/.well-known/openidconfiguration",
    "BISITTARE_GRAPH_URL": "https://graph.microsoft.us",
    "BISITTARE_TOKEN_ISSUER": "https://api.botframework.us",
}

Environment = pytest.MonkeyPatch


@pytest.fixture(autouse=True)
def _empty(monkeypatch: Environment) -> None:
    """Nothing of this machine's environment is read."""
    for name in list(os.environ):
        if name.startswith(("BISITTARE_", "MicrosoftApp")) or name == "PORT":
            monkeypatch.delenv(name)


def put(monkeypatch: Environment, *environments: dict[str, str]) -> None:
    """Set these variables; an empty value is a variable left out."""
    for environment in environments:
        for name, value in environment.items():
            monkeypatch.setenv(name, value)


def test_a_whole_configuration_starts_with_safe_defaults(monkeypatch: Environment) -> None:
    """Three names are enough; everything else is loopback, a file, Swedish and the public cloud."""
    put(monkeypatch, GOOD)
    settings = read_settings()
    assert (settings.host, settings.port, settings.metrics_at) == ("127.0.0.1", 3978, ("127.0.0.1", 3979))
    assert settings.served_tenants == {TENANT.lower()}
    assert settings.cloud is CLOUDS[0]
    assert settings.bot_audience == "https://api.botframework.com/.default"
    assert settings.language == "sv"
    assert not settings.rehearsing


def test_the_password_is_never_shown(monkeypatch: Environment) -> None:
    """Neither where the settings are printed nor in a refusal."""
    put(monkeypatch, GOOD, {"BISITTARE_DATABASE_URL": "postgresql://bot:djupt-dold@db/x"})
    settings = read_settings()
    assert "dold" not in repr(settings) + str(settings)
    put(monkeypatch, {"MicrosoftAppType": "UserAssignedMSI", "BISITTARE_DATABASE_URL": "mysql://bot:djupt-dold@db/x"})
    with pytest.raises(SettingsRefused) as refused:
        read_settings()
    assert "dold" not in str(refused.value)


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ({"MicrosoftAppId": ""}, "MicrosoftAppId"),
        ({"MicrosoftAppId": "bisittare"}, "MicrosoftAppId"),
        ({"MicrosoftAppPassword": ""}, "MicrosoftAppPassword"),
        ({"MicrosoftAppTenantId": ""}, "MicrosoftAppTenantId"),
        ({"MicrosoftAppTenantId": "kommun.se"}, "MicrosoftAppTenantId"),
        ({"MicrosoftAppType": "MultiTenant"}, "MicrosoftAppType"),
        ({"MicrosoftAppType": "singletenant"}, "MicrosoftAppType"),
        ({"MicrosoftAppType": "UserAssignedMSI"}, "MicrosoftAppPassword"),
        ({"BISITTARE_LOCAL": "1"}, "BISITTARE_LOCAL"),
        ({"BISITTARE_LOCAL": "kanske"}, "BISITTARE_LOCAL"),
        ({"BISITTARE_TENANTS": "*"}, "BISITTARE_TENANTS"),
        ({"BISITTARE_TENANTS": f"{TENANT}, kommun.se"}, "BISITTARE_TENANTS"),
        ({"BISITTARE_SECRETARIES": "anna@kommun.se"}, "BISITTARE_SECRETARIES"),
        ({"BISITTARE_SECRETARIES": f"{BOT}/{BOT}"}, "BISITTARE_SECRETARIES"),
        ({"BISITTARE_TENANTS": f"{TENANT},{BOT}", "BISITTARE_SECRETARIES": BOT}, "BISITTARE_SECRETARIES"),
        ({"BISITTARE_LANGUAGE": "fi"}, "BISITTARE_LANGUAGE"),
        ({"BISITTARE_DATABASE_URL": "mysql://x/y"}, "BISITTARE_DATABASE_URL"),
        ({"BISITTARE_PORT": "70000"}, "BISITTARE_PORT"),
        ({"BISITTARE_PORT": "tcp://10.0.0.1:3978"}, "enableServiceLinks"),
        ({"PORT": "dörr"}, "BISITTARE_PORT"),
        ({"BISITTARE_METRICS_PORT": "3978"}, "BISITTARE_METRICS_PORT"),
        ({"BISITTARE_METRICS_PORT": "här"}, "BISITTARE_METRICS_PORT"),
        ({"BISITTARE_METRICS_PORT": "70000"}, "BISITTARE_METRICS_PORT"),
        ({"BISITTARE_PROFILES": "/finns/inte"}, "BISITTARE_PROFILES"),
        ({"BISITTARE_PROFILE": "../hemligt"}, "BISITTARE_PROFILE"),
        ({"BISITTARE_TENNANTS": TENANT}, "BISITTARE_TENANTS"),
        ({"BISITTARE_LOGIN_URL": "https://login.example.org"}, "BISITTARE_LOGIN_URL"),
        ({"BISITTARE_LOGIN_URL": "http://login.microsoftonline.com"}, "BISITTARE_LOGIN_URL"),
        ({"BISITTARE_LOGIN_URL": "https://x@login.microsoftonline.com"}, "BISITTARE_LOGIN_URL"),
        ({"BISITTARE_OPENID_METADATA_URL": "https://login.botframework.com.example.org/x"}, "BISITTARE_OPENID"),
        ({"BISITTARE_OPENID_METADATA_URL": "nyckelring"}, "BISITTARE_OPENID"),
        ({"BISITTARE_GRAPH_URL": "https://graph.example.org"}, "BISITTARE_GRAPH_URL"),
        ({"BISITTARE_TOKEN_ISSUER": "https://sts.windows.net/x"}, "BISITTARE_TOKEN_ISSUER"),
        ({"BISITTARE_LOGIN_URL": "http://127.0.0.1:4000"}, "BISITTARE_OPENID_METADATA_URL"),
        ({**GOVERNMENT, "BISITTARE_GRAPH_URL": "https://graph.microsoft.com"}, "BISITTARE_GRAPH_URL"),
        ({**GOVERNMENT, "BISITTARE_TOKEN_ISSUER": "https://api.botframework.com"}, "BISITTARE_TOKEN_ISSUER"),
        ({**HERE, "BISITTARE_TOKEN_ISSUER": "https://evil.example.org"}, "BISITTARE_TOKEN_ISSUER"),
        ({**HERE, "MicrosoftAppType": "UserAssignedMSI", "MicrosoftAppPassword": ""}, "MicrosoftAppType"),
    ],
)
def test_an_unsafe_configuration_is_refused_by_name(
    monkeypatch: Environment, change: dict[str, str], named: str
) -> None:
    """The sentence names the setting to change."""
    put(monkeypatch, GOOD, change)
    with pytest.raises(SettingsRefused) as refused:
        read_settings()
    assert all(any(named in one.text(said) for one in refused.value.sentences) for said in ("sv", "en"))


@pytest.mark.parametrize(
    "change", [{"MicrosoftAppId": BOT}, {"MicrosoftAppPassword": "x"}, {"BISITTARE_HOST": "10.0.0.5"}]
)
def test_the_token_check_is_off_only_on_loopback_and_without_an_application(
    monkeypatch: Environment, change: dict[str, str]
) -> None:
    """BISITTARE_LOCAL=1 alone starts; with an application id, a secret or an open host it is refused."""
    monkeypatch.setenv("BISITTARE_LOCAL", "1")
    settings = read_settings()
    assert settings.local
    assert settings.cloud is LOOPBACK
    put(monkeypatch, change)
    with pytest.raises(SettingsRefused, match="BISITTARE_LOCAL"):
        read_settings()


def test_every_mistake_is_told_at_once(monkeypatch: Environment) -> None:
    """An operator need not start nine times to find nine mistakes."""
    put(monkeypatch, {"BISITTARE_DATABASE_URL": "mysql://x", "BISITTARE_PROFILE": "/"})
    with pytest.raises(SettingsRefused) as refused:
        read_settings()
    assert len(refused.value.sentences) == 5


def test_national_clouds_and_the_rehearsal_start(monkeypatch: Environment) -> None:
    """All end points of one cloud, or all on loopback; the token's audience follows the cloud."""
    put(monkeypatch, GOOD, GOVERNMENT)
    assert read_settings().bot_audience == "https://api.botframework.us/.default"
    put(monkeypatch, HERE, {"BISITTARE_TOKEN_ISSUER": "https://api.botframework.com"})
    settings = read_settings()
    assert settings.rehearsing
    assert settings.cloud is LOOPBACK


def test_the_platforms_port_is_honoured_and_ours_goes_first(monkeypatch: Environment) -> None:
    """Hosting platforms set PORT."""
    put(monkeypatch, GOOD, {"PORT": "8080"})
    assert read_settings().port == 8080
    monkeypatch.setenv("BISITTARE_PORT", "9090")
    assert read_settings().port == 9090


def test_figures_are_on_loopback_unless_a_host_is_written(monkeypatch: Environment) -> None:
    """A port alone is for this machine; 0 is off."""
    put(monkeypatch, GOOD, {"BISITTARE_METRICS_PORT": "9100"})
    assert read_settings().metrics_at == ("127.0.0.1", 9100)
    monkeypatch.setenv("BISITTARE_METRICS_PORT", "10.0.0.5:9100")
    assert read_settings().metrics_at == ("10.0.0.5", 9100)
    monkeypatch.setenv("BISITTARE_METRICS_PORT", "0")
    assert read_settings().metrics_at is None


def test_lists_may_have_commas_or_blanks_and_any_case(monkeypatch: Environment, tmp_path: Path) -> None:
    """Ids are compared in lower case."""
    other = "bbbbbbbb-bbbb-cccc-dddd-eeeeeeeeeeee"
    listed = {
        "BISITTARE_TENANTS": f" {TENANT},{other} ",
        "BISITTARE_SECRETARIES": f"{TENANT}/{BOT} {other.upper()}/{other.upper()}",
    }
    put(monkeypatch, GOOD, listed, {"BISITTARE_PROFILES": str(tmp_path)})
    settings = read_settings()
    assert settings.served_tenants == {TENANT.lower(), other}
    assert settings.secretaries == {f"{TENANT.lower()}/{BOT}", f"{other}/{other}"}
    assert settings.secretary_ids == {BOT, other}
    assert settings.profiles == tmp_path


def test_kubernetes_service_variables_are_passed_over(monkeypatch: Environment) -> None:
    """A Service called bisittare leaves names beginning like ours."""
    put(monkeypatch, GOOD, {"BISITTARE_SERVICE_HOST": "10.0.0.1", "BISITTARE_PORT_3978_TCP": "tcp://10.0.0.1:3978"})
    assert read_settings().port == 3978


@pytest.mark.parametrize(
    ("url", "trusted"),
    [
        ("https://smba.trafficmanager.net/emea/", True),
        ("https://smba.trafficmanager.net:443/emea/", True),
        ("https://europe.botframework.com", True),
        ("http://smba.trafficmanager.net/emea/", False),
        ("https://smba.trafficmanager.net:8443/emea/", False),
        ("https://evil.trafficmanager.net/emea/", False),
        ("https://notbotframework.com", False),
        ("https://botframework.com.example.org", False),
        ("https://smba.trafficmanager.net@example.org/", False),
        ("https://example.org\\.botframework.com/", False),
        ("https://smba.trafficmanager.net/?x=1", False),
        ("https://smba.infra.gov.teams.microsoft.us/teams", False),
        ("http://127.0.0.1:4000/emea/", False),
        ("https://[::1", False),
        ("https://smba.trafficmanager.net:99999/", False),
        ("", False),
    ],
)
def test_only_connectors_of_the_same_cloud_are_trusted(url: str, *, trusted: bool) -> None:
    """Our token goes nowhere else."""
    assert may_call(CLOUDS[0], url) is trusted


def test_loopback_is_a_cloud_of_its_own() -> None:
    """The rehearsal's connector is on this machine, on any port, with or without TLS."""
    assert may_call(LOOPBACK, "http://127.0.0.1:4000/emea/")
    assert may_call(LOOPBACK, "https://localhost:4000/emea/")
    assert not may_call(LOOPBACK, "https://smba.trafficmanager.net/emea/")
    assert not may_call(LOOPBACK, "http://10.0.0.1/emea/")


def test_the_store_and_the_profiles_need_nothing_of_microsofts(monkeypatch: Environment, tmp_path: Path) -> None:
    """Who verifies a journal or writes a profile has no registration at hand: the address, the folder and the language."""
    put(monkeypatch, {"BISITTARE_PROFILES": str(tmp_path), "BISITTARE_DATABASE_URL": "sqlite:///m.sqlite"})
    put(monkeypatch, {"BISITTARE_LANGUAGE": "en", "MicrosoftAppType": "MultiTenant", "BISITTARE_PORT": "dörr"})
    assert (read_profile_settings().profiles, read_profile_settings().language) == (tmp_path, "en")
    assert (read_store_settings().database_url, read_store_settings().language) == ("sqlite:///m.sqlite", "en")
    assert read_language() == "en"
    with pytest.raises(SettingsRefused):
        read_settings()


@pytest.mark.parametrize(
    ("name", "value", "sentence"),
    [
        ("BISITTARE_DATABASE_URL", "mysql://x/y", "BISITTARE_DATABASE_URL must begin with"),
        ("BISITTARE_DATABASE_UR", "sqlite:///m.sqlite", "did you mean BISITTARE_DATABASE_URL?"),
        ("BISITTARE_LANGUAGE", "fi", "BISITTARE_LANGUAGE must be sv or en."),
    ],
)
def test_a_store_that_would_be_another_than_meant_is_refused(
    monkeypatch: Environment, name: str, value: str, sentence: str
) -> None:
    """A slip of the key must not lead to the file that is the default."""
    monkeypatch.setenv(name, value)
    with pytest.raises(SettingsRefused, match=re.escape(sentence)):
        read_store_settings()


def test_a_folder_of_profiles_that_is_none_is_refused(monkeypatch: Environment) -> None:
    """Else the operator's own rules would be passed over in silence."""
    monkeypatch.setenv("BISITTARE_PROFILES", "/finns/inte")
    with pytest.raises(SettingsRefused, match="BISITTARE_PROFILES is not a folder"):
        read_profile_settings()


@pytest.mark.parametrize(("value", "language"), [("", "sv"), ("en", "en"), ("sv", "sv"), ("fi", "sv")])
def test_a_refusal_has_a_language_even_where_that_is_refused(
    monkeypatch: Environment, value: str, language: str
) -> None:
    """Swedish, unless English was asked for."""
    monkeypatch.setenv("BISITTARE_LANGUAGE", value)
    assert language_of_refusals() == language


def test_every_setting_that_can_be_misread_says_what_it_must_be() -> None:
    """What is no plain text has a sentence of its own, and not only that it cannot be used."""
    plain = {str, SecretStr, frozenset[str], Path | None}
    picky = {str(one.validation_alias) for one in Settings.model_fields.values() if one.annotation not in plain}
    assert {name.split("'")[1] if "'" in name else name for name in picky} == set(words.MUST_BE)


PACKAGE = {
    "MicrosoftAppId": BOT,
    "BISITTARE_DEVELOPER": "Kommunen",
    "BISITTARE_WEBSITE": "https://www.kommunen.example",
}


@pytest.mark.parametrize(
    ("change", "named"),
    [
        ({"MicrosoftAppId": "bisittare"}, "MicrosoftAppId"),
        ({"MicrosoftAppId": "00000000-0000-0000-0000-000000000000"}, "MicrosoftAppId"),
        ({"BISITTARE_WEBSITE": "http://www.kommunen.example"}, "BISITTARE_WEBSITE"),
        ({"BISITTARE_PRIVACY": "kommunen"}, "BISITTARE_PRIVACY"),
        ({"BISITTARE_TERMS": f"https://{'x' * 2048}"}, "BISITTARE_TERMS"),
        ({"BISITTARE_DEVELOPER": "x" * 33}, "BISITTARE_DEVELOPER"),
        ({"BISITTARE_VARIANT": "allt"}, "BISITTARE_VARIANT"),
        ({"BISITTARE_DEVELOPR": "Kommunen"}, "BISITTARE_DEVELOPR"),
    ],
)
def test_what_teams_would_refuse_at_the_upload_is_refused_here(
    monkeypatch: Environment, change: dict[str, str], named: str
) -> None:
    """By the name of the setting to change; without the change nothing is refused."""
    put(monkeypatch, PACKAGE)
    assert read_package_settings(whole=True).app_id == BOT
    put(monkeypatch, change)
    with pytest.raises(SettingsRefused) as refused:
        read_package_settings(whole=True)
    assert refused.value.text("en").startswith(named)


@pytest.mark.parametrize("number", ["2026", "123", "2026:0123", "SFS 2026:123"])
def test_the_new_acts_number_is_one_of_the_statute_book(monkeypatch: Environment, number: str) -> None:
    """As it is written there; "2026:123" is one."""
    put(monkeypatch, {"BISITTARE_LAW_2026_SFS": "2026:123"})
    assert read_profile_settings().law_2026_sfs == "2026:123"
    put(monkeypatch, {"BISITTARE_LAW_2026_SFS": number})
    with pytest.raises(SettingsRefused) as refused:
        read_profile_settings()
    assert refused.value.text("en").startswith("BISITTARE_LAW_2026_SFS")
