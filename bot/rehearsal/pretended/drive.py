"""The pretend OneDrive: where a file goes that somebody lets a bot put there, and what comes of it.

A client that is shown such a question draws it itself, and says to the bot where the file goes: an address that lets in
whoever has it, once, and not for long. So no token belongs there.
"""

import asyncio
import re
import uuid
from dataclasses import dataclass, field
from urllib.parse import quote

import orjson
from aiohttp import web

from bot.rehearsal.pretended.faults import Call, Faults
from bot.rehearsal.pretended.people import Person
from bot.rehearsal.pretended.recorder import Recorder
from bot.rehearsal.pretended.wire_names import Json

_RANGE = re.compile(r"bytes 0-(?P<last>\d+)/(?P<whole>\d+)")
_FOLDER = "Documents/Microsoft Teams Chat Files"


@dataclass(slots=True)
class DriveFile:
    """A file that was let in, or is still to come. `octets`: None until they have come. `open`: they may still come."""

    owner: Person
    name: str
    unique: str
    octets: bytes | None = None
    open: bool = True


@dataclass(slots=True)
class Drive:
    """Everybody's OneDrive, below `url`. `expires`: an address that is given from now on is no good any more; `full`: there is no room."""

    url: str = ""
    expires: bool = False
    full: bool = False
    files: list[DriveFile] = field(default_factory=list)

    def let_in(self, owner: Person, name: str) -> Json:
        """What a client tells a bot whose file somebody takes (`uploadInfo`)."""
        unique = str(uuid.uuid5(uuid.NAMESPACE_URL, f"{owner.mri}/{name}/{len(self.files)}"))
        self.files.append(DriveFile(owner, name, unique, open=not self.expires))
        folder = quote(f"personal/{(owner.upn or owner.mri).replace('@', '_').replace('.', '_')}/{_FOLDER}")
        return {
            "contentUrl": f"{self.url}/drive/{folder}/{quote(name)}?id={unique}",
            "name": name,
            "uploadUrl": f"{self.url}/drive/_api/v2.0/uploadSession?guid='{unique}'&overwrite=True&tempauth={unique[:8]}",
            "uniqueId": unique,
            "fileType": name.rpartition(".")[2],
        }

    def of(self, owner: Person) -> list[DriveFile]:
        """The files that have come to this person, in their order."""
        return [one for one in self.files if one.owner is owner and one.octets is not None]

    def routes(self, faults: Faults, recorder: Recorder) -> list[web.RouteDef]:
        """Where bytes are put, and where their owner reads them."""

        async def put(request: web.Request) -> web.Response:
            octets = await request.read()
            fault = faults.take(Call.UPLOAD)
            if fault is not None:
                await faults.suffer(fault)
                if fault.hangs:
                    raise asyncio.CancelledError
            status, answer = (fault.status, {}) if fault and fault.status else self._put(request, octets)
            recorder.call(request.method, request.path, None, status, answer)
            if fault is not None and fault.loses_answer and request.transport is not None:
                request.transport.abort()
            return web.Response(status=status, body=orjson.dumps(answer), content_type="application/json")

        async def read(request: web.Request) -> web.Response:
            found = self._file(request.query.get("id", ""))
            if found is None or found.octets is None:
                return web.Response(status=404)
            named = {"Content-Disposition": f"attachment; filename*=UTF-8''{quote(found.name)}"}
            return web.Response(body=found.octets, headers=named)

        return [web.put("/drive/_api/v2.0/uploadSession", put), web.get("/drive/{path:.*}", read)]

    def _put(self, request: web.Request, octets: bytes) -> tuple[int, Json]:
        """Take the whole file in one piece, as SharePoint does: no token of somebody else's, the right range, once."""
        found = self._file(request.query.get("guid", "").strip("'"))
        if "Authorization" in request.headers:
            return _no(401, "unauthenticated")
        if found is None or not found.open:
            return _no(404, "itemNotFound")
        ranged = _RANGE.fullmatch(request.headers.get("Content-Range", ""))
        if ranged is None or not (int(ranged["whole"]) == int(ranged["last"]) + 1 == len(octets)):
            return _no(416, "invalidRange")
        if self.full:
            return _no(507, "insufficientStorage")
        found.octets, found.open = octets, False
        return 201, {"id": found.unique, "name": found.name, "size": len(octets)}

    def _file(self, unique: str) -> DriveFile | None:
        return next((one for one in self.files if one.unique == unique), None)


def _no(status: int, code: str) -> tuple[int, Json]:
    return status, {"error": {"code": code, "message": "The pretend OneDrive does not take it."}}
