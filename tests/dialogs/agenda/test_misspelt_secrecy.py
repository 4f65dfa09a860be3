"""A slip of the pen in a word that must not be missed hides no secrecy (R-107)."""

import pytest

from dialogs.agenda.misspelt_secrecy import spelled_right

SLIPS = {
    "sekretess": (
        "sekretsess",
        "skeretess",
        "sekretes",
        "sekreteess",
        "secretess",
        "zekretess",
        "ekretess",
        "seckretess",
    ),
    "sekretesslagen": ("secretesslagen", "seketesslagen", "sekretasslagen"),
    "konfidentielt": ("konfindentiellt", "konfedentiellt", "confidentiellt", "konfidensiellt"),
    "hemligt": ("hemmligt", "hemliigt", "hemlgt"),
    "förtroligt": ("förtrogligt", "förtroglit", "förtrolgt"),
    "offentligt": ("offentilgt", "offenltigt", "ofentligt", "offetligt"),
}
OTHERS = (
    *(
        "sekreterare",
        "Sekretariatets",
        "resekress",
        "service",
        "Helig",
        "heliga",
        "hemlagad",
        "hemlös",
        "förtroendevald",
        "offert",
    ),
    *(
        "allmänna",
        "allmännyttig",
        "publiken",
        "Individuella",
        "konfirmand",
        "säkerhet",
        "sekretess",
        "hemlig",
        "offentligt",
        "",
    ),
)


@pytest.mark.parametrize("right", SLIPS)
def test_a_slip_is_put_right(right: str) -> None:
    """A letter too much, too little, wrong or in another place, or one that sounds the same."""
    begun = right.rstrip("t")[:8] if right not in {"hemligt", "sekretess"} else right.rstrip("t")
    assert [spelled_right(said).startswith(begun) for said in SLIPS[right]] == [True] * len(SLIPS[right])


def test_other_words_stay() -> None:
    """They are spelled right, or are others."""
    assert [spelled_right(word) for word in OTHERS] == list(OTHERS)


def test_a_last_letter_too_little_is_put_right() -> None:
    """The word ends before its beginning does."""
    assert spelled_right("publicerin") == "publicering"
