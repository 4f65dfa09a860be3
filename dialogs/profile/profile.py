"""A municipality's rule profile: typed, final settings, each with its source.

A profile is built by `dialogs.profile.text.parse` and never changed. Units stand in the names. The kinds of matter have
demands of their own (`dialogs.meeting.kinds`); a profile adds to them and can take nothing away.
"""

from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from cards.bilingual import Bilingual
from dialogs.meeting.capacity import Capacity
from dialogs.meeting.kinds import BodyKind, MatterKind, MotionKind
from dialogs.profile.choices import (
    Accounts,
    ActingChair,
    AskedWhen,
    BoardAllRemote,
    ClosedBallot,
    ConfidentialChat,
    Decider,
    DisqualifiedTo,
    FloorMethod,
    LawProfile,
    LostContact,
    MotionChannel,
    Naming,
    NonservingSubstitute,
    OpeningStep,
    OpeningTopic,
    ProtectiveRemote,
    PurgeAfter,
    QuorumRule,
    VoteMethod,
    WordingRule,
)
from dialogs.profile.parts import FOLLOWING, ChecklistItem, Demand, Layer, MotionRule, Platform, Provenance, TickRule
from dialogs.said.reasons import ServiceOver


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """The rules one board sits by. `layers` runs from the default to the board's own; `digest` pins the whole content.

    Source: dialogs/rules.md, V; every setting's own source is what `source_of` answers.
    """

    layers: tuple[Layer, ...]
    sources: tuple[Provenance, ...]
    digest: str = ""

    # Where other rules hold for a kind of body: the rules of each such kind, whole; and of those, the kind.
    bodies: tuple[tuple[BodyKind, "Profile"], ...] = ()
    body: BodyKind | None = None

    # The law: `sfs` is the number of the amending act, "" as long as nobody has confirmed one.
    law_profile: LawProfile
    law_changes_on: date
    sfs: str
    board_all_remote: BoardAllRemote
    council_decision: str

    # Remote participation and the room.
    remote_decided_by: Decider
    remote_is_voluntary: bool
    remote_confidential_allowed: bool
    remote_notice_days: int
    remote_most: int | None
    remote_join_early_min: int
    protective_remote: ProtectiveRemote
    platform_by_forum: Platform
    room_minimum: tuple[Capacity, ...]
    room_minimum_all_remote: tuple[Capacity, ...]
    room_minimum_binding: bool
    presidium_absent_if_remote: bool
    acting_chair: ActingChair
    accounts: Accounts

    # The checklist and the gate. An answer lasts `answer_lasts_s` seconds; 0 means for the whole run.
    items: tuple[ChecklistItem, ...]
    checklist_every_matter: bool
    answer_lasts_s: int
    asks_from_level: int
    asks_for_authority: bool
    asks_after_break: bool
    host_check: bool
    identity_from_level: int

    # Confidential matters and what is kept.
    confidential_naming: Naming
    confidential_chat: ConfidentialChat
    consider_anonymising: bool
    content_kept_below_level: int
    purge_after: PurgeAfter
    purge_decision: str
    wordings_kept_days: int | None
    passing_kept_days: int | None
    two_factor_from_level: int
    consent_from_level: int
    document_system: str
    cannot_be_met: tuple[Demand, ...]

    # What the host ticks of how the meeting is set up.
    host_ticks: tuple[TickRule, ...]

    # Motions.
    motions: tuple[MotionRule, ...]
    motion_channels: tuple[MotionChannel, ...]
    oral_only_in_confidential: bool

    # The order of the meeting. No limit on waiting for a lost member is None.
    quorum_rule: QuorumRule
    roll_call: bool
    floor_method: FloorMethod
    vote_method: VoteMethod
    closed_ballot_remote: ClosedBallot
    disqualified_to: DisqualifiedTo
    short_loss_s: int
    reconnect_wait_min: int | None
    lost_contact: LostContact
    adjourn_leave_call: bool
    alternating_service_ban: bool
    nonserving_substitutes: NonservingSubstitute
    minutes_remote_note: bool
    opening_text: tuple[OpeningTopic, ...]
    opening_steps: tuple[OpeningStep, ...]
    adjusters_in_board: int
    adjusters_in_council: int
    support: Bilingual

    def of_body(self, kind: BodyKind | None) -> "Profile":
        """The rules for a body of that kind: its own where it has some, otherwise these. Source: R-009."""
        return next((rules for body, rules in self.bodies if body is kind), self)

    @property
    def own(self) -> Layer:
        """The topmost layer: the document this profile itself stands for."""
        return self.layers[-1]

    @property
    def name(self) -> str:
        """What the profile is called in settings and on the command line, "linkoping"."""
        return self.own.name

    @property
    def title(self) -> str:
        """The document's title."""
        return self.own.title

    def source_of(self, setting: str) -> Provenance:
        """Where a setting comes from: a field's name, "items.alone", "motions.amend", "cannot_be_met.no_storage".

        Raises KeyError for a name that is no setting.
        """
        for one in self.sources:
            if one.setting == setting:
                return one
        raise KeyError(setting)

    def __hash__(self) -> int:
        """The hash of the digest, which covers all the rest: hashing every rule would cost more than the cache saves."""
        return hash(self.digest)

    def law_on(self, day: date) -> LawProfile:
        """The wording of the act that a sitting on `day` goes by. Source: dialogs/rules.md, X."""
        if self.law_profile is LawProfile.KL_2026 and day >= self.law_changes_on:
            return LawProfile.KL_2026
        return LawProfile.KL_2018

    def council_presidium_may_be_remote(self, day: date) -> bool:
        """Whether the council's chair and vice chairs may sit remote in the council on `day`. Source: R-007."""
        return self.law_on(day) is LawProfile.KL_2018

    def service_over(self, *, council: bool) -> ServiceOver:
        """Whether a member whose substitute has begun to serve may be out for the day, and by what. Source: R-190."""
        if council:
            return ServiceOver.LAW
        return ServiceOver.RULE if self.alternating_service_ban else ServiceOver.STAYS

    def asks(self, kind: MatterKind) -> bool:
        """Whether remote participants confirm the checklist before a matter of `kind`. Source: R-101."""
        by_authority = kind is MatterKind.AUTHORITY and self.asks_for_authority
        return kind.needs_checklist or by_authority or kind.level >= self.asks_from_level

    def items_before(self, kind: MatterKind, day: date) -> tuple[ChecklistItem, ...]:
        """The items to confirm before a matter of `kind`, in order; empty where nothing is asked."""
        return _items_before(self, kind, day)

    def items_at_opening(self, day: date) -> tuple[ChecklistItem, ...]:
        """The items to confirm once, when the meeting opens, in order. Source: R-039, R-050, R-099."""
        return self.asked(AskedWhen.OPENING, day)

    def items_of_following(self, day: date) -> tuple[ChecklistItem, ...]:
        """Those of them by which somebody says that they can follow the meeting: asked anew of whoever has lost the link. Source: R-050."""
        return tuple(one for one in self.items_at_opening(day) if one.key in FOLLOWING)

    def asked(self, when: AskedWhen, day: date) -> tuple[ChecklistItem, ...]:
        """All items that are asked at that time, under the law of `day`, in order."""
        law = self.law_on(day)
        return tuple(one for one in self.items if one.used and one.when is when and one.law in (None, law))

    def wording_of(self, kind: MotionKind) -> WordingRule:
        """Whether a motion of `kind` must carry a wording in an open matter. Source: R-137 to R-140."""
        return next(rule.wording for rule in self.motions if rule.kind is kind)

    def needs_wording(self, kind: MotionKind | None) -> bool:
        """Whether a motion of `kind` is none without words; one whose kind is not said needs none yet. Source: R-137, R-140."""
        return kind is not None and self.wording_of(kind) is WordingRule.REQUIRED

    def allows_remote(self, kind: MatterKind) -> bool:
        """Whether a matter of `kind` may be open while anybody is remote. Source: R-006, R-045."""
        guarded = kind.confidential or kind is MatterKind.AUTHORITY
        return kind.remote_possible and (self.remote_confidential_allowed or not guarded)


@lru_cache(maxsize=256)  # Needed for every answer, and the same for everybody in a meeting.
def _items_before(profile: Profile, kind: MatterKind, day: date) -> tuple[ChecklistItem, ...]:
    if not profile.asks(kind):
        return ()
    return tuple(item for item in profile.asked(AskedWhen.BEFORE, day) if item.covers(kind))
