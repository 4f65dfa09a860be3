"""A scenario for cards in English: the same script, with the words that stand on the cards in English."""

from dataclasses import replace

from bot.practice.translating import english, label
from bot.rehearsal.steps import Do, Scenario, Step

_NAMES_A_BUTTON = frozenset({Do.PRESS, Do.PRESS_OLD, Do.SEES_BUTTON, Do.SEES_NO_BUTTON})
_READS = frozenset({Do.SEES, Do.SEES_NOT})


def in_english(scenario: Scenario) -> Scenario:
    """The scenario with its buttons, fields, choices and expectations in the cards' English words.

    What people write themselves, and what stands on no card, stays as it is: the bot understands what is typed in both.
    """
    return replace(scenario, steps=tuple(_translated(step) for step in scenario.steps))


def _translated(step: Step) -> Step:
    if step.do in _NAMES_A_BUTTON or step.do is Do.FILL:
        return replace(step, words=tuple(label(words) or words for words in step.words))
    if step.do in _READS:
        return replace(step, words=tuple(english(words) or words for words in step.words))
    return step
