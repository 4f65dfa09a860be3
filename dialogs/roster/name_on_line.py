"""Whether the words that are left of a line are somebody's name: what the line says of them, or how they are written, tells it."""

from dialogs.roster.list_words import group_of
from dialogs.roster.local_parties import local_party
from dialogs.roster.name_shape import is_name, list_word, may_be_name
from dialogs.roster.person_on_a_line import LineParts


def may_be_somebody(name: str, parts: LineParts, *, in_table: bool, below: bool) -> bool:
    """Whether they are. `in_table`: they stand in a table's row; `below`: below somebody, or below a heading that holds."""
    bare = not (parts.tells or in_table)
    if list_word(name.split(maxsplit=1)[0]) or group_of(name) or (bare and local_party(name)):
        return False
    if parts.group or is_name(name):
        return True
    said = parts.meaning.capacity is not None
    if parts.apart:
        return said or may_be_name(name)
    # "Eva vice ordförande" is a person, and "Presidiets sekreterare" a heading: below others it is no person.
    return not parts.many and (may_be_name(name) or (said and " " not in name and not below))
