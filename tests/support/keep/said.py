"""How a sitting of a kept journal is played: words that are typed in its chat, one after the other, and a step that is taken back."""

from tests.support.living import LivingSitting
from tests.support.soon import quiet


async def said(sitting: LivingSitting, who: str, *words: str) -> None:
    """Let somebody type these to the bot in the chat; `{anna}` stands for Anna's name."""
    names = {key: client.person.name for key, client in sitting.people.items()}
    for one in words:
        await sitting[who].say(one.format(**names), mention=True)
    await quiet(sitting.living)


async def twice(sitting: LivingSitting, who: str, words: str) -> None:
    """Let them type it, take it back, and type it again."""
    await said(sitting, who, words, "ångra", words)
