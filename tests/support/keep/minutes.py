"""What is noted for the minutes in the council's sitting of a kept journal, and a confidential matter that is taken in another tool."""

from tests.support.keep.said import said, twice
from tests.support.living import LivingSitting


async def minuted(sitting: LivingSitting) -> None:
    """Motions, of which one message is edited; a note, a paragraph adjusted at once, questions alone, something said aloud."""
    await said(sitting, "lena", "ta upp 2 ändå")
    await said(sitting, "bo", "yrkande tillägg: Mer tåg.")
    await sitting["bo"].edit("@Bisittare yrkande tillägg: Fler tåg.")
    await said(sitting, "bo", "yrkande avslag")
    await twice(sitting, "bo", "protokollsanteckning 2: Jag avstod.")
    await said(sitting, "lena", "avsluta 2 ändå")
    await twice(sitting, "lena", "ärende 2 justeras omedelbart")
    await twice(sitting, "karin", "ärende 2 är omedelbart justerat av {bo}")
    await said(sitting, "lena", "ärende 4 är bara frågor", "ärende 4 är inte bara frågor", "ärende 4 är bara frågor")
    await _in_another_tool(sitting)


async def _in_another_tool(sitting: LivingSitting) -> None:
    """Matter 3 is taken elsewhere, taken back, taken elsewhere again, and comes back."""
    await said(sitting, "lena", "ta upp 3 ändå")
    fields = {"matter": "3", "only_entitled": "yes", "reason": "accepted", "quorum": "any"}
    await sitting.execute("lena", "gate.open", fields)
    await twice(sitting, "karin", "känslig uppgift sades")
    await twice(sitting, "karin", "byt rum")
    await said(sitting, "lena", "vi är tillbaka", "avsluta 3 ändå")
