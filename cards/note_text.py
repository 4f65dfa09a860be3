"""What the parts of the working note are written with: Markdown's headings and tables, names, and where in the note something stands."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from cards.naming import person
from cards.phrases.book import Phrases
from cards.plain import as_written, plain, plain_lines
from cards.ranges import ranges, together
from cards.working_note import Attendee, Section, WorkingNote

_PARAGRAPH: Final = "\n\n"
_QUOTATION: Final = "  > "  # below its motion in a list
_DIGEST: Final = 8  # characters of a profile's digest that tell it apart


def document(parts: Iterable[str]) -> str:
    """The parts as paragraphs of one text that ends with a line break; empty ones are left out."""
    return _PARAGRAPH.join(part for part in parts if part) + "\n"


def heading(level: int, words: str) -> str:
    """A heading of this level, 1 for the document's own."""
    return f"{'#' * level} {words}"


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table with its header row; the cells are Markdown already."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(_cell(cell) for cell in line)} |" for line in lines)


def _cell(words: str) -> str:
    return words.replace("\n", " ")


def labelled(label: str, words: str) -> str:
    """A line that begins with what it is: "*Beslut:* [ ]"."""
    return f"*{label}:* {words}"


def written(words: str) -> str:
    """What somebody wrote, as it stands in running text."""
    return plain(" ".join(words.split()))


def quoted(words: str) -> str:
    """The words in quotation marks; several lines as a quotation of their own, as they were written. "" for none."""
    first, *rest = plain_lines(words.strip()) or [""]
    if not rest:
        return f"”{first}”" if first else ""
    *within, last = rest
    return _PARAGRAPH + "\n".join(f"{_QUOTATION}{line}" for line in (f"”{first}", *within, f"{last}”"))


def to_copy(markdown: str) -> str:
    """Return the text as it is copied or filed: what people wrote in it stands there sign for sign (R-204).

    The signs that keep their words from being read as Markdown go; there are as many lines.
    """
    return "\n".join(as_written(line.removeprefix(_QUOTATION)) for line in markdown.split("\n"))


def named(who: tuple[str, str], phrases: Phrases) -> str:
    """Somebody by name and party group: "Anna Ek (S)"."""
    name, group = person(who[0], phrases.common), plain(who[1])
    return phrases.motion.person_group.format(name=name, group=group) if group else name


def listed(names: Iterable[str], phrases: Phrases) -> str:
    """The names in a row, or that nobody is noted."""
    return " · ".join(names) or phrases.working_note.nobody


def deciding(number: int, note: WorkingNote, phrases: Phrases) -> Iterator[str]:
    """Those who decided this section: who of them led or is vice chair, for whom a substitute served, and who took part remotely."""
    for one in note.deciding:
        if number in one.sections:
            here = replace(
                one,
                sections=(number,),
                remote=(number,) if number in one.remote else (),
                unshown=(),
                led=(number,) if number in one.led else (),
            )
            # For whom they served is known of the sitting: where they were two it was for either of them.
            alone = here if len(one.instead) == 1 else replace(here, instead=())
            unshown = phrases.working_note.unshown if number in one.unshown else ""
            yield ", ".join(
                filter(None, (named((one.name, one.group), phrases), remarks(note, alone, phrases), unshown))
            )


def served_in_part(number: int, note: WorkingNote, phrases: Phrases) -> Iterator[str]:
    """Who served in this section and had given the seat up when it was decided; nothing where nobody did."""
    if names := [*there(number, note.in_part, phrases)]:
        yield labelled(phrases.working_note.in_part, listed(names, phrases))


def not_looked_for(number: int, note: WorkingNote, phrases: Phrases) -> Iterator[str]:
    """That nobody was called in this section, or looked for after the break before its end; nothing where it is not so."""
    say = phrases.working_note
    if number in note.uncalled:
        yield labelled(say.roll, say.no_roll)
    elif number in note.unchecked:
        yield labelled(say.roll, say.unchecked)


def there(number: int, people: Iterable[Attendee], phrases: Phrases) -> Iterator[str]:
    """Those of the people who took part in this section, who of them remotely, and of whom nothing tells that they were there."""
    say = phrases.working_note
    for one in people:
        if number in one.sections:
            how = ((say.remote, number in one.remote), (say.unshown, number in one.unshown))
            yield ", ".join((named((one.name, one.group), phrases), *(word for word, so in how if so)))


def barred(section: Section, phrases: Phrases) -> str:
    """Who was disqualified in the section, "" where nobody is noted."""
    return " · ".join(named(who, phrases) for who in section.disqualified)


def section_of(note: WorkingNote, number: int, phrases: Phrases) -> str:
    """One section as a heading begins: "§ 85", or "§ [ ]" where the first number is not known."""
    say = phrases.working_note
    return say.section[0].format(numbers=note.first + number - 1) if note.first else say.section_unknown


def where(note: WorkingNote, numbers: Sequence[int], phrases: Phrases) -> str:
    """These sections: "§§ 82–87 och 89" where the first number is known, else by their matters: "ärende 1 och 2"."""
    say = phrases.working_note
    if note.first:
        shown, phrase = [note.first + number - 1 for number in numbers], say.section
    else:
        shown, phrase = [note.sections[number - 1].matter.no for number in numbers], say.matter
    return phrase[len(set(shown)) > 1].format(numbers=ranges(shown, phrases.common))


def title_of(note: WorkingNote, number: int, title: str, phrases: Phrases) -> str:
    """A section's heading: its §, its title where it has one, and the number of its matter."""
    section = note.sections[number - 1]
    matter = phrases.working_note.matter_of_section.format(no=section.matter.no)
    begins = section_of(note, number, phrases)
    return heading(3, f"{begins} {title} ({matter})" if title else f"{begins} ({matter})")


def remarks(note: WorkingNote, one: Attendee, phrases: Phrases) -> str:
    """What is said of somebody's presence: serving as a substitute, remotely and where, and where nothing tells that they were there."""
    say = phrases.working_note
    said = [_serves(one, phrases)] if one.capacity == "substitute" else []
    said += _led(note, one, phrases)
    if one.remote:
        everywhere = one.remote == one.sections
        said.append(say.remote if everywhere else say.remote_in.format(where=where(note, one.remote, phrases)))
    if one.unshown:
        said.append(say.unshown_in.format(where=where(note, one.unshown, phrases)))
    return ", ".join(said)


def _led(note: WorkingNote, one: Attendee, phrases: Phrases) -> Iterator[str]:
    """Where they led: whoever did is the chair there, whatever they are else, and the board's chair is none where another led."""
    capacities, everywhere = phrases.common.capacities, one.led == one.sections
    if one.capacity == "vice_chair" and not everywhere:
        yield capacities[one.capacity]
    if one.led:
        yield capacities["chair"] if everywhere else f"{capacities['chair']} {where(note, one.led, phrases)}"


def _serves(one: Attendee, phrases: Phrases) -> str:
    """That a substitute served, and for whom, as far as that is noted."""
    say = phrases.working_note
    if not one.instead:
        return say.serving_substitute
    return say.serving_for.format(names=together([named(who, phrases) for who in one.instead], phrases.common))


def under_profile(note: WorkingNote, phrases: Phrases) -> str:
    """Under which rules the sitting was held: the profile's name, the version of its document and what its content is known by (R-234)."""
    say = phrases.working_note
    known = f" {say.profile_edition.format(edition=written(note.edition))}" if note.edition else ""
    known += say.profile_content.format(digest=note.digest[:_DIGEST]) if note.digest else ""
    return say.profile.format(profile=written(note.profile), content=known)


def confidential(note: WorkingNote) -> list[tuple[int, Section]]:
    """The confidential sections with their places in the order treated."""
    return [(number, section) for number, section in enumerate(note.sections, 1) if section.confidential]
