"""Whatever is pasted: each word stands in a title, in a part, or in a line that is told as left out, or its row was cut.

The words are invented, and stand nowhere else, so each can be looked for.
"""

import re

from hypothesis import example, given
from hypothesis import strategies as st

from dialogs.agenda.read_agenda import read_agenda

_WORD = re.compile(r"zq[a-zåäö]+\d*")
_WORDS = st.lists(st.text("abdeklmnorstuvåäö", min_size=4, max_size=7).map("zq{}".format), min_size=1, max_size=4).map(
    " ".join
)
_SHAPES = st.sampled_from(
    [
        *(
            "{i}. {t}",
            "{i} {t}",
            "§ {i} {t}",
            "{i}) {t}",
            "Ärende {i}: {t}",
            "- {t}",
            "a) {t}",
            "{t}",
            "   {t}",
            "• {t}",
            "I. {t}",
            "II. {t}",
        ),
        *(
            "{i}\t{t}\t{u}",
            "{i}.\t{t}",
            "\t{t}\t{u}",
            "{i}\t{t}\t{u}\t{v}",
            "{i}\t\t{t}",
            "{t}\t{u}",
            "| {i} | {t} | {u} |",
            "{i};{t};{u}",
        ),
        *(
            "Nr\tÄrende\tFöredragande",
            "Nr\tTyp\tÄrende\tDnr",
            "| Nr | Typ | Rubrik |",
            "Nr;Typ;Ärende",
            "Nr   Ärende   Tid",
            "Ärende\tSluten",
        ),
        *(
            "{i}. {t}, {u}",
            "{t} {i}",
            "{i}. {t} (s. {k})",
            "{i}. {t} ..... {k}",
            "{i}. {t} – {u}",
            "{i}. {t} (öppet)",
            "{i}. {t} [val] {u}",
            "{i}. {t} ({u})",
        ),
        *(
            "kl 09.30 {t}",
            "{i}. 09.30 {t}",
            "{t}:",
            "{i}.{k} {t}",
            "  - {t}",
            "Handlingar: {t}",
            "({t})",
            "{i}. {t}\n   {u}",
            "{i}. {t} och\n{u}",
        ),
        *(
            "Föredragande {t}",
            "{t} 2026-11-04",
            "Sida {k} {t}",
            "Dnr {t}",
            "{i}. {t} Dnr {u}",
            "{i}. Val av {t}",
            "{i}.",
            "",
            "{k}",
            "Övriga frågor",
            "Val",
        ),
        *(
            "{i}. {t} {k}",
            "{i}. {t}¹",
            "¹ {t}",
            "[{i}] {t}",
            "{i}. {t} *",
            "* = {t}",
            "{i} {t}\n{i} a) {u}\n{i} b) {v}",
            "{t}-\n{u}",
            "{i} A {t}",
            "KS 2026/{k}",
        ),
    ]
)
_ROW = st.builds(lambda shape, t, u, v, k: (shape, t, u, v, k), _SHAPES, _WORDS, _WORDS, _WORDS, st.integers(1, 99))
_PASTED = st.lists(_ROW, min_size=1, max_size=9).map(
    lambda rows: "\n".join(shape.format(i=i, t=t, u=u, v=v, k=k) for i, (shape, t, u, v, k) in enumerate(rows, 1))
)


def lost(text: str) -> list[str]:
    """The words that stand nowhere in what the text was understood as, and on no row that was cut."""
    draft = read_agenda(text)
    secret = {row for matter in draft.lines if matter.kind.confidential for row in matter.rows}
    secret |= {cut.line_no for cut in draft.cut} | {line.line_no for line in draft.left_out if not line.words}
    titles = [words for matter in draft.lines for words in (matter.title, *matter.parts)]
    kept = " ".join([*titles, *(line.words for line in draft.left_out)]).replace("-", "")
    rows = [row for line_no, row in enumerate(text.splitlines(), 1) if line_no not in secret]
    return [word for row in rows for word in _WORD.findall(row) if word not in kept]


@given(_PASTED)
@example("1\tzqbudget\tzqholm\nzqtorget zqplan\n2\tzqlokaler\tzqo")
@example("1\tzqbudget\tzqholm\nzqupp zqtorget\noch zqparken\n2\tzqlokaler\tzqo")
@example("1\tzqbudget och\tzqholm\nzqplan 2028–2029\n2\tzqlokaler\tzqo")
@example("Nr\tTyp\tÄrende\tFöredragande\n1\tzqbeslut\tzqbudget\tzqholm\n2\tzqinfo\tzqlokaler\tzqo")
@example("1\tzqekonomi\tzqbudget\n2\tzqfastighet\tzqlokaler")
@example("1. zqbudget (zqfem)\n2. zqlokaler Dnr zqsju")
def test_no_word_of_a_pasted_agenda_vanishes_unsaid(text: str) -> None:
    """Design 4.10: a line that somebody pasted is never lost unsaid, and neither is a word of it."""
    assert lost(text) == []


def test_the_search_finds_a_word_that_is_lost() -> None:
    """A register number is told by nobody, and a word in its place would be found."""
    assert _WORD.findall("1. zqabcd 2026/1 zqefgh") == ["zqabcd", "zqefgh"]
    assert lost("1. zqabcd") == []
