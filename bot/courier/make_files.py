"""Makes files where the loop need not wait for them, and has the way on which they go out."""

from dataclasses import dataclass

from bot.courier.ports import PutsFiles
from bot.documents.note_docx import as_docx
from bot.documents.note_pdf import as_pdf
from bot.turn.read_ahead import Apart, in_a_thread
from dialogs.said.note_files import FileForm


@dataclass(frozen=True, slots=True)
class Files:
    """`uploads` sends a file to where somebody wants it; `apart` is where it is made, since a council's takes a second."""

    uploads: PutsFiles
    apart: Apart = in_a_thread

    async def make(self, markdown: str, language: str, made_as: FileForm) -> bytes:
        """Return the text as a file of this form."""
        maker = as_pdf if made_as is FileForm.PDF else as_docx
        made: list[bytes] = []
        await self.apart(lambda: made.append(maker(markdown, language)))
        return made[0]
