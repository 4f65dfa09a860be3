"""Teams' own cards for files, as a client draws them: with what an Adaptive Card has, so that whoever shows one can show these."""

from bot.rehearsal.pretended.wire_names import FILE_CONSENT, FILE_INFO, Json, as_object

ALLOW, DECLINE = "Tillåt", "Avvisa"
OPEN = "Öppna filen"
CONSENT = "fileConsent"
"""What stands in the `msteams` of a button that answers the question; the bot never sees it."""


def drawn(attachment: Json) -> Json | None:
    """The card that a client makes of this attachment; None where it is no card of Teams' own."""
    name, content = str(attachment.get("name") or ""), as_object(attachment.get("content"))
    if attachment.get("contentType") == FILE_CONSENT:
        asks = [_answers(title, answer, name, content) for title, answer in ((ALLOW, "accept"), (DECLINE, "decline"))]
        return _card(name, str(content.get("description") or ""), asks)
    if attachment.get("contentType") == FILE_INFO:
        link = {"type": "Action.OpenUrl", "title": OPEN, "url": str(attachment.get("contentUrl") or "")}
        return _card(name, "", [link])
    return None


def _answers(title: str, answer: str, name: str, content: Json) -> Json:
    context = content.get("acceptContext" if answer == "accept" else "declineContext")
    data = {"msteams": {"type": CONSENT}, "answer": answer, "name": name, "context": context}
    return {"type": "Action.Submit", "title": title, "data": data}


def _card(name: str, text: str, actions: list[Json]) -> Json:
    lines = [{"type": "TextBlock", "text": one, "wrap": True} for one in (name, text) if one]
    lines[0]["weight"] = "Bolder"
    return {"type": "AdaptiveCard", "version": "1.2", "fallbackText": name, "body": lines, "actions": actions}
