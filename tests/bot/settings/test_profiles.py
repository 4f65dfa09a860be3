"""Finding profiles: those that come along, and the operator's own folder."""

from datetime import date
from importlib.resources import files
from pathlib import Path

from bot.settings.profiles import open_shelf
from dialogs.meeting.kinds import BodyKind
from dialogs.profile.mistake import ProfileMistake
from dialogs.profile.notices import notices
from tests.support.profiles import load

HEAD = '[document]\ntitle = "T"\nowner = "O"\nversion = "1"\n'


def write(folder: Path, **texts: str) -> Path:
    """A folder of profiles; each keyword is a file's name without its ending."""
    for name, text in texts.items():
        (folder / f"{name}.toml").write_text(text, encoding="utf-8")
    return folder


def test_the_profiles_that_come_along_have_no_mistakes() -> None:
    """A default and four municipalities can be used at once."""
    shelf = open_shelf()
    assert set(shelf.profiles) == {"default", "linkoping", "pitea", "karlstad", "kramfors"}
    assert shelf.mistakes == {}


def test_an_own_profile_is_laid_over_those_it_extends(tmp_path: Path) -> None:
    """Law and default, municipality, board: the topmost that states a setting decides it (R-014)."""
    wait = '[settings]\nreconnect_wait_min = {{ value = {}, source = "{}" }}\n'
    write(
        tmp_path,
        board='extends = "municipality"\n' + HEAD,
        municipality='extends = "pitea"\n' + HEAD + wait.format(10, "KS 1"),
    )
    board = load("board", tmp_path)
    assert [layer.name for layer in board.layers] == ["default", "pitea", "municipality", "board"]
    assert board.reconnect_wait_min == 10
    assert board.source_of("reconnect_wait_min").layer == "municipality"
    assert board.source_of("two_factor_from_level").layer == "pitea"
    assert load("linkoping", tmp_path) == load("linkoping")


def test_profiles_in_a_circle_are_refused(tmp_path: Path) -> None:
    """The circle is named, with the line that closes it; other profiles can still be used."""
    write(
        tmp_path,
        a='extends = "b"\n' + HEAD,
        b='\nextends = "a"\n' + HEAD,
        c='extends = "c"',
        good='extends = "default"\n' + HEAD,
    )
    shelf = open_shelf(tmp_path)
    assert shelf.mistakes["a"].text() == "b.toml rad 2: profilerna bygger på varandra i en cirkel: a → b → a"
    assert shelf.mistakes["c"].line == 1
    assert "good" in shelf.profiles


def test_an_unknown_parent_is_refused(tmp_path: Path) -> None:
    """A profile builds on one that exists."""
    write(tmp_path, a='\n\nextends = "linkping"\n' + HEAD)
    assert open_shelf(tmp_path).mistakes["a"].text("en") == 'a.toml line 3: there is no profile "linkping" to build on'


def test_a_mistake_in_a_parent_is_told_with_the_parents_file(tmp_path: Path) -> None:
    """Whoever asks for the board's profile learns that the municipality's is at fault."""
    write(tmp_path, board='extends = "town"\n' + HEAD, town='extends = "default"\nx = 1\n' + HEAD)
    found = open_shelf(tmp_path).find("board")
    assert isinstance(found, ProfileMistake)
    assert found.text("en").startswith("town.toml line 2: unknown key")
    assert found.file == "town.toml"


def test_the_name_of_a_profile_that_comes_along_is_taken(tmp_path: Path) -> None:
    """An own file cannot quietly replace a municipality's rules, and the packaged profile stays."""
    write(tmp_path, linkoping='extends = "default"\n' + HEAD)
    shelf = open_shelf(tmp_path)
    assert "namnet tillhör en profil som följer med" in shelf.mistakes["linkoping"].text()
    assert shelf.find("linkoping") == load("linkoping")


def test_a_file_from_a_windows_editor_is_read(tmp_path: Path) -> None:
    """The mark at the start and the line ends of Windows do no harm."""
    text = ('extends = "default"\n' + HEAD + "x = 1").replace("\n", "\r\n")
    (tmp_path / "a.toml").write_bytes(b"\xef\xbb\xbf" + text.encode())
    assert open_shelf(tmp_path).mistakes["a"].line == 6


def test_a_file_that_is_not_utf8_is_refused_with_its_line(tmp_path: Path) -> None:
    """An editor that saves å in another way is told to save as UTF-8."""
    (tmp_path / "a.toml").write_bytes('extends = "default"\n# på\n'.encode("latin-1"))
    mistake = open_shelf(tmp_path).mistakes["a"]
    assert (mistake.line, mistake.reason.sv) == (2, "filen är inte text i UTF-8; spara den som UTF-8")


def test_what_cannot_be_read_is_a_mistake_of_that_file(tmp_path: Path) -> None:
    """A folder that is called like a profile stops nobody else's profile."""
    (tmp_path / "folder.toml").mkdir()
    shelf = open_shelf(write(tmp_path, good='extends = "default"\n' + HEAD))
    assert "kan inte läsas" in shelf.mistakes["folder"].text()
    assert "good" in shelf.profiles


def test_a_file_that_is_no_toml_is_refused_with_its_line(tmp_path: Path) -> None:
    """A forgotten quotation mark is found before anything else is looked at."""
    write(tmp_path, a='extends = "default"\n[document]\ntitle = "T\n')
    assert open_shelf(tmp_path).mistakes["a"].line == 3


def test_the_example_in_the_folders_page_can_be_used_as_it_stands(tmp_path: Path) -> None:
    """Whoever copies the example gets a profile."""
    page = files("dialogs.profile").joinpath("README.md").read_text(encoding="utf-8")
    write(tmp_path, socialnamnden=page.split("```toml\n")[1].split("```")[0])
    example = load("socialnamnden", tmp_path)
    assert (example.reconnect_wait_min, example.own.version) == (10, "1")
    assert "door" in [item.key for item in example.items]


def test_other_files_are_left_alone(tmp_path: Path) -> None:
    """Notes, hidden files and an editor's copies are no profiles."""
    for name in ("README.md", ".hidden.toml", ".toml", "a.toml~"):
        (tmp_path / name).write_text("x", encoding="utf-8")
    assert open_shelf(tmp_path).mistakes == {}


def test_an_unknown_name_is_answered_with_the_names_there_are() -> None:
    """The operator sees what can be chosen; a name nobody could have given a file is not repeated."""
    found = open_shelf().find("lund")
    assert isinstance(found, ProfileMistake)
    assert found.file == "lund.toml"
    assert "karlstad, kramfors, linkoping" in found.text()
    typed = open_shelf().find("kalle anka 19121212-1212")
    assert isinstance(typed, ProfileMistake)
    assert "anka" not in typed.text()


def test_a_committee_finds_its_own_rules_by_their_digest_and_has_the_acts_number(tmp_path: Path) -> None:
    """What it was begun with is what the profile says of its kind of body (R-009)."""
    days = '[bodies.committee.settings]\nremote_notice_days = { value = 1, source = "s" }\n'
    write(tmp_path, a='extends = "default"\n' + HEAD + days)
    own = load("a", tmp_path).of_body(BodyKind.COMMITTEE)
    found = open_shelf(tmp_path, "2026:123").pinned(own.digest)
    assert found is not None
    assert (found.remote_notice_days, found.body, found.sfs) == (1, BodyKind.COMMITTEE, "2026:123")


def test_a_sitting_finds_the_profile_it_was_begun_with_by_its_digest(tmp_path: Path) -> None:
    """The journal pins the content: a profile edited since then is another one."""
    write(tmp_path, a='extends = "default"\n' + HEAD)
    begun = load("a", tmp_path)
    assert open_shelf(tmp_path).pinned(begun.digest) == begun
    write(tmp_path, a='extends = "default"\n' + HEAD.replace('"T"', '"New"'))
    assert open_shelf(tmp_path).pinned(begun.digest) is None


def test_the_new_acts_number_is_the_operators_and_no_part_of_a_profile(tmp_path: Path) -> None:
    """Every profile without a number of its own has it, and goes on by the digest that sittings were begun with."""
    own = f'extends = "default"\n{HEAD}[settings]\nsfs = {{ value = "2026:9", source = "SFS" }}\n'
    write(tmp_path, egen=own)
    before, after = open_shelf(tmp_path), open_shelf(tmp_path, "2026:123")
    assert {name: one.sfs for name, one in after.profiles.items()} == {
        name: "2026:9" if name == "egen" else "2026:123" for name in before.profiles
    }
    assert {one.digest for one in after.profiles.values()} == {one.digest for one in before.profiles.values()}
    assert after.profiles["linkoping"].source_of("sfs").source == "BISITTARE_LAW_2026_SFS"
    assert "law_unconfirmed" in {one.key for one in notices(before.profiles["linkoping"], date(2026, 11, 28))}
    assert "law_unconfirmed" not in {one.key for one in notices(after.profiles["linkoping"], date(2026, 11, 28))}
