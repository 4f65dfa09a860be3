"""The lines of a script as they are told to whoever watches: what is done, in Swedish and in English."""

from bot.rehearsal.pretended.wire_names import Json
from bot.rehearsal.script.deeds import HOPES
from bot.rehearsal.script.steps import Do, Step

_MOST = 70
# Each deed, happening and expectation in both languages; `{0}` and `{1}` are what stood in quotes, `{n}` the number.
_TOLD: dict[Do, tuple[str, str]] = {
    Do.WAIT: ("Det går {n} sekunder.", "{n} seconds pass."),
    Do.BEGIN: ("Mötet börjar i Teams.", "The meeting begins in Teams."),
    Do.END: ("Mötet slutar i Teams.", "The meeting ends in Teams."),
    Do.INSTALL: ("Bisittare läggs till i mötets chatt.", "Bisittare is added to the meeting's chat."),
    Do.UNINSTALL: ("Bisittare tas bort ur mötets chatt.", "Bisittare is removed from the meeting's chat."),
    Do.RESTART: ("Bisittare avbryts tvärt och startas om.", "Bisittare is cut off and started again."),
    Do.CHAT_OFF: ("Chatten stängs av i Teams.", "The chat is switched off in Teams."),
    Do.CHAT_ON: ("Chatten öppnas igen i Teams.", "The chat is switched on again in Teams."),
    Do.SAY: ("skriver ”{0}”", "writes “{0}”"),
    Do.MENTION: ("skriver till Bisittare: ”{0}”", "writes to Bisittare: “{0}”"),
    Do.SAY_PRIVATELY: ("skriver privat till Bisittare: ”{0}”", "writes to Bisittare in private: “{0}”"),
    Do.EDIT: ("ändrar sitt meddelande till ”{0}”", "changes the message to “{0}”"),
    Do.DELETE: ("tar bort sitt meddelande", "deletes the message"),
    Do.HIDE: ("får sitt meddelande dolt", "has the message hidden"),
    Do.PRESS: ("trycker på ”{0}”", "presses “{0}”"),
    Do.PRESS_OLD: ("trycker på ”{0}” i en äldre app", "presses “{0}” in an older app"),
    Do.FILL: ("fyller i ”{0}”: {1}", "fills in “{0}”: {1}"),
    Do.CLOSE: ("stänger rutan", "closes the dialog"),
    Do.LOOK: ("tittar i chatten", "looks at the chat"),
    Do.JOIN: ("kommer till mötet", "comes to the meeting"),
    Do.LEAVE: ("lämnar mötet", "leaves the meeting"),
    Do.ADMIT: ("läggs till i chatten", "is added to the chat"),
    Do.DISMISS: ("tas bort ur chatten", "is removed from the chat"),
    Do.LIKE: ("gillar det senaste", "likes the latest"),
    Do.AGAIN: ("Teams säger samma sak en gång till", "Teams says the same thing once more"),
    Do.AGAIN_NEW: ("Teams säger samma sak som om det vore nytt", "Teams says the same thing as if it were new"),
    Do.SEES: ("får beskedet ”{0}”", "is told “{0}”"),
    Do.SEES_NOT: ("får inte se ”{0}”", "is not shown “{0}”"),
    Do.SEES_BUTTON: ("får knappen ”{0}”", "gets the button “{0}”"),
    Do.SEES_NO_BUTTON: ("får inte knappen ”{0}”", "does not get the button “{0}”"),
}
_TROUBLE: dict[str, tuple[str, str]] = {
    "down": ("Teams är nere för de närmaste {n} anropen.", "Teams is down for the next {n} calls."),
    "busy": ("Teams säger ifrån de närmaste {n} gångerna (429).", "Teams refuses the next {n} calls (429)."),
    "lost": ("Teams tappar svaret på de närmaste {n} anropen.", "Teams loses the answers to the next {n} calls."),
    "slow": ("Teams dröjer {n} sekunder.", "Teams takes {n} seconds."),
}
_LOST_LINK = ("tappar anslutningen", "loses the connection")
_CAME_BACK = ("kommer tillbaka", "comes back")
_EVENTS = frozenset(
    {Do.WAIT, Do.BEGIN, Do.END, Do.INSTALL, Do.UNINSTALL, Do.RESTART, Do.CHAT_OFF, Do.CHAT_ON, Do.TROUBLE}
)
_KINDS = {Do.HEADING: "heading", Do.REMARK: "remark", Do.PAUSE: "pause"}


def kind_of(step: Step) -> str:
    """What sort of line it is: heading, remark, pause, hope, event or deed."""
    if step.do in _KINDS:
        return _KINDS[step.do]
    return "hope" if step.do in HOPES else "event" if step.do in _EVENTS else "deed"


def text_of(step: Step) -> Json:
    """What is done, without by whom, in both languages. The words of buttons stand as the cards have them."""
    if step.do in {Do.HEADING, Do.REMARK}:
        return {"sv": step.words[0], "en": step.english[0]}
    if step.do is Do.PAUSE:
        return {"sv": "", "en": ""}
    swedish, english = _templates(step)
    words = [_short(one) for one in step.words] + ["", ""]
    number = f"{step.number:g}"
    return {"sv": swedish.format(*words, n=number.replace(".", ",")), "en": english.format(*words, n=number)}


def _templates(step: Step) -> tuple[str, str]:
    if step.do is Do.TROUBLE:
        return _TROUBLE[step.words[0]]
    deed = step.text.partition(":")[2].strip().lower()
    if step.do is Do.LEAVE and "länken" in deed:
        return _LOST_LINK
    if step.do is Do.JOIN and "tillbaka" in deed:
        return _CAME_BACK
    return _TOLD[step.do]


def _short(words: str) -> str:
    first, *rest = words.split("\n")
    if len(first) > _MOST:
        return f"{first[: _MOST - 1].rstrip()}…"
    return f"{first} …" if rest else first
