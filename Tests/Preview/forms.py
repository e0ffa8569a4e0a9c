"""An author edits content by the forms of the preview: scenes of `run.py`."""

import http.client
import time
from urllib.parse import quote, urlsplit

import checks
from served import PATIENCE

BUDGET = "Content/contracts/2031/budget.json"
VALUE = "document.getElementById('{id}')"
# What the panel over the page is.
PANEL = "document.querySelector('#parvis-preview').shadowRoot.querySelector('.panel')"


def token(author):
    """What proves that a page of the preview asks."""
    return author.tab.run("document.querySelector('script[data-run]').dataset.run")


def address(author, tool, **values):
    """The address of a tool of forms."""
    author.tab.open(author.preview.address)
    author.until("document.querySelector('script[data-run]')")
    query = "&".join(f"{name}={quote(value)}" for name, value in values.items())
    return f"{author.preview.address}-/{tool}?token={token(author)}&{query}"


def type_in(author, identifier, text):
    """Fills in a field as somebody who types does."""
    author.tab.run(f"""(() => {{
      const field = {VALUE.format(id=identifier)};
      field.value = {text!r};
      field.dispatchEvent(new Event("input", {{bubbles: true}}));
    }})()""")


def settle(author):
    """Opens the home page, and waits until what was written before is all seen."""
    state, seen = None, ""
    while state != seen:
        state = seen
        author.tab.open(author.preview.address)
        author.until(f"document.querySelector('#parvis-preview') && {PANEL}.parentNode"
                     ".querySelector('.count').textContent")
        time.sleep(0.5)
        seen = author.tab.run("JSON.stringify(document.querySelector('script[data-run]').dataset)")


def slot(author, identifier):
    """What is said at a field."""
    return author.tab.run(f"{VALUE.format(id=identifier + '-slot')}.innerText")


def figure(author):
    """A figure is found on its page, spoilt, mended, saved, seen and taken back."""
    before = (author.site / BUDGET).read_bytes()
    author.tab.open(author.preview.address)
    author.until("document.querySelector('#parvis-preview')")
    author.tab.open(author.tab.run(
        "document.querySelector('#parvis-preview').shadowRoot.querySelector('.bar a').href"))
    author.expect("the page lists its own files first", author.tab.run(
        "document.querySelector('section h2').textContent"), "Sur cette page")
    _, _, faults = author.tab.open(address(author, "form", file=BUDGET, at="lines/0"))
    author.expect("a form opens without a fault", faults, [])
    cell = author.tab.run("[...document.querySelectorAll('td input')].find(one => one.value)?.id")
    shown = author.tab.run(f"{VALUE.format(id=cell)}.value")
    type_in(author, cell, "beaucoup")
    author.until(f"{VALUE.format(id=cell + '-slot')}.innerText")
    author.expect("what is no number is told at its field", slot(author, cell).split("\u202f")[0],
                  "Erreur\u00a0: 'beaucoup' n’est pas un nombre")
    author.expect("a wrong field says so to a screen reader", author.tab.run(
        f"{VALUE.format(id=cell)}.hasAttribute('aria-invalid')"), True)
    type_in(author, cell, "999 999,99 €")
    author.until("document.querySelector('#status').textContent === 'Aucune erreur'")
    author.expect("an amount as people write it is right", slot(author, cell), "")
    author.expect("nothing is written while somebody types", (author.site / BUDGET).read_bytes(), before)
    author.tab.run("document.querySelector('button.main').click()")
    author.until("document.querySelector('#parvis-preview') && document.body.innerText"
                 ".includes('999\u202f999,99')")
    author.expect("the figure alone is written", (author.site / BUDGET).read_bytes().count(b"999999.99"), 1)
    take_back(author)
    author.expect("one button takes a figure back, to the byte", (author.site / BUDGET).read_bytes(), before)


def spoiling(author):
    """A change that the readers of content refuse is told where it stands, and asked about."""
    before = (author.site / BUDGET).read_bytes()
    author.tab.open(address(author, "form", file=BUDGET, at=""))
    name = author.tab.run("document.getElementById('f-funders.0.id').value")
    type_in(author, "f-funders.0.id", "autre")
    author.until("document.querySelector('#status').textContent.includes('erreur')")
    author.until("document.querySelector('form.edit .slot .error')")
    author.tab.run("document.querySelector('button.main').click()")
    author.until("document.querySelector('[name=anyway]')")
    author.expect("a change that spoils the site is asked about", (author.site / BUDGET).read_bytes(), before)
    author.expect("what was typed stays", author.tab.run(
        "document.getElementById('f-funders.0.id').value"), "autre")
    author.tab.run("document.querySelector('[name=anyway]').click()")
    author.until("document.querySelector('#parvis-preview')"
                 f" && !{PANEL}.hidden && {PANEL}.querySelector('li')")
    author.expect("who wants to may save it", b'"autre"' in (author.site / BUDGET).read_bytes(), True)
    author.expect("from a mistake one comes to its form", author.tab.run(
        f"{PANEL}.querySelector('a.button').textContent"), "Modifier")
    author.tab.open(author.tab.run(f"{PANEL}.querySelector('a.button').href"))
    author.expect("which begins at the field", author.tab.run(
        "document.activeElement.matches('input, select, textarea')"), True)
    author.expect("and tells what is wrong there", author.tab.run(
        "document.querySelectorAll('.slot .error').length > 0"), True)
    author.tab.open(address(author, "form", file=BUDGET, at=""))
    type_in(author, "f-funders.0.id", name)
    author.until("document.querySelector('#status').textContent === 'Aucune erreur'")
    author.tab.run("document.querySelector('button.main').click()")
    author.until("document.querySelector('#parvis-preview') && !document.title.startsWith('(')")
    author.expect("what is mended is as it was, to the byte", (author.site / BUDGET).read_bytes(), before)


def take_back(author):
    """Presses the button that takes back what was saved last, and waits for it."""
    undo = f"[...{PANEL}.parentNode.querySelectorAll('.bar button')]" \
           ".find(one => one.textContent === 'Annuler la dernière modification')"
    author.until(f"document.querySelector('#parvis-preview') && {undo} && !{undo}.hidden")
    author.tab.run(f"{undo}.click()")
    author.until(f"document.readyState === 'complete' && document.querySelector('#parvis-preview')"
                 f" && {undo} && {undo}.hidden && {PANEL}.parentNode.querySelector('.count').textContent")


def saved(author):
    """A text is changed beside its live page, saved, seen on the page and taken back by a button."""
    sheet = next((author.site / "Content/contracts/2031/actions").glob("*/fr.md"))
    path = str(sheet.relative_to(author.site))
    before = sheet.read_bytes()
    author.tab.open(address(author, "form", file=path))
    author.until("document.querySelector('iframe').contentDocument?.querySelector('h1')")
    title = author.tab.run("document.getElementById('f-title').value")
    type_in(author, "f-title", f"{title} autrement")
    author.until("document.querySelector('iframe').contentDocument?.querySelector('h1')"
                 f"?.textContent === `{title} autrement`")
    author.expect("the page beside shows what is not saved", sheet.read_bytes(), before)
    text = author.tab.run("document.getElementById('body').value")
    type_in(author, "body", text + "\n## Un titre de plus\n\nUn paragraphe de plus.\n")
    author.until("document.querySelector('iframe').contentDocument?.body?.innerText"
                 ".includes('Un paragraphe de plus.')")
    type_in(author, "body", text + "\nUn [mot](term:nulle-part) de trop.\n")
    author.until("document.querySelector('.slot .error ~ pre')")
    author.expect("a mistake of a text is told under it, with its line", author.tab.run(
        "document.querySelector('.slot pre').innerText.includes('nulle-part')"), True)
    type_in(author, "body", text + "\n## Un titre de plus\n\nUn paragraphe de plus.\n")
    author.until("document.querySelector('#status').textContent === 'Aucune erreur'")
    author.tab.run("document.querySelector('button.main').click()")
    author.until("document.querySelector('#parvis-preview') && document.body.innerText"
                 ".includes('Un paragraphe de plus.')")
    wanted = before.decode().replace(f"title: {title}", f"title: {title} autrement", 1)
    author.expect("the title and the text alone are written", sheet.read_text(encoding="utf-8"),
                  wanted + "\n## Un titre de plus\n\nUn paragraphe de plus.\n")
    take_back(author)
    author.expect("one button takes it back, to the byte", sheet.read_bytes(), before)


def without_script(author):
    """A form works where no script runs."""
    before = (author.site / BUDGET).read_bytes()
    form = address(author, "form", file=BUDGET, at="lines/0")
    author.tab.scripts(False)
    author.tab.open(form)
    author.tab.run("[...document.querySelectorAll('td input')].find(one => one.value).value = 'x'")
    author.tab.run("document.querySelector('button.main').click()")
    author.until("document.querySelector('[aria-invalid]')")
    author.expect("without script a fault is told at its field too", author.tab.run(
        "document.querySelector('.slot p').innerText.includes(\"'x'\")"), True)
    author.expect("and nothing is written", (author.site / BUDGET).read_bytes(), before)
    author.tab.scripts(True)


def changed_meanwhile(author):
    """A file that somebody changed since its form was opened is not written over."""
    author.tab.open(address(author, "form", file=BUDGET, at=""))
    name = "[...document.querySelectorAll('textarea, input:not([type=hidden])')].find(one => one.value)"
    field = author.tab.run(f"{name}.id")
    (author.site / BUDGET).write_bytes((author.site / BUDGET).read_bytes() + b"\n")
    type_in(author, field, "autre chose")
    author.tab.run("document.querySelector('button.main').click()")
    author.until("document.querySelector('.notice li')")
    author.expect("both values are shown", author.tab.run(
        "document.querySelector('.notice li').innerText.includes('autre chose')"), True)
    (author.site / BUDGET).write_bytes((author.site / BUDGET).read_bytes()[:-1])
    author.tab.open("about:blank")


def keyboard(author):
    """Where a text is written, and how it is changed, is told to the keyboard alone."""
    settle(author)
    root = "document.querySelector('#parvis-preview').shadowRoot"
    author.tab.run(f"{root}.querySelector('[aria-pressed]').focus()")
    author.tab.key("Enter")
    author.until("document.activeElement.tabIndex === 0 && document.activeElement !== document.body")
    author.tab.key("Enter")
    author.until(f"!{root}.querySelector('.panel').hidden && {root}.querySelector('.list li')")
    author.expect("the keyboard asks where a text is written", author.tab.run(
        f"{root}.querySelector('#heading').textContent"), "Où est-ce écrit\u202f?")
    author.tab.key("Escape")
    author.tab.key("Escape")


def comfortable(author):
    """Forms keep the rules of WCAG that a program can check, narrow and wide, light and dark."""
    for at in ["", "lines/0"]:
        author.tab.open(address(author, "form", file=BUDGET, at=at))
        author.tab.run(f"{checks.AXE};0")
        for width, scheme in [(320, "light"), (1280, "dark")]:
            author.tab.look(width, 700, scheme)
            author.expect(f"no form is wider than a screen of {width} pixels", author.tab.run(
                "document.documentElement.scrollWidth > innerWidth"), False)
            author.expect(f"axe finds nothing in a form at {width} pixels", author.tab.run(
                "axe.run({exclude: [['iframe']]})"
                ".then(found => found.violations.map(rule => rule.id))"), [])
    author.tab.open("about:blank")


def closed(author):
    """Who is no page of the preview changes nothing, and nothing outside of the content changes."""
    place = urlsplit(author.preview.address)
    form = urlsplit(address(author, "form", file=BUDGET, at=""))
    own, body = f"http://{place.netloc}", "version=x&v:source/document=y"
    before = {path: path.read_bytes() for path in author.site.rglob("*") if path.is_file()}

    def post(query, origin, size=None):
        connection = http.client.HTTPConnection(place.hostname, place.port, timeout=PATIENCE)
        headers = {"Content-Type": "application/x-www-form-urlencoded"}
        if origin:
            headers["Origin"] = origin
        try:
            connection.request("POST", f"/-/form?{query}", body if size is None else b"x" * size, headers)
            return connection.getresponse().status
        except OSError:
            return "ended"

    author.expect("a form of a page elsewhere is refused", post(form.query, "http://evil.example"), 403)
    author.expect("so is one of a page that hides its name", post(form.query, "null"), 403)
    author.expect("so is one without any", post(form.query, None), 403)
    author.expect("so is one without the token", post(f"file={BUDGET}", own), 403)
    author.expect("so is one with another token", post(f"token=x&file={BUDGET}", own), 403)
    author.expect("a form that is out of date does not write", post(form.query, own), 409)
    token_ = form.query.split("&")[0]
    for path in ["Content/../../secret.yml", "Theme/strings/fr.yml", "/etc/passwd", "Content/site.yml/.."]:
        author.expect(f"there is no form for {path}", post(f"{token_}&file={quote(path)}", own), 404)
    (author.site.parent / "secret.yml").write_text("- id: x\n")
    (author.site / "Content/threads.yml").symlink_to(author.site.parent / "secret.yml")
    author.expect("a link out of the site is not followed",
                  post(f"{token_}&file=Content/threads.yml", own), 404)
    (author.site / "Content/threads.yml").unlink()
    author.expect("what is too long is not read", post(form.query, own, 30 << 20) in ["ended", 400], True)
    author.expect("nothing has changed", {path: path.read_bytes() for path in before}, before)


SCENES = [figure, spoiling, saved, without_script, changed_meanwhile, keyboard, comfortable, closed]
