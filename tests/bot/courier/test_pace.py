"""How fast the courier may speak, and how long it waits after a failure."""

from hypothesis import given
from hypothesis import strategies as st

from bot.courier.backoff import A_DAY, AS_ASKED, LONGEST_ASKED_S, MOST_S, SELDOM_S, longest_s, wait_s
from bot.courier.pace import SWEEP_AT, THREAD, Pace, Share


def sends_of(eager_s: float, how_many: int) -> list[float]:
    """The times at which somebody who wants to send every `eager_s` seconds gets to."""
    pace, now_s = Pace(THREAD), 1000.0
    sent: list[float] = []
    while len(sent) < how_many:
        wait = pace.wait_s("chat", now_s)
        if wait > 0:
            now_s += wait
            continue
        pace.count("chat", now_s)
        sent.append(now_s)
        now_s += eager_s
    return sent


@given(eager_s=st.sampled_from([0.0, 0.01, 0.14, 0.3, 0.5, 1.0]))
def test_no_window_of_a_chat_ever_holds_more_than_teams_allows(eager_s: float) -> None:
    """7 in a second, 8 in two, 60 in thirty: counted over every window that begins with a send."""
    sent = sends_of(eager_s, 200)
    for most, within_s in THREAD:
        for first in sent:
            assert sum(first <= one < first + within_s - 1e-6 for one in sent) <= most


def test_a_quiet_chat_may_send_at_once() -> None:
    """Nothing is waited for before the seventh send."""
    assert sends_of(0.0, 7) == [1000.0] * 7


def test_talk_leaves_half_of_the_pace_to_the_cards_and_these_leave_some_to_an_alarm() -> None:
    """However much is asked for in the room, a warning can be posted that very moment."""
    pace = Pace(THREAD)
    for share, sent in ((Share.TALK, 3), (Share.CARD, 5), (Share.ALARM, 7)):
        while pace.wait_s("chat", 5.0, share) == 0:
            pace.count("chat", 5.0)
        assert len(pace._sent["chat"]) == sent


def test_one_busy_chat_makes_no_other_wait() -> None:
    """The limits hold per chat."""
    pace = Pace(THREAD)
    for _ in range(7):
        pace.count("busy", 5.0)
    assert pace.wait_s("busy", 5.0) > 0
    assert pace.wait_s("calm", 5.0) == 0


def test_chats_that_fell_silent_are_forgotten() -> None:
    """Memory does not grow with every chat there ever was."""
    pace = Pace(((7, 1.0),))
    for number in range(SWEEP_AT):
        pace.count(str(number), 0.0)
    pace.count("new", 10.0)
    assert len(pace._sent) == 1


@given(tries=st.integers(0, 10_000), chance=st.floats(0, 1, exclude_max=True))
def test_a_wait_is_never_nothing_and_never_without_end(tries: int, chance: float) -> None:
    """Half a second at least, a minute at most."""
    assert 0.5 <= wait_s(tries, chance) <= 60


@given(asked_s=st.floats(0, LONGEST_ASKED_S), tries=st.integers(0, AS_ASKED), chance=st.floats(0, 1, exclude_max=True))
def test_what_teams_asks_for_is_waited(asked_s: float, tries: int, chance: float) -> None:
    """`Retry-After` is a floor, and the many who got the same answer are spread after it."""
    assert asked_s <= wait_s(tries, chance, asked_s) <= asked_s + 1


def test_waits_grow_with_each_failure() -> None:
    """Twice as long each time."""
    assert [wait_s(tries, 0.0) for tries in range(1, 6)] == [0.5, 1.0, 2.0, 4.0, 8.0]


def test_waits_grow_also_where_teams_asks_for_a_second_each_time() -> None:
    """A service that says “in a second” for ever is asked once a minute in the end; one that asks for longer gets it."""
    tries = (1, AS_ASKED, AS_ASKED + 3, AS_ASKED + 50)
    assert [wait_s(count, 0.0, 1.0) for count in tries] == [1.0, 1.0, 4.0, MOST_S]
    assert wait_s(AS_ASKED + 50, 0.0, 900.0) == 900.0


def test_what_never_grows_old_is_asked_for_once_in_an_hour_in_the_end() -> None:
    """Who is in the chat; and any row that has been tried for a day. A card is right within a minute when Teams is back."""
    assert longest_s("ask_roster", 1) == longest_s("show", A_DAY + 1) == SELDOM_S
    assert longest_s("show", A_DAY) == longest_s("wake", A_DAY + 1) == MOST_S
    assert [wait_s(tries, 0.0, None, SELDOM_S) for tries in (7, 12, 13, 50)] == [32.0, 1024.0, 1800.0, 1800.0]


def test_a_place_that_is_free_is_free_at_any_time() -> None:
    """Rounding makes no wait of none: whoever may send now would sleep for nothing, again and again."""
    for number in range(1000):
        pace, now_s = Pace(THREAD), 1000.0 + number / 7
        pace.count("chat", now_s - 1.0)
        assert pace.wait_s("chat", now_s) == 0
