"""The open part of the working note: what a secretary pastes into the minutes. Of a confidential matter it has the number alone (R-200)."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from cards import note_text as md
from cards.naming import MatterName
from cards.note_absent import absent
from cards.note_answers import answers_of
from cards.note_at_once import at_once_of, at_once_rows
from cards.note_of_minutes_notes import minutes_notes
from cards.note_opening import opening_rows
from cards.note_other_room import other_room_rows
from cards.note_times import held, moment, stretch, treated_on
from cards.phrases.book import Phrases
from cards.ranges import together
from cards.working_note import Attendee, NotedBreak, NotedMotion, Section, WorkingNote


def open_part(note: WorkingNote, phrases: Phrases, words: Mapping[str, str]) -> str:
    """Return the open part as Markdown; `words` are the wordings by key, and none is of a confidential matter."""
    say = phrases.working_note
    return md.document(
        [
            md.heading(1, say.open_title),
            say.not_minutes,
            md.heading(2, md.written(note.board)),
            _head(note, phrases),
            *_people(note, phrases),
            *_sections(note, phrases, words),
            _end(note, phrases, words),
            md.under_profile(note, phrases),
        ]
    )


def _head(note: WorkingNote, phrases: Phrases) -> str:
    say = phrases.working_note
    rows = [
        (say.date, held(note, phrases)),
        (say.place, md.written(note.place)),
        (say.time, _time(note, phrases)),
        *([(say.breaks, ", ".join(_break(note, one, phrases) for one in note.breaks))] if note.breaks else ()),
        *other_room_rows(note, phrases),
        (say.chair, ", ".join(_leads(note, one, phrases) for one in note.chairs) or say.to_fill),
        (say.secretary, ", ".join(md.named((name, ""), phrases) for name in note.secretaries) or say.to_fill),
        *([(say.roll, _no_roll(note, phrases))] if note.uncalled or note.unchecked else ()),
        *opening_rows(note, phrases),
        (say.board_notice, say.to_fill),
        *at_once_rows(note, phrases),
    ]
    return md.table(say.head_table, rows)


def _time(note: WorkingNote, phrases: Phrases) -> str:
    say = phrases.working_note
    if note.began is None:
        return say.not_begun
    if note.ended is None:
        shown = say.not_ended.format(since=moment(note.began, note, phrases))
    else:
        shown = stretch(note.began, note.ended, note, phrases)
    return shown[0].upper() + shown[1:]


def _break(note: WorkingNote, one: NotedBreak, phrases: Phrases) -> str:
    say, place = phrases.working_note, one.within or one.after
    times = stretch(one.since, one.until, note, phrases)
    if not place:
        return say.break_before.format(times=times)
    phrase = say.break_within if one.within else say.break_after
    return phrase.format(where=md.where(note, [place], phrases), times=times)


def _no_roll(note: WorkingNote, phrases: Phrases) -> str:
    """What tells who was there where nobody was called, or looked for after a break: whoever reads the note shall not take the list for that (R-182, R-195)."""
    say = phrases.working_note
    lacking = []
    if note.uncalled:
        everywhere = len(note.uncalled) == len(note.sections)
        lacking.append(
            say.no_roll if everywhere else say.no_roll_in.format(where=md.where(note, note.uncalled, phrases))
        )
    if note.unchecked:
        lacking.append(say.unchecked_in.format(where=md.where(note, note.unchecked, phrases)))
    return " ".join(lacking)


def _leads(note: WorkingNote, one: Attendee, phrases: Phrases) -> str:
    name = md.named((one.name, one.group), phrases)
    alone = len(note.chairs) == 1 or not one.sections
    return name if alone else f"{name} {md.where(note, one.sections, phrases)}"


def _people(note: WorkingNote, phrases: Phrases) -> Iterator[str]:
    say = phrases.working_note
    yield md.heading(2, say.deciding)
    rows = [
        (
            md.named((one.name, one.group), phrases),
            md.where(note, one.sections, phrases),
            md.remarks(note, one, phrases),
        )
        for one in note.deciding
    ]
    yield md.table(say.table, rows) if rows else say.nobody
    if part := _seen_in_open(note, note.in_part):
        yield md.labelled(say.in_part, md.listed((_other(note, one, phrases) for one in part), phrases))
    yield from absent(note, phrases)
    for title, people in ((say.not_serving, note.substitutes), (say.others, note.others)):
        yield md.heading(2, title)
        yield md.listed((_other(note, one, phrases) for one in _seen_in_open(note, people)), phrases)


def _seen_in_open(note: WorkingNote, people: Iterable[Attendee]) -> list[Attendee]:
    """Those who did not decide, with the sections that are not confidential: who was called in for one stands in its own part (R-200)."""
    open_ones = {number for number, section in enumerate(note.sections, 1) if not section.confidential}
    return [
        replace(
            one,
            sections=tuple(at for at in one.sections if at in open_ones),
            remote=tuple(at for at in one.remote if at in open_ones),
        )
        for one in people
        if not open_ones.isdisjoint(one.sections)
    ]


def _other(note: WorkingNote, one: Attendee, phrases: Phrases) -> str:
    capacity = "member" if one.capacity == "chair" else one.capacity  # whoever did not decide did not lead either
    what = "" if capacity == "substitute" else f", {phrases.common.capacities[capacity]}"
    remote = (
        f", {phrases.working_note.remote_in.format(where=md.where(note, one.remote, phrases))}" if one.remote else ""
    )
    return f"{md.named((one.name, one.group), phrases)}{what} {md.where(note, one.sections, phrases)}{remote}"


def _sections(note: WorkingNote, phrases: Phrases, words: Mapping[str, str]) -> Iterator[str]:
    for number, section in enumerate(note.sections, 1):
        if section.confidential:
            yield md.title_of(note, number, "", phrases)
            yield from treated_on(section, note, phrases)
            yield phrases.working_note.confidential
        else:
            yield from open_section(note, number, phrases, words)


def open_section(note: WorkingNote, number: int, phrases: Phrases, words: Mapping[str, str]) -> Iterator[str]:
    """The paragraphs of a section that is not confidential, by its place in the order treated."""
    say, section = phrases.working_note, note.sections[number - 1]
    yield md.title_of(note, number, md.written(words.get(section.matter.title, "")), phrases)
    yield from treated_on(section, note, phrases)
    answers = tuple(answers_of(section, phrases))
    for label in (say.reference, *(() if answers else (say.decision,)), say.description, say.grounds):
        yield md.labelled(label, say.to_fill)
    yield from answers
    if section.disqualified:
        yield md.labelled(say.disqualified, say.takes_no_part.format(who=md.barred(section, phrases)))
    if section.motions:
        yield md.labelled(say.motions, "")[:-1]
        yield "\n".join(f"- {_motion(one, section, phrases, words)}" for one in section.motions)
    for label in () if answers else (say.course, say.reservations):
        yield md.labelled(label, say.to_fill)
    yield from minutes_notes(section, phrases, words)
    yield md.labelled(say.sent_to, say.to_fill)
    yield from at_once_of(section, note, phrases)


def _motion(one: NotedMotion, section: Section, phrases: Phrases, words: Mapping[str, str]) -> str:
    say = phrases.working_note

    def named(who: tuple[str, str]) -> str:
        name = md.named(who, phrases)
        return say.mover_disqualified.format(who=name) if who in section.disqualified else name

    mover = named(one.mover)
    if one.seconds:
        seconds = together([named(who) for who in one.seconds], phrases.common)
        mover = say.with_seconds.format(mover=mover, seconds=seconds)
    moved = say.moves[one.kind].format(mover=mover)
    if not one.wording:
        return f"{moved}."
    return f"{moved}: {md.quoted(words.get(one.wording, '')) or say.wording_gone}"


def _end(note: WorkingNote, phrases: Phrases, words: Mapping[str, str]) -> str:
    say = phrases.working_note
    if not note.untreated:
        return say.all_treated
    return say.untreated.format(matters=", ".join(_left(one, phrases, words) for one in note.untreated))


def _left(matter: MatterName, phrases: Phrases, words: Mapping[str, str]) -> str:
    title = md.written(words.get(matter.title, "")) if matter.title else ""
    named = phrases.working_note.matter_of_section.format(no=matter.no)
    return f"{named} {title}" if title else named
