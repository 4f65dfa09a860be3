"""What a Teams message can carry besides its words, as Teams sends it: each kind once, with a text of its own in it."""

from collections.abc import Sequence
from typing import Any, Final

_TEXT: Final = "Det är grannen"
_LINK: Final = "https://contoso.sharepoint.com/utredning.docx"

ATTACHED: Final[Sequence[dict[str, Any]]] = (
    {"contentType": "image/png", "contentUrl": _LINK, "name": "bild.png"},
    {"contentType": "image/*", "contentUrl": _LINK},
    {"contentType": "video/mp4", "contentUrl": _LINK},
    {"contentType": "audio/ogg", "contentUrl": _LINK},
    {
        "contentType": "application/vnd.microsoft.teams.file.download.info",
        "name": "utredning.docx",
        "content": {"downloadUrl": _LINK, "uniqueId": "1", "fileType": "docx"},
    },
    {"contentType": "reference", "contentUrl": _LINK, "name": "utredning.docx"},
    {"contentType": "messageReference", "id": "1", "content": f'{{"messagePreview":"{_TEXT}"}}'},
    {"contentType": "forwardedMessageReference", "id": "1", "content": f'{{"originalMessageContent":"{_TEXT}"}}'},
    {"contentType": "application/vnd.microsoft.card.codesnippet", "content": {"lines": [_TEXT]}},
    {"contentType": "application/vnd.microsoft.card.adaptive", "content": {"body": [{"text": _TEXT}]}},
    {"contentType": "application/vnd.microsoft.card.thumbnail", "content": {"title": _TEXT}},
    {"contentType": "application/vnd.microsoft.card.announcement", "content": {"title": _TEXT}},
    {"contentType": "application/vnd.microsoft.card.fluid", "contentUrl": _LINK},
    {"contentType": "meetingReference", "content": {"title": _TEXT}},
    {"contentType": "text/html", "content": f"<p>{_TEXT}</p>"},
    {"contentType": "text/html", "contentUrl": _LINK},
    {"contentType": "text/html", "content": "<p>klar</p>", "name": "utredning.html"},
)

# The copy of a message whose text is "klar".
MARKED: Final[Sequence[str]] = (
    f'<p>klar<img src="{_LINK}" itemtype="http://schema.skype.com/AMSImage"></p>',
    f'<p>klar<img alt="{_TEXT}" itemtype="http://schema.skype.com/Emoji"></p>',
    f'<p>klar</p><blockquote itemtype="http://schema.skype.com/Reply"><p>{_TEXT}</p></blockquote>',
    f'<p><a href="{_LINK}">klar</a></p>',
    '<attachment id="1"></attachment><p>klar</p>',
    f'<p>klar</p><video src="{_LINK}"></video>',
    f"<p>klar</p><table><tr><td>{_TEXT}</td></tr></table>",
    f"<p>klar</p><p>{_TEXT}</p>",
    f'<p><span title="{_TEXT}">klar</span></p>',
    f'<p aria-label="{_TEXT}">klar</p>',
    '<p>klar <emoji alt="191212121212"></emoji></p>',
    '<ol start="811218"><li>klar</li></ol>',
    '<ol><li value="9876">klar</li></ol>',
    "<p>klar 👶🏽🔪🏠</p>",
    '<p>klar <img itemtype="http://schema.skype.com/Emoji" alt="🙂" src="https://elsewhere.example/picture.png"></p>',
)

REFERRING: Final[Sequence[dict[str, Any]]] = (
    {"type": "quotedReply", "quotedReply": {"messageId": "1", "preview": _TEXT}},
    {"type": "messageReference", "preview": _TEXT},
    {"type": "forwardedMessage", "preview": _TEXT},
)
