"""Each thing that typed words can say anew has a name of its own: no fact stands in the way of words about something else."""

from dialogs.said import about


def test_no_two_things_have_one_name() -> None:
    """Of the same person too."""
    names = (
        *about.place("anna", "bo"),
        *about.answer("anna"),
        *about.roll("anna"),
        *about.approved("anna"),
        *about.ascertained("anna"),
        *about.seat("anna"),
        *about.disqualified(1, "anna"),
        *about.ticks("lobby"),
        *about.motion(1),
        *about.motion(1, "anna"),
        *about.trouble("anna"),
        *about.ROLL_BEGUN,
        *about.ROLL_ENDED,
        *about.ROLL_NOTED,
        *about.CHAT_WORD,
        *about.SWITCH,
        *about.BREAK,
        *about.BREAK_BEGAN,
    )
    assert len({*names, *about.again(*names)}) == 2 * len(names) == 38
