"""A tab of a headless Chromium, driven by the DevTools protocol over a pipe: no driver, no port."""

import base64
import json
import os
import re
import select
import subprocess
import tempfile
import time

OPTIONS = [
    "--headless", "--remote-debugging-pipe", "--no-first-run", "--disable-extensions",
    "--disable-background-networking", "--disable-component-update", "--disable-dev-shm-usage",
    "--disable-gpu", "--hide-scrollbars", "--font-render-hinting=none",
]
# How many seconds an answer may take.
PATIENCE = 120


class Tab:
    """One browser with one tab. A call waits for its answer; what happens meanwhile is kept."""

    def __init__(self):
        self._profile = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        options = OPTIONS + [f"--user-data-dir={self._profile.name}"]
        if os.getuid() == 0:
            options.append("--no-sandbox")
        theirs_in, ours_out = os.pipe()
        ours_in, theirs_out = os.pipe()
        # Chromium reads its orders from descriptor 3 and answers on 4.
        self._process = subprocess.Popen(
            ["bash", "-c", f'exec "$@" 3<&{theirs_in} 4>&{theirs_out}', "bash", "chromium", *options],
            pass_fds=(theirs_in, theirs_out), stderr=subprocess.DEVNULL)
        os.close(theirs_in)
        os.close(theirs_out)
        self._orders = os.fdopen(ours_out, "wb", buffering=0)
        self._answers = ours_in
        self._number, self._session, self._events, self._rest = 0, None, [], b""
        target = self._call("Target.createTarget", url="about:blank")["targetId"]
        attached = self._call("Target.attachToTarget", targetId=target, flatten=True)
        self._session = attached["sessionId"]
        for domain in ["Page", "Network", "Log"]:
            self._call(f"{domain}.enable")
        self._call("Page.setLifecycleEventsEnabled", enabled=True)
        self._call("Network.setCacheDisabled", cacheDisabled=True)

    def close(self):
        """Ends the browser."""
        self._process.terminate()
        try:
            self._process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            self._process.kill()
        os.close(self._answers)
        self._orders.close()
        self._profile.cleanup()

    def open(self, address):
        """Opens a page; the answer is its number of requests and of bytes, and what went wrong with them:
        what was not found, and what the browser did not do, as what the page's policy forbids."""
        self._events.clear()
        loader = self._call("Page.navigate", url=address).get("loaderId")
        end = time.monotonic() + PATIENCE
        # A page that loads itself anew meanwhile is not the one asked for.
        while loader and not any(
                event["loaderId"] == loader and event["name"] == "load"
                for event in self._happened("Page.lifecycleEvent")):
            self._keep(self._read(end))
        # What the page before this one asked for may still fail while this one loads.
        sent = [event for event in self._happened("Network.requestWillBeSent") if event["loaderId"] == loader]
        own = {event["requestId"] for event in sent}
        received = [event for event in self._happened("Network.loadingFinished") if event["requestId"] in own]
        answers = [event["response"] for event in self._happened("Network.responseReceived")
                   if event["requestId"] in own]
        missing = [answer["url"] for answer in answers if answer["status"] >= 400]
        told = [f"{entry['text']} {entry.get('url', '')}".strip()
                for entry in (event["entry"] for event in self._happened("Log.entryAdded"))
                if entry["level"] == "error" and entry.get("networkRequestId", loader) in own | {loader}]
        return len(sent), sum(event["encodedDataLength"] for event in received), missing + told

    def look(self, width, height, scheme):
        """Sets the size of the window and whether the reader prefers light or dark."""
        self._call("Emulation.setDeviceMetricsOverride", width=width, height=height,
                   deviceScaleFactor=1, mobile=False)
        self._call("Emulation.setEmulatedMedia",
                   features=[{"name": "prefers-color-scheme", "value": scheme}])

    def run(self, script):
        """What a script answers, once its promise is kept."""
        answer = self._call("Runtime.evaluate", expression=script, awaitPromise=True,
                            returnByValue=True)
        if "exceptionDetails" in answer:
            raise RuntimeError(answer["exceptionDetails"])
        return answer["result"].get("value")

    def key(self, name):
        """Presses a key and lets it go."""
        text = {"text": "\r"} if name == "Enter" else {}
        code = {"Enter": 13, "Escape": 27, "Tab": 9}[name]
        for kind in ["keyDown", "keyUp"]:
            self._call("Input.dispatchKeyEvent", type=kind, key=name, code=name,
                       windowsVirtualKeyCode=code, **(text if kind == "keyDown" else {}))

    def scripts(self, are_run):
        """Whether pages run their scripts."""
        self._call("Emulation.setScriptExecutionDisabled", value=not are_run)

    def sheets(self):
        """How many sheets of A4 the page takes on paper."""
        printed = self._call("Page.printToPDF", preferCSSPageSize=True, paperWidth=8.27,
                             paperHeight=11.69)["data"]
        return len(re.findall(rb"/Type\s*/Page\b", base64.b64decode(printed)))

    def _happened(self, method):
        return [event["params"] for event in self._events if event["method"] == method]

    def _call(self, method, **parameters):
        self._number += 1
        order = {"id": self._number, "method": method, "params": parameters}
        if self._session:
            order["sessionId"] = self._session
        self._orders.write(json.dumps(order).encode() + b"\0")
        end = time.monotonic() + PATIENCE
        while True:
            message = self._read(end)
            if message.get("id") == self._number:
                if "error" in message:
                    raise RuntimeError(f"{method}: {message['error']['message']}")
                return message["result"]
            self._keep(message)

    def _keep(self, message):
        if "method" in message:
            self._events.append(message)

    def _read(self, end):
        """The next message, until a moment: what happens meanwhile, as the pulse of a preview, ends no wait."""
        while b"\0" not in self._rest:
            ready, _, _ = select.select([self._answers], [], [], max(0, end - time.monotonic()))
            piece = os.read(self._answers, 1 << 20) if ready else b""
            if not piece:
                raise RuntimeError("Chromium does not answer")
            self._rest += piece
        message, self._rest = self._rest.split(b"\0", 1)
        return json.loads(message)
