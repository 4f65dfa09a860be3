"""Who can be in a Teams meeting, and the names and numbers by which Teams tells the bot about them."""

import base64
import hashlib
import uuid
from dataclasses import dataclass
from enum import StrEnum

from bot.rehearsal.pretended.wire_names import Json


class Kind(StrEnum):
    """What a person is to the tenant whose meeting it is."""

    MEMBER = "member"
    GUEST = "guest"
    FOREIGN = "foreign"
    ANONYMOUS = "anonymous"


@dataclass(frozen=True, slots=True)
class Person:
    """One human being as Teams knows them.

    `mri` is the `29:…` id that the bot sees. Somebody who is anonymous has neither `object_id` nor `upn`, and carries
    the organizer's tenant.
    """

    name: str
    mri: str
    object_id: str | None
    tenant_id: str
    upn: str | None
    kind: Kind = Kind.MEMBER
    locale: str = "sv-SE"

    @property
    def is_known(self) -> bool:
        """Whether Teams vouches for who this is."""
        return self.object_id is not None


def make_person(name: str, tenant_id: str, kind: Kind = Kind.MEMBER, locale: str = "sv-SE") -> Person:
    """A person whose ids follow from name, tenant and kind: the same every time, so they can be told to a bot early."""
    seed = f"{tenant_id}/{kind}/{name}"
    mri = "29:1" + base64.urlsafe_b64encode(hashlib.sha384(seed.encode()).digest()).decode()
    if kind is Kind.ANONYMOUS:
        return Person(f"{name} (Guest)", mri, None, tenant_id, None, kind, locale)
    at_home = (
        str(uuid.uuid5(uuid.NAMESPACE_URL, f"tenant/{tenant_id}/elsewhere")) if kind is Kind.FOREIGN else tenant_id
    )
    return Person(name, mri, str(uuid.uuid5(uuid.NAMESPACE_URL, seed)), at_home, _upn(name, kind), kind, locale)


def account(person: Person) -> Json:
    """The person as the `from` of an activity. Nobody but Teams' own people has `aadObjectId`."""
    found = {"id": person.mri, "name": person.name}
    if person.object_id is not None:
        found["aadObjectId"] = person.object_id
    return found


def roster_entry(person: Person, id_key: str = "aadObjectId") -> Json:
    """The person as a row of the roster. `id_key` is `aadObjectId` or `objectId`: Teams has used both."""
    found: Json = {"id": person.mri, "name": person.name, "tenantId": person.tenant_id, "userRole": "user"}
    if person.object_id is None:
        found["userRole"] = "anonymous"
        return found
    given, _, surname = person.name.partition(" ")
    found |= {id_key: person.object_id, "givenName": given, "surname": surname}
    found |= {"userPrincipalName": person.upn, "email": person.upn}
    if person.kind is Kind.GUEST:
        found["userRole"] = "guest"
    return found


def _upn(name: str, kind: Kind) -> str:
    local = ".".join(name.lower().translate(str.maketrans("åäöéü", "aaoeu")).split())
    if kind is Kind.GUEST:
        return f"{local}_grannen.example#EXT#@kommunen.onmicrosoft.example"
    return f"{local}@grannen.example" if kind is Kind.FOREIGN else f"{local}@kommunen.example"
