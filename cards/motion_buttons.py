"""What can be done about one motion: the buttons of its card, and that one has backed it."""

from typing import Final

from cards import kit
from cards.key import Key
from cards.phrases.book import Phrases

_KINDS_IN_A_ROW: Final = 2  # two are seen in a row, and each kind is one press


def doing(key: Key, motion: int, may: tuple[str, ...], kinds: tuple[str, ...], phrases: Phrases) -> list[kit.Element]:
    """Draw what whoever looks may do; the kinds where nobody has said one, so that one press is enough.

    Whoever has backed the motion reads that they have, where the button was that said it.
    """
    say, data = phrases.motion, key.data(motion=motion)
    # A dialog's own buttons only send; what would open another dialog becomes its next step.
    send, opens = (kit.sends, kit.sends) if key.dialog else (kit.press, kit.opens)
    titles = {"second": say.second, "unsecond": say.unsecond, "withdraw": say.withdraw}
    row = [send(titles[what], f"motion.{what}", data) for what in titles if what in may]
    if "kind" in may and not kinds:
        row.append(opens(say.change_kind, "motion.reclassify", data))
    made = [kit.text(say.you_back, weight="bolder")] if "unsecond" in may else []
    # To take something back is open to whoever made it, and nothing that the card should press for.
    made += [kit.buttons(*row, primary="second" in may)] if row else []
    return [kit.text(say.kind_unsaid), *kinds_to_choose(key, motion, kinds, phrases), *made] if kinds else made


def kinds_to_choose(key: Key, motion: int, kinds: tuple[str, ...], phrases: Phrases) -> list[kit.Element]:
    """Draw each kind as one press."""
    send = kit.sends if key.dialog else kit.press
    row = [
        send(phrases.motion.choices[kind], "motion.reclassify", key.data(motion=motion, kind=kind)) for kind in kinds
    ]
    return [kit.buttons(*row[at : at + _KINDS_IN_A_ROW], primary=False) for at in range(0, len(row), _KINDS_IN_A_ROW)]
