"""Personal identity and coordination numbers are found in what people write, and little else is."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dialogs.text.identity_number import contains_identity_number, may_contain_identity_number

DAYS = st.dates(date(1890, 1, 1), date(2029, 12, 31))
WORDS = st.text(alphabet="abcdeåäö ,.!?\n", max_size=40)


def check_digit(nine: str) -> str:
    """The last digit of a number, added up the slow way the Tax Agency describes it."""
    products = "".join(str(int(digit) * (2, 1)[place % 2]) for place, digit in enumerate(nine))
    return str((10 - sum(map(int, products)) % 10) % 10)


@st.composite
def numbers(draw: st.DrawFn) -> tuple[str, str, str]:
    """Century, birth date and last four of a number that could be somebody's."""
    born = draw(DAYS)
    day = born.day + draw(st.sampled_from([0, 60]))
    six = f"{born:%y%m}{day:02}"
    serial = f"{draw(st.integers(0, 999)):03}"
    return f"{born.year // 100}", six, serial + check_digit(six + serial)


@given(numbers(), st.sampled_from(["-", "+", " ", " - ", "\u2011", "–", "\u00a0"]), st.booleans(), WORDS, WORDS)
def test_a_number_with_its_dash_is_found_in_any_text(
    number: tuple[str, str, str],
    dash: str,
    long: bool,  # noqa: FBT001 - hypothesis gives them in order
    before: str,
    after: str,
) -> None:
    """Ten or twelve digits, a dash, plus or space before the last four."""
    century, six, last = number
    assert contains_identity_number(f"{before}{century if long else ''}{six}{dash}{last}{after}")


@given(numbers())
def test_twelve_digits_in_a_row_are_found(number: tuple[str, str, str]) -> None:
    """The way systems write it."""
    assert contains_identity_number(f"Gäller {''.join(number)}, se bilagan")


@given(numbers())
def test_ten_digits_in_a_row_are_found_after_a_word_that_names_them(number: tuple[str, str, str]) -> None:
    """Also those of a child born in 2001–2009, which look like a phone number."""
    assert contains_identity_number(f"personnummer: {number[1]}{number[2]}")


@given(numbers())
def test_ten_digits_in_a_row_are_found_unless_they_may_be_a_phone_number(number: tuple[str, str, str]) -> None:
    """070…, 010…, 08… in a row are more often a phone number than a child."""
    ten = number[1] + number[2]
    assert contains_identity_number(f"Gäller {ten}.") or ten.startswith("0")


@given(numbers(), st.integers(1, 9))
def test_a_wrong_check_digit_is_no_number(number: tuple[str, str, str], wrong: int) -> None:
    """One digit off, and it is nobody's."""
    last = number[2][:3] + str((int(number[2][3]) + wrong) % 10)
    assert not contains_identity_number(f"{number[0]}{number[1]}-{last}")


@given(st.integers(0, 9_999_999), st.sampled_from(["070", "072", "073", "076", "079", "010", "031", "040", "060"]))
def test_a_phone_number_is_no_number(rest: int, area: str) -> None:
    """However it is grouped, and whatever its digits add up to."""
    seven = f"{rest:07}"
    for shown in (
        f"{area}{seven}",
        f"{area}-{seven}",
        f"{area}-{seven[:3]} {seven[3:5]} {seven[5:]}",
        f"{area} {seven[:3]} {seven[3:5]} {seven[5:]}",
        f"+46{area[1:]}{seven}",
        f"+46 {area[1:]} {seven[:3]} {seven[3:5]} {seven[5:]}",
        f"0046{area[1:]}{seven}",
    ):
        assert not contains_identity_number(f"Ring mig på {shown} efter mötet")
        assert not contains_identity_number(f"Mitt nummer är {shown}.")


@given(st.integers(0, 9_999_999))
def test_a_stockholm_phone_number_is_no_number(rest: int) -> None:
    """An area code of two digits."""
    assert not contains_identity_number(f"Växeln: 08{1_0000000 + rest}")
    assert not contains_identity_number(f"Växeln: 08-{1_0000000 + rest}")


@given(st.from_regex(r"\A(55|21|80|16)[2-9][0-9]{3}-[0-9]{4}\Z"))
def test_an_organisation_number_is_no_number(number: str) -> None:
    """Its third digit is 2 or more, so that it can't be a date."""
    assert not contains_identity_number(f"org.nr {number}")


@given(st.text(alphabet=st.characters(exclude_categories=["Nd"])))
def test_a_text_without_digits_holds_no_number(text: str) -> None:
    """And nothing one can write makes it fail."""
    assert not contains_identity_number(text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Kallelse till 121212-1212", True),
        ("19121212-1212", True),
        ("121212+1212", True),
        ("12-12-12-1212", True),
        ("1912-12-12-1212", True),
        ("pnr121212-1212", True),
        ("191212121212", True),
        ("1212121212", True),
        ("OCR 1212121212", False),
        ("konto: 1212121212", False),
        ("dnr 1212121212", False),
        ("https://example.com/1212121212", False),
        ("a1212121212", False),
        ("1212121212b", False),
        ("121212-12123", False),
        ("1121212-1212", False),
        ("121312-1211", False),
        ("120230-1212", False),
        ("19000229-1235", False),
        ("20000229-1235", True),
        ("000229-1235", True),
        ("SN 2026/112, 1 250 000 kronor, 2026-11-22 kl. 18.00, 587-12 34", False),
        ("12345", False),
        ("", False),
        ("1" * 5000, False),
        ("målsägande 1212121212", True),
        ("öring 1212121212", True),
        ("mål nr 1212121212", False),
        ("kontot tillhör 1212121212", True),
        ("kontot: 1212121212", False),
        ("ring mig på 1212121212", False),
        ("referat 1212121212", True),
        ("ref. 1212121212", False),
        ("121212\u00ad-1212", True),
        ("1212\u200b12\u200c\u2212\ufeff1212", True),
        ("12\uff11212-1212", True),
        ("1912-12-12 1212", True),
        ("19 12 12 12 1212", True),
        ("12.12.12-1212", True),
        ("121212   1212", True),
        ("121212\t1212", True),
        ("2012-12-12 1212", False),
        ("född 2012-12-12 1212", True),
        ("1212121212s syster", True),
        ("bilaga_1212121212.pdf", True),
        ("elev 0102030400", True),
        ("tel 0102030400", False),
    ],
)
def test_these_are_judged_so(text: str, *, found: bool) -> None:
    """Usual spellings, and what only looks like one."""
    assert contains_identity_number(text) is found


@pytest.mark.parametrize(
    "text",
    [
        "19 850709 9805",
        "19-850709-9805",
        "8507 09-9805",
        "85 07 09 98 05",
        "850709-98 05",
        "850709-\n9805",
        "850709\n- 9805",
        "850709--9805",
        "850709:9805",
        "850709_9805",
        "850709,9805",
        "850709x9805",
        "(850709) 9805",
        "850709 (9805)",
        "(850709)-9805",
        "8 5 0 7 0 9 - 9 8 0 5",
        "8 5 0 7 0 9 9 8 0 5",
        "1 9 8 5 0 7 0 9 9 8 0 5",
        "\uff18\uff15\uff10\uff17\uff10\uff19\u2013\uff19\uff18\uff10\uff15",
        "850709\u20119805",
        "850709\u00a09805",
        "850769-9805".replace("9805", "980" + check_digit("850769980")),
    ],
)
def test_odd_spellings_are_found(text: str) -> None:
    """As people write it when they are in a hurry or avoid something, and as Word and PDF break it (R-117)."""
    assert contains_identity_number(f"Det gäller {text}, enligt ansökan.")


@pytest.mark.parametrize(
    "text",
    [
        "dnr KS 2026/00123 och 850709",
        "850 709 980 kr och 5 kr",
        "8 507 099 805 kr",
        "85 07 09",
        "556036-0793",
        "den 7/9 2026 kl. 18.00-20.30, rum 2",
        "2026-11-25 1300",
        "08-507 099 80",
        "031-12 05 09 12",
        "1 2 3 4 5 6 7 8 9 10 11 12",
        "Ärendena 1, 2, 3, 4, 5, 6, 7, 8, 9 och 0",
        "2026-11-25\n13 45 personer",
    ],
)
def test_what_is_written_in_like_ways_is_no_number(text: str) -> None:
    """Numbers of the register and of companies, amounts, days, telephones and rows of matters."""
    assert not contains_identity_number(text)


def test_every_day_of_four_years_has_numbers() -> None:
    """Leap days too."""
    for offset in range(1461):
        born = date(2000, 1, 1) + timedelta(offset)
        six = f"{born:%y%m%d}"
        assert contains_identity_number(f"{six}-238{check_digit(six + '238')}")


def test_on_an_agenda_ten_digits_of_a_child_are_in_doubt() -> None:
    """Those born after 1999 have numbers that look like a phone's; a title seldom holds a phone number."""
    assert may_contain_identity_number("Ansökan 0102030400")
    assert not contains_identity_number("Ansökan 0102030400")


@pytest.mark.parametrize("amount", ["850709 98 05", "8507 09 9805", "8507 09 98 05"])
def test_groups_as_of_an_amount_are_none(amount: str) -> None:
    """Nobody writes an identity number with spaces in some of its places; with its dash it is one all the same."""
    assert not contains_identity_number(f"summan är {amount} kronor")
    assert contains_identity_number("850709-98 05")
