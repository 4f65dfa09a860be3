"""The step by which a secretary vouches for somebody foreign (R-251)."""

from cards.key import Key
from cards.vouching import VouchForm
from tests.support.shown_cards import buttons, rendered, texts

CHAT, DIALOG = Key("s1", form="f"), Key("s1", form="f", dialog=True)


def test_the_vouching_takes_along_what_was_filled_in() -> None:
    """The way back goes to the person's form, and confirms nothing."""
    filled = (("person", "p9"), ("capacity", "chair"))
    for key in (CHAT, DIALOG):
        card = rendered(VouchForm(key, filled, "L" * 300, "chair", anonymous=True))
        (_, yes), (_, back) = buttons(card)
        assert (yes["vouch"], yes["capacity"], yes["person"]) == ("yes", "chair", "p9")
        assert "vouch" not in back
        assert "anonym" in texts(card)
    assert "gäst eller hör till en annan organisation" in texts(
        rendered(VouchForm(CHAT, filled, "Lena", "chair", anonymous=False))
    )
