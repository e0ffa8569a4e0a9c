"""Counts the instructions of each phase of a build, and compares them with those that are kept.

    instructions.py SITE_PHASES [--accept]

A count hardly depends on the machine and not on its load: two runs differ by less than a hundredth.
The fixture is built with our theme by the program `site-phases`, under callgrind. What is kept lies in
`instructions.json`; `--accept` writes there what was counted. `make test` counts a debug build: one for
release would take it minutes to make. By hand, a release build is counted and kept in the same way.
"""

import json
import platform
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
FIXTURE = REPOSITORY / "Tests/Fixtures/valid/over-time/Content"
KEPT = Path(__file__).with_name("instructions.json")
PHASES = ("Load", "Check", "Prepare", "Render", "Write")
TOLERANCE = 0.03
# Hashes are seeded by chance otherwise, and so the order in which collections are searched.
ENVIRONMENT = {"SWIFT_DETERMINISTIC_HASHING": "1", "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"}
ACCEPT = "after `make accept-instructions` commit Tests/Benchmark/instructions.json, and say why"


def main(program, *options):
    program, build = Path(program).resolve(), Path(program).parent.name
    kept = json.loads(KEPT.read_text(encoding="utf-8")) if KEPT.exists() else {}
    counts, toolchain = count(program), _toolchain()
    if "--accept" in options:
        kept[build] = {"toolchain": toolchain, "millions": {
            phase: round(number / 1e6, 3) for phase, number in counts.items()}}
        KEPT.write_text(json.dumps(kept, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    known = kept.get(build, {"toolchain": toolchain, "millions": {}})
    if known["toolchain"] != toolchain:
        print(f"kept for {known['toolchain']}, this is {toolchain}: not compared")
        return 0
    lines, is_well = compare(known["millions"], counts)
    print("\n".join(lines))
    return 0 if is_well else 1


def count(program):
    """The instructions of each phase."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        shutil.copytree(REPOSITORY / "Theme", root / "Theme")
        shutil.copytree(FIXTURE, root / "Content")
        # A dump ends before a phase begins; of its functions, only the outermost has a name ending so.
        dumps = [f"--dump-before=*counted{phase}*F" for phase in PHASES]
        subprocess.run(
            ["valgrind", "--quiet", "--tool=callgrind", "--callgrind-out-file=counts", *dumps,
             program, ".", "Output"], cwd=root, env=ENVIRONMENT, check=True)
        return counts_in({path.suffix: path.read_text(encoding="utf-8")
                          for path in root.glob("counts*")})


def counts_in(profiles):
    """The instructions of each phase, by the endings of the profiles' names.

    The first profile ends where the first phase begins; the one without a number is that of the end.
    """
    ends = [f".{number}" for number in range(2, len(PHASES) + 1)] + [""]
    if set(profiles) != {".1", *ends}:
        raise SystemExit(f"site-phases no longer has just the phases {', '.join(PHASES)}")
    found = (re.search(r"^totals: (\d+)$", profiles[end], re.MULTILINE) for end in ends)
    return {phase: int(totals[1]) for phase, totals in zip(PHASES, found)}


def compare(kept, counts):
    """A line a phase, the last with the numbers of phases; and whether all is well."""
    lines, failed = [], 0
    for phase, number in counts.items():
        millions, known = number / 1e6, kept.get(phase)
        change = millions / known - 1 if known else None
        told = "not kept yet" if change is None else f"{change:+.1%} of {known:,.1f}"
        fault = ""
        if change is None or abs(change) > TOLERANCE:
            failed += 1
            fault = " MORE: make it as fast as it was, or" if change and change > 0 else " keep it:"
            fault = f":{fault} {ACCEPT}"
        lines.append(f"{phase}: {millions:,.1f} million instructions, {told}{fault}")
    return [*lines, f"instructions: {len(counts) - failed} passed, {failed} failed"], failed == 0


def _toolchain():
    told = subprocess.run(["swift", "--version"], capture_output=True, text=True, check=True).stdout
    version = re.search(r"Swift version (\S+)", told)
    return f"Swift {version[1] if version else '?'}, {platform.machine()}"


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    sys.exit(main(*sys.argv[1:]))
