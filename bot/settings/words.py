"""What an operator is told about the settings, in both languages. It holds names of settings, and never a value or a secret."""

from collections.abc import Mapping
from typing import Final

from cards.bilingual import Bilingual

# A setting that cannot be read by itself; `{name}` is the setting.
CANNOT_BE_USED: Final = Bilingual("{name} kan inte användas.", "{name} cannot be used.")
MUST_BE: Final[Mapping[str, Bilingual]] = {
    "MicrosoftAppType": Bilingual(
        "MicrosoftAppType ska vara SingleTenant eller UserAssignedMSI. Microsoft stängde MultiTenant för nya botar den "
        "31 juli 2025, och det skulle ta emot token från vilken organisation som helst. En bot som är SingleTenant "
        "kan betjäna flera organisationer genom BISITTARE_TENANTS.",
        "MicrosoftAppType must be SingleTenant or UserAssignedMSI. Microsoft closed MultiTenant for new bots on "
        "31 July 2025, and it would take tokens of any tenant for ours; a SingleTenant bot can serve several "
        "tenants through BISITTARE_TENANTS.",
    ),
    "BISITTARE_PORT": Bilingual(
        "BISITTARE_PORT (eller PORT) ska vara ett heltal från 0 till 65535.",
        "BISITTARE_PORT (or PORT) must be a whole number from 0 to 65535.",
    ),
    "BISITTARE_LANGUAGE": Bilingual("BISITTARE_LANGUAGE ska vara sv eller en.", "BISITTARE_LANGUAGE must be sv or en."),
    "BISITTARE_VARIANT": Bilingual(
        "BISITTARE_VARIANT ska vara base, events, sekretess eller block.",
        "BISITTARE_VARIANT must be base, events, sekretess or block.",
    ),
    "BISITTARE_HIDE_MESSAGES": Bilingual(
        "BISITTARE_HIDE_MESSAGES ska vara 1 eller 0.", "BISITTARE_HIDE_MESSAGES must be 1 or 0."
    ),
    "BISITTARE_LOCAL": Bilingual("BISITTARE_LOCAL ska vara 1 eller 0.", "BISITTARE_LOCAL must be 1 or 0."),
}
HIDING_WITHOUT_BLOCK: Final = Bilingual(
    "BISITTARE_HIDE_MESSAGES=1 kräver BISITTARE_VARIANT=block: i de andra varianterna har programmet inte rätten att dölja meddelanden.",
    "BISITTARE_HIDE_MESSAGES=1 needs BISITTARE_VARIANT=block: in the other variants the application has no right to hide messages.",
)
MISSPELT: Final = Bilingual(
    "{name} är ingen inställning. Menades {meant}?", "{name} is not a setting; did you mean {meant}?"
)
NO_SETTING: Final = Bilingual(
    "{name} är ingen inställning, så den är utan verkan. Rätta namnet eller ta bort den.",
    "{name} is not a setting, so it has no effect: correct the name, or remove it.",
)
SERVICE_LINK: Final = Bilingual(
    "BISITTARE_PORT är en adress som Kubernetes har gjort av en Service med samma namn. Sätt enableServiceLinks: false i "
    "podden, eller BISITTARE_PORT till ett portnummer.",
    "BISITTARE_PORT is an address that Kubernetes made from a Service of the same name; "
    "set enableServiceLinks: false in the pod, or BISITTARE_PORT to a port number.",
)

# Settings that must not stand together.
NO_APP_ID: Final = Bilingual(
    "MicrosoftAppId är tom, så anrop skulle inte kunna kontrolleras. Sätt den till botens program-id, eller sätt "
    "BISITTARE_LOCAL=1 för ett prov på bara den här datorn.",
    "MicrosoftAppId is empty, so calls could not be checked: set it to the bot's application id, or set "
    "BISITTARE_LOCAL=1 for a trial on this machine only.",
)
APP_ID_IS_A_GUID: Final = Bilingual(
    "MicrosoftAppId ska vara program-id (klient-id) från botens registrering, ett GUID.",
    "MicrosoftAppId must be the application (client) id from the bot's registration, a GUID.",
)
NO_TENANT: Final = Bilingual(
    "MicrosoftAppTenantId är tom. Sätt den till katalog-id för den organisation där boten är registrerad.",
    "MicrosoftAppTenantId is empty: set it to the directory (tenant) id in which the bot is registered.",
)
NO_PASSWORD: Final = Bilingual(
    "MicrosoftAppPassword är tom. En bot som är SingleTenant behöver sin klienthemlighet. Utan hemlighet: sätt "
    "MicrosoftAppType till UserAssignedMSI och kör under en hanterad identitet.",
    "MicrosoftAppPassword is empty: a SingleTenant bot needs its client secret; without one, set "
    "MicrosoftAppType to UserAssignedMSI and run under a managed identity.",
)
PASSWORD_UNDER_IDENTITY: Final = Bilingual(
    "MicrosoftAppPassword är satt fast MicrosoftAppType är UserAssignedMSI, som inte har någon. Ta bort lösenordet, "
    "eller sätt MicrosoftAppType till SingleTenant.",
    "MicrosoftAppPassword is set although MicrosoftAppType is UserAssignedMSI, which has none: "
    "remove the password, or set MicrosoftAppType to SingleTenant.",
)
IDENTITY_ON_LOOPBACK: Final = Bilingual(
    "MicrosoftAppType UserAssignedMSI behöver Azure. Sätt den till SingleTenant när BISITTARE_LOGIN_URL är den här datorn.",
    "MicrosoftAppType UserAssignedMSI needs Azure: set it to SingleTenant when BISITTARE_LOGIN_URL is loopback.",
)
LOCAL_WITH_APP_ID: Final = Bilingual(
    "BISITTARE_LOCAL=1 stänger av kontrollen av token, och MicrosoftAppId är satt. Ta bort en av dem.",
    "BISITTARE_LOCAL=1 switches the token check off and MicrosoftAppId is set: remove one of them.",
)
LOCAL_WITH_PASSWORD: Final = Bilingual(
    "BISITTARE_LOCAL=1 behöver ingen hemlighet. Ta bort MicrosoftAppPassword.",
    "BISITTARE_LOCAL=1 needs no secret: remove MicrosoftAppPassword.",
)
LOCAL_ON_OPEN_HOST: Final = Bilingual(
    "BISITTARE_LOCAL=1 stänger av kontrollen av token. Sätt BISITTARE_HOST till 127.0.0.1.",
    "BISITTARE_LOCAL=1 switches the token check off: set BISITTARE_HOST to 127.0.0.1.",
)
TENANT_IS_A_GUID: Final = Bilingual(
    "MicrosoftAppTenantId ska vara organisationens GUID, eller så ska BISITTARE_TENANTS räkna upp dem som betjänas.",
    "MicrosoftAppTenantId must be the tenant's GUID, or BISITTARE_TENANTS must list the tenants to serve.",
)
TENANTS_ARE_GUIDS: Final = Bilingual(
    "BISITTARE_TENANTS ska vara organisationers GUID med komma emellan. Det finns inget tecken för alla.",
    "BISITTARE_TENANTS must be tenant ids (GUIDs) with commas between; there is no sign for everybody.",
)
SECRETARIES_ARE_GUIDS: Final = Bilingual(
    "BISITTARE_SECRETARIES ska vara personers objekt-id (GUID) med komma emellan.",
    "BISITTARE_SECRETARIES must be object ids (GUIDs) of people, with commas between.",
)
SECRETARIES_HAVE_TENANTS: Final = Bilingual(
    "Betjänas flera organisationer ska varje person i BISITTARE_SECRETARIES skrivas med sin organisation: "
    "organisationens GUID/personens objekt-id. Organisationen ska finnas i BISITTARE_TENANTS.",
    "Where several tenants are served each person in BISITTARE_SECRETARIES is written with their own: "
    "the tenant's GUID/the person's object id. The tenant must be one of BISITTARE_TENANTS.",
)
TENANTS_ARE_LISTED: Final = Bilingual(
    "BISITTARE_TENANTS kan inte vara *. Räkna upp de organisationer vilkas chattar betjänas.",
    "BISITTARE_TENANTS cannot be *: list the tenants whose chats are served.",
)
STRANGE_ADDRESS: Final = Bilingual(
    "{name} ska vara en https-adress i det publika molnet, i ett känt nationellt moln, eller på den här datorn.",
    "{name} must be an https address of the public cloud or a known national cloud, or loopback.",
)
OTHER_CLOUD: Final = Bilingual(
    "{name} hör till ett annat moln än BISITTARE_LOGIN_URL ({cloud}). Ändra en av dem.",
    "{name} is of another cloud than BISITTARE_LOGIN_URL ({cloud}): change one of them.",
)
OTHER_ISSUER: Final = Bilingual(
    "BISITTARE_TOKEN_ISSUER är inte utfärdaren i det moln som BISITTARE_LOGIN_URL hör till ({cloud}). Ändra en av dem.",
    "BISITTARE_TOKEN_ISSUER is not the issuer of the cloud of BISITTARE_LOGIN_URL ({cloud}): change one.",
)
NO_SUCH_DATABASE: Final = Bilingual(
    "BISITTARE_DATABASE_URL ska börja med sqlite:/// (en fil) eller postgresql:// ; andra databaser kan inte hålla "
    "journalens ordning.",
    "BISITTARE_DATABASE_URL must begin with sqlite:/// (a file) or postgresql:// ; other databases cannot "
    "keep the journal's order.",
)
NO_DATABASE_ADDRESS: Final = Bilingual(
    "BISITTARE_DATABASE_URL går inte att läsa som en adress: sqlite:///fil eller postgresql://användare:lösenord@värd:port/databas.",
    "BISITTARE_DATABASE_URL cannot be read as an address: sqlite:///file or postgresql://user:password@host:port/database.",
)
METRICS_PORT: Final = Bilingual(
    "BISITTARE_METRICS_PORT ska vara en port, eller värd:port för att läsas från andra datorer; 0 stänger av den.",
    "BISITTARE_METRICS_PORT must be a port, or host:port to be read from other machines; 0 switches it off.",
)
SAME_PORT: Final = Bilingual(
    "BISITTARE_METRICS_PORT är densamma som BISITTARE_PORT. Siffrorna är inte för omvärlden: ändra en av dem.",
    "BISITTARE_METRICS_PORT is the same as BISITTARE_PORT: the figures are not for the world, change one.",
)
NO_FOLDER: Final = Bilingual(
    "BISITTARE_PROFILES är ingen mapp som går att läsa.", "BISITTARE_PROFILES is not a folder that can be read."
)
NO_SFS: Final = Bilingual(
    "BISITTARE_LAW_2026_SFS ska vara ändringslagens nummer i Svensk författningssamling, till exempel 2026:123.",
    "BISITTARE_LAW_2026_SFS must be the amending act's number in the statute book (SFS), such as 2026:123.",
)
NO_PROFILE_NAME: Final = Bilingual(
    "BISITTARE_PROFILE ska vara en profils namn: bokstäver, siffror och bindestreck. Se `bisittare profiles`.",
    "BISITTARE_PROFILE must be a profile's name: letters, digits and hyphens; see `bisittare profiles`.",
)

# What only shows when the settings are used.
PROFILE_MISTAKE: Final = Bilingual("BISITTARE_PROFILE: {mistake}", "BISITTARE_PROFILE: {mistake}")
DATABASE_OUT_OF_REACH: Final = Bilingual(
    "BISITTARE_DATABASE_URL kan inte nås ({failure}).", "BISITTARE_DATABASE_URL cannot be reached ({failure})."
)
SERVED_ALREADY: Final = Bilingual(
    "BISITTARE_DATABASE_URL: en annan bot använder redan den filen. SQLite tar en bot åt gången: stoppa den andra, eller "
    "använd PostgreSQL för flera.",
    "BISITTARE_DATABASE_URL: another bot serves that file already. SQLite takes one bot at a time: stop the other one, "
    "or use PostgreSQL for several.",
)
DATABASE_NOT_MIGRATED: Final = Bilingual("BISITTARE_DATABASE_URL: {problem}", "BISITTARE_DATABASE_URL: {problem}")
CANNOT_LISTEN: Final = Bilingual(
    "{name} går inte att lyssna på, {address} ({failure}). Ändra den.",
    "{name} cannot be listened at, {address} ({failure}): change it.",
)

# What stands in the app package.
PACKAGE_APP_ID: Final = Bilingual(
    "MicrosoftAppId är tom. Sätt den till program-id (klient-id) från botens registrering, ett GUID.",
    "MicrosoftAppId is empty: set it to the application (client) id from the bot's registration, a GUID.",
)
PACKAGE_DEVELOPER: Final = Bilingual(
    "BISITTARE_DEVELOPER ska vara namnet på den som står bakom appen, er kommun, med högst 32 tecken.",
    "BISITTARE_DEVELOPER must be the name of who is behind the app, your municipality, of at most 32 characters.",
)
PACKAGE_WEBSITE: Final = Bilingual(
    "BISITTARE_WEBSITE är tom. Sätt den till adressen (https://) till er sida om boten, som syns i Teams.",
    "BISITTARE_WEBSITE is empty: set it to the address (https://) of your page about the bot, which is shown in Teams.",
)
PACKAGE_ADDRESS: Final = Bilingual(
    "{name} ska vara en adress som börjar med https:// och har högst 2048 tecken.",
    "{name} must be an address that begins with https://, of at most 2048 characters.",
)
