"""Holds that every mistake an editor makes is caught, with file, line and repair, in French: part of `make test`.

    run.py parvis   checks each mistake with the program named

What is printed for all of them is held in expected.txt; where that is not there, it is written and the run fails.
"""

import re
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from mistakes import MISTAKES

FOLDER = Path(__file__).resolve().parent
SITE = FOLDER.parent / "ValidationTests/Fixtures/valid"
THEME = FOLDER.parents[1] / "Theme"
EXPECTED = FOLDER / "expected.txt"
PLACE = re.compile(r"^(Content/[^:\n]*):\d+:\d+: (erreur|avertissement)\u00a0: .+ \[[a-z0-9-]+\]$", re.M)


def main(parvis):
    """Whether each mistake is caught as it should be, and printed as expected."""
    with ThreadPoolExecutor(2) as pool:
        texts = list(pool.map(lambda edit: check(parvis, edit), [None] + [edit for _, edit in MISTAKES]))
    faults = [] if texts[0] == "aucune erreur\n" else [f"the valid site: {texts[0]}"]
    printed = ""
    for (title, _), text in zip(MISTAKES, texts[1:]):
        printed += f"=== {title}\n{text}\n"
        if not PLACE.search(text):
            faults.append(f"{title}: no mistake is told with its place")
        elif "\naide\u00a0: " not in text:
            faults.append(f"{title}: no repair is told")
    if not EXPECTED.exists():
        EXPECTED.write_text(printed, encoding="utf-8")
        faults.append("recorded expected.txt; look at it, then run again")
    elif EXPECTED.read_text(encoding="utf-8") != printed:
        (FOLDER / "printed.txt").write_text(printed, encoding="utf-8")
        faults.append("what is printed is not expected.txt: compare printed.txt, then remove one of them")
    for fault in faults:
        print(fault)
    print(f"{len(MISTAKES)} mistakes, {len(faults)} faults")
    return 1 if faults or len(MISTAKES) < 50 else 0


def check(parvis, edit):
    """What the program prints for the site after an edit."""
    with tempfile.TemporaryDirectory() as folder:
        shutil.copytree(SITE / "Content", Path(folder) / "Content")
        shutil.copytree(THEME, Path(folder) / "Theme")
        if edit:
            edit(Path(folder) / "Content")
        run = subprocess.run([parvis, "check", "--language", "fr"], cwd=folder, stdout=subprocess.PIPE,
                             env={"PATH": "", "LANG": "C.UTF-8"})
    return run.stdout.decode()


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    sys.exit(main(str(Path(sys.argv[1]).resolve())))
