"""What the doctor says, in both languages: what was tried, what is so, and what to change or where to look."""

from collections.abc import Mapping
from typing import Final

from cards.bilingual import Bilingual

MARKS: Final[Mapping[str, Bilingual]] = {
    "sound": Bilingual("ok ", "ok "),
    "wrong": Bilingual("FEL", "NOT"),
    "unknown": Bilingual("?  ", "?  "),
}
FINDING: Final = "{} {}: {}"
SUMMARY: Final = Bilingual(
    "Fel: {wrong}. Kunde inte kontrolleras: {unknown}.", "Wrong: {wrong}. Could not be checked: {unknown}."
)

# On this machine.
ABOUT_SETTINGS: Final = Bilingual("inställningar", "settings")
SETTINGS_SOUND: Final = Bilingual("hela och säkra", "whole and safe")
ABOUT_PROFILE: Final = Bilingual("profil", "profile")
ABOUT_DATES: Final = Bilingual("reglernas giltighet", "the rules' validity")
DATES_SOUND: Final = Bilingual("gäller i dag", "holds today")
DATES_WRONG: Final = Bilingual(
    "{sentences} Ändra datumen i profilen {profile}, eller välj en annan med BISITTARE_PROFILE.",
    "{sentences} Change the dates in the profile {profile}, or choose another with BISITTARE_PROFILE.",
)
ABOUT_LAW: Final = Bilingual("lagen den 1 juli 2026", "the act of 1 July 2026")
LAW_BEFORE: Final = Bilingual("profilen följer lagen före ändringen", "the profile follows the act before the change")
LAW_NAMED: Final = Bilingual("SFS {sfs}", "SFS {sfs}")
LAW_UNNAMED: Final = Bilingual(
    "numret är inte angivet. Sätt BISITTARE_LAW_2026_SFS till ändringslagens nummer i Svensk författningssamling.",
    "the number is not told: set BISITTARE_LAW_2026_SFS to the amending act's number in the statute book (SFS).",
)
ABOUT_DATABASE: Final = Bilingual("databas", "database")
DATABASE_SOUND: Final = Bilingual("{kind}, i den här versionens form", "{kind}, in this version's shape")
DATABASE_AT_START: Final = Bilingual(
    "en fil som får sin form när boten startar", "a file that is brought into shape when the bot starts"
)
ABOUT_CLOCK_DATABASE: Final = Bilingual("klockan mot databasen", "the clock and the database's")
CLOCK_DATABASE: Final = Bilingual(
    "Ställ klockan på den här datorn eller på databasens (BISITTARE_DATABASE_URL) efter en tidsserver (NTP).",
    "Set the clock of this machine or of the database's (BISITTARE_DATABASE_URL) by a time server (NTP).",
)
CLOCK_SOUND: Final = Bilingual("går lika", "the same")
CLOCK_WRONG: Final = Bilingual("skiljer {seconds} sekunder. {advice}", "{seconds} seconds apart. {advice}")
ABOUT_ADDRESS: Final = Bilingual("adress", "address")
ADDRESS_HERE: Final = Bilingual(
    "{address}, för bara den här datorn; bakom en proxy på en annan dator: sätt BISITTARE_HOST",
    "{address}, for this machine only; behind a proxy elsewhere, set BISITTARE_HOST",
)

# Microsoft's end points.
ABOUT_TOKENS: Final = Bilingual("ändpunkter och token", "end points and tokens")
TOKENS_UNCHECKED: Final = Bilingual(
    "kontrolleras inte: BISITTARE_LOCAL=1 är för bara den här datorn",
    "not checked: BISITTARE_LOCAL=1 is for this machine only",
)
REACHED: Final = Bilingual("nås", "reached")
ANSWERS_OTHERWISE: Final = Bilingual("svarar {status}; försök igen", "answers {status}; try again")
ABOUT_LOGIN: Final = Bilingual("inloggningen", "the login")
LOGIN_OUT_OF_REACH: Final = Bilingual(
    "nås inte. Låt boten nå värden i BISITTARE_LOGIN_URL.",
    "out of reach: let the bot reach the host of BISITTARE_LOGIN_URL.",
)
LOGIN_KNOWS_NO_TENANT: Final = Bilingual(
    "känner ingen organisation med det id som står i MicrosoftAppTenantId. Ta katalog-id från Entra, Översikt.",
    "knows no tenant of the id in MicrosoftAppTenantId: take the directory id from Entra, Overview.",
)
ABOUT_CONNECTOR: Final = Bilingual("Teams adress för svar", "Teams' address for answers")
CONNECTOR_OUT_OF_REACH: Final = Bilingual(
    "nås inte. Låt boten nå {host} på port 443.", "out of reach: let the bot reach {host} on port 443."
)
ABOUT_GRAPH: Final = Bilingual("Graph", "Graph")
GRAPH_OUT_OF_REACH: Final = Bilingual(
    "nås inte. Låt boten nå värden i BISITTARE_GRAPH_URL.",
    "out of reach: let the bot reach the host of BISITTARE_GRAPH_URL.",
)
ABOUT_KEYS: Final = Bilingual("signeringsnycklar", "signing keys")
KEYS_SOUND: Final = Bilingual("hämtade", "fetched")
KEYS_OUT_OF_REACH: Final = Bilingual(
    "kan inte hämtas: låt boten nå värden i BISITTARE_OPENID_METADATA_URL.",
    "cannot be fetched: let the bot reach the host of BISITTARE_OPENID_METADATA_URL.",
)
ABOUT_CLOCK_TEAMS: Final = Bilingual("klockan mot Teams", "the clock and Teams'")
CLOCK_TEAMS: Final = Bilingual(
    "Ställ klockan på den här datorn efter en tidsserver (NTP), annars underkänns token.",
    "Set this machine's clock by a time server (NTP), or tokens will be refused.",
)
CLOCK_UNTOLD: Final = Bilingual(
    "Teams sade ingen tid: se signeringsnycklar.", "Teams told no time: see the signing keys."
)

# Our tokens, and what each claim means.
ABOUT_OUR_TOKEN: Final = Bilingual("token för Teams", "the token for Teams")
ABOUT_GRAPH_TOKEN: Final = Bilingual("token för Graph", "the token for Graph")
TOKEN_SOUND: Final = Bilingual("utfärdat, med rätt innehåll", "given, with the right claims")
TOKEN_UNREADABLE: Final = Bilingual("utfärdat, men går inte att läsa", "given, but cannot be read")
TOKEN_REFUSED: Final = Bilingual("utfärdas inte ({reason}): {advice}", "not given ({reason}): {advice}")
TOKEN_ADVICE: Final[Mapping[str, Bilingual]] = {
    "AADSTS7000215": Bilingual(
        "MicrosoftAppPassword är ingen hemlighet för det här programmet. Ta hemlighetens värde, inte dess id.",
        "MicrosoftAppPassword is not a secret of this application; take the secret's value, not its id.",
    ),
    "AADSTS7000222": Bilingual(
        "MicrosoftAppPassword är en hemlighet som har gått ut. Gör en ny.",
        "MicrosoftAppPassword is a secret that has run out; make a new one.",
    ),
    "AADSTS700016": Bilingual(
        "MicrosoftAppId är inte känd i organisationen i MicrosoftAppTenantId.",
        "MicrosoftAppId is not known in the tenant of MicrosoftAppTenantId.",
    ),
    "AADSTS90002": Bilingual(
        "MicrosoftAppTenantId är ingen organisation som inloggningen känner.",
        "MicrosoftAppTenantId is no tenant that the login knows.",
    ),
}
ANY_TOKEN_ADVICE: Final = Bilingual(
    "låt boten nå värden i BISITTARE_LOGIN_URL, och kontrollera dess identitet.",
    "let the bot reach the host of BISITTARE_LOGIN_URL, and check its identity.",
)
CLAIM_WRONG: Final = Bilingual(
    "{claim} är {found} och ska vara {wanted}. {advice}", "{claim} is {found} and must be {wanted}. {advice}"
)
CLAIM_AUDIENCE: Final = Bilingual(
    "Ändra BISITTARE_LOGIN_URL eller BISITTARE_GRAPH_URL, så att de hör till samma moln.",
    "Change BISITTARE_LOGIN_URL or BISITTARE_GRAPH_URL, so that they are of the same cloud.",
)
CLAIM_APP: Final = Bilingual(
    "Ändra MicrosoftAppId till program-id för den registrering som hemligheten eller identiteten hör till.",
    "Change MicrosoftAppId to the application id of the registration that the secret or the identity belongs to.",
)
CLAIM_TENANT: Final = Bilingual(
    "Ändra MicrosoftAppTenantId till den organisation där boten är registrerad.",
    "Change MicrosoftAppTenantId to the tenant in which the bot is registered.",
)
CLAIM_OTHER_TENANT: Final = Bilingual(
    "Ändra BISITTARE_TENANTS till katalog-id för organisationerna vars möten boten deltar i.",
    "Change BISITTARE_TENANTS to the directory ids of the tenants whose meetings the bot takes part in.",
)
CLAIM_EXPIRED: Final = Bilingual(
    "exp har redan passerat. Ställ klockan på den här datorn efter en tidsserver (NTP).",
    "exp has passed already: set this machine's clock by a time server (NTP).",
)

# Other tenants than the bot's own.
OF_TENANT: Final = Bilingual("{what} i {tenant}", "{what} in {tenant}")
TENANT_OF_AN_IDENTITY: Final = Bilingual(
    "kan inte utfärdas: en hanterad identitet (MicrosoftAppType) får bara token i sin egen organisation. Använd SingleTenant, "
    "eller ta bort organisationen ur BISITTARE_TENANTS.",
    "cannot be given: a managed identity (MicrosoftAppType) gets tokens in its own tenant alone. Use SingleTenant, or take "
    "the tenant out of BISITTARE_TENANTS.",
)
TENANT_ADVICE: Final[Mapping[str, Bilingual]] = {
    "AADSTS700016": Bilingual(
        "programmet är inte godkänt där. En administratör i organisationen {tenant} godkänner det på {page}",
        "the application is not consented to there: an administrator of the tenant {tenant} agrees on {page}",
    ),
    "AADSTS90002": Bilingual(
        "{tenant} i BISITTARE_TENANTS är ingen organisation som inloggningen känner.",
        "{tenant} in BISITTARE_TENANTS is no tenant that the login knows.",
    ),
}

# Rights.
ABOUT_RIGHTS: Final = Bilingual("rättigheter i Graph", "rights in Graph")
RIGHTS_NONE: Final = Bilingual("inga, och inga behövs", "none, and none are needed")
RIGHTS_SOUND: Final = Bilingual("{rights}", "{rights}")
RIGHTS_MISSING: Final = Bilingual(
    "{rights} saknas. Ge programmet den i Entra, Appregistreringar, API-behörigheter (programbehörighet, administratörens "
    "medgivande), eller sätt BISITTARE_VARIANT till en variant utan den.",
    "{rights} is missing: grant it in Entra, App registrations, API permissions (application permission, admin consent), or "
    "set BISITTARE_VARIANT to a variant without it.",
)
RIGHTS_NEEDLESS: Final = Bilingual(
    "{rights} behövs inte i varianten {variant} (BISITTARE_VARIANT). Ta bort dem i Entra, Appregistreringar, API-behörigheter.",
    "{rights} are not needed by the variant {variant} (BISITTARE_VARIANT): take them away in Entra, App registrations, API permissions.",
)
ABOUT_POLICY: Final = Bilingual("policy för mötenas konton", "the policy for the meetings' accounts")
POLICY_SOUND: Final = Bilingual(
    "gäller för alla i BISITTARE_SECRETARIES", "holds for everybody in BISITTARE_SECRETARIES"
)
POLICY_OF_NOBODY: Final = Bilingual(
    "kunde inte prövas: sätt BISITTARE_SECRETARIES till objekt-id för dem som kallar till nämndens möten.",
    "could not be tried: set BISITTARE_SECRETARIES to the object ids of those who call the board's meetings.",
)
POLICY_UNTOLD: Final = Bilingual(
    "Graph svarade inte om {people}; försök igen.", "Graph did not answer about {people}; try again."
)
POLICY_OF_SOME: Final = Bilingual(
    "gäller för några i BISITTARE_SECRETARIES, men inte för {people}. Hör de till den här organisationen kör en "
    'Teamsadministratör i PowerShell: Grant-CsApplicationAccessPolicy -PolicyName Bisittare -Identity "OBJEKT-ID" '
    "(policyn ska ha -AppIds {app}).",
    "holds for some in BISITTARE_SECRETARIES, but not for {people}. If they belong to this tenant a Teams administrator "
    'runs in PowerShell: Grant-CsApplicationAccessPolicy -PolicyName Bisittare -Identity "OBJECT-ID" '
    "(the policy has -AppIds {app}).",
)
POLICY_MISSING: Final = Bilingual(
    "saknas för {people}, eller är yngre än 30 minuter. En Teamsadministratör kör i PowerShell: "
    'New-CsApplicationAccessPolicy -Identity Bisittare -AppIds "{app}" ; '
    'Grant-CsApplicationAccessPolicy -PolicyName Bisittare -Identity "{person}"',
    "is missing for {people}, or younger than 30 minutes. A Teams administrator runs in PowerShell: "
    'New-CsApplicationAccessPolicy -Identity Bisittare -AppIds "{app}" ; '
    'Grant-CsApplicationAccessPolicy -PolicyName Bisittare -Identity "{person}"',
)
ABOUT_CONSENT: Final = Bilingual("medgivande i chattar", "consent in chats")
CONSENT_NONE: Final = Bilingual("behövs inte i varianten bas", "not needed by the variant base")
CONSENT_UNCHECKED: Final = Bilingual(
    "kan inte läsas utan en rättighet i hela organisationen. En administratör kontrollerar isChatResourceSpecificConsentEnabled "
    "(Graph, teamwork/teamsAppSettings) och att appen får begära {rights}.",
    "cannot be read without a right in the whole organisation: an administrator checks isChatResourceSpecificConsentEnabled "
    "(Graph, teamwork/teamsAppSettings), and that the app may ask for {rights}.",
)
CONSENT_MISSING: Final = Bilingual(
    "{right} saknas i {missing} av de {tried} senaste möteschattarna. Ta bort appen ur mötets chatt och lägg till den igen: en ny rättighet "
    "gäller först då. Saknas den ändå kontrollerar en administratör isChatResourceSpecificConsentEnabled (Graph, teamwork/teamsAppSettings).",
    "{right} is missing in {missing} of the {tried} newest meeting chats: take the app out of the meeting's chat and add it again, since a new "
    "right holds only then. If it is still missing an administrator checks isChatResourceSpecificConsentEnabled (Graph, teamwork/teamsAppSettings).",
)
CONSENT_UNTOLD: Final = Bilingual(
    "Graph svarade inte om möteschattarna; försök igen.", "Graph did not answer about the meeting chats; try again."
)
CONSENT_SOUND: Final = Bilingual(
    "gäller i de senaste möteschattarna ({tried} prövade)", "holds in the newest meeting chats ({tried} tried)"
)
ABOUT_INSTALLED: Final = Bilingual("appen hos ledamöterna", "the app with the members")
INSTALLED_UNCHECKED: Final = Bilingual(
    "kan inte läsas utan en rättighet i hela organisationen. Kontrollera installationspolicyn i Teams administrationscenter, Teamsappar.",
    "cannot be read without a right in the whole organisation: check the setup policy in the Teams admin center, Teams apps.",
)
INSTALLED_NOT: Final = Bilingual(
    "{without} av {tried} som har provats hade inte appen. Är de kommunens egna: kontrollera installationspolicyn i Teams "
    "administrationscenter, Teamsappar. Vilka det är visar ”Prova kontakten” i sammanträdet.",
    "{without} of {tried} who were tried did not have the app. If they are the municipality's own: check the setup policy in the Teams "
    "admin center, Teams apps. “Try the contact” in the sitting shows who they are.",
)
INSTALLED_REFUSED: Final = Bilingual(
    "{refused} av {tried} som har provats kunde inte nås av andra skäl. ”Prova kontakten” i sammanträdet visar vilka och varför.",
    "{refused} of {tried} who were tried could not be reached for other reasons. “Try the contact” in the sitting shows who and why.",
)
INSTALLED_SOUND: Final = Bilingual("alla {tried} som har provats har den", "all {tried} who were tried have it")
