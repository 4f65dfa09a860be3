"""The checklist's answers of somebody with whom all is in order."""

SAFE = dict.fromkeys(
    (
        "alone",
        "headset",
        "room",
        "window",
        "camera",
        "light",
        "documents",
        "background",
        "charged",
        "surroundings",
        "sees_and_hears",
    ),
    "yes",
)
"""A yes to every line that any profile asks."""
