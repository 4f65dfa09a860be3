"""A run of confidential matters as it is played, through the router: what it costs, and what is never said."""

from cards.phrases.book import of
from dialogs.judging.outcome import Outcome, Page, Show, Tell
from dialogs.judging.shared_pages import ReadinessPage
from dialogs.meeting.meeting import Meeting
from dialogs.pages import draw
from dialogs.router import decide
from dialogs.said.inbound import Pressed, Spoke
from tests.support.meetings import (
    TEN,
    a_meeting,
    after,
    linkoping,
    listed,
    pressed,
    refusal,
    seated,
    seconds,
    seen_by,
    spoke,
)
from tests.support.shown_cards import LANGUAGES, buttons, card_of, texts

REMOTE = tuple(f"m{n}" for n in range(11))
PEOPLE = (
    seated("chair", "chair", "room"),
    seated("secretary", "secretary", "room"),
    *(seated(who) for who in REMOTE),
)
MATTERS = tuple(listed(no, "secrecy", initials="A.B.") for no in range(1, 11))
SAFE = {"alone": "yes", "headset": "yes", "room": "yes", "window": "yes", "background": "yes"}
MARKER = "hemligtnamn"


class Run:
    """Plays a sitting: each thing said is judged, written down, and everything that follows is drawn."""

    def __init__(self, meeting: Meeting) -> None:
        """Begin with a meeting."""
        self.meeting = meeting
        self.now = TEN
        self.taps = 0
        self.posted: list[str] = []
        self.seen: list[str] = []

    def press(self, verb: str, who: str = "chair", **fields: object) -> Outcome:
        """Somebody presses, ten seconds after what came before."""
        self.taps += who == "chair"
        self.now += seconds(10)
        return self._said(pressed(verb, who, at_=self.now, **fields))  # type: ignore[arg-type]

    def write(self, words: str, who: str = "m1") -> Outcome:
        """Somebody writes in the chat."""
        self.now += seconds(10)
        return self._said(spoke(words, who, at=self.now, message=str(self.now.timestamp())))

    def _said(self, said: Pressed | Spoke) -> Outcome:
        out = decide(said, self.meeting, linkoping())
        self.meeting = after(self.meeting, out, said)
        for delivery in out.deliveries:
            if isinstance(delivery, Show):
                self.posted += [delivery.slot] if delivery.anew else []
                self._look(delivery.page, None)
            elif isinstance(delivery, Tell):
                self._look(delivery.page, delivery.to.removeprefix("oid-"))
        if isinstance(out.reply, Page):
            self._look(out.reply, said.who.mri.removeprefix("29:"))
        return out

    def _look(self, page: Page, who: str | None) -> None:
        for language in LANGUAGES:
            view = draw(page, seen_by(self.meeting, who, at=self.now))
            self.seen.append(texts(view.draw(of(language), {})))


def test_ten_confidential_matters_cost_the_chair_two_taps_each() -> None:
    """Eleven remote people tap once for the whole run; the room gets one checklist, and the card with the next step at each."""
    run = Run(a_meeting(PEOPLE, MATTERS))
    run.press("matter.call")
    for who in REMOTE:
        run.press("checklist.submit", who, round_=run.meeting.round, **SAFE)
    for no in range(1, 11):
        out = run.press("gate.open", matter=no, only_entitled="yes")
        assert out.reply == ReadinessPage()
        desk = card_of(ReadinessPage(), seen_by(run.meeting, "chair"))
        onward = next(data for _, data in buttons(desk) if data["verb"] in ("matter.call", "matter.end"))
        run.press(onward["verb"], **{name: onward[name] for name in ("matter", "after", "state") if name in onward})
    assert run.taps == 1 + 10 + 10
    assert run.posted == ["checklist:1", *("readiness" for _ in range(1 + 10 + 10))]
    assert all(m.state == "ended" for m in run.meeting.matters)


def test_nothing_written_in_the_matter_is_shown_to_anybody() -> None:
    """Talk, motions and commands with more in them trip the guard, and no card holds a word of them."""
    run = Run(a_meeting(PEOPLE, MATTERS))
    run.press("matter.call")
    run.press("gate.open", matter=1, only_entitled="yes", reason="accepted")
    for words in (MARKER, f"yrkande 1 avslag {MARKER}", f"@Bisittare {MARKER}", f"klar {MARKER}", f"öppna 2 {MARKER}"):
        run.write(words)
    assert run.meeting.incidents[0].count == 5
    assert run.meeting.motions == ()
    assert run.seen
    assert not any(MARKER in one for one in run.seen)


def test_klar_in_the_matter_answers_and_trips_nothing() -> None:
    """Somebody who is let in late answers without being scolded."""
    run = Run(a_meeting(PEOPLE, MATTERS))
    run.press("matter.call")
    run.press("gate.open", matter=1, only_entitled="yes", reason="oral")
    run.write("klar", "m3")
    assert run.meeting.people["m3"].answer is not None
    run.write("Klar!", "m3")
    assert run.meeting.incidents == ()


def test_only_the_chair_opens_and_only_the_hosts_call() -> None:
    """Whatever road a press comes by, the capacity is checked (R-142, R-230)."""
    run = Run(a_meeting(PEOPLE, MATTERS))
    for verb, who in (("matter.call", "m1"), ("matter.end", "m1"), ("matter.level", "m1"), ("gate.confirm", "m1")):
        assert refusal(run.press(verb, who, matter=1, level="protective", only_entitled="yes")) == "right"
    run.press("matter.call")
    for who in ("m1", "secretary", "nobody"):
        assert refusal(run.press("gate.open", who, matter=1, only_entitled="yes", reason="accepted")) == "right"
    assert run.meeting.confidential_open is None
