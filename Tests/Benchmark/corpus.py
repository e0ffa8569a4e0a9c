"""Fictional public contracts, the same for the same seed, from which both sites are written.

A contract depends on the seed and its own number alone: the first ten of a thousand are those of ten.
"""

import random
from typing import NamedTuple

import phrases

YEARS = (2024, 2025, 2026, 2027)
YEARS_WITH_RESULTS = YEARS[:2]
ACTIONS = 10
SEED = 1


class Text(NamedTuple):
    """A text in both languages."""
    fr: str
    en: str


class Area(NamedTuple):
    """A priority area of a contract."""
    id: str
    title: Text


class Indicator(NamedTuple):
    """What is counted of an action: before it, what is aimed at each year, and what was reached."""
    id: str
    label: Text
    baseline: int
    targets: dict
    results: dict


class Action(NamedTuple):
    """An action sheet; each of the two funders pays, each year, the thousands of euros in `shares`."""
    id: str
    number: int
    area: Area
    title: Text
    summary: Text
    prose: Text
    shares: dict
    indicators: tuple


class Contract(NamedTuple):
    """A contract of four years."""
    id: str
    title: Text
    areas: tuple
    actions: tuple


def contracts(count, seed=SEED):
    """The contracts numbered 1 to `count`, one after the other."""
    return (contract(number, seed) for number in range(1, count + 1))


def contract(number, seed=SEED):
    """One contract."""
    chance = random.Random(f"{seed}/{number}")
    areas = tuple(Area(f"axe-{place}", Text(*theme))
                  for place, theme in enumerate(phrases.THEMES, 1))
    titles = chance.sample([(do, whom) for do in phrases.TO_DO for whom in phrases.WHOM], ACTIONS)
    actions = tuple(_action(place, areas[place % len(areas)], title, chance)
                    for place, title in enumerate(titles, 1))
    title = Text(f"Contrat des solidarités du territoire {number}",
                 f"Solidarity contract of territory {number}")
    return Contract(f"territoire-{number:05d}", title, areas, actions)


def _action(number, area, title, chance):
    towards = chance.choice(phrases.TOWARDS)
    opening = _sentence(chance)
    labels = chance.sample(phrases.COUNTED, 2)
    return Action(
        id=f"action-{number:02d}", number=number, area=area,
        title=_joined([*title, towards], ""), summary=opening, prose=_prose(opening, chance),
        shares={year: chance.randint(5, 120) for year in YEARS},
        indicators=tuple(_indicator(place, label, chance) for place, label in enumerate(labels, 1)))


def _indicator(number, label, chance):
    baseline, step = chance.randint(0, 300), chance.randint(5, 20)
    targets = {year: baseline + step * place for place, year in enumerate(YEARS, 1)}
    results = {year: max(0, targets[year] + chance.randint(-12, 12)) for year in YEARS_WITH_RESULTS}
    return Indicator(f"indicateur-{number}", Text(*label), baseline, targets, results)


def _prose(opening, chance):
    """Three sections, each of two paragraphs and a list; the first sentence is given."""
    sentences = [opening]
    french, english = [], []
    for heading in phrases.HEADINGS:
        while len(sentences) < 10:
            sentences.append(_sentence(chance))
        leads = [chance.choice(phrases.WHOM) for _ in range(4)]
        for language, lines in enumerate((french, english)):
            words = [sentence[language] for sentence in sentences]
            items = [f"- **{_capital(lead[language])}.** {text}" for lead, text in zip(leads, words[6:])]
            lines += [f"## {heading[language]}", " ".join(words[:3]), " ".join(words[3:6]),
                      "\n".join(items)]
        sentences = []
    return Text("\n\n".join(french) + "\n", "\n\n".join(english) + "\n")


def _sentence(chance):
    parts = [chance.choice(kind) for kind in (phrases.WHO, phrases.DO, phrases.WHOM, phrases.TOWARDS)]
    endings = [chance.choice(phrases.HOW), chance.choice(phrases.SO_THAT)]
    return _joined(parts + endings[chance.randrange(3):], ".")


def _joined(parts, end):
    return Text(*(_capital(" ".join(words)) + end for words in zip(*parts)))


def _capital(text):
    return text[0].upper() + text[1:]
