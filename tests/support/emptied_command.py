"""The command `bisittare` with some functions emptied: `emptied_command.py dialogs.x.y,bot.z WORD …` (see `emptied.py`)."""

import sys
from contextlib import ExitStack
from pathlib import Path

if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parents[2]))
    from bot.commands.cli import main
    from tests.support.emptied import emptied

    names = sys.argv.pop(1).split(",")
    with ExitStack() as stack:
        for name in names:
            stack.enter_context(emptied(name))
        main()
