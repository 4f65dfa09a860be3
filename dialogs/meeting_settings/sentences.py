"""How the journal tells what the host said of the meeting's settings, and the secretary of the chat."""

from collections.abc import Iterable, Mapping

from dialogs.journal.entries import Fact
from dialogs.journal.teller import Tell, Teller
from dialogs.meeting_settings.facts import ChatSaidOff, ChatSaidOn, HostTicked, SettingsRead, TicksTakenBack, known
from dialogs.said.reasons import TickState


def _lines(t: Teller, lines: Iterable[str]) -> str:
    return ", ".join(t.phrases.meeting_settings.short[line] for line in lines)


def _ticked(t: Teller, x: HostTicked) -> str:
    noted = t.phrases.meeting_settings.noted
    said = (noted[state].format(lines=_lines(t, lines)) for state, lines in x.said.items() if lines)
    return noted["ticked"].format(by=t.by, level=x.level, said=" ".join(said))


def _taken_back(t: Teller, x: TicksTakenBack) -> str:
    return t.phrases.meeting_settings.noted["taken_back"].format(by=t.by, lines=_lines(t, known(x.lines)))


def _read(t: Teller, x: SettingsRead) -> str:
    say = t.phrases.meeting_settings
    if x.problem:
        return say.noted["unread"].format(why=say.why[x.problem])
    said = {TickState.CONFIRMED: x.confirmed, TickState.NOT: x.not_so}
    parts = [say.noted[state].format(lines=_lines(t, known(lines))) for state, lines in said.items() if lines]
    return say.noted["read"].format(said=" ".join(parts or [say.noted["told_nothing"]]))


def _said_off(t: Teller, x: ChatSaidOff) -> str:
    return t.phrases.meeting_settings.noted["chat_off"].format(by=t.by, no=x.no)


def _said_on(t: Teller, x: ChatSaidOn) -> str:
    return t.phrases.meeting_settings.noted["chat_on"].format(by=t.by, no=x.no)


SENTENCES: Mapping[type[Fact], Tell] = {
    HostTicked: _ticked,
    TicksTakenBack: _taken_back,
    SettingsRead: _read,
    ChatSaidOff: _said_off,
    ChatSaidOn: _said_on,
}
