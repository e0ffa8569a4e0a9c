"""Compares two results: `compare.py BEFORE AFTER`, each a file or a commit of `.build/benchmark`.

Times are compared for one of Hugo's in the same turn, so that neither the machine nor its load matters.
Exit status 1: something costs more than a tenth more than it did.
"""

import sys
from pathlib import Path

import result
from table import markdown

KEPT = Path(__file__).resolve().parents[2] / ".build/benchmark"
TOLERANCE = 1.1

# What is compared at each size.
MEASURES = {
    "CPU, from nothing, ÷ Hugo's": lambda size: size.ratio("cold", "hugo", "cpu"),
    "CPU, nothing changed, ÷ Hugo's": lambda size: size.ratio("unchanged", "hugo", "cpu"),
    "CPU, one action edited, ÷ Hugo's": lambda size: size.ratio("edited", "hugo", "cpu"),
    "CPU, check, ÷ Hugo's": lambda size: size.ratio("check", "hugo", "cpu"),
    "wall, from nothing, ÷ Hugo's": lambda size: size.ratio("cold", "hugo", "wall"),
    "memory in MB": lambda size: size.cost("cold", "memory"),
    "memory of check in MB": lambda size: size.cost("check", "memory"),
    "files": lambda size: size.written("parvis")["files"],
    "MB written": lambda size: size.written("parvis")["bytes"] / 1e6,
}


def main(before, after):
    rows, is_well = compare(*(result.read(_path(name)) for name in (before, after)))
    print(markdown(["contracts", "what", before, after, "change"], rows))
    return 0 if is_well else 1


def compare(before, after):
    """The rows of the comparison of two results at the sizes that both have; and whether all is well."""
    old = {size.contracts: size for size in before.sizes()}
    rows, is_well = [], True
    for size in after.sizes():
        for name, measure in MEASURES.items() if size.contracts in old else ():
            values = measure(old[size.contracts]), measure(size)
            change = values[1] / values[0]
            is_well = is_well and change <= TOLERANCE
            told = f"{change - 1:+.0%}" + (" **worse**" if change > TOLERANCE else "")
            rows.append([f"{size.contracts:,}", name, *(f"{value:,.2f}" for value in values), told])
    return rows, is_well


def _path(name):
    found = [path for path in (Path(name), KEPT / f"{name}.json") if path.is_file()]
    return found[0] if found else sys.exit(f"no result '{name}': run `make bench` at that commit")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    sys.exit(main(*sys.argv[1:]))
