"""The gallery's cards and dialogs of preparing a sitting: what is set up, the agenda, the roster."""

from dataclasses import replace

from cards.agenda import AddForm, AgendaList, AgendaRow, MoveForm, StrikeForm
from cards.agenda_left_out import LeftLines, LeftRow
from cards.agenda_preview import AgendaPreview, DraftLine
from cards.list_unread import ListUnreadNote
from cards.roster import AssignForm, ChoosePerson, PlaceCard, RosterList, RosterRow
from cards.roster_names import NamesForm, ProposedName
from cards.roster_paste import Changed, LeftOut, PasteForm, PastePreview, SamePerson, Shown, Unsaid
from cards.setup import Described, SetupClaimed, SetupDone, SetupForm, SetupOffer
from cards.view import View
from cards.vouching import VouchForm
from tests.support.gallery.people import BOARD, CHAT, DAHL, DIALOG, EKSTROM, LIND, STROM

KINDS = ("ordinary", "closed", "authority", "election", "secrecy", "secrecy_individual", "protective")
PROFILES = (("gemensamma", "Gemensamma regler"), ("linkoping", "Linköping"))
AGENDA = "1. Mötets öppnande\n2. Budget för 2027\n3. (sekretess) A.B.\n4. Program för kvalitetsutveckling"
DESCRIBED = Described(BOARD, "board", "15", "2026-12-08", "Sessionssalen", "linkoping", "2020-11-24, § 312", AGENDA)
LINES = (
    DraftLine(1, "ordinary", "Mötets öppnande"),
    DraftLine(2, "ordinary", "Budget för 2027"),
    DraftLine(3, "secrecy", "A.B."),
    DraftLine(4, "ordinary", "Program för kvalitetsutveckling"),
)
ROWS = (
    AgendaRow(1, "ordinary", "ended", title="t1"),
    AgendaRow(3, "secrecy", "called", "A.B."),
    AgendaRow(4, "ordinary", "waiting", title="t4"),
    AgendaRow(5, "authority", "waiting", title="t5"),
)
PEOPLE = (
    RosterRow("p1", LIND, "chair", "S", "room", serves=True, tied=True),
    RosterRow("p2", DAHL, "member", "M", "remote", serves=True, tied=True),
    RosterRow("p3", STROM, "substitute", "C", "remote", serves=True, unsaid=True),
    RosterRow("p4", EKSTROM, "official", "", "remote", serves=False, tied=True, foreign=True, waiting=True),
    RosterRow("p5", "", "party", "", "remote", serves=False, matter=3),
)
PASTED_TEXT = f"{LIND} (S), ordförande\nPlats och tid\n{EKSTROM} (SD), insynsplats\n{DAHL}; ledamot; M; i rummet\n{STROM} (C), tjänstgör för {DAHL}"
PASTED = PastePreview(
    DIALOG,
    (
        Shown(LIND, "chair", "S", "room"),
        Shown(DAHL, "member", "M", "remote"),
        Shown(STROM, "substitute", "C", "room", serves=True, instead=DAHL),
        Shown("", "party", matter=3),
    ),
    4,
    (LeftOut("unclear", (2,), ("Plats och tid",)), LeftOut("no_matter", (99,))),
    PASTED_TEXT,
    asked=(Unsaid("capacity_x", 3, EKSTROM, "SD"),),
    capacities=("member", "substitute", "official"),
    unplaced=1,
    kinds=(("chair", 1), ("member", 1), ("substitute", 1), ("party", 1)),
    changed=(
        Changed(
            Shown(STROM, "substitute", "", "room"),
            Shown(STROM, "substitute", "C", "room", serves=True, instead=DAHL),
        ),
    ),
    unmoved=(Shown(DAHL, "member", "M", "remote"),),
    same=(SamePerson("same_p2_member", DAHL, "official", "member"),),
)
PROPOSED = (
    ProposedName("tie_p2_p9", DAHL, DAHL, "lena.dahl@kommun.example"),
    ProposedName("tie_p3_p10", STROM, "Åke Strom", ""),
)

PREPARATIONS: dict[str, View] = {
    "setup-offer": SetupOffer(CHAT),
    "setup": SetupForm(DIALOG, Described(), PROFILES),
    "setup-wrong": SetupForm(DIALOG, DESCRIBED, PROFILES, wrong=("seats", "date")),
    "setup-preview": AgendaPreview(
        DIALOG, DESCRIBED, (), KINDS, 0, 1, cut=(3, 4, 5, 8), notices=(("long_title", 4),), rest=LINES
    ),
    "setup-preview-parts": AgendaPreview(
        DIALOG,
        DESCRIBED,
        (),
        KINDS,
        0,
        1,
        rest=(
            *LINES[:1],
            DraftLine(4, "ordinary", "Anmälningar", parts=("a) Beslut från fullmäktige", "b) Skrivelse")),
        ),
    ),
    "setup-preview-changed": AgendaPreview(DIALOG, DESCRIBED, (), KINDS, 0, 1, rest=LINES, changed=3),
    "setup-preview-wrong": AgendaPreview(DIALOG, DESCRIBED, (), KINDS, 0, 1, rest=LINES, wrong="no_kind", changed=2),
    "setup-preview-first": AgendaPreview(
        DIALOG, DESCRIBED, (DraftLine(3, "secrecy", "", unclear=True),), KINDS, 0, 2, claims=True, rest=LINES[:2]
    ),
    "setup-preview-left": AgendaPreview(
        DIALOG,
        DESCRIBED,
        (DraftLine(3, "secrecy", "", unclear=True),),
        KINDS,
        0,
        1,
        rest=LINES[:2],
        notices=(("doubt", 3), ("lettered", 4)),
        left=LeftLines((LeftRow(4, "Föredragande: förvaltningschefen"),), (7, 8), (LeftRow(2, "Beslutsärenden"),)),
    ),
    "setup-preview-empty": AgendaPreview(DIALOG, DESCRIBED, (), KINDS, 0, 1),
    "setup-done": SetupDone(CHAT, BOARD, "2026-12-08", 18, 2),
    "setup-begun": SetupDone(CHAT, BOARD, "2026-12-08", 18, 2, begun=True),
    "setup-waits": SetupDone(CHAT, BOARD, "2026-12-08", 18, 2, waits=True),
    "setup-claimed": SetupClaimed(CHAT),
    "agenda": AgendaList(CHAT, ROWS, changeable=True),
    "agenda-empty": AgendaList(CHAT, ()),
    "agenda-add": AddForm(DIALOG, KINDS),
    "agenda-add-wrong": AddForm(DIALOG, KINDS, "title"),
    "agenda-add-doubt": AddForm(DIALOG, KINDS, "doubt", "", carried="Svar på motion om slutna sammanträden"),
    "agenda-strike": StrikeForm(DIALOG, ROWS[2:]),
    "agenda-move": MoveForm(DIALOG, ROWS[2:], ROWS),
    "roster": RosterList(CHAT, PEOPLE, 5, names=2),
    "roster-count": RosterList(CHAT, (), 5),
    "roster-whom": ChoosePerson(DIALOG, PEOPLE, following=1, party_of=3),
    "roster-form": AssignForm(
        DIALOG, "p2", PEOPLE[1], ("chair", "member", "substitute", "party"), PEOPLE[3:4], (), remote_allowed=True
    ),
    "roster-form-wrong": AssignForm(
        DIALOG,
        "p5",
        replace(PEOPLE[4], place="room"),
        ("member", "party"),
        (),
        (3, 7),
        remote_allowed=False,
        wrong=("no_name_given", "place"),
    ),
    "roster-paste": PasteForm(DIALOG, "Bo Lind; ordförande; (S)", recalled=True),
    "roster-preview": PASTED,
    "roster-paste-wrong": PasteForm(DIALOG, PASTED_TEXT, wrong="too_many", count=412),
    "roster-names": NamesForm(DIALOG, PROPOSED, 2, 1),
    "roster-names-none": NamesForm(DIALOG, (), 0, 1),
    "roster-unread": ListUnreadNote(CHAT, 11),
    "roster-unread-read": ListUnreadNote(CHAT, 11, read=True),
    "roster-unread-tied": ListUnreadNote(CHAT, 0),
    "roster-form-unread": AssignForm(
        DIALOG, "p2", PEOPLE[1], ("chair", "member"), PEOPLE[3:4], (), remote_allowed=True, unread=True
    ),
    "roster-form-unread-none": AssignForm(
        DIALOG, "p2", PEOPLE[1], ("chair", "member"), (), (), remote_allowed=True, unread=True
    ),
    "roster-vouch": VouchForm(DIALOG, (("person", "p4"),), EKSTROM, "official", anonymous=True),
    "place": PlaceCard(CHAT, "remote"),
    "place-declined": PlaceCard(CHAT, "remote", declined=True),
}
