"""The public keys Teams signs its calls with: fetched without blocking, renewed daily, and kept while a fetch fails."""

import asyncio
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

import aiohttp
import orjson
import structlog
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from jwt import InvalidKeyError
from jwt.algorithms import RSAAlgorithm

from bot.metrics import KEY_FETCHES
from bot.settings.clouds import host_of

_DAY_S: Final = 86_400.0
_UNKNOWN_KEY_PAUSE_S: Final = 180.0
_FETCH_TIMEOUT_S: Final = 10.0
_FIRST_RETRY_S: Final = 2.0
_LAST_RETRY_S: Final = 300.0
_MAX_DOCUMENT_BYTES: Final = 1_000_000
_MIN_KEY_BITS: Final = 2048

_log = structlog.get_logger(__name__)


class NoKeys(Exception):
    """Not one key has been fetched yet, so no call can be judged."""


class KeysUnreadable(Exception):
    """The document fetched is not a set of keys; the message says what is wrong, in our own words."""


@dataclass(frozen=True, slots=True)
class SigningKey:
    """A key, and the channels it may speak for."""

    public: RSAPublicKey
    endorsements: frozenset[str]


class KeyRing:
    """The keys of one OpenID metadata document. `hosts` are the only hosts a key may be fetched from."""

    def __init__(
        self,
        session: aiohttp.ClientSession,
        metadata_url: str,
        hosts: frozenset[str],
        *,
        clock_s: Callable[[], float] = time.monotonic,
    ) -> None:
        """Begin without keys; `keep_fresh` fetches them."""
        self._session = session
        self._metadata_url = metadata_url
        self._hosts = hosts
        self._clock_s = clock_s
        self._keys: Mapping[str, SigningKey] = {}
        self._asked_at_s = -_UNKNOWN_KEY_PAUSE_S
        self._fetching = asyncio.Lock()

    @property
    def present(self) -> bool:
        """Whether any call can be judged at all."""
        return bool(self._keys)

    def known(self, key_id: str) -> SigningKey | None:
        """The key with this id, if it is among those now published."""
        return self._keys.get(key_id)

    async def find(self, key_id: str) -> SigningKey | None:
        """The key with this id, asking the publisher again for an unknown one, at most every three minutes.

        Raises NoKeys when there are none to compare with.
        """
        key = self._keys.get(key_id)
        if key is None and self._clock_s() - self._asked_at_s >= _UNKNOWN_KEY_PAUSE_S:
            await self._refresh_once()
            key = self._keys.get(key_id)
        elif key is None and self._fetching.locked():
            async with self._fetching:
                key = self._keys.get(key_id)
        if not self._keys:
            raise NoKeys
        return key

    async def keep_fresh(self) -> None:
        """Fetch the keys now and then daily, for ever; after a failure soon again, ever more slowly."""
        retry_s = _FIRST_RETRY_S
        while True:
            if await self.refresh():
                retry_s = _FIRST_RETRY_S
                await asyncio.sleep(_DAY_S)
            else:
                await asyncio.sleep(retry_s)
                retry_s = min(retry_s * 2, _LAST_RETRY_S)

    async def refresh(self) -> bool:
        """Fetch the keys; whether it worked. The old ones are kept if not."""
        async with self._fetching:
            return await self._replace()

    async def _refresh_once(self) -> None:
        """Fetch for an unknown key, unless somebody else has just done so while we waited."""
        async with self._fetching:
            if self._clock_s() - self._asked_at_s >= _UNKNOWN_KEY_PAUSE_S:
                self._asked_at_s = self._clock_s()
                await self._replace()

    async def _replace(self) -> bool:
        try:
            self._keys = await self._fetch()
        except (aiohttp.ClientError, TimeoutError, KeysUnreadable) as error:
            KEY_FETCHES.labels(outcome="failed").inc()
            _log.warning("signing keys not fetched", problem=type(error).__name__, kept=len(self._keys))
            return False
        KEY_FETCHES.labels(outcome="fetched").inc()
        return True

    async def _fetch(self) -> Mapping[str, SigningKey]:
        async with asyncio.timeout(_FETCH_TIMEOUT_S):
            metadata = await self._document(self._metadata_url)
            keys_url = metadata.get("jwks_uri")
            if not isinstance(keys_url, str):
                raise KeysUnreadable("the metadata names no jwks_uri")
            listed = (await self._document(keys_url)).get("keys")
        found = dict(read_keys(listed))
        if not found:
            raise KeysUnreadable("not one usable key")
        return found

    async def _document(self, url: str) -> Mapping[str, object]:
        if host_of(url) not in self._hosts:
            raise KeysUnreadable("an address outside the cloud of BISITTARE_OPENID_METADATA_URL")
        async with self._session.get(url, allow_redirects=False) as answer:
            if answer.status != 200:  # noqa: PLR2004 - the only answer that holds keys
                raise KeysUnreadable("the publisher did not answer 200")
            raw = await answer.content.read(_MAX_DOCUMENT_BYTES)
            while not answer.content.at_eof() and len(raw) < _MAX_DOCUMENT_BYTES:
                raw += await answer.content.read(_MAX_DOCUMENT_BYTES)
        try:
            document = orjson.loads(raw)
        except orjson.JSONDecodeError:
            raise KeysUnreadable("not JSON") from None
        if not isinstance(document, dict):
            raise KeysUnreadable("not an object")
        return document


def read_keys(listed: object) -> list[tuple[str, SigningKey]]:
    """The usable keys of a JSON web key set: RSA, at least 2048 bits, with an id; others are passed over."""
    found: list[tuple[str, SigningKey]] = []
    for entry in listed if isinstance(listed, list) else []:
        if not isinstance(entry, dict) or entry.get("kty") != "RSA" or entry.get("use", "sig") != "sig":
            continue
        key_id, endorsements = entry.get("kid"), entry.get("endorsements")
        try:
            public = RSAAlgorithm.from_jwk({name: entry.get(name) for name in ("kty", "n", "e")})
        except (InvalidKeyError, ValueError, TypeError):
            continue
        if isinstance(key_id, str) and isinstance(public, RSAPublicKey) and public.key_size >= _MIN_KEY_BITS:
            spoken_for = endorsements if isinstance(endorsements, list) else []
            found.append((key_id, SigningKey(public, frozenset(one for one in spoken_for if isinstance(one, str)))))
    return found
