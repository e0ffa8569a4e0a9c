"""Shows that each reader is linear in what it reads: `make linear`.

    linear.py PARVIS [CASE...]

checks a small site that holds a great deal of one thing, then four times as much, then sixteen times, and prints
how many times more user time the second step took than the first. Sizes grow until the first step can be told. Four is linear, sixteen is quadratic; more than
eight fails. A ratio is of runs that follow each other on one machine, so that no time of any machine is asked for.
"""

import os
import resource
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[2]
SMALL_SITE = REPOSITORY / "Tests/ValidationTests/Fixtures/valid"
FACTOR = 4
LIMIT = 8.0
TURNS = 2
# What the first step must take for a ratio to say something, in seconds; sizes grow until it does, this much at most.
LEAST = 0.15
GROWTH = 256
CONTRACT = "Content/contracts/2025-2026"
FICHE = f"{CONTRACT}/actions/premier-accueil/fr.md"


def _append(path, text):
    def change(site):
        with (site / path).open("a", encoding="utf-8") as file:
            file.write(text)
    return change


def _write(path, text):
    return lambda site: (site / path).write_text(text, encoding="utf-8")


def _replace(path, old, new):
    def change(site):
        text = (site / path).read_text(encoding="utf-8")
        assert text.count(old) == 1, f"'{old}' stands {text.count(old)} times in {path}"
        (site / path).write_text(text.replace(old, new), encoding="utf-8")
    return change


def _lines(count, line):
    return "".join(line.format(i=i) + "\n" for i in range(count))


def _partials(site, count):
    folder = site / "Theme/templates/partials"
    for i in range(count):
        (folder / f"linear-{i}.mustache").write_text(f"<p>{i}</p>\n")
    page = site / "Theme/templates/page.mustache"
    text = page.read_text(encoding="utf-8").replace(
        "{{{body}}}", _lines(count, "{{{{>partials/linear-{i}}}}}") + "{{{body}}}")
    page.write_text(text, encoding="utf-8")


# Each case: its name, a size whose cost stands out, and what a size does to the site.
CASES = {
    "unknown YAML keys": (1_250, lambda n: _append("Content/site.yml", _lines(n, "cle-{i}: x"))),
    "unknown JSON keys on one line": (1_250, lambda n: _replace(
        f"{CONTRACT}/indicators.json", '"indicators": [',
        "".join(f'"cle-{i}": 1, ' for i in range(n)) + '"indicators": [')),
    "faults in a line of JSON": (250, lambda n: _write(
        f"{CONTRACT}/observations.json",
        '{"observations": [' + ", ".join('{"id": "É"}' for _ in range(n)) + "]}")),
    "unused notes": (500, lambda n: _append(FICHE, "\n" + _lines(n, "[^n{i}]: une note\n"))),
    "notes": (250, lambda n: _append(
        FICHE, "\n" + _lines(n, "Voir[^n{i}].\n") + _lines(n, "[^n{i}]: une note\n"))),
    "a name of many letters": (20_000, lambda n: _replace(
        f"{CONTRACT}/actions/premier-accueil/en.md", "title: ", "title: " + "a" * n)),
    "glossary terms": (125, lambda n: _append("Content/glossary.yml", _lines(
        n, "- id: terme-{i}\n  term: {{fr: Terme{i}, en: Term{i}}}\n  plain: {{fr: mot {i}, en: word {i}}}"))),
    "documents": (250, lambda n: _append("Content/documents.yml", _lines(
        n, "- id: doc-{i}\n  title: {{fr: Document {i}, en: Document {i}}}\n  ask: {{fr: la ville, en: the city}}"))),
    "paragraphs": (250, lambda n: _append(FICHE, "\n" + _lines(
        n, "Le **guichet** ouvre en {i}, c'est-à-dire `tôt` : voir [la ville](https://a.example/{i}).\n"))),
    "one long paragraph": (250, lambda n: _append(FICHE, "\n" + _lines(
        n, "Le *guichet* n° {i} ouvre « tôt » - ou \"tard\"."))),
    "quotes that never close": (2_000, lambda n: _append(FICHE, "\n" + 'a "b ' * n + "\n")),
    "stars that never close": (1_000, lambda n: _append(FICHE, "\n" + "a **b " * n + "\n")),
    "brackets that never close": (1_000, lambda n: _append(FICHE, "\n" + "[a " * n + "\n")),
    "deep quotations": (100, lambda n: _append(FICHE, "\n" + "> " * n + "a\n")),
    "links to nowhere": (500, lambda n: _append(FICHE, "\n" + _lines(n, "[a](term:terme-{i})\n"))),
    "rows of a table": (500, lambda n: _append(
        FICHE, "\n| a | b |\n| - | - |\n" + _lines(n, "| {i} | b |"))),
    "hidden characters": (2_000, lambda n: _append(FICHE, "\n" + "a\u200b" * n + "\n")),
    "account numbers": (500, lambda n: _append(
        FICHE, "\n" + _lines(n, "FR76 3000 6000 0112 3456 7890 189\n"))),
    "partials": (60, lambda n: lambda site: _partials(site, n)),
}


def main(parvis, *names):
    slow = []
    with tempfile.TemporaryDirectory(prefix="parvis-linear-") as folder:
        for name, (size, change) in CASES.items():
            if names and name not in names:
                continue
            sizes, costs = [size, size * FACTOR], {}
            while True:
                for count in sizes[-2:]:
                    if count not in costs:
                        costs[count] = _cost(parvis, Path(folder) / str(count), change(count))
                if costs[sizes[-1]] - costs[sizes[-2]] >= LEAST or sizes[-1] >= size * GROWTH:
                    break
                sizes.append(sizes[-1] * FACTOR)
            few, more = costs[sizes[-2]], costs[sizes[-1]]
            sizes = [sizes[-2], sizes[-1], sizes[-1] * FACTOR]
            many = _cost(parvis, Path(folder) / str(sizes[2]), change(sizes[2]))
            ratio = (many - more) / max(more - few, LEAST)
            if ratio > LIMIT:
                slow.append(name)
            print(f"{name}: {', '.join(map(str, sizes))}: {ratio:.1f} times", flush=True)
    if slow:
        sys.exit(f"more than linear: {', '.join(slow)}")


def _cost(parvis, site, change):
    """The least user time of several checks of a changed copy of the small site, in seconds."""
    shutil.copytree(SMALL_SITE, site)
    shutil.copytree(REPOSITORY / "Theme", site / "Theme")
    change(site)
    cost = min(_check(parvis, site) for _ in range(TURNS))
    shutil.rmtree(site)
    return cost


def _check(parvis, site):
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
    done = subprocess.run([parvis, "check", "--site", site], stdout=subprocess.DEVNULL,
                          stderr=subprocess.DEVNULL, check=False, env={**os.environ, "LC_ALL": "C"})
    if done.returncode not in (0, 1):
        sys.exit(f"parvis ended with {done.returncode}")
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before


if __name__ == "__main__":
    main(*sys.argv[1:])
