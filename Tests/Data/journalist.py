"""Does a journalist's task with pandas, from the page of open data alone: part of `make data-test`."""

import re

import pandas

# Whom the reports of 2023 count, as documents call them, and what each is worth a year: budget and people, typed
# again from the documents.
COUNTED = ["personnes", "jeunes", "stagiaires"]
EXPECTED = {"accompagnement-specifique": 50_000 / 269, "ateliers-alpha": 5_000 / 20,
            "ateliers-numeriques": 20_000 / 48, "prevention-specialisee": 280_000 / 458}


def euros_per_person(page):
    """Euros planned for each person counted in 2023, by action."""
    links = re.findall(r'href="([^"]+/(\w+)\.csv)"', page.read_text(encoding="utf-8"))
    tables = {name: pandas.read_csv(page.parent / link) for link, name in links if name in ("execution", "observations")}
    money, people = (table[(table.year == 2023) & (table.status == "determined") & table.action.notna()]
                     for table in (tables["execution"], tables["observations"]))
    money = money[money.funder.isna()].groupby("action").value.sum()
    people = people[people.unit_fr.isin(COUNTED) & people.part_fr.isna()].groupby("action").value.first()
    return (money / people).dropna().round(2)


def faults(page):
    """What the task does not come to."""
    found = euros_per_person(page).to_dict()
    return [] if found == {action: round(value, 2) for action, value in EXPECTED.items()} else [f"found {found}"]


def types(data):
    """What pandas takes otherwise than it is meant: a number for words, nothing for a zero."""
    wrong = []
    for file in sorted(data.glob("*.csv")):
        if len(file.name.split(".")) == 2 and file.stem not in ("changes", "subventions"):
            table = pandas.read_csv(file, parse_dates=["date"])
            known = table[table.status == "determined"]
            kinds = {"value": "float", "year": "float", "date": "datetime"}
            wrong += [f"{file.name}: {column} is {table[column].dtype}" for column, kind in kinds.items()
                      if table[column].notna().any() and not str(table[column].dtype).startswith((kind, "int"))]
            if table[table.status != "determined"].value.notna().any() or known.empty and len(table):
                wrong.append(f"{file.name}: a value without one")
    return wrong
