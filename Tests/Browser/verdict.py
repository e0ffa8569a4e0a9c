"""What is told in the end: each failure on a line, and how many checks passed."""


class Shortfalls:
    """What pages of a kind are known not to reach yet; an entry that they reach is a failure too."""

    def __init__(self, text):
        lines = (line.split() for line in text.splitlines() if line[:1] not in "#")
        self._known = {(kind, check) for kind, *checks in lines for check in checks}
        self._met = set()

    def excuse(self, result):
        """Whether a result is known to fall short."""
        entry = (result.page.kind, result.check)
        if entry in self._known:
            self._met.add(entry)
        return entry in self._known

    def overcome(self):
        """The entries that no page needs any more."""
        return sorted(self._known - self._met)


def tell(results, shortfalls):
    """The lines to print, the last with the counts; and whether all is well."""
    failed = [result for result in results if result.faults]
    known = [result for result in failed if shortfalls.excuse(result)]
    lines = [line(result) for result in failed if result not in known]
    lines += [f"{kind}: {check}: now passes: delete it in shortfalls.txt"
              for kind, check in shortfalls.overcome()]
    counts = f"{len(results) - len(failed)} passed, {len(lines)} failed"
    return [*lines, f"{counts}, {len(known)} skipped" if known else counts], not lines


def line(result):
    """A failure on one line."""
    where = f"{result.page} at {result.at}" if result.at else str(result.page)
    more = f" (and {len(result.faults) - 1} more)" if len(result.faults) > 1 else ""
    return f"{where}: {result.check}: {result.faults[0]}{more}"
