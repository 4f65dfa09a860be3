"""Makes files where the loop need not wait for them, and has the way on which they go out."""

from dataclasses import dataclass

from bot.courier.ports import PutsFiles
from bot.documents.note_docx import as_docx
from bot.turn.ahead import Apart, in_a_thread


@dataclass(frozen=True, slots=True)
class Files:
    """`uploads` sends a file to where somebody wants it; `apart` is where it is made, since a council's takes a second."""

    uploads: PutsFiles
    apart: Apart = in_a_thread

    async def word(self, markdown: str, language: str) -> bytes:
        """Return the text as a Word document."""
        made: list[bytes] = []
        await self.apart(lambda: made.append(as_docx(markdown, language)))
        return made[0]
