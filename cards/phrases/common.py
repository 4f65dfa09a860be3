"""Phrases that several cards share: what matters, people and places are called."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CommonPhrases:
    """Names for what a meeting is made of, and buttons found on more than one card. `people`, `minutes`, `days`: one, and many.

    `whose`: the owner's name, as most names have it, after an s, and after a number.
    """

    matter: str
    kinds: Mapping[str, str]
    kinds_differ: str
    capacities: Mapping[str, str]
    places: Mapping[str, str]
    and_: str
    yes: str
    no: str
    unknown_person: str
    without_capacity: str
    foreign: str
    party: str
    whose: tuple[str, str, str]
    people: tuple[str, str]
    minutes: tuple[str, str]
    days: tuple[str, str]


SV = CommonPhrases(
    matter="Ärende {no}",
    kinds={
        "ordinary": "Öppet ärende",
        "closed": "Ärende bakom stängda dörrar",
        "authority": "Myndighetsutövning",
        "election": "Val eller anställning",
        "secrecy": "Sekretess",
        "secrecy_individual": "Sekretess om enskilda",
        "protective": "Säkerhetsskydd",
    },
    kinds_differ="Välj ”Sekretess om enskilda” när ärendet rör en enskild person: då kan kommunens regler även kräva tvåfaktorsinloggning och partens samtycke. Välj annars ”Sekretess”.",
    capacities={
        "chair": "ordförande",
        "vice_chair": "vice ordförande",
        "secretary": "sekreterare",
        "member": "ledamot",
        "substitute": "ersättare",
        "official": "tjänsteperson",
        "party": "part",
        "support": "teknisk hjälp",
        "attending": "närvaro- och yttranderätt",
        "": "utan uppdrag i mötet",
    },
    places={"room": "i rummet", "remote": "på distans", "away": "inte närvarande", "": "plats inte angiven"},
    and_="och",
    yes="Ja",
    no="Nej",
    unknown_person="En okänd person",
    without_capacity="En person utan uppdrag",
    foreign="gäst, anonym eller från en annan organisation",
    party="Parten i ärende {no}",
    whose=("{name}s", "{name}", "{name}:s"),
    people=("{count} person", "{count} personer"),
    minutes=("{count} minut", "{count} minuter"),
    days=("{count} dag", "{count} dagar"),
)

EN = CommonPhrases(
    matter="Matter {no}",
    kinds={
        "ordinary": "Open matter",
        "closed": "Matter behind closed doors",
        "authority": "Exercise of public authority",
        "election": "Election or employment",
        "secrecy": "Confidential",
        "secrecy_individual": "Confidential about individuals",
        "protective": "Protective security",
    },
    kinds_differ="Choose “Confidential about individuals” when the matter concerns an individual: then the municipality's rules may also demand two-factor authentication and the party's consent. Otherwise choose “Confidential”.",
    capacities={
        "chair": "chair",
        "vice_chair": "vice chair",
        "secretary": "secretary",
        "member": "member",
        "substitute": "substitute",
        "official": "official",
        "party": "party",
        "support": "technical support",
        "attending": "may attend and speak",
        "": "no capacity in the meeting",
    },
    places={"room": "in the room", "remote": "remote", "away": "not present", "": "place not given"},
    and_="and",
    yes="Yes",
    no="No",
    unknown_person="An unknown person",
    without_capacity="A person without a capacity",
    foreign="a guest, anonymous or of another organisation",
    party="The party to matter {no}",
    whose=("{name}'s", "{name}'", "{name}'s"),
    people=("{count} person", "{count} people"),
    minutes=("{count} minute", "{count} minutes"),
    days=("{count} day", "{count} days"),
)
