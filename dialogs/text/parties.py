"""The parties of the Swedish parliament, by the letters that stand behind a name."""

from typing import Final

PARLIAMENT: Final = frozenset({"S", "M", "SD", "C", "V", "KD", "L", "MP"})
