"""Reads the data of fictional sites with the programs of those who use them: `make data-test`.

    run.py parvis   builds the sites with the program named
"""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import feedparser
import journalist
from frictionless import Package
from pyshacl import validate
from rdflib import DCAT, Graph
from rdflib.compare import isomorphic

REPOSITORY = Path(__file__).resolve().parents[2]
FIXTURES = ["three-languages", "over-time", "disagreeing", "versions"]
FISCAL = ["value", "date:fiscal-year", "phase:id", "fin-source:generic:code", "activity:generic:project:code"]
ADDRESS = "https://livre.example/ouvert"


def main(parvis):
    """Whether every package is valid and every catalogue the same in both forms."""
    with tempfile.TemporaryDirectory() as folder:
        results = []
        for fixture in FIXTURES:
            data = build(parvis, fixture, Path(folder) / fixture) / "data"
            results += [(f"{fixture}: {what}", faults) for what, faults in checks(data)]
        results.append(("versions: feed", feed(data.parent / "fr/actualites.atom")))
        real = build(parvis, None, Path(folder) / "real")
        results.append(("euros per person", journalist.faults(real / "fr/donnees.html")))
        # The proof that a check can fail: a value that is no number, and a catalogue that says less.
        change(data / "execution.csv", b",amount,", b",amount,many")
        change(data / "catalog.ttl", b"a dcat:Dataset", b"a dcat:Catalog")
        change(data / "schema-budget.json", b"phase:id", b"phase")
        unseen = [f"{what} passes what is broken" for what, faults in checks(data) if not faults]
        results.append(("proofs", unseen))
    failed = [(what, faults) for what, faults in results if faults]
    for what, faults in failed:
        print(f"{what}: {'; '.join(faults)[:600]}")
    print(f"{len(results) - len(failed)} passed, {len(failed)} failed")
    return 1 if failed else 0


def change(file, words, others):
    """Writes other words in the place of the first of some that a file has."""
    old = file.read_bytes()
    assert words in old, f"{file.name} has {words}"
    file.write_bytes(old.replace(words, others, 1))


def build(parvis, fixture, site):
    """The output of a fixture, or of our content, in our theme."""
    shutil.copytree(REPOSITORY / "Theme", site / "Theme")
    if fixture is None:
        shutil.copytree(REPOSITORY / "Content", site / "Content")
    else:
        name = "disagreeing" if fixture == "versions" else fixture
        shutil.copytree(REPOSITORY / "Tests/Fixtures/valid" / name, site, dirs_exist_ok=True)
    if fixture == "versions":
        shutil.copytree(REPOSITORY / "Tests/Fixtures/versions", site, dirs_exist_ok=True)
    subprocess.run([parvis, "build", "--site", site, "--base-url", ADDRESS], check=True,
                   env={"PATH": "", "LANG": "C.UTF-8"}, stdout=subprocess.DEVNULL)
    return site / "Output"


def checks(data):
    """What the programs find wrong with the package and with the catalogue."""
    report = Package(str(data / "datapackage.json")).validate()
    tables = [task for task in report.tasks if task.stats.get("rows")]
    faults = [f"{place}: {message}" for place, message in report.flatten(["name", "message"])]
    yield "package", faults + ([] if len(tables) > 5 else [f"{len(tables)} tables have rows"])
    graphs = [Graph().parse(data / name) for name in ["catalog.jsonld", "catalog.ttl"]]
    files = [str(address).removeprefix(ADDRESS) for address in graphs[0].objects(None, DCAT.downloadURL)]
    lost = [f"no file at {file}" for file in files if not (data.parent / file.lstrip("/")).is_file()]
    same = [] if files and isomorphic(*graphs) else ["JSON-LD and Turtle differ"]
    fit, _, report = validate(graphs[1], shacl_graph=str(Path(__file__).with_name("catalogue.shapes.ttl")))
    yield "catalogue", lost + same
    yield "shapes", [] if fit else [report]
    yield "types", journalist.types(data)
    budget = next(each for each in Package(str(data / "datapackage.json")).resources if each.name == "execution")
    concepts = {field.custom.get("columnType") for field in budget.schema.fields}
    yield "fiscal vocabulary", [f"no {name}" for name in FISCAL if name not in concepts]


def feed(file):
    """What a reader of feeds does not find in the changes of figures."""
    read = feedparser.parse(file.read_bytes())
    days = [entry.published[:10] for entry in read.entries]
    faults = [str(read.bozo_exception)] if read.bozo else []
    if days != ["2033-11-21", "2033-06-15"]:
        faults.append(f"entries of {days}")
    faults += [f"{entry.id} says nothing" for entry in read.entries if "<li>" not in entry.content[0].value]
    return faults


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    sys.exit(main(*sys.argv[1:]))
