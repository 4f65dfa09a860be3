"""The English sentences of sound, picture, link or device, each with its Swedish twin in `link_words` (R-236).

No sentence has room for a word of one's own: what a matter is about can't be written in it.
"""

from typing import Final


def any_of(*words: str) -> str:
    """Return the pattern of any of these."""
    return f"(?:{'|'.join(words)})"


# ---- parts of sentences --------------------------------------------------------------------------------------------

_I: Final = r"(?:(?:i|we) )?"
_I_AM: Final = r"(?:(?:i am|i'm|we are|we're|i was|i have been|i've been|i got|i keep getting) )?"
_I_HAVE: Final = (
    r"(?:(?:i have got|i've got|i have|i had|i got|we have got|we've got|we have|we got|there is|there's) )?"
)
_OUR: Final = r"(?:(?:my|our|the|your) )?"
_CANNOT: Final = any_of(
    r"can(?:no|')t",
    r"can not|could not|couldn't|do not|don't|did not|didn't",
    r"(?:can )?(?:hardly|barely)",
    r"(?:am |are |i'm |we're )?(?:not able|unable) to",
)
_TO: Final = any_of(
    r"you(?: all)?", r"any(?:thing|one|body|more)", r"any (?:sound|audio|picture|video)", r"a (?:thing|word)", r"well"
)
_THEM: Final = r"(?:the (?:chair|room|meeting|sitting|speaker|sound|picture|video|screen|others)|what (?:you|is|was)(?:'re| are)? (?:say|saying|said))"
_WHAT: Final = rf"(?: (?:{_TO}|{_THEM}))?"
_NO: Final = (
    r"(?:no|(?:a |an )?(?:(?:very|really|so) )?(?:bad|poor|weak|terrible|slow|unstable|unreliable|lousy|intermittent))"
)
_SOUND: Final = r"(?:sound|audio|mic|mike|microphone|headset|headphones|ear ?phones|speakers?|loudspeakers?)"
_PICTURE: Final = any_of(
    r"camera|webcam|video|picture|image|screen|connection|link|line|internet|broadband|network|wi ?fi|signal|reception",
    r"coverage|phone|mobile|tablet|i ?pad|laptop|computer|pc|battery|teams|app",
)
_IS: Final = (
    r"(?:'s )?(?:(?:is|are|was|has|have|has been|went|goes|keeps?|just|very|so|completely|all|really|too|being) ){0,3}"
)
_BAD: Final = any_of(
    r"gone|broken|bad|poor|weak|lost|dead|down|off|out|black|blank|frozen|freezing|freezes|froze|stuck|flat|low|empty",
    r"lagging|lags|dropping|drops|dropped|crashed|crashes|crashing|died|dying|choppy|unstable|slow|disappeared|vanished",
    r"disconnected|disconnecting|cutting (?:in and )?out|cuts out|cut out|breaking up|breaks up|broke|echoing|crackling|stuttering",
    r"distorted|restarting|failed|failing|fails|muted|inaudible|comes? and goes?|coming and going|gone (?:black|dead|down)",
    r"(?:not|isn't|wasn't|aren't|stopped|quit) working|working (?:badly|poorly)",
    r"(?:does not|doesn't|do not|don't|did not|didn't|will not|won't|can't|cannot) (?:work|start|connect|load|turn on|come on)",
)
_IN: Final = any_of(
    r"(?:get|come) (?:back )?in", r"(?:re)?join", r"(?:re)?connect", r"log (?:back )?in", r"follow(?: along| you)?"
)
_INTO: Final = r"(?: (?:(?:in|on|to|into) )?(?:the (?:meeting|sitting|call|discussion)|teams))?"
_TROUBLE: Final = r"(?:(?:a |some )?(?:(?:technical|tech|connection|sound|audio|video) )?(?:problems?|trouble|issues?|difficult(?:y|ies)))"
_TECHNICAL: Final = (
    r"(?:(?:a |some )?(?:technical|tech|connection|network|video) (?:problems?|trouble|issues?|difficult(?:y|ies)))"
)
_HAVING: Final = r"(?:(?:i am|i'm|we are|we're|i have|we have) )?(?:having )?"

# ---- whole sentences -----------------------------------------------------------------------------------------------

SOUND_FAILS: Final = any_of(
    rf"{_I}{_CANNOT} hear{_WHAT}",
    rf"{_I}{_CANNOT} (?:hear (?:or|and) see|see (?:or|and) hear){_WHAT}",
    rf"{_I}hear (?:nothing|no sound|you (?:badly|poorly)|badly|poorly)(?: at all)?",
    rf"{_I_HAVE}{_NO} (?:sound|audio)(?: (?:or|and|nor) (?:no )?(?:picture|video))?",
    rf"{_I_HAVE}{_NO} (?:picture|video) (?:or|and|nor) (?:no )?(?:sound|audio)",
    r"(?:nobody|no one) (?:can )?hears? (?:me|us)",
    r"you (?:can(?:no|')t|can not|do not|don't) hear (?:me|us)",
    r"(?:you|you all|the (?:chair|room|speaker)|it)(?: are|'re| is|'s| keeps?)? (?:breaking up|cutting (?:in and )?out|inaudible|muted|on mute|echoing)",
    r"you (?:cut out|broke up|froze|disappeared)|(?:i )?(?:can )?see(?: you)? but (?:cannot|can't|not|don't) hear(?: you)?",
    rf"{_HAVING}{_TROUBLE} (?:hearing|with (?:the |my )?{_SOUND}){_WHAT}",
    rf"{_OUR}{_SOUND} ?{_IS}{_BAD}",
)
LINK_FAILS: Final = any_of(
    r"(?:(?:i am|i'm|we are|we're|i have|i've|we have|we've|i|we) )?(?:just |keep |have )?(?:losing|lost|lose|dropped)"
    rf" {_OUR}(?:connection|contact|sound|audio|picture|video|signal|network|internet|link|wi ?fi|you)",
    rf"{_I_HAVE}{_NO} (?:picture|image|video|camera|connection|internet|network|wi ?fi|signal|coverage|reception|battery)",
    rf"{_I}{_CANNOT} see{_WHAT}|{_I}{_CANNOT} {_IN}{_INTO}",
    r"(?:i )?(?:can )?hear(?: you)? but (?:cannot|can't|not|don't) see(?: you)?",
    rf"{_I}see (?:nothing|no picture|no video|only black|just black|(?:only )?a black screen)",
    r"(?:nobody|no one) (?:can )?sees? (?:me|us)|you (?:can(?:no|')t|can not|do not|don't) see (?:me|us)",
    rf"{_I_AM}(?:kicked out|thrown out|disconnected|dropped|cut off|logged out)(?: (?:of|from) (?:the (?:meeting|call)|teams))?",
    r"i (?:dropped|fell|went) (?:out|off)(?: of (?:the (?:meeting|call)|teams))?",
    rf"{_I_AM}(?:stuck|waiting|still|sitting)? ?in the (?:lobby|waiting room)",
    r"(?:can (?:you|someone|somebody) )?let me (?:back )?in",
    rf"{_I_AM}(?:out of|low on|running out of) battery",
    rf"{_HAVING}(?:{_TECHNICAL}|{_TROUBLE} (?:seeing|connecting|joining|getting in|with (?:the |my )?{_PICTURE}){_WHAT})",
    rf"{_OUR}{_PICTURE} ?{_IS}{_BAD}",
)
WELL: Final = any_of(
    rf"{_I}(?:can )?hear (?:you(?: all)?|everybody|everyone|everything|the (?:chair|room)|again|well|fine|now)(?: (?:well|fine|ok))?",
    rf"{_I}(?:can )?(?:hear and see|see and hear)(?: (?:you(?: all)?|everybody|everyone|everything))?",
    r"(?:it|everything|all) (?:works|is working|is fine|is ok)(?: fine)? (?:again|now)",
    rf"{_OUR}(?:sound|audio)(?:'s| is)? (?:back|works|working|fine|ok)(?: again| now)?",
    r"(?:sound and (?:picture|video)|(?:picture|video) and sound) (?:(?:are|is) (?:back|working|fine)|works?)",
)
UNSAID: Final = any_of(
    r"(?:i am |i'm |we are |we're |i will be |i'll be |be )?(?:right )?back(?: (?:online|in(?: the (?:meeting|room))?|on))?|brb",
    r"(?:i am |i'm )(?:in|here) again|i got (?:back )?in|i made it (?:back )?in",
    r"(?:can|do|does) (?:you|anyone|anybody|everyone|everybody) (?:hear|see|hear and see|see and hear) (?:me|us)",
    r"(?:i am|i'm|i was) (?:muted|on mute)|am i (?:back|heard|audible|visible|muted|on mute|online)|is my (?:sound|audio|mic|microphone|camera|video) (?:on|working|ok)",
    r"(?:i am |i'm |we are |we're )?(?:connected|reconnected|reconnecting|rejoined|rejoining|restarting|connecting|logging (?:in|out|back in))",
    r"(?:i am |i'm )?(?:switching|changing|moving) (?:to )?(?:my |the |a |another )?(?:phone|mobile|tablet|computer|laptop|device|network|headset)",
    rf"{_I}(?:can )?see (?:you(?: all)?|everybody|everyone|the (?:chair|room|picture))",
    rf"{_OUR}(?:picture|camera|video|connection|internet|network|wi ?fi|teams) (?:(?:is )?(?:back|working|fine)|works)(?: again| now)?",
)
BEFORE: Final = r"hi|hello|hey|sorry|excuse me|now|but|yes|no|oh|oops|ok|please|just|unfortunately|suddenly|apologies"
AFTER: Final = any_of(
    r"now|again|here|at all|for me|thanks|thank you|please|still|sorry|any ?more|any longer|either|too|today|yet",
    r"for a (?:moment|second|minute|while)|at the moment|right now|just now|very well|properly|clearly|completely|(?:on|from|at) my (?:side|end|phone|computer|laptop)|in teams",
)
SOUND: Final = _SOUND
PICTURE: Final = _PICTURE
BAD: Final = _BAD
FILLERS: Final = r"unfortunately|still|really|actually|just|suddenly|also"
