"""EcoIndex: the grade of a page by its elements, its requests and its weight.

The tables come with the package of its authors; formula: www.ecoindex.fr, also
github.com/cnumr/ecoindex_reference. Elements inside SVG drawings are not counted.
"""

from bisect import bisect_right

from ecoindex import data


def score(elements, requests, size):
    """The score of a page, 100 at best; the size is that of the transfer, in bytes."""
    ranks = 3 * _rank(elements, data.quantiles_dom) + 2 * _rank(requests, data.quantiles_req)
    return round(100 - 5 * (ranks + _rank(size / 1000, data.quantiles_size)) / 6)


def grade(points):
    """The letter of a score."""
    return next((letter for letter in "ABCDEF" if points > getattr(data, letter)), "G")


def _rank(value, quantiles):
    """Between which twentieths of all pages a value lies, 0 to 20."""
    after = bisect_right(quantiles, value)
    if after == len(quantiles):
        return after - 1
    before = quantiles[after - 1]
    return after - 1 + (value - before) / (quantiles[after] - before)
