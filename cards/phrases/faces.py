"""Phrases of the look at each face: the hosts' boxes, and what the gate and the journal say of them."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FacesPhrases:
    """`seen`: by whose look somebody was seen, by code; `left`: who is not ticked. `noted`, `noted_unseen` and `back` are the journal's sentences."""

    show: str
    title: str
    how: str
    nobody: str
    all_seen: str
    some_seen: str
    again: str
    seen: Mapping[str, str]
    more: str
    others: str
    left: str
    save: str
    all_here: str
    to_gate: str
    notes: Mapping[str, str]
    noted: str
    noted_unseen: str
    back: str
    refusals: Mapping[str, str]


SV = FacesPhrases(
    show="Bocka av dem som syns",
    title="Vilka syns i bild?",
    how="Se på var och en i Teams. Bocka av den som syns i bild och som du känner igen. Bocken gäller så länge personen är ansluten, till nästa ajournering.",
    nobody="Ingen deltar på distans eller är ansluten just nu.",
    all_seen="Alla är avbockade.",
    some_seen="{seen} av {count} är avbockade.",
    again="Har anslutit på nytt sedan bocken sattes.",
    seen={
        "host": "Avbockad {at} av {by}.",
        "unnamed": "Avbockad {at}.",
        "roll": "Sedd och hörd vid uppropet {at}.",
        "chair": "Ordföranden förvissade sig {at}.",
    },
    more="{people} till visas här när de ovanför är avbockade.",
    others="{people} till",
    left="{seen} av {count} är avbockade som sedda i bild. Inte avbockade: {names}.",
    save="Spara bockarna",
    all_here="Bocka av alla här med uppdrag",
    to_gate="Till kontrollen",
    notes={
        "saved": "Bockarna är sparade.",
        "nothing_new": "Ingen ny bock är satt. Bocka av den som syns och spara igen.",
        "changed": "Någon har lämnat mötet eller anslutit på nytt sedan kortet visades. Den personen är inte avbockad. Se efter igen.",
    },
    noted="{by} bockade av dem som syntes i bild: {names}.",
    noted_unseen="{by} antecknade att följande inte syns i bild: {names}.",
    back="{by} tog tillbaka sitt senaste besked om vilka som syns i bild: {names}.",
    refusals={
        "faces_nobody": "Ingen deltar på distans eller är ansluten just nu. Inget är antecknat.",
        "faces_no_such_name": "Ingen på deltagarlistan heter så. Inget är antecknat. Skriv namnet som det står på listan.",
        "faces_several_names": "Flera personer kan avses. Inget är antecknat. Skriv hela namnet.",
        "faces_not_in_picture": "Den personen är inte ansluten på distans. Inget är antecknat.",
    },
)

EN = FacesPhrases(
    show="Tick who is seen",
    title="Who is seen in the picture?",
    how="Look at each one in Teams. Tick whoever is seen in the picture and whom you know. The tick holds while the person is connected, until the next break.",
    nobody="Nobody is remote or connected just now.",
    all_seen="Everybody is ticked.",
    some_seen="Ticked: {seen} of {count}.",
    again="Has connected anew since the tick was set.",
    seen={
        "host": "Ticked at {at} by {by}.",
        "unnamed": "Ticked at {at}.",
        "roll": "Seen and heard at the roll call at {at}.",
        "chair": "The chair made sure at {at}.",
    },
    more="{people} more are shown here once those above are ticked.",
    others="{people} more",
    left="Ticked as seen in the picture: {seen} of {count}. Not ticked: {names}.",
    save="Save the ticks",
    all_here="Tick all here with a capacity",
    to_gate="To the check",
    notes={
        "saved": "The ticks are saved.",
        "nothing_new": "No new tick is set. Tick whoever is seen and save again.",
        "changed": "Somebody has left the meeting or connected anew since the card was shown. That person is not ticked. Look again.",
    },
    noted="{by} ticked those who were seen in the picture: {names}.",
    noted_unseen="{by} noted that these are not seen in the picture: {names}.",
    back="{by} took back what was last said of who is seen in the picture: {names}.",
    refusals={
        "faces_nobody": "Nobody is remote or connected just now. Nothing is noted.",
        "faces_no_such_name": "Nobody on the roster is called so. Nothing is noted. Write the name as it stands there.",
        "faces_several_names": "Several people can be meant. Nothing is noted. Write the whole name.",
        "faces_not_in_picture": "That person is not connected remotely. Nothing is noted.",
    },
)
