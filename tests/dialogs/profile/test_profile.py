"""What the dialogs read out of a profile: the municipalities' rules as data, each with its source."""

from dataclasses import fields, replace
from datetime import date
from importlib.resources import files
from typing import get_args, get_origin, get_type_hints

import pytest

from cards.bilingual import Bilingual
from dialogs.meeting.capacity import Capacity
from dialogs.meeting.kinds import MatterKind, MotionKind
from dialogs.profile.choices import (
    AskedWhen,
    ClosedBallot,
    LawProfile,
    LostContact,
    Naming,
    WordingRule,
)
from dialogs.profile.mistake import ProfileMistake
from dialogs.profile.parts import WORDED_ITEMS, ChecklistItem
from dialogs.profile.profile import Profile
from dialogs.profile.reading.settings import SETTINGS
from dialogs.profile.text import parse
from dialogs.profile.what_a_level_asks import asks_consent, asks_two_factor, keeps_content
from tests.support.profiles import load

TODAY = date(2026, 11, 22)
BEFORE_THE_LAW = date(2026, 6, 30)
NAMES = ("default", "linkoping", "pitea", "karlstad", "kramfors")


def keys(profile: Profile, kind: MatterKind) -> list[str]:
    """The keys of the items asked before a matter of `kind` today."""
    return [item.key for item in profile.items_before(kind, TODAY)]


@pytest.mark.parametrize("name", NAMES)
def test_every_value_is_of_its_fields_type_and_has_a_source(name: str) -> None:
    """Each reader makes what its field promises, and nothing in a profile lacks a source."""
    profile = load(name)
    hints = get_type_hints(Profile)
    stated = [field.name for field in fields(Profile) if field.name in SETTINGS]
    assert set(stated) == set(SETTINGS)
    for setting in stated:
        value, hint = getattr(profile, setting), hints[setting]
        if get_origin(hint) is tuple:
            assert isinstance(value, tuple)
            assert all(isinstance(one, get_args(hint)[0]) for one in value)
        else:
            assert isinstance(value, hint)
            assert isinstance(value, bool) is (hint is bool)
    rows = [
        *stated,
        *(f"items.{one.key}" for one in profile.items),
        *(f"motions.{one.kind}" for one in profile.motions),
        *(f"host_ticks.{one.line}" for one in profile.host_ticks),
    ]
    rows += [f"cannot_be_met.{one.key}" for one in profile.cannot_be_met]
    assert {one.setting for one in profile.sources} == set(rows)
    assert all(profile.source_of(row).source.strip() for row in rows)


@pytest.mark.parametrize("name", NAMES[1:])
def test_what_a_municipality_states_names_its_document_and_the_rest_is_marked(name: str) -> None:
    """A setting comes from the municipality with its document's source, or is marked as the default's (R-234)."""
    profile = load(name)
    municipality = {"linkoping": "Linköping KS 2020-800", "pitea": "Piteå 21KS257", "kramfors": "Kramfors KS 2017/178"}
    for one in profile.sources:
        assert one.from_default is (one.layer == "default")
        if not one.from_default:
            assert one.layer == name
            assert one.source.startswith(municipality.get(name, "Karlstads webbinarium 2020-05-06"))
            assert "R-" in one.source


def test_a_profile_bears_the_name_and_the_title_of_its_topmost_document() -> None:
    """The file's name in settings and commands, the document's own title where people choose."""
    kramfors = load("kramfors")
    assert (kramfors.name, kramfors.title) == ("kramfors", "Riktlinje för digital möteshantering för politiker")
    assert kramfors.own is kramfors.layers[-1]
    assert kramfors.layers[0].name == "default"


def test_a_name_that_is_no_setting_has_no_source() -> None:
    """Asking for a setting that does not exist is a bug, and rises."""
    with pytest.raises(KeyError):
        load("default").source_of("nothing")


def test_linkoping_asks_alone_headset_and_room_and_takes_the_rest_from_the_default() -> None:
    """The routine's three personal questions carry its source, the window is marked as the default's (R-091 to R-093)."""
    linkoping = load("linkoping")
    assert keys(linkoping, MatterKind.SECRECY) == ["alone", "headset", "room", "window", "background"]
    assert not any(linkoping.source_of(f"items.{key}").from_default for key in ("alone", "headset", "room"))
    assert linkoping.source_of("items.window").from_default
    assert linkoping.source_of("items.alone").source == "Linköping KS 2020-800, del 4; R-091"


def test_linkoping_covers_secrecy_and_authority_matters_only() -> None:
    """The routine's scope is part of its profile; what lies outside comes from the default."""
    linkoping = load("linkoping")
    assert linkoping.own.scope is not None
    assert linkoping.own.scope.kinds == (MatterKind.AUTHORITY, MatterKind.SECRECY, MatterKind.SECRECY_INDIVIDUAL)
    assert linkoping.confidential_naming is Naming.NUMBER_INITIALS
    assert linkoping.source_of("reconnect_wait_min").from_default
    assert load("pitea").own.scope is None


def test_pitea_keeps_its_levels() -> None:
    """Level 4 asks for two factors and consent, level 3 keeps nothing, level 1 identifies (R-037 to R-043)."""
    pitea = load("pitea")
    assert asks_two_factor(pitea, MatterKind.SECRECY_INDIVIDUAL)
    assert asks_consent(pitea, MatterKind.SECRECY_INDIVIDUAL)
    assert not asks_two_factor(pitea, MatterKind.SECRECY)
    assert not asks_consent(pitea, MatterKind.SECRECY)
    assert keeps_content(pitea, MatterKind.CLOSED)
    assert not keeps_content(pitea, MatterKind.SECRECY)
    assert pitea.identity_from_level == 1
    assert (pitea.platform_by_forum.working, pitea.platform_by_forum.political) == ("Teams", "Zoom")
    assert pitea.reconnect_wait_min == 15
    assert pitea.closed_ballot_remote is ClosedBallot.UNTIL_BALLOT
    assert pitea.lost_contact is LostContact.SECRETARY_CALLS


def test_the_room_of_pitea_is_a_demand_and_that_of_karlstad_advice() -> None:
    """Piteå: chair and secretary in the room, the secretary alone when all members are remote (R-032 to R-034)."""
    pitea = load("pitea")
    assert pitea.room_minimum == (Capacity.CHAIR, Capacity.SECRETARY)
    assert pitea.room_minimum_all_remote == (Capacity.SECRETARY,)
    assert pitea.room_minimum_binding
    assert not load("karlstad").room_minimum_binding


def test_where_nothing_is_asked_no_line_is() -> None:
    """Though a line of one's own would cover the matter."""
    everywhere = ChecklistItem("alone", AskedWhen.BEFORE, 0)
    own = replace(load("default"), digest="own", items=(everywhere,))
    assert own.items_before(MatterKind.ORDINARY, TODAY) == ()
    assert own.items_before(MatterKind.CLOSED, TODAY) == (everywhere,)


def test_karlstad_wants_amending_additional_and_new_motions_in_writing() -> None:
    """Approval need not be written; the rest comes from the default (R-137 to R-140)."""
    karlstad = load("karlstad")
    assert {kind: karlstad.wording_of(kind) for kind in MotionKind} == {
        MotionKind.AMEND: WordingRule.REQUIRED,
        MotionKind.ADD: WordingRule.REQUIRED,
        MotionKind.NEW: WordingRule.REQUIRED,
        MotionKind.REJECT: WordingRule.OPTIONAL,
        MotionKind.REFER: WordingRule.REQUIRED,
        MotionKind.TABLE: WordingRule.OPTIONAL,
        MotionKind.APPROVE: WordingRule.OPTIONAL,
    }
    assert not karlstad.source_of("motions.approve").from_default
    assert karlstad.source_of("motions.reject").from_default
    assert karlstad.reconnect_wait_min is None
    assert karlstad.adjourn_leave_call


def test_kramfors_asks_for_documents_and_a_charged_device_at_the_opening() -> None:
    """The guideline's two demands on the member are asked once, when the meeting opens (R-061, R-062)."""
    kramfors = load("kramfors")
    at_opening = [item.key for item in kramfors.items_at_opening(TODAY)]
    assert at_opening == ["camera", "light", "documents", "can_follow", "charged"]
    assert not kramfors.source_of("items.documents").from_default


def test_the_law_of_the_day_decides_what_is_asked_at_the_opening() -> None:
    """Before 1 July 2026 each says that all see and hear one another, from then on that they can follow (R-002, R-003)."""
    default, pitea = load("default"), load("pitea")
    old = [item.key for item in default.items_at_opening(BEFORE_THE_LAW)]
    new = [item.key for item in default.items_at_opening(TODAY)]
    assert ("sees_and_hears" in old, "can_follow" in old) == (True, False)
    assert ("sees_and_hears" in new, "can_follow" in new) == (False, True)
    assert "sees_and_hears" in [item.key for item in pitea.items_at_opening(TODAY)]


def test_the_council_presidium_is_not_remote_from_july_2026() -> None:
    """Under the new law the council's chair and vice chairs sit in the room (R-007)."""
    default = load("default")
    assert default.law_on(BEFORE_THE_LAW) is LawProfile.KL_2018
    assert default.law_on(date(2026, 7, 1)) is LawProfile.KL_2026
    assert default.council_presidium_may_be_remote(BEFORE_THE_LAW)
    assert not default.council_presidium_may_be_remote(TODAY)


def test_confidential_and_authority_matters_are_remote_only_where_the_regulations_allow() -> None:
    """The default allows nothing of the kind; protective security is never remote, whatever a profile says (R-006, R-045)."""
    allowed = {name: {kind for kind in MatterKind if load(name).allows_remote(kind)} for name in ("default", "pitea")}
    assert allowed["default"] == {MatterKind.ORDINARY, MatterKind.CLOSED, MatterKind.ELECTION}
    assert allowed["pitea"] == set(MatterKind) - {MatterKind.PROTECTIVE}


@pytest.mark.parametrize("name", NAMES)
def test_no_profile_asks_less_than_the_kinds_of_matter_do(name: str) -> None:
    """Wherever the table of kinds has a checklist there is at least one line to answer, under either law."""
    profile = load(name)
    for kind in MatterKind:
        assert profile.asks(kind) or not kind.needs_checklist
        for day in (BEFORE_THE_LAW, TODAY):
            assert bool(profile.items_before(kind, day)) is profile.asks(kind)


@pytest.mark.parametrize("name", NAMES)
def test_every_item_has_words(name: str) -> None:
    """An item is worded by the cards, or brings its text in both languages."""
    for item in load(name).items:
        assert item.key in WORDED_ITEMS or (item.text is not None and item.text.sv and item.text.en)


def test_a_bilingual_text_is_swedish_unless_english_is_asked_for() -> None:
    """Swedish first, English second (R-232)."""
    both = Bilingual("hej", "hello")
    assert [both.text(language) for language in ("sv", "en", "en-GB", "fi", "")] == [
        "hej",
        "hello",
        "hello",
        "hej",
        "hej",
    ]


def test_the_profile_below_all_others_states_every_setting_and_row() -> None:
    """Read as it comes along; without a line of the host's it is refused."""
    text = files("dialogs.profile").joinpath("default.toml").read_text(encoding="utf-8")
    assert isinstance(parse(text, "default.toml", None), Profile)
    first = next(row for row in text.partition("[host_ticks]\n")[2].splitlines() if "=" in row)
    lacking = parse(text.replace(f"{first}\n", ""), "default.toml", None)
    assert isinstance(lacking, ProfileMistake)
    assert lacking.text("en").endswith(f"the setting host_ticks.{first.split()[0]} is missing")
