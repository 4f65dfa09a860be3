"""What is said about a profile itself: the law, end dates, scope and tool."""

from dataclasses import replace
from datetime import date

from dialogs.meeting.kinds import BodyKind
from dialogs.profile.choices import LawProfile
from dialogs.profile.notices import ProfileNotice, notices
from dialogs.profile.profile import Profile
from tests.support.profiles import load

TODAY = date(2026, 11, 22)
BEFORE_THE_LAW = date(2026, 6, 30)


def said(profile: Profile, day: date) -> dict[str, ProfileNotice]:
    """The notices of a profile on a day, by key."""
    return {notice.key: notice for notice in notices(profile, day)}


def test_the_new_law_is_called_unconfirmed_until_a_number_is_entered() -> None:
    """Without an SFS number the profile says that adoption is not confirmed; before the change it says nothing (R-003)."""
    default = load("default")
    assert "inte bekräftat" in said(default, TODAY)["law_unconfirmed"].text.sv
    assert "1 July 2026" in said(default, TODAY)["law_unconfirmed"].text.en
    assert said(default, BEFORE_THE_LAW) == {}
    assert said(replace(default, sfs="2026:432"), TODAY) == {}


def test_a_profile_that_keeps_the_older_law_says_so_once_the_law_has_changed() -> None:
    """The switch can be left on the older wording, visibly (R-002)."""
    older = replace(load("default"), law_profile=LawProfile.KL_2018)
    assert list(said(older, TODAY)) == ["law_older"]
    assert list(said(older, older.law_changes_on)) == ["law_older"]
    assert said(older, BEFORE_THE_LAW) == {}


def test_piteas_end_date_that_does_not_exist_is_told_as_such() -> None:
    """31 June is no date: the nearest is 30 June 2023, and the instruction has run out (R-017)."""
    pitea = load("pitea")
    assert (pitea.own.stated_valid_to, pitea.own.valid_to) == ("2023-06-31", date(2023, 6, 30))
    notice = said(pitea, TODAY)["end_date_is_no_date"]
    assert "2023-06-31" in notice.text.sv
    assert "närmaste dag är den 30 juni 2023. Dokumentet har gått ut." in notice.text.sv
    assert "R-017" in notice.source
    assert "gått ut" not in said(pitea, date(2023, 6, 30))["end_date_is_no_date"].text.sv


def test_pitea_names_another_tool_for_political_meetings() -> None:
    """The municipality chose Zoom; that is said before the meeting and not after it (R-013)."""
    assert "Zoom" in said(load("pitea"), TODAY)["platform_differs"].text.sv
    assert "platform_differs" not in said(load("karlstad"), TODAY)


def test_rules_of_one_kind_of_body_are_said_to_be_so() -> None:
    """And nothing where the rules are those of all (R-009)."""
    linkoping = load("linkoping")
    told = said(replace(linkoping, body=BodyKind.COMMITTEE), TODAY)["rules_of_body"].text
    assert "kommunens särskilda regler för" in told.sv
    assert "particular rules for" in told.en
    assert "rules_of_body" not in said(linkoping, TODAY)


def test_a_document_that_has_run_out_or_not_begun_says_so() -> None:
    """The day is the caller's: the same document is early, valid and late (R-017)."""
    linkoping = load("linkoping")
    layers = (*linkoping.layers[:-1], replace(linkoping.own, valid_to=date(2026, 1, 31)))
    ending = replace(linkoping, layers=layers)
    assert "not_yet_valid" in said(ending, date(2022, 1, 9))
    assert "not_yet_valid" not in said(ending, date(2022, 1, 10))
    assert {"not_yet_valid", "expired"}.isdisjoint(said(ending, date(2026, 1, 31)))
    assert "31 januari 2026" in said(ending, date(2026, 2, 1))["expired"].text.sv
    assert "KS 2020-800" in said(ending, date(2026, 2, 1))["expired"].source


def test_linkopings_scope_and_age_are_told() -> None:
    """It covers some matters only, and was written before the law changed."""
    found = said(load("linkoping"), TODAY)
    assert "kommunstyrelsen och dess utskott" in found["scope"].text.sv
    assert "written_under_older_law" in found
    assert "written_under_older_law" not in said(load("linkoping"), BEFORE_THE_LAW)
