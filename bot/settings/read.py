"""The environment, read once into one frozen Settings; nothing else of ours reads it.

A configuration that is unsafe or contradicts itself is refused before anything listens, with a sentence that names the
setting to change.
"""

import difflib
import os
import re
from typing import Final

from pydantic import ValidationError

from bot.settings.check import contradictions
from bot.settings.refused import SettingsRefused
from bot.settings.settings import Settings

# Kubernetes sets such names for a Service that happens to be called "bisittare".
_SERVICE_LINK: Final = re.compile(r"BISITTARE_(\w+_)?(SERVICE_(HOST|PORT)|PORT_\d+_)")


def read_settings() -> Settings:
    """The environment as Settings. Raises Refused with a sentence that names each setting to change."""
    settings = read_unproven()
    found = contradictions(settings)
    if found:
        raise SettingsRefused(found)
    return settings


def read_unproven() -> Settings:
    """The environment as Settings, each right by itself; whether a bot may start with them together is not asked.

    For whoever only reads rule profiles. Raises Refused as `read_settings` does.
    """
    mistakes = [*_misspelt(), *_service_links()]
    if mistakes:
        raise SettingsRefused(mistakes)
    try:
        return Settings()
    except ValidationError as error:
        raise SettingsRefused(
            [_sentence(str(one["loc"][0]), one["msg"]) for one in error.errors(include_input=False)]
        ) from None


def _sentence(name: str, problem: str) -> str:
    if name == "MicrosoftAppType":
        return (
            "MicrosoftAppType must be SingleTenant or UserAssignedMSI. Microsoft closed MultiTenant for new bots on "
            "31 July 2025, and it would take tokens of any tenant for ours; a SingleTenant bot can serve several "
            "tenants through BISITTARE_TENANTS."
        )
    return f"{name} cannot be used: {problem[0].lower()}{problem[1:]}."


def _misspelt() -> list[str]:
    """A safety setting with a slip of the key would be silently without effect, so a near miss is refused."""
    known = [field.validation_alias for field in Settings.model_fields.values()]
    names = ["BISITTARE_PORT", *(name for name in known if isinstance(name, str))]
    ours = [name for name in os.environ if name.startswith("BISITTARE_") and name not in names]
    near = {name: difflib.get_close_matches(name, names, 1, cutoff=0.85) for name in ours}
    return [
        f"{name} is not a setting; did you mean {match[0]}?"
        for name, match in near.items()
        if match and not _SERVICE_LINK.match(name)
    ]


def _service_links() -> list[str]:
    if not os.environ.get("BISITTARE_PORT", "").startswith("tcp://"):
        return []
    sentence = (
        "BISITTARE_PORT is an address that Kubernetes made from a Service of the same name; "
        "set enableServiceLinks: false in the pod, or BISITTARE_PORT to a port number."
    )
    return [sentence]
