"""Words before a colon on a line of a pasted list that tell something of whoever follows, and that we do not know."""

import re

from dialogs.roster.heading_words import said_together
from dialogs.roster.list_words import group_of, is_group
from dialogs.roster.name_shape import is_name
from dialogs.roster.party_words import names_party


def unread_label(line: str, headed: re.Match[str]) -> bool:
    """Whether the words before a colon tell something of whoever follows that we do not know ("Kontaktperson: Zora Ek")."""
    head = headed["head"].strip()
    if (
        not line.startswith((": ", ":\t"), headed.end("head"))
        or set("(,") & set(head)
        or names_party(line)
        or is_name(head)
    ):
        return False
    return (
        said_together(head) is None and said_together(headed["rest"]) is None and not (is_group(head) or group_of(head))
    )
