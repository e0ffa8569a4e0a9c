"""Shows that each reader is linear in what it reads: `make linear`.

    linear.py PARVIS [CASE...]

checks a small site that holds a great deal of one thing, then four times as much, and prints how many times
the user time grew beyond that of the small site alone. Four is linear, sixteen is quadratic; more than eight fails.
A ratio is of runs that follow each other on one machine, so that no time of any machine is asked for.
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
TURNS = 3
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
    "unknown YAML keys": (5_000, lambda n: _append("Content/site.yml", _lines(n, "cle-{i}: x"))),
    "unknown JSON keys on one line": (5_000, lambda n: _replace(
        f"{CONTRACT}/indicators.json", '"indicators": [',
        "".join(f'"cle-{i}": 1, ' for i in range(n)) + '"indicators": [')),
    "faults in a line of JSON": (2_000, lambda n: _write(
        f"{CONTRACT}/observations.json",
        '{"observations": [' + ", ".join('{"id": "É"}' for _ in range(n)) + "]}")),
    "unused notes": (5_000, lambda n: _append(FICHE, "\n" + _lines(n, "[^n{i}]: une note\n"))),
    "notes": (5_000, lambda n: _append(
        FICHE, "\n" + _lines(n, "Voir[^n{i}].\n") + _lines(n, "[^n{i}]: une note\n"))),
    "a name of many letters": (50_000, lambda n: _replace(
        f"{CONTRACT}/actions/premier-accueil/en.md", "title: ", "title: " + "a" * n)),
    "glossary terms": (2_000, lambda n: _append("Content/glossary.yml", _lines(
        n, "- id: terme-{i}\n  term: {{fr: Terme{i}, en: Term{i}}}\n  plain: {{fr: mot {i}, en: word {i}}}"))),
    "documents": (2_000, lambda n: _append("Content/documents.yml", _lines(
        n, "- id: doc-{i}\n  title: {{fr: Document {i}, en: Document {i}}}\n  ask: {{fr: la ville, en: the city}}"))),
    "paragraphs": (5_000, lambda n: _append(FICHE, "\n" + _lines(
        n, "Le **guichet** ouvre en {i}, c'est-à-dire `tôt` : voir [la ville](https://a.example/{i}).\n"))),
    "one long paragraph": (5_000, lambda n: _append(FICHE, "\n" + _lines(
        n, "Le *guichet* n° {i} ouvre « tôt » - ou \"tard\"."))),
    "quotes that never close": (50_000, lambda n: _append(FICHE, "\n" + 'a "b ' * n + "\n")),
    "stars that never close": (20_000, lambda n: _append(FICHE, "\n" + "a **b " * n + "\n")),
    "brackets that never close": (20_000, lambda n: _append(FICHE, "\n" + "[a " * n + "\n")),
    "deep quotations": (500, lambda n: _append(FICHE, "\n" + "> " * n + "a\n")),
    "links to nowhere": (2_000, lambda n: _append(FICHE, "\n" + _lines(n, "[a](term:terme-{i})\n"))),
    "rows of a table": (2_000, lambda n: _append(
        FICHE, "\n| a | b |\n| - | - |\n" + _lines(n, "| {i} | b |"))),
    "hidden characters": (20_000, lambda n: _append(FICHE, "\n" + "a\u200b" * n + "\n")),
    "account numbers": (2_000, lambda n: _append(
        FICHE, "\n" + _lines(n, "FR76 3000 6000 0112 3456 7890 189\n"))),
    "partials": (100, lambda n: lambda site: _partials(site, n)),
}


def main(parvis, *names):
    with tempfile.TemporaryDirectory(prefix="parvis-linear-") as folder:
        base = _cost(parvis, _site(Path(folder), "base"))
        slow = []
        for name, (size, change) in CASES.items():
            if names and name not in names:
                continue
            costs = []
            for times in (1, FACTOR):
                site = _site(Path(folder), f"{times}")
                change(size * times)(site)
                costs.append(_cost(parvis, site) - base)
                shutil.rmtree(site)
            ratio = max(costs[1], 0) / max(costs[0], base / 10)
            if ratio > LIMIT:
                slow.append(name)
            print(f"{name}: {size} and {size * FACTOR}, {ratio:.1f} times", flush=True)
    if slow:
        sys.exit(f"more than linear: {', '.join(slow)}")


def _site(folder, name):
    """A copy of the small site with the theme of the repository."""
    site = folder / name
    shutil.copytree(SMALL_SITE, site)
    shutil.copytree(REPOSITORY / "Theme", site / "Theme")
    return site


def _cost(parvis, site):
    """The least user time of several checks, in seconds."""
    return min(_check(parvis, site) for _ in range(TURNS))


def _check(parvis, site):
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
    done = subprocess.run([parvis, "check", "--site", site], stdout=subprocess.DEVNULL,
                          stderr=subprocess.DEVNULL, check=False, env={**os.environ, "LC_ALL": "C"})
    if done.returncode not in (0, 1):
        sys.exit(f"parvis ended with {done.returncode}")
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before


if __name__ == "__main__":
    main(*sys.argv[1:])
