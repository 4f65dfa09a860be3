"""The Markdown's pieces, whichever document is made of them."""

from bot.documents.note_blocks import Block, BlockKind, Run, Table, blocks_of


def test_each_piece_is_what_it_is() -> None:
    """Headings with their level, paragraphs, items, quotations below them; slanted words are a run of their own."""
    found = list(blocks_of("## Rubrik\n\nEn *lutad* rad\nnästa\n\n- a\n- b\n\n> c\n"))
    assert found == [
        Block(BlockKind.HEADING, (Run("Rubrik"),), 2),
        Block(
            BlockKind.PARAGRAPH,
            (Run("En "), Run("lutad", italic=True), Run(" rad"), Run("\n"), Run("nästa")),
        ),
        Block(BlockKind.ITEM, (Run("a"),)),
        Block(BlockKind.ITEM, (Run("b"),)),
        Block(BlockKind.QUOTE, (Run("c"),)),
    ]


def test_a_rule_across_the_page_begins_the_next() -> None:
    """And ends no list that it stands in."""
    assert list(blocks_of("a\n\n---\n\nb\n")) == [
        Block(BlockKind.PARAGRAPH, (Run("a"),)),
        Block(BlockKind.BREAK, ()),
        Block(BlockKind.PARAGRAPH, (Run("b"),)),
    ]


def test_a_table_is_its_rows() -> None:
    """The header row first; an empty cell is one too, and the signs that keep Markdown away are gone."""
    (table,) = blocks_of("| a | b |\n| --- | --- |\n| c\u2060 |  |\n")
    assert table == Table((((Run("a"),), (Run("b"),)), ((Run("c"),), ())))
