"""Python looks for this name when it starts. A process that is started with this folder in its path keeps a faster pace (`hurried.py`).

The pretended Teams of such a process counts nothing: it would count by the clock on the wall.
"""

import sys
from typing import Final

_TIMES: Final = 60

if {"serve", "rehearse"} & set(sys.orig_argv):
    from bot.courier import pace
    from bot.rehearsal.pretended import limits

    pace.THREAD = tuple((most, within_s / _TIMES) for most, within_s in pace.THREAD)
    pace.TENANT = tuple((most, within_s / _TIMES) for most, within_s in pace.TENANT)
    limits.SENDING = limits.READING = ()
