"""What a server must answer, and how its answers differ from that."""

import gzip
import http.client
import re
from typing import NamedTuple, Optional

# What every answer says, whatever it is.
ALWAYS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
}


class Expected(NamedTuple):
    """What is asked, and what must come back; what is None is not looked at."""
    path: str
    status: int
    type: Optional[str] = None
    language: Optional[str] = None
    cache: Optional[str] = None
    framed: Optional[bool] = None
    origin: Optional[str] = None
    location: Optional[str] = None
    file: Optional[str] = None


class Answer:
    """An answer, its body as it was before it was compressed."""

    def __init__(self, port, path, method="GET", **headers):
        connection = http.client.HTTPConnection("localhost", port, timeout=60)
        connection.request(method, path, headers={"Accept-Encoding": "gzip", **headers})
        answer = connection.getresponse()
        self.status, self.headers, body = answer.status, answer.headers, answer.read()
        connection.close()
        self.is_compressed = self.headers["Content-Encoding"] == "gzip"
        self.body = gzip.decompress(body) if self.is_compressed and body else body


def faults(port, wanted, folder):
    """What is looked at, and what is wrong with it, which is nothing where all is well."""
    answer = Answer(port, wanted.path)
    headers = answer.headers
    policy = headers["Content-Security-Policy"] or ""
    yield "status", differ(answer.status, wanted.status)
    for name, value in ALWAYS.items():
        yield name, differ(headers[name], value)
    yield "policy", "" if policy.startswith("default-src 'none'; ") else f"says {policy!r}"
    if wanted.type:
        yield "type", differ(headers["Content-Type"], wanted.type)
    if wanted.language:
        found = re.search(rb'<html lang="([\w-]+)"', answer.body)
        yield "language", differ(found and found[1].decode(), wanted.language)
    if wanted.cache:
        cache = headers["Cache-Control"] or ""
        yield "cache", "" if wanted.cache in cache else f"says {cache!r}"
    if wanted.framed is not None:
        yield "framed", differ("frame-ancestors" not in policy, wanted.framed)
    if wanted.origin:
        yield "origin", differ(headers["Access-Control-Allow-Origin"], wanted.origin)
    if wanted.location:
        yield "location", differ(headers["Location"], wanted.location)
    if wanted.file:
        yield from of_file(port, wanted, answer, (folder / wanted.file).read_bytes())


def of_file(port, wanted, answer, content):
    """What is looked at where a file is asked for: its bytes, and whether it is sent twice."""
    yield "bytes", "" if answer.body == content else "are not those of the file"
    yield "compression", "" if answer.is_compressed else "is missing"
    tag = answer.headers["ETag"]
    again = Answer(port, wanted.path, **{"If-None-Match": tag or ""})
    yield "again", differ((again.status, again.body), (304, b""))


def differ(found, wanted):
    """That two things are not the same, if so."""
    return "" if found == wanted else f"is {found!r}, not {wanted!r}"
