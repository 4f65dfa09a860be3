"""The digest that pins a profile in the journal."""

from dialogs.profile.profile import Profile
from dialogs.profile.text import parse
from tests.support.profiles import load

HEAD = 'extends = "linkoping"\n[document]\ntitle = "T"\nowner = "O"\nversion = "1"\n[settings]\n'


def digest(text: str) -> str:
    """The digest of a text laid over Linköping's profile."""
    found = parse(HEAD + text, "egen.toml", load("linkoping"))
    assert isinstance(found, Profile)
    return found.digest


def test_the_digest_is_of_the_content_and_not_of_its_spelling() -> None:
    """Comments, order and notation do not count; a value and a source do."""
    plain = digest('answer_lasts_s = { value = 60, source = "a" }')
    spelled = digest(
        '# why\n[settings.answer_lasts_s]\nsource = "a"\nvalue = 0x3C'.replace("[settings.", "[settings .")
    )
    assert plain == spelled
    assert len(plain) == 64
    assert digest('answer_lasts_s = { value = 61, source = "a" }') != plain
    assert digest('answer_lasts_s = { value = 60, source = "b" }') != plain


def test_each_municipality_has_a_digest_of_its_own() -> None:
    """No two profiles are pinned by the same digest, and a profile read anew has the same."""
    names = ("default", "linkoping", "pitea", "karlstad", "kramfors")
    assert len({load(name).digest for name in names}) == len(names)
