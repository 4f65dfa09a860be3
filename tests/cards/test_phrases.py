"""Every phrase in both languages: nothing is empty, the same things are filled in, and whatever has a code has words."""

import ast
import string
from collections.abc import Iterator
from dataclasses import fields
from functools import cache

import pytest

from cards.bilingual import Bilingual
from cards.buttons import MAX_TITLE
from cards.phrases import book
from dialogs.agenda.draft import RemarkKind
from dialogs.guide_names import GuideLine, GuideSection
from dialogs.judging.refusals import NoticeCode, Right
from dialogs.matter.checklist_answer_holds import Why
from dialogs.matter.entitled_to_be_here import Entitlement
from dialogs.matter.obstacles import Obstacle
from dialogs.meeting.capacity import Capacity
from dialogs.meeting.kinds import BodyKind, MatterKind
from dialogs.meeting.meeting import MatterState, Stage
from dialogs.meeting.places import PersonPlace
from dialogs.motion.form import KINDS
from dialogs.motion.refusals import MotionFault
from dialogs.profile.choices import PACKAGED, MotionChannel
from dialogs.readiness import CallHint
from dialogs.roster.understood import Problem
from dialogs.said.reasons import BreakReason, HostQuestion, OpenReason
from dialogs.sitting.refusals import SetupField
from dialogs.subjects import rows
from tests.support import tree
from tests.support.phrases import texts_of
from tests.support.profiles import load

LANGUAGES = {"sv": book.SV, "en": book.EN}
MOST = 80  # matters on an agenda; no number on a button is longer


@pytest.mark.parametrize(
    ("tag", "language"),
    [("en", "en"), ("en-GB", "en"), ("EN-us", "en"), ("eng", "sv"), ("enhörning", "sv"), ("", "sv"), ("fi-FI", "sv")],
)
def test_english_is_spoken_to_those_whose_language_is_english(tag: str, language: str) -> None:
    """By the first part of the tag, and Swedish to everybody else."""
    assert book.of(tag).language == language
    assert Bilingual("sv", "en").text(tag) == language


def unlike(names: set[str]) -> set[str]:
    """The modules of the folder that are no field of the book, and the fields that are none of these names."""
    return names ^ ({field.name for field in fields(book.Phrases)} - {"language"})


def test_the_book_has_every_module_of_its_folder() -> None:
    """In both languages, each of the module's own class; a module that is left out is named."""
    folder = (path for path in tree.python("cards") if path.parts[1] == "phrases")
    # A module may leave some of its texts to another, which has no class of phrases itself.
    modules = {path.stem for path in folder if path.stem != "book" and "\nSV = " in tree.source(path)}
    assert unlike(modules) == set()
    assert unlike({*modules, "newcomer"}) == {"newcomer"}
    for name in modules:
        swedish, english = getattr(book.SV, name), getattr(book.EN, name)
        assert type(swedish) is type(english)
        assert type(swedish).__module__ == f"cards.phrases.{name}"
        assert swedish != english


def placeholders(text: str) -> set[str]:
    """What is filled in."""
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


TEXTS = {language: dict(texts_of(phrases)) for language, phrases in LANGUAGES.items()}


def test_both_languages_have_the_same_phrases() -> None:
    """No text of one is missing in the other."""
    assert TEXTS["sv"].keys() == TEXTS["en"].keys()


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_phrase_is_empty(language: str) -> None:
    """Nor has it blanks around it, or two in a row."""
    assert [where for where, text in TEXTS[language].items() if not text or text != " ".join(text.split())] == []


def test_the_same_is_filled_in_in_both() -> None:
    """A name or a number that stands in one language stands in the other."""
    assert [w for w, text in TEXTS["sv"].items() if placeholders(text) != placeholders(TEXTS["en"][w])] == []


# ---- whatever has a code has words --------------------------------------------------------------------------------


def _name(node: ast.Call) -> str:
    return getattr(node.func, "id", getattr(node.func, "attr", ""))


def items() -> set[str]:
    """Every line of a packaged profile's checklist that has no text of its own."""
    found = (load(name).items for name, _ in PACKAGED)
    return {item.key for some in found for item in some if item.text is None}


def codes() -> Iterator[tuple[str, str, set[str]]]:
    """Subject and mapping of the phrases, with the codes it must know."""
    yield "refusal", "notices", {code.value for code in NoticeCode}
    yield "refusal", "who_may", {right.value for right in Right}
    yield "readiness", "why", {why.value for why in Why}
    yield "readiness", "obstacles", {one.value for one in Obstacle}
    yield "readiness", "stages", {stage.value for stage in Stage}
    yield "readiness", "items", items()
    yield "readiness", "hints", {hint.value for hint in CallHint}
    yield "checklist", "items", items()
    yield "checklist", "not_so", items()
    yield "checklist", "advice", items()
    yield "common", "kinds", {kind.value for kind in MatterKind}
    yield "common", "capacities", {capacity.value for capacity in Capacity} | {""}
    yield "common", "places", {place.value for place in PersonPlace}
    yield "agenda", "states", {state.value for state in MatterState}
    yield "gate", "reasons", {reason.value for reason in OpenReason}
    yield "gate", "asks", {question.value for question in HostQuestion}
    yield "gate", "groups", {group.value for group in Entitlement}
    yield "adjournment", "reasons", {reason.value for reason in BreakReason}
    whole = {Problem.TOO_MANY.value, Problem.TOO_LONG.value}
    yield "roster", "problems", {problem.value for problem in Problem} - whole
    yield "roster", "refused_whole", {*whole, "empty"}
    yield "roster", "place_noted", {place.value for place in PersonPlace} - {PersonPlace.AWAY.value}
    # Too many matters are said of the field, and no preview is shown.
    yield "setup", "notices", {notice.value for notice in RemarkKind} - {"too_many"}
    yield "setup", "bodies", {body.value for body in BodyKind}
    yield "setup", "wrong", {one.value for one in SetupField}
    yield "motion", "kinds", {kind.value for kind in KINDS}
    yield "motion", "choices", {kind.value for kind in KINDS}
    yield "motion", "channels", {MotionChannel.RECORDED.value, MotionChannel.EMAIL.value}
    yield "motion", "faults", {fault.value for fault in MotionFault}
    yield "guide", "sections", {section.value for section in GuideSection}
    yield "guide", "lines", {line.value for line in GuideLine} | set(rows("LINES"))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("subject", "name", "known"), list(codes()), ids=lambda one: one if isinstance(one, str) else ""
)
def test_whatever_has_a_code_has_words(subject: str, name: str, known: set[str], language: str) -> None:
    """A code that can be named is never a surprise in a meeting."""
    assert known
    assert known - getattr(getattr(LANGUAGES[language], subject), name).keys() == set()


# ---- buttons ------------------------------------------------------------------------------------------------------


@cache
def titles() -> set[str]:
    """Where the phrases stand that buttons bear: in the first argument of whatever makes one."""
    found: set[str] = set()
    for path in tree.python("cards"):
        for node in ast.walk(ast.parse(tree.source(path))):
            if isinstance(node, ast.Call) and _name(node) in ("press", "opens", "sends", "send", "_opens"):
                found |= {_place(part, path.stem) for one in node.args[:2] for part in ast.walk(one)}
    return found | offered()


@cache
def offered() -> set[str]:
    """Where the phrases stand that the subjects' offers name ("readiness.call")."""
    calls = (node for path in tree.python("dialogs") for node in ast.walk(ast.parse(tree.source(path))))
    named = [one.args[1] for one in calls if isinstance(one, ast.Call) and _name(one) in ("Offer", "_offer")]
    return {f".{one.value!s}" for one in named if isinstance(one, ast.Constant)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_title_of_every_offer_stands_in_the_book(language: str) -> None:
    """An offer names its title as a text, which no type checker follows; where it is counted, the two that are said of one and of many."""
    assert len(offered()) > 10
    assert offered() - {place.removesuffix("[0]") for place in TEXTS[language]} == set()


def _place(node: ast.AST, stem: str) -> str:
    """Where a phrase stands: `say.end` is one of the card's own subject, `phrases.matter.end` names its own."""
    if not isinstance(node, ast.Attribute):
        return ""
    subject = node.value.attr if isinstance(node.value, ast.Attribute) else stem.partition("_")[0]
    return f".{subject}.{node.attr}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_buttons_title_fits(language: str) -> None:
    """At most 40 characters with the largest numbers in it; a phone cuts off the rest."""
    numbers = {"no": MOST, "end": MOST, "call": MOST, "motion": 1000, "count": MOST}
    assert len(titles()) > MOST
    long = []
    for where, text in TEXTS[language].items():
        if (
            where.partition("[")[0] in titles()
            and placeholders(text) <= numbers.keys()
            and len(text.format(**numbers)) > MAX_TITLE
        ):
            long.append(where)
    assert long == []
