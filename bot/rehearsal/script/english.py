"""A scenario for cards in English: the same script, with the English that it carries itself in the place of the Swedish."""

from dataclasses import replace

from bot.rehearsal.script.steps import Do, NotUnderstoodError, Scenario, Step

# The first word of each of these steps names something on a card, which a card in English never has in Swedish.
_NAMES_A_CARD = frozenset(
    {
        Do.PRESS,
        Do.PRESS_OLD,
        Do.FILL,
        Do.SEES,
        Do.SEES_NOT,
        Do.SEES_BUTTON,
        Do.SEES_NO_BUTTON,
    }
)
# These are told in both languages by whoever shows the script.
_TOLD = frozenset({Do.HEADING, Do.REMARK})


def in_english(scenario: Scenario) -> Scenario:
    """The scenario with its English words. Raises NotUnderstoodError where a button, a field or an expectation has none.

    What people write themselves stays in Swedish where the script gives no English: the bot understands both.
    """
    lacking = [step for step in scenario.steps if step.do in _NAMES_A_CARD and not step.english[0]]
    if lacking:
        lines = ", ".join(str(step.line) for step in lacking)
        raise NotUnderstoodError(lambda say: say.no_english.format(file=scenario.path.name, lines=lines))
    return replace(scenario, steps=tuple(_in_english(step) for step in scenario.steps))


def _in_english(step: Step) -> Step:
    if step.do in _TOLD or not step.english:
        return step
    words = tuple(english or swedish for swedish, english in zip(step.words, step.english, strict=True))
    return replace(step, words=words)
