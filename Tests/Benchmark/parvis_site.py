"""The contracts as content for Parvis, beside a copy of the project's theme."""

import json
import shutil
from pathlib import Path

from corpus import YEARS, YEARS_WITH_RESULTS
from phrases import LANGUAGES

THEME = Path(__file__).resolve().parents[2] / "Theme"
# The day that the content bears, on which a build judges deadlines.
DAY = "2026-06-30"
FUNDERS = {"etat": {"fr": "État", "en": "State"},
           "metropole": {"fr": "Métropole", "en": "Metropolitan area"}}
SITE = {
    "name": {"fr": "Les contrats des territoires", "en": "The contracts of the territories"},
    "description": {"fr": "Ce qui est promis, ce que cela coûte et ce qui a été fait.",
                    "en": "What is promised, what it costs and what was done."},
    "territory": {"fr": "France", "en": "France"}, "languages": list(LANGUAGES),
    "official": False, "updated": DAY,
    "currency": "€", "accessibility": "non-compliant",
    "licence": {"name": {"fr": "Licence fictive", "en": "Fictional licence"},
                "url": "https://licence.example/"},
}
SUMMARY = {"fr": "L'État et la métropole s'engagent ensemble contre la pauvreté.",
           "en": "The State and the metropolitan area commit themselves together against poverty."}
ASK = {"fr": "la métropole", "en": "the metropolitan area"}
PERIOD = {"start": f"{YEARS[0]}-01-01", "end": f"{YEARS[-1]}-12-31"}
UNIT = {"fr": {"one": "unité", "other": "unités", "gender": "feminine"},
        "en": {"one": "unit", "other": "units"}}


def write(contracts, folder):
    """Writes the site into a folder that is not there yet; the theme is copied."""
    content = folder / "Content"
    content.mkdir(parents=True)
    shutil.copytree(THEME, folder / "Theme")
    _write_facts(content / "site.yml", SITE)
    with open(content / "documents.yml", "w", encoding="utf-8") as documents:
        for contract in contracts:
            document = {"id": contract.id, "title": contract.title._asdict(), "ask": ASK}
            documents.write(f"- {_json(document)}\n")
            _write_contract(contract, content / "contracts" / contract.id)


def action_file(folder, contract, action):
    """The French file of an action, where a benchmark edits it."""
    return folder / "Content/contracts" / contract.id / "actions" / action.id / "fr.md"


def _write_contract(contract, folder):
    def source(fr, en):
        return {"document": contract.id, "place": {"fr": fr, "en": en}}

    folder.mkdir(parents=True)
    parties = [{"id": id, "name": name, "source": source("article 1", "article 1")}
               for id, name in FUNDERS.items()]
    _write_facts(folder / "contract.yml", {
        "period": PERIOD, "years": list(YEARS), "updated": DAY,
        "source": source("ensemble du contrat", "the whole contract"), "parties": parties,
        "areas": [{"id": area.id, "title": area.title._asdict()} for area in contract.areas]})
    for language in LANGUAGES:
        _write_prose(folder / f"{language}.md", SUMMARY[language] + "\n", {
            "title": getattr(contract.title, language), "summary": SUMMARY[language]})
    for action in contract.actions:
        _write_action(action, source, folder / "actions" / action.id)
    _write_json(folder / "budget.json", _budget(contract, source))
    _write_json(folder / "indicators.json", _indicators(contract, source))


def _write_action(action, source, folder):
    folder.mkdir(parents=True)
    facts = {"number": action.number, "area": action.area.id, "period": PERIOD,
             "source": source(f"fiche {action.number}", f"sheet {action.number}")}
    for language in LANGUAGES:
        head = {"title": getattr(action.title, language), "summary": getattr(action.summary, language)}
        _write_prose(folder / f"{language}.md", getattr(action.prose, language),
                     head | (facts if language == LANGUAGES[0] else {}))


def _budget(contract, source):
    def amounts(share):
        euros = 1000 * share
        return {"total": euros * len(FUNDERS), **{id: euros for id in FUNDERS}}

    return {
        "source": source("tableau des budgets", "table of budgets"),
        "funders": [{"id": id, "name": name} for id, name in FUNDERS.items()],
        "stages": {str(year): "forecast" if year > YEARS[0] else "contracted" for year in YEARS},
        "lines": [{"action": action.id, "amounts": {str(year): amounts(share) for year, share
                                                   in action.shares.items()}}
                  for action in contract.actions]}


def _indicators(contract, source):
    reports = {year: {"date": f"{year + 1}-03-01", "source": source(f"bilan {year}", f"report {year}")}
               for year in YEARS_WITH_RESULTS}
    return {
        "source": source("tableau des indicateurs", "table of indicators"),
        "indicators": [{
            "id": f"{action.id}-{indicator.id}", "action": action.id,
            "label": indicator.label._asdict(), "unit": UNIT, "direction": "up",
            "baseline": indicator.baseline,
            "targets": {str(year): value for year, value in indicator.targets.items()},
            "results": {str(year): {"value": value, **reports[year]}
                        for year, value in indicator.results.items()},
        } for action in contract.actions for indicator in action.indicators]}


def _write_facts(path, facts):
    """YAML of one line a key; what JSON writes is YAML too."""
    path.write_text(_lines(facts), encoding="utf-8")


def _write_prose(path, prose, facts):
    path.write_text(f"---\n{_lines(facts)}---\n{prose}", encoding="utf-8")


def _write_json(path, value):
    path.write_text(json.dumps(value, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def _lines(facts):
    return "".join(f"{key}: {_json(value)}\n" for key, value in facts.items())


def _json(value):
    return json.dumps(value, ensure_ascii=False)
