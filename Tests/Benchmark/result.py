"""The result of a benchmark: kept as JSON, read as medians and ratios."""

import json
from pathlib import Path
from statistics import median
from typing import NamedTuple


class Size:
    """What was measured at a number of contracts, in some turns."""

    def __init__(self, contracts, turns):
        self.contracts, self._turns = int(contracts), turns

    def cost(self, command, kind):
        """The median of a cost: `wall`, `cpu` or `memory`."""
        return median(turn["costs"][command][kind] for turn in self._turns)

    def ratio(self, command, other, kind):
        """The median over the turns of one command's cost for one of another's in the same turn."""
        return median(turn["costs"][command][kind] / turn["costs"][other][kind]
                      for turn in self._turns)

    def phases(self):
        """The median milliseconds of each phase of a build from nothing."""
        return {name: median(turn["phases"][name] for turn in self._turns)
                for name in self._turns[0]["phases"]}

    def written(self, program):
        """The pages, files and bytes that a program has written: the same in each turn."""
        return self._turns[0]["written"][program]


class Result(NamedTuple):
    """What was measured, of which commit, on what."""
    commit: str
    machine: str
    turns: dict

    def sizes(self):
        """The sizes, the smallest first."""
        found = [Size(contracts, turns) for contracts, turns in self.turns.items()]
        return sorted(found, key=lambda size: size.contracts)

    def write(self, folder):
        """Writes the result into a folder under the name of its commit; the answer is its path."""
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / f"{self.commit}.json"
        path.write_text(json.dumps(self._asdict(), indent=1) + "\n", encoding="utf-8")
        return path


def read(path):
    """The result in a file."""
    return Result(**json.loads(Path(path).read_text(encoding="utf-8")))
