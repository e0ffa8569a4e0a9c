"""What a command costs, and what a folder holds."""

import os
import subprocess
import time
from pathlib import Path
from typing import NamedTuple

# No command finds another on its way, and none speaks the language of whoever runs it.
ENVIRONMENT = {"PATH": "", "LANG": "C.UTF-8"}


class Cost(NamedTuple):
    """Seconds of wall clock, seconds of all processors in user and system mode, and peak megabytes.

    The least that can be told of memory is what this program itself takes, some 15 MB.
    """
    wall: float
    cpu: float
    memory: float


def run(command):
    """Runs a command to its end; its cost and what it printed to standard error.

    A command that fails ends the benchmark: what it costs to fail is of no use.
    """
    start = time.monotonic()
    process = subprocess.Popen(
        [str(word) for word in command], env=ENVIRONMENT, stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    errors = process.stderr.read().decode()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.monotonic() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    process.stderr.close()
    if process.returncode != 0:
        raise SystemExit(f"{' '.join(process.args)}: exit status {process.returncode}\n{errors}")
    return Cost(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024 / 1e6), errors


def contents(folder):
    """How many pages and files a folder holds, and how many bytes."""
    files = [path for path in Path(folder).rglob("*") if path.is_file()]
    return {"pages": sum(path.suffix == ".html" for path in files), "files": len(files),
            "bytes": sum(path.stat().st_size for path in files)}


def phases(errors):
    """The milliseconds of each phase, from the lines `name: 1.5 ms` that `--timings` prints."""
    lines = (line.rpartition(": ") for line in errors.splitlines() if line.endswith(" ms"))
    return {name: float(time.removesuffix(" ms")) for name, _, time in lines}
