"""The pretend Bot Framework login: signs the tokens Teams shows to a bot, and forges bad ones on request."""

import base64
import functools
import hashlib
import hmac
import itertools
from collections.abc import Callable
from datetime import datetime
from enum import StrEnum

import jwt
import orjson
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from bot.rehearsal.pretended.wire_names import Json
from bot.rehearsal.pretended.world import now

ISSUER = "https://api.botframework.com"
_LIFETIME_S = 3600
_RENEW_BEFORE_S = 600


class TokenFlaw(StrEnum):
    """What can be wrong with a token."""

    GARBAGE = "garbage"
    UNSIGNED = "unsigned"
    PUBLIC_KEY_AS_SECRET = "public key as secret"  # noqa: S105 - the name of an attack, no password
    BAD_SIGNATURE = "bad signature"
    UNKNOWN_KEY = "unknown key"
    NOT_ENDORSED = "not endorsed"
    EXPIRED = "expired"
    NOT_YET_VALID = "not yet valid"
    WRONG_AUDIENCE = "wrong audience"
    WRONG_ISSUER = "wrong issuer"
    WRONG_SERVICE_URL = "wrong service url"
    NO_SERVICE_URL = "no service url"


class Identity:
    """Keys, their publication, and tokens for one bot.

    `variety` is how many different good tokens are in use at once; the real service hands out a new one now and then.
    """

    def __init__(self, app_id: str, variety: int = 1, clock: Callable[[], datetime] = now) -> None:
        self.app_id = app_id
        self.variety = variety
        self.clock = clock
        self.key_fetches = 0
        self._key_numbers = itertools.count(3)
        self._signing = 0
        self._published = [0]
        self._turns = itertools.count()
        self._kept: dict[tuple[str, int], tuple[float, str]] = {}

    def metadata(self, base: str) -> Json:
        """The OpenID document; `base` is the address of this server without a slash at its end."""
        return {
            "issuer": ISSUER,
            "authorization_endpoint": "https://invalid.botframework.com",
            "jwks_uri": f"{base}/v1/.well-known/keys",
            "id_token_signing_alg_values_supported": ["RS256"],
            "token_endpoint_auth_methods_supported": ["private_key_jwt"],
        }

    def keys(self) -> Json:
        """The public keys with their endorsements, and one key that is endorsed for another channel only."""
        self.key_fetches += 1
        rows = [_jwk(number, ["msteams", "webchat", "email"]) for number in self._published]
        return {"keys": [*rows, _jwk(1, ["webchat"])]}

    def rotate(self, *, publish: bool = True, keep_old: bool = True) -> None:
        """Sign with a new key from now on, which is published or not, besides the old ones or instead of them."""
        self._signing = next(self._key_numbers)
        self._published = (self._published if keep_old else []) + ([self._signing] if publish else [])
        self._kept.clear()

    def token(self, service_url: str) -> str:
        """A good token for an activity that names `service_url`. Kept and used again until it grows old."""
        slot = (service_url, next(self._turns) % self.variety)
        expires, found = self._kept.get(slot, (0.0, ""))
        if expires < self.clock().timestamp() + _RENEW_BEFORE_S:
            claims = self._claims(service_url) | {"jti": f"{slot[1]}-{self.clock().timestamp()}"}
            found = _signed(claims, self._signing)
            self._kept[slot] = (claims["exp"], found)
        return found

    def forge(self, flaw: TokenFlaw, service_url: str) -> str:
        """A token with one flaw, and good apart from that."""
        claims = self._claims(service_url)
        if flaw is TokenFlaw.GARBAGE:
            return "inte.ens.nästan"
        if flaw is TokenFlaw.UNSIGNED:
            return jwt.encode(claims, key="", algorithm="none", headers={"kid": _kid(self._signing)})
        if flaw is TokenFlaw.PUBLIC_KEY_AS_SECRET:
            return _signed_with_public_key(claims, self._signing)
        if flaw is TokenFlaw.BAD_SIGNATURE:
            return _signed(claims, 2, kid=_kid(self._signing))
        if flaw in {TokenFlaw.UNKNOWN_KEY, TokenFlaw.NOT_ENDORSED}:
            return _signed(claims, 2 if flaw is TokenFlaw.UNKNOWN_KEY else 1)
        return _signed(
            {
                key: one
                for key, one in (claims | _spoilt(flaw, int(self.clock().timestamp()))).items()
                if one is not None
            },
            self._signing,
        )

    def _claims(self, service_url: str) -> Json:
        begun = int(self.clock().timestamp())
        return {
            "serviceurl": service_url,
            "nbf": begun - 300,
            "exp": begun + _LIFETIME_S,
            "iss": ISSUER,
            "aud": self.app_id,
        }


def _spoilt(flaw: TokenFlaw, at: int) -> Json:
    spoilt: dict[TokenFlaw, Json] = {
        TokenFlaw.EXPIRED: {"nbf": at - 8000, "exp": at - 4000},
        TokenFlaw.NOT_YET_VALID: {"nbf": at + 4000, "exp": at + 8000},
        TokenFlaw.WRONG_AUDIENCE: {"aud": "00000000-0000-0000-0000-00000000beef"},
        TokenFlaw.WRONG_ISSUER: {"iss": "https://sts.windows.net/elsewhere/"},
        TokenFlaw.WRONG_SERVICE_URL: {"serviceurl": "http://127.0.0.1:9/elsewhere/"},
        TokenFlaw.NO_SERVICE_URL: {"serviceurl": None},
    }
    return spoilt[flaw]


@functools.cache
def _private_key(_number: int) -> rsa.RSAPrivateKey:
    # The keys live as long as the process: making one takes a tenth of a second, and tests open many rooms.
    # Number 0 signs at first, 1 is endorsed for another channel, 2 is never published, 3 and on come by rotation.
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


@functools.cache
def _kid(number: int) -> str:
    public = _private_key(number).public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    return base64.urlsafe_b64encode(hashlib.sha256(public).digest()[:20]).decode().rstrip("=")


@functools.cache
def _public_numbers(number: int) -> tuple[str, str]:
    numbers = _private_key(number).public_key().public_numbers()
    return _base64(numbers.n.to_bytes(256)), _base64(numbers.e.to_bytes(3))


def _jwk(number: int, endorsements: list[str]) -> Json:
    modulus, exponent = _public_numbers(number)
    kid = _kid(number)
    return {
        "kty": "RSA",
        "use": "sig",
        "kid": kid,
        "x5t": kid,
        "n": modulus,
        "e": exponent,
        "endorsements": endorsements,
    }


def _signed(claims: Json, number: int, kid: str | None = None) -> str:
    kid = kid or _kid(number)
    return jwt.encode(claims, _private_key(number), algorithm="RS256", headers={"kid": kid, "x5t": kid})


def _signed_with_public_key(claims: Json, number: int) -> str:
    # The library refuses to make this one: it is the old trick of calling a public key a shared secret.
    header = _base64(orjson.dumps({"alg": "HS256", "typ": "JWT", "kid": _kid(number)}))
    signed = f"{header}.{_base64(orjson.dumps(claims))}"
    pem = _private_key(number).public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    return f"{signed}.{_base64(hmac.new(pem, signed.encode(), hashlib.sha256).digest())}"


def _base64(octets: bytes) -> str:
    return base64.urlsafe_b64encode(octets).decode().rstrip("=")
