"""What a pasted agenda was understood as, to be looked over: a choice where something is in doubt, the rest as one list."""

from dataclasses import replace

from cards.agenda_preview import AgendaPreview, DraftLine
from cards.key import Key
from cards.setup import Described
from dialogs.agenda.draft import AgendaDraft, DraftMatter, RemarkKind
from dialogs.meeting.kinds import MatterKind

A_PAGE = 8  # choices a page of the preview: Teams' dialogs and messages have a size


def preview(known: Key, form: Described, draft: AgendaDraft, page: int, *, claims: bool) -> AgendaPreview:
    """The second dialog. The agenda's text travels on as the form has it: only what was cut is gone from it."""
    looked_at = {n.number for n in draft.notices if n.what is RemarkKind.PART_CONFIDENTIAL}
    looked_at |= {m.number for m in draft.lines if m.doubtful}
    asked = [m for m in draft.lines if m.number in looked_at]
    pages = max(1, -(-len(asked) // A_PAGE))
    page = min(page, pages - 1)
    lines = tuple(map(_line, asked[page * A_PAGE : (page + 1) * A_PAGE]))
    unclear = {m.number for m in draft.lines if m.doubtful}  # nothing of these lines is cut until the kind is chosen
    return AgendaPreview(
        known,
        form,
        lines,
        tuple(kind.value for kind in MatterKind),
        page,
        pages,
        cut=tuple(c.line_no for c in draft.cut if c.number not in unclear) if page == 0 else (),
        notices=tuple((n.what.value, n.number) for n in draft.notices) if page == 0 else (),
        claims=claims,
        rest=tuple(_line(m) for m in draft.lines if m.number not in looked_at) if page == 0 else (),
    )


def _line(matter: DraftMatter) -> DraftLine:
    label = matter.title or matter.initials or ""
    return DraftLine(matter.number, matter.kind.value, label, matter.doubtful, matter.parts)


def changed(shown: AgendaPreview, other: str, kind: str) -> AgendaPreview:
    """The preview again after one of the listed matters was given another kind: what that does is seen before it is kept."""
    no = next((one.no for one in shown.rest if str(one.no) == other), 0)
    if not no:
        return replace(shown, wrong="no_matter")
    return replace(shown, changed=no, wrong="" if kind in shown.kinds else "no_kind")
