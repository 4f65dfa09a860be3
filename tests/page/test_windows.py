"""Several windows on one room: links to a seat, changing seats, another language, roles played by hand, and what breaks."""

import re
import time
from pathlib import Path

from playwright.sync_api import Browser, expect

from tests.page.conftest import Windows
from tests.support.browser import Window
from tests.support.council import HEADING, REMOTE, remote_council
from tests.support.forked_room import forked_room
from tests.support.serving import free_port

STORY = "Ett meddelande som inte fick skrivas"
ENGLISH = "A message that should not have been written"


def test_a_link_opens_one_seat_in_the_room_that_is_open(window: Windows) -> None:
    """Somebody else's browser comes straight to their own seat, and what they write is seen in the first."""
    first = window()
    first.begin(STORY)
    first.scene("Sekretessärendet öppnas")
    link = first.page.get_by_role("link", name="Öppna Lena Dahl i eget fönster").get_attribute("href")
    assert link == f"#rum={first.room}&plats=lena-dahl&bara=1"
    other = window("lena-dahl&bara=1")
    expect(other.page.locator("[data-seat]")).to_have_count(1)
    with other.sized(360, 740):  # a phone: the page does not scroll, and slides nothing under the band
        other.seat("Lena Dahl").chat("Privat")
        assert other.page.evaluate("document.documentElement.scrollHeight") == 740
    other.seat("Lena Dahl").chat("Mötets chatt")
    for around in ("Bakom kulisserna", "Byt övning", "Spela"):
        expect(other.page.get_by_role("button", name=around)).to_have_count(0)
    other.seat("Lena Dahl").write("Då fortsätter vi.")
    first.seat("Karin Holm").sees("Då fortsätter vi.")
    other.page.get_by_role("button", name="Byt ut Lena Dahl mot en annan plats").click()
    other.page.get_by_role("dialog").get_by_role("button", name=re.compile("Sten Berg")).click()
    other.seat("Sten Berg").sees("Då fortsätter vi.")
    assert "plats=sten-berg" in other.page.url


def test_nobody_else_ends_or_replaces_a_rehearsal(window: Windows) -> None:
    """Another browser that begins the same story has a room of its own; whoever only visits a room can leave it."""
    first, other = window(), window()
    for one in (first, other):
        one.begin(STORY)
    assert first.room != other.room
    visitor = window("lena-dahl")
    expect(visitor.page.get_by_role("heading", level=1, name=STORY)).to_be_visible()
    expect(visitor.page.get_by_role("button", name="Börja om", exact=True)).to_have_count(0)
    visitor.press("Byt övning")
    expect(visitor.page.get_by_role("button", name="Avsluta övningen")).to_have_count(0)
    visitor.press("Tillbaka till rummet")
    first.press("Byt övning")
    first.press("Avsluta övningen")
    question = first.page.get_by_role("dialog", name="Avsluta övningen")
    question.get_by_role("button", name="Avbryt").click()
    expect(visitor.page.get_by_role("heading", level=1, name=STORY)).to_be_visible()
    first.press("Avsluta övningen")
    question.get_by_role("button", name="Avsluta övningen").click()
    expect(first.page.get_by_role("heading", level=1, name="Prova Bisittare")).to_be_visible()
    expect(visitor.page.get_by_text("Övningen som länken gällde är avslutad.")).to_be_visible()
    expect(other.page.get_by_role("heading", level=1, name=STORY)).to_be_visible()


AT_THE_FOOT = """seat => { const chat = document.querySelector(`[data-seat=${seat}] .chat-scroll`);
  const newest = [...chat.querySelectorAll('.message')].at(-1).querySelector('.card');
  return newest?.textContent.includes('Upprop') && chat.scrollHeight - chat.scrollTop - chat.clientHeight < 48; }"""
"""Whether the newest is seen, once that is the card of the matter that was called."""
GONE_UP_AND_PRESSED = """(chat, title) => { chat.scrollTop = 0;
  [...chat.querySelectorAll('.card button')].filter(one => one.textContent.trim() === title).at(-1).click(); }"""
"""Presses before the browser has said that the list was scrolled."""
AGENDA = """Kommunstyrelsen 2026-12-01
1. Upprop
2. Val av justerare
3. Delårsrapport för oktober, KS 2026/123
4. A.B. sekretess
5. Motion om gratis bad"""


def test_ones_own_meeting_is_played_without_a_script(window: Windows) -> None:
    """Paste an agenda, choose rules and people, look it over, and call the first matter; a forgotten agenda is asked for."""
    seen = window()
    seen.press("Börja ditt eget möte")
    expect(seen.page.get_by_role("alert").get_by_text("Klistra in en föredragningslista")).to_be_visible()
    seen.page.get_by_label("Föredragningslista").fill(AGENDA)
    seen.page.get_by_label("Regler").select_option("linkoping")
    seen.page.get_by_label("Antal personer").fill("6")
    assert seen.flaws() == []
    seen.picture("own-start", whole=True)
    seen.press("Börja ditt eget möte")
    turn = seen.page.get_by_role("region", name="Din tur som Karin Holm")
    expect(turn).to_be_visible()
    expect(
        seen.seat("Karin Holm").dialog.get_by_role("listitem").filter(has_text="Motion om gratis bad")
    ).to_be_visible()
    seen.picture("own-look-over")
    seen.seat("Karin Holm").press_in_dialog("Spara och förbered sammanträdet")
    expect(seen.page.get_by_text("Välj en plats och tryck på korten.")).to_be_visible()
    seen.behind("Händelser").get_by_role("button", name="De andra svarar att allt stämmer").click()
    expect(seen.page.get_by_text("Det har hänt: De andra svarar att allt stämmer.")).to_be_visible()
    lena = seen.seat("Lena Dahl")
    for said in range(12):  # the chair has gone up to a card, and its button stands far above the newest
        lena.write(f"Vi väntar på några till, {said}")
    lena.column.locator(".chat-scroll").evaluate(GONE_UP_AND_PRESSED, "Ta upp ärende 1")
    seen.page.wait_for_function(AT_THE_FOOT, arg="lena-dahl")
    expect(lena.column.get_by_role("button", name="Nya meddelanden")).to_have_count(0)
    seen.picture("own-played")
    seen.seat("Anna Ek").sees("Upprop")
    expect(seen.page.get_by_text("6 personer i mötet")).to_be_visible()


def test_own_messages_are_edited_and_deleted_and_a_closed_chat_says_so(window: Windows) -> None:
    """As in Teams: others see that it was changed, then that it is gone; nobody can write while the chat is off."""
    seen = window()
    seen.begin(STORY)
    seen.scene("Sekretessärendet öppnas")
    bo, lena = seen.seat("Bo Lindqvist"), seen.seat("Lena Dahl")
    bo.write("Hej allihop")
    lena.sees("Hej allihop")
    bo.column.get_by_role("button", name="Ändra: Hej allihop").click()
    box = bo.column.get_by_role("textbox", name="Ändra meddelandet")
    box.fill("God morgon allihop")
    bo.press("Spara")
    lena.sees("God morgon allihop")
    lena.sees("Ändrat")
    bo.column.get_by_role("button", name="Ta bort: God morgon allihop").click()
    lena.sees("Meddelandet är borttaget")
    seen.behind("Händelser").get_by_role("button", name="Chatten stängs av").click()
    bo.sees("Chatten är avstängd av mötets organisatör.")
    expect(bo.column.locator(".composer textarea")).to_have_attribute("aria-disabled", "true")
    seen.behind("Händelser").get_by_role("button", name="Chatten sätts på").click()
    expect(bo.column.locator(".composer textarea")).not_to_have_attribute("aria-disabled", "true")


def test_everything_that_can_happen_happens(window: Windows) -> None:
    """Each happening is done, in an order that a meeting could have, and the bot is there at the end."""
    seen = window()
    seen.begin(STORY)
    seen.scene("Bo Lindqvist skriver ändå")
    panel = seen.behind("Händelser")
    panel.get_by_label("Vem gäller det?").select_option(label="Hassan Amiri, ledamot")
    for what in (
        *("Tappar anslutningen", "Kommer till mötet", "Lämnar mötet", "Kommer till mötet", "Skriver något olämpligt"),
        *("Ändrar sitt meddelande", "Meddelandet blockeras", "En obehörig kommer in", "Den obehöriga går"),
        *("Teams blir långsamt", "Teams blir upptaget", "Teams slutar svara", "Teams fungerar igen"),
        *("Bisittare stannar", "Bisittare startas", "Bisittare avbryts och startas om", "Mötet slutar", "Mötet börjar"),
    ):
        panel.get_by_role("button", name=what, exact=True).click()
        expect(panel.get_by_text(f"Det har hänt: {what}.")).to_be_visible()
    expect(seen.page.get_by_text("Bisittare är igång")).to_be_visible()
    lena = seen.seat("Lena Dahl")
    notice = lena.column.get_by_role("status").locator(".notice")
    # What is pressed while the bot is away must have come before: it posts its cards after it has said that it is back.
    expect(lena.button("Avsluta 3 och ta upp 4")).to_be_attached()
    panel.get_by_role("button", name="Bisittare stannar").click()
    expect(seen.page.get_by_text("Bisittare är igång")).to_have_count(0)
    lena.press("Avsluta 3 och ta upp 4")
    expect(notice).to_have_count(1)
    panel.get_by_role("button", name="Bisittare startas", exact=True).click()
    expect(seen.page.get_by_text("Bisittare är igång")).to_be_visible()
    lena.press("Avsluta 3 och ta upp 4")
    expect(notice).to_have_count(0)  # what was told of the press before is done with
    seen.seat("Bo Lindqvist").sees("Öppettider under sommaren")


def test_a_story_is_rehearsed_in_english(window: Windows) -> None:
    """The page, the cards, the script's words and the journal; and it comes out as the script says, too."""
    seen = window()
    seen.press("English")
    seen.page.get_by_role("button", name=re.compile(f"{ENGLISH}$")).click()
    expect(seen.page.get_by_role("heading", level=1, name=ENGLISH)).to_be_visible()
    seen.page.get_by_role("button", name="Play", exact=True).click()
    expect(seen.page.get_by_text("The script has come to its end.")).to_be_visible()
    expect(seen.page.get_by_text(re.compile("Everything came out as the script says"))).to_be_visible()
    expect(
        seen.page.get_by_text("The meeting is closed").or_(seen.page.get_by_text("sitting is closed")).first
    ).to_be_visible()
    assert seen.page.locator("html").get_attribute("lang") == "en"
    seen.picture("english")
    assert seen.flaws() == []


def test_a_role_is_played_by_hand_and_the_script_waits(window: Windows) -> None:
    """The others act by themselves; the human's press is noticed, or the script does it when asked."""
    seen = window()
    seen.begin(STORY)
    seen.press("Spela en roll själv")
    seen.page.get_by_role("dialog").get_by_role("button", name=re.compile("Lena Dahl")).click()
    seen.press("Spela")
    turn = seen.page.get_by_role("region", name="Din tur som Lena Dahl")
    expect(turn).to_be_visible()
    turn_text = turn.inner_text()
    turn.get_by_role("button", name="Gör det åt mig").click()
    expect(turn).not_to_have_text(turn_text, use_inner_text=True)
    expect(turn).to_be_visible()
    title = re.search("”(.+?)”", turn.inner_text())
    assert title
    at = turn.get_attribute("data-turn")
    seen.seat("Lena Dahl").press(title[1])
    expect(turn).not_to_have_attribute("data-turn", at or "")


def test_a_learner_who_goes_another_way_is_not_lost(window: Windows) -> None:
    """No first, help, and then yes: the tour aims at the confirmed checklist, and not at one button."""
    seen = window()
    seen.begin("Rundtur för ledamoten på distans")
    coach, anna = seen.page.get_by_role("region", name="Rundtur"), seen.seat("Anna Ek")
    expect(coach.get_by_text("Steg 1 av 6")).to_be_visible()
    anna.press("Allt stämmer")
    expect(coach.get_by_text("Steg 2 av 6")).to_be_visible()
    expect(coach.get_by_text("Din tur")).to_be_visible()
    anna.answer_that_something_is_wrong("headset")
    anna.sees("Tack för att du säger till, Anna Ek.")
    expect(coach.get_by_text("Steg 2 av 6")).to_be_visible()
    anna.press_in_dialog("Nu stämmer allt")
    expect(coach.get_by_text("Steg 3 av 6")).to_be_visible()


def test_a_window_comes_back_when_the_room_does(browser: Browser) -> None:
    """It says that it is connecting, and shows the new room's first page when that is there."""
    port = str(free_port())
    with forked_room("--port", port) as address:
        seen = Window(browser, address)
        expect(seen.page.get_by_role("heading", level=1)).to_be_visible()
    expect(seen.page.get_by_text("Kopplar upp igen")).to_be_visible()
    with forked_room("--port", port):
        expect(seen.page.get_by_text("Kopplar upp igen")).to_have_count(0)
        seen.begin(STORY)


def test_a_hundred_answers_at_once_are_shown_together(browser: Browser, tmp_path: Path) -> None:
    """A council of 101, all but the chair remote, by a script of one's own: the page draws far fewer cards than there are answers."""
    with forked_room("--speed", "1000", str(remote_council(tmp_path))) as address:
        seen = Window(browser, address)
        seen.scene(HEADING)
        seen.page.evaluate(
            "() => { window.redrawn = 0; new MutationObserver(seen => seen.forEach(one => {"
            " if (one.target.classList?.contains('card')) window.redrawn += 1; }))"
            ".observe(document.body, {childList: true, subtree: true}); }"
        )
        began_s = time.monotonic()
        seen.press("Spela")
        expect(seen.page.get_by_text("Allt blev som manuset säger.")).to_be_visible()
        expect(seen.page.get_by_text("102 personer i mötet")).to_be_visible()
        # A card is edited every other second, so that more are drawn where a busy machine takes long for the answers.
        most = max(REMOTE, 8 * (time.monotonic() - began_s))
        assert 0 < seen.page.evaluate("window.redrawn") < most
        journal = seen.behind("Journalen")
        expect(journal.get_by_text(re.compile("bekräftade checklistan"))).to_have_count(REMOTE)
        assert seen.flaws() == []
        assert seen.errors == []
