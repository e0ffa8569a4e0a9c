"""A preview that runs, of a site that may be spoilt."""

import shutil
import subprocess


# How many seconds a thing may take that an author waits for.
PATIENCE = 120


class Preview:
    """The program shows a site at a free port, until it is closed."""

    def __init__(self, parvis, site, *options):
        self._process = subprocess.Popen(
            [parvis, "preview", "--site", str(site), "--language", "fr", *options],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        told = self._process.stdout.readline().split()
        self.address = next((word for word in told if word.startswith("http://")), None)

    def close(self):
        """Ends it as Ctrl-C does; the answer is its exit status."""
        self._process.send_signal(2)
        try:
            return self._process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self._process.kill()
            return f"none within {PATIENCE} seconds"


def copy_of(site, folder):
    """A copy of a site in a folder."""
    for part in ["Content", "Theme"]:
        shutil.copytree(site / part, folder / part)
    return folder
