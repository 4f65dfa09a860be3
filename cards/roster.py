"""The roster's dialogs and lists, and the card that notes where somebody sits."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from cards import kit
from cards.counting import people
from cards.key import Key
from cards.naming import MAX_NAME, bare, brief, choice_name, person
from cards.people_choice import next_page
from cards.phrases.book import Phrases
from cards.roster_paste import so_many

MAX_GROUP = 60
WAS = "was_"  # before a field's name: what stood in it when the form was drawn
NEW = "new"  # the key of a person who is not on the roster yet
_AT = {
    "no_name_given": "name",
    "remote": "place",
    "no_matters": "capacity",
    "one_chair": "capacity",
}  # the field that a complaint stands at; else its own


@dataclass(frozen=True, slots=True)
class RosterRow:
    """One person. `tied`: known in Teams; `foreign`: a guest, anonymous or of another organisation; `matter`: a party's own.

    `unsaid`: noted as remote, and not said by themselves. `waiting`: the capacity is not in force until a secretary has `vouched` for whoever is foreign.
    """

    key: str
    name: str = field(repr=False)
    capacity: str
    group: str
    place: str
    serves: bool
    tied: bool = False
    foreign: bool = False
    matter: int = 0
    waiting: bool = False
    vouched: bool = False
    unsaid: bool = False


@dataclass(frozen=True, slots=True)
class ChoosePerson:
    """Whom to assign. `missing`: nobody was chosen. `party_of`: the matter on the table, where it has parties (0: none)."""

    key: Key
    people: tuple[RosterRow, ...]
    following: int = 0
    missing: bool = False
    party_of: int = 0

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw the choice; `following` is the page with the next ones, 0 on the last."""
        say = phrases.roster
        send = kit.sends if self.key.dialog else kit.press
        options = [(NEW, say.new_person), *((row.key, kit.unmarked(name_of(row, phrases))) for row in self.people)]
        wrong = say.whom_missing if self.missing else ""
        return kit.card(
            *kit.asked(
                kit.choice("person", say.whom, options, value=NEW, required=True, error=say.whom_missing), wrong
            ),
            kit.buttons(
                send(say.go_on, "roster.assign", self.key.data(sent="yes")),
                *next_page(self.following, "roster.assign", self.key, phrases),
                *self._party(phrases),
            ),
            lang=phrases.language,
            fallback=kit.corrected(say.assign, wrong),
        )

    def _party(self, phrases: Phrases) -> tuple[kit.Action, ...]:
        """The way to the form of a party to the matter on the table, without a choice of whom."""
        send, no = kit.sends if self.key.dialog else kit.press, self.party_of
        data = self.key.data(person=NEW, party_of=no)
        title = phrases.roster.add_party.format(no=no)
        return (send(title, "roster.assign", data, takes_inputs=False),) if no else ()


@dataclass(frozen=True, slots=True)
class AssignForm:
    """The form for one person. `loose`: people seen in Teams who could be the same; `matters`: a party's to choose.

    `wrong`: why it was not taken (codes); `identity`: who of the loose ones was chosen. `was`: how the person stands, where the form
    shows what was filled in; its button sends that, so that a field left as it was can be told from one that was changed. `unread`: Teams does not tell who is in the chat.
    """

    key: Key
    who: str
    row: RosterRow
    capacities: tuple[str, ...]
    loose: tuple[RosterRow, ...]
    matters: tuple[int, ...]
    remote_allowed: bool
    wrong: tuple[str, ...] = ()
    identity: str = ""
    was: RosterRow | None = None
    unread: bool = False

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw the form."""
        say = phrases.roster
        send = kit.sends if self.key.dialog else kit.press
        wrong = {_AT.get(code, code): say.wrong[code] for code in self.wrong}
        accounts = say.unread_accounts if self.loose else say.unread_no_account
        was = {WAS + name: value for name, value in self._filled(self.was or self.row).items()}
        asked = [part for one in self._questions(phrases) for part in kit.asked(one, wrong.get(one["id"], ""))]
        return kit.card(
            *(() if self.remote_allowed else (kit.text(say.no_decision),)),
            *asked,
            *([kit.text(accounts, subtle=True)] if self.unread else []),
            kit.buttons(send(say.keep, "roster.assign", self.key.data(person=self.who, sent="form", **was))),
            lang=phrases.language,
            fallback=kit.corrected(say.assign, *wrong.values()),
        )

    def _questions(self, phrases: Phrases) -> list[kit.Element]:
        say, common, filled = phrases.roster, phrases.common, self._filled(self.row)
        places = [(p, common.places[p]) for p in _places(remote=self.remote_allowed)]
        capacities = [(c, common.capacities[c]) for c in self.capacities]
        yes_no = [("yes", common.yes), ("no", common.no)]
        asked = [
            kit.text_input("name", say.name, max_chars=MAX_NAME, value=filled["name"]),
            kit.choice(
                "capacity",
                say.capacity,
                capacities,
                value=filled["capacity"],
                required=True,
                error=say.capacity_missing,
            ),
            kit.text_input("group", say.group, max_chars=MAX_GROUP, value=filled["group"]),
            kit.choice("place", say.place, places, value=filled["place"], expanded=True),
            kit.choice("serves", say.serves, yes_no, value=filled["serves"], expanded=True),
        ]
        if self.matters:
            numbers = [(str(no), common.matter.format(no=no)) for no in self.matters]
            asked.append(kit.choice("matter", say.party_matter, numbers, value=filled["matter"]))
        if self.loose:
            loose = [
                (one.key, kit.unmarked(choice_name(one.name, common)) or common.unknown_person) for one in self.loose
            ]
            asked.append(kit.choice("identity", say.identity, loose, value=self.identity))
        return asked

    def _filled(self, row: RosterRow) -> dict[str, str]:
        """What stands in each field where it is filled in of this person; nobody who is absent is preset to serve."""
        return {
            "name": bare(row.name)[:MAX_NAME],
            "capacity": row.capacity,
            "group": row.group[:MAX_GROUP],
            "place": row.place if row.place in _places(remote=self.remote_allowed) else "",
            "serves": "yes" if row.serves and row.place != "away" else "",
            "matter": str(row.matter) if row.matter in self.matters else "",
        }


def _places(*, remote: bool) -> tuple[str, ...]:
    return ("room", "remote", "away") if remote else ("room", "away")


@dataclass(frozen=True, slots=True)
class RosterList:
    """The roster, to the hosts; `rows` is empty for everybody else, who see the count. `names`: how many wait for an answer; `over`: the sitting is closed, and nothing is changed any more."""

    key: Key
    rows: tuple[RosterRow, ...]
    count: int
    names: int = 0
    following: int = 0
    kept: tuple[tuple[str, int], ...] = ()
    over: bool = False

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw the roster; first, where a list was just kept, so many of each capacity."""
        say = phrases.roster
        if not self.rows:
            line = say.count.format(people=people(self.count, phrases.common))
            return kit.card(kit.text(line), lang=phrases.language, fallback=line)
        lines = [_line(row, phrases) for row in self.rows]
        return kit.card(
            kit.band("table", say.title),
            *((kit.text(say.kept.format(people=so_many(self.kept, phrases)), weight="bolder"),) if self.kept else ()),
            kit.bullets(lines),
            *_roster_buttons(self, phrases),
            lang=phrases.language,
            fallback=say.title,
        )


@dataclass(frozen=True, slots=True)
class PlaceCard:
    """Where the person said they sit; `declined`: remotely, to which the chair has said no."""

    key: Key
    place: str
    declined: bool = False

    def draw(self, phrases: Phrases, _: Mapping[str, str]) -> kit.Card:
        """Draw the place, and the way to say otherwise."""
        say = phrases.roster
        other = "room" if self.place == "remote" else "remote"
        line = say.place_noted["declined" if self.declined else self.place]
        button = kit.press(say.place_change[other], "place.say", self.key.data(place=other))
        if self.key.dialog:
            button = kit.sends(say.place_change[other], "place.say", self.key.data(place=other))
        own = [kit.text(phrases.attendance.own_connection, subtle=True)] if self.place == "remote" else []
        return kit.card(kit.text(line), *own, kit.buttons(button, primary=False), lang=phrases.language, fallback=line)


def name_of(row: RosterRow, phrases: Phrases) -> str:
    """Name and capacity as one line; a party is its matter's number."""
    say = phrases.common
    if row.capacity == "party":
        return say.party.format(no=row.matter)
    group = f" ({kit.plain(brief(row.group))})" if row.group else ""
    return f"{person(row.name, say)}{group}, {say.capacities[row.capacity]}"


def _line(row: RosterRow, phrases: Phrases) -> str:
    say = phrases.roster
    marks = [phrases.common.places[row.place]]
    if row.unsaid:
        marks.append(say.unsaid)
    if row.capacity == "substitute" and row.serves:
        marks.append(say.serving)
    if not row.tied:
        marks.append(say.untied)
    if row.foreign:
        marks.append(phrases.common.foreign)
    if row.waiting or row.vouched:
        marks.append(say.vouch_waits if row.waiting else say.vouched)
    return f"{name_of(replace(row, name=bare(row.name)), phrases)}: {', '.join(marks)}"


def _roster_buttons(view: RosterList, phrases: Phrases) -> list[kit.Element]:
    following = next_page(view.following, "roster.show", view.key, phrases)
    if view.key.dialog or view.over:
        return [kit.buttons(*following)] if following else []
    say, data = phrases.roster, view.key.data()
    row = [kit.opens(say.assign, "roster.assign", data), kit.opens(say.paste, "roster.import", data)]
    if view.names:
        row.insert(0, kit.opens(say.names_look, "roster.match", data))
    return [kit.buttons(*row, *following)]
