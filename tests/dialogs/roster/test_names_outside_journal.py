"""Which names stand outside the journal."""

from dialogs.roster import names_outside_journal
from dialogs.roster.facts import Assigned, InChat, Noticed
from dialogs.sitting.facts import Closed
from tests.support.meetings import a_meeting, happened

GUEST = Noticed("p9", "Guest", "oid-guest", "29:guest", foreign=True)


def test_only_names_without_a_capacity_stand_outside_the_journal() -> None:
    """Of a party, of whoever lost the capacity, and of anybody who was only seen; and anybody's address."""
    facts = (
        GUEST,
        Assigned("p1", "Kim", "party"),
        Assigned("p1", "Kim", ""),
        Assigned("p1", "Kim", "member"),
        Closed(),
    )
    assert [names_outside_journal.apart(fact) for fact in facts] == [True, True, True, False, False]
    assert [names_outside_journal.named(names_outside_journal.unnamed(fact), "Kim") for fact in facts[1:]] == list(
        facts[1:]
    )
    shown = InChat("anna", foreign=False, address="a@b")
    assert (names_outside_journal.apart(shown), names_outside_journal.unnamed(shown)) == (
        True,
        InChat("anna", foreign=False),
    )
    assert names_outside_journal.named(names_outside_journal.unnamed(shown), "a@b") == shown
    assert names_outside_journal.named(names_outside_journal.unnamed(GUEST), "") == Noticed(
        "p9", "", "oid-guest", "29:guest", foreign=True
    )


def test_names_that_a_meeting_forgets_are_known_by_the_difference() -> None:
    """Of whom it knew one before, and does not any more; nothing else of the roster counts."""
    seen = happened(a_meeting(), GUEST)
    shown = happened(
        seen, InChat("p9", foreign=True, address="g@example.org"), InChat("anna", foreign=False, address="a@b")
    )
    gone = list(names_outside_journal.forgotten(shown, happened(shown, Closed())))
    assert sorted(gone) == ["address:anna", "address:p9", "name:p9"]
    assert (
        list(names_outside_journal.forgotten(a_meeting(), seen))
        == list(names_outside_journal.forgotten(seen, happened(seen, InChat("p9"))))
        == []
    )
    assert list(names_outside_journal.forgotten(seen, seen)) == []


def test_a_name_has_a_key_of_its_own_among_the_words() -> None:
    """No title and no motion has one like it."""
    assert [names_outside_journal.key(fact) for fact in (GUEST, InChat("p9"))] == ["name:p9", "address:p9"]


def test_a_name_is_known_while_the_meeting_has_it() -> None:
    """A name is not an address: each is asked for by the fact that brings it."""
    seen = happened(a_meeting(), GUEST)
    assert [names_outside_journal.known(seen, fact) for fact in (GUEST, InChat("p9"), Noticed("p10", "Nobody"))] == [
        True,
        False,
        False,
    ]


def test_a_card_tells_a_name_that_will_be_forgotten_and_whoever_has_a_capacity_stays() -> None:
    """A party's, and that of somebody without a capacity; within a sentence too. One that a line of the roster has stays."""
    meeting = happened(a_meeting(), GUEST, Assigned("p8", "Kim", "party", matter=4))
    name = meeting.people["anna"].name
    assert set(names_outside_journal.told_in(("Guest är ny", name, "Kim"), meeting)) == {"name:p9", "name:p8"}
    assert names_outside_journal.told_in((name, ""), meeting) == ()
    assert names_outside_journal.told_in((name,), happened(meeting, Noticed("p10", name, "oid-10"))) == ()


def test_a_text_tells_only_the_names_that_will_be_forgotten() -> None:
    """The name of a guest; not that of a member, nor a guest's who has a member's name: that one stays."""
    known = a_meeting()
    seen = happened(known, GUEST)
    namesake = happened(seen, Noticed("p8", known.people["anna"].name, "oid-8", "29:8", foreign=True))
    said = ["Guest has come.", f"{known.people['anna'].name} too."]
    assert [names_outside_journal.told_in(said, meeting) for meeting in (known, seen, namesake)] == [
        (),
        ("name:p9",),
        ("name:p9",),
    ]
    assert names_outside_journal.told_in(["Nobody."], seen) == ()
