"""A meeting is led by hand in windows side by side: what one person does is seen on the others' screens."""

from dataclasses import dataclass, field

from playwright.sync_api import expect

from tests.page.conftest import Windows
from tests.support import looks
from tests.support.browser import AFTER_SECRECY_MS, Seat, Window

STORY = "Ett meddelande som inte fick skrivas"
TALK = "Är det kamelian vid Ekgatan det gäller?"


def prepared(window: Windows) -> Window:
    """A window in which the sitting has been prepared and opened, and stands at its second matter."""
    leader = window()
    leader.begin(STORY)
    leader.scene("Sekretessärendet öppnas")
    return leader


def test_a_meeting_with_a_confidential_matter_is_led_to_its_end(window: Windows) -> None:
    """Checklist in a dialog, gate, talk in the chat, a bot that is cut off, a motion, and the close: three windows and more."""
    leader = prepared(window)
    chair, anna = window("lena-dahl"), window("anna-ek", width=360, dark=True)
    others = window("bo-lindqvist,eva-sand,hassan-amiri,karin-holm")
    lena, ann = chair.seat("Lena Dahl"), anna.seat("Anna Ek")

    lena.sees(
        "Ärende 1. Kortet finns nu längre ned i chatten."
    )  # until then its button may be taken away under the press
    lena.press("Avsluta 2 och ta upp 3")
    lena.sees("0 av 4 på distans har bekräftat checklistan.")
    ann.answer_that_something_is_wrong("headset")
    ann.sees("Tack för att du säger till, Anna Ek.")
    anna.picture("by-hand-1-member-needs-help")
    lena.sees("har svarat att något inte stämmer (headset)")
    chair.picture("by-hand-2-chair-sees-it")
    ann.press_in_dialog("Nu stämmer allt")
    expect(
        ann.dialog.get_by_text("Dina svar är antecknade.").last
    ).to_be_visible()  # closed before, it would open again
    anna.press("Stäng")
    for name in ("Bo Lindqvist", "Eva Sand", "Hassan Amiri"):
        others.seat(name).press("Allt stämmer")
    lena.sees("Alla 4 på distans har bekräftat checklistan.")
    lena.press("Bara behöriga är med – öppna 3")
    ann.sees("Skriv ingenting i chatten medan ärendet behandlas.")

    talk_in_the_chat(leader, others, lena, ann)
    others.picture("by-hand-3-talk-in-the-chat")

    cut_off(leader)
    lena.press("Avsluta 3 och ta upp 4")
    ann.sees("Öppettider under sommaren")
    hand_in_and_withdraw(anna, ann, lena)

    karin = others.seat("Karin Holm")
    karin.column.get_by_role("checkbox", name="Till Bisittare").check()
    karin.write("avsluta mötet ändå")
    lena.sees("Socialnämnden: sammanträdet är avslutat")
    assert [one.flaws() for one in (leader, chair, anna, others)] == [[], [], [], []]
    assert [one.overflows() for one in (leader, chair, anna, others)] == [False] * 4


def talk_in_the_chat(leader: Window, others: Window, lena: Seat, ann: Seat) -> None:
    """Bo writes; everybody is reminded, Bo is told why, the chair who it was; nothing of it is kept."""
    bo = others.seat("Bo Lindqvist")
    bo.write(TALK)
    ann.sees(TALK)  # in the chat as Teams has it: the bot cannot take it away
    ann.sees("skriv ingenting i chatten")
    bo.chat("Privat")
    bo.sees("ditt meddelande skrevs medan ärendet behandlades")
    lena.chat("Privat")
    lena.sees("Skrivet av: Bo Lindqvist.")
    lena.chat("Mötets chatt")
    ann.chat("Privat")
    ann.never_sees("Skrivet av:")
    ann.chat("Mötets chatt")
    journal = leader.behind("Journalen")
    expect(journal.get_by_text("Bo Lindqvist skrev i chatten medan ärende 3 var uppe.").first).to_be_visible()
    journal.get_by_text("Prova själv").click()
    journal.get_by_role("searchbox").fill("kamelian vid Ekgatan")
    journal.get_by_role("button", name="Sök").click()
    expect(journal.get_by_text("Databasen: 0 träffar")).to_be_visible()
    expect(journal.get_by_text("Loggen: 0 träffar")).to_be_visible()
    expect(journal.get_by_text("I trafiken, som är Teams och inte Bisittare: 0 träffar")).to_have_count(0)
    leader.picture("by-hand-4-journal")
    expect(leader.behind("Trafiken").get_by_text("invoke adaptiveCard/action").first).to_be_visible()
    leader.picture("by-hand-5-wire")


def cut_off(leader: Window) -> None:
    """Kill the bot's process in the middle of the matter, and start it anew."""
    happenings = leader.behind("Händelser")
    happenings.get_by_role("button", name="Bisittare avbryts och startas om").click()
    expect(happenings.get_by_text("Det har hänt: Bisittare avbryts och startas om.")).to_be_visible()
    expect(leader.page.get_by_text("Bisittare är igång")).to_be_visible()


def hand_in_and_withdraw(anna: Window, ann: Seat, lena: Seat) -> None:
    """A motion by the form, once the five seconds after the confidential matter have passed; and back again."""
    anna.page.wait_for_timeout(AFTER_SECRECY_MS)
    ann.press("Lämna yrkande")
    ann.dialog.get_by_role("radio", name="Tilläggsyrkande", exact=True).check()
    ann.dialog.get_by_label("Yrkandets lydelse (högst 8 000 tecken)").fill("Badet har öppet till klockan 20.")
    anna.picture("by-hand-6-motion")
    ann.press_in_dialog("Lämna yrkandet")
    ann.sees("Ditt yrkande är lämnat.")
    lena.sees("Badet har öppet till klockan 20.")
    ann.press_in_dialog("Återta yrkandet")
    lena.sees("Återtaget. Lydelsen visas inte längre.")
    lena.never_sees("Badet har öppet till klockan 20.")
    anna.press("Stäng")


MATTERS, SECRET = (18, (9, 14)) if looks.ALL else (6, (3, 5))
AGENDA = "Socialnämnden 2026-12-01\n" + "\n".join(
    f"{no}. A.B. sekretess" if no in SECRET else f"{no}. Rapport om badhuset i område {no}"
    for no in range(1, MATTERS + 1)
)
WIDTH, HEIGHT = 820, 1180
ASKED_AGAIN_MS = 11_000
"""A card that was posted less than ten seconds ago is not brought down by "status"."""
PLACE = """([title, seen]) => { const list = [...document.querySelectorAll('.chat-scroll')].find(one => one.offsetParent);
  const there = [...list.querySelectorAll('.card button')].filter(one => one.textContent.trim() === title);
  const [chat, button] = [list, there.at(-1)].map(one => one?.getBoundingClientRect());
  const isSeen = !!button && button.top >= chat.top && button.bottom <= chat.bottom;
  if (isSeen !== seen || (seen && there.length > 1)) return false;
  return {buttons: there.length, from_foot: button ? Math.round(chat.bottom - button.bottom) : -1}; }"""
"""Where the button is, once it is seen without a scroll and no older card has it (or it is seen no longer): how many there are, how far from the foot."""


@dataclass(frozen=True)
class Hosts:
    """The chair and the secretary, each at a tablet, and the window in which the room writes and answers."""

    chair: Window
    secretary: Window
    room: Window
    distances: list[int] = field(default_factory=list)

    def step(self, *titles: str, by_secretary: bool = False) -> None:
        """After three messages from the room the next step is seen by both without a scroll, once; one of them presses it.

        `titles` is the chair's button and, where it is another, the secretary's.
        """
        wanted = ((self.chair, titles[0]), (self.secretary, titles[-1]))
        for seen, title in wanted:
            expect(seen.page.get_by_role("button", name=title, exact=True).last).to_be_visible()
        self.talk(3, titles[0])
        for seen, title in wanted:
            # While a card is drawn anew for everybody, the host's own view of it is fetched again.
            place = seen.page.wait_for_function(PLACE, arg=[title, True]).json_value()
            assert place["buttons"] == 1, (title, place)
            self.distances.append(place["from_foot"])
        seen, title = wanted[by_secretary]
        seen.page.get_by_role("button", name=title, exact=True).last.tap()

    def answer(self) -> None:
        """Everybody remote answers the checklist."""
        anna = self.room.seat("Anna Ek")
        expect(anna.button("Allt stämmer")).to_be_visible()
        anna.press("Allt stämmer")
        expect(anna.button("Allt stämmer")).to_have_count(0)
        self.room.behind("Händelser").get_by_role("button", name="De andra svarar att allt stämmer").click()

    def talk(self, count: int, about: str) -> None:
        """Messages from the room, which both have seen when this is over."""
        for number in range(count):
            self.room.seat("Anna Ek").write(f"{about}, meddelande {number}")
        for seen in (self.chair, self.secretary):
            expect(seen.page.get_by_text(f"{about}, meddelande {count - 1}")).to_be_visible()


def at_tablets(window: Windows) -> Hosts:
    """A meeting of all the matters that has been opened, with the chair and the secretary at a tablet each."""
    room = window()
    room.page.get_by_label("Föredragningslista").fill(AGENDA)
    room.page.get_by_label("Regler").select_option("linkoping")
    room.page.get_by_label("Antal personer").fill("6")
    room.press("Börja ditt eget möte")
    room.seat("Karin Holm").press_in_dialog("Spara och förbered sammanträdet")
    expect(room.page.get_by_text("Välj en plats och tryck på korten.")).to_be_visible()
    hosts = Hosts(at_a_tablet(window, "lena-dahl"), at_a_tablet(window, "karin-holm"), room)
    hosts.answer()
    return hosts


def at_a_tablet(window: Windows, seat: str) -> Window:
    """This person's seat, alone on a tablet."""
    seen = window(f"{seat}&bara=1", width=WIDTH, touch=True)
    seen.page.set_viewport_size({"width": WIDTH, "height": HEIGHT})
    return seen


def test_the_next_step_is_at_hand_through_all_matters(window: Windows) -> None:
    """Eighteen in `make looks`. On a tablet, by turns as the chair and as the secretary; where the room has written more, "status" brings it back, once."""
    hosts = at_tablets(window)
    hosts.step("Ta upp ärende 1")
    for no in range(1, MATTERS):
        hosts.step(f"Avsluta {no} och ta upp {no + 1}", by_secretary=no % 2 == 0)
        if no + 1 in SECRET:
            hosts.answer()
            hosts.step(f"Bara behöriga är med – öppna {no + 1}", "Kontrollera vilka som är med")
    assert max(hosts.distances) < HEIGHT
    last = f"Avsluta ärende {MATTERS}"
    for seen in (hosts.chair, hosts.secretary):
        expect(seen.page.get_by_role("button", name=last, exact=True).last).to_be_visible()
    hosts.talk(20, last)
    hosts.chair.page.wait_for_function(PLACE, arg=[last, False])
    hosts.chair.page.wait_for_timeout(ASKED_AGAIN_MS)
    chair = hosts.chair.seat("Lena Dahl")
    chair.column.get_by_role("checkbox", name="Till Bisittare").check()
    for _ in range(2):
        chair.write("status")
        for seen in (hosts.chair, hosts.secretary):
            assert seen.page.wait_for_function(PLACE, arg=[last, True]).json_value()["buttons"] == 1
