"""A council of 101 in which everybody but the chair takes part remotely: the script that comes along, made harder."""

from pathlib import Path

from bot.rehearsal_host.scripts import packaged

REMOTE = 100
HEADING = "Alla svarar på en gång"


def remote_council(folder: Path) -> Path:
    """Write the script and its papers to this folder; return the script."""
    script = packaged()["fullmaktige"]
    (folder / "underlag").mkdir()
    for paper in (script.parent / "underlag").glob("fullmaktige*"):
        # The presidium of a council may not take part remotely: the vice chair is an ordinary member here.
        roles = paper.read_text(encoding="utf-8").replace(", vice ordförande,", ", ledamot,")
        roles = roles.replace(", ledamot, i rummet", ", ledamot, distans")
        (folder / "underlag" / paper.name).write_text(roles, encoding="utf-8")
    text = script.read_text(encoding="utf-8").replace("| ledamot     | i rummet   |", "| ledamot     | på distans |")
    for counted, now in (
        ("1 vice ordförande, ", ""),
        ("1 vice chair, ", ""),
        ("99 ledamöter", "100 ledamöter"),
        ("99 members", "100 members"),
    ):
        text = text.replace(counted, now)
    preparing, _, rest = text.partition(f"## {HEADING}")
    asking, _, _ = rest.partition("\n## ")
    file = folder / "fullmaktige-distans.txt"
    body = preparing.partition("\n")[2]
    title = "# Hela fullmäktige på distans | A whole council taking part remotely"
    file.write_text(f"{title}\n{body}## {HEADING}{asking}\n", encoding="utf-8")
    return file
