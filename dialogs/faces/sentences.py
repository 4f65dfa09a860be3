"""How the journal tells that hosts have looked at faces."""

from collections.abc import Mapping

from dialogs.faces.facts import FacesSeen, FacesTakenBack
from dialogs.journal.entries import Fact
from dialogs.journal.teller import Tell, Teller


def _seen(t: Teller, x: FacesSeen) -> str:
    say = t.phrases.faces
    parts = [say.noted.format(by=t.by, names=t.names(x.people))] if x.people else []
    parts += [say.noted_unseen.format(by=t.by, names=t.names(x.unseen))] if x.unseen else []
    return " ".join(parts)


SENTENCES: Mapping[type[Fact], Tell] = {
    FacesSeen: _seen,
    FacesTakenBack: lambda t, x: t.phrases.faces.back.format(by=t.by, names=t.names(x.people)),
}
