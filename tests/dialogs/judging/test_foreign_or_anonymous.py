"""Who is foreign, by what Teams says of them."""

from dataclasses import replace

from dialogs.judging.foreign_or_anonymous import foreign
from dialogs.roster.facts import Assigned
from tests.support.meetings import a_meeting, happened, sender


def test_an_anonymous_identity_is_foreign_however_it_was_tied() -> None:
    """It has no account: only an id that Teams makes up for the visit."""
    tied = Assigned("p9", "Lena Dahl", "chair", mri="29:visitor")
    assert happened(a_meeting(), tied).people["p9"].capacity is None


def test_the_tenant_is_compared_whatever_its_letters_case() -> None:
    """Teams writes ids in both, and what is not told proves nothing."""
    assert not foreign(replace(sender("anna"), tenant="TENANT"), "tenant")
    assert not foreign(replace(sender("anna"), tenant=None), "tenant")
    assert not foreign(sender("anna"), "")
