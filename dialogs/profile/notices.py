"""What a card or the command line has to say about a profile itself: the law, end dates, scope and tool."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from cards.bilingual import Bilingual
from dialogs.meeting.kinds import BodyKind
from dialogs.profile.choices import LawProfile
from dialogs.profile.parts import Layer
from dialogs.profile.profile import Profile

_OURS: Final = "Teams"
_MONTHS_SV: Final = (
    "januari", "februari", "mars", "april", "maj", "juni",
    "juli", "augusti", "september", "oktober", "november", "december",
)  # fmt: skip
_MONTHS_EN: Final = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


_BODIES: Final = {
    BodyKind.BOARD: Bilingual("nämnder", "boards"),
    BodyKind.EXECUTIVE: Bilingual("kommunstyrelsen", "the executive board"),
    BodyKind.COMMITTEE: Bilingual("utskott", "committees"),
    BodyKind.DRAFTING: Bilingual("beredningar", "drafting groups"),
    BodyKind.COUNCIL: Bilingual("fullmäktige", "the council"),
    BodyKind.FEDERATION: Bilingual("kommunalförbund", "municipal federations"),
}


@dataclass(frozen=True, slots=True)
class ProfileNotice:
    """Something worth knowing about the profile; `key` is stable, `source` is the rule or the document."""

    key: str
    text: Bilingual
    source: str


def notices(profile: Profile, day: date) -> tuple[ProfileNotice, ...]:
    """What people should know about `profile` on `day`: the law first, then each document from the default upwards.

    `day` is the sitting's date in Swedish time. Source: R-003, R-013, R-017; dialogs/rules.md, X.
    """
    said = [*_law(profile, day), *_platform(profile), *_of_body(profile)]
    for layer in profile.layers:
        said += [*_dates(layer, day), *_written_before(layer, profile, day), *_scope(layer)]
    return tuple(said)


def _law(profile: Profile, day: date) -> list[ProfileNotice]:
    changes = profile.law_changes_on
    if profile.law_on(day) is LawProfile.KL_2026 and not profile.sfs:
        sv = (
            f"Reglerna om distansdeltagande väntas ha ändrats den {_day_sv(changes)}. Att ändringen är beslutad är inte "
            "bekräftat: ange ändringslagens SFS-nummer i profilen (sfs), eller välj law_profile kl_2018."
        )
        en = (
            f"The rules on remote participation are expected to have changed on {_day_en(changes)}. That the change was "
            "adopted is not confirmed: enter the amending act's SFS number in the profile (sfs), or choose kl_2018."
        )
        return [ProfileNotice("law_unconfirmed", Bilingual(sv, en), "R-003")]
    if profile.law_profile is LawProfile.KL_2018 and day >= changes:
        sv = f"Profilen följer lagen före den {_day_sv(changes)}: alla ska kunna se och höra varandra på lika villkor."
        en = f"The profile follows the law before {_day_en(changes)}: all see and hear one another on equal terms."
        return [ProfileNotice("law_older", Bilingual(sv, en), "R-002")]
    return []


def _platform(profile: Profile) -> list[ProfileNotice]:
    tool = profile.platform_by_forum.political
    if tool == _OURS:
        return []
    sv = f"Kommunens regler anger {tool} för politiska möten på distans. Det här mötet hålls i {_OURS}."
    en = f"The municipality's rules name {tool} for political remote meetings. This meeting is held in {_OURS}."
    return [ProfileNotice("platform_differs", Bilingual(sv, en), profile.source_of("platform_by_forum").source)]


def _of_body(profile: Profile) -> list[ProfileNotice]:
    """That other rules hold for the kind of body than for the others that go by the profile. Source: R-009."""
    if profile.body is None:
        return []
    kind = _BODIES[profile.body]
    sv = f"Här gäller kommunens särskilda regler för {kind.sv}."
    en = f"The municipality's particular rules for {kind.en} apply here."
    return [ProfileNotice("rules_of_body", Bilingual(sv, en), "R-009")]


def _dates(layer: Layer, day: date) -> list[ProfileNotice]:
    said: list[ProfileNotice] = []
    where = f"{layer.title}, {layer.dnr or layer.version}"
    ended = layer.valid_to is not None and day > layer.valid_to
    if layer.valid_to is not None and layer.stated_valid_to:
        sv = f"Slutdatumet {layer.stated_valid_to} i {layer.title} finns inte; närmaste dag är den {_day_sv(layer.valid_to)}."
        en = f"The end date {layer.stated_valid_to} in {layer.title} is no date; the nearest day is {_day_en(layer.valid_to)}."
        ran_out = Bilingual(sv + " Dokumentet har gått ut.", en + " The document has run out.")
        said.append(ProfileNotice("end_date_is_no_date", ran_out if ended else Bilingual(sv, en), f"{where}; R-017"))
    elif layer.valid_to is not None and ended:
        sv = f"{layer.title} gällde till och med den {_day_sv(layer.valid_to)} och har gått ut."
        en = f"{layer.title} was valid until {_day_en(layer.valid_to)} and has run out."
        said.append(ProfileNotice("expired", Bilingual(sv, en), f"{where}; R-017"))
    if layer.valid_from is not None and day < layer.valid_from:
        sv = f"{layer.title} gäller först från den {_day_sv(layer.valid_from)}."
        en = f"{layer.title} does not hold until {_day_en(layer.valid_from)}."
        said.append(ProfileNotice("not_yet_valid", Bilingual(sv, en), f"{where}; R-017"))
    return said


def _written_before(layer: Layer, profile: Profile, day: date) -> list[ProfileNotice]:
    if layer.written_under is not LawProfile.KL_2018 or profile.law_on(day) is LawProfile.KL_2018:
        return []
    sv = f"{layer.title} skrevs före lagändringen den {_day_sv(profile.law_changes_on)} och kan behöva ses över."
    en = f"{layer.title} was written before the law changed on {_day_en(profile.law_changes_on)} and may need review."
    return [ProfileNotice("written_under_older_law", Bilingual(sv, en), "R-002, R-003")]


def _scope(layer: Layer) -> list[ProfileNotice]:
    return [ProfileNotice("scope", layer.scope.text, layer.scope.source)] if layer.scope else []


def _day_sv(day: date) -> str:
    return f"{day.day} {_MONTHS_SV[day.month - 1]} {day.year}"


def _day_en(day: date) -> str:
    return f"{day.day} {_MONTHS_EN[day.month - 1]} {day.year}"
