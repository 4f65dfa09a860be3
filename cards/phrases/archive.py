"""Phrases of the register: which motions the secretary has put into it, and which wait."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ArchivePhrases:
    """`notes`: what became of a press, by code. `noted`, `noted_back` are the journal's sentences, `under` a part of the first."""

    title: str
    how: str
    files: str
    none: str
    wait: str
    row: str
    row_unsaid: str
    more: str
    all_done: str
    done_head: str
    done: str
    done_under: str
    sealed: str
    which: str
    dnr: str
    dnr_hint: str
    dnr_wrong: str
    choose: str
    save: str
    save_all: str
    undo: str
    listed: str
    listed_under: str
    aid_done: str
    aid_waiting: str
    notes: Mapping[str, str]
    noted: str
    under: str
    noted_back: str
    words_purged: str
    force_title: str
    force_how: str
    force_none: str
    force_since: str
    force_label: str
    force_no_appeal: str
    force_save: str
    force_take_back: str
    force_earliest: str
    force_not_announced: str
    force_notes: Mapping[str, str]
    force_noted: str
    force_back: str
    dates_title: str
    dates_how: str
    dates_held: str
    dates_held_until: str
    dates_adjusted: str
    dates_adjusted_by: str
    dates_announced: str
    dates_announced_by: str
    dates_appeal_ends: str
    dates_force: str
    dates_save: str
    dates_due: Mapping[str, str]
    dates_notes: Mapping[str, str]
    dates_noted: str
    dates_noted_both: str
    dates_back: str
    refusals: Mapping[str, str]


SV = ArchivePhrases(
    title="Registrera yrkanden",
    how="För in yrkandena i diariet först. När ett yrkande är registrerat kan lydelsen gallras i Bisittare.",
    files="Yrkandena till diariet, med lydelse, vem som lämnat dem och när de inkom:",
    none="Inget yrkande finns att registrera.",
    wait="Väntar på registrering: {count}",
    row="Yrkande {motion} i ärende {no}, {kind}: {mover}",
    row_unsaid="Yrkande {motion} i ärende {no}: {mover}",
    more="och {count} till",
    all_done="Alla yrkanden är registrerade.",
    done_head="Registrerade: {count}",
    done="Yrkande {motion} i ärende {no}, klockan {at}",
    done_under="Yrkande {motion} i ärende {no}, klockan {at}, diarienummer {dnr}",
    sealed="Lydelsen är låst för yrkande {motions}. Hämta den för diariet med ”Hämta lydelsen för diariet” på yrkandets kort.",
    which="Yrkande",
    dnr="Diarienummer, om det finns",
    dnr_hint="2026/123",
    dnr_wrong="Diarienumret går inte att läsa. Skriv det så här: 2026/123. Inget är antecknat.",
    choose="Välj ett yrkande.",
    save="Yrkandet är registrerat",
    save_all="Alla är registrerade: {count}",
    undo="Blev det fel? Skriv ”ångra”.",
    listed="Registrerat.",
    listed_under="Registrerat, diarienummer {dnr}.",
    aid_done="Registrerade yrkanden: {motions}.",
    aid_waiting="Inte registrerade yrkanden: {motions}. Skriv ”registrering” när de har förts in i diariet.",
    notes={
        "saved": "Antecknat.",
        "already": "Det var redan antecknat. Inget är ändrat.",
        "none_left": "Inget yrkande väntar på registrering. Inget är ändrat.",
        "others": "Andra yrkanden väntar nu än när kortet visades. Inget är antecknat. Se efter och välj på nytt.",
    },
    noted="{by} antecknade som registrerat i diariet: yrkande {motions}{dnr}.",
    under=", diarienummer {dnr}",
    noted_back="{by} tog tillbaka anteckningen om registrering: yrkande {motions}.",
    words_purged="Lydelsen gallrades: yrkande {motions}.",
    force_title="Beslutens laga kraft",
    force_how="Journalen över sammanträdet sparas tills det är antecknat här. Är ett beslut överklagat väntar du tills det är avgjort.",
    force_none="Det är inte antecknat.",
    force_since="Laga kraft sedan {since}. Inget överklagande pågår.",
    force_label="Datum då alla besluten hade fått laga kraft",
    force_no_appeal="Inget överklagande pågår",
    force_save="Anteckna laga kraft",
    force_take_back="Ta tillbaka anteckningen",
    force_earliest="Tidigast {day}: beslut kan överklagas i tre veckor från den dag då justeringen anslogs (kommunallagen 13 kap. 5 §).",
    force_not_announced="Beslut kan överklagas i tre veckor från den dag då justeringen anslogs (kommunallagen 13 kap. 5 §). Den dagen är inte antecknad än.",
    force_notes={
        "force_saved": "Antecknat.",
        "force_already": "Det var redan antecknat. Inget är ändrat.",
        "force_no_day": "Välj ett datum.",
        "force_ahead": "Datumet har inte varit än. Inget är antecknat.",
        "force_unannounced": "Anteckna först vilken dag justeringen anslogs. Inget är antecknat.",
        "force_soon": "Det datumet kan besluten ännu överklagas. Inget är antecknat.",
        "force_appeal": "Bekräfta att inget överklagande pågår. Inget är antecknat.",
        "force_back": "Anteckningen är borttagen.",
        "force_nothing": "Laga kraft är inte antecknat. Inget är ändrat.",
    },
    force_noted="{by} antecknade att besluten har fått laga kraft {since} och att inget överklagande pågår.",
    force_back="{by} tog tillbaka anteckningen om laga kraft.",
    dates_title="Protokollets datum",
    dates_how="Det gäller protokollet i sin helhet; en paragraf som justeras omedelbart anslås för sig. Bisittare ser varken protokollet eller anslagstavlan, utan går efter det som antecknas här.",
    dates_held="Sammanträdet",
    dates_held_until="{day}, avslutat {ended}",
    dates_adjusted="Justerat",
    dates_adjusted_by="Justeras senast",
    dates_announced="Anslaget",
    dates_announced_by="Anslås senast",
    dates_appeal_ends="Sista dag att överklaga",
    dates_force="Laga kraft",
    dates_save="Anteckna datum",
    dates_due={
        "remind_adjust": "Protokollet ska justeras senast {day}.",
        "remind_announce": "Justeringen ska tillkännages på anslagstavlan senast {day}.",
        "remind_appeal": "Tiden för att överklaga gick ut {day}. Anteckna laga kraft när ni vet att inget överklagande har kommit in.",
    },
    dates_notes={
        "dates_saved": "Antecknat.",
        "dates_already": "Det var redan antecknat. Inget är ändrat.",
        "dates_no_day": "Välj ett datum. Inget är antecknat.",
        "dates_ahead": "Datumet har inte varit än. Inget är antecknat.",
        "dates_early": "Datumet är före sammanträdet. Inget är antecknat.",
        "dates_unadjusted": "Anteckna först när protokollet justerades. Inget är antecknat.",
        "dates_order": "Protokollet anslås tidigast samma dag som det justeras. Inget är antecknat.",
        "dates_force": "Det antecknade datumet för laga kraft stämmer inte med den dagen. Ta tillbaka laga kraft först. Inget är antecknat.",
    },
    dates_noted="{by} antecknade att protokollet justerades {adjusted}.",
    dates_noted_both="{by} antecknade att protokollet justerades {adjusted} och anslogs {announced}.",
    dates_back="{by} tog tillbaka anteckningen om protokollets datum.",
    refusals={
        "dates_not_closed": "Sammanträdet är inte avslutat. Protokollets datum antecknas efteråt.",
        "force_not_closed": "Sammanträdet är inte avslutat. Laga kraft antecknas efteråt.",
        "register_no_motion": "Det finns inget yrkande med det numret. Skriv ”registrering” så visar jag vilka som väntar.",
        "register_withdrawn": "Yrkandet är återtaget och behöver inte registreras.",
        "register_sealed": "Ärendet omfattas av sekretess och lydelsen är låst. Hämta lydelsen för diariet på yrkandets kort: den förstörs i Bisittare när du har läst den.",
        "register_oral": "Ärendet omfattas av sekretess. Där lämnas yrkanden muntligen, och Bisittare har ingen lydelse.",
    },
)

EN = ArchivePhrases(
    title="Register motions",
    how="Put the motions into the register first. Once a motion is registered its wording can be purged here.",
    files="The motions for the register, with their wording, who handed them in and when they were received:",
    none="There is no motion to register.",
    wait="Waiting to be registered: {count}",
    row="Motion {motion} in matter {no}, {kind}: {mover}",
    row_unsaid="Motion {motion} in matter {no}: {mover}",
    more="and {count} more",
    all_done="All motions are registered.",
    done_head="Registered: {count}",
    done="Motion {motion} in matter {no}, at {at}",
    done_under="Motion {motion} in matter {no}, at {at}, diary number {dnr}",
    sealed="The wording is sealed of motion {motions}. Fetch it for the register on the motion's own card.",
    which="Motion",
    dnr="Diary number, if there is one",
    dnr_hint="2026/123",
    dnr_wrong="The diary number cannot be read. Write it like this: 2026/123. Nothing was noted.",
    choose="Choose a motion.",
    save="The motion is registered",
    save_all="All are registered: {count}",
    undo="Was it a mistake? Write “undo”.",
    listed="Registered.",
    listed_under="Registered, diary number {dnr}.",
    aid_done="Registered motions: {motions}.",
    aid_waiting="Motions not registered: {motions}. Write “registration” once they stand in the register.",
    notes={
        "saved": "It is noted.",
        "already": "It was noted already. Nothing was changed.",
        "none_left": "No motion waits to be registered. Nothing was changed.",
        "others": "Other motions wait now than when the card was shown. Nothing was noted. Look at them and choose again.",
    },
    noted="{by} noted as registered: motion {motions}{dnr}.",
    under=", diary number {dnr}",
    noted_back="{by} took back that it is registered: motion {motions}.",
    words_purged="The wording was purged: motion {motions}.",
    force_title="Legal force of the decisions",
    force_how="The journal of the sitting is kept until it is noted here. Where a decision is appealed, wait until that is settled.",
    force_none="It is not noted.",
    force_since="Legal force since {since}. No appeal is pending.",
    force_label="The day by which all decisions had gained legal force",
    force_no_appeal="No appeal is pending",
    force_save="Note legal force",
    force_take_back="Take the note back",
    force_earliest="On {day} at the earliest: decisions can be appealed for three weeks from the day on which the adjustment was announced (Local Government Act, chapter 13, section 5).",
    force_not_announced="Decisions can be appealed for three weeks from the day on which the adjustment was announced (Local Government Act, chapter 13, section 5). That day is not noted yet.",
    force_notes={
        "force_saved": "It is noted.",
        "force_already": "It was noted already. Nothing was changed.",
        "force_no_day": "Choose a day.",
        "force_ahead": "The day is still to come. Nothing was noted.",
        "force_unannounced": "First note the day on which the adjustment was announced. Nothing was noted.",
        "force_soon": "On that day the decisions can still be appealed. Nothing was noted.",
        "force_appeal": "Confirm that no appeal is pending. Nothing was noted.",
        "force_back": "The note is taken back.",
        "force_nothing": "Legal force is not noted. Nothing was changed.",
    },
    force_noted="{by} noted that the decisions have legal force since {since} and that no appeal is pending.",
    force_back="{by} took back that the decisions have legal force.",
    dates_title="Dates of the minutes",
    dates_how="This is about the minutes as a whole; a section that is adjusted at once is announced by itself. The bot sees neither the minutes nor the notice board, and goes by what is noted here.",
    dates_held="Sitting",
    dates_held_until="{day}, ended on {ended}",
    dates_adjusted="Adjusted",
    dates_adjusted_by="To be adjusted by",
    dates_announced="Announced",
    dates_announced_by="To be announced by",
    dates_appeal_ends="Last day to appeal",
    dates_force="Legal force",
    dates_save="Note the dates",
    dates_due={
        "remind_adjust": "The minutes are to be adjusted by {day}.",
        "remind_announce": "The adjustment is to be announced on the notice board by {day}.",
        "remind_appeal": "The time to appeal ended on {day}. Note legal force once you know that no appeal has come in.",
    },
    dates_notes={
        "dates_saved": "It is noted.",
        "dates_already": "It was noted already. Nothing was changed.",
        "dates_no_day": "Choose a day. Nothing was noted.",
        "dates_ahead": "The day is still to come. Nothing was noted.",
        "dates_early": "The day is before the sitting. Nothing was noted.",
        "dates_unadjusted": "Note first when the minutes were adjusted. Nothing was noted.",
        "dates_order": "The minutes are announced on the day they are adjusted at the earliest. Nothing was noted.",
        "dates_force": "The noted day of legal force does not agree with that day. Take legal force back first. Nothing was noted.",
    },
    dates_noted="{by} noted that the minutes were adjusted {adjusted}.",
    dates_noted_both="{by} noted that the minutes were adjusted {adjusted} and announced {announced}.",
    dates_back="{by} took back the dates of the minutes.",
    refusals={
        "dates_not_closed": "The sitting is not closed. The dates of the minutes are noted after that.",
        "force_not_closed": "The sitting is not closed. Legal force is noted after that.",
        "register_no_motion": "There is no motion with this number. Write “registration” and I will show which ones wait.",
        "register_withdrawn": "The motion was withdrawn, and need not be registered.",
        "register_sealed": "The matter is confidential and the wording is sealed. Fetch it for the register on the motion's own card: it is destroyed here once you have read it.",
        "register_oral": "The matter is confidential. Motions are made orally there, and there is no wording here.",
    },
)
