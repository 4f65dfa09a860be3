"""A part of the working note as a file: the offer, as Teams itself draws one, and the card that tells what became of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from cards import kit
from cards.key import Key
from cards.phrases.book import Phrases
from cards.phrases.note_file import NoteFilePhrases
from cards.shape import Attachment

CONSENT_TYPE: Final = "application/vnd.microsoft.teams.card.file.consent"
_ABOUT_BYTES: Final = 50_000
"""Teams wants to show a size. The file is made when it is taken, and most are about as large."""

_BANDS: Final[Mapping[str, kit.State]] = {"sending": "done", "sent": "done", "left": "done"}

PAPER: Final = "paper"


def phrases_of(part: str, phrases: Phrases) -> NoteFilePhrases:
    """Return what is said of the file: the sheet for a meeting on paper is no part of the note."""
    return phrases.paper_file if part == PAPER else phrases.note_file


def part_called(part: str, no: int, phrases: Phrases) -> str:
    """Return what the part is called in running text, or what of it belongs to matter `no`: “öppna delen, ärende 7”."""
    called = phrases_of(part, phrases).parts[part]
    return f"{called}, {phrases.working_note.matter_of_section.format(no=no)}" if no else called


@dataclass(frozen=True, slots=True)
class FileOffer:
    """The part is offered, or what it has of matter `no` (0: of all); whoever takes or declines it sends `form` back. The file's name has the sitting's day (ISO, "": not known), a letter, and what it is (`made_as`)."""

    sitting: str
    form: str
    part: str
    first: int
    date: str
    made_as: str = "docx"
    no: int = 0

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> Attachment:
        """Draw it as Teams' own card: the client asks, and says where the bytes go."""
        say = phrases_of(self.part, phrases)
        pattern = say.name_of_matter if self.no else say.name
        name = pattern.format(date=self.date, letter=say.letters[self.part], ending=self.made_as, no=self.no)
        known = {"verb": "note.take", "sitting": self.sitting, "form": self.form}
        sent = {**known, "part": self.part, "matter": self.no, "first": self.first, "made_as": self.made_as}
        return {
            "contentType": CONSENT_TYPE,
            "name": " ".join(name.split()),
            "content": {
                "description": say.offer.format(
                    part=part_called(self.part, self.no, phrases), document=say.documents[self.made_as]
                ),
                "sizeInBytes": _ABOUT_BYTES,
                "acceptContext": sent,
                "declineContext": sent,
            },
        }


@dataclass(frozen=True, slots=True)
class FileCard:
    """How the file stands (`became`, by code), with a way to ask for it once more where there is none."""

    key: Key
    part: str
    first: int
    became: str
    made_as: str = "docx"
    no: int = 0

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw it: what has happened, what was kept, and what to do."""
        say = phrases_of(self.part, phrases)
        title = say.title.format(part=part_called(self.part, self.no, phrases))
        apart = [kit.text(say.keep_apart)] if self.part == "confidential" and self.became == "sent" else []
        ask = kit.press(
            say.ask[self.made_as],
            "note.file",
            self.key.data(part=self.part, matter=self.no, first=self.first, made_as=self.made_as),
            takes_inputs=False,
        )
        without = self.became in ("sending", "sent", "no_right")
        return kit.card(
            kit.band(_BANDS.get(self.became, "refused"), title),
            kit.text(say.became[self.became]),
            *apart,
            *([] if without else [kit.buttons(ask, primary=False)]),
            lang=phrases.language,
            fallback=f"{title}. {say.became[self.became]}",
        )
