"""What every test has: no way beyond this machine, invented cases without chance or clock, and a PostgreSQL for those who ask."""

from tests.support import handlers_unwritten, in_memory, invented
from tests.support.loopback import stay_on_loopback

pytest_plugins = [
    "pytester",
    "tests.support.postgres",
    "tests.support.rule_plugin",
    "tests.support.logs_restored",
    "tests.support.sampled",
    "tests.support.longest_first",
    "tests.support.measured",
    "tests.support.unswept",
]

stay_on_loopback()
handlers_unwritten.leave_unwritten()
invented.choose()
in_memory.write_there()
