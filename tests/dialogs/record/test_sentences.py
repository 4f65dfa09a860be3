"""Every fact has a sentence in both languages, which says what happened, who did it, and not a word too much."""

import re
from collections.abc import Iterable
from dataclasses import replace

import pytest

from cards.phrases import book
from dialogs.agenda.facts import AgendaOrdered, MatterStruck
from dialogs.chat.facts import (
    AppRemoved,
    Arrived,
    ChatHeard,
    ChatUnheard,
    GuardedRestored,
    GuardTripped,
    IdentityNumberSeen,
    WrittenBefore,
)
from dialogs.facts import KINDS
from dialogs.journal.entries import Entry, Fact
from dialogs.journal.fold import apply
from dialogs.matter.decision_facts import SpecialDecision, SpecialDecisionLapsed, SpecialDecisionTakenBack
from dialogs.matter.facts import (
    Answered,
    AnswerTakenBack,
    Asked,
    CallTakenBack,
    CheckLapsed,
    HostChecked,
    LevelRaised,
    MatterCalled,
    MatterEnded,
    MatterOpened,
    WordsLeft,
)
from dialogs.meeting.meeting import Meeting
from dialogs.motion.facts import (
    MessageChanged,
    MotionHeld,
    MotionLetGo,
    MotionRestored,
    Moved,
    Reclassified,
    Seconded,
    SecondTakenBack,
    SecondWithdrawn,
    Withdrawn,
    WordingFetched,
)
from dialogs.presence.facts import (
    Adjourned,
    BreakExtended,
    Entered,
    LinkLost,
    NotBack,
    NotReached,
    PrivateTried,
    Resumed,
    TroubleSaid,
)
from dialogs.record.sentences import given_since, in_confidence, sentence_of
from dialogs.roster.facts import Assigned, InChat, LeftChat, Noticed, PlaceKept, PlaceSaid, SeatListed, Vouched
from dialogs.roster.list_facts import ChatListAsked
from dialogs.sitting.facts import Begun, Closed, Led, OrganizerKnown, Purged, RivalSeen, SaidAgain, SetUp
from tests.support import tree
from tests.support.meetings import AGENDA, CAST, TEN, a_meeting, answered, happened, listed, seated

DIGEST = "5f2b8c1d9e7a4b3c"
PARTY = Assigned("p9", "", "party", place="remote", matter=6)
STRANGER = Noticed("p10", "Gäst", mri="29:stranger", foreign=True)
MOVED = Moved(1, 9, "add", "anna", "wording:1", "form")


def sitting(*facts: Fact) -> Meeting:
    """The usual sitting with a party and a stranger too, after these facts."""
    return happened(a_meeting(people=(*CAST, PARTY, STRANGER)), *facts)


def swedish(fact: Fact, *before: Fact, by: str = "chair", meeting: Meeting | None = None) -> str:
    """The fact in Swedish, after the facts before it."""
    return _told(fact, meeting or sitting(*before), by, "sv")


def _told(fact: Fact, meeting: Meeting, by: str, language: str) -> str:
    entry = Entry(1, TEN, by, "cause:1", fact)
    return sentence_of(entry, apply(meeting, entry), book.of(language))


def shown_by_the_subject(kind: type[Fact]) -> bool:
    """Whether the tests of the fact's own subject tell it."""
    folder = tree.ROOT / "tests" / "dialogs" / kind.__module__.split(".")[1]
    texts = [path.read_text(encoding="utf-8") for path in folder.glob("test_*.py")]
    return any("sentence_of(" in text and f"{kind.__name__}(" in text for text in texts)


# What came before it, the fact, who did it, and the whole sentence.
Row = tuple[Iterable[Fact], Fact, str, str]

CHAT: tuple[Row, ...] = (
    ((), Arrived(), "secretary", "Secretary lade till Bisittare i chatten."),
    ((), Arrived(), "oid-nobody", "Någon lade till Bisittare i chatten."),
    (
        (),
        ChatHeard(),
        "",
        "Bisittare kan läsa chatten och varnar om någon skriver medan ett sekretessärende behandlas.",
    ),
    ((), PrivateTried("anna", "no_app"), "", "Privat kontakt med Anna provades: har inte appen i Teams."),
    ((), PrivateTried("anna", "moonstruck"), "", "Privat kontakt med Anna provades: kan inte nås; orsaken är okänd."),
    (
        (),
        AppRemoved(),
        "oid-anna",
        "Anna tog bort Bisittare ur chatten. Ordförande och sekreterare fick veta det.",
    ),
    (
        (),
        ChatUnheard(),
        "",
        "Bisittare togs bort ur chatten eller lades till på nytt. Därför är det inte visat att chatten kan läsas.",
    ),
    ((), OrganizerKnown("oid-secretary"), "", "Teams uppger att Secretary är mötets organisatör."),
    ((), OrganizerKnown("oid-nobody"), "", "Teams har uppgett vem som är mötets organisatör."),
    ((), ChatListAsked(), "", "Det gick inte att läsa i Teams vilka som är med i mötets chatt."),
    ((), ChatListAsked(read=True), "", "Det gick åter att läsa i Teams vilka som är med i mötets chatt."),
    (
        (),
        SetUp("Socialnämnden", "board", 15, "2026-12-08", "Stadshuset", "linkoping", "2020-11-24, § 312"),
        "oid-secretary",
        (
            "Secretary förberedde sammanträdet. Socialnämnden (nämnd, antal ordinarie ledamöter: 15), 2026-12-08, Stadshuset. "
            "Fullmäktiges beslut om distansdeltagande: 2020-11-24, § 312."
        ),
    ),
    (
        (),
        SetUp("Socialnämnden", "board", 15, "2026-12-08", "Stadshuset", "linkoping", "", admitted=False),
        "oid-nobody",
        (
            "Någon begärde att få förbereda sammanträdet. Det väntar på att bli godkänt. Socialnämnden (nämnd, antal "
            "ordinarie ledamöter: 15), 2026-12-08, Stadshuset. Fullmäktiges beslut om distansdeltagande är inte angivet."
        ),
    ),
)

ROSTER: tuple[Row, ...] = (
    ((), InChat("anna", foreign=False), "", "Anna är med i mötets chatt."),
    (
        (),
        InChat("anna", foreign=True),
        "",
        "Anna är med i mötets chatt och är gäst, anonym eller från en annan organisation.",
    ),
    ((), LeftChat("anna"), "", "Anna är inte längre med i mötets chatt."),
    (
        (),
        Vouched("p10"),
        "secretary",
        (
            "Secretary har kontrollerat vem Gäst är och gick i god för personen, som är gäst, anonym eller från en "
            "annan organisation."
        ),
    ),
    ((), Noticed("p11", "Gun", "oid-gun"), "", "Gun är ny i deltagarlistan och har inget uppdrag."),
    (
        (),
        Noticed("p11", "Gun", mri="29:gun", foreign=True),
        "",
        "Gun är ny i deltagarlistan, är gäst, anonym eller från en annan organisation och har inget uppdrag.",
    ),
    (
        (),
        seated("anna", group="M", serves=True),
        "secretary",
        "Secretary antecknade Anna (M) som ledamot, på distans, tjänstgör.",
    ),
    ((), seated("anna", place=""), "", "Anna står i deltagarlistan som ledamot."),
    (
        (),
        SeatListed("p10", "anna"),
        "secretary",
        "Enligt listan som Secretary lade in tjänstgör Gäst för Anna.",
    ),
    ((), seated("anna", ""), "secretary", "Secretary antecknade att Anna inte har något uppdrag i mötet."),
    ((), seated("anna", ""), "", "Anna har inget uppdrag i mötet."),
    ((), PARTY, "secretary", "Secretary antecknade parten i ärende 6 som part, på distans."),
    ((), PlaceSaid("anna", "room", "remote"), "anna", "Anna är i rummet enligt egen uppgift."),
    ((), PlaceSaid("anna", "", ""), "anna", "Anna tog tillbaka sin uppgift om plats. Nu gäller: plats inte angiven."),
    ((), PlaceKept("anna", "remote"), "anna", "Anna är på distans enligt egen uppgift."),
    ((), Entered("p9"), "", "Enligt Teams har parten i ärende 6 anslutit till mötet."),
    ((), LinkLost("anna"), "anna", "Enligt Teams har Anna lämnat mötet eller tappat anslutningen."),
    ((), NotBack("anna"), "", "Anna kom inte tillbaka inom den tid som räknas som ett kort bortfall."),
    ((), NotReached("anna", "show:anna"), "", "Anna kunde inte nås privat. Tala med personen."),
    ((), NotReached("", "readiness"), "", "Ett meddelande till mötets chatt kom inte fram."),
    ((), NotReached("", "motion:3"), "", "Yrkande 3 kunde inte visas i mötets chatt."),
)

SITTING: tuple[Row, ...] = (
    ((), Begun("linkoping", DIGEST), "chair", "Chair öppnade sammanträdet. Kommunens regler: Linköping."),
    ((), Begun("egna", DIGEST), "chair", "Chair öppnade sammanträdet. Kommunens regler: egna."),
    ((), Led("anna"), "secretary", "Secretary antecknade att Anna leder mötet från och med nu."),
    ((), Led("anna"), "oid-anna", "Anna leder mötet från och med nu."),
    (
        (),
        Adjourned(15, "link"),
        "chair",
        "Chair ajournerade sammanträdet i 15 minuter. Anledning: någon har tappat anslutningen.",
    ),
    ((), Adjourned(0, "pause"), "chair", "Chair ajournerade sammanträdet tills vidare. Anledning: paus."),
    (
        (),
        BreakExtended(5, 20, "on_the_way"),
        "chair",
        "Chair förlängde ajourneringen med 5 minuter: på väg tillbaka.",
    ),
    ((), Resumed(), "chair", "Chair återupptog sammanträdet."),
    ((), Closed(), "chair", "Chair avslutade sammanträdet."),
    (
        (),
        SpecialDecision(7, "2026-11-20", 42),
        "secretary",
        "Secretary angav ett särskilt beslut för ärende 7: 2026-11-20 § 42.",
    ),
    (
        (),
        SpecialDecision(7, "", 0),
        "secretary",
        "Det särskilda beslutet för ärende 7 står inte kvar, eftersom föredragningslistan ändrades.",
    ),
    (
        (),
        SpecialDecisionLapsed(7),
        "secretary",
        "Det särskilda beslutet för ärende 7 står inte kvar, eftersom föredragningslistan ändrades.",
    ),
    (
        (),
        SpecialDecision(7, "", 0, "2026-11-20", 42),
        "secretary",
        "Secretary tog bort det särskilda beslutet för ärende 7: 2026-11-20 § 42.",
    ),
    (
        (),
        SpecialDecisionTakenBack(7, "", 0),
        "secretary",
        "Secretary tog tillbaka det särskilda beslutet för ärende 7. Inget beslut är angivet.",
    ),
    (
        (),
        SpecialDecisionTakenBack(7, "2026-11-20", 42),
        "secretary",
        "Secretary tog tillbaka det som senast angavs om särskilt beslut för ärende 7. Det tidigare beslutet gäller igen: 2026-11-20 § 42.",
    ),
    ((), TroubleSaid("anna", "sound"), "anna", "Anna meddelade att ljud eller bild inte fungerar."),
    (
        (),
        SaidAgain(("place:anna",)),
        "anna",
        "Anna sa på nytt något som redan var antecknat.",
    ),
    ((), SaidAgain(("undo:anna",)), "anna", "Anna ville ångra, och det fanns inget att ta tillbaka."),
    (
        (),
        RivalSeen("s2"),
        "chair",
        "Två sammanträden var öppnade i samma chatt. Ordföranden och sekreteraren tillfrågades vilket som ska avslutas.",
    ),
    ((), Purged("Nämnden", "default", 1, 2), "", "Det som stod i journalen gallrades."),
)

MATTERS: tuple[Row, ...] = (
    ((), listed(10), "secretary", "Secretary satte upp ärende 10 på föredragningslistan: öppet ärende."),
    (
        (),
        listed(11, "secrecy_individual", initials="X.Y."),
        "secretary",
        "Secretary satte upp ärende 11 på föredragningslistan: sekretess om enskilda.",
    ),
    ((), MatterStruck(9), "secretary", "Secretary strök ärende 9 från föredragningslistan."),
    (
        (),
        AgendaOrdered((2, 1, 3)),
        "secretary",
        "Secretary ändrade ordningen på föredragningslistan: 2, 1, 3.",
    ),
    (
        (),
        AgendaOrdered(()),
        "secretary",
        "Secretary ändrade ordningen på föredragningslistan: uppgift saknas.",
    ),
    ((), LevelRaised(1, "secrecy"), "chair", "Chair höjde skyddsnivån för ärende 1: sekretess."),
    (
        (),
        WordsLeft(1, "own", "oid-anna", int(TEN.timestamp())),
        "",
        "Av ärende 1 kan fortfarande läsas: ett meddelande som Anna skrev klockan 10.00.",
    ),
    (
        (),
        WordsLeft(1, "dialog", "oid-anna", int(TEN.timestamp())),
        "",
        "Av ärende 1 kan fortfarande läsas: en dialogruta som Anna öppnade klockan 10.00.",
    ),
    (
        (),
        WordsLeft(1, "card", "oid-anna", int(TEN.timestamp())),
        "",
        "Av ärende 1 kan fortfarande läsas: ett kort från klockan 10.00 i den chatt som Anna har med Bisittare.",
    ),
    (
        (),
        WordsLeft(1, "card", "", int(TEN.timestamp())),
        "",
        "Av ärende 1 kan fortfarande läsas: ett kort från klockan 10.00 i mötets chatt.",
    ),
    ((), MatterCalled(4), "chair", "Chair tog upp ärende 4."),
    ((MatterCalled(4),), CallTakenBack(4), "chair", "Chair lät ärende 4 vänta utan att det hade öppnats."),
    (
        (MatterCalled(4),),
        HostChecked(4, only_entitled=True),
        "secretary",
        "Secretary kontrollerade inför ärende 4 att bara behöriga är inloggade.",
    ),
    (
        (MatterCalled(4), HostChecked(4, only_entitled=True)),
        CheckLapsed(4),
        "",
        (
            "Kontrollen av att bara behöriga är inloggade gäller inte längre i ärende 4: någon som inte får vara med är "
            "antecknad på distans eller ansluten."
        ),
    ),
    (
        (MatterCalled(6),),
        HostChecked(6, only_entitled=False, missing=("two_factor", "consent", "odd")),
        "chair",
        (
            "Chair antecknade att det inte är bekräftat inför ärende 6 att bara behöriga är inloggade. Det är inte "
            "bekräftat att alla på distans har loggat in med tvåfaktorsinloggning. Partens samtycke är inte bekräftat."
        ),
    ),
    ((MatterCalled(4),), MatterOpened(4), "chair", "Chair öppnade ärende 4."),
    (
        (MatterCalled(4),),
        MatterOpened(4, "accepted", ("anna", "bo"), ("no_storage",)),
        "chair",
        (
            "Chair öppnade ärende 4 trots det som återstod. Skäl: Jag känner till vad som återstår och beslutar att "
            "ärendet öppnas ändå. Antal personer som inte var klara: 2. Antal krav som inte kan uppfyllas eller "
            "kontrolleras här: 1."
        ),
    ),
    (
        (MatterCalled(4),),
        MatterOpened(4, "oral"),
        "chair",
        "Chair öppnade ärende 4 trots det som återstod. Skäl: Den som inte är klar har svarat muntligen att allt stämmer.",
    ),
    ((MatterCalled(1), MatterOpened(1)), MatterEnded(1), "chair", "Chair avslutade ärende 1."),
    ((MatterCalled(4),), MatterEnded(4), "chair", "Chair lät ärende 4 vänta utan att det hade öppnats."),
)

CHECKLIST: tuple[Row, ...] = (
    ((), Asked(1, 0, 0), "chair", "När sammanträdet öppnas ska alla på distans bekräfta checklistan."),
    ((), Asked(1, 3, 4), "chair", "Inför ärende 4 ska alla på distans bekräfta checklistan."),
    (
        (Asked(1, 3, 4), answered("anna")),
        Asked(1, 3, 5),
        "chair",
        "Checklistan gäller även ärende 5. Svar som fortfarande är giltiga behöver inte lämnas på nytt.",
    ),
    ((), answered("anna", no=3), "anna", "Anna bekräftade checklistan för ärende 3."),
    ((), answered("anna", no=0), "anna", "Anna bekräftade checklistan för mötets öppnande."),
    (
        (),
        answered("anna", unsafe=("headset", "own", "other")),
        "anna",
        "Anna svarade på checklistan för ärende 4 att något inte stämmer (headset, egen punkt).",
    ),
    (
        (),
        Answered("p9", 1, 4, 6, ("alone",), recorded=True),
        "secretary",
        "Secretary antecknade att parten i ärende 6 muntligen har bekräftat checklistan för ärende 6.",
    ),
    (
        (),
        Answered("anna", 1, 4, 6, (), ("alone",), recorded=True),
        "secretary",
        "Secretary antecknade att Anna muntligen har svarat på checklistan för ärende 6 att något inte stämmer (ensam).",
    ),
    ((), AnswerTakenBack("anna"), "anna", "Anna meddelade att svaret på checklistan inte längre gäller."),
    (
        (),
        AnswerTakenBack("anna"),
        "secretary",
        "Secretary antecknade att svaret på checklistan från Anna inte längre gäller.",
    ),
)

MOTIONS: tuple[Row, ...] = (
    ((), MOVED, "anna", "Anna lämnade yrkande 1 i ärende 9: tilläggsyrkande."),
    ((), Moved(1, 9, "", "anna", "w", "typed"), "anna", "Anna lämnade yrkande 1 i ärende 9: typ inte angiven."),
    (
        (),
        Moved(1, 9, "reject", "anna", "", "recorded"),
        "secretary",
        "Secretary antecknade yrkande 1 i ärende 9, framfört muntligen av Anna: avslagsyrkande.",
    ),
    (
        (),
        Moved(1, 9, "reject", "anna", "", "email"),
        "secretary",
        "Secretary antecknade yrkande 1 i ärende 9, lämnat med e-post av Anna: avslagsyrkande.",
    ),
    (
        (),
        Moved(1, 9, "reject", "anna", "", "email", came_at="10.42"),
        "secretary",
        "Secretary antecknade yrkande 1 i ärende 9, lämnat med e-post klockan 10.42 av Anna: avslagsyrkande.",
    ),
    (
        (),
        Moved(1, 9, "reject", "anna", "", "recorded", came_at="10.42"),
        "secretary",
        "Secretary antecknade yrkande 1 i ärende 9, framfört muntligen klockan 10.42 av Anna: avslagsyrkande.",
    ),
    ((MOVED,), Withdrawn(1), "anna", "Anna återtog yrkande 1."),
    ((MOVED,), Withdrawn(1), "secretary", "Secretary antecknade att Anna har återtagit yrkande 1."),
    (
        (MOVED, Withdrawn(1)),
        MotionRestored(1),
        "anna",
        "Anna ångrade återtagandet av yrkande 1. Yrkandet gäller igen.",
    ),
    ((MOVED,), Seconded(1, "bo"), "bo", "Bo instämde i yrkande 1."),
    ((MOVED, Seconded(1, "bo")), SecondTakenBack(1, "bo"), "bo", "Bo instämmer inte längre i yrkande 1."),
    ((MOVED, Seconded(1, "bo")), SecondWithdrawn(1, "bo"), "bo", "Bo instämmer inte längre i yrkande 1."),
    ((MOVED,), Reclassified(1, "amend"), "secretary", "Secretary ändrade typen av yrkande 1: ändringsyrkande."),
    (
        (),
        MotionHeld(1, "anna", "", "h1", 3),
        "anna",
        "Anna skrev ett yrkande och tillfrågades om vilket ärende det gäller. Yrkandet visas inte för någon annan.",
    ),
    (
        (MotionHeld(1, "anna", "", "h1", 3),),
        MotionLetGo(1),
        "anna",
        "Ett yrkande väntar inte längre på besked om ärende.",
    ),
    (
        (MOVED,),
        WordingFetched(1),
        "secretary",
        "Secretary hämtade lydelsen till yrkande 1 för diariet. Lydelsen är nu borttagen härifrån.",
    ),
    ((), MessageChanged("m1"), "anna", "Anna ändrade ett meddelande innan det hade kommit fram."),
    ((), MessageChanged("m1", erased=True), "anna", "Anna tog bort ett meddelande innan det hade kommit fram."),
    (
        (MOVED,),
        MessageChanged("m1", 1),
        "anna",
        "Anna ändrade meddelandet med yrkande 1 i chatten. Yrkandet är oförändrat.",
    ),
    (
        (MOVED,),
        MessageChanged("m1", 1, erased=True),
        "anna",
        "Anna tog bort meddelandet med yrkande 1 ur chatten. Yrkandet gäller fortfarande.",
    ),
)

GUARD: tuple[Row, ...] = (
    (
        (),
        GuardTripped(4, "oid-bo", "1764064800123"),
        "oid-bo",
        "Bo skrev i chatten medan ärende 4 var uppe. Det är antecknat vem som skrev och när, men inget av det som skrevs.",
    ),
    (
        (),
        GuardTripped(4, "29:stranger", "1764064800123", edited=True),
        "29:stranger",
        (
            "Gäst ändrade ett meddelande i chatten medan ärende 4 var uppe. Det är antecknat "
            "vem som skrev och när, men inget av det som skrevs."
        ),
    ),
    (
        (),
        GuardedRestored(4, "oid-bo", "1764064800123"),
        "oid-bo",
        (
            "Bo lade tillbaka ett borttaget meddelande i chatten, som skrevs medan ärende 4 var uppe. Det är antecknat "
            "vem som skrev och när, men inget av det som skrevs."
        ),
    ),
    (
        (),
        WrittenBefore(4, "1764064800123"),
        "oid-bo",
        "Bo skrev i chatten innan ärende 4 togs upp. Meddelandet kom fram först därefter, och inget av det har sparats.",
    ),
    (
        (),
        GuardTripped(4, "29:nobody", "alone:1764064800123"),
        "29:nobody",
        (
            "Någon skrev privat till Bisittare medan ärende 4 var uppe. Det är antecknat "
            "vem som skrev och när, men inget av det som skrevs."
        ),
    ),
    (
        (),
        IdentityNumberSeen("oid-bo", "1764064800123"),
        "oid-bo",
        (
            "Bo skrev något i chatten som verkar vara ett personnummer och har fått en varning. Det är antecknat "
            "vem som skrev och när, men inget av det som skrevs."
        ),
    ),
)

ROWS = (*CHAT, *ROSTER, *SITTING, *MATTERS, *CHECKLIST, *MOTIONS, *GUARD)


@pytest.mark.parametrize(("before", "fact", "by", "sentence"), ROWS, ids=[row[3][:60] for row in ROWS])
def test_a_fact_is_told_in_swedish(before: Iterable[Fact], fact: Fact, by: str, sentence: str) -> None:
    """Whole, with who did it by name, and nothing but words that a meeting uses."""
    assert swedish(fact, *before, by=by) == sentence


def test_every_fact_has_its_sentence_shown() -> None:
    """Whoever adds a fact adds how it is told, and shows it above, or in the tests of the subject."""
    elsewhere = {name for name, kind in KINDS.items() if shown_by_the_subject(kind)}
    assert {type(row[1]).__name__ for row in ROWS} | elsewhere == set(KINDS)


@pytest.mark.sampled(each=1)
@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize(("before", "fact", "by", "_"), ROWS, ids=[row[3][:60] for row in ROWS])
def test_a_sentence_is_whole_and_holds_no_key(
    before: Iterable[Fact], fact: Fact, by: str, _: str, language: str
) -> None:
    """In either language: a capital first, a full stop last, no field left open, no key of a person, message or wording."""
    sentence = _told(fact, sitting(*before), by, language)
    assert sentence[0].isupper()
    assert sentence.endswith(".")
    assert ".." not in sentence
    assert sentence != book.of(language).journal.other
    assert not re.search(r"[{}_]|\boid\b|\b29:|\bp\d+\b|\d{6}|[0-9a-f]{12}|title:|wording:|X\.Y\.", sentence)


@pytest.mark.parametrize(
    ("fact", "by", "sentence"),
    [
        (
            MatterOpened(4, "accepted", ("anna",)),
            "chair",
            "Reason: I know what remains and decide to open the matter anyway.",
        ),
        (answered("anna", no=3), "anna", "Anna confirmed the checklist for matter 3."),
        (GuardTripped(4, "oid-bo", "1"), "oid-bo", "Who wrote and when is noted, but nothing of what was written."),
        (Entered("p9"), "", "Teams says that the party to matter 6 has joined the meeting."),
        (Resumed(), "oid-nobody", "Somebody resumed the sitting."),
        (Resumed(mistaken=True), "oid-nobody", "Somebody took the adjournment back."),
        (Resumed(4), "oid-nobody", "Somebody resumed the sitting. Matter 4 is to be opened anew."),
    ],
)
def test_a_fact_is_told_in_english(fact: Fact, by: str, sentence: str) -> None:
    """As plainly as in Swedish."""
    assert sentence in _told(fact, sitting(), by, "en")


def test_a_party_has_no_name() -> None:
    """Not even where the roster had one before, or where no matter is said."""
    gun = Noticed("p11", "Gun Part", "oid-gun", "29:gun", foreign=True)
    tied = Assigned("p11", "Gun Part", "party", "S", "remote", object_id="oid-gun", mri="29:gun", matter=6)
    loose = Assigned("p11", "Gun Part", "party")
    assert swedish(tied, gun, by="secretary") == "Secretary antecknade parten i ärende 6 som part, på distans."
    assert swedish(loose, gun, by="secretary") == "Secretary antecknade någon som part."
    assert "Gun" not in swedish(GuardTripped(6, "oid-gun", "1"), gun, tied, by="oid-gun")


def test_of_a_motion_in_a_confidential_matter_only_its_number_is_told() -> None:
    """Neither who moved or backed it nor what kind it is, whenever it is told (R-117)."""
    meeting = sitting(MOVED, Seconded(1, "bo"), LevelRaised(9, "secrecy"))
    facts: tuple[Fact, ...] = (Withdrawn(1), MotionRestored(1), Seconded(1, "anna"), SecondTakenBack(1, "bo"))
    said = [swedish(fact, by="anna", meeting=meeting) for fact in (*facts, Reclassified(1, "amend"))]
    assert said == [
        "Någon återtog yrkande 1.",
        "Någon ångrade återtagandet av yrkande 1. Yrkandet gäller igen.",
        "Någon instämde i yrkande 1.",
        "Någon instämmer inte längre i yrkande 1.",
        "Anna ändrade typen av yrkande 1.",
    ]
    before = Entry(1, TEN, "anna", "", MOVED)
    assert sentence_of(before, meeting, book.SV) == "Yrkande 1 lämnades i ärende 9, som nu är belagt med sekretess."


def test_a_motion_without_a_wording_is_hidden_too() -> None:
    """It is never sealed, but its matter is confidential all the same."""
    meeting = sitting(Moved(1, 9, "reject", "anna", "", "form"), LevelRaised(9, "protective"))
    assert swedish(Withdrawn(1), by="anna", meeting=meeting) == "Någon återtog yrkande 1."


ODD: tuple[Fact, ...] = (
    Noticed("p11", " \n"),
    seated("anna", "vice_chair", "moon"),
    PlaceSaid("nobody", "moon"),
    Adjourned(-1, "odd"),
    BreakExtended(-1, -1, "odd"),
    MatterOpened(99, "odd"),
    MatterEnded(99),
    Moved(1, 99, "odd", "nobody", "", "odd"),
    Withdrawn(99),
    Seconded(99, "nobody"),
    Reclassified(99, "odd"),
    SetUp("{board}", "odd", 0, "", "", "", "", admitted=True),
)


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("fact", ODD, ids=lambda fact: type(fact).__name__)
def test_odd_values_are_told_all_the_same(fact: Fact, language: str) -> None:
    """Whoever and whatever nobody knows: a journal from another time can be read."""
    sentence = _told(fact, sitting(), "nobody", language)
    assert sentence
    assert "odd" not in sentence
    assert "moon" not in sentence


def test_a_fact_that_nobody_knows_is_told_as_that() -> None:
    """A list of events has a line for it rather than an end."""
    entry = Entry(1, TEN, "", "", "a fact of tomorrow")  # type: ignore[arg-type]  # what this version has no class for
    assert sentence_of(entry, sitting(), book.SV) == book.SV.journal.other


def test_whoever_was_given_a_capacity_since_is_named_in_what_came_before() -> None:
    """By the key that they had as somebody seen in the chat, and by their account; a party is not, nor whoever has none (R-201)."""
    noticed = [Noticed(f"q{no}", "", f"oid-{who}", f"29:{who}") for no, who in enumerate(("eva", "olle", "part"))]
    early = happened(Meeting(key="s1", chat="c"), *noticed)
    given = (
        Assigned("p1", "Eva Ek", "secretary", object_id="oid-eva", mri="29:eva"),
        Assigned("p2", "Part Ek", "party", object_id="oid-part", mri="29:part", matter=4),
    )
    entries = [Entry(at, TEN, "oid-eva", "", fact) for at, fact in enumerate((*noticed, *given), 1)]
    since = given_since(entries, happened(early, *given))
    say = book.of("sv")
    told = [sentence_of(replace(one, by="q0"), early, say, since) for one in entries[:3]]
    assert [line.split(" är ny ")[0] for line in told] == ["Eva Ek", "En person utan uppdrag", "En person utan uppdrag"]
    listed_ = Entry(9, TEN, "oid-eva", "", listed(1))
    assert sentence_of(listed_, Meeting(key="s1", chat="c"), say, since).startswith("Eva Ek satte upp ärende 1")
    assert sentence_of(listed_, Meeting(key="s1", chat="c"), say).startswith("Någon satte upp ärende 1")


def test_a_name_stays_on_its_line() -> None:
    """Whatever blanks somebody has in their name in Teams."""
    assert swedish(Noticed("p11", "Eva\n  Sand"), by="").startswith("Eva Sand är ny")


@pytest.mark.parametrize(
    ("facts", "confidential"),
    [
        ((), False),
        ((MatterCalled(1), MatterOpened(1)), False),
        ((MatterCalled(4),), True),
        ((MatterCalled(4), MatterOpened(4)), True),
        ((MatterCalled(4), MatterOpened(4), Adjourned(0, "pause")), True),
        ((MatterCalled(4), MatterOpened(4), MatterEnded(4)), False),
        ((MatterCalled(1), MatterOpened(1), LevelRaised(1, "secrecy")), True),
    ],
)
def test_a_meeting_is_in_confidence_from_the_call_to_the_end(facts: tuple[Fact, ...], *, confidential: bool) -> None:
    """Of a confidential matter, in a break within it too."""
    assert in_confidence(happened(a_meeting(matters=AGENDA), *facts)) is confidential
