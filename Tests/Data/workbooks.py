"""Fills workbooks as editors do, with the programs that read them: `make data-test`.

    workbooks.py parvis   exports and imports with the program named
"""

import datetime
import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import openpyxl
import pandas

REPOSITORY = Path(__file__).resolve().parents[2]
FIXTURES = ["one-language", "over-time", "three-languages", "disagreeing"]
FORMATS = ["ods", "xlsx"]


def main(parvis):
    """Whether workbooks say the same in every format, and come back with what was typed."""
    with tempfile.TemporaryDirectory() as folder:
        results = []
        for fixture in FIXTURES:
            site = Path(folder) / fixture
            shutil.copytree(REPOSITORY / "Tests/Fixtures/valid" / fixture, site)
            results += [(f"{fixture}: {what}", faults) for what, faults in unchanged(parvis, site)]
        site = Path(folder) / "three-languages"
        results.append(("what cannot be read", unreadable(parvis, site)))
        results.append(("what is typed", typed(parvis, site)))
    failed = [(what, faults) for what, faults in results if faults]
    for what, faults in failed:
        print(f"{what}: {'; '.join(faults)[:900]}")
    print(f"{len(results) - len(failed)} passed, {len(failed)} failed")
    return 1 if failed else 0


def run(parvis, *arguments):
    """What the program prints and how it ends."""
    return subprocess.run([parvis, *map(str, arguments), "--language", "fr"], capture_output=True,
                          text=True, env={"PATH": "", "LANG": "C.UTF-8"}, check=False)


def export(parvis, site, form):
    """The workbook of a site, beside it."""
    file = site.parent / f"{site.name}.{form}"
    made = run(parvis, "export", file, "--site", site, "--replace")
    assert made.returncode == 0, made.stderr
    return file


def files(site):
    """The bytes of every file of a site."""
    return {path: path.read_bytes() for path in sorted(site.rglob("*")) if path.is_file()}


def unchanged(parvis, site):
    """Both formats hold the same, and come back without a change, also as openpyxl writes them."""
    before = files(site)
    books = [export(parvis, site, form) for form in FORMATS]
    read = [pandas.read_excel(book, sheet_name=None) for book in books]
    names = [list(book) for book in read]
    same = names[0] == names[1] and all(read[0][name].equals(read[1][name]) for name in names[0])
    yield "both formats read the same", [] if same else ["they differ"]
    yield "there are figures", [] if len(read[0]["Budget"]) else ["no row"]
    again = site.parent / "again.xlsx"
    openpyxl.load_workbook(books[1]).save(again)
    for book in [*books, again]:
        made = run(parvis, "import", book, "--site", site, "--yes")
        faults = [made.stdout + made.stderr] if made.returncode or len(made.stdout.splitlines()) > 1 else []
        yield f"{book.name} comes back", faults + ([] if files(site) == before else ["a file changed"])


def cells(sheet, **keys):
    """The cells of the row that has these values, by heading."""
    headings = [str(cell.value) for cell in sheet[1]]
    for row in sheet.iter_rows(min_row=2):
        found = dict(zip(headings, row))
        if all(str(found[key].value) == value for key, value in keys.items()):
            return found
    raise AssertionError(f"no row {keys}")


def typed(parvis, site):
    """What people type, in a sorted sheet with a moved column and a sum below."""
    book = openpyxl.load_workbook(export(parvis, site, "xlsx"))
    budget = book["Budget"]
    row = cells(budget, **{"Action": "work-language", "Qui paie": "city"})
    row["2028"].value = "1\u202f535\u00a0544,10 €"
    row["2029"].value = 8722.450000000001
    row["2030"].value = "à venir"
    budget.append(["Total", None, None, None, None, "=SUM(F2:F160)"])
    indicators = book["Indicateurs"]
    row = cells(indicators, Indicateur="desk-solved")
    row["Situation de départ"].value = 0.425
    row["Situation de départ"].number_format = "0.0%"
    row["Cible 2030"].value = "71,5 %"
    results = book["Résultats"]
    row = cells(results, Indicateur="letters", Exercice="2030")
    row["Résultat"].value = "1 040"
    row["Date"].value = datetime.date(2030, 9, 30)
    row["Document"].value = "report-2029"
    row["Endroit du document (en)"].value = "annex 6"
    row = cells(results, Indicateur="letters", Exercice="2029")
    row["Date"].value = "1er mars 2030"
    budget.insert_cols(2)
    budget.insert_rows(2, 3)
    results.title = "Nos résultats"
    file = site.parent / "typed.xlsx"
    book.save(file)
    made = run(parvis, "import", file, "--site", site, "--yes", "--keep-errors")
    if made.returncode:
        return [made.stdout + made.stderr]
    contract = site / "Content/contracts/2028-2030"
    lines = json.loads((contract / "budget.json").read_text(), parse_float=str)["lines"]
    amounts = next(line["amounts"] for line in lines if line["action"] == "work-language")
    list_ = json.loads((contract / "indicators.json").read_text(), parse_float=str)["indicators"]
    by_name = {indicator["id"]: indicator for indicator in list_}
    (desk, letters) = (by_name["desk-solved"], by_name["letters"]["results"])
    said = [[amounts[year]["city"] for year in ("2028", "2029", "2030")],
            [desk["baseline"], desk["targets"]["2030"]], letters["2030"], letters["2029"]["date"]]
    wanted = [["1535544.10", "8722.45", "not-due"], ["42.5", "71.5"],
              {"value": 1040, "date": "2030-09-30",
               "source": {"document": "report-2029", "place": {"en": "annex 6"}}}, "2030-03-01"]
    return [] if said == wanted else [f"{said} instead of {wanted}"]


def unreadable(parvis, site):
    """Each cell that cannot be read is told by sheet and cell, and nothing is written."""
    book = openpyxl.load_workbook(export(parvis, site, "xlsx"))
    book["Budget"]["F2"].value = "douze"
    book["Budget"]["F3"].value = "=1+1"
    book["Résultats"]["K2"].value = "31/02/2029"
    file = site.parent / "unreadable.xlsx"
    book.save(file)
    before = files(site)
    made = run(parvis, "import", file, "--site", site, "--yes")
    told = [line.split(", case ")[1].split("\u00a0")[0] for line in made.stderr.splitlines() if ", case " in line]
    faults = [] if told == ["F2", "F3", "K2"] and made.returncode == 1 else [made.stderr]
    return faults + ([] if files(site) == before else ["a file changed"])


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve()))
