"""The gate's card lists, asks and offers the way through."""

import pytest

from cards.bilingual import Bilingual
from cards.gate import GateCard, Group, Present, Unmet
from cards.key import Key
from cards.naming import MatterName
from cards.phrases.book import of
from cards.who_and_why import Line
from dialogs.said.reasons import OpenReason
from tests.support.shown_cards import LANGUAGES, buttons, inputs, rendered, texts

KEY = Key("s1", 0, "f1")
IN_DIALOG = Key("s1", 0, "f1", dialog=True)
SECRET = MatterName(7, "A.B.", "title:7")
NOBODY = (Group("entitled", ()), Group("not_entitled", ()), Group("unknown", ()))
ALL_ASKS = ("only_entitled", "two_factor", "consent")


def a_full_gate(key: Key) -> GateCard:
    """Everything at once."""
    return GateCard(
        key,
        SECRET,
        opened=False,
        groups=(
            Group("entitled", (Present("Anna", "member"),), 3),
            Group("not_entitled", (Present("", "party", 5), Present("Tek", "support"))),
            Group("unknown", (Present("", ""), Present("*Gäst*", ""))),
        ),
        not_ready=(Line("Bo", "unsafe", ("room",)), Line("Cia", "no_answer")),
        more=4,
        obstacles=("host_says_no", "consent"),
        unmet=(
            Unmet(Bilingual("Kryptering.", "Encryption."), "cannot"),
            Unmet(Bilingual("Servrar.", "Servers."), "unknown"),
        ),
        asks=ALL_ASKS,
        answers=(("only_entitled", "no"), ("two_factor", "yes"), ("consent", "")),
        incomplete=True,
        opens=True,
        reasons=tuple(OpenReason),
    )


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", [KEY, IN_DIALOG])
def test_the_full_gate_can_be_drawn(key: Key, language: str) -> None:
    """In chat and dialog, in both languages, as Microsoft's schema and model will have it."""
    card = rendered(a_full_gate(key), language)
    assert list(inputs(card)) == [*ALL_ASKS, "reason"]
    assert [data["verb"] for _, data in buttons(card)] == ["gate.confirm", "gate.open"]
    assert all(data["matter"] == 7 for _, data in buttons(card))


def test_the_gate_says_who_is_here_and_what_is_missing() -> None:
    """Three lists, a party without a name, strangers as such, and what Teams cannot meet (R-119)."""
    said = texts(rendered(a_full_gate(KEY)))
    for line in (
        "Ärende 7, A.B.: kontroll innan ärendet öppnas",
        "Anna (ledamot)\r- och 3 personer till",
        "Parten i ärende 5\r- Tek (teknisk hjälp)",
        "En okänd person (utan uppdrag i mötet)",
        "\\*Gäst\\*",
        "Bo: har svarat att något inte stämmer (rummet)",
        "och 4 personer till",
        "Kan inte uppfyllas här. Kryptering.",
        "Kan inte kontrolleras. Servrar.",
        "Be den som inte är behörig att lämna mötet.",
        "Svara på frågan: Har",
        "Öppna ärende 7 ändå",
    ):
        assert line in said
    assert "Encryption." in texts(rendered(a_full_gate(KEY), "en"))


def test_what_was_answered_stands_filled_in() -> None:
    """What was not answered stands empty."""
    fields = inputs(rendered(a_full_gate(KEY)))
    assert [fields[name].get("value") for name in ALL_ASKS] == ["no", "yes", None]


def test_when_the_check_is_all_that_is_missing_one_press_says_it_and_opens() -> None:
    """The button itself is the declaration, whatever stands in the form."""
    view = GateCard(KEY, SECRET, opened=False, groups=NOBODY, asks=("only_entitled",), opens=True, one_press=True)
    (title, data), (_, other) = buttons(rendered(view))
    assert title == "Bara behöriga är inloggade – öppna 7"
    assert (data["verb"], data["only_entitled"]) == ("gate.open", "yes")
    assert (other["verb"], "only_entitled" in other) == ("gate.confirm", False)
    assert "Inget återstår." in texts(rendered(view))


def test_when_nothing_is_missing_the_matter_is_simply_opened() -> None:
    """No reason is asked."""
    view = GateCard(KEY, SECRET, opened=False, groups=NOBODY, asks=("only_entitled",), opens=True)
    card = rendered(view)
    assert buttons(card)[0][0] == "Öppna ärende 7"
    assert "reason" not in inputs(card)
    assert "Be den som inte är behörig" not in texts(card)


def test_an_open_matter_and_a_secretary_get_the_check_alone() -> None:
    """Only the chair opens (R-106)."""
    card = rendered(GateCard(KEY, SECRET, opened=True, groups=NOBODY, asks=("only_entitled",)))
    assert [data["verb"] for _, data in buttons(card)] == ["gate.confirm"]
    assert "kontroll medan ärendet behandlas" in texts(card)


def test_an_agenda_number_of_three_digits_fits_every_button() -> None:
    """A button's title is at most 40 characters."""
    for language in LANGUAGES:
        for one_press, reasons in ((True, ()), (False, ()), (False, tuple(OpenReason))):
            view = GateCard(
                KEY,
                MatterName(100),
                opened=False,
                groups=NOBODY,
                asks=ALL_ASKS,
                opens=True,
                reasons=reasons,
                one_press=one_press,
            )
            assert all(len(title) <= 40 for title, _ in buttons(rendered(view, language)))


def test_where_the_leader_is_out_the_way_to_hand_over_stands_on_the_gate() -> None:
    """With what is asked, and where nothing is (R-173)."""
    for asks in (("only_entitled",), ()):
        view = GateCard(KEY, SECRET, opened=False, groups=NOBODY, asks=asks, leader_out=True)
        assert of("sv").sitting.lead_send in str(view.draw(of("sv"), {}))


def test_only_the_chair_has_the_button_that_opens_in_spite_of_what_remains() -> None:
    """The secretary reads the reasons, and sends the check alone (R-106)."""
    reasons, asks = tuple(OpenReason), ("only_entitled",)
    card = rendered(GateCard(KEY, SECRET, opened=False, groups=NOBODY, asks=asks, reasons=reasons))
    assert [data["verb"] for _, data in buttons(card)] == ["gate.confirm"]
