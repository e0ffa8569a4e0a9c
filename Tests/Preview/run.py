"""Writes at a site as an author does, and looks at the preview in a browser: `make preview-test`.

    run.py parvis   shows a fictional site in our theme, and spoils and mends it
"""

import http.client
import shutil
import sys
import tempfile
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import urlsplit

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "Tests/Browser"))

import checks  # noqa: E402
import forms  # noqa: E402
from chromium import Tab  # noqa: E402
from served import PATIENCE, Preview  # noqa: E402

BUDGET = "Content/contracts/2031/budget.json"
# What the panel over the page is, and what it says.
PANEL = "document.querySelector('#parvis-preview').shadowRoot.querySelector('.panel')"


class Author:
    """Somebody who writes at a site, with its preview beside."""

    def __init__(self, parvis, site):
        self.site, self.preview, self.tab = site, Preview(parvis, site), Tab()
        self.found = []

    def close(self):
        self.tab.close()
        self.expect("Ctrl-C ends the preview with 130", self.preview.close(), 130)

    def expect(self, promise, seen, wanted):
        """Notes whether a promise is kept, and says so at once."""
        fault = "" if seen == wanted else f": {seen!r}, not {wanted!r}"
        self.found.append(not fault)
        print(f"{'FAILS' if fault else 'holds'}: {promise}{fault}", flush=True)

    def save(self, path, before, after):
        """Saves a file in which a text is another, as editors do: beside, and then in its place."""
        file = self.site / path
        text = file.read_text(encoding="utf-8")
        assert before in text, f"{path} lacks {before}"
        beside = file.with_name(f"{file.name}~")
        beside.write_text(text.replace(before, after, 1), encoding="utf-8")
        beside.replace(file)

    def until(self, condition):
        """Waits until something holds on the page, which may be loaded anew meanwhile.

        Asks again and again from here: where pages run no script, no timer of theirs would either.
        """
        end, last = time.monotonic() + PATIENCE, None
        while time.monotonic() < end:
            try:
                if self.tab.run(f"Boolean({condition})"):
                    return
            except RuntimeError as fault:
                last = fault
            time.sleep(0.02)
        seen = self.tab.run("[location.href, document.title, document.body.innerText.slice(0, 400)]")
        raise TimeoutError(f"never: {condition}\n{seen}\n{last or ''}")

    def panel(self):
        """The lines that the panel shows; nothing while it is closed."""
        self.until("document.querySelector('#parvis-preview')")
        shown = self.tab.run(f"{PANEL}.hidden ? '' : {PANEL}.innerText")
        return [line for line in shown.split("\n") if line.strip()]


def main(parvis):
    with tempfile.TemporaryDirectory() as folder:
        site = Path(folder) / "site"
        shutil.copytree(ROOT / "Tests/Fixtures/valid/one-language", site)
        shutil.copytree(ROOT / "Theme", site / "Theme")
        author = Author(parvis, site)
        try:
            for scene in [saves, mistake, unreadable, places, accessible, *forms.SCENES, hostile, published]:
                scene(author)
        finally:
            author.close()
        first_mistake(author, parvis)
    return 0 if all(author.found) else 1


def saves(author):
    """A save shows, and the page stays where the reader was."""
    requests, _, faults = author.tab.open(author.preview.address)
    author.expect("a page loads without a fault", faults, [])
    author.until("document.querySelector('#parvis-preview')")
    title = author.tab.run("document.querySelector('h1').textContent")
    # As long as the other: what stands above the reader must not grow.
    other = f"{title[:-1]}m"
    author.tab.look(800, 300, "light")
    author.tab.run("scrollTo(0, 200); document.querySelector('main a').focus({preventScroll: true});"
                   "window.isSame = true")
    author.save("Content/site.yml", title, other)
    author.until(f"document.querySelector('h1')?.textContent === '{other}'")
    author.expect("a page shown anew stays where it was", author.tab.run(
        "[scrollY, window.isSame, document.activeElement.matches('main a')]"), [200, True, True])
    author.expect("so does its title", author.tab.run("document.title.includes('m')"), True)
    author.save("Theme/styles/1-tokens.css", "--space-1: 0.25rem", "--space-1: 3rem")
    space = "getComputedStyle(document.documentElement).getPropertyValue('--space-1')"
    author.until(f"{space} === '3rem'")
    author.expect("a stylesheet is shown anew in the place of what it was", author.tab.run(
        "[window.isSame, document.querySelectorAll('link[rel=stylesheet]').length]"), [True, 1])
    author.save("Theme/styles/1-tokens.css", "--space-1: 3rem", "--space-1: 0.25rem")
    author.until(f"{space} === '0.25rem'")
    author.save("Content/site.yml", other, title)
    author.until(f"document.querySelector('h1')?.textContent === '{title}'")
    scripted(author, title, other)


def scripted(author, title, other):
    """A page with a script of its own is loaded anew, for no other can bring it to what it is now."""
    author.tab.open(author.tab.run(
        "document.querySelector('a[href*=\"rechercher\"]').href"))
    author.until("document.querySelector('#parvis-preview')")
    author.tab.run("window.isSame = true")
    author.save("Content/site.yml", title, other)
    author.until(f"document.title.includes('{other}') && document.querySelector('#parvis-preview')")
    author.expect("a page with a script of its own is loaded anew",
                  author.tab.run("window.isSame === undefined"), True)
    author.save("Content/site.yml", other, title)
    author.until(f"document.title.includes('{title}') && document.querySelector('#parvis-preview')")
    author.tab.open(author.preview.address)


def mistake(author):
    """A mistake shows over the last good page, and goes once it is mended."""
    before = author.tab.run("document.querySelector('main').textContent")
    author.save(BUDGET, "1250.5", "1250.505")
    author.until(f"!{PANEL}.hidden && {PANEL}.querySelector('li')")
    lines = author.panel()
    author.expect("the panel counts the mistakes", lines[0], "1\u00a0erreur")
    author.expect("the panel says what is behind it", lines[2],
                  "La page derrière est la dernière qui était sans erreur.")
    author.expect("a mistake has its place", lines[4].split(" ")[0], f"{BUDGET}:5:66")
    author.expect("a mistake has its repair",
                  [line[:7] for line in lines if line.startswith("À faire")], ["À faire"])
    author.expect("the last good page is behind",
                  author.tab.run("document.querySelector('main').textContent"), before)
    author.expect("the title of the tab counts", author.tab.run("document.title.slice(0, 4)"), "(1) ")
    author.expect("the panel has the focus", author.tab.run(
        f"{PANEL}.getRootNode().activeElement.id"), "heading")
    author.tab.run("document.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape'}))")
    author.expect("Esc closes the panel", author.panel(), [])
    author.save(BUDGET, "1250.505", "1250.5")
    author.until("!document.title.startsWith('(')")
    author.expect("a mended site has no panel", author.panel(), [])


def unreadable(author):
    """Folders that go and come again, and a broken theme, are survived."""
    away = author.site.parent / "away"
    (author.site / "Content").rename(away)
    author.until("document.title.startsWith('(')")
    away.rename(author.site / "Content")
    author.until("!document.title.startsWith('(')")
    author.save("Theme/templates/home.mustache", "{{", "{{nothing.of.that}}{{")
    author.until(f"document.title.startsWith('(') && {PANEL}.innerText.includes('home.mustache')")
    author.save("Theme/templates/home.mustache", "{{nothing.of.that}}{{", "{{")
    author.until("!document.title.startsWith('(')")
    author.expect("a site that is whole again is shown without a panel", author.panel(), [])


def places(author):
    """A click tells where a text is written."""
    author.until("document.querySelector('#parvis-preview')")
    title = author.tab.run("document.querySelector('h1').textContent")
    author.tab.run(f"{PANEL}.parentNode.querySelector('[aria-pressed]').click()")
    author.tab.run("document.querySelector('h1').click()")
    author.until(f"!{PANEL}.hidden && {PANEL}.querySelector('li')")
    lines = author.panel()
    author.expect("a text is told with its place", lines[2:4],
                  [title, "Content/site.yml:1:7 Modifier"])
    author.tab.run(f"{PANEL}.querySelector('button').click()")
    author.tab.run("document.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape'}))")


def accessible(author):
    """The panel keeps the rules of WCAG that a program can check, narrow and wide, light and dark."""
    author.save(BUDGET, "1250.5", "1250.505")
    author.until(f"!{PANEL}.hidden && {PANEL}.querySelector('li')")
    author.tab.run(f"{checks.AXE};0")
    for width, scheme in [(320, "light"), (1280, "dark")]:
        author.tab.look(width, 700, scheme)
        author.expect(f"nothing is wider than a screen of {width} pixels", author.tab.run(
            "document.documentElement.scrollWidth > innerWidth"), False)
        author.expect(f"axe finds nothing at {width} pixels", author.tab.run(
            "axe.run('#parvis-preview').then(found => found.violations.map(rule => rule.id))"), [])
    author.save(BUDGET, "1250.505", "1250.5")
    author.until("!document.title.startsWith('(')")


def hostile(author):
    """A page of another site gets nothing, by its own name nor by another one for this machine."""
    place = urlsplit(author.preview.address)

    def ask(method="GET", path="/", **headers):
        connection = http.client.HTTPConnection(place.hostname, place.port, timeout=PATIENCE)
        connection.request(method, path, headers=headers)
        return connection.getresponse().status

    author.expect("another host gets nothing", ask(Host=f"evil.example:{place.port}"), 403)
    author.expect("a page elsewhere gets nothing", ask(Origin="http://evil.example"), 403)
    author.expect("nobody writes", ask("POST"), 405)
    author.expect("nobody opens a file who is not a page of the preview",
                  ask("POST", "/-/open?place=Content/site.yml:1:1"), 403)
    author.expect("there is no way out of the site", ask(path="/%2e%2e/%2e%2e/etc/passwd"), 404)
    author.tab.open(elsewhere())
    author.expect("a browser shows nothing of it to a page elsewhere", author.tab.run(f"""
      Promise.allSettled([
        fetch("{author.preview.address}"),
        fetch("{author.preview.address}", {{mode: "no-cors"}}).then(answer => answer.text()),
        new Promise((told, failed) => document.body.append(Object.assign(
          document.createElement("script"),
          {{src: "{author.preview.address}-/preview.js", onload: told, onerror: failed}}))),
      ]).then(all => all.map(one => one.status + (one.value || "")))"""),
        ["rejected", "rejected", "rejected"])


def elsewhere():
    """The address of a page of another site."""
    class Page(BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(200)
            self.send_header("Content-Type", "text/html")
            self.end_headers()
            self.wfile.write(b"<!doctype html><title>elsewhere</title><body>")

        def log_message(self, *_):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Page)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://localhost:{server.server_port}/"


def published(author):
    """The preview writes nothing beside the content."""
    author.expect("nothing is written", sorted(path.name for path in author.site.iterdir()),
                  ["Content", "Theme"])


def first_mistake(author, parvis):
    """A site that begins with a mistake shows it alone, and its pages once it is mended."""
    author.save(BUDGET, "1250.5", "1250.505")
    again = Author(parvis, author.site)
    try:
        again.tab.open(again.preview.address)
        again.expect("mistakes alone are a page", again.tab.run(
            "[document.querySelector('h1').textContent, document.querySelectorAll('.error').length]"),
            ["Aperçu\u00a0: le site a des erreurs", 1])
        again.save(BUDGET, "1250.505", "1250.5")
        again.until("document.documentElement.id !== 'parvis-mistakes' && document.querySelector('h1')")
    finally:
        again.close()
    author.found += again.found


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
