"""Phrases of motions (yrkanden): the form, the motion's card, the list, and what is said of sealed ones."""

from collections.abc import Mapping
from dataclasses import dataclass

from cards.phrases import motion_refused


@dataclass(frozen=True, slots=True)
class MotionPhrases:
    """`kinds`: a motion by its kind, in running text; `choices`: the kinds to choose from; `faults` by code."""

    kinds: Mapping[str, str]
    choices: Mapping[str, str]
    name: str
    line: str
    line_unsaid: str
    person_group: str
    # the form
    form: str
    matter: str
    matter_missing: str
    none_open: str
    kind: str
    kind_missing: str
    wording: str
    required: str
    forbidden: str
    readable: str
    send: str
    only_approve: str
    faults: Mapping[str, str]
    # the secretary's form
    record: str
    mover: str
    mover_missing: str
    more_movers: str
    no_movers: str
    channel: str
    channels: Mapping[str, str]
    record_send: str
    # the card
    received: str
    recorded_for: str
    recorded: str
    emailed: str
    no_wording: str
    wording_gone: str
    wording_soon: str
    seconded: str
    and_more: str
    second: str
    you_back: str
    unsecond: str
    withdraw: str
    withdrawn: str
    undo: str
    kind_unsaid: str
    kind_later: str
    change_kind: str
    set_kind: str
    kind_now: str
    # the list
    list_title: str
    list_none: str
    list_counts: str
    list_withdrawn: str
    list_unsaid: str
    show: str
    more: str
    record_new: str
    # sealed
    sealed: str
    not_kept: str
    sealed_kept: str
    sealed_gone: str
    fetch: str
    fetch_once: str
    fetch_send: str
    fetched: str
    refusals: Mapping[str, str]


SV = MotionPhrases(
    kinds={
        "approve": "bifallsyrkande",
        "reject": "avslagsyrkande",
        "amend": "ändringsyrkande",
        "add": "tilläggsyrkande",
        "new": "nytt yrkande",
        "refer": "återremissyrkande",
        "table": "bordläggningsyrkande",
    },
    choices={
        "approve": "Bifall",
        "reject": "Avslag",
        "amend": "Ändringsyrkande",
        "add": "Tilläggsyrkande",
        "new": "Nytt yrkande",
        "refer": "Återremiss",
        "table": "Bordläggning",
    },
    name="Yrkande {motion}, ärende {no}",
    line="{name}: {kind} av {mover}",
    line_unsaid="{name}, av {mover}",
    person_group="{name} ({group})",
    form="Lämna yrkande",
    matter="Ärende",
    matter_missing="Välj vilket ärende yrkandet gäller.",
    none_open="Inget ärende tar emot skriftliga yrkanden just nu.",
    kind="Typ av yrkande",
    kind_missing="Välj vilken typ av yrkande det är.",
    wording="Yrkandets lydelse (högst 8 000 tecken)",
    required="Lydelse behövs för: {kinds}.",
    forbidden="Lämnas utan lydelse: {kinds}.",
    readable="Yrkandet visas för alla i mötets chatt.",
    send="Lämna yrkandet",
    only_approve="Yrka bifall utan lydelse",
    faults=motion_refused.SV_FAULTS,
    record="Anteckna yrkande",
    mover="Vem har lagt yrkandet?",
    mover_missing="Välj vem som har lagt yrkandet.",
    more_movers="Antal ledamöter som inte ryms i listan: {count}. De kan själva lämna sina yrkanden.",
    no_movers="Ingen ledamot eller tjänstgörande ersättare finns i deltagarlistan. Lägg till personen först.",
    channel="Hur kom yrkandet in?",
    channels={"recorded": "Muntligt i mötet", "email": "Med e-post"},
    record_send="Anteckna yrkandet",
    received="Ditt yrkande är lämnat.",
    recorded_for="Sekreteraren har antecknat ditt yrkande. Stämmer det inte: säg till i mötet eller återta det.",
    recorded="Yrkandet är antecknat.",
    emailed="Yrkandet är antecknat. Se till att e-postmeddelandet diarieförs och gallras som kommunen har bestämt.",
    no_wording="Yrkandet är lämnat utan lydelse.",
    wording_gone="Lydelsen är gallrad.",
    wording_soon="Lydelsen visas här strax. Den kan också läsas i listan över yrkanden: skriv ”yrkanden” till Bisittare.",
    seconded="Instämmer: {names}",
    and_more="{names} och {more} till",
    second="Jag instämmer",
    you_back="Du instämmer i yrkandet.",
    unsecond="Ta tillbaka instämmandet",
    withdraw="Återta yrkandet",
    withdrawn="Återtaget. Lydelsen visas inte längre.",
    undo="Blev det fel kan du ta tillbaka ditt senaste steg genom att skriva ”ångra” till mig.",
    kind_later="Anger du ingen typ av yrkande anger sekreteraren den.",
    kind_unsaid="Typen är inte angiven. Välj den här:",
    change_kind="Ändra typ",
    set_kind="Ändra typ av yrkande",
    kind_now="Nu: {kind}.",
    list_title="Yrkanden",
    list_none="Inga yrkanden är lämnade.",
    list_counts="{kind}: {count}",
    list_withdrawn="återtagna: {count}",
    list_unsaid="typ inte angiven: {count}",
    show="Visa yrkande {motion}",
    more="Visa fler yrkanden",
    record_new="Anteckna yrkande",
    sealed="Ärendet är belagt med sekretess. Yrkandet visas inte.",
    not_kept="Kommunens regler tillåter inte att innehållet i ärendet sparas. Yrkandet visas inte.",
    sealed_kept="Lydelsen är låst. Du kan hämta den en gång för diariet; därefter tas den bort.",
    sealed_gone="Lydelsen är hämtad och borttagen, eller så lämnades yrkandet utan lydelse.",
    fetch="Hämta lydelsen för diariet",
    fetch_once="Lydelsen visas en enda gång, för dig, och tas samtidigt bort härifrån. Ha diariet framme innan du hämtar den.",
    fetch_send="Visa lydelsen och ta bort den",
    fetched="Lydelsen är nu borttagen härifrån. För in den i diariet innan du stänger rutan: den kan inte visas igen.",
    refusals=motion_refused.SV_REFUSALS,
)

EN = MotionPhrases(
    kinds={
        "approve": "motion to approve",
        "reject": "motion to reject",
        "amend": "amending motion",
        "add": "additional motion",
        "new": "new motion",
        "refer": "motion to refer back",
        "table": "motion to postpone",
    },
    choices={
        "approve": "Approve",
        "reject": "Reject",
        "amend": "Amending motion",
        "add": "Additional motion",
        "new": "New motion",
        "refer": "Refer back",
        "table": "Postpone",
    },
    name="Motion {motion}, matter {no}",
    line="{name}: {kind} by {mover}",
    line_unsaid="{name}, by {mover}",
    person_group="{name} ({group})",
    form="Hand in a motion",
    matter="Matter",
    matter_missing="Choose the matter that the motion is about.",
    none_open="No matter takes written motions right now.",
    kind="Kind of motion",
    kind_missing="Choose the kind of motion.",
    wording="The motion's wording (at most 8,000 characters)",
    required="A wording is needed for: {kinds}.",
    forbidden="Without a wording: {kinds}.",
    readable="The motion is shown to everybody in the meeting's chat.",
    send="Hand in the motion",
    only_approve="Move to approve, no wording",
    faults=motion_refused.EN_FAULTS,
    record="Note a motion",
    mover="Who made the motion?",
    mover_missing="Choose who made the motion.",
    more_movers="Members who do not fit in the list: {count}. They can hand in their motions themselves.",
    no_movers="No member or serving substitute is on the meeting's roster. Add the person first.",
    channel="How did the motion come in?",
    channels={"recorded": "Orally in the meeting", "email": "By e-mail"},
    record_send="Note the motion",
    received="Your motion is handed in.",
    recorded_for="The secretary has noted your motion. If it is not right: say so in the meeting, or withdraw it.",
    recorded="The motion is noted.",
    emailed="The motion is noted. See to it that the e-mail is registered and purged as the municipality has decided.",
    no_wording="The motion has no wording.",
    wording_gone="The wording is purged.",
    wording_soon="The wording will be shown here shortly. It can also be read in the list of motions: write “motions” to Bisittare.",
    seconded="Backed by: {names}",
    and_more="{names} and {more} more",
    second="I back it",
    you_back="You back the motion.",
    unsecond="Take my backing back",
    withdraw="Withdraw the motion",
    withdrawn="Withdrawn. The wording is no longer shown.",
    undo="If it went wrong you can take back your last step by writing “undo” to me.",
    kind_later="If you name no kind of motion, the secretary does.",
    kind_unsaid="The kind is not given. Choose it here:",
    change_kind="Change the kind",
    set_kind="Change the kind of motion",
    kind_now="Now: {kind}.",
    list_title="Motions",
    list_none="No motions are handed in.",
    list_counts="{kind}: {count}",
    list_withdrawn="withdrawn: {count}",
    list_unsaid="kind not given: {count}",
    show="Show motion {motion}",
    more="Show more motions",
    record_new="Note a motion",
    sealed="The matter is confidential. The motion is not shown.",
    not_kept="The municipality's rules do not allow the matter's content to be kept. The motion is not shown.",
    sealed_kept="The wording is locked. You can fetch it once for the register; then it is removed.",
    sealed_gone="The wording is fetched and removed, or the motion had none.",
    fetch="Fetch the wording for the register",
    fetch_once="The wording is shown once only, to you, and removed from here with that. Have the register at hand first.",
    fetch_send="Show the wording and remove it",
    fetched="The wording is now removed from here. Enter it in the register before you close this: it cannot be shown again.",
    refusals=motion_refused.EN_REFUSALS,
)
