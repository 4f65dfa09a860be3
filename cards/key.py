"""What a button is recognised by when it comes back: the sitting, the round of asking and the form it stands on."""

from cards.quick_dataclass import quick_dataclass


@quick_dataclass(frozen=True, slots=True)
class Key:
    """What every button's data holds besides its verb (design 3). `dialog`: the card stands in a dialog."""

    sitting: str
    round: int = 0
    form: str = ""
    dialog: bool = False

    def data(self, **fields: str | int) -> dict[str, object]:
        """Return a button's data: what it is known by, and the fields that it sends."""
        return {"sitting": self.sitting, "round": self.round, "form": self.form, **fields}
