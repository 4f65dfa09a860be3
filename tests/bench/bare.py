"""The other yardstick: no framework and no rules; aiohttp, the token checked, one row committed, an answer."""

import os
import sqlite3
import time

import aiohttp
import jwt
import orjson
import uvloop
from aiohttp import web

_ISSUER = "https://api.botframework.com"


class _Bare:
    """Answers presses with a card and messages with a reply, each after one row on disk."""

    def __init__(self, session: aiohttp.ClientSession, keys: dict[str, jwt.PyJWK]) -> None:
        self._session, self._keys = session, keys
        self._good: dict[str, float] = {}
        self._rows = sqlite3.connect(os.environ["BENCH_ROWS"], isolation_level=None)
        for pragma in ("journal_mode=WAL", "synchronous=FULL"):
            self._rows.execute(f"PRAGMA {pragma}")
        self._rows.execute("CREATE TABLE answer (id INTEGER PRIMARY KEY, who TEXT, body BLOB)")

    async def answer(self, request: web.Request) -> web.Response:
        """Answer one call."""
        token = request.headers["Authorization"].removeprefix("Bearer ")
        if self._good.get(token, 0.0) < time.time():
            key = self._keys[jwt.get_unverified_header(token)["kid"]]
            claims = jwt.decode(token, key, ["RS256"], audience=os.environ["MicrosoftAppId"], issuer=_ISSUER)  # noqa: SIM112
            self._good[token] = claims["exp"]
        activity = orjson.loads(await request.read())
        who = activity["from"]["name"]
        sent = activity.get("value", {}).get("action", {}).get("data")
        self._rows.execute("INSERT INTO answer (who, body) VALUES (?, ?)", (who, orjson.dumps(sent)))
        if sent is None:
            await self._reply(activity)
            return web.Response()
        lines = [who, *(f"{name}: {value}" for name, value in sent.items())]
        body = [{"type": "TextBlock", "text": line, "wrap": True} for line in lines]
        card = {"type": "AdaptiveCard", "version": "1.4", "body": body}
        shown = {"statusCode": 200, "type": "application/vnd.microsoft.card.adaptive", "value": card}
        return web.Response(body=orjson.dumps(shown), content_type="application/json")

    async def _reply(self, activity: dict[str, dict[str, str]]) -> None:
        url = f"{activity['serviceUrl']}v3/conversations/{activity['conversation']['id']}/activities"
        reply = orjson.dumps({"type": "message", "text": f"Echo: {activity['text']}"})
        async with self._session.post(url, data=reply, headers={"Content-Type": "application/json"}) as taken:
            taken.raise_for_status()


async def _serve() -> web.Application:
    session = aiohttp.ClientSession()
    async with session.get(os.environ["BISITTARE_OPENID_METADATA_URL"]) as found:
        keys_url = (await found.json())["jwks_uri"]
    async with session.get(keys_url) as found:
        keys = {key["kid"]: jwt.PyJWK(key, "RS256") for key in (await found.json())["keys"]}
    app = web.Application()
    app.router.add_post("/api/messages", _Bare(session, keys).answer)
    return app


if __name__ == "__main__":
    uvloop.install()
    web.run_app(_serve(), host="127.0.0.1", port=int(os.environ["PORT"]), access_log=None)
