"""A file that has arrived is shown as Teams shows one."""

from cards.file_arrived import FILE_TYPE, FileArrived
from cards.phrases.book import SV


def test_it_has_what_teams_opens_it_by() -> None:
    """Its link, its name, its number there and its kind."""
    shown = FileArrived("https://x/file", "a.docx", "u1", "docx").draw(SV, {})
    assert shown == {
        "contentType": FILE_TYPE,
        "contentUrl": "https://x/file",
        "name": "a.docx",
        "content": {"uniqueId": "u1", "fileType": "docx"},
    }
