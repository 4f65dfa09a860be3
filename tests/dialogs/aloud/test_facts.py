"""That something sensitive was said stands with its time, its matter and who noted it; a mistake of theirs is taken away again."""

from dialogs.aloud.facts import SensitiveDataSaid, SensitiveDataTakenBack
from dialogs.meeting.parts import SaidAloud
from tests.support.meetings import TEN, a_meeting, happened, seconds


def test_each_is_one_more_and_the_own_newest_is_taken_back() -> None:
    """Of that matter alone; another's note stays."""
    first = happened(a_meeting(), SensitiveDataSaid(4), by="chair")
    second = happened(first, SensitiveDataSaid(4), by="secretary", at=TEN + seconds(9))
    assert second.aloud == (SaidAloud(TEN, 4, "chair"), SaidAloud(TEN + seconds(9), 4, "secretary"))
    assert happened(second, SensitiveDataTakenBack(4), by="chair").aloud == second.aloud[1:]
    assert happened(second, SensitiveDataTakenBack(4), by="secretary").aloud == first.aloud
    assert happened(second, SensitiveDataTakenBack(0), by="chair").aloud == second.aloud
