"""A file that has arrived in somebody's OneDrive, as Teams itself shows one: whoever presses it opens it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from cards.phrases.book import Phrases
from cards.shape import Attachment

FILE_TYPE: Final = "application/vnd.microsoft.teams.card.file.info"


@dataclass(frozen=True, slots=True)
class FileArrived:
    """The file's `link`, its `name`, its number there (`unique`) and its `kind` ("docx")."""

    link: str = field(repr=False)
    name: str
    unique: str
    kind: str

    def draw(self, _: Phrases, __: Mapping[str, str]) -> Attachment:
        """Draw it as Teams' own card, which has no language of ours."""
        return {
            "contentType": FILE_TYPE,
            "contentUrl": self.link,
            "name": self.name,
            "content": {"uniqueId": self.unique, "fileType": self.kind},
        }
