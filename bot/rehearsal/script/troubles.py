"""The troubles of Teams that a script can name, each as a plan for what the Connector answers next."""

from bot.rehearsal.pretended.faults import WRITING, Fault, Faults


def plan_trouble(faults: Faults, name: str, number: float) -> None:
    """Let Teams be slow by `number` seconds, or busy, down or forgetful for the next `number` calls."""
    if name == "slow":
        faults.plan(Fault(delay_s=number), WRITING)
    elif name == "busy":
        faults.plan(Fault(status=429, retry_after_s=1), WRITING, times=int(number))
    elif name == "lost":
        faults.plan(Fault(loses_answer=True), WRITING, times=int(number))
    else:
        faults.plan(Fault(status=503, retry_after_s=1), WRITING, times=int(number))
