"""What a profile's text may say, and how a mistake in it is told."""

from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from dialogs.meeting.kinds import MatterKind, MotionKind
from dialogs.profile.choices import WordingRule
from dialogs.profile.mistake import ProfileMistake
from dialogs.profile.profile import Profile
from dialogs.profile.text import Extends, extends, parse
from dialogs.profile.what_a_level_asks import demands_not_met
from tests.support.profiles import load

DAY = date(2026, 11, 22)
HEAD = 'extends = "default"\n[document]\ntitle = "T"\nowner = "O"\nversion = "1"\n'


def refused(text: str, file: str = "egen.toml") -> ProfileMistake:
    """The mistake in a text laid over the default."""
    found = parse(text, file, load("default"))
    assert isinstance(found, ProfileMistake)
    return found


def accepted(text: str, parent: str = "default") -> Profile:
    """The profile of a text laid over `parent`."""
    found = parse(text.replace("default", parent), "egen.toml", load(parent))
    assert isinstance(found, Profile), found
    return found


MISTAKES = [
    ("[settings]\nhost_chek = 1", 7, 'okänd nyckel "host_chek" under [settings]; menades host_check?'),
    ("[settings]\nqqq = 1", 7, 'okänd nyckel "qqq" under [settings]'),
    ("[setting]", 6, 'okänd nyckel "setting"; menades settings?'),
    ("[settings]\n\nreconnect_wait_min = 5", 8, "reconnect_wait_min ska skrivas reconnect_wait_min = { value"),
    ('[settings]\nanswer_lasts_s = { value = "5", source = "s" }', 7, "answer_lasts_s: värdet ska vara ett heltal"),
    ('[settings]\nanswer_lasts_s = { value = true, source = "s" }', 7, "värdet ska vara ett heltal, 0-86400"),
    ('[settings]\nreconnect_wait_min = { value = "5", source = "s" }', 7, 'heltal, 1-240, eller "none"'),
    ('[settings]\nreconnect_wait_min = { value = 0, source = "s" }', 7, "mellan 1 och 240"),
    ('[settings]\nasks_from_level = { value = 3, source = "s" }', 7, "mellan 0 och 2; en profil kan skärpa"),
    ('[settings]\nhost_check = { value = false, source = "s" }', 7, "en profil kan skärpa skyddet"),
    ('[settings]\nhost_check = { value = 1, source = "s" }', 7, "värdet ska vara true eller false"),
    ('[settings]\nprotective_remote = { value = true, source = "s" }', 7, 'något av "never"'),
    ('[settings]\noral_only_in_confidential = { value = false, source = "s" }', 7, "bara muntligen"),
    ('[settings]\nquorum_rule = { value = "half", source = "s" }', 7, 'något av "more_than_half"'),
    ('[settings]\nroom_minimum = { value = [], source = "s" }', 7, "värdet ska vara en lista"),
    ('[settings]\nroom_minimum = { value = ["chef"], source = "s" }', 7, 'något av "chair"'),
    ('[settings]\nroom_minimum = { value = ["chair", "chair"], source = "s" }', 7, "två gånger i listan"),
    ('[settings]\nsfs = { value = "123", source = "s" }', 7, 'sfs: texten ska se ut som "2026:123"'),
    ('[settings]\nsfs = { value = 2026, source = "s" }', 7, "text inom citattecken"),
    (f'[settings]\npurge_decision = {{ value = "{"x" * 601}", source = "s" }}', 7, "längre än 600 tecken"),
    ('[settings]\nlaw_changes_on = { value = "i juli", source = "s" }', 7, "värdet ska vara ett datum"),
    ('[settings]\nlaw_changes_on = { value = 2026-07-01T00:00:00, source = "s" }', 7, "värdet ska vara ett datum"),
    ('[settings]\nsupport = { value = { sv = "x" }, source = "s" }', 7, 'skrivas { sv = "…", en = "…" }'),
    ('[settings]\nplatform_by_forum = { value = 1, source = "s" }', 7, 'skrivas { working = "…", political = "…" }'),
    ("[settings]\nremote_is_voluntary = { value = true }", 7, "remote_is_voluntary.source saknas under [settings]"),
    ('[settings]\nremote_is_voluntary = { value = true, source = " " }', 7, "remote_is_voluntary.source: värdet"),
    ('[settings]\nremote_is_voluntary = { source = "s" }', 7, "remote_is_voluntary.value saknas"),
    ('[settings.remote_is_voluntary]\nvalue = true\nsource = "s"\nnote = 1', 9, 'okänd nyckel "note"'),
    ("items = 1", 6, "okänd nyckel"),
    ('[items.alone]\nwhen = "sometimes"\nsource = "s"', 7, 'något av "before", "opening"'),
    ("[items.alone]\nfrom_level = 1", 6, "alone.source saknas under [items]"),
    ('[items.alone]\nfrom_level = 9\nsource = "s"', 7, "mellan 0 och 5"),
    ('[items.alone]\nfrom_level = 1\nkinds = ["secrecy"]\nsource = "s"', 8, "antingen kinds eller from_level"),
    ('[items.alone]\nkinds = ["secret"]\nsource = "s"', 7, 'något av "ordinary"'),
    ('[items.alone]\nlaw = "kl_1991"\nsource = "s"', 7, 'något av "kl_2018", "kl_2026"'),
    ('[items.alone]\nused = "no"\nsource = "s"', 7, "true eller false"),
    ('[items.alone]\ntext_sv = "Ensam."\nsource = "s"', 6, "alone.text_en saknas"),
    ('[items.cat]\nwhen = "before"\nsource = "s"', 6, "cat är en egen punkt och behöver text_sv och text_en"),
    ('[items.cat]\ntext_sv = "a"\ntext_en = "b"\nsource = "s"', 6, "cat.when saknas"),
    ('[items.Katt]\nwhen = "before"\ntext_sv = "a"\ntext_en = "b"\nsource = "s"', 6, "små bokstäver a-z"),
    ('[items.person]\nwhen = "before"\ntext_sv = "a"\ntext_en = "b"\nsource = "s"', 6, "ett eget ord"),
    ("".join(f'[items.i{n}]\nused = false\nwhen = "before"\nsource = "s"\n' for n in range(20)), 1, "högst 20 punkter"),
    (
        "".join(
            f'[items.{k}]\nused = false\nsource = "s"\n' for k in ("alone", "headset", "room", "window", "background")
        ),
        1,
        "minst en punkt måste frågas före ärenden av slaget closed",
    ),
    ('[motions]\namend = { value = "maybe", source = "s" }', 7, 'något av "required"'),
    ('[motions]\nmend = { value = "required", source = "s" }', 7, "menades amend?"),
    ('[cannot_be_met.x]\nfrom_level = 3\ntext_sv = "a"\ntext_en = "b"', 6, "x.source saknas"),
    (
        '[cannot_be_met.x]\nfrom_level = 3\nstanding = "no"\ntext_sv = "a"\ntext_en = "b"\nsource = "s"',
        8,
        '"cannot", "unknown"',
    ),
    ('[settings]\nboard_all_remote = { value = "may", source = "s" }', 7, "förutsätter fullmäktiges beslut"),
    (
        '[settings]\nboard_all_remote = { value = "shall", source = "s" }\ncouncil_decision = { value = "§ 5", source = "s" }',
        7,
        "kan distansdeltagandet inte vara frivilligt",
    ),
    (
        '[settings]\nlaw_profile = { value = "kl_2018", source = "s" }\nboard_all_remote = { value = "may", source = "s" }',
        8,
        "bara ändras under lagen från 2026",
    ),
]


@pytest.mark.parametrize(("text", "line", "reason"), MISTAKES)
def test_a_mistake_is_told_with_file_line_and_reason(text: str, line: int, reason: str) -> None:
    """Whoever edits a profile is told where the mistake stands and what is wrong with it."""
    mistake = refused(HEAD + text)
    assert (mistake.file, mistake.line) == ("egen.toml", line)
    assert reason in mistake.text("sv")
    assert mistake.text("sv").startswith(f"egen.toml rad {line}: ")
    assert mistake.text("en").startswith(f"egen.toml line {line}: ")
    assert mistake.reason.en != mistake.reason.sv


@pytest.mark.parametrize(
    ("text", "line", "reason"),
    [
        ("", 1, 'skriv extends = "default" överst'),
        ('extends = "nowhere"', 1, 'det finns ingen profil "nowhere"'),
        ("\nextends = 1", 2, "extends: värdet ska vara text"),
        ("extends = ", 1, "går inte att läsa som TOML"),
        ('extends = "default"\nextends = "default"', 2, "står två gånger"),
        ("a = [", 1, "går inte att läsa som TOML"),
        ("a = " + "[" * 20_000, 1, "för djupt"),
        ("a = " + "1" * 5_000, 1, "går inte att läsa som TOML"),
        ("#" * 200_001, 1, "längre än 200000 tecken"),
        ('extends = "default"', 1, "title saknas under [document]"),
        ('extends = "default"\ndocument = 1', 2, "document ska vara en tabell, skriven [document]"),
        (HEAD.replace('"O"', '""'), 4, "owner: värdet ska vara text"),
        (HEAD + 'dnr = ""', 6, "dnr: värdet ska vara text"),
        (HEAD + "valid_to = 2023-06-31", 6, "datumet 2023-06-31 finns inte. Om dokumentet anger just det slutdatumet"),
        (HEAD + 'valid_to = "2023-06-31"', 6, 'skriv stated_valid_to = "2023-06-31"'),
        (HEAD + 'valid_to = "snart"', 6, "värdet ska vara ett datum"),
        (HEAD + 'stated_valid_to = "2023-06-30"', 6, "datumet 2023-06-30 finns; skriv valid_to"),
        (HEAD + 'stated_valid_to = "2023-13-01"', 6, "närmaste dag till 2023-13-01 går inte att räkna ut"),
        (HEAD + 'stated_valid_to = "0000-01-01"', 6, "går inte att räkna ut"),
        (HEAD + 'stated_valid_to = "2023-06-32"', 6, "går inte att räkna ut"),
        (HEAD + "stated_valid_to = 2023", 6, "skriv datumet som det står i dokumentet"),
        (HEAD + 'valid_to = 2024-01-01\nstated_valid_to = "2023-06-31"', 7, "antingen valid_to eller stated_valid_to"),
        (HEAD + "valid_from = 2024-01-01\nvalid_to = 2023-01-01", 6, "slutdatumet ligger före valid_from"),
        (HEAD + 'written_under = "kl"', 6, "written_under: värdet ska vara något av"),
        (HEAD + '[document.scope]\ntext_sv = "a"\ntext_en = "b"\nsource = "s"', 6, "scope.kinds saknas"),
    ],
)
def test_the_head_of_a_profile_is_checked(text: str, line: int, reason: str) -> None:
    """What a profile builds on, whose it is and when it holds is checked like every setting."""
    mistake = refused(text)
    assert mistake.line == line
    assert reason in mistake.text()


def test_the_uppermost_mistake_is_told_first() -> None:
    """An editor works from the top of the file."""
    assert refused(HEAD + "[settings]\nqqq = 1\n[motions]\nrrr = 1").line == 7
    assert refused("[motions]\nrrr = 1\n[document]\nt = 1").line == 2


def test_only_the_default_stands_alone_and_then_says_everything() -> None:
    """The layer that all others build on has to state every setting."""
    mistake = parse('[document]\ntitle = "T"\nowner = "O"\nversion = "1"', "default.toml")
    assert isinstance(mistake, ProfileMistake)
    assert mistake.text("en") == "default.toml line 1: the setting law_profile is missing"


def test_a_parent_other_than_the_one_named_is_refused() -> None:
    """The caller cannot slip another parent below a profile than the one its text names."""
    found = parse(HEAD, "egen.toml", load("pitea"))
    assert isinstance(found, ProfileMistake)
    assert parse(HEAD, "egen.toml") == found


def test_an_own_profile_states_settings_with_values_of_every_sort() -> None:
    """A board's own file changes what it states, and everything else comes from below."""
    own = accepted(
        HEAD
        + 'dnr = "SN 2026/1"\nvalid_from = 2026-01-01\nvalid_to = "2026-12-31"\n'
        + "[settings]\n"
        + 'sfs = { value = "2026:432", source = "s" }\n'
        + 'board_all_remote = { value = "shall", source = "s" }\n'
        + 'council_decision = { value = "2026-09-01 § 5", source = "s" }\n'
        + 'remote_is_voluntary = { value = false, source = "s" }\n'
        + 'reconnect_wait_min = { value = "none", source = "SN 2026/1" }\n'
        + '[items.cat]\nwhen = "before"\ntext_sv = "Katten är ute."\ntext_en = "The cat is out."\nsource = "s"\n'
        + '[items.light]\nwhen = "before"\nkinds = ["authority"]\nsource = "s"\n'
        + '[items.room]\nfrom_level = 3\nsource = "s"\n'
        + '[motions]\nreject = { value = "forbidden", source = "s" }\n'
        + '[cannot_be_met.x]\nfrom_level = 4\ntext_sv = "a"\ntext_en = "b"\nsource = "s"\n',
        parent="linkoping",
    )
    assert [layer.name for layer in own.layers] == ["default", "linkoping", "egen"]
    assert own.reconnect_wait_min is None
    assert own.wording_of(MotionKind.REJECT) is WordingRule.FORBIDDEN
    assert own.source_of("reconnect_wait_min").source == "SN 2026/1"
    assert own.source_of("items.alone").layer == "linkoping"
    assert own.source_of("items.window").from_default
    keys = {kind: [item.key for item in own.items_before(kind, DAY)] for kind in MatterKind}
    assert keys[MatterKind.CLOSED] == ["alone", "headset", "window", "background", "cat"]
    assert keys[MatterKind.AUTHORITY] == ["alone", "headset", "window", "background", "light", "cat"]
    assert keys[MatterKind.SECRECY] == ["alone", "headset", "room", "window", "background", "cat"]


def test_a_demand_may_be_tightened_and_not_loosened() -> None:
    """A board above Piteå's instruction cannot let a demand begin at a higher level."""
    pitea = load("pitea")
    text = (HEAD + '[cannot_be_met.no_storage]\nfrom_level = %d\ntext_sv = "a"\ntext_en = "b"\nsource = "s"').replace(
        "default", "pitea"
    )
    tighter, looser = parse(text % 2, "egen.toml", pitea), parse(text % 4, "egen.toml", pitea)
    assert isinstance(tighter, Profile)
    assert [demand.key for demand in demands_not_met(tighter, MatterKind.CLOSED)] == ["no_storage"]
    assert tighter.source_of("cannot_be_met.no_storage").layer == "egen"
    assert isinstance(looser, ProfileMistake)
    assert "kan skärpa det men inte mildra" in looser.text()


def test_what_a_text_extends_is_known_before_it_is_parsed() -> None:
    """Whoever reads files learns which one to read first, and on which line that stands."""
    assert extends('\nextends = "linkoping"', "a.toml") == Extends("linkoping", 2)
    assert extends("", "a.toml") == Extends("", 1)
    assert isinstance(extends("extends = 1", "a.toml"), ProfileMistake)
    assert isinstance(extends("extends", "a.toml"), ProfileMistake)


LINES = st.sampled_from(
    HEAD.splitlines()
    + [text for text, _, _ in MISTAKES]
    + ["[settings]", "[items.alone]", "[[items]]", "[motions]", "used = false", "when = 2023-06-31", 'source = "s"']
    + ["from_level = 0x3", "kinds = [[]]", "text_sv = '''", "value = nan", "\x00", "\ud800", "extends = {}", "= 1"]
)


@given(
    st.one_of(st.text(max_size=60), st.lists(LINES, max_size=12).map("\n".join)), st.sampled_from(["a.toml", "", "/"])
)
@example("'\r0", "a.toml")  # to TOML and to editors this is one line
def test_whatever_the_text_is_the_answer_is_a_profile_or_a_mistake(text: str, file: str) -> None:
    """No text makes the parser raise, with a parent or without."""
    for parent in (None, load("default"), load("pitea")):
        found = parse(text, file, parent)
        assert isinstance(found, Profile | ProfileMistake)
        if isinstance(found, ProfileMistake):
            assert 1 <= found.line <= text.count("\n") + 1
            assert found.text("sv")
    assert isinstance(extends(text, file), Extends | ProfileMistake)
