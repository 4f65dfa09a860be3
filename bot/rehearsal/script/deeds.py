"""What one person does in a step of a scenario, as the hands and eyes of their Teams."""

from collections.abc import Awaitable, Callable, Sequence

from bot.rehearsal.client.buttons import buttons
from bot.rehearsal.client.client import Client, ImpossibleError
from bot.rehearsal.client.hand import Pressed
from bot.rehearsal.script.steps import Do, Step

Deed = Callable[[Client, Step], Awaitable[Sequence[str]]]


def told_by(pressed: Pressed) -> list[str]:
    """What a press lets the person read for a moment: the client's complaints, or the bot's notice."""
    return [*pressed.errors.values(), *([pressed.notice] if pressed.notice else [])]


def sees_button(client: Client, title: str) -> bool:
    """Whether a button with this title or verb is anywhere on the person's screen."""
    cards = [card for seen in client.screen() for card in seen.cards]
    cards += [client.dialog.card] if client.dialog else []
    return any(one.is_called(title, {}) for card in cards for one in buttons(card))


async def _say(client: Client, step: Step) -> Sequence[str]:
    await client.say(step.words[0], mention=step.do is Do.MENTION)
    return ()


async def _say_privately(client: Client, step: Step) -> Sequence[str]:
    await client.say_privately(step.words[0])
    return ()


async def _edit(client: Client, step: Step) -> Sequence[str]:
    await client.edit(step.words[0])
    return ()


async def _delete(client: Client, _: Step) -> Sequence[str]:
    await client.delete()
    return ()


async def _hide(client: Client, _: Step) -> Sequence[str]:
    client.hide()
    return ()


async def _press(client: Client, step: Step) -> Sequence[str]:
    old = True if step.do is Do.PRESS_OLD else None
    return told_by(await client.press(step.words[0], data=step.data, old_client=old))


async def _fill(client: Client, step: Step) -> Sequence[str]:
    client.hand.write_in(step.words[0], step.words[1])
    return ()


async def _close(client: Client, _: Step) -> Sequence[str]:
    client.close_dialog()
    return ()


async def _look(client: Client, _: Step) -> Sequence[str]:
    client.look()
    return ()


async def _like(client: Client, _: Step) -> Sequence[str]:
    ours = [seen.message for seen in client.screen() if seen.message.sender is None]
    if not ours:
        raise ImpossibleError(lambda say: say.nothing_to_like.format(name=client.person.name))
    await client.react(ours[-1])
    return ()


async def _again(client: Client, step: Step) -> Sequence[str]:
    await client.again(new_id=step.do is Do.AGAIN_NEW)
    return ()


DEEDS: dict[Do, Deed] = {
    Do.SAY: _say,
    Do.MENTION: _say,
    Do.SAY_PRIVATELY: _say_privately,
    Do.EDIT: _edit,
    Do.DELETE: _delete,
    Do.HIDE: _hide,
    Do.PRESS: _press,
    Do.PRESS_OLD: _press,
    Do.FILL: _fill,
    Do.CLOSE: _close,
    Do.LOOK: _look,
    Do.LIKE: _like,
    Do.AGAIN: _again,
    Do.AGAIN_NEW: _again,
}

HOPES: dict[Do, Callable[[Client, str], bool]] = {
    Do.SEES: lambda client, text: client.sees(text),
    Do.SEES_NOT: lambda client, text: not client.sees(text),
    Do.SEES_BUTTON: sees_button,
    Do.SEES_NO_BUTTON: lambda client, text: not sees_button(client, text),
}
