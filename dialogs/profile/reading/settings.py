"""The settings a profile can state, by name: what the bot does with each, and how it is read.

The limits are where the rules cannot be loosened. What no profile can change (`always`) is read as all else is.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from cards.bilingual import Bilingual
from dialogs.meeting.capacity import Capacity
from dialogs.profile import choices as words
from dialogs.profile.reading.readers import (
    Reader,
    always,
    both_languages,
    day,
    one_of,
    platform,
    several_of,
    text,
    whole,
    whole_or_none,
    yes_no,
)


class SettingUse(StrEnum):
    """What the bot does with a setting: goes by it, only shows it on a card, or only keeps it for people to read."""

    FOLLOWS = "follows"
    SHOWS = "shows"
    NOTES = "notes"


_FOLLOWS: Final = SettingUse.FOLLOWS
_SHOWS: Final = SettingUse.SHOWS
_NOTES: Final = SettingUse.NOTES

_HIGHEST_LEVEL: Final = 4
_ONE_DAY_S: Final = 86_400
_MOST_ADJUSTERS: Final = 5

_ONLY_TIGHTER: Final = Bilingual(
    "en profil kan skärpa skyddet för ett ärende men inte mildra det",
    "a profile can tighten the protection of a matter, not loosen it",
)
_ORAL: Final = Bilingual(
    "yrkanden i sekretessärenden görs bara muntligen; det kan inte ändras i en profil",
    "motions in secrecy matters are made orally only; no profile can change that",
)


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting: what the bot does with it in a meeting, and the reader of its value."""

    use: SettingUse
    read: Reader


SETTINGS: Final[Mapping[str, Setting]] = {
    "law_profile": Setting(_FOLLOWS, one_of(words.LawProfile)),
    "law_changes_on": Setting(_FOLLOWS, day),
    "sfs": Setting(_SHOWS, text(empty=True, pattern=r"20\d\d:[1-9]\d{0,3}", like="2026:123")),
    "board_all_remote": Setting(_SHOWS, one_of(words.BoardAllRemote)),
    "council_decision": Setting(_SHOWS, text(empty=True)),
    "remote_decided_by": Setting(_NOTES, one_of(words.Decider)),
    "remote_is_voluntary": Setting(_NOTES, yes_no),
    "remote_confidential_allowed": Setting(_FOLLOWS, yes_no),
    "remote_notice_days": Setting(_FOLLOWS, whole(0, 30)),
    "remote_most": Setting(_FOLLOWS, whole_or_none(1, 200)),
    "remote_join_early_min": Setting(_SHOWS, whole(0, 120)),
    "protective_remote": Setting(_FOLLOWS, one_of(words.ProtectiveRemote)),
    "platform_by_forum": Setting(_SHOWS, platform),
    "room_minimum": Setting(_SHOWS, several_of(Capacity)),
    "room_minimum_all_remote": Setting(_SHOWS, several_of(Capacity)),
    "room_minimum_binding": Setting(_SHOWS, yes_no),
    "presidium_absent_if_remote": Setting(_SHOWS, yes_no),
    "acting_chair": Setting(_SHOWS, one_of(words.ActingChair)),
    "accounts": Setting(_SHOWS, one_of(words.Accounts)),
    "checklist_every_matter": Setting(_FOLLOWS, yes_no),
    "answer_lasts_s": Setting(_FOLLOWS, whole(0, _ONE_DAY_S)),
    "asks_from_level": Setting(_FOLLOWS, whole(0, 2, _ONLY_TIGHTER)),
    "asks_for_authority": Setting(_FOLLOWS, always(value=True, because=_ONLY_TIGHTER)),
    "asks_after_break": Setting(_FOLLOWS, always(value=True, because=_ONLY_TIGHTER)),
    "host_check": Setting(_FOLLOWS, always(value=True, because=_ONLY_TIGHTER)),
    "identity_from_level": Setting(_NOTES, whole(0, _HIGHEST_LEVEL)),
    "confidential_naming": Setting(_NOTES, one_of(words.Naming)),
    "confidential_chat": Setting(_SHOWS, one_of(words.ConfidentialChat)),
    "consider_anonymising": Setting(_NOTES, yes_no),
    "content_kept_below_level": Setting(_FOLLOWS, whole(0, 3, _ONLY_TIGHTER)),
    "purge_after": Setting(_NOTES, one_of(words.PurgeAfter)),
    "purge_decision": Setting(_NOTES, text(empty=True)),
    "wordings_kept_days": Setting(_NOTES, whole_or_none(0, 3650)),
    "passing_kept_days": Setting(_NOTES, whole_or_none(0, 3650)),
    "two_factor_from_level": Setting(_FOLLOWS, whole(0, _HIGHEST_LEVEL, _ONLY_TIGHTER)),
    "consent_from_level": Setting(_FOLLOWS, whole(0, _HIGHEST_LEVEL, _ONLY_TIGHTER)),
    "document_system": Setting(_SHOWS, text(empty=True)),
    "motion_channels": Setting(_FOLLOWS, several_of(words.MotionChannel)),
    "oral_only_in_confidential": Setting(_FOLLOWS, always(value=True, because=_ORAL)),
    "quorum_rule": Setting(_NOTES, one_of(words.QuorumRule)),
    "roll_call": Setting(_FOLLOWS, yes_no),
    "floor_method": Setting(_SHOWS, one_of(words.FloorMethod)),
    "vote_method": Setting(_NOTES, one_of(words.VoteMethod)),
    "closed_ballot_remote": Setting(_NOTES, one_of(words.ClosedBallot)),
    "disqualified_to": Setting(_NOTES, one_of(words.DisqualifiedTo)),
    "short_loss_s": Setting(_FOLLOWS, whole(0, 60)),
    "reconnect_wait_min": Setting(_SHOWS, whole_or_none(1, 240)),
    "lost_contact": Setting(_SHOWS, one_of(words.LostContact)),
    "adjourn_leave_call": Setting(_SHOWS, yes_no),
    "alternating_service_ban": Setting(_FOLLOWS, yes_no),
    "nonserving_substitutes": Setting(_FOLLOWS, one_of(words.NonservingSubstitute)),
    "minutes_remote_note": Setting(_NOTES, yes_no),
    "opening_text": Setting(_FOLLOWS, several_of(words.OpeningTopic, empty=True)),
    "opening_steps": Setting(_FOLLOWS, several_of(words.OpeningStep, empty=True)),
    "adjusters_in_board": Setting(_FOLLOWS, whole(1, _MOST_ADJUSTERS)),
    "adjusters_in_council": Setting(_FOLLOWS, whole(1, _MOST_ADJUSTERS)),
    "support": Setting(_SHOWS, both_languages),
}

# What the bot does with the rows of a profile's other sections; each row has a source as a setting has.
SECTIONS: Final[Mapping[str, SettingUse]] = {
    "items": _FOLLOWS,
    "motions": _FOLLOWS,
    "host_ticks": _FOLLOWS,
    "cannot_be_met": _FOLLOWS,
}


def use_of(setting: str) -> SettingUse:
    """What the bot does with a setting, or with a row of another section, "items.alone". KeyError for neither."""
    section, dot, _ = setting.partition(".")
    return SECTIONS[section] if dot else SETTINGS[setting].use
