"""Every card and dialog there is, filled in as in a real meeting: what is drawn, read out and looked at."""

from cards.key import Key
from cards.phrases.book import of
from cards.shape import Card
from cards.view import View
from tests.support.gallery.absence import ABSENCE
from tests.support.gallery.archive import ARCHIVE
from tests.support.gallery.chat_switch import CHAT_SWITCH
from tests.support.gallery.faces import FACES
from tests.support.gallery.happenings import HAPPENINGS
from tests.support.gallery.hybrid import HYBRID
from tests.support.gallery.matters import CHECKLISTS, GATES, MATTERS
from tests.support.gallery.minutes import MINUTES
from tests.support.gallery.motions import MOTIONS
from tests.support.gallery.opening import OPENING
from tests.support.gallery.people import WORDS
from tests.support.gallery.preparations import PREPARATIONS
from tests.support.gallery.recording import RECORDING
from tests.support.gallery.roll_call import ROLL_CALL
from tests.support.gallery.settings_ticked import SETTINGS_TICKED
from tests.support.gallery.working_note import WORKING_NOTE

GALLERY: dict[str, View] = {
    **HAPPENINGS,
    **MATTERS,
    **CHECKLISTS,
    **GATES,
    **HYBRID,
    **FACES,
    **MOTIONS,
    **PREPARATIONS,
    **CHAT_SWITCH,
    **RECORDING,
    **ABSENCE,
    **SETTINGS_TICKED,
    **OPENING,
    **ROLL_CALL,
    **WORKING_NOTE,
    **ARCHIVE,
    **MINUTES,
}


def card(name: str, language: str = "sv") -> Card:
    """The card that hangs there under this name."""
    return GALLERY[name].draw(of(language), WORDS)


def is_dialog(name: str) -> bool:
    """Whether it is shown in a dialog rather than in the chat."""
    key = getattr(GALLERY[name], "key", None)
    return isinstance(key, Key) and key.dialog
