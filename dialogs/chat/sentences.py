"""How the journal tells what happened in the chat: that something was written, never what."""

from collections.abc import Mapping
from datetime import UTC, datetime

from cards.swedish_time import clock
from dialogs.chat.after_outage_facts import ReadBackDone, WrittenUnseen
from dialogs.chat.facts import (
    AppRemoved,
    Arrived,
    ChatHeard,
    ChatUnheard,
    GuardedRestored,
    GuardTripped,
    Hidden,
    IdentityNumberSeen,
    NotHidden,
    ShowAgainAsked,
    ShownAgain,
    ShowSomeAsked,
    WrittenBefore,
)
from dialogs.chat.recording_facts import RecordingLooked, RecordingOver, RecordingSeen, TranscriptSeen
from dialogs.chat.switch_facts import (
    ChatOff,
    ChatRestored,
    ChatSettingKnown,
    SwitchBackAsked,
    SwitchBackLate,
    SwitchBackSeen,
    SwitchFollowed,
    SwitchOffAsked,
    SwitchStood,
    SwitchTurnedBack,
    SwitchUnproved,
    WarningChosen,
)
from dialogs.journal.entries import Fact
from dialogs.journal.teller import Tell, Teller, by
from dialogs.said.chat_setting import ChatSetting


def _tripped(t: Teller, x: GuardTripped) -> str:
    # Of a message to the bot alone the guard keeps the id with this word before it.
    where = t.say.where["alone" if x.message.startswith("alone:") else "chat"]
    say = t.say.tripped_edited if x.edited else t.say.tripped
    return f"{say.format(name=t.name(x.who), where=where, no=x.no)} {_kept(t, x.who)}"


def _kept(t: Teller, who: str) -> str:
    """What is noted of a message: who wrote it, unless that person's name has been destroyed (R-210)."""
    person = t.person(who)
    destroyed = person is not None and person.given is None and not person.name
    return t.say.name_destroyed if destroyed else t.say.nothing_kept


def _restored(t: Teller, x: GuardedRestored) -> str:
    where = t.say.where["alone" if x.message.startswith("alone:") else "chat"]
    return f"{t.say.guarded_restored.format(name=t.name(x.who), where=where, no=x.no)} {_kept(t, x.who)}"


def _before(t: Teller, x: WrittenBefore) -> str:
    where = t.say.where["alone" if x.message.startswith("alone:") else "chat"]
    return t.say.written_before.format(by=t.by, where=where, no=x.no)


def _noted(phrase: str) -> Tell:
    """A sentence of the switch: who, which matter, and what the switch says, where the fact has them."""

    def tell(t: Teller, x: Fact) -> str:
        say = t.phrases.chat_switch.noted
        setting = say.get(getattr(x, "setting", ""), "")
        return say[phrase].format(by=t.by, no=getattr(x, "no", ""), setting=setting)

    return tell


def _with_problem(phrase: str) -> Tell:
    """The same, with why Teams did not, where it said so."""

    def tell(t: Teller, x: Fact) -> str:
        why = t.phrases.chat_switch.problems.get(getattr(x, "problem", ""), "")
        return f"{_noted(phrase)(t, x)} {why}".rstrip()

    return tell


def _known(t: Teller, x: ChatSettingKnown) -> str:
    say = t.phrases.chat_switch
    if x.setting:
        return _noted("known")(t, x)
    return say.noted["known_not"].format(why=say.problems.get(x.problem, "")).rstrip()


def _hiding(phrase: str) -> Tell:
    """A sentence of a message that is hidden or not: whose, in which matter, and who asked."""

    def tell(t: Teller, x: Fact) -> str:
        say = t.phrases.hiding
        why = say.problems.get(x.problem, "") if isinstance(x, NotHidden) else ""
        name = t.name(getattr(x, "who", ""))
        return f"{say.noted[phrase].format(name=name, no=getattr(x, 'no', ''), by=t.by)} {why}".rstrip()

    return tell


def _looked(t: Teller, x: RecordingLooked) -> str:
    say = t.phrases.recording
    return say.noted["not_looked"].format(why=say.problems[x.problem]) if x.problem else say.noted["looked"]


def _recorded(t: Teller, x: RecordingSeen) -> str:
    return t.phrases.recording.noted["seen"].format(no=x.no, at=clock(datetime.fromtimestamp(x.began, UTC)))


def _unseen(t: Teller, x: WrittenUnseen) -> str:
    return t.phrases.absence.noted["edited" if x.edited else "written"].format(name=t.name(x.who), no=x.no)


def _read_back(t: Teller, x: ReadBackDone) -> str:
    say = t.phrases.absence
    since, until = (clock(datetime.fromtimestamp(one, UTC)) for one in (x.since, x.until))
    why = say.problems.get(x.problem, "")
    phrase = say.noted["unread" if x.problem else "read"]
    return phrase.format(since=since, until=until, no=x.no, count=x.found, why=why).rstrip()


SENTENCES: Mapping[type[Fact], Tell] = {
    Arrived: by("arrived"),
    ChatHeard: lambda t, _: t.say.heard,
    AppRemoved: by("app_removed"),
    ChatUnheard: lambda t, _: t.say.unheard,
    GuardTripped: _tripped,
    GuardedRestored: _restored,
    WrittenBefore: _before,
    ChatSettingKnown: _known,
    SwitchOffAsked: _noted("asked"),
    SwitchStood: _noted("stood"),
    ChatOff: _noted("off"),
    SwitchUnproved: _with_problem("unproved"),
    WarningChosen: _noted("warned"),
    SwitchFollowed: _noted("followed"),
    SwitchBackAsked: _noted("back_asked"),
    SwitchBackSeen: _noted("seen"),
    SwitchTurnedBack: lambda t, x: _noted("turned_back" if x.setting == ChatSetting.DISABLED else "turned_again")(t, x),
    SwitchBackLate: _with_problem("back_late"),
    ChatRestored: lambda t, x: _noted("by_hand" if x.by_hand else "restored")(t, x),
    Hidden: _hiding("hidden"),
    NotHidden: lambda t, x: _hiding("not_again" if x.shown else "not_hidden")(t, x),
    ShowAgainAsked: _hiding("asked"),
    ShowSomeAsked: lambda t, x: t.phrases.hiding.noted["asked_some"].format(by=t.by, no=x.no, count=x.count),
    ShownAgain: _hiding("again"),
    RecordingLooked: _looked,
    RecordingSeen: _recorded,
    TranscriptSeen: lambda t, x: t.phrases.recording.noted["transcript"].format(no=x.no),
    WrittenUnseen: _unseen,
    ReadBackDone: _read_back,
    RecordingOver: lambda t, _: t.phrases.recording.noted["over"],
    IdentityNumberSeen: lambda t, x: f"{t.say.identity.format(name=t.name(x.who))} {_kept(t, x.who)}",
}
