"""A matter added during the meeting: what may be confidential is asked about before its title is shown or kept (R-107)."""

from pathlib import Path

import pytest

from cards.phrases import book
from tests.support.living import Living
from tests.support.rule_sittings import begun
from tests.support.sinks import bytes_in
from tests.support.soon import quiet

TITLE = "Zqxriktlinjer för sekretess"


@pytest.mark.rule("R-107", road="press", by="dialogs.agenda.show_and_change.add")
async def test_an_added_matter_is_asked_about_as_a_pasted_one(house: Living, tmp_path: Path) -> None:
    """The title is not shown and not kept until the kind is chosen once more; then the choice holds."""
    sitting = await begun(house, agenda="1. Upprop")
    karin = sitting["karin"]
    await karin.press("Visa ärendena")
    await quiet(house)
    await karin.press("Lägg till ärende")
    await karin.press("Lägg till", {"title": TITLE, "level": "Öppet ärende"})
    assert karin.sees(book.of("sv").agenda.wrong["doubt"])
    assert not karin.sees(TITLE)
    assert TITLE.encode() not in bytes_in(tmp_path)
    await karin.press("Lägg till", {"level": "Öppet ärende"})
    await quiet(house)
    assert [(one.no, one.kind.value) for one in (await sitting.meeting()).matters] == [(1, "ordinary"), (2, "ordinary")]
    assert karin.sees(f"Ärende 2: {TITLE}")
