"""What can go wrong when we ask something of Microsoft. None of these holds a body: it could repeat what we sent."""


class Later(Exception):
    """It may work later: busy, down, or out of reach. `after_s` is what we were asked to wait, None where not told."""

    def __init__(self, after_s: float | None = None) -> None:
        """Keep the seconds to wait."""
        self.after_s = after_s
        super().__init__()


class Gone(Exception):
    """There is no such chat, message or meeting (404)."""


class Forbidden(Exception):
    """We may not (403). `code` is Microsoft's own short word for why, "" where there was none."""

    def __init__(self, code: str = "") -> None:
        """Keep the code."""
        self.code = code
        super().__init__(code)


class Refused(Exception):
    """It will never be taken as it is (400, 401, 413, …): the status and Microsoft's own short word for why."""

    def __init__(self, status: int = 0, code: str = "") -> None:
        """Keep both."""
        self.status = status
        self.code = code
        super().__init__(f"{status} {code}".rstrip())


class NoToken(Exception):
    """The login gave no token. `reason` is its code (an AADSTS number where there is one), never its text."""

    def __init__(self, reason: str) -> None:
        """Keep the code."""
        self.reason = reason
        super().__init__(reason)
