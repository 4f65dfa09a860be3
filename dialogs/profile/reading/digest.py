"""The digest that pins a profile's whole content in the journal."""

import hashlib
import json
from dataclasses import fields, is_dataclass, replace
from datetime import date
from typing import Final

from dialogs.profile.profile import Profile

_OF_BODIES: Final = ("bodies", "body")
"""Where nothing is said of a kind of body these are left out, so that digests of before there was a place for it hold."""


def with_digest(profile: Profile) -> Profile:
    """The profile with its digest: SHA-256, hexadecimal, over every resolved value and source, however it was spelled."""
    canonical = json.dumps(_plain(replace(profile, digest="")), sort_keys=True, separators=(",", ":"))
    return replace(profile, digest=hashlib.sha256(canonical.encode("ascii")).hexdigest())


def _plain(value: object) -> object:
    """Value types of a profile as plain JSON; whatever else turns up is a bug and raises in `json.dumps`."""
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    if isinstance(value, date):
        return value.isoformat()
    if is_dataclass(value) and not isinstance(value, type):
        held = {field.name: getattr(value, field.name) for field in fields(value)}
        return {name: _plain(one) for name, one in held.items() if one or name not in _OF_BODIES}
    return value
