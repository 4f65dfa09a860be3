"""Where data goes: every address that is called in a cloud, and what goes there (R-216)."""

from collections.abc import Sequence

from bot.app_package import decision_page_heads as heads
from bot.settings.clouds import Cloud
from cards.bilingual import Bilingual


def flows(cloud: Cloud) -> Sequence[tuple[Sequence[str], Bilingual]]:
    """The addresses of each thing that is called, in alphabetical order, and what goes there; `*` stands for any host of a domain."""
    connectors = [*cloud.connectors, *(f"*{suffix}" for suffix in cloud.connector_suffixes)]
    every = (
        (connectors, heads.CONNECTOR),
        (cloud.login, heads.LOGIN),
        (cloud.keys, heads.KEYS),
        (cloud.graph, heads.GRAPH),
        ([f"*{suffix}" for suffix in cloud.files], heads.FILES),
    )
    return [(sorted(hosts), text) for hosts, text in every]
