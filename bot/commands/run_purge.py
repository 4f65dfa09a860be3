"""What an operator's purge does: the words of registered motions go first, the journal with presence and checks once it may."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from bot.commands import words
from bot.commands.migrate_export import migrated
from bot.settings import words as settings_words
from bot.settings.profiles import Shelf, open_shelf
from bot.settings.refused import SettingsRefused
from bot.settings.settings import PurgeSettings
from bot.store.due_for_purge import Due
from bot.store.purge import Unused, choose, purge_sittings, purge_unused
from bot.store.purge_registered import WordsDue, choose_words, purge_words
from dialogs.profile.mistake import ProfileMistake
from dialogs.profile.profile import Profile


@dataclass(frozen=True, slots=True)
class SittingPurged:
    """What became of one sitting. `whole`: nothing is left that names anybody; `words`: the motions whose words went, `waits`: those whose words stay.

    `undated`: the journal stays until legal force is noted; `young`: until it is old enough; `changed`: something came meanwhile, and all of it is as it was.
    """

    key: str
    whole: bool = False
    words: tuple[int, ...] = ()
    waits: tuple[int, ...] = ()
    undated: bool = False
    young: bool = False
    changed: bool = False


@dataclass(frozen=True, slots=True)
class Purged:
    """What a purge did: to each sitting whose time has come, and to what belongs to none. `undecided` are profiles without a decision to purge.

    Where there are any, no sitting was purged.
    """

    sittings: Sequence[SittingPurged]
    unused: Unused
    undecided: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Anyway:
    """What the operator has typed out: to go on without a decision, with motions not registered, with no word of legal force."""

    no_decision: bool = False
    unregistered: bool = False
    undated: bool = False


async def purge_everything(settings: PurgeSettings, days: int, anyway: Anyway) -> Purged:
    """Purge what is `days` old: what belongs to no sitting, and of it what is of passing importance by the time of the profile in BISITTARE_PROFILE (R-208); and sittings, where each has a decision to purge, or it is not asked for.

    Of a closed sitting the words of registered and withdrawn motions go first (R-206), once they are as old as its profile says (else `days`). All else goes
    once no words wait for the register (R-205) and its decisions can be appealed no more, as far as anybody has noted (R-213).
    The decision is the one of the sitting's own profile as it says now, else of the profile in BISITTARE_PROFILE (R-213).
    """
    shelf, standard = profiles_read(settings)  # a profile that cannot be read is reported before anything is destroyed

    def kept(profile: str) -> int:
        own = shelf.profiles.get(profile, standard).wordings_kept_days
        return days if own is None else own

    async with migrated(settings) as database:
        unused = await purge_unused(database, days, standard.passing_kept_days)
        found = await choose(database, days)
        worded = await choose_words(database, kept, unregistered_too=anyway.unregistered)
        profiles = [one.profile for one in found] + [one.profile for one in worded]
        names = {name or settings.profile for name in profiles} or {settings.profile}
        undecided = () if anyway.no_decision else _undecided(shelf, standard, names)
        if undecided:
            return Purged((), unused, undecided)
        old, first = {one.key: one for one in found}, {one.key: one for one in worded}
        ready = [one for one in found if _may_go_whole(one, anyway)]
        done = {*await purge_sittings(database, ready, days)}
        done |= {*await purge_words(database, [one for one in worded if one.key not in {x.key for x in ready}])}
        keys = dict.fromkeys((*old, *first))
        return Purged([_became(old.get(key), first.get(key), anyway, done) for key in keys], unused)


def line_of(one: SittingPurged, language: str) -> str:
    """One sitting's line: what went, what stayed and why."""
    said = [words.WENT_WHOLE] if one.whole else []
    said += [words.WENT_NOT] if one.changed else []
    said += [words.WENT_WORDS.filled(motions=", ".join(map(str, one.words)))] if one.words else []
    said += [words.STAY_WORDS.filled(motions=", ".join(map(str, one.waits)))] if one.waits else []
    if one.undated:
        said.append(words.STAYS_UNDATED)
    elif one.young:
        said.append(words.STAYS_YOUNG)
    elif one.waits:
        said.append(words.STAYS_UNREGISTERED)
    return f"{one.key}: {' '.join(part.text(language) for part in said)}"


def _may_go_whole(one: Due, anyway: Anyway) -> bool:
    return (anyway.unregistered or not one.unregistered) and (anyway.undated or not one.undated)


def _became(due: Due | None, worded: WordsDue | None, anyway: Anyway, done: Collection[str]) -> SittingPurged:
    """What became of a sitting that is old enough (`due`), or whose words are; `done`: the keys of those in which something was destroyed."""
    key = due.key if due is not None else worded.key if worded is not None else ""
    whole = due is not None and _may_go_whole(due, anyway)
    ripe = worded.ripe if worded is not None and not whole else ()
    if key not in done and (whole or ripe):
        return SittingPurged(key, changed=True)
    if whole:
        return SittingPurged(key, whole=True)
    waits = due.unregistered if due is not None else worded.waits if worded is not None else ()
    return SittingPurged(
        key,
        words=tuple(one.motion for one in ripe),
        waits=() if anyway.unregistered else waits,
        undated=due is not None and due.undated and not anyway.undated,
        young=due is None,
    )


def profiles_read(settings: PurgeSettings) -> tuple[Shelf, Profile]:
    """Every profile, and the one in BISITTARE_PROFILE. Raises SettingsRefused."""
    try:
        shelf = open_shelf(settings.profiles, settings.law_2026_sfs)
    except OSError:
        raise SettingsRefused(settings_words.NO_FOLDER) from None
    standard = shelf.find(settings.profile)
    if isinstance(standard, ProfileMistake):
        raise SettingsRefused(settings_words.PROFILE_MISTAKE.filled(mistake=standard.sentence))
    return shelf, standard


def _undecided(shelf: Shelf, standard: Profile, names: Iterable[str]) -> tuple[str, ...]:
    """Return those of the profiles for which there is no decision to purge."""
    if standard.purge_decision.strip():
        return ()
    decisions = {name: shelf.profiles.get(name, standard).purge_decision for name in names}
    return tuple(sorted(name for name, decision in decisions.items() if not decision.strip()))
