"""Phrases of the part of the working note that is for the municipality's register."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class NoteRegisterPhrases:
    """`came_by`: how a motion came, by its channel."""

    title: str
    how: str
    motion: str
    matter: str
    matter_number: str
    kind: str
    kind_unsaid: str
    mover: str
    seconds: str
    came: str
    came_by: Mapping[str, str]
    registered: str
    yes: str
    under: str
    not_registered: str
    wording: str
    sealed: str
    withdrawn: str
    none: str


SV = NoteRegisterPhrases(
    title="Yrkanden till diariet",
    how="Den som tar emot en handling avgör om den är allmän och ska registreras. Kom yrkandet med e-post är det e-postmeddelandet som är handlingen.",
    motion="Yrkande {motion} (ärende {no})",
    matter="Ärende",
    matter_number="Ärendets diarienummer",
    kind="Slag",
    kind_unsaid="Inte angivet",
    mover="Lämnat av",
    seconds="Instämmer",
    came="Inkom",
    came_by={
        "form": "{day} klockan {at}, i Bisittares formulär",
        "typed": "{day} klockan {at}, skrivet till Bisittare i Teams",
        "recorded": "{day} klockan {at}, muntligt; antecknat av sekreteraren",
        "email": "{day} klockan {at}, med e-post; antecknat av sekreteraren",
    },
    registered="Registrerat",
    yes="Ja",
    under="Ja, diarienummer {dnr}",
    not_registered="Inte antecknat",
    wording="Lydelse",
    sealed="Yrkande {motion} (ärende {no}) har låst lydelse och är inte med här. Hämta lydelsen med ”Hämta lydelsen för diariet” på yrkandets kort; den visas en gång.",
    withdrawn="Återtagna yrkanden är inte med här: {motions}.",
    none="Inget yrkande finns att registrera.",
)

EN = NoteRegisterPhrases(
    title="Motions for the register",
    how="Whoever receives a document decides whether it is a public record and is to be registered. Where a motion came by e-mail, the e-mail is the document.",
    motion="Motion {motion} (matter {no})",
    matter="Matter",
    matter_number="Diary number of the matter",
    kind="Kind",
    kind_unsaid="Not said",
    mover="Handed in by",
    seconds="Backed by",
    came="Received",
    came_by={
        "form": "{day} at {at}, by Bisittare's form",
        "typed": "{day} at {at}, written to Bisittare in Teams",
        "recorded": "{day} at {at}, orally; noted by the secretary",
        "email": "{day} at {at}, by e-mail; noted by the secretary",
    },
    registered="Registered",
    yes="Yes",
    under="Yes, diary number {dnr}",
    not_registered="Not noted",
    wording="Wording",
    sealed="The wording of motion {motion} (matter {no}) is sealed and is not here. Fetch it with “Fetch the wording for the register” on the motion's card; it is shown once.",
    withdrawn="Withdrawn motions are not here: {motions}.",
    none="There is no motion to register.",
)
