"""The page for the municipality's decision: each variant, its rights, where data goes and what is kept. HTML to be printed.

It needs no script and fetches nothing. What it says of rights, addresses and tables is read off the code's own tables (R-012, R-216).
"""

from collections.abc import Iterable, Iterator
from html import escape
from typing import Final

from bot.app_package import decision_page_heads as heads
from bot.app_package.decision_page_words import RIGHTS_MEAN, VARIANTS
from bot.app_package.package import SCHEMAS
from bot.app_package.what_is_kept import KEPT, columns
from bot.app_package.where_data_goes import flows
from bot.settings.clouds import CLOUDS
from bot.settings.settings import PackageSettings
from bot.settings.variants import RIGHTS, Variant
from cards.bilingual import Bilingual

_STYLE: Final = """
body { font: 16px/1.5 system-ui, sans-serif; max-width: 62rem; margin: 2rem auto; padding: 0 1rem; color: #1b1b1b; background: #fff }
h1, h2, h3 { line-height: 1.2; color: #1d4e6b } h2 { margin-top: 2.5rem } h3 { margin: 1.5rem 0 .25rem }
table { border-collapse: collapse; width: 100% } th, td { border: 1px solid #767676; padding: .4rem .6rem; text-align: left; vertical-align: top }
th { background: #eef3f6 } dt { font-weight: 600; margin-top: .5rem } dd { margin: 0 } small { color: #4a4a4a; overflow-wrap: anywhere }
.line { border-bottom: 1px solid #1b1b1b; height: 2rem }
@media print { body { font-size: 11pt; margin: 0; max-width: none } tr, section, dd { break-inside: avoid } }
"""


def page(settings: PackageSettings, version: str) -> str:
    """Return the page in the settings' language; the same settings give the same page."""
    return "\n".join(_Page(settings.language).lines(settings.developer, version)) + "\n"


class _Page:
    def __init__(self, language: str) -> None:
        self._language = language

    def lines(self, developer: str, version: str) -> Iterator[str]:
        title = self._say(heads.TITLE)
        yield f'<!doctype html>\n<html lang="{self._language}">\n<head>\n<meta charset="utf-8">'
        yield '<meta name="viewport" content="width=device-width">'
        yield f"<title>{title}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n<main>\n<h1>{title}</h1>"
        yield f"<p>{self._say(heads.FOR.filled(developer=developer or heads.NOBODY, version=version))}</p>"
        yield f"<p>{self._say(heads.LEAD)}</p>"
        yield from self._variants()
        yield from self._rights()
        yield from self._flow()
        yield from self._kept()
        yield from self._decision()
        yield "</main>\n</body>\n</html>"

    def _variants(self) -> Iterator[str]:
        yield self._head(heads.VARIANTS)
        for variant, words in VARIANTS.items():
            yield f"<section>\n<h3>{self._say(words.name)}</h3>\n<dl>"
            said = (words.gives, words.cannot, words.administrator, words.costs)
            for head, text in zip((heads.GIVES, heads.CANNOT, heads.ADMINISTRATOR, heads.COSTS), said, strict=True):
                yield f"<dt>{self._say(head)}</dt><dd>{self._say(text)}</dd>"
            yield "</dl>"
            made = heads.PACKAGE.filled(variant=variant.value, schema=SCHEMAS[variant])
            yield f"<p><small>{self._say(made)}</small></p>\n</section>"

    def _rights(self) -> Iterator[str]:
        yield self._head(heads.RIGHTS)
        rows = [
            (f"<code>{escape(right)}</code>", self._say(means), self._say(_reach(right)), self._names(_asking(right)))
            for right, means in RIGHTS_MEAN.items()
        ]
        yield self._table((heads.RIGHT, heads.MEANS, heads.WHERE, heads.ASKED_BY), rows)

    def _flow(self) -> Iterator[str]:
        yield self._head(heads.FLOW)
        yield f"<p>{self._say(heads.FLOW_LEAD)}</p>"
        rows = [
            ("<br>".join(f"<code>{escape(host)}</code>" for host in hosts), self._say(text))
            for hosts, text in flows(CLOUDS[0])
        ]
        yield self._table((heads.ADDRESS, heads.WHAT_GOES), rows)

    def _kept(self) -> Iterator[str]:
        yield self._head(heads.KEPT)
        yield f"<p>{self._say(heads.KEPT_LEAD)}</p>"
        rows = [
            (
                f"<code>{escape(name)}</code>",
                f"{self._say(one.what)}<br><small>{escape(', '.join(columns(name)))}</small>",
                self._say(heads.YES if one.names_people else heads.NO),
                self._say(one.until),
            )
            for name, one in KEPT.items()
        ]
        yield self._table((heads.TABLE, heads.KEPT_WHAT, heads.PERSONAL, heads.UNTIL), rows)
        yield f"<p>{self._say(heads.NEVER)}</p>"

    def _decision(self) -> Iterator[str]:
        yield f"<section>\n{self._head(heads.DECISION)}\n<ul>"
        yield from (f"<li>{self._say(one)}</li>" for one in heads.WEIGHED)
        yield "</ul>"
        boxes = " &nbsp; ".join(f"☐ {self._say(words.name)}" for words in VARIANTS.values())
        yield f"<p>{self._say(heads.CHOSEN_VARIANT)}: {boxes}</p>"
        yield f'<p>{self._say(heads.DECIDED)}:</p>\n<div class="line"></div>\n</section>'

    def _table(self, names: Iterable[Bilingual], rows: Iterable[Iterable[str]]) -> str:
        head = "".join(f'<th scope="col">{self._say(name)}</th>' for name in names)
        body = "\n".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
        return f"<table>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{body}\n</tbody>\n</table>"

    def _names(self, variants: Iterable[Variant]) -> str:
        return ", ".join(self._say(VARIANTS[one].name) for one in variants)

    def _head(self, text: Bilingual) -> str:
        return f"<h2>{self._say(text)}</h2>"

    def _say(self, text: Bilingual) -> str:
        return escape(text.text(self._language))


def _asking(right: str) -> list[Variant]:
    return [variant for variant, rights in RIGHTS.items() if right in (*rights.chat, *rights.graph, *rights.optional)]


def _reach(right: str) -> Bilingual:
    """How far a right reaches: the chat, or the organisation."""
    every = tuple(RIGHTS.values())
    if any(right in rights.chat for rights in every):
        return heads.THIS_CHAT
    return heads.CHOSEN if any(right in rights.graph for rights in every) else heads.EVERYBODY
