"""One turn of the benchmark at one size: each command once, one after the other."""

import shutil
from pathlib import Path
from typing import NamedTuple

import corpus
import hugo_site
import measure
import parvis_site

SENTENCE = "\nUne phrase de plus.\n"


class Programs(NamedTuple):
    """The two programs that are compared."""
    parvis: Path
    hugo: Path


class Bench:
    """The two sites of a number of contracts in a folder of its own, which is gone in the end."""

    def __init__(self, folder, contracts, programs):
        self._folder, self._programs = Path(folder), programs
        self._parvis, self._hugo = self._folder / "parvis", self._folder / "hugo"
        parvis_site.write(corpus.contracts(contracts), self._parvis)
        hugo_site.write(corpus.contracts(contracts), self._hugo)
        middle = corpus.contract((contracts + 1) // 2)
        self._edited = parvis_site.action_file(self._parvis, middle, middle.actions[0])
        # What a program keeps beside its output goes with it.
        self._built, self._copy = self._folder / "built", self._folder / "copy"
        self._output = self._built / "Output"

    def turn(self):
        """The cost of each command, the phases of the first, and what both programs have written."""
        self._built.mkdir()
        cold, errors = self._build("--timings")
        costs = {"cold": cold, "unchanged": self._build()[0], "edited": self._edit(),
                 "check": measure.run([self._programs.parvis, "check", "--site", self._parvis])[0],
                 "copy": measure.run([shutil.which("cp"), "-r", self._built, self._copy])[0]}
        shutil.rmtree(self._copy)
        written = {"parvis": measure.contents(self._output)}
        shutil.rmtree(self._built)
        costs["hugo"], _ = measure.run([self._programs.hugo, "--quiet", "-s", self._hugo, "-d", self._output])
        written["hugo"] = measure.contents(self._output)
        shutil.rmtree(self._built)
        return {"costs": {name: cost._asdict() for name, cost in costs.items()},
                "phases": measure.phases(errors), "written": written}

    def _build(self, *options):
        return measure.run([
            self._programs.parvis, "build", "--site", self._parvis, "--output", self._output,
            "--as-of", parvis_site.DAY, "--language", "en", *options])

    def _edit(self):
        before = self._edited.read_text(encoding="utf-8")
        self._edited.write_text(before + SENTENCE, encoding="utf-8")
        cost, _ = self._build()
        self._edited.write_text(before, encoding="utf-8")
        return cost
