"""What the doctor says of the profiles that sittings go by, and of the operator's own, in both languages."""

from typing import Final

from cards.bilingual import Bilingual

ABOUT_PROFILES: Final = Bilingual("andra regelprofiler", "other profiles")
PROFILES_SOUND: Final = Bilingual(
    "{count} lästa: de som pågående och kommande sammanträden följer, och era egna",
    "{count} read: those that open and coming sittings go by, and your own",
)
ABOUT_ONE_PROFILE: Final = Bilingual("regelprofilen {profile}", "the profile {profile}")
PROFILE_USED: Final = Bilingual(
    "{mistake} Ett sammanträde som inte är avslutat följer den.", "{mistake} A sitting that is not closed goes by it."
)
USED_ONE_ENDED: Final = Bilingual(
    "{sentences} Ett sammanträde som inte är avslutat följer den. Ändra datumen i profilen, eller välj en annan när sammanträdet ställs in.",
    "{sentences} A sitting that is not closed goes by it. Change the dates in the profile, or choose another in the sitting's set-up.",
)
OWN_ONE_ENDED: Final = Bilingual(
    "{sentences} Profilen kan fortfarande väljas. Ändra datumen i den, eller ta bort filen från mappen i BISITTARE_PROFILES.",
    "{sentences} The profile can still be chosen. Change the dates in it, or take the file out of the folder of BISITTARE_PROFILES.",
)
NO_END_DATE: Final = Bilingual(
    "slutdatum saknas. Ange valid_to under [document]: den dag då instruktionen slutar gälla, eller senast ska ses över.",
    "it has no end date. Enter valid_to in [document]: the day on which the instruction ends, or is looked over at the latest.",
)
