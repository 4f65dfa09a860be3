"""The settings a profile can state, by name, and how each is read. The limits are where the rules cannot be loosened."""

from collections.abc import Mapping
from typing import Final

from dialogs import profile_choices as words
from dialogs.bilingual import Bilingual
from dialogs.capacity import Capacity
from dialogs.profiles.readers import (
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

_HIGHEST_LEVEL: Final = 4
_ONE_DAY_S: Final = 86_400

_ONLY_TIGHTER: Final = Bilingual(
    "en profil kan skärpa skyddet för ett ärende men inte mildra det",
    "a profile can tighten the protection of a matter, not loosen it",
)
_NEVER_REMOTE: Final = Bilingual(
    "säkerhetsskyddsklassade ärenden behandlas aldrig på distans; det kan inte ändras i en profil",
    "matters of protective security are never handled remotely; no profile can change that",
)
_ORAL: Final = Bilingual(
    "yrkanden i sekretessärenden görs bara muntligen; det kan inte ändras i en profil",
    "motions in secrecy matters are made orally only; no profile can change that",
)

SETTINGS: Final[Mapping[str, Reader]] = {
    "law_profile": one_of(words.LawProfile),
    "law_changes_on": day,
    "sfs": text(empty=True, pattern=r"20\d\d:[1-9]\d{0,3}", like="2026:123"),
    "board_all_remote": one_of(words.BoardAllRemote),
    "council_decision": text(empty=True),
    "remote_decided_by": one_of(words.Decider),
    "remote_is_voluntary": yes_no,
    "remote_confidential_allowed": yes_no,
    "remote_notice_days": whole(0, 30),
    "protective_security_remote": always(value=False, because=_NEVER_REMOTE),
    "platform_by_forum": platform,
    "room_minimum": several_of(Capacity),
    "room_minimum_all_remote": several_of(Capacity),
    "room_minimum_binding": yes_no,
    "presidium_absent_if_remote": yes_no,
    "acting_chair": one_of(words.ActingChair),
    "accounts": one_of(words.Accounts),
    "checklist_every_matter": yes_no,
    "answer_lasts_s": whole(0, _ONE_DAY_S),
    "asks_from_level": whole(0, 2, _ONLY_TIGHTER),
    "asks_for_authority": always(value=True, because=_ONLY_TIGHTER),
    "asks_after_break": always(value=True, because=_ONLY_TIGHTER),
    "host_check": always(value=True, because=_ONLY_TIGHTER),
    "identity_from_level": whole(0, _HIGHEST_LEVEL),
    "confidential_naming": one_of(words.Naming),
    "confidential_chat": one_of(words.ConfidentialChat),
    "consider_anonymising": yes_no,
    "content_kept_below_level": whole(0, 3, _ONLY_TIGHTER),
    "purge_after": one_of(words.PurgeAfter),
    "purge_decision": text(empty=True),
    "two_factor_from_level": whole(0, _HIGHEST_LEVEL, _ONLY_TIGHTER),
    "consent_from_level": whole(0, _HIGHEST_LEVEL, _ONLY_TIGHTER),
    "document_system": text(empty=True),
    "motion_channels": several_of(words.MotionChannel),
    "oral_only_in_confidential": always(value=True, because=_ORAL),
    "quorum_rule": one_of(words.QuorumRule),
    "floor_method": one_of(words.FloorMethod),
    "vote_method": one_of(words.VoteMethod),
    "closed_ballot_remote": one_of(words.ClosedBallot),
    "disqualified_to": one_of(words.DisqualifiedTo),
    "reconnect_wait_min": whole_or_none(1, 240),
    "lost_contact": one_of(words.LostContact),
    "adjourn_leave_call": yes_no,
    "alternating_service_ban": yes_no,
    "nonserving_substitutes": one_of(words.NonservingSubstitute),
    "minutes_remote_note": yes_no,
    "opening_text": several_of(words.OpeningTopic),
    "support": both_languages,
}
