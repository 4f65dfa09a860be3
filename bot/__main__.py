"""`python -m bot` is the command `bisittare`."""

from bot.commands.cli import main

main()
