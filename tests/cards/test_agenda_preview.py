"""The dialog in which a pasted agenda is looked over."""

from cards.agenda_preview import AgendaPreview, DraftLine
from cards.key import Key
from cards.phrases.book import of
from cards.setup import Described
from tests.support.shown_cards import buttons, inputs, rendered, texts

INSIDE = Key("s1", 0, "form", dialog=True)
FILLED = Described("Nämnden", "board", "15", "2026-12-08", "Stadshuset", "linkoping", "2019-03-26 § 42", "1. Upprop")
LINES = (
    DraftLine(1, "ordinary", "Upprop"),
    DraftLine(2, "secrecy", "A.B."),
    DraftLine(3, "protective", "", unclear=True),
)
KINDS = ("ordinary", "secrecy", "protective")


def preview(page: int = 0, pages: int = 1, **more: object) -> AgendaPreview:
    """The second dialog with these three matters, the last in doubt."""
    shown = {"lines": LINES[2:], "rest": LINES[:2], **more}
    return AgendaPreview(INSIDE, FILLED, kinds=KINDS, page=page, pages=pages, **shown)  # type: ignore[arg-type]  # its own fields


def steps(view: AgendaPreview) -> list[str]:
    """The steps that its buttons lead to, in order."""
    return [data["step"] for _, data in buttons(rendered(view))]


def test_only_what_is_in_doubt_has_a_choice_of_its_own() -> None:
    """The rest is one list, each named as it may be, with its kind; and one of them can be made one of another kind."""
    card = rendered(preview())
    asked = inputs(card)
    assert list(asked) == ["kind_3", "other", "other_kind"]
    assert (asked["kind_3"]["label"], asked["kind_3"]["value"]) == ("Ärende 3", "unclear")
    assert "- Ärende 1: Upprop\r- Ärende 2: A.B. (Sekretess)" in texts(card)
    assert [one["title"] for one in asked["other"]["choices"]] == ["Ärende 1: Upprop", "Ärende 2: A.B."]
    assert list(inputs(rendered(preview(lines=(), rest=())))) == []
    assert list(inputs(rendered(preview(rest=())))) == ["kind_3"]


def test_long_titles_are_shortened_only_where_all_would_not_fit() -> None:
    """And it is said that they are kept whole."""
    many = tuple(DraftLine(no, "ordinary", "å" * 290) for no in range(1, 81))
    agenda = Described(agenda="å" * 12_000)
    shown = rendered(AgendaPreview(INSIDE, agenda, (), KINDS, 0, 1, rest=many))
    assert of("sv").setup.titles_cut in texts(shown)
    assert of("sv").setup.titles_cut not in texts(rendered(preview()))
    assert "Ärende 80: ååå" in texts(shown)


def test_the_lines_that_were_cut_are_named_by_number() -> None:
    """R-107: what stood there is not said again. As everywhere, those that follow on each other are one range."""
    assert "på rad 2, 5–7 och 9," in texts(rendered(preview(cut=(2, 5, 6, 7, 9))))
    assert "tagits bort" not in texts(rendered(preview()))


def test_the_agenda_is_accepted_on_its_last_page_alone() -> None:
    """Whoever accepts has seen all of it."""
    assert steps(preview(0, 2)) == ["next", "back"]
    assert steps(preview(1, 2)) == ["accept", "back"]


def test_the_points_below_a_matter_are_shown_as_its_own() -> None:
    """None is lost unsaid; where all would not fit it is said how many they are."""
    few = texts(rendered(preview(rest=(DraftLine(1, "ordinary", "Beslut", parts=("a) Budget", "b) Taxa")), LINES[1]))))
    assert of("sv").setup.parts in few
    assert "- Ärende 1: a) Budget, b) Taxa" in few
    assert of("sv").setup.parts not in texts(rendered(preview()))
    many = tuple(DraftLine(no, "ordinary", "å" * 290, parts=("ö" * 290,) * 4) for no in range(1, 81))
    agenda = Described(agenda="å" * 12_000)
    assert "Ärende 80: 4 underpunkter" in texts(rendered(AgendaPreview(INSIDE, agenda, (), KINDS, 0, 1, rest=many)))
