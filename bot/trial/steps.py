"""The steps through which the two people are led: what each is asked to do, and the buttons of its card."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from cards.bilingual import Bilingual

MOST_TAPS: Final = 2  # a person a step


class Way(StrEnum):
    """How a button reaches the bot."""

    PRESS = "press"
    SUBMIT = "submit"
    OPENS = "opens"


@dataclass(frozen=True, slots=True)
class Pushed:
    """A button of a step's card."""

    title: Bilingual
    verb: str
    way: Way = Way.PRESS


@dataclass(frozen=True, slots=True)
class TrialStep:
    """`taps` is the most that either of the two does: a press, a sent message, a way in or out of the meeting.

    `edits`: the card of the step before is edited instead of a new one posted. `asks` nobody where it is tried by the bot alone.
    """

    key: str
    asks: Bilingual
    taps: int = 1
    buttons: tuple[Pushed, ...] = ()
    edits: bool = False
    refreshes: bool = False


IN: Final = Pushed(Bilingual("Jag är med", "I am here"), "trial.in")
SWAPPED: Final = Pushed(Bilingual("Kortet byttes", "The card was replaced"), "trial.swapped")
EDITED: Final = Pushed(Bilingual("Kortet är ändrat", "The card was edited"), "trial.edited")
SLOW: Final = Pushed(Bilingual("Vänta på svaret", "Wait for the answer"), "trial.slow")
AFTER: Final = Pushed(Bilingual("Svaret kom", "The answer came"), "trial.after")
ALONE: Final = Pushed(Bilingual("Jag ser det här kortet", "I see this card"), "trial.alone")
MEANT: Final = Pushed(Bilingual("Jag ser raden", "I see the line"), "trial.meant")
SKIP: Final = Pushed(Bilingual("Hoppa över", "Skip"), "trial.skip")
LOOK: Final = "trial.look"
SENT: Final = Pushed(Bilingual("Skicka", "Send"), "trial.sent")

STEPS: Final = (
    TrialStep("begin", Bilingual("Skriv ”@Bisittare prova” och koden i chatten.", "Write “@Bisittare prova” and the code in the chat.")),
    TrialStep("together", Bilingual("Båda: tryck ”Jag är med”, och sedan knappen som kommer i stället.", "Both: press “I am here”, then the button that takes its place."), 2, (IN,)),
    TrialStep("edited", Bilingual("Båda: kortet har ändrats. Tryck på den nya knappen.", "Both: the card was edited. Press the new button."), 1, (EDITED,), edits=True),
    TrialStep("written", Bilingual("Båda: skriv ”hej” i chatten, utan att nämna Bisittare.", "Both: write “hello” in the chat, without a mention of Bisittare.")),
    TrialStep("altered", Bilingual("Båda: ändra meddelandet som du just skrev, och ta sedan bort det.", "Both: edit the message that you just wrote, then delete it."), 2),
    TrialStep("liked", Bilingual("Någon av er: gilla det här kortet med en tumme.", "Either of you: put a like on this card.")),
    TrialStep("submitted", Bilingual("Båda: tryck på knappen.", "Both: press the button."), 1, (Pushed(Bilingual("Skicka utan svar", "Send without an answer"), "trial.submit", Way.SUBMIT),)),
    TrialStep("dialog", Bilingual("Någon av er: öppna rutan och skicka den.", "Either of you: open the box and send it."), 2, (Pushed(Bilingual("Öppna rutan", "Open the box"), "trial.open", Way.OPENS),)),
    TrialStep("slow", Bilingual("Någon av er: tryck, vänta på svaret, och tryck på knappen som kommer.", "Either of you: press, wait for the answer, press the button that comes."), 2, (SLOW,)),
    TrialStep("refresh", Bilingual("Se på kortet. Tryck inte på något.", "Look at the card. Press nothing."), 0, refreshes=True),
    TrialStep("private", Bilingual("Båda: öppna er egen chatt med Bisittare och tryck på knappen där.", "Both: open your own chat with Bisittare and press the button there.")),
    TrialStep("roster", Bilingual("Vänta. Bisittare läser deltagarlistan.", "Wait. Bisittare reads the roster."), 0),
    TrialStep("joined", Bilingual("Båda: gå med i mötet.", "Both: join the meeting.")),
    TrialStep("left", Bilingual("Den som inte startade provet: lämna mötet och kom tillbaka.", "Whoever did not start the trial: leave the meeting and come back."), 2),
    TrialStep("targeted", Bilingual("Den som inte startade provet: tryck på knappen i raden som bara du ser.", "Whoever did not start the trial: press the button in the line that only you see.")),
    TrialStep("graph", Bilingual("Vänta. Bisittare läser mötets inställningar.", "Wait. Bisittare reads the options of the meeting."), 0),
    TrialStep("chat_off", Bilingual("När chatten är av: tryck på knappen.", "When the chat is off: press the button."), 1, (Pushed(Bilingual("Knappen fungerar", "The button works"), "trial.off"),)),
    TrialStep("read_aloud", Bilingual("Den som använder skärmläsare: lyssna på kortet, och tryck på knappen som läses upp. Annars: hoppa över.", "Whoever uses a screen reader: listen to the card, and press the button that is read. Otherwise: skip."), 1, (Pushed(Bilingual("Kortet lästes upp", "The card was read aloud"), "trial.heard"),)),
    TrialStep("ended", Bilingual("Den som startade provet: avsluta mötet för alla.", "Whoever started the trial: end the meeting for all.")),
)  # fmt: skip
