"""What a profile's table says that the bot does with a setting is what the code does with it, in either direction."""

import re

import pytest

from dialogs.profile.reading.settings import SECTIONS, SETTINGS, SettingUse
from tests.support.setting_readers import sources, strays, uses

SAID = {**{name: one.use for name, one in SETTINGS.items()}, **SECTIONS}
ANSWERS: tuple[object, ...] = (True, False)
# What no profile can change needs no reader: the bot does so whatever stands there (tests/dialogs/profile/reading).
SETTLED = frozenset(name for name, one in SETTINGS.items() if [type(one.read(raw)) for raw in ANSWERS].count(bool) == 1)


def complaints(texts: dict[str, str], said: dict[str, SettingUse]) -> list[str]:
    """Each setting of which the table and the code say different things."""
    found = uses(texts)
    return [
        f"{name}: said to be {said[name]}, and the code {found[name]} it"
        for name in said
        if said[name] is not found[name] and not (name in SETTLED and said[name] is SettingUse.FOLLOWS)
    ]


def test_each_setting_is_used_as_the_table_says() -> None:
    """Followed is what deciding code reads, shown what only drawing code reads, noted what nobody reads."""
    assert complaints(sources(), SAID) == []
    assert list(strays(sources())) == []


PLANTED = [
    ("minutes_remote_note", ("def judge(said, scene):", "    return scene.profile.minutes_remote_note")),
    (
        "consider_anonymising",
        (
            "def judge(said, scene):",
            "    return helps(scene.profile)",
            "def helps(one: Profile):",
            "    return one.consider_anonymising",
        ),
    ),
    ("closed_ballot_remote", ("def judge(said, scene):", "    p = scene.profile", "    return p.closed_ballot_remote")),
    ("vote_method", ("def draw_it(page, scene):", "    return scene.profile.vote_method")),
    (
        "disqualified_to",
        ("from cards.planted import View", "def it(scene) -> View:", "    return View(scene.profile.disqualified_to)"),
    ),
    (
        "quorum_rule",
        (
            "class Page:",
            "    def draw(self, scene):",
            "        return counts(scene)",
            "def counts(scene):",
            "    return scene.profile.quorum_rule",
        ),
    ),
    (
        "minutes_remote_note",
        ("class Judge:", "    def judge(self, said, scene):", "        return scene.profile.minutes_remote_note"),
    ),
]


@pytest.mark.parametrize(("setting", "planted"), PLANTED, ids=[setting for setting, _ in PLANTED])
def test_the_sweep_sees_who_reads_a_setting_that_is_only_noted(setting: str, planted: tuple[str, ...]) -> None:
    """By a rule or a drawing, itself or through a helper: the table has to say so."""
    reached = "\nfrom dialogs.planted import judge, Judge\nALSO = (judge, Judge)"
    texts = sources()
    texts |= {"dialogs.planted": "\n".join(planted), "dialogs.router": texts["dialogs.router"] + reached}
    (complaint,) = complaints(texts, SAID)
    does = "shows" if any("draw" in line or "View" in line for line in planted) else "follows"
    assert complaint == f"{setting}: said to be notes, and the code {does} it"


def test_the_sweep_sees_what_the_bot_reads_besides_the_rules() -> None:
    """A purge that went by the profile would follow it."""
    planted = {"bot.planted": "def purge(profile):\n    return profile.purge_after"}
    assert complaints(sources() | planted, SAID) == ["purge_after: said to be notes, and the code follows it"]


@pytest.mark.parametrize("setting", [name for name, use in SAID.items() if use is not SettingUse.NOTES])
def test_the_sweep_sees_that_nobody_reads_a_setting(setting: str) -> None:
    """Each that is said to be followed or shown is missed, except what needs no reader."""
    texts = {name: re.sub(rf"\.{setting}\b", ".something", text) for name, text in sources().items()}
    found = complaints(texts, SAID)
    assert found == ([] if setting in SETTLED else [f"{setting}: said to be {SAID[setting]}, and the code notes it"])


def test_the_sweep_sees_a_reader_that_it_cannot_follow() -> None:
    """Nobody reads a setting off something that is not known for a profile."""
    planted = {"dialogs.planted": "def judge(said, rules):\n    return rules.vote_method"}
    assert list(strays(planted)) == ["dialogs.planted.judge line 2: rules.vote_method"]
