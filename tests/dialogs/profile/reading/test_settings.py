"""The settings a profile can state: what the table says that the bot does with each is what the bot does."""

from enum import Enum

import pytest

from cards.bilingual import Bilingual
from dialogs.profile.profile import Profile
from dialogs.profile.reading.readers import Refused
from dialogs.profile.reading.settings import SECTIONS, SETTINGS, Setting, SettingUse, use_of
from tests.support.meetings import changed, linkoping
from tests.support.profile_scenes import FOLLOWED, SETTLED, SHOWN, Moment

USES = {**{name: one.use for name, one in SETTINGS.items()}, **SECTIONS}


def named(use: SettingUse) -> set[str]:
    """The settings and sections of that use."""
    return {name for name, said in USES.items() if said is use}


def settled(setting: Setting) -> bool:
    """Whether no profile can change it: only one of yes and no is taken."""
    taken = [raw for raw in (True, False) if not isinstance(setting.read(raw), Refused)]
    return len(taken) == 1


def another(value: object) -> object:
    """A value of the same sort that is not this one; where the words allow one only, the same."""
    match value:
        case None:
            return 1
        case bool():
            return not value
        case int():
            return value + 1
        case Enum():
            return next((one for one in type(value) if one is not value), value)
        case str():
            return f"{value}x"
        case tuple():
            return value[:-1]
        case Bilingual():
            return Bilingual("x", "y")
    raise AssertionError(value)


def test_each_setting_that_is_followed_or_shown_has_a_moment() -> None:
    """A new setting says what the bot does with it, and a moment of a meeting proves it."""
    assert set(FOLLOWED) | set(SETTLED) == named(SettingUse.FOLLOWS)
    assert set(SHOWN) == named(SettingUse.SHOWS)
    assert set(SETTLED) == {name for name, one in SETTINGS.items() if settled(one)}
    assert not set(FOLLOWED) & set(SETTLED)


@pytest.mark.parametrize("moment", FOLLOWED.values(), ids=FOLLOWED)
def test_what_is_followed_makes_another_meeting(moment: Moment) -> None:
    """The same thing said in the same meeting has another outcome by another value."""
    one, other = moment.profiles
    assert moment.look(one) != moment.look(other)


@pytest.mark.parametrize("moment", SHOWN.values(), ids=SHOWN)
def test_what_is_shown_makes_another_card_and_nothing_else(moment: Moment) -> None:
    """The value is read on a card; whatever is said, the same follows from it."""
    one, other = moment.profiles
    assert moment.look(one) != moment.look(other)
    for said in FOLLOWED.values():
        assert said.look(one) == said.look(other), said.setting


@pytest.mark.parametrize("setting", SETTLED)
def test_what_no_profile_can_change_the_bot_always_does(setting: str) -> None:
    """The one value that is taken says what the bot does."""
    settled = SETTLED[setting]
    assert settled.holds(settled.look(linkoping()))


@pytest.mark.parametrize("setting", sorted(named(SettingUse.NOTES)))
def test_what_is_noted_changes_nothing(setting: str) -> None:
    """In none of the moments of the others is anything done or shown in another way."""
    plain = linkoping()
    other = changed(plain, **{setting: another(getattr(plain, setting))})
    for moment in (*FOLLOWED.values(), *SHOWN.values()):
        assert moment.look(other) == moment.look(plain), moment.setting


def test_a_row_is_used_as_its_section_is() -> None:
    """A line of the checklist, a motion's rule and a demand of one's own have a use as settings have."""
    assert use_of("items.alone") is use_of("motions.amend") is use_of("cannot_be_met.x") is SettingUse.FOLLOWS
    assert use_of("answer_lasts_s") is SettingUse.FOLLOWS
    for name in ("nothing", "nothing.alone"):
        with pytest.raises(KeyError):
            use_of(name)


REFUSED: list[tuple[str, int]] = [
    ("asks_from_level", 3),
    ("content_kept_below_level", 4),
    ("two_factor_from_level", 5),
    ("consent_from_level", 5),
    ("oral_only_in_confidential", False),
    ("host_check", False),
    ("asks_for_authority", False),
    ("asks_after_break", False),
]


@pytest.mark.parametrize(("setting", "value"), REFUSED)
def test_a_profile_cannot_loosen_the_protection_of_a_matter(setting: str, value: int) -> None:
    """The limits stand where the kinds of matter have theirs; the value next to the limit is taken (R-042 to R-045)."""
    read = SETTINGS[setting].read
    found = read(value)
    assert isinstance(found, Refused)
    assert any(words in found.reason.sv for words in ("skärpa", "aldrig på distans", "bara muntligen"))
    other = not value if isinstance(value, bool) else value - 1
    assert read(other) == other


LIMITS: list[tuple[str, int, int]] = [
    ("remote_notice_days", 0, 30),
    ("answer_lasts_s", 0, 24 * 3600),
    ("asks_from_level", 0, 2),
    ("identity_from_level", 0, 4),
    ("content_kept_below_level", 0, 3),
    ("two_factor_from_level", 0, 4),
    ("consent_from_level", 0, 4),
    ("short_loss_s", 0, 60),
    ("reconnect_wait_min", 1, 240),
]


@pytest.mark.parametrize(("setting", "least", "most"), LIMITS)
def test_a_number_lies_within_its_limits(setting: str, least: int, most: int) -> None:
    """From the least to the most, both of them included."""
    read = SETTINGS[setting].read
    assert [read(value) for value in (least, most)] == [least, most]
    assert all(isinstance(read(value), Refused) for value in (least - 1, most + 1))


@pytest.mark.parametrize("setting", ["sfs", "council_decision", "purge_decision", "document_system"])
def test_what_is_not_known_yet_may_be_left_empty(setting: str) -> None:
    """The setting is stated all the same, with its source."""
    assert SETTINGS[setting].read("") == ""


def test_every_field_of_a_profile_that_a_text_states_has_a_row() -> None:
    """A setting without a row could not be stated, and a row without a field would be lost."""
    own = {"layers", "sources", "digest", "bodies", "body"}
    assert {*USES} == {*Profile.__dataclass_fields__} - own
