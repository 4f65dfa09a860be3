"""Where what Teams says of somebody does not agree with the roster or with the rules."""

from cards.hints import Hint, hint_lines
from cards.phrases.book import of


def test_of_whom_the_account_is_another_one_line_names_all_and_comes_first() -> None:
    """A line each would push the buttons out of sight (R-026); of the others there is a line each."""
    others = [Hint(name, "another_account") for name in ("Bo Lind", "Eva Alm", "Ulf Ek")]
    away = [Hint(name, "away_in_call") for name in ("Åke Ström", "Lena Dahl")]
    say = of("sv")
    one, *rest = hint_lines([away[0], *others, away[1]], say)
    assert one == "Bo Lind, Eva Alm och Ulf Ek använder inte kommunens konto, som era regler anger."
    assert rest == [say.readiness.hints["away_in_call"].format(name=name.name) for name in away]
    assert list(hint_lines(away[:1], of("en"))) == [of("en").readiness.hints["away_in_call"].format(name="Åke Ström")]
