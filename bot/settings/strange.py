"""Names in the environment that are meant for us and that nobody reads: a slip of the key.

A safety setting under such a name would be without effect, and nothing would say so.
"""

import difflib
import os
import re
from collections.abc import Collection, Iterator
from typing import Final

from bot.settings import words
from cards.bilingual import Bilingual

# Kubernetes sets such names for a Service whose name begins with "bisittare", and addresses with such a beginning.
_SERVICE_LINK: Final = re.compile(r"BISITTARE_(\w+_)?(SERVICE_(HOST|PORT)|PORT_\d+_)")
_ADDRESS: Final = re.compile(r"(tcp|udp|sctp)://")
_OF_OTHERS: Final = frozenset({"BISITTARE_VERSION"})  # what the image is called, for Compose
_OUR_BEGINNINGS: Final = ("bisit", "microsoftapp")
_NEAR: Final = 0.85  # of the letters are the same, in a name that begins as ours do
_NEAREST: Final = 0.92  # of any other: a letter too many, too few or another
_SHORTEST: Final = 10  # letters; a short name is like many others


def strange(wanted: Collection[str], known: Collection[str], *, whole: bool) -> Iterator[Bilingual]:
    """A sentence for each name that is nearly one of those `wanted`; with `whole` also for each that begins as ours do, and is none.

    `known`: all that any command reads. A near miss of what this command does not read is left to the one that does.
    """
    meant = {name.casefold(): name for name in known}
    for name, value in sorted(os.environ.items()):
        if name in known or name in _OF_OTHERS or _SERVICE_LINK.match(name) or _ADDRESS.match(value):
            continue
        near = _nearest(name.casefold(), meant)
        if near in wanted:
            yield words.MISSPELT.filled(name=name, meant=near)
        elif whole and not near and name.casefold().startswith(_OUR_BEGINNINGS[0]):
            yield words.NO_SETTING.filled(name=name)


def _nearest(name: str, meant: dict[str, str]) -> str:
    """The setting that the name was meant for; "" for none."""
    if len(name) < _SHORTEST:
        return ""
    alike = _NEAR if name.startswith(_OUR_BEGINNINGS) else _NEAREST
    return next((meant[one] for one in difflib.get_close_matches(name, meant, 1, cutoff=alike)), "")
