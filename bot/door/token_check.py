"""Whether a call's token is Teams' own: each token is judged once and a good verdict kept until the token expires."""

import hashlib
from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

import jwt

from bot import clock_and_chance
from bot.door.clock_seen_in_tokens import ClockTold
from bot.door.keys import KeyRing
from bot.metrics import TOKENS

_SKEW_S: Final = 300
CHANNEL: Final = "msteams"
_MAX_TOKEN_CHARS: Final = 8192
_MAX_KEPT: Final = 20_000


class NotTeams(Exception):
    """The token is missing, forged, stale or somebody else's. `reason` is one of a few fixed words for the figures."""

    def __init__(self, reason: str, status: int = 401) -> None:
        """Keep the word, and the HTTP status to answer with."""
        self.reason = reason
        self.status = status
        super().__init__(reason)


@dataclass(frozen=True, slots=True)
class TokenVerdict:
    """A token found good: the claims the pipeline may see, the key that signed it, and when it lapses (Unix time)."""

    claims: Mapping[str, str]
    key_id: str
    service_url: str
    expires_at_s: float


class TokenCheck:
    """The judge of tokens addressed to `audience` (our application id), by `issuer`, signed with a key of `keys`.

    At most `kept` good verdicts are remembered, by the token's digest and never by the token.
    """

    def __init__(
        self,
        keys: KeyRing,
        audience: str,
        issuer: str,
        *,
        kept: int = _MAX_KEPT,
        now_s: Callable[[], float] = lambda: clock_and_chance.time_ns() / 1e9,
    ) -> None:
        """Begin with nothing judged."""
        self._keys = keys
        self._audience = audience
        self._issuer = issuer
        self._max_kept = kept
        self._now_s = now_s
        self._good: OrderedDict[bytes, TokenVerdict] = OrderedDict()
        self.clock = ClockTold()

    def __len__(self) -> int:
        """How many verdicts are remembered."""
        return len(self._good)

    async def judge(self, header: str | None) -> TokenVerdict:
        """The verdict on an Authorization header. Raises NotTeams with 401, or NoKeys while none can be judged."""
        token = _bearer(header)
        digest = hashlib.sha256(token.encode()).digest()
        verdict = self._remembered(digest)
        if verdict is None:
            verdict = await self._verify(token)
            self._good[digest] = verdict
            if len(self._good) > self._max_kept:
                self._good.popitem(last=False)
            TOKENS.labels(outcome="verified").inc()
        return verdict

    def hold(self, verdict: TokenVerdict, service_url: str) -> None:
        """Compare what may differ between two calls with one token: the key's endorsement and the service URL.

        Raises NotTeams: 403 where the key does not speak for Teams, 401 where the token is for another service URL.
        """
        key = self._keys.known(verdict.key_id)
        if key is None or CHANNEL not in key.endorsements:
            raise NotTeams("endorsement", 403)
        if verdict.service_url != service_url:
            raise NotTeams("service_url")

    def _remembered(self, digest: bytes) -> TokenVerdict | None:
        verdict = self._good.get(digest)
        if verdict is None:
            return None
        if self._lapsed(verdict) or self._keys.known(verdict.key_id) is None:
            del self._good[digest]
            return None
        self._good.move_to_end(digest)
        return verdict

    async def _verify(self, token: str) -> TokenVerdict:
        try:
            header = jwt.get_unverified_header(token)
        except jwt.InvalidTokenError:
            raise NotTeams("garbage") from None
        key_id = header.get("kid")
        if header.get("alg") != "RS256" or not isinstance(key_id, str):
            raise NotTeams("algorithm")
        key = await self._keys.find(key_id)
        if key is None:
            raise NotTeams("unknown_key")
        try:
            claims = jwt.decode(
                token,
                key.public,
                algorithms=["RS256"],
                audience=self._audience,
                issuer=self._issuer,
                options={
                    "require": ["exp", "iss", "aud"],
                    "strict_aud": True,
                    # The library would look at the machine's clock: the times are compared below, with ours.
                    "verify_exp": False,
                    "verify_nbf": False,
                    "verify_iat": False,
                },
            )
        except jwt.InvalidTokenError as error:
            raise NotTeams(_REASONS.get(type(error), "invalid")) from None
        service_url = claims.get("serviceurl")
        if not isinstance(service_url, str):
            raise NotTeams("service_url")
        kept = {"aud": self._audience, "iss": self._issuer, "serviceurl": service_url}
        verdict = TokenVerdict(kept, key_id, service_url, _seconds(claims["exp"]))
        self._hold_times(verdict, max(_seconds(claims.get(name, 0)) for name in ("nbf", "iat")))
        return verdict

    def _hold_times(self, verdict: TokenVerdict, from_s: float) -> None:
        """Compare a signed token's times with our clock, and note what they tell of it. Raises NotTeams."""
        now_s = self._now_s()
        if self._lapsed(verdict):
            self.clock.late(now_s - verdict.expires_at_s)
            raise NotTeams("expired")
        if from_s > now_s + _SKEW_S:
            self.clock.early(from_s - now_s)
            raise NotTeams("too_early")
        self.clock.right()

    def _lapsed(self, verdict: TokenVerdict) -> bool:
        return verdict.expires_at_s + _SKEW_S <= self._now_s()


def _seconds(claim: object) -> float:
    """A time in a token, as Unix time. Raises NotTeams."""
    if isinstance(claim, bool) or not isinstance(claim, int | float):
        raise NotTeams("invalid")
    return float(claim)


_REASONS: Final[Mapping[type[Exception], str]] = {
    jwt.InvalidAudienceError: "audience",
    jwt.InvalidIssuerError: "issuer",
    jwt.InvalidSignatureError: "signature",
    jwt.MissingRequiredClaimError: "claim_missing",
}


def _bearer(header: str | None) -> str:
    scheme, _, token = (header or "").partition(" ")
    token = token.strip()
    if scheme.lower() != "bearer" or not token:
        raise NotTeams("missing")
    # Only the signs that a token can have are looked at; anything else would have to be decoded first.
    if len(token) > _MAX_TOKEN_CHARS or not token.isascii():
        raise NotTeams("garbage")
    return token
