"""What the rehearsal says of itself, in Swedish and in English: how it is shown in a terminal, and what went wrong."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class RoomWords:
    """Every sentence in one language; a missing one is a type error. Names in braces are filled in."""

    # How a play is shown.
    in_chat: str
    only_sees: str
    private_to: str
    gone_private: str
    gone_chat: str
    dialog_of: str
    reads: str
    more: str
    joined: str
    # How it ends, and what did not come out as the script says.
    all_came: str
    some_failed: str
    failure: str
    not_so: str
    not_in_chat: str
    not_found: str
    nothing: str
    not_in_old_app: str
    did_not_start: str
    no_restart: str
    did_not_restart: str
    # Why a person cannot do something.
    chat_is_off: str
    no_mention: str
    no_app: str
    done_nothing: str
    in_no_chat: str
    written_nothing: str
    nothing_to_like: str
    # A human who plays one of the cast.
    your_turn: str
    turn_help: str
    follow_script: str
    go_on: str
    no_such_button: str
    # What cannot be understood in a script.
    mistake: str
    quote_missing: str
    no_cast: str
    twice: str
    only_settings: str
    no_step: str
    no_deed: str
    no_hope: str
    no_trouble: str
    no_file: str
    part_needs: str
    no_place: str
    no_trait: str
    nobody: str
    several: str
    without_teams: str
    not_of_cast: str
    no_english: str
    no_script: str
    not_written: str
    # The room by itself.
    start_the_bot: str


_SV: Final = RoomWords(
    in_chat="I chatten",
    only_sees="Bara {names} ser",
    private_to="Privat till {names}",
    gone_private="Borttaget hos {names}",
    gone_chat="Borttaget ur chatten",
    dialog_of="Ruta hos {name}: {title}",
    reads="{names} får läsa: {text}",
    more="{names} och {count} till",
    joined="{names} och {last}",
    all_came="Allt blev som manuset säger.",
    some_failed="Detta blev inte som manuset säger ({count}):",
    failure="rad {line}: {reason} ({step})",
    not_so="det blev inte så för {names}",
    not_in_chat="{names} är inte i chatten",
    not_found="{name} hittar inte ”{words}”; där finns {there}",
    nothing="ingenting",
    not_in_old_app="knappen ”{words}” syns inte i en äldre app",
    did_not_start="boten kom inte igång: {reason}",
    no_restart="boten kan inte startas om härifrån",
    did_not_restart="boten kom inte igång igen: {reason}",
    chat_is_off="chatten är avstängd",
    no_mention="Teams låter inte den som är anonym nämna en app",
    no_app="{name} har inte appen",
    done_nothing="{name} har inte gjort något än",
    in_no_chat="{name} är inte med i någon chatt",
    written_nothing="{name} har inte skrivit något än",
    nothing_to_like="{name} ser inget meddelande att gilla",
    your_turn="Din tur, {name}. Manus: {step}",
    turn_help="Siffra = tryck. Text = skriv i chatten, @text = skriv till Bisittaren. Enter = {enter}.",
    follow_script="följ manus",
    go_on="gå vidare",
    no_such_button="Det finns ingen knapp {number}.",
    mistake="{file}, rad {line}: {reason}",
    quote_missing="ett citattecken saknas",
    no_cast='det finns inga medverkande: skriv dem under "## Medverkande"',
    twice="{name} står två gånger",
    only_settings="före de medverkande står bara inställningar, som Möte: Socialnämnden",
    no_step="en rad är antingen (en anmärkning), paus, eller Namn: gör något",
    no_deed="jag förstår inte ”{words}”; man kan {known}",
    no_hope='jag förstår inte ”{words}”; skriv till exempel förvänta: ordföranden ser "11 av 11"',
    no_trouble="jag förstår inte ”{words}”; Teams kan {known}",
    no_file="filen {file} kan inte läsas",
    part_needs="skriv namn, roll och plats med ”|” emellan, och sist grupp och särskilt om det behövs",
    no_place="platsen ”{words}” ska vara {known}",
    no_trait="okänt: {words}; här finns {known}",
    nobody="”{words}” är ingen av de medverkande",
    several="”{words}” kan vara {names}: skriv namnet",
    without_teams="{name} sitter i rummet utan Teams",
    not_of_cast="{name} är ingen av de medverkande: {names}",
    no_english="{file} har ingen engelsk text på rad {lines}: skriv ”|” och den sist mellan citattecknen",
    not_written="Filen {file} kan inte skrivas.",
    no_script="Det finns inget manus som heter {name}. Ange en fil, eller välj bland: {known}.",
    start_the_bot="Starta boten med de värdena, och tryck sedan Enter. ",
)
_EN: Final = RoomWords(
    in_chat="In the chat",
    only_sees="Only {names} sees",
    private_to="Private to {names}",
    gone_private="Removed for {names}",
    gone_chat="Removed from the chat",
    dialog_of="Dialog of {name}: {title}",
    reads="{names} reads: {text}",
    more="{names} and {count} more",
    joined="{names} and {last}",
    all_came="Everything came out as the script says.",
    some_failed="This did not come out as the script says ({count}):",
    failure="line {line}: {reason} ({step})",
    not_so="it did not come out so for {names}",
    not_in_chat="{names}: not in the chat",
    not_found="{name} does not find “{words}”; there is {there}",
    nothing="nothing",
    not_in_old_app="the button “{words}” is not shown in an older app",
    did_not_start="the bot did not start: {reason}",
    no_restart="the bot cannot be restarted from here",
    did_not_restart="the bot did not start again: {reason}",
    chat_is_off="the chat is switched off",
    no_mention="Teams does not let anonymous people mention an app",
    no_app="{name} does not have the app",
    done_nothing="{name} has done nothing yet",
    in_no_chat="{name} is in no chat",
    written_nothing="{name} has written nothing yet",
    nothing_to_like="{name} sees no message to like",
    your_turn="Your turn, {name}. Script: {step}",
    turn_help="Number = press. Text = write in the chat, @text = write to Bisittare. Enter = {enter}.",
    follow_script="follow the script",
    go_on="go on",
    no_such_button="There is no button {number}.",
    mistake="{file}, line {line}: {reason}",
    quote_missing="a quotation mark is missing",
    no_cast='nobody takes part: write who does under "## Medverkande"',
    twice="{name} stands there twice",
    only_settings="before the cast there are only settings, such as Möte: Socialnämnden",
    no_step="a line is either (a remark), paus, or Name: does something",
    no_deed="“{words}” is not understood; one can {known}",
    no_hope='“{words}” is not understood; write for example förvänta: ordföranden ser "11 av 11"',
    no_trouble="“{words}” is not understood; Teams can {known}",
    no_file="the file {file} cannot be read",
    part_needs="write name, role and place with “|” between them, and last group and traits where needed",
    no_place="the place “{words}” must be {known}",
    no_trait="unknown: {words}; there are {known}",
    nobody="“{words}” is nobody of the cast",
    several="“{words}” may be {names}: write the name",
    without_teams="{name} sits in the room without Teams",
    not_of_cast="{name} is nobody of the cast: {names}",
    no_english="{file} has no English text on line {lines}: write “|” and it last between the quotation marks",
    not_written="The file {file} cannot be written.",
    no_script="There is no script called {name}. Name a file, or choose among: {known}.",
    start_the_bot="Start the bot with these values, then press Enter. ",
)


def words_of(language: str) -> RoomWords:
    """The words of this language ("sv" or "en"); Swedish for every other."""
    return _EN if language == "en" else _SV


Sentence = Callable[[RoomWords], str]
"""A sentence that is still to be said in somebody's language."""


class RoomError(Exception):
    """Something went wrong that whoever rehearses is to be told; as a plain text it is Swedish."""

    def __init__(self, sentence: Sentence) -> None:
        super().__init__(sentence(_SV))
        self.sentence = sentence

    def text(self, language: str) -> str:
        """The sentence in this language."""
        return self.sentence(words_of(language))

    @property
    def in_both(self) -> str:
        """Swedish and English with a bar between them, as the page is told of problems."""
        return f"{self.sentence(_SV)} | {self.sentence(_EN)}"


def not_started(reason: str) -> RoomError:
    """The bot that is to be rehearsed did not come up."""
    return RoomError(lambda say: say.did_not_start.format(reason=reason))
