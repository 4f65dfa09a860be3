"""What `bisittare profiles` shows."""

import io
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from rich.console import Console

from bot.commands import profile_words
from bot.commands.show_profiles import ProfileDisplay, compare_profiles, list_profiles, show_profile
from bot.settings.profiles import open_shelf
from bot.settings.refused import SettingsRefused
from dialogs.meeting.capacity import Capacity
from dialogs.meeting.kinds import MatterKind, MotionKind
from dialogs.profile import choices as profile_choices
from dialogs.profile.notices import notices
from dialogs.profile.reading.settings import SECTIONS, SETTINGS, SettingUse, use_of
from tests.support.profiles import load

if TYPE_CHECKING:
    from enum import StrEnum

TODAY = date(2026, 11, 22)


def desk(language: str = "sv", folder: Path | None = None) -> tuple[ProfileDisplay, io.StringIO]:
    """A desk whose console writes into a string."""
    paper = io.StringIO()
    return ProfileDisplay(Console(file=paper, width=400), language, TODAY, folder), paper


def test_every_setting_and_choice_has_words() -> None:
    """Nobody who reads a profile meets a word that is only code."""
    assert set(profile_words.SETTINGS) == set(SETTINGS)
    own = [
        one
        for one in vars(profile_choices).values()
        if isinstance(one, type) and one.__module__ == profile_choices.__name__
    ]
    enums: list[type[StrEnum]] = [*own, Capacity]
    asked = {str(word) for enum in enums if enum is not profile_choices.AskedWhen for word in enum}
    assert asked == set(profile_words.CHOICES)
    assert set(profile_words.MOTIONS) == {str(kind) for kind in MotionKind}
    assert set(profile_words.USES) == set(profile_words.USES_MEAN) == set(SettingUse)
    assert set(profile_words.KINDS) == {str(kind) for kind in MatterKind}
    for profile in open_shelf().profiles.values():
        for day in (date(2020, 1, 1), TODAY):
            assert {notice.key for notice in notices(profile, day)} <= set(profile_words.NOTICES)


def test_the_list_has_every_profile_and_what_to_know_about_it() -> None:
    """One line a profile, and 0 for the shell."""
    at, paper = desk()
    assert list_profiles(at) == 0
    for name in ("default", "linkoping", "pitea", "karlstad", "kramfors"):
        assert name in paper.getvalue()
    assert "slutdatumet finns inte" in paper.getvalue()
    assert "2021-05-10–2023-06-31" in paper.getvalue()


def test_the_list_names_mistakes_in_own_profiles(tmp_path: Path) -> None:
    """A profile with a mistake is told with file, line and reason, and 1 for the shell."""
    (tmp_path / "egen.toml").write_text('extends = "default"\n[settngs]\n', encoding="utf-8")
    at, paper = desk(folder=tmp_path)
    assert list_profiles(at) == 1
    assert 'egen.toml rad 2: okänd nyckel "settngs"; menades settings?' in paper.getvalue()


def test_one_profile_is_shown_with_its_sources_and_what_comes_from_the_default() -> None:
    """Each setting carries its source, and the default's are marked in words."""
    at, paper = desk()
    assert show_profile(at, "linkoping") == 0
    shown = paper.getvalue()
    assert "Linköping KS 2020-800, del 4; R-091" in shown
    assert "från standard: Förslag; R-184" in shown
    assert load("linkoping").digest in shown
    assert "Att ändringen är beslutad är inte bekräftat" in shown
    assert "Jag sitter ensam." in shown


def test_a_profile_is_shown_in_english_too(tmp_path: Path) -> None:
    """English second; items that are not asked and items for some kinds are told as such."""
    (tmp_path / "own.toml").write_text(
        'extends = "pitea"\n[document]\ntitle = "[T]"\nowner = "O"\nversion = "1"\n'
        '[items.light]\nused = false\nsource = "s"\n'
        '[items.room]\nkinds = ["secrecy_individual"]\nsource = "s"\n',
        encoding="utf-8",
    )
    at, paper = desk("en", tmp_path)
    assert show_profile(at, "own") == 0
    shown = paper.getvalue()
    for part in (
        "own: [T]",
        "not asked",
        "before matters: confidential about individuals",
        "cannot be met here",
        "from default",
    ):
        assert part in shown


def test_profiles_are_compared_side_by_side() -> None:
    """Differences are marked and can be shown alone."""
    at, paper = desk()
    assert compare_profiles(at, ["karlstad", "pitea"]) == 0
    whole = paper.getvalue()
    assert "ingen gräns" in whole
    assert "Beslutsförhet" in whole
    at, paper = desk()
    assert compare_profiles(at, ["karlstad", "pitea"], only_differences=True) == 0
    assert "Väntan vid bruten anslutning" in paper.getvalue()
    assert "Beslutsförhet" not in paper.getvalue()


WORDS = {
    "sv": {SettingUse.FOLLOWS: "följs", SettingUse.SHOWS: "visas", SettingUse.NOTES: "antecknas"},
    "en": {SettingUse.FOLLOWS: "followed", SettingUse.SHOWS: "shown", SettingUse.NOTES: "noted"},
}


def second_lines(shown: str) -> dict[str, str]:
    """The line of the setting's own name in each row, with the line above it, by that name."""
    lines = [line.strip("≠ ") for line in shown.splitlines()]
    return {line.split()[0]: above for above, line in pairwise(lines) if line}


@pytest.mark.parametrize("language", ["sv", "en"])
def test_each_setting_says_what_the_bot_does_with_it(language: str) -> None:
    """Followed, shown or only noted, in the reader's language, with what the three words mean below the table."""
    at, paper = desk(language)
    assert show_profile(at, "pitea") == 0
    by_name = second_lines(paper.getvalue())
    for setting in (*SETTINGS, "items.alone", "motions.amend", "cannot_be_met.no_storage"):
        assert f" {WORDS[language][use_of(setting)]} " in by_name[setting], setting
    for word in WORDS[language].values():
        assert f"\n{word}: " in paper.getvalue()


@pytest.mark.parametrize("language", ["sv", "en"])
def test_profiles_side_by_side_say_it_too(language: str) -> None:
    """Also where only the differences are shown."""
    for only_differences in (False, True):
        at, paper = desk(language)
        assert compare_profiles(at, ["karlstad", "pitea"], only_differences=only_differences) == 0
        by_name = second_lines(paper.getvalue())
        for setting in ("reconnect_wait_min", "floor_method", "remote_confidential_allowed"):
            assert f" {WORDS[language][use_of(setting)]} " in by_name[setting], setting
        assert f"\n{WORDS[language][SettingUse.NOTES]}: " in paper.getvalue()


def test_a_name_that_is_no_setting_has_no_use() -> None:
    """Asking for a setting or a section that does not exist is a bug, and rises."""
    assert set(SECTIONS) == {"items", "motions", "host_ticks", "cannot_be_met"}
    for name in ("nothing", "nothing.alone"):
        with pytest.raises(KeyError):
            use_of(name)


@pytest.mark.parametrize(("language", "sentence"), [("sv", "det finns ingen profil"), ("en", "no such profile")])
def test_an_unknown_profile_is_refused(language: str, sentence: str) -> None:
    """What is not there cannot be shown or compared; every name that is unknown is told."""
    at, paper = desk(language)
    with pytest.raises(SettingsRefused) as refused:
        show_profile(at, "lund")
    assert f"lund.toml {'rad' if language == 'sv' else 'line'} 1: {sentence}" in refused.value.text(language)
    with pytest.raises(SettingsRefused) as refused:
        compare_profiles(at, ["pitea", "lund", "malmo"])
    assert [one.text(language).partition(".")[0] for one in refused.value.sentences] == ["lund", "malmo"]
    assert paper.getvalue() == ""


def test_what_differs_for_a_kind_of_body_is_shown_last_and_told_in_the_list(tmp_path: Path) -> None:
    """Only what is another for it, under the name that it has in the text, with its source (R-009)."""
    (tmp_path / "own.toml").write_text(
        'extends = "default"\n[document]\ntitle = "T"\nowner = "O"\nversion = "1"\n'
        '[bodies.committee.settings]\nremote_notice_days = { value = 17, source = "KS 1" }\n',
        encoding="utf-8",
    )
    at, paper = desk(folder=tmp_path)
    assert show_profile(at, "own") == 0
    line = next(line for line in paper.getvalue().splitlines() if "Utskott: Anmälan i förväg" in line)
    assert all(part in line for part in ("17", "KS 1"))
    assert paper.getvalue().count("bodies.committee.") == 1
    assert list_profiles(at) == 0
    assert "egna regler för en typ av organ" in paper.getvalue()
