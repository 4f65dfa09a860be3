"""Phrases of the gate. Each reason is a sentence that the chair can stand for in front of the board."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class GatePhrases:
    """`groups`, `asks`, `unmet` and `reasons` by code."""

    title: str
    title_open: str
    nothing: str
    noted: str
    noted_not: str
    lapsed: str
    unmet: Mapping[str, str]
    compare: str
    groups: Mapping[str, str]
    away: str
    disqualified: str
    ask_to_leave: str
    asks: Mapping[str, str]
    incomplete: str
    doubted: str
    decides: str
    reason: str
    reason_missing: str
    reasons: Mapping[str, str]
    recorded: str
    confirm: str
    check_and_open: str
    open: str
    open_anyway: str


SV = GatePhrases(
    title="{matter}: kontroll innan ärendet öppnas",
    title_open="{matter}: kontroll medan ärendet behandlas",
    nothing="Inget återstår.",
    noted="Antecknat {at} av {by}: bara behöriga är inloggade.",
    noted_not="Antecknat {at} av {by}: det är inte bekräftat att bara behöriga är inloggade.",
    lapsed="Kontrollen som antecknades {at} av {by} gäller inte längre. Gör den på nytt.",
    unmet={
        "cannot": "Kan inte uppfyllas här. {demand}",
        "unknown": "Kan inte kontrolleras. {demand}",
    },
    compare="Jämför med deltagarna i Teams och se efter vilka som syns. Det är ni som avgör.",
    groups={
        "entitled": "Behöriga som deltar på distans eller är anslutna",
        "chair_decides": "Tjänstgör inte: ordföranden avgör om de får vara med",
        "not_entitled": "Inte behöriga i ärendet",
        "unknown": "Okända eller utan uppdrag i mötet",
    },
    disqualified="jävig",
    away="antecknad som frånvarande men ansluten i Teams",
    ask_to_leave="Be den som inte är behörig att lämna mötet. Ordföranden avgör om sammanträdet ska ajourneras.",
    asks={
        "only_entitled": "Är bara behöriga inloggade?",
        "two_factor": "Har alla på distans loggat in med tvåfaktorsinloggning?",
        "consent": "Har parten informerats om riskerna och samtyckt till att personuppgifter behandlas i mötet?",
    },
    incomplete="Svara på frågan: {question} Kontrollen är inte antecknad.",
    doubted="Teams visar att följande är med i mötet och inte är behöriga i ärendet: {names}. Kontrollen är inte antecknad. Be dem lämna mötet eller svara nej. Har du sett att bara behöriga är med, tryck en gång till.",
    decides="Den som inte tjänstgör är inte behörig i ärendet bara genom sitt uppdrag: {names}. Kontrollen är inte antecknad. Ska de inte vara med, be dem lämna mötet. Får de vara med enligt ordföranden, tryck en gång till. Det gäller sedan resten av sammanträdet.",
    reason="Skäl för att öppna ändå",
    reason_missing="Välj ett skäl. Ärendet är inte öppnat.",
    reasons={
        "oral": "Den som inte är klar har svarat muntligen att allt stämmer.",
        "substitute": "En ersättare träder in för den som inte är klar.",
        "leaves": "Den som inte är klar eller inte är behörig lämnar mötet under ärendet.",
        "elsewhere": "Kravet är uppfyllt på annat sätt än i Teams.",
        "accepted": "Jag känner till vad som återstår och beslutar att ärendet öppnas ändå.",
    },
    recorded="Skälet antecknas tillsammans med vad som återstod.",
    confirm="Anteckna kontrollen",
    check_and_open="Bara behöriga är inloggade – öppna {no}",
    open="Öppna ärende {no}",
    open_anyway="Öppna ärende {no} ändå",
)

EN = GatePhrases(
    title="{matter}: check before the matter is opened",
    title_open="{matter}: check while the matter is being considered",
    nothing="Nothing remains.",
    noted="Noted at {at} by {by}: only entitled people are logged in.",
    noted_not="Noted at {at} by {by}: it is not confirmed that only entitled people are logged in.",
    lapsed="The check noted at {at} by {by} no longer holds. Make it anew.",
    unmet={
        "cannot": "Cannot be met here. {demand}",
        "unknown": "Cannot be checked. {demand}",
    },
    compare="Compare with the participants in Teams and look at who is visible. You decide.",
    groups={
        "entitled": "Entitled, and remote or connected",
        "chair_decides": "Do not serve: the chair decides whether they may be there",
        "not_entitled": "Not entitled to the matter",
        "unknown": "Unknown, or without a capacity in the meeting",
    },
    disqualified="disqualified",
    away="noted as absent but connected in Teams",
    ask_to_leave="Ask whoever is not entitled to leave the meeting. The chair decides whether to adjourn.",
    asks={
        "only_entitled": "Are only entitled people logged in?",
        "two_factor": "Has everybody remote logged in with two-factor authentication?",
        "consent": "Has the party been told the risks, and consented to personal data being handled in the meeting?",
    },
    incomplete="Answer the question: {question} The check is not noted.",
    doubted="Teams shows that these are in the meeting and not entitled to the matter: {names}. The check is not noted. Ask them to leave, or answer no. If you have seen that only entitled people are there, press once more.",
    decides="Whoever does not serve is not entitled to the matter by their capacity alone: {names}. The check is not noted. If they are not to be there, ask them to leave. If the chair lets them, press once more. It then holds for the rest of the sitting.",
    reason="Reason to open anyway",
    reason_missing="Choose a reason. The matter has not been opened.",
    reasons={
        "oral": "Whoever is not ready has said aloud that everything is in order.",
        "substitute": "A substitute serves instead of whoever is not ready.",
        "leaves": "Whoever is not ready or not entitled leaves the meeting during the matter.",
        "elsewhere": "The demand is met in another way than in Teams.",
        "accepted": "I know what remains and decide to open the matter anyway.",
    },
    recorded="The reason is noted together with what remained.",
    confirm="Note the check",
    check_and_open="Only entitled people – open {no}",
    open="Open matter {no}",
    open_anyway="Open matter {no} anyway",
)
