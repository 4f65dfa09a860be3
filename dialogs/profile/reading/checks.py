"""What has to fit together across a whole profile, once every setting in it has been read."""

from collections.abc import Callable
from typing import Final

from dialogs.meeting.kinds import MatterKind
from dialogs.profile.choices import AskedWhen, BoardAllRemote, LawProfile, ProtectiveRemote
from dialogs.profile.parts import ChecklistItem
from dialogs.profile.profile import Profile
from dialogs.profile.reading.sheet import Sheet


def check_whole(sheet: Sheet, profile: Profile) -> None:
    """Note on `sheet` what does not fit together. Source: R-006, R-008, R-018, R-045, R-091, R-101."""
    for check in _CHECKS:
        check(sheet, profile)


def _all_remote(sheet: Sheet, profile: Profile) -> None:
    at = ("settings", "board_all_remote")
    if profile.board_all_remote is BoardAllRemote.NO:
        return
    if profile.law_profile is LawProfile.KL_2018:
        sheet.refuse(
            at,
            "board_all_remote kan bara ändras under lagen från 2026; med law_profile kl_2018 ska det vara no",
            "board_all_remote can only change under the law of 2026; with law_profile kl_2018 it must be no",
        )
    if profile.council_decision == "":
        sheet.refuse(
            at,
            "board_all_remote förutsätter fullmäktiges beslut; ange datum och paragraf i council_decision",
            "board_all_remote presupposes the council's decision; give its date and section in council_decision",
        )


def _shall_is_not_voluntary(sheet: Sheet, profile: Profile) -> None:
    if profile.board_all_remote is BoardAllRemote.SHALL and profile.remote_is_voluntary:
        sheet.refuse(
            ("settings", "board_all_remote"),
            "med board_all_remote shall kan distansdeltagandet inte vara frivilligt; sätt remote_is_voluntary till false",
            "with board_all_remote shall, remote participation cannot be voluntary; set remote_is_voluntary to false",
        )


def _protective_is_the_strictest(sheet: Sheet, profile: Profile) -> None:
    """What lets protective security be remote cannot be looser than what holds for other secrecy (R-006, R-045)."""
    if profile.protective_remote is ProtectiveRemote.SPECIAL_DECISION and not profile.remote_confidential_allowed:
        sheet.refuse(
            ("settings", "protective_remote"),
            "med remote_confidential_allowed false får inget sekretessärende behandlas på distans; sätt protective_remote till never",
            "with remote_confidential_allowed false no confidential matter may be remote; set protective_remote to never",
        )


def _something_is_asked(sheet: Sheet, profile: Profile) -> None:
    """A checklist without a line would open the gate to everybody at once."""
    for kind in MatterKind:
        if not profile.asks(kind) or any(_asks(item, kind) for item in profile.items):
            continue
        sheet.refuse(
            ("items",),
            f"minst en punkt måste frågas före ärenden av slaget {kind}, oavsett vilken lag som gäller",
            f"at least one item must be asked before matters of the kind {kind}, whichever law applies",
        )
        return


def _asks(item: ChecklistItem, kind: MatterKind) -> bool:
    return item.used and item.when is AskedWhen.BEFORE and item.law is None and item.covers(kind)


_CHECKS: Final[tuple[Callable[[Sheet, Profile], None], ...]] = (
    _all_remote,
    _shall_is_not_voluntary,
    _protective_is_the_strictest,
    _something_is_asked,
)
