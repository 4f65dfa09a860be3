"""Capitals that stand for a body, a law or a word, and are nobody's initials."""

from typing import Final

BODIES: Final = frozenset(
    ["KS", "KF", "KSF", "SN", "BN", "UN", "MN", "TN", "GN", "AU", "KSAU", "SNAU", "BUN", "MBN", "KFN", "VON", "ÖFN"]
)
_OTHERS: Final = frozenset(
    [
        *("LVU", "LVM", "LPT", "LSS", "LAS", "SOL", "OSL", "PDL", "KL", "FL", "PBL", "MBL"),
        *("EU", "FN", "IT", "HR", "VA", "SD", "MP", "KD", "KA", "SKR"),
    ]
)
ABBREVIATIONS: Final = BODIES | _OTHERS
