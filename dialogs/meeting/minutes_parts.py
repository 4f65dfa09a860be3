"""What is noted for the minutes of single matters, as the meeting keeps it: what is adjusted at once, and notes that somebody asks for."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Final

ANNOUNCED_WITHIN: Final = timedelta(days=2)
"""Of the day on which minutes were adjusted (KL 8:12)."""


@dataclass(frozen=True, slots=True)
class AtOnce:
    """A matter's paragraph is adjusted at once: noted by whom and when. `people` adjusted it with `chair` (keys; none: it is only decided); `announced`: on which day (ISO).

    `was`: what was noted before it.
    """

    at: datetime
    by: str
    people: tuple[str, ...] = ()
    chair: str = ""
    announced: str = ""
    was: "AtOnce | None" = None

    @property
    def adjusted_at(self) -> datetime | None:
        """When it was adjusted; None while it is only decided."""
        if self.announced and self.was is not None:
            return self.was.adjusted_at
        return self.at if self.people else None

    @property
    def only_decided(self) -> "AtOnce":
        """The same as it was before anybody adjusted it: what is decided anew has to be adjusted anew (R-199)."""
        one = self
        while one.people and one.was is not None:
            one = one.was
        return AtOnce(one.at, one.by, was=one.was) if one.people else one


@dataclass(frozen=True, slots=True)
class MinutesNote:
    """A note in the minutes that `who` asks for in matter `no`. `wording` is a key, "" where none was handed in; `gone`: its words were destroyed when the matter became confidential.

    `was`: the same before its words were handed in. `back`: it was taken back.
    """

    note: int
    no: int
    who: str
    at: datetime
    wording: str = ""
    gone: bool = False
    back: bool = False
    was: "MinutesNote | None" = None


@dataclass(frozen=True, slots=True)
class Minutes:
    """What is noted for the minutes of single matters. `at_once`: by the matter's number; `notes` are numbered from 1, in the order asked for.

    `before`: what stood of a matter that was adjusted and has been opened anew, while that can be taken back.
    """

    at_once: Mapping[int, AtOnce] = field(default_factory=dict)
    before: Mapping[int, AtOnce] = field(default_factory=dict)
    notes: tuple[MinutesNote, ...] = ()

    def adjusted(self, no: int) -> bool:
        """Whether the paragraph of matter `no` was adjusted at once."""
        stood = self.at_once.get(no)
        return stood is not None and stood.adjusted_at is not None

    def taken_again(self, no: int) -> "Minutes":
        """The same once matter `no` is considered again: nobody has adjusted what will be decided."""
        if not self.adjusted(no):
            return self
        stood = self.at_once[no]
        return replace(self, at_once={**self.at_once, no: stood.only_decided}, before={**self.before, no: stood})

    def called(self, no: int) -> "Minutes":
        """The same once matter `no` is called: what stood before an earlier call comes back by no way."""
        return replace(self, before=_but(self.before, no)) if no in self.before else self

    def not_taken_again(self, no: int) -> "Minutes":
        """The same where matter `no` was called by mistake: it is adjusted as it was, unless something else was noted since."""
        stood = self.before.get(no)
        if stood is None or self.at_once.get(no) != stood.only_decided:
            return self.called(no)
        return replace(self.called(no), at_once={**self.at_once, no: stood})

    def without_words(self, no: int) -> "Minutes":
        """The same once matter `no` is confidential: of its notes no word is kept (R-117)."""
        notes = tuple(_without(one) if one.no == no else one for one in self.notes)
        return replace(self, notes=notes) if notes != self.notes else self


def _but(stood: Mapping[int, AtOnce], no: int) -> Mapping[int, AtOnce]:
    return {k: v for k, v in stood.items() if k != no}


def _without(note: MinutesNote) -> MinutesNote:
    was = _without(note.was) if note.was is not None else None
    return replace(note, wording="", gone=note.gone or bool(note.wording), was=was)


NO_MINUTES: Final = Minutes()
