"""What a sitting's set-up, its beginning and its end show."""

from dataclasses import dataclass, field
from typing import ClassVar

from dialogs.outcome import Page


@dataclass(frozen=True, slots=True)
class SetupFormPage(Page):
    """The form that sets a sitting up."""

    name: ClassVar[str] = "setup_form"


@dataclass(frozen=True, slots=True)
class SetupDonePage(Page):
    """The sitting as it was set up."""

    name: ClassVar[str] = "setup_done"


@dataclass(frozen=True, slots=True)
class BegunPage(Page):
    """That the sitting began."""

    name: ClassVar[str] = "begun"
    private: bool = field(default=False, kw_only=True)


@dataclass(frozen=True, slots=True)
class ClosedPage(Page):
    """That the sitting is closed, with the journal's head."""

    name: ClassVar[str] = "closed"


@dataclass(frozen=True, slots=True)
class LeadFormPage(Page):
    """The choice of who leads."""

    name: ClassVar[str] = "lead_form"
