"""Writes fictional contracts as a site: `generate.py parvis|hugo CONTRACTS FOLDER [SEED]`."""

import sys
from pathlib import Path

import corpus
import hugo_site
import parvis_site

SITES = {"parvis": parvis_site, "hugo": hugo_site}


def main(site, count, folder, seed=corpus.SEED):
    SITES[site].write(corpus.contracts(int(count), int(seed)), Path(folder))


if __name__ == "__main__":
    if len(sys.argv) not in (4, 5) or sys.argv[1] not in SITES:
        sys.exit(__doc__)
    main(*sys.argv[1:])
