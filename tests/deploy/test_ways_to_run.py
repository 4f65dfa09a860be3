"""The files to run the bot with name only what there is: settings, figures, ports, commands and paths."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from typer.main import get_command

from bot.commands.cli import app
from bot.courier import figures
from bot.metrics import REGISTRY
from bot.settings.settings import Settings
from tests.support.tree import ROOT

DEPLOY = ROOT / "deploy"
OF_COMPOSE = {"BISITTARE_VERSION"}  # what the image is called, for Compose alone
_SETTING = re.compile(r"\b(?:BISITTARE_[A-Z_]+|MicrosoftApp[A-Za-z]*)\b")
_FIGURE = re.compile(r"\bbisittare_[a-z_]+")
_IMAGE = re.compile(r"^\s*image: *(\S+)", re.MULTILINE)
TEMPLATES = sorted(
    path for path in DEPLOY.rglob("*") if path.suffix in {".yaml", ".bicep", ".conf", ".service", ".env"}
)


def settings() -> set[str]:
    """Every name that a setting has in the environment."""
    aliases = [field.validation_alias for field in Settings.model_fields.values()]
    return {"BISITTARE_PORT", "PORT", *(one for one in aliases if isinstance(one, str))}


def strange_settings(text: str) -> set[str]:
    """The names in it that are no setting."""
    return set(_SETTING.findall(text)) - settings() - OF_COMPOSE


def strange_figures(text: str) -> set[str]:
    """The figures in it that /metrics does not give."""
    given = {name for metric in REGISTRY.collect() for name in _samples(metric.name, metric.type)}
    return set(_FIGURE.findall(text)) - given


def _samples(name: str, kind: str) -> Iterator[str]:
    yield name
    if kind == "counter":
        yield f"{name}_total"
    if kind == "histogram":
        yield from (f"{name}_bucket", f"{name}_sum", f"{name}_count")


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: str(path.relative_to(DEPLOY)))
def test_each_file_names_only_settings_that_there_are(path: Path) -> None:
    """A name that was misspelt would be read by nobody."""
    assert strange_settings(path.read_text(encoding="utf-8")) == set()


def test_the_sweep_for_settings_can_fail() -> None:
    """By a name that looks like one."""
    assert strange_settings("BISITTARE_SECRETARYS: x\nMicrosoftAppID: y\nBISITTARE_PORT: 1") == {
        "BISITTARE_SECRETARYS",
        "MicrosoftAppID",
    }


def test_each_alert_is_of_a_figure_that_is_given() -> None:
    """An alert of another is never raised."""
    assert figures.OLDEST_S is not None  # the courier's figures are registered
    assert strange_figures((DEPLOY / "prometheus/alerts.yaml").read_text(encoding="utf-8")) == set()
    assert strange_figures("rate(bisittare_outbox_eldest_seconds[5m])") == {"bisittare_outbox_eldest_seconds"}


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: str(path.relative_to(DEPLOY)))
def test_no_image_is_whatever_is_newest(path: Path) -> None:
    """Each has a version or a digest, or takes one as a parameter."""
    images = _IMAGE.findall(path.read_text(encoding="utf-8"))
    assert [one for one in images if one.endswith(":latest") or not re.search(r"[:@]|imageName", one)] == []


@pytest.mark.parametrize("command", ["serve", "migrate"])
def test_what_the_containers_are_told_to_do_is_a_command(command: str) -> None:
    """The image's entry point is bisittare."""
    assert command in getattr(get_command(app), "commands", {})
    said = "".join(path.read_text(encoding="utf-8") for path in TEMPLATES)
    assert re.search(rf"(?:args|command): *\['?{command}'?\]", said)


@pytest.mark.parametrize(
    ("path", "says"),
    [
        ("compose/Caddyfile", "reverse_proxy bisittare:3978"),
        ("nginx/bisittare.conf", "server 127.0.0.1:3978"),
        ("kubernetes/deployment.yaml", "containerPort: 3978"),
        ("kubernetes/network-policy.yaml", "port: 3978"),
        ("azure/main.bicep", "targetPort: 3978"),
    ],
)
def test_each_proxy_speaks_to_the_bots_own_port(path: str, says: str) -> None:
    """Which is the setting's default."""
    assert Settings.model_fields["port"].default == 3978
    assert says in (DEPLOY / path).read_text(encoding="utf-8")


@pytest.mark.parametrize("path", ["compose/Caddyfile", "nginx/bisittare.conf"])
def test_a_proxy_lets_in_what_teams_calls_and_nothing_else(path: str) -> None:
    """How the bot feels, and its figures, are nobody's business outside."""
    text = (DEPLOY / path).read_text(encoding="utf-8")
    assert "/api/messages" in text
    assert not re.search(r"readyz|healthz|metrics", text)
    assert re.search(r"(?:respond|return) 404", text)


@pytest.mark.parametrize("path", ["compose/compose.yaml", "azure/main.bicep"])
def test_where_settings_are_handed_on_one_by_one_the_variant_is_too(path: str) -> None:
    """Without it nobody could let the bot turn the chat off there (R-130)."""
    assert "BISITTARE_VARIANT" in (DEPLOY / path).read_text(encoding="utf-8")
