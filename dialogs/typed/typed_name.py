"""Somebody's name in a typed command: as long as a list may have it, with a party behind it."""

from typing import Final

from cards.naming import MAX_NAME

_PARTY: Final = 40  # characters, with its parentheses
LONGEST_NAME: Final = MAX_NAME + _PARTY
NAME: Final = rf"(?P<name>.{{1,{LONGEST_NAME}}}?)"
