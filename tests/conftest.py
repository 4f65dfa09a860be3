"""What every test has: no way beyond this machine, and a PostgreSQL for those who ask."""

from tests.support.loopback import stay_on_loopback

pytest_plugins = ["tests.support.postgres"]

stay_on_loopback()
