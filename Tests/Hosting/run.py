"""Serves a fictional site by nginx, as `parvis server nginx` says, and asks it what browsers ask:
`make hosting-test`.

    run.py parvis   builds the site with the program named, at the root of a server and below it
"""

import shutil
import sys
import tempfile
from pathlib import Path

import server
from answers import Expected, faults

REPOSITORY = Path(__file__).resolve().parents[2]
FIXTURE = REPOSITORY / "Tests/Fixtures/valid/three-languages"
CHART = "fr/contrat-2028-2030/graphiques/budget-par-annee"
# What a plain server does as well, and what is not asked of one.
ALIKE = {"bytes", "location", "framed"}
PAGE, TEXT, LASTING = "text/html; charset=utf-8", "charset=utf-8", "stale-while-revalidate"


def expected(base):
    """What is asked, below a path without a slash at its end, and what must come back."""
    yield Expected(f"{base}/", 200, type=PAGE, language="en", cache="no-cache", framed=False,
                   file="index.html")
    yield Expected(f"{base}/fr/index.html", 200, type=PAGE, language="fr", file="fr/index.html")
    yield Expected(f"{base}/ar/", 200, type=PAGE, language="ar", file="ar/index.html")
    yield Expected(f"{base}/{CHART}.html", 200, type=PAGE, framed=True, file=f"{CHART}.html")
    yield Expected(f"{base}/{CHART}.svg", 200, type=f"image/svg+xml; {TEXT}", file=f"{CHART}.svg")
    yield Expected(f"{base}/theme/style.css", 200, type=f"text/css; {TEXT}", cache=LASTING,
                   file="theme/style.css")
    yield Expected(f"{base}/fr/actualites.atom", 200, type=f"application/atom+xml; {TEXT}",
                   file="fr/actualites.atom")
    yield Expected(f"{base}/sitemap.xml", 200, type=f"text/xml; {TEXT}", file="sitemap.xml")
    for path, language in [("fr/rien.html", "fr"), ("ar/x/y/z", "ar"), ("rien", "en"),
                           ("fr/contrat-2028-2030/", "fr"), ("data/rien.csv", "en"),
                           (".parvis-manifest", "en")]:
        yield Expected(f"{base}/{path}", 404, type=PAGE, language=language, cache="no-cache")
    yield Expected(f"{base}/{server.DATA}", 200, type=f"text/csv; {TEXT}", origin="*")
    if base:
        yield Expected(base, 301, location=f"{base}/")
        yield Expected("/rien", 404, type=PAGE, language="en")


def main(parvis):
    """Whether nginx answers as it must, and the plain server of Python is found to differ."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        shutil.copytree(REPOSITORY / "Theme", root / "site/Theme")
        shutil.copytree(FIXTURE, root / "site", dirs_exist_ok=True)
        sites = [server.Site(parvis, root, base) for base in ["", "/contrat.ouvert"]]
        with server.nginx(root, sites):
            results = [(f"nginx {each.path} {kind}", found) for site in sites
                       for each in expected(site.base)
                       for kind, found in faults(site.port, each, site.output)]
        with server.plain(sites[0].output) as port:
            plain = [kind for each in expected("") for kind, found in
                     faults(port, each, sites[0].output) if found]
    # The proof that a check can fail: the plain server knows nothing of what Parvis says.
    for kind in sorted({name.split()[-1] for name, _ in results} - ALIKE):
        results.append((f"plain {kind}", "" if kind in plain else "is not found to differ"))
    failed = [f"{name}: {found}" for name, found in results if found]
    print("\n".join([*failed, f"{len(results) - len(failed)} passed, {len(failed)} failed"]))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
