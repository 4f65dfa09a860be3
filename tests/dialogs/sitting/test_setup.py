"""Setting a sitting up: describe, look over, correct, accept; and nothing of a confidential line but number and initials."""

from collections.abc import Mapping
from dataclasses import replace

import pytest

from cards.agenda_preview import AgendaPreview
from cards.setup import SetupDone, SetupForm, SetupOffer
from cards.view import View
from dialogs import router
from dialogs.agenda import kind_words
from dialogs.agenda.facts import MatterStruck
from dialogs.agenda.read_agenda import read_agenda
from dialogs.judging.outcome import Draft, Outcome
from dialogs.judging.shared_pages import HelpPage
from dialogs.matter.facts import LevelRaised, MatterCalled
from dialogs.meeting.meeting import Meeting
from dialogs.roster.facts import Assigned, Noticed
from dialogs.said.inbound import Road, Sender, Words
from dialogs.sitting import setup
from dialogs.sitting.facts import Closed
from dialogs.sitting.pages import SetupDonePage, SetupFormPage
from tests.support.meetings import (
    CHAT,
    a_meeting,
    after,
    happened,
    kinds,
    linkoping,
    pressed,
    refusal,
    scene_of,
    seen_by,
    sender,
)
from tests.support.shown_cards import buttons, inputs, rendered, texts

EMPTY = Meeting(key="s1", chat=CHAT.chat, organizer="oid-pia")
PIA = sender("pia", may_set_up=True)
LINES = "1. Öppnande\n2. A.B. Anna Bengtsson [sekretess]\n3. Resor"
TOLD = {
    "board": "Socialnämnden",
    "body": "board",
    "seats": "9",
    "date": "2026-12-08",
    "place": "Stadshuset",
    "profile": "linkoping",
    "decision": "2019-03-26 § 42",
    "agenda": LINES,
}


def press(meeting: Meeting = EMPTY, who: str | Sender = PIA, road: Road = Road.DIALOG, **fields: str) -> Outcome:
    """What a press of the form leads to."""
    return tried(fields, meeting, who, road)


def tried(
    fields: Mapping[str, str], meeting: Meeting = EMPTY, who: str | Sender = PIA, road: Road = Road.DIALOG
) -> Outcome:
    """The same with any fields at all."""
    typed = {name: Words(text) for name, text in {**TOLD, **fields}.items()}
    known = {one.title for one in meeting.matters}
    titles = {one.number: Words(one.title) for one in read_agenda(LINES).lines if f"t{one.number}" in known}
    said = replace(pressed("meeting.setup", who, road), fields=typed, titles=titles)
    return setup.set_up(said, scene_of(said, meeting))


def view(outcome: Outcome) -> View:
    """The dialog that answers."""
    assert isinstance(outcome.reply, Draft)
    return outcome.reply.view


def prepared() -> Meeting:
    """A sitting set up."""
    return after(EMPTY, press(step="accept"))


def test_the_first_dialog_asks_what_the_sitting_is() -> None:
    """Fetched, or without a step, the form; its inputs have the names of the contract (design 3)."""
    assert press(road=Road.FETCH).reply == press().reply == SetupFormPage(private=False)
    form = setup.draw_form(SetupFormPage(), seen_by(EMPTY, PIA, dialog=True))
    assert isinstance(form, SetupForm)
    assert form.key.sitting == ""
    assert set(inputs(rendered(form))) == set(TOLD)


def test_on_a_card_there_is_the_button_that_opens_the_first_dialog() -> None:
    """Typed in the meeting's chat it is answered there, where the button knows which meeting is meant."""
    assert press(road=Road.TYPED).reply == SetupFormPage(private=False)
    offer = setup.draw_form(SetupFormPage(private=False), seen_by(EMPTY, PIA))
    assert isinstance(offer, SetupOffer)
    (opens,) = buttons(rendered(offer))
    assert opens[1]["msteams"] == {"type": "task/fetch"}
    assert opens[1]["sitting"] == ""


def test_a_prepared_sittings_form_is_filled_with_what_it_has() -> None:
    """All but the agenda, which is changed line by line elsewhere."""
    form = setup.draw_form(SetupFormPage(), seen_by(prepared(), PIA, dialog=True))
    assert isinstance(form, SetupForm)
    assert (form.filled.board, form.filled.seats, form.filled.agenda) == ("Socialnämnden", "9", "")


def test_a_date_is_taken_as_it_is_written_and_kept_as_the_standard_has_it() -> None:
    """What the secretary copies from the summons is a date."""
    for text in ("8 december 2026", "tisdagen den 8 december 2026"):
        assert after(EMPTY, press(step="accept", date=text)).date == "2026-12-08"


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("board", ""),
        ("board", "n" * 201),
        ("seats", "0"),
        ("seats", "200"),
        ("seats", "0" * 5000 + "9"),
        ("seats", "²"),
        ("date", "8 december"),
        ("place", " "),
        ("profile", "kiruna"),
        ("decision", ""),
        ("agenda", "\n".join(f"{no}. Ärende" for no in range(1, 90))),
    ],
)
def test_what_cannot_be_taken_is_asked_again(name: str, text: str) -> None:
    """The form comes back with what was typed, and says which field is wrong; nothing is written."""
    out = tried({"step": "accept", name: text})
    form = view(out)
    assert not out.changes
    assert isinstance(form, SetupForm)
    assert form.wrong == (name,)
    for language in ("sv", "en"):
        assert set(inputs(rendered(form, language))) == set(TOLD)


def test_on_the_way_back_what_was_typed_stands_there() -> None:
    """A body that is none becomes a board, so that the form can be shown."""
    form = view(press(step="back", body="x"))
    assert isinstance(form, SetupForm)
    assert (form.filled.body, form.filled.board, form.wrong) == ("board", "Socialnämnden", ())


def test_the_preview_shows_what_was_understood_and_what_was_cut() -> None:
    """The confidential line keeps its number and initials, and the text that travels on has lost the rest (R-107)."""
    found = view(press(step="describe"))
    assert isinstance(found, AgendaPreview)
    assert (found.lines, found.pages) == ((), 1)
    assert [(x.no, x.kind, x.label) for x in found.rest] == [
        (1, "ordinary", "Öppnande"),
        (2, "secrecy", "A.B."),
        (3, "ordinary", "Resor"),
    ]
    card = rendered(found)
    assert "Bengtsson" not in str(card)
    assert "rad 2" in texts(card)
    assert [title for title, _ in buttons(card)] == ["Spara och förbered sammanträdet", "Tillbaka"]


def test_points_below_a_matter_are_shown_with_it() -> None:
    """They are no matters, and the secretary sees which lines became one's points."""
    found = view(
        press(step="describe", agenda="1. Öppnande\n2. Beslut\n2.1 Budget\n2.2 Taxa\n3. A.B. (sekretess)\n3.1 Brev")
    )
    assert isinstance(found, AgendaPreview)
    shown = texts(rendered(found))
    assert "Ärende 2: a) Budget, b) Taxa" in shown
    assert "Brev" not in str(rendered(found))


def test_a_long_agenda_is_looked_over_page_by_page() -> None:
    """Eight that are in doubt a page; the first has the list of all others, the last the button that accepts."""
    agenda = "\n".join(f"{no}. Riktlinjer för sekretess {no}" for no in range(1, 46)) + "\n46. Budget"
    first, last = view(press(step="describe", agenda=agenda)), view(press(step="next", page="4", agenda=agenda))
    assert isinstance(first, AgendaPreview)
    assert isinstance(last, AgendaPreview)
    assert (first.page, first.pages, len(first.lines)) == (0, 6, 8)
    assert (last.page, len(last.lines)) == (5, 5)
    assert ([one.no for one in first.rest], last.rest) == ([46], ())
    assert buttons(rendered(first))[0][0] == "Nästa sida"


def test_an_empty_agenda_is_fine() -> None:
    """Matters can be added later, and the preview says so."""
    assert "Listan är tom" in texts(rendered(view(press(step="describe", agenda=""))))


def test_accepting_writes_the_sitting_down() -> None:
    """The sitting, its matters, and the titles of those that may have one; the roster is read and recalled."""
    out = press(step="accept")
    assert kinds(out) == ("SetUp", "MatterListed", "MatterListed", "MatterListed")
    assert {one.key: one.words.spoken for one in out.wordings} == {"t1": "Öppnande", "t3": "Resor"}
    done = setup.draw_done(SetupDonePage(), seen_by(after(EMPTY, out), PIA))
    assert done == SetupDone(done.key, "Socialnämnden", "2026-12-08", 3, 1) if isinstance(done, SetupDone) else False


def test_a_kind_corrected_in_the_preview_takes_the_title_with_it() -> None:
    """A line made confidential is its number from that moment."""
    out = press(step="accept", kind_3="secrecy_individual", kind_1="x")
    assert {one.key for one in out.wordings} == {"t1"}
    out = press(step="accept", kind_3="closed")
    assert {one.key for one in out.wordings} == {"t1", "t3"}


def test_a_matter_of_the_list_is_made_one_of_another_kind_and_looked_over_again() -> None:
    """Nothing is kept before what that does to it is seen; then it is saved as it stands."""
    shown = view(press(step="accept", other="3", other_kind="secrecy"))
    assert isinstance(shown, AgendaPreview)
    assert (shown.changed, [(x.no, x.kind, x.label) for x in shown.rest][2]) == (3, (3, "secrecy", ""))
    assert "Typen är ändrad för ärende 3." in texts(rendered(shown))
    assert "Typen är ändrad" not in texts(rendered(view(press(step="accept", other="3"))))
    out = press(step="accept", agenda=shown.filled.agenda)
    assert {one.key for one in out.wordings} == {"t1"}


def test_the_same_form_again_changes_nothing_that_is_so() -> None:
    """No fact is written twice."""
    assert press(prepared(), step="accept").facts == ()


def test_a_matter_that_becomes_confidential_loses_its_title() -> None:
    """Pasted again with a stricter kind, the wording that was kept is destroyed (R-107)."""
    out = press(prepared(), step="accept", kind_3="secrecy")
    assert kinds(out) == ("MatterListed",)
    assert out.purged == ("t3",)


@pytest.mark.parametrize("more", [{}, {"kind_3": "ordinary"}, {"kind_3": "secrecy_individual"}])
def test_a_matter_whose_level_was_raised_stays_as_strict(more: dict[str, str]) -> None:
    """A dialog that was open meanwhile, or the old text pasted once more, brings back no title (R-117)."""
    raised = happened(prepared(), LevelRaised(3, "secrecy"))
    out = tried({"step": "accept", **more}, raised)
    assert "t3" not in {one.key for one in out.wordings}
    matter = after(raised, out).matter(3)
    assert matter is not None
    assert (matter.kind.value, matter.title) == (more.get("kind_3", "").replace("ordinary", "") or "secrecy", "")
    assert tried({"step": "accept", **more}, after(raised, out)).facts == ()


def test_a_title_that_may_be_a_raised_matters_is_in_doubt_until_it_is_chosen() -> None:
    """The list is pasted anew with a line put in above: its numbers are others, and nobody knows the destroyed title (R-117)."""
    raised = happened(prepared(), LevelRaised(3, "secrecy"))
    known = read_agenda(LINES).lines
    agenda = f"1. {known[0].title}\n2. Val av justerare\n3. Nytt\n4. Som stod på tre"
    shown = view(tried({"step": "accept", "agenda": agenda}, raised))
    assert isinstance(shown, AgendaPreview)
    assert [(one.no, one.unclear) for one in shown.lines] == [(2, True), (4, True)]
    left = tried({"step": "accept", "agenda": agenda, "kind_2": "ordinary", "kind_4": "unclear"}, raised)
    assert {one.key for one in left.wordings} == {"t1", "t2"}
    chosen = tried({"step": "accept", "agenda": agenda, "kind_2": "ordinary", "kind_4": "ordinary"}, raised)
    assert {one.key for one in chosen.wordings} == {"t1", "t2", "t4"}


def test_a_party_does_not_follow_a_number_that_is_another_matter_now() -> None:
    """An agenda with one more matter in front: nobody is entitled in another person's matter by that (R-106)."""
    agenda = "1. Öppnande\n2. A.B. [sekretess]"
    before = after(EMPTY, press(step="accept", agenda=agenda))
    tied = happened(before, Assigned("pia", "Pia", "party", object_id="oid-x", mri="29:x", matter=2))
    out = press(tied, step="accept", agenda="1. Öppnande\n2. X.Y. [sekretess]\n3. A.B. [sekretess]")
    assert kinds(out) == ("MatterListed", "MatterListed", "Assigned")
    assert after(tied, out).people["pia"].given is None
    assert press(tied, step="accept", agenda=agenda).facts == ()


def test_a_matter_left_out_of_a_new_list_is_struck_once() -> None:
    """An agenda left empty leaves the matters as they are."""
    shorter = press(prepared(), step="accept", agenda="1. Öppnande")
    assert [x.no for x in shorter.facts if isinstance(x, MatterStruck)] == [2, 3]
    assert press(after(prepared(), shorter), step="accept", agenda="1. Öppnande").facts == ()
    assert press(prepared(), step="accept", agenda="").facts == ()


def test_lettered_items_belong_to_their_matters_title() -> None:
    """A title with its items is one wording."""
    out = press(step="accept", agenda="1. Rapporter\na) Skolan\nb) Vården\n2. Övrigt")
    assert out.wordings[0].words.spoken == "Rapporter; a) Skolan; b) Vården"


def test_somebody_without_the_right_claims_and_somebody_with_it_admits() -> None:
    """The sitting waits, says so, and is approved with one press (design 3)."""
    claimed = press(who="anna", step="accept")
    meeting = after(EMPTY, claimed)
    assert not meeting.admitted
    assert press(meeting, road=Road.FETCH).reply == SetupDonePage()
    waiting = rendered(setup.draw_done(SetupDonePage(), seen_by(meeting, PIA)))
    assert [title for title, _ in buttons(waiting)] == ["Godkänn"]
    assert refusal(press(meeting, "anna", step="admit")) == "right"
    admitted = press(meeting, step="admit")
    assert kinds(admitted) == ("SetUp",)
    assert press(after(meeting, admitted), step="admit").reply == SetupDonePage()
    assert refusal(press(step="admit")) == "not_set_up"


def test_a_claim_shows_the_room_no_word_of_whoever_made_it() -> None:
    """Neither the card nor any verb: until it is approved, only those who can approve it read it."""
    claimed = press(who="anna", step="accept", board="Ett barn har placerats")
    meeting = after(EMPTY, claimed)
    for viewer in (None, "anna", "bo"):
        card = rendered(setup.draw_done(SetupDonePage(), seen_by(meeting, viewer)))
        assert "barn" not in str(card)
        assert [data["verb"] for _, data in buttons(card)] == ["meeting.setup"]
    assert buttons(rendered(setup.draw_done(SetupDonePage(), seen_by(meeting, "bo", dialog=True)))) == ()
    for verb in ("agenda.show", "readiness.show", "place.say", "roster.show", "motion.list"):
        assert refusal(router.decide(pressed(verb, "bo", place="room"), meeting, linkoping())) == "not_admitted"
    assert router.decide(pressed("help", "bo"), meeting, linkoping()).reply == HelpPage()
    assert refusal(router.decide(pressed("agenda.show", PIA), meeting, linkoping())) == "not_admitted"


def test_somebody_asks_to_set_up_twice_an_hour_at_most() -> None:
    """And the third is refused, with nothing kept; whoever has the right is not counted."""
    third = replace(pressed("meeting.setup", "anna", Road.DIALOG, **{**TOLD, "step": "accept"}), claims=2)
    assert refusal(setup.set_up(third, scene_of(third, EMPTY))) == "claimed_twice"
    second = replace(third, claims=1)
    assert setup.set_up(second, scene_of(second, EMPTY)).facts
    assert setup.set_up(replace(third, who=PIA), scene_of(replace(third, who=PIA), EMPTY)).facts


@pytest.mark.parametrize("who", [sender("anna"), PIA])
def test_nobody_sets_up_or_asks_to_while_a_confidential_matter_is_on_in_the_chat(who: Sender) -> None:
    """Board, place and decision are typed freely: whoever it is, nothing of it is kept (R-118, R-252)."""
    secret = happened(a_meeting(), MatterCalled(4))
    said = replace(pressed("meeting.setup", "anna", Road.DIALOG, **{**TOLD, "step": "accept"}), who=who)
    out = router.decide(said, EMPTY, linkoping(), (secret,))
    assert refusal(out) == "hushed"
    assert not out.changes
    assert router.decide(said, EMPTY, linkoping(), (a_meeting(),)).facts


def test_the_preview_of_a_claim_says_that_it_is_one() -> None:
    """The button asks instead of keeping."""
    card = rendered(view(press(who="anna", step="describe")))
    assert buttons(card)[0][0] == "Begär att få förbereda sammanträdet"


def test_a_sitting_that_has_begun_is_not_set_up_again() -> None:
    """Nor by anybody from elsewhere, or without an account."""
    assert refusal(press(a_meeting())) == "begun"
    assert refusal(press(who=Sender("29:x", name="Gäst"))) == "right"
    seen = happened(EMPTY, Noticed("p1", "Frank", "oid-frank", "29:frank", foreign=True))
    assert refusal(press(seen, "frank")) == "right"
    assert refusal(press(who=replace(sender("frank"), tenant="another"))) == "right"
    assert refusal(press(who=replace(sender("gun", may_set_up=True), guest=True))) == "right"


def test_a_municipalitys_own_profile_can_be_chosen() -> None:
    """What the operator has set stands first among the rules to choose from."""
    own = replace(linkoping(), layers=(*linkoping().layers, replace(linkoping().own, name="hemma", title="Hemma")))
    form = setup.draw_form(SetupFormPage(), seen_by(EMPTY, PIA, own, dialog=True))
    assert isinstance(form, SetupForm)
    assert form.profiles[0] == ("hemma", "Hemma")


def test_the_prepared_card_leads_on() -> None:
    """People, opening, settings, agenda and a change; in a dialog, which can open no other, nothing."""
    done = setup.draw_done(SetupDonePage(), seen_by(prepared(), PIA))
    assert [data["verb"] for _, data in buttons(rendered(done, "en"))] == [
        "roster.import",
        "meeting.begin",
        "roster.assign",
        "ticks.show",
        "agenda.show",
        "meeting.setup",
    ]
    inside = setup.draw_done(SetupDonePage(), seen_by(prepared(), PIA, dialog=True))
    assert buttons(rendered(inside)) == ()


def test_the_prepared_card_leads_nowhere_once_the_sitting_is_open() -> None:
    """The card with the next step is another; people and agenda are still there."""
    done = setup.draw_done(SetupDonePage(), seen_by(a_meeting(), "chair"))
    assert "meeting.begin" not in [data["verb"] for _, data in buttons(rendered(done))]


def test_a_closed_sitting_is_not_described_anew() -> None:
    """A button left from a sitting that is over changes nothing of it."""
    closed = happened(a_meeting(), Closed())
    said = pressed("meeting.setup", "secretary", step="accept")
    assert refusal(setup.set_up(said, scene_of(said, closed))) == "closed"


@pytest.mark.sweep
@pytest.mark.parametrize("language", ["sv", "en"])
def test_a_preview_of_eighty_long_titles_is_drawn(language: str) -> None:
    """12,000 characters with their notices; lines that were not understood have the less room in their field."""
    title = "Svar på motion om tryggare gångvägar och bättre belysning i kommunens skolor, parker och torg samt vid stationen"
    agenda = "\n".join(f"{no}. {title}, del {no} av åttio, med uppdrag" for no in range(1, 81))
    shown = view(press(step="describe", agenda=f"Kallelse {'å' * 180}\n{agenda}"))
    assert isinstance(shown, AgendaPreview)
    assert [one.no for one in shown.rest] == list(range(1, 81))
    assert "80: Svar på motion" in texts(rendered(shown, language))


def judgings(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The rows whose words are judged from now on, one for each time."""
    judged: list[str] = []
    really = kind_words._judged

    def counted(said: str, *, title: bool) -> kind_words.Mark | None:
        judged.append(said)
        return really(said, title=title)

    monkeypatch.setattr(kind_words, "_judged", counted)
    return judged


@pytest.mark.parametrize("field", ["agenda", "left"])
def test_a_list_of_more_rows_than_an_agenda_has_is_given_back_unread(
    field: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Pasted, or written in the preview's field of lines: every other board would wait while it is read."""
    judged = judgings(monkeypatch)
    shown = view(tried({"step": "describe", field: "sekretess \n" * 401}))
    assert isinstance(shown, SetupForm)
    assert shown.wrong == ("agenda",)
    assert shown.filled.agenda.count("sekretess") >= 400  # her own text is there, to be shortened
    assert judged.count("sekretess") <= (LINES.count("sekretess") if field == "left" else 0)
    assert "400 rader" in texts(rendered(shown))


def test_a_row_is_judged_as_often_as_once_however_often_the_step_reads_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """For itself, for the preview and for the text that goes on."""
    judged = judgings(monkeypatch)
    rows = "\n".join(f"{no}. Lokaler {no} [sekretess]" for no in range(1, 81))
    assert isinstance(view(press(step="describe", agenda=rows)), AgendaPreview)
    assert 0 < judged.count("Lokaler 7 [sekretess]") <= 2  # as a title, and as any line


def test_who_has_asked_twice_within_the_hour_is_refused_before_anything_is_read(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A claim costs the others nothing."""
    judged = judgings(monkeypatch)
    said = replace(pressed("meeting.setup", "frank"), claims=2)
    said = replace(said, fields={name: Words(text) for name, text in {**TOLD, "step": "describe"}.items()})
    assert refusal(setup.set_up(said, scene_of(said, EMPTY))) == "claimed_twice"
    assert not judged


def test_the_router_lets_a_sitting_be_set_up() -> None:
    """And with it all that is noted of its people (R-210)."""
    said = pressed("meeting.setup", PIA, Road.DIALOG, step="accept", **TOLD)
    assert "SetUp" in kinds(router.decide(said, EMPTY, linkoping()))
