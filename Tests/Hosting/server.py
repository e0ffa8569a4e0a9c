"""The servers: nginx with the configuration of each site, and Python's own, which has none."""

import os
import shutil
import socket
import subprocess
import threading
import time
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer

# A file of data beside those of the site, to see how servers give such files away.
DATA = "data/essai.csv"
# Where nginx keeps what it cannot keep in memory; none of it is needed, and it may not write elsewhere.
KEPT = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
MAIN = """daemon off;
{user}pid {folder}/pid;
error_log {folder}/errors;
events {{}}
http {{
    access_log off;
{kept}
{sites}
}}
"""


class Site:
    """A site at its address, built, with its configuration."""

    def __init__(self, parvis, root, base):
        self.base, self.port = base, free_port()
        name = f"site-{self.port}"
        self.output, self.configuration = root / name, root / f"{name}.conf"
        address = ["--site", root / "site", "--output", self.output,
                   "--base-url", f"http://localhost:{self.port}{base}"]
        environment = {"PATH": "", "LANG": "C.UTF-8"}
        subprocess.run([parvis, "build", *address], check=True, env=environment,
                       stdout=subprocess.DEVNULL)
        (self.output / DATA).parent.mkdir(exist_ok=True)
        (self.output / DATA).write_text("year,amount\n2031,1\n", encoding="utf-8")
        told = subprocess.run([parvis, "server", "nginx", *address], check=True, env=environment,
                              capture_output=True, text=True)
        self.configuration.write_text(told.stdout, encoding="utf-8")


def free_port():
    """A port on which nothing listens."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return taken.getsockname()[1]


@contextmanager
def nginx(root, sites):
    """nginx, as long as it is needed; its own warnings are failures."""
    # Its workers are others than root, and must reach the files.
    os.chmod(root, 0o755)
    shutil.copy("/etc/nginx/mime.types", root)
    main = root / "nginx.conf"
    main.write_text(MAIN.format(
        folder=root, user="user root;\n" if os.getuid() == 0 else "",
        kept="\n".join(f"    {kind}_temp_path {root}/{kind};" for kind in KEPT),
        sites="\n".join(f"    include {site.configuration};" for site in sites)), encoding="utf-8")
    program = shutil.which("nginx", path="/usr/sbin:/usr/bin:/sbin:/usr/local/sbin")
    command = [program, "-p", root, "-c", main]
    tested = subprocess.run([*command, "-t"], capture_output=True, text=True, check=False)
    if tested.returncode or "[warn]" in tested.stderr:
        raise RuntimeError(tested.stderr)
    process = subprocess.Popen(command, stderr=subprocess.DEVNULL)
    try:
        for site in sites:
            wait_for(site.port, process)
        yield
    finally:
        process.terminate()
        process.wait()


def wait_for(port, process):
    """Waits until a server listens; one that has ended never will."""
    while process.poll() is None:
        try:
            socket.create_connection(("localhost", port)).close()
            return
        except ConnectionRefusedError:
            time.sleep(0.05)
    raise RuntimeError("nginx has ended")


@contextmanager
def plain(folder):
    """A server that knows nothing of a site but its files."""
    class Quiet(SimpleHTTPRequestHandler):
        def log_message(self, *_):
            pass

    listening = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=folder))
    threading.Thread(target=listening.serve_forever, daemon=True).start()
    try:
        yield listening.server_port
    finally:
        listening.shutdown()
