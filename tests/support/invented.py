"""How hypothesis invents cases: always the same ones in `make test`, new ones and more of them in `make search`.

    @tries(40)
    @given(...)

`HYPOTHESIS_PROFILE` chooses: `house` (without it) or `search`.
"""

import os
from typing import Final

from hypothesis import HealthCheck, settings
from hypothesis.internal.conjecture import providers

SEARCHES: Final = os.environ.get("HYPOTHESIS_PROFILE") == "search"
# A busy machine must not fail a test: hypothesis judges what is true, not how long it takes. Its database of failures
# would make one machine try other cases than the next.
_ALIKE: Final = settings(
    deadline=None,
    database=None,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


def choose() -> None:
    """Load the profile that was asked for; called once, before any test is read."""
    settings.register_profile("house", _ALIKE, derandomize=True, max_examples=100)
    settings.register_profile("search", _ALIKE, derandomize=False, max_examples=3000)
    settings.load_profile("search" if SEARCHES else "house")
    if not SEARCHES:
        # Hypothesis also tries the constants that it finds in whatever modules of ours are loaded by then, which differs
        # from one worker to the next. It has no setting for that.
        providers._get_local_constants = lambda: providers._local_constants


def tries(of_hundred: int) -> settings:
    """Try fewer or more cases than usual: so many where others are tried with a hundred."""
    return settings(max_examples=max(1, of_hundred * settings().max_examples // 100))
