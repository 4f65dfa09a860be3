"""Whatever is said finds its rule here: `decide` judges it, `again` answers a repetition, `causes` tells them apart."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any, get_args

from dialogs import guide
from dialogs.cards_made_untrue import ahead_of_all
from dialogs.chat import after_outage, guard, recording, switch, switch_follow, try_contact
from dialogs.chat.facts import Arrived, ChatHeard, ChatUnheard
from dialogs.chat.where_written import moment_of
from dialogs.journal.entries import short_key, short_keys
from dialogs.journal.fold import Ahead
from dialogs.judging.foreign_or_anonymous import outside
from dialogs.judging.late_words import in_time, newest_of, pressed_in_time
from dialogs.judging.outcome import NOTHING, Outcome, Page, Reply
from dialogs.judging.refusals import CommonRefusal, NoticeCode
from dialogs.judging.rights import may, why_not
from dialogs.judging.scene import Scene
from dialogs.judging.shared_pages import NoticePage, notice, refused
from dialogs.matter import raised_still_visible
from dialogs.meant_for_us import meant
from dialogs.meeting.meeting import Meeting, Stage
from dialogs.meeting_settings import read_from_teams
from dialogs.membership import kept_out, of_unread_list, seen_here
from dialogs.motion import changed_message
from dialogs.motion.plain_speech import offer
from dialogs.presence import attendance
from dialogs.profile.profile import Profile
from dialogs.quorum.without_quorum import told_first
from dialogs.roster import teams_roster
from dialogs.said.inbound import (
    CallBegan,
    CallEnded,
    Came,
    ChatSettingRead,
    Delivered,
    Erased,
    Installed,
    NotDelivered,
    OfGraph,
    Pressed,
    ReadBackTold,
    RecordingTold,
    Road,
    RosterRead,
    Said,
    SettingsTold,
    Spoke,
    TimePassed,
    Went,
    Words,
    WordsRemain,
)
from dialogs.said.written_fields import chosen, has_writing
from dialogs.sitting import still_open
from dialogs.sitting.facts import OrganizerKnown, SaidAgain, SetUp
from dialogs.sitting.list_read_ahead import SET_UP
from dialogs.sitting.one_begun import two_begun
from dialogs.sitting.refusals import SittingRefusal
from dialogs.subjects import rows
from dialogs.typed.commands import command
from dialogs.typed.of_closed_sitting import OF_DAY, held_on_day
from dialogs.verbs import VERBS
from dialogs.wakes import time_passed
from dialogs.what_follows import OF_NO_FACTS, of_facts
from dialogs.words_in_doubt import nothing_in_doubt

UNADMITTED = frozenset({SET_UP, "help"})  # what can be done while a claim waits to be approved


def decide(said: Said, meeting: Meeting, profile: Profile, others: Sequence[Meeting] = ()) -> Outcome:
    """Judge what was said against the meeting so far. Pure: the same four give the same outcome, always."""
    scene = scene_of(said, meeting, profile, others)
    judged = _judged(said, scene)
    if isinstance(said, Pressed) and said.road.looking:
        return judged
    if names := newest_of(judged, scene):
        judged = replace(judged, facts=(*judged.facts, SaidAgain(names)))
    asked, here = two_begun(scene), seen_here(said, scene, judged)
    ahead = Ahead(meeting, judged.facts, scene.at)
    lost, alarms, reads = of_facts(scene, judged, ahead) if judged.facts else OF_NO_FACTS
    chat = switch_follow.follow(said, scene, judged, ahead)
    new, asks = of_unread_list(said, scene, judged, ahead)
    if not (here or new or alarms or asked.facts or lost or chat.changes or reads or asks):
        deliveries = ahead_of_all(judged.deliveries, ahead)
        return judged if deliveries is judged.deliveries else replace(judged, deliveries=deliveries)
    facts = here + judged.facts + new + lost + asked.facts + chat.facts
    deliveries = judged.deliveries + alarms + asked.deliveries + chat.deliveries + reads + asks
    return replace(judged, facts=facts, deliveries=ahead_of_all(deliveries, ahead))


def _judged(said: Said, scene: Scene) -> Outcome:
    """Judge it by its own rule. While nothing is set up, nothing about any person is noted (R-210)."""
    if scene.meeting.stage is not Stage.EMPTY:
        return _by_its_rule(said, scene)
    if isinstance(said, _OF_A_SITTING):
        return Outcome()
    judged = _by_its_rule(said, scene)
    if any(isinstance(fact, SetUp) for fact in judged.facts):
        return judged
    return replace(judged, facts=tuple(fact for fact in judged.facts if isinstance(fact, _BEFORE_A_SITTING)))


def _by_its_rule(said: Said, scene: Scene) -> Outcome:
    if isinstance(said, Pressed):
        return pressed_in_time(_pressed(said, scene), scene)
    if isinstance(said, Spoke):
        return _spoke(said, scene)
    return _OTHERS[type(said)](said, scene)


def again(said: Said, meeting: Meeting, profile: Profile) -> Reply:
    """Answer a repetition: nothing is judged again, the current state is drawn. Messages are answered once."""
    if not isinstance(said, Pressed):
        return None
    verb = VERBS.get(said.verb)
    scene = scene_of(said, meeting, profile)
    if (absent := kept_out(replace(said, checked=True), scene)) is not None:
        return absent.reply
    if verb is None or not may(verb.right, scene):
        return _pressed(said, scene).reply
    if said.road is Road.SUBMIT and has_writing(said):
        return NoticePage(NoticeCode.FORM_USED)
    return verb.again if isinstance(verb.again, Page) else verb.again(said, scene)


def causes(said: Said) -> tuple[str, ...]:
    """What a repetition is recognised by (design 1): of a press the person, verb, round, form and choices; of a message its id and time.

    The first is kept, any of them tells a repetition. None for what may be said any number of times: looking, hints about the call.
    """
    match said:
        case Pressed() if said.road.looking:
            return ()
        case Pressed() if said.road is not Road.TYPED:
            # A card may stay where it is, on an old phone and on a second device: another choice is another press there, and so is
            # one that comes a minute or two later. The chat's own card carries no form: there the time tells. Should Teams repeat
            # such a press with a new time, it is judged twice, which changes nothing.
            at = said.sent or said.at
            picked = repr(() if said.verb == SET_UP else chosen(said))
            times = (str(minute := int(at.timestamp()) // 60), str(minute - 1)) if said.form else (at.isoformat(),)
            known = ("press", said.who.key, said.sitting, said.verb, str(said.round), said.form, picked)
            return short_keys(known, times)
        case Spoke():
            edit = (said.sent or said.at).isoformat() if said.edited else ""
            return (short_key("message", said.place.chat, said.message, edit),)
        case Erased():
            return (short_key("erased", said.place.chat, said.message, (said.sent or said.at).isoformat()),)
        case _:
            return ()


def scene_of(said: Said, meeting: Meeting, profile: Profile, others: Sequence[Meeting] = ()) -> Scene:
    """Return what the rules look at, seen by whoever said it."""
    return Scene(
        meeting,
        profile,
        said.at,
        said.who,
        said.fresh,
        dialog=isinstance(said, Pressed) and said.road.dialog,
        spoken=moment_of(said),
        others=tuple(others),
        outside=outside(said.who, said.place.tenant, meeting.person_of(said.who)),
        hushed_elsewhere=said.hushed_elsewhere,
    )


def _pressed(said: Pressed, scene: Scene) -> Outcome:
    if (verb := VERBS.get(said.verb)) is None:
        return refused(CommonRefusal.UNKNOWN_VERB)
    if said.strays or (said.of_purged and said.verb not in UNADMITTED):  # forwarded, forged, or gone
        return refused(CommonRefusal.OTHER_CHAT if said.strays else CommonRefusal.PURGED)
    if not scene.meeting.admitted and said.verb not in UNADMITTED:
        return refused(SittingRefusal.NOT_ADMITTED)  # What was claimed is nobody's meeting yet, and shows no word.
    if (absent := kept_out(said, scene)) is not None:
        return absent
    if not may(verb.right, scene):
        return refused(why_not(verb.right, scene), verb.right)
    if OF_DAY in said.fields and not held_on_day(scene.meeting, said.field(OF_DAY)):
        return refused(SittingRefusal.OTHER_DAY)
    judged = guide.answered_below(said, scene, told_first(said, scene, verb.act(said, scene)))
    if said.road.looking and judged.changes:
        # Teams fetches and refreshes by itself, and again: a look shows how things stand, and never acts.
        return Outcome(reply=verb.again if isinstance(verb.again, Page) else verb.again(said, scene))
    return judged


def _spoke(said: Spoke, scene: Scene) -> Outcome:
    """The guard looks first. What it lets through is a command, or plain talk, which the bot ignores."""
    found = command(said.words)
    if found is not None and not found.wording and said.doubt is not None and said.doubt.of_words:
        found = None  # Nobody acts by words of which everybody reads others.
    seen = guard.watch(said, scene, found)
    if seen.tripped:
        return seen.outcome
    ours = found is not None and meant(said, found, scene)
    if said.edited:
        return _after(seen.outcome, changed_message.edited(said, scene, found, meant=ours or said.mentioned))
    if found is None or not ours:
        if said.mentioned and not seen.outcome.changes:
            return notice(NoticeCode.UNKNOWN_WORDS)
        offered = offer(said, scene, found.fields) if found and found.verb == "motion.submit" else Outcome()
        return replace(seen.outcome, deliveries=seen.outcome.deliveries + offered.deliveries)
    fields = {k: v if isinstance(v, Words) else Words(v) for k, v in found.fields.items()}
    if found.wording and said.doubt is not None:
        fields["doubt"] = Words(said.doubt.value)
    press = Pressed(
        place=said.place,
        who=said.who,
        at=said.at,
        fresh=said.fresh,
        verb=found.verb,
        road=Road.TYPED,
        form=said.message,
        fields=fields,
        of_purged=said.of_purged,
    )
    return _after(seen.outcome, in_time(nothing_in_doubt(said, found, _pressed(press, scene)), scene))


def _after(first: Outcome, judged: Outcome) -> Outcome:
    """What was judged, after what the guard has made of the same message."""
    if first is NOTHING or not first.changes:
        return judged
    return replace(judged, facts=first.facts + judged.facts, deliveries=first.deliveries + judged.deliveries)


# Where nothing is set up: that the bot is there and can read, and who may set something up. Nothing else is needed.
_BEFORE_A_SITTING = (Arrived, ChatHeard, ChatUnheard, OrganizerKnown)
_OF_A_SITTING = (Came, Went, NotDelivered, Delivered, *get_args(OfGraph))
_OTHERS: Mapping[type, Callable[[Any, Scene], Outcome]] = {
    Installed: attendance.installed,
    Erased: changed_message.erased,
    Came: attendance.came,
    Went: attendance.went,
    RosterRead: teams_roster.roster_read,
    NotDelivered: attendance.not_delivered,
    Delivered: try_contact.delivered,
    WordsRemain: raised_still_visible.words_remain,
    ChatSettingRead: switch.setting_read,
    SettingsTold: read_from_teams.settings_told,
    RecordingTold: recording.recording_told,
    ReadBackTold: after_outage.read_back_told,
    CallBegan: lambda _, __: Outcome(),
    CallEnded: still_open.call_ended,
    TimePassed: time_passed,
    **rows("TOLD"),
}
