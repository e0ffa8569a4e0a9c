"""Looks at a sample of every kind of page in a browser: `make pages-test`.

    run.py parvis [--all]   builds the sites with the program named; with --all, tells the known
                            shortfalls too
"""

import sys
import tempfile
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import broken
import checks
import sites
from chromium import Tab
from verdict import Shortfalls, tell

BROWSERS = 2


def main(parvis, *options):
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(BROWSERS) as workers:
        root = Path(folder)
        sources = sites.sources(root)
        list(workers.map(lambda site: sites.build(parvis, sources[site], root / site), sources))
        every = [page for site in sources for page in sites.pages(site, sources[site], root / site)]
        on_purpose = broken.write(root)
        guide = list(sites.guide(parvis, root))
        found = look(sites.sample(every, root) + on_purpose, every + on_purpose, guide, root, workers)
    results = [result for result in found if result.page.site != "broken"]
    proofs = list(broken.proofs(found))
    text = "" if "--all" in options else Path(__file__).with_name("shortfalls.txt").read_text()
    lines, is_well = tell(results + proofs, Shortfalls(text))
    print("\n".join(lines))
    return 0 if is_well else 1


def look(sample, every, guide, root, workers):
    """What all checks say: those in a browser of a sample, the quick ones of every page; of the guide, its HTML."""
    nu = workers.submit(checks.nu, sample + guide, root)
    hosts = {site: sites.serve(root / site) for site in {page.site for page in sample}}
    found = in_browsers(sample, hosts, root, workers) + nu.result()
    for page in every:
        found += checks.head(page, (root / str(page)).read_text(encoding="utf-8"))
    return found


def in_browsers(pages, hosts, root, workers):
    """What the browsers find, each page in whichever is free."""
    own, tabs = threading.local(), []

    def examine(page):
        if not hasattr(own, "tab"):
            own.tab = Tab()
            tabs.append(own.tab)
        address = f"{hosts[page.site]}/{page.path}"
        found = list(checks.examine(own.tab, page, address))
        if page.kind not in checks.SERVED_ONLY:
            found.append(checks.from_folder(own.tab, page, (root / str(page)).as_uri()))
        if page.kind in checks.FRAMED:
            found.append(checks.framed(own.tab, page, root / page.site))
        if page.kind in checks.SHEETS and page.site not in sites.OF_ANY_SIZE:
            found.append(checks.on_paper(own.tab, page, address))
        if page.kind == "alphabet":
            found += checks.search(own.tab, page, [address, (root / str(page)).as_uri()])
        return found

    try:
        return [result for found in workers.map(examine, pages) for result in found]
    finally:
        for tab in tabs:
            tab.close()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
