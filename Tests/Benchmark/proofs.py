"""Shows, on small things made for it, that what the benchmark says can be trusted: part of `make test`."""

import sys
import tempfile
from pathlib import Path

import compare
import corpus
import hugo_site
import instructions
import measure
import parvis_site
import table
from result import Result, read

COST = {"wall": 4.0, "cpu": 8.0, "memory": 100.0}
HALF = {kind: value / 2 for kind, value in COST.items()}
WRITTEN = {"pages": 3, "files": 5, "bytes": 2_000_000}


def result(**costs):
    """A result of two sizes; a cost that is not given is half that of a build from nothing."""
    turn = {"costs": {name: costs.get(name, COST if name == "cold" else HALF) for name in table.COMMANDS},
            "phases": {"load": 1.5}, "written": {"parvis": WRITTEN, "hugo": WRITTEN}}
    slow = {**turn, "costs": {name: {kind: 9 * value for kind, value in cost.items()}
                              for name, cost in turn["costs"].items()}}
    return Result("abc", "2 cores", {"100": [turn], "10": [turn, slow, turn]})


def files(writer, count, seed):
    """The bytes of each file of a site."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "site"
        writer.write(corpus.contracts(count, seed), root)
        return {str(path.relative_to(root)): path.read_bytes()
                for path in root.rglob("*") if path.is_file()}


def on_the_corpus():
    few, again, other = (files(parvis_site, 2, seed) for seed in (1, 1, 2))
    more, hugo = files(parvis_site, 3, 1), files(hugo_site, 2, 1)
    shared = [path for path in few if path.startswith("Content/contracts/")]
    contract = corpus.contract(1)
    yield "the same seed gives the same bytes", few == again
    yield "another seed gives others", few != other
    yield "a contract is the same among more", all(few[path] == more[path] for path in shared)
    yield "Hugo's site is the same each time", hugo == files(hugo_site, 2, 1)
    for language in ("fr", "en"):
        prose = getattr(contract.actions[0].prose, language).encode()
        sites = (few[f"Content/contracts/{contract.id}/actions/action-01/{language}.md"],
                 hugo[f"content/{contract.id}/action-01.{language}.md"])
        yield f"both sites have the same prose ({language})", all(site.endswith(prose) for site in sites)


def on_measures():
    cost, errors = measure.run(["/bin/sh", "-c", "echo 'make ready: 1.5 ms' >&2"])
    yield "the cost of a command is measured", 0 < cost.wall < 60 and cost.cpu >= 0 and cost.memory > 0.1
    yield "the phases are read", measure.phases(errors) == {"make ready": 1.5}
    yield "a command that fails ends the benchmark", fails(lambda: measure.run(["/bin/sh", "-c", "exit 3"]))


def on_comparisons():
    good, heavy = result(), result(cold={**COST, "memory": 111.0})
    slow, less = result(cold={**COST, "cpu": 8.9}), result(cold={**COST, "cpu": 7.0})
    yield "the same compares well", compare.compare(good, good)[1]
    yield "a tenth more CPU is flagged", not compare.compare(good, slow)[1]
    yield "a tenth more memory is flagged", not compare.compare(good, heavy)[1]
    yield "less is not", compare.compare(good, less)[1]
    yield "one slow turn of three does not matter", good.sizes()[0].cost("cold", "wall") == 4.0
    with tempfile.TemporaryDirectory() as folder:
        yield "a result is read as it was written", read(good.write(Path(folder))) == good


def on_tables():
    lines = table.short(result()).splitlines()
    page = f"before\n{table.BEGIN}\nold\n{table.END}\nafter\n"
    yield "the smallest size stands first", [line.split()[1] for line in lines[2:]] == ["10", "100"]
    yield "a ratio is of the same turn", "| 2.00 |" in lines[2]
    written = table.replaced(page, "new")
    yield "the README's table is replaced, and nothing else", written == page.replace("old", "new")


def on_instructions():
    names = instructions.PHASES
    profiles = {f".{number}": f"totals: {number}000000\n" for number in range(1, len(names) + 1)}
    counts = instructions.counts_in({**profiles, "": "totals: 9000000\n"})
    kept = {phase: number / 1e6 for phase, number in counts.items()}
    more, fewer = ({**counts, "Check": counts["Check"] * change} for change in (1.04, 0.96))
    millions = [number / 1e6 for number in counts.values()]
    yield "a phase has the instructions from its beginning", millions == [2, 3, 4, 5, 9]
    yield "a missing phase is told", fails(lambda: instructions.counts_in(profiles))
    yield "the counts that are kept pass", instructions.compare(kept, counts)[1]
    yield "more instructions fail", not instructions.compare(kept, more)[1]
    yield "fewer must be kept", not instructions.compare(kept, fewer)[1]
    yield "what is not kept fails", not instructions.compare({}, counts)[1]


def fails(work):
    """Whether some work ends the program."""
    try:
        work()
    except SystemExit:
        return True
    return False


def main():
    proofs = [proof for proofs in (on_the_corpus, on_measures, on_comparisons, on_tables, on_instructions)
              for proof in proofs()]
    failed = [name for name, holds in proofs if not holds]
    print("\n".join([*(f"benchmark: not so: {name}" for name in failed),
                     f"{len(proofs) - len(failed)} passed, {len(failed)} failed"]))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
