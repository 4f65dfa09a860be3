"""The working note as a card: one part of it as a text to copy, with a button for each of the other parts."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from cards import kit
from cards.inputs import MAX_TEXT
from cards.key import Key
from cards.note_aid import memory_aid
from cards.note_confidential import confidential_part
from cards.note_matter import of_matter
from cards.note_open import open_part
from cards.note_pages import pages_of
from cards.note_register import register_part
from cards.phrases.book import Phrases
from cards.working_note import WorkingNote

_FIELD: Final = "text"
_COMMAND: Final = "bisittare export {sitting} --as docx --part {part}"
_OF_MATTER: Final = " --matter {no}"
_BANDS: Final[Mapping[str, kit.State]] = {
    "open": "table",
    "confidential": "confidential",
    "aid": "table",
    "register": "table",
}


@dataclass(frozen=True, slots=True)
class NoteCard:
    """The part ("open", "confidential", "aid", "register") of the note, in each language by its tag; `no`: of one matter alone.

    `page` is counted from 1; one beyond the last shows the last.
    """

    key: Key
    notes: Mapping[str, WorkingNote] = field(repr=False)
    part: str
    no: int = 0
    page: int = 1

    @property
    def wordings(self) -> tuple[str, ...]:
        """The titles and motions of the open part, and of the one for the register; the other parts hold none."""
        note = next(iter(self.notes.values()))
        if self.part == "register":
            return note.wordings_for_register(self.no)
        if self.part != "open":
            return ()
        return note.wordings_of(self.no) if self.no else note.wordings

    def draw(self, phrases: Phrases, words: Mapping[str, str]) -> kit.Card:
        """Draw the part. Its words come with the edit that fills the card: before that there is no text that would lack them."""
        say, note = phrases.note_card, self.notes[phrases.language]
        title = say.title.format(part=say.parts[self.part].lower())
        head = kit.band(_BANDS[self.part], title, phrases.working_note.not_minutes)
        if any(not words.get(one, "–") for one in self.wordings):
            return kit.card(head, kit.text(say.comes), lang=phrases.language, fallback=title)
        pages = pages_of(self.text(phrases, words))
        page = min(max(self.page, 1), len(pages))
        of_pages = [kit.text(say.page.format(page=page, pages=len(pages)))] if len(pages) > 1 else []
        text = kit.text_input(_FIELD, say.label, max_chars=MAX_TEXT, multiline=True, value=pages[page - 1])
        return kit.card(
            head,
            kit.text(say.how),
            *of_pages,
            text,
            *[kit.text(line, subtle=True) for line in self._hints(note, phrases)],
            *self._buttons(note, page, len(pages), phrases),
            lang=phrases.language,
            fallback=title,
            full_width=True,
        )

    def text(self, phrases: Phrases, words: Mapping[str, str]) -> str:
        """The whole part as Markdown."""
        note = self.notes[phrases.language]
        if self.part == "confidential":
            return confidential_part(note, phrases, self.no)
        if self.part == "aid":
            return memory_aid(note, phrases)
        if self.part == "register":
            return register_part(note, phrases, words, self.no)
        return of_matter(note, self.no, phrases, words) if self.no else open_part(note, phrases, words)

    def _hints(self, note: WorkingNote, phrases: Phrases) -> list[str]:
        say = phrases.note_card
        apart = [say.keep_apart] if self.part == "confidential" else []
        first = [] if note.first else [say.first]
        command = _COMMAND.format(sitting=self.key.sitting, part=self.part)
        command += _OF_MATTER.format(no=self.no) if self.no else ""
        return [*apart, *first, say.file.format(command=kit.plain(command))]

    def _buttons(self, note: WorkingNote, page: int, pages: int, phrases: Phrases) -> Iterator[kit.Element]:
        """A row for what is shown: as a file, and its other pages; and one for the other parts, whole. None sends what somebody wrote into the field."""
        say = phrases.note_card
        onward = [self._shows(say.onward, self.part, note, self.no, page + 1)] if page < pages else []
        back = [self._shows(say.back, self.part, note, self.no, page - 1)] if page > 1 else []
        others = [(part, title) for part, title in say.parts.items() if self.no or part != self.part]
        files = [
            kit.press(
                title,
                "note.file",
                self.key.data(part=self.part, matter=self.no, first=note.first, made_as=made_as),
                takes_inputs=False,
            )
            for made_as, title in phrases.note_file.ask.items()
        ]
        yield kit.buttons(*files, *onward, *back, primary=False)
        yield kit.buttons(*(self._shows(title, part, note, 0, 1) for part, title in others), primary=False)

    def _shows(self, title: str, part: str, note: WorkingNote, no: int, page: int) -> kit.Action:
        data = self.key.data(part=part, matter=no, first=note.first, page=page)
        return kit.press(title, "note.show", data, takes_inputs=False)


@dataclass(frozen=True, slots=True)
class NoteAlone:
    """That a part is given in the asker's own chat, with the very words that ask for it there. `made_as`: how the file ends ("": no file)."""

    part: str
    no: int = 0
    first: int = 0
    made_as: str = ""

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw the line."""
        say = phrases.note_card
        matter = str(self.no) if self.no else ""
        first = say.word_from.format(first=self.first) if self.first else ""
        word = " ".join(filter(None, (say.words[self.part], matter, say.word_file.get(self.made_as, ""), first)))
        line = say.alone.format(part=say.alone_parts[self.part], word=word)
        return kit.card(kit.text(line), lang=phrases.language, fallback=line)
