"""Opens the data of fictional sites in LibreOffice as French readers do: `make office-test`.

    office.py parvis   builds the sites with the program named

Both forms of comma-separated values, as the import dialogue offers them, and the workbook: what a cell holds must be
what the JSON says, a number as a number, a day as a day, a word with its accents.
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from xml.etree import ElementTree

from run import build

OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
# Separator, quotes, UTF-8, first line, no forms, language, quoted cells are text, days are found.
PROGRAMS, FRENCH, WRONG = "44,34,76,1,,1033,true,true", "59,34,76,1,,1036,true,true", "59,34,76,1,,1033,true,true"
COLUMNS = {"value": "Valeur", "year": "Année", "status": "État", "measure": "Mesure"}


def main(parvis):
    """Whether LibreOffice finds in each file what the JSON says."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        data = build(parvis, "three-languages", root / "site") / "data"
        # A site without an observation to the decimal would show nothing of the decimal comma.
        facts = json.loads((data / "indicators.json").read_text(encoding="utf-8"))["facts"]
        books = {
            "indicators.csv": opened(data / "indicators.csv", root, PROGRAMS),
            "indicators.fr.csv": opened(data / "indicators.fr.csv", root, FRENCH),
            "site.fr.ods": opened(data / "site.fr.ods", root, None),
            "wrong": opened(data / "indicators.fr.csv", root, WRONG),
        }
        results = [
            ("indicators.csv", faults(books["indicators.csv"], facts, {name: name for name in COLUMNS}, None)),
            ("indicators.fr.csv", faults(books["indicators.fr.csv"], facts, COLUMNS, None)),
            ("site.fr.ods", faults(books["site.fr.ods"], facts, COLUMNS, "Indicateurs")),
        ]
        # The proof that a check can fail: decimals after a comma, opened as English does.
        found = faults(books["wrong"], facts, COLUMNS, None)
        results.append(("proof", [] if found else ["the wrong language passes"]))
    for what, found in results:
        if found:
            print(f"{what}: {'; '.join(found)[:400]}")
    failed = sum(1 for _, found in results if found)
    print(f"{len(results) - failed} passed, {failed} failed")
    return 1 if failed else 0


def opened(file, root, form):
    """The sheets of a file as LibreOffice has them in French: for each its rows of cells, a type and a value."""
    out = root / "opened" / file.name / (form or "whole").replace(",", "-")
    options = [f"--infilter=Text - txt - csv (StarCalc):{form}"] if form else []
    subprocess.run(["soffice", "--headless", f"-env:UserInstallation={(root / 'profile').as_uri()}", *options,
                    "--convert-to", "fods", "--outdir", out, file], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                   env={"PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "HOME": str(root)})
    tree = ElementTree.parse(out / (file.name.rsplit(".", 1)[0] + ".fods"))
    return {sheet.get(TABLE + "name"): [row(each) for each in sheet.iter(TABLE + "table-row")]
            for sheet in tree.iter(TABLE + "table")}


def row(element):
    """The cells of a row; one that stands for several is each of them."""
    cells = []
    for cell in element.iter(TABLE + "table-cell"):
        count = int(cell.get(TABLE + "number-columns-repeated", "1"))
        kind = cell.get(OFFICE + "value-type")
        text = "".join(part for words in cell.iter(TEXT + "p") for part in words.itertext())
        value = {"float": cell.get(OFFICE + "value"), "percentage": cell.get(OFFICE + "value"),
                 "date": cell.get(OFFICE + "date-value")}.get(kind, text)
        cells += [(kind, value)] * min(count, 100)
    return cells


def faults(book, facts, names, sheet):
    """What the columns of a sheet hold otherwise than the facts."""
    rows = book[sheet] if sheet else next(iter(book.values()))
    heads = [value for _, value in rows[0]]
    missing = [name for name in names.values() if name not in heads]
    if missing:
        return [f"no column {name}, but {heads}" for name in missing]
    body = [each for each in rows[1:] if any(value for _, value in each)]
    wrong = [] if len(body) == len(facts) else [f"{len(body)} rows of {len(facts)}"]
    for line, fact in zip(body, facts):
        for key in ["value", "year"]:
            kind, value = line[heads.index(names[key])]
            wanted = fact.get(key)
            if wanted is None and kind is not None or wanted is not None and (
                    kind != "float" or float(value) != wanted):
                wrong.append(f"{key} {wanted} is {kind} {value}")
    words = {value for line in body for kind, value in line if kind == "string"}
    accents = sorted(fact["label"]["fr"] for fact in facts if not fact["label"]["fr"].isascii())
    return wrong + [f"no {label}" for label in accents if label not in words] + ([] if accents else ["no accents"])


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    sys.exit(main(*sys.argv[1:]))
