"""Shows that each reader is linear in what it reads: `make linear`.

    linear.py PARVIS [CASE...]

checks a small site that holds a great deal of one thing, then four times as much, and so on, and prints how many
times more user time the last step took than the one before. Sizes grow until that one can be told, or a file
would be larger than is read. Four is linear, sixteen is quadratic; more than eight fails. A ratio is of runs
that follow each other on one machine, so that no time of any machine is asked for.
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
# What the step before the last takes, in seconds, when sizes have grown enough; and below what no ratio is told.
ENOUGH = 0.15
LEAST = 0.01
# How much sizes grow at most, and the largest file that Parvis reads, of Markdown, in bytes.
GROWTH = 1024
LARGEST = 8 << 20
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
            sizes, costs = [], []
            while size <= CASES[name][0] * GROWTH:
                cost = _cost(parvis, Path(folder) / str(size), change(size))
                if cost is None or len(costs) > 2 and costs[-2] - costs[-3] >= ENOUGH:
                    break
                sizes.append(size)
                costs.append(cost)
                size *= FACTOR
            few, more, many = costs[-3:]
            told = f"{name}: {', '.join(map(str, sizes[-3:]))}"
            if more - few < LEAST:
                print(f"{told}: too fast to tell, {many:.2f} s at most", flush=True)
                if many - more > LIMIT * LEAST:
                    slow.append(name)
                continue
            ratio = (many - more) / (more - few)
            if ratio > LIMIT:
                slow.append(name)
            print(f"{told}: {ratio:.1f} times", flush=True)
    if slow:
        sys.exit(f"more than linear: {', '.join(slow)}")


def _cost(parvis, site, change):
    """The least user time of several checks of a changed copy of the small site, in seconds; nothing where a
    file of it would be too large to be read."""
    shutil.copytree(SMALL_SITE, site)
    shutil.copytree(REPOSITORY / "Theme", site / "Theme")
    change(site)
    is_read = all(file.stat().st_size <= LARGEST for file in site.rglob("*") if file.is_file())
    cost = min(_check(parvis, site) for _ in range(TURNS)) if is_read else None
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
