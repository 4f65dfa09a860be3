"""What a profile says of one kind of body (R-009)."""

import pytest

from dialogs.meeting.kinds import BodyKind
from dialogs.profile.mistake import ProfileMistake
from dialogs.profile.profile import Profile
from dialogs.profile.text import parse
from tests.support.profiles import load

HEAD = 'extends = "default"\n[document]\ntitle = "T"\nowner = "O"\nversion = "1"\n'
DAYS = 'remote_notice_days = {{ value = {}, source = "{}" }}\n'
ALL = "[settings]\n" + DAYS.format(5, "alla")
COMMITTEE = "[bodies.committee.settings]\n" + DAYS.format(1, "utskott")


def read(text: str, parent: Profile | None = None) -> Profile:
    """The profile of a text over the default, or over `parent`."""
    head = HEAD.replace("default", parent.name) if parent else HEAD
    found = parse(head + text, "egen.toml", parent or load("default"))
    assert isinstance(found, Profile), found
    return found


def days(profile: Profile, kind: BodyKind) -> tuple[int, str]:
    """The days of notice for a kind of body, and whose rule that is."""
    rules = profile.of_body(kind)
    return rules.remote_notice_days, rules.source_of("remote_notice_days").source


def test_a_kind_of_body_has_its_own_rules_and_keeps_the_rest() -> None:
    """The committee's days are its own; the board, and a kind that nobody has chosen, have those of all."""
    profile = read(ALL + '[motions]\nreject = { value = "required", source = "m" }\n' + COMMITTEE)
    assert days(profile, BodyKind.COMMITTEE) == (1, "utskott")
    assert days(profile, BodyKind.BOARD) == (5, "alla")
    assert profile.of_body(None) is profile
    rules = profile.of_body(BodyKind.COMMITTEE)
    assert rules.motions == profile.motions
    assert (rules.name, rules.layers, rules.of_body(BodyKind.COMMITTEE)) == (profile.name, profile.layers, rules)


def test_a_later_layer_goes_before_an_earlier_one() -> None:
    """In what it says of all bodies too; what it does not speak of is as the layer below has it for the kind."""
    town = read(ALL + COMMITTEE)
    assert days(read("", town), BodyKind.COMMITTEE) == (1, "utskott")
    assert days(read("[settings]\n" + DAYS.format(9, "nämnd"), town), BodyKind.COMMITTEE) == (9, "nämnd")
    own = "[bodies.committee.settings]\n" + DAYS.format(2, "eget")
    assert days(read("[settings]\n" + DAYS.format(9, "nämnd") + own, town), BodyKind.COMMITTEE) == (2, "eget")


def test_a_kind_of_body_can_have_a_line_of_the_checklist_that_others_have_not() -> None:
    """All that a profile can say can be said of one kind."""
    text = '[bodies.drafting.items.door]\nwhen = "before"\nfrom_level = 1\ntext_sv = "Dörren är stängd."\ntext_en = "Shut."\nsource = "s"\n'
    profile = read(text)
    assert "door" in [item.key for item in profile.of_body(BodyKind.DRAFTING).items]
    assert "door" not in [item.key for item in profile.items]


def test_each_kinds_rules_have_a_digest_of_their_own() -> None:
    """A sitting is pinned to what it began with; and a profile that says nothing of a kind has the digest it always had."""
    profile = read(ALL + COMMITTEE)
    digests = {profile.digest, profile.of_body(BodyKind.COMMITTEE).digest, read(ALL).digest}
    assert len(digests) == 3
    assert read(ALL + "[bodies]\n").digest == read(ALL).digest


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ("[bodies.utskott]", 6, 'okänd nyckel "utskott" under [bodies]'),
        ("[bodies.committee.document]", 6, 'okänd nyckel "document" under [bodies.committee]'),
        ("[bodies.committee.settings]\nhost_chek = 1", 7, "under [bodies.committee.settings]; menades host_check?"),
        ("[bodies]\ncommittee = 1", 7, "bodies.committee ska vara en tabell, skriven [bodies.committee]"),
        ("bodies = 1\n", 6, 'okänd nyckel "bodies"'),
        ('[bodies.board.settings]\nsfs = { value = "2026:1", source = "s" }', 7, "sfs gäller alla organ"),
        ("[bodies.board.settings]\nhost_check = { value = true }", 7, "saknas under [bodies.board.settings]"),
        ('[bodies.board.settings]\nboard_all_remote = { value = "may", source = "s" }', 7, "förutsätter fullmäktiges"),
    ],
)
def test_a_mistake_is_told_with_its_line(text: str, line: int, said: str) -> None:
    """Unknown kinds and keys, what holds for all, and what does not fit together."""
    found = parse(HEAD + text, "egen.toml", load("default"))
    assert isinstance(found, ProfileMistake)
    assert (found.line, said in found.text()) == (line, True), found.text()
