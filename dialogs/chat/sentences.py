"""How the journal tells what happened in the chat: that something was written, never what."""

from collections.abc import Mapping

from dialogs.chat.facts import Arrived, ChatHeard, ChatUnheard, GuardTripped, IdentityNumberSeen
from dialogs.journal import Fact
from dialogs.teller import Tell, Teller, by


def _tripped(t: Teller, x: GuardTripped) -> str:
    # Of a message to the bot alone the guard keeps the id with this word before it.
    where = t.say.where["alone" if x.message.startswith("alone:") else "chat"]
    say = t.say.tripped_edited if x.edited else t.say.tripped
    return f"{say.format(name=t.name(x.who), where=where, no=x.no)} {t.say.nothing_kept}"


SENTENCES: Mapping[type[Fact], Tell] = {
    Arrived: by("arrived"),
    ChatHeard: lambda t, _: t.say.heard,
    ChatUnheard: lambda t, _: t.say.unheard,
    GuardTripped: _tripped,
    IdentityNumberSeen: lambda t, x: f"{t.say.identity.format(name=t.name(x.who))} {t.say.nothing_kept}",
}
