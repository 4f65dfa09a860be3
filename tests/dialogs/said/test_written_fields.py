"""In which fields of the cards people write: all of them are known, and nobody chooses there."""

from collections.abc import Mapping
from dataclasses import replace

import pytest

from dialogs.matter.facts import MatterCalled, MatterOpened
from dialogs.motion.facts import Moved
from dialogs.router import decide
from dialogs.said.inbound import Words
from dialogs.said.written_fields import WRITTEN, chosen, has_writing
from dialogs.verbs import VERBS
from tests.cards.test_gallery import nodes
from tests.support.gallery.hall import GALLERY, card
from tests.support.meetings import a_meeting, happened, linkoping, listed, pressed

IN_CONFIDENCE = happened(
    a_meeting(matters=(listed(1, "ordinary"), listed(4, "secrecy", initials="A.B."))),
    Moved(1, 1, "", "anna", "w1", "form"),
    MatterCalled(4),
    MatterOpened(4),
)
OF_THE_SETUP = {"place"}  # elsewhere it is chosen; a set-up is known by its form alone


@pytest.mark.parametrize("name", GALLERY)
def test_every_field_in_which_something_is_typed_is_known(name: str) -> None:
    """Otherwise a trace of what was typed would be kept with the press."""
    fields = [(one["type"], one["id"]) for one in nodes(card(name)) if str(one["type"]).startswith("Input.")]
    typed = {field for kind, field in fields if kind == "Input.Text"}
    assert typed <= WRITTEN | OF_THE_SETUP
    picked = {field for kind, field in fields if kind in ("Input.ChoiceSet", "Input.Toggle")}
    assert not picked & WRITTEN


@pytest.mark.parametrize(
    ("fields", "kept", "writing"),
    [
        ({"place": "remote", "kind": "amend"}, (("kind", "amend"), ("place", "remote")), False),
        ({"wording": "Badet har öppet.", "kind": "amend"}, (("kind", "amend"),), True),
        ({"wording": " "}, (), False),
    ],
)
def test_what_was_chosen_is_told_from_what_was_written(
    fields: Mapping[str, str], kept: tuple[tuple[str, str], ...], *, writing: bool
) -> None:
    """In the order of the fields' names; a field with spaces alone holds no writing."""
    said = replace(pressed("motion.submit"), fields={name: Words(value) for name, value in fields.items()})
    assert (chosen(said), has_writing(said)) == (kept, writing)


@pytest.mark.parametrize("verb", sorted(verb for verb in VERBS if not verb.startswith("roster.")))
@pytest.mark.parametrize("who", ["chair", "secretary", "anna"])
def test_nothing_written_in_a_form_is_kept_in_a_confidential_matter(verb: str, who: str) -> None:
    """Whatever the form; names and groups on the roster are what the secretary may enter then (SECURITY.md)."""
    fields = dict.fromkeys(WRITTEN, "ZQXORD 2026/1") | {
        "matter": "1",
        "motion": "1",
        "kind": "add",
        "level": "closed",
        "sent": "1",
    }
    said = replace(pressed(verb, who), fields={name: Words(value) for name, value in fields.items()})
    out = decide(said, IN_CONFIDENCE, linkoping())
    assert "zqx" not in f"{out.facts} {out.wordings} {out.deliveries}".lower()
    assert not out.wordings
