"""The tables of a result: `table.py RESULT` prints them, with `--readme` it writes the README's.

The README's stands between two comments; where they lack, it is printed to be pasted.
"""

import sys
from pathlib import Path

import result

README = Path(__file__).resolve().parents[2] / "README.md"
BEGIN, END = "<!-- make bench -->", "<!-- the end of make bench -->"

# What stands in each column, of a size.
COLUMNS = {
    "contracts": lambda size: f"{size.contracts:,}",
    "pages, MB": lambda size: _written(size, "parvis"),
    "Hugo's": lambda size: _written(size, "hugo"),
    "wall, CPU": lambda size: f"{_seconds(size, 'cold', 'wall')}, {_seconds(size, 'cold', 'cpu')}",
    "memory": lambda size: f"{size.cost('cold', 'memory'):.0f} MB",
    "CPU ÷ Hugo's": lambda size: _ratio(size, "cold", "hugo", "cpu"),
    "wall ÷ Hugo's": lambda size: _ratio(size, "cold", "hugo", "wall"),
    "wall ÷ `cp -r`": lambda size: _ratio(size, "cold", "copy", "wall"),
    "one edit ÷ all": lambda size: _ratio(size, "edited", "cold", "wall"),
    "unchanged ÷ all": lambda size: _ratio(size, "unchanged", "cold", "wall"),
    "`check`": lambda size: f"{_seconds(size, 'check', 'wall')}, {size.cost('check', 'memory'):.0f} MB",
}
COMMANDS = {"cold": "parvis build, from nothing", "unchanged": "parvis build, nothing changed",
            "edited": "parvis build, one action edited", "check": "parvis check",
            "hugo": "hugo, from nothing", "copy": "cp -r of what parvis wrote"}


def main(path, *options):
    measured = result.read(path)
    if "--readme" not in options:
        print(whole(measured))
        return
    readme = README.read_text(encoding="utf-8")
    if BEGIN in readme and END in readme:
        README.write_text(replaced(readme, short(measured)), encoding="utf-8")
    else:
        print(f"{BEGIN}\n{short(measured)}\n{END}")


def replaced(text, table):
    """A text with a table between the two comments."""
    before, _, rest = text.partition(BEGIN)
    return f"{before}{BEGIN}\n{table}\n{END}{rest.partition(END)[2]}"


def short(measured):
    """A line a size."""
    rows = [[write(size) for write in COLUMNS.values()] for size in measured.sizes()]
    return markdown(list(COLUMNS), rows)


def whole(measured):
    """A line a size, then one a command of each size, then the phases."""
    costs = [[f"{size.contracts:,}", name, f"{size.cost(command, 'wall'):.2f}",
              f"{size.cost(command, 'cpu'):.2f}", f"{size.cost(command, 'memory'):.0f}"]
             for size in measured.sizes() for command, name in COMMANDS.items()]
    names = list(measured.sizes()[0].phases())
    phases = [[f"{size.contracts:,}", *(f"{size.phases()[name]:.0f}" for name in names)]
              for size in measured.sizes()]
    return "\n\n".join([
        f"{measured.commit}, {measured.machine}", short(measured),
        markdown(["contracts", "command", "wall s", "CPU s", "memory MB"], costs),
        markdown(["contracts", *(f"{name} ms" for name in names)], phases)])


def markdown(head, rows):
    """A table in Markdown."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _written(size, program):
    written = size.written(program)
    return f"{written['pages']:,}, {written['bytes'] / 1e6:,.1f}"


def _seconds(size, command, kind):
    return f"{size.cost(command, kind):.2f} s"


def _ratio(size, command, other, kind):
    return f"{size.ratio(command, other, kind):.2f}"


if __name__ == "__main__":
    main(*sys.argv[1:])
