"""What every test has: no way beyond this machine, invented cases without a clock, and a PostgreSQL for those who ask."""

from hypothesis import HealthCheck, settings

from tests.support.loopback import stay_on_loopback

pytest_plugins = ["tests.support.postgres"]

stay_on_loopback()

# A busy machine must not fail a test: hypothesis judges what is true, not how long it takes.
settings.register_profile("house", deadline=None, suppress_health_check=[HealthCheck.too_slow], print_blob=True)
settings.load_profile("house")
