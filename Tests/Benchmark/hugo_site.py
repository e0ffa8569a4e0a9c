"""The contracts as content for Hugo, beside the templates of the folder `hugo`."""

import json
import shutil
from pathlib import Path

from corpus import YEARS
from phrases import LANGUAGES

TEMPLATES = Path(__file__).with_name("hugo")


def write(contracts, folder):
    """Writes the site into a folder that is not there yet."""
    shutil.copytree(TEMPLATES, folder)
    for contract in contracts:
        _write_contract(contract, folder / "content" / contract.id)


def _write_contract(contract, folder):
    folder.mkdir(parents=True)
    for language in LANGUAGES:
        _write_page(folder / f"_index.{language}.md", "", {
            "title": getattr(contract.title, language), "years": YEARS,
            "areas": [{"id": area.id, "title": getattr(area.title, language)}
                      for area in contract.areas]})
        for action in contract.actions:
            _write_page(folder / f"{action.id}.{language}.md", getattr(action.prose, language),
                        _facts(action, language))


def _facts(action, language):
    return {
        "title": getattr(action.title, language), "description": getattr(action.summary, language),
        "weight": action.number, "area": action.area.id,
        "areatitle": getattr(action.area.title, language),
        "budget": [{"year": year, "state": 1000 * share, "metropole": 1000 * share}
                   for year, share in action.shares.items()],
        "indicators": [{
            "label": getattr(indicator.label, language), "baseline": indicator.baseline,
            "years": [{"year": year, "target": indicator.targets[year],
                       "result": indicator.results.get(year)} for year in YEARS],
        } for indicator in action.indicators]}


def _write_page(path, prose, facts):
    path.write_text(f"{json.dumps(facts, ensure_ascii=False)}\n\n{prose}", encoding="utf-8")
