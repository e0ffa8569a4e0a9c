"""Pages broken on purpose, by which each check is shown to fire, and to fire alone."""

from typing import NamedTuple

import footprint
from checks import FICHE, Result
from sites import Page
from verdict import Shortfalls, tell

GOOD = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src-elem 'nonce-good'; style-src-attr 'unsafe-inline'; img-src 'self' data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>A good page</title>
<meta name="description" content="Nothing is wrong here.">
<style nonce="good">body { margin: 0; color: #222; background: #fff } .row { white-space: nowrap }
@media (min-width: 48rem) { .tablet { white-space: nowrap } }</style>
</head>
<body>
<header><a href="#main">Good pages</a></header>
<main id="main">
<h1>A good page</h1>
<p>What it says.</p>
<div class="frame" tabindex="0" role="group" aria-label="Budget">
<table>
<thead><tr><th scope="col">Year</th><th scope="col">City</th><th scope="col">Total</th></tr></thead>
<tbody>
<tr><th scope="row">2031</th><td>10</td><td>20</td></tr>
<tr class="total"><th scope="row">Total</th><td>10</td><td>20</td></tr>
</tbody>
</table>
</div>
</main>
</body>
</html>
"""


class Breakage(NamedTuple):
    """What is put where in the good page, and all that must be found then."""
    name: str
    old: str
    new: str
    found: set


def style(name, rules, *found):
    """A breakage by style."""
    return Breakage(name, "</style>", f"{rules} </style>", set(found))


def text(name, old, new, *found):
    """A breakage by words or elements."""
    return Breakage(name, old, new, set(found))


CONTRAST = "axe/color-contrast"
BREAKAGES = [
    text("good", "", ""),
    text("image-without-words", "What it says.", '<img src="data:," width="9" height="9">',
         "1280 light axe/image-alt", "320 light axe/image-alt", "nu"),
    style("pale", "p { color: #bbb }", f"1280 light {CONTRAST}", f"1280 dark {CONTRAST}",
          f"320 light {CONTRAST}", f"320 dark {CONTRAST}"),
    style("pale-in-the-dark", "@media (prefers-color-scheme: dark) { p { color: #bbb } }",
          f"1280 dark {CONTRAST}", f"320 dark {CONTRAST}"),
    style("pale-on-a-phone", "@media (width < 40rem) { p { color: #bbb } }",
          f"320 light {CONTRAST}", f"320 dark {CONTRAST}"),
    text("without-landmark", '<p>What it says.</p>', '</main><p>What it says.</p><main>', "nu",
         *(f"{width} light axe/{rule}" for width in [1280, 320] for rule in
           ["region", "landmark-no-duplicate-main", "landmark-unique"])),
    text("folded", "What it says.", "<details><summary>More</summary>"
         '<span style="color: #bbb">What it says.</span></details>', "nu",
         *(f"{width} {scheme} {CONTRAST}" for width in [1280, 320] for scheme in ["light", "dark"])),
    style("wide", "p { inline-size: 25rem }", "320 scroll", "320 spacing"),
    style("wide-and-hidden", "html { overflow-x: hidden } p { inline-size: 25rem }",
          "320 scroll", "320 spacing", "768 spacing", "1280 spacing"),
    text("wide-when-spaced", "<p>What it says.", f'<p class="row">{"i " * 30}', "320 spacing"),
    text("wide-when-spaced-on-a-tablet", "<p>What it says.", f'<p class="tablet">{"i " * 70}',
         "768 spacing"),
    style("picture-missing", "body { background: url(none.png) }", "requests", "folder"),
    text("picture-forbidden", "What it says.",
         '<img src="https://elsewhere.example/a.png" alt="A" width="9" height="9">',
         "requests", "folder"),
    text("style-forbidden", 'nonce="good">body', 'nonce="bad">body', "requests", "folder"),
    style("total-scrolled-away", ".frame { overflow-x: auto } td { min-inline-size: 12rem }",
          "320 totals"),
    style("total-dropped", "tr > :last-child { display: none }", "320 totals"),
    style("row-of-totals-dropped", ".total { display: none }", "320 totals"),
    text("table-without-total", "otal", "um", "320 has-total"),
    text("many-elements", "What it says.", "<wbr>" * 700, "1280 ecoindex"),
    style("tall-header", "header { block-size: 121px }", "390 header"),
    text("no-header", "header>", "div>", "390 header"),
    text("long-title", "<title>", f"<title>{'Long ' * 14}", "title"),
    text("no-description", "Nothing is wrong here.", "", "description"),
    style("many-sheets", "@media print { main > * { break-before: page } }", "print sheets"),
    text("not-html", "What it says.", "<center>What it says.</center>", "nu"),
]
# A page in a frame that may have its stylesheet, and one that may not, with whether it is found.
FRAME = """<!doctype html>
<html lang="en"><meta charset="utf-8"><title>In a frame</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src %s">
<link rel="stylesheet" href="/theme/style.css">
"""
FRAMES = {Page("broken", "frame.html", "framed"): ("'self'", False),
          Page("broken", "bare-frame.html", "framed"): ("'none'", True)}
PAGES = [Page("broken", f"{each.name}.html", FICHE, ("Total",)) for each in BREAKAGES]


def write(root):
    """Writes the pages into a folder beside the sites."""
    (root / "broken").mkdir()
    for page, breakage in zip(PAGES, BREAKAGES):
        broken = GOOD.replace(breakage.old, breakage.new) if breakage.old else GOOD
        (root / str(page)).write_text(broken, encoding="utf-8")
    for page, (policy, _) in FRAMES.items():
        (root / str(page)).write_text(FRAME % policy, encoding="utf-8")
    return PAGES + list(FRAMES)


def proofs(results):
    """Whether on each page just that was found which is broken, and the rest of the harness holds."""
    for page, breakage in zip(PAGES, BREAKAGES):
        found = {f"{each.at} {each.check}".strip() for each in results
                 if each.page == page and each.faults}
        yield _proof(page, "fires", found, breakage.found)
    for page, (_, is_found) in FRAMES.items():
        found = [bool(each.faults) for each in results if (each.page, each.check) == (page, "framed")]
        yield _proof(page, "fires", found, [is_found])
    page = PAGES[0]
    yield _proof(page, "EcoIndex as published", footprint.score(100, 100, 100_000), 72)
    good, bad = Result(page, "", "title", []), Result(page, "", "title", ["long"])
    known = f"{page.kind} title"
    yield _proof(page, "failure", tell([good, bad], Shortfalls(""))[1], False)
    yield _proof(page, "known shortfall", tell([good, bad], Shortfalls(known))[1], True)
    yield _proof(page, "shortfall overcome", tell([good], Shortfalls(known))[1], False)


def _proof(page, name, found, wanted):
    return Result(page, "", name, [] if found == wanted else [f"found {found}, not {wanted}"])
