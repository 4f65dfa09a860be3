"""`python -m bot` is the command `bisittare`."""

from bot.cli import main

main()
