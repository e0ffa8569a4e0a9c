"""How long a save takes to the screen in the preview: `make bench-preview`.

    preview.py parvis [turns]   copies the site here, shows it in a browser, and saves again and again

The page is that of an action. The time goes from the end of the save to the paint of what is now on the
page, by one clock for both; told are the middle one of all turns and the longest.
"""

import statistics
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "Tests/Browser"), str(ROOT / "Tests/Preview")]

from chromium import Tab  # noqa: E402
from served import Preview, copy_of  # noqa: E402

ACTION = "Content/contracts/2024-2027/actions/acces-droits/fr.md"
SPACE = "getComputedStyle(document.documentElement).getPropertyValue('--space-1')"
TEXT = "document.querySelector('main').textContent"
# A file, a text in it, what stands in its place at every other save, and what of the page shows it.
SAVES = {
    "a text": (ACTION, "Garantir un accès aux droits", "Garantir l'accès aux droits", TEXT),
    "a target": ("Content/contracts/2024-2027/indicators.json",
                 '"2024": 150, "2025": 180', '"2024": 150, "2025": 181', TEXT),
    "a stylesheet": ("Theme/styles/1-tokens.css", "--space-1: 0.25rem", "--space-1: 0.3rem", SPACE),
}
# Tells when the first picture is painted in which something is no more what it was.
PAINT = """new Promise(told => {{
  const before = {shown};
  const look = () => {shown} === before ? requestAnimationFrame(look)
    : requestAnimationFrame(() => setTimeout(() => told(Date.now())));
  look();
}})"""


def main(parvis, turns=11):
    with tempfile.TemporaryDirectory() as folder:
        site = copy_of(ROOT, Path(folder))
        preview, tab = Preview(parvis, site), Tab()
        try:
            tab.open(preview.address + "fr/contrat-2024-2027/actions/5-acces-aux-droits.html")
            for name, (path, *change) in SAVES.items():
                times = [save(tab, site / path, *change) for _ in range(int(turns))]
                print(f"{name}: {statistics.median(times):.0f} ms, at most {max(times):.0f} ms")
        finally:
            tab.close()
            preview.close()


def save(tab, path, before, after, shown):
    """The milliseconds from a save to the first paint of the page that it changes."""
    time.sleep(0.7)
    text = path.read_text(encoding="utf-8")
    if before not in text:
        before, after = after, before
    tab.run(f"window.painted = {PAINT.format(shown=shown)}; 0")
    path.write_text(text.replace(before, after, 1), encoding="utf-8")
    saved = time.time() * 1000
    return tab.run("window.painted") - saved


if __name__ == "__main__":
    main(*sys.argv[1:])
