"""The sites to look at: built, sorted by kind of page, sampled and served."""

import gzip
import re
import shutil
import subprocess
import threading
from http.server import BaseHTTPRequestHandler, SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import NamedTuple

REPOSITORY = Path(__file__).resolve().parents[2]
FIXTURES = REPOSITORY / "Tests/Fixtures/valid"
FICTIONAL = {"fictional": "disagreeing", "right-to-left": "three-languages"}
# Sites whose pages are as large as they come, to see whether they hold together.
OF_ANY_SIZE = {"right-to-left"}
# Of the site that is there for its script, the pages in it and of these kinds alone.
SCRIPT = "ar"
IN_SCRIPT = {"home", "contract", "contract/budget", "contract/actions/*", "contract/report",
             "contract/indicators", "updates", "updates/*", "glossary"}


class Page(NamedTuple):
    """A page; its kind is its path in the theme's own names: `contract/actions/*` is a fiche."""
    site: str
    path: str
    kind: str
    totals: tuple = ()

    def __str__(self):
        return f"{self.site}/{self.path}"


def sources(folder):
    """The folders from which the sites are built: ours, and the fixtures in our theme."""
    found = {"real": REPOSITORY}
    for site, fixture in FICTIONAL.items():
        found[site] = folder / "sources" / site
        shutil.copytree(REPOSITORY / "Theme", found[site] / "Theme")
        shutil.copytree(FIXTURES / fixture, found[site], dirs_exist_ok=True)
    return found


def build(parvis, source, output):
    """Builds a site; without `rsvg-convert` in reach, since no page shows the pictures it draws."""
    subprocess.run([parvis, "build", "--site", source, "--output", output], check=True,
                   env={"PATH": "", "LANG": "C.UTF-8"}, stdout=subprocess.DEVNULL)


def guide(parvis, root):
    """The pages of the authors' guide."""
    subprocess.run([parvis, "guide", "--output", root / "guide"], check=True,
                   env={"PATH": "", "LANG": "C.UTF-8"}, stdout=subprocess.DEVNULL)
    files = sorted((root / "guide").rglob("*.html"))
    assert len(files) == 2, f"the guide has {len(files)} pages"
    return (Page("guide", str(file.relative_to(root / "guide")), "guide") for file in files)


def pages(site, source, output):
    """All pages of a site."""
    named = {path.stem: names(path) for path in (source / "Theme/strings").glob("*.yml")}
    for file in sorted(output.rglob("*.html")):
        path = file.relative_to(output)
        language = path.parts[0]
        words = named.get(language, {})
        totals = (words.get("column.total"), words.get("row.total")) if words else ()
        page = Page(site, str(path), kind(path, words), totals)
        if site != "right-to-left" or language == SCRIPT and page.kind in IN_SCRIPT:
            yield page


def sample(all_pages, root):
    """The largest page of each kind in each language, the largest of all first."""
    largest = {}
    for page in all_pages:
        key = (page.site, page.kind, page.path.split("/")[0])
        largest[key] = max(largest.get(key, page), page, key=lambda each: size(each, root))
    return sorted(largest.values(), key=lambda each: -size(each, root))


def size(page, root):
    """The bytes of a page."""
    return (root / str(page)).stat().st_size


def names(strings):
    """The words of a language of the theme, by section and key: `path.budget`."""
    section, found = "", {}
    for line in strings.read_text(encoding="utf-8").splitlines():
        if match := re.match(r"(\w[\w-]*):", line):
            section = match[1]
        elif match := re.match(r'  ([\w-]+): "?([^"]*)"?$', line):
            found[f"{section}.{match[1]}"] = match[2]
    return found


def kind(path, words):
    """The kind of a page: its path, each part of it named as the theme names it, or a star."""
    if path.name == "404.html":
        return "404"
    if not words:
        return {"index.html": "root"}.get(path.name, path.stem)
    if path.parts[1:] == ("index.html",):
        return "home"
    return "/".join(_part(part, words) for part in path.with_suffix("").parts[1:])


def _part(part, words):
    paths = {key[5:]: word for key, word in words.items() if key.startswith("path.")}
    for key, word in sorted(paths.items(), key=lambda item: "{" in item[1]):
        if re.fullmatch(re.sub(r"\\{\w+\\}", ".+", re.escape(word)), part):
            return key
    return "*"


def serve(folder, asked=None):
    """Serves a folder on this machine alone, compressed as hosts do; the answer is its address.

    What is asked for is noted in a list, where there is one."""
    return _listen(lambda *each: _Files(*each, directory=folder, asked=asked), "127.0.0.1")


def serve_page(body):
    """Serves a page under another name of this machine, which to a browser is another site."""
    return _listen(lambda *each: _Page(*each, body=body), "localhost")


def _listen(handler, name):
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://{name}:{server.server_port}"


class _Page(BaseHTTPRequestHandler):
    def __init__(self, *each, body):
        self._body = f"<!doctype html>{body}".encode()
        super().__init__(*each)

    def do_GET(self):
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(self._body)))
        self.end_headers()
        self.wfile.write(self._body)

    def log_message(self, *_):
        pass


class _Files(SimpleHTTPRequestHandler):
    def __init__(self, *each, directory, asked):
        self._asked = [] if asked is None else asked
        super().__init__(*each, directory=directory)

    def do_GET(self):
        self._asked.append(self.path)
        file = Path(self.translate_path(self.path))
        if not file.is_file():
            return self.send_error(404)
        body = gzip.compress(file.read_bytes())
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(file))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass
