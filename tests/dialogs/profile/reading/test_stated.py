"""What a profile's text states, laid over what the profile below has."""

from dialogs.profile.reading.sheet import Sheet
from dialogs.profile.reading.stated import Stated
from tests.support.profiles import load


def test_what_is_stated_goes_before_the_profile_below_with_its_own_source() -> None:
    """The rest stays, with the source and the layer that it had."""
    below = load("linkoping")
    stated = Stated.over(below, "own")
    stated.read(Sheet("own.toml", ""), {"settings": {"remote_notice_days": {"value": 4, "source": "§ 1"}}})
    profile = stated.profile(below.layers)
    said = profile.source_of("remote_notice_days")
    assert (profile.remote_notice_days, said.source, said.layer) == (4, "§ 1", "own")
    assert profile.source_of("document_system") == below.source_of("document_system")
    assert (profile.items, profile.motions) == (below.items, below.motions)
