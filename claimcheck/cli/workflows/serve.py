"""The page from this machine to this machine: one address, read only, made anew when the ledger changes."""

import threading
from collections.abc import Callable
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from claimcheck.errors import ClaimcheckError, UsageError
from claimcheck.ledger import watching
from claimcheck.ledger.reader import Reading
from claimcheck.output.console import notice

HOST = "127.0.0.1"
NAMES = (HOST, "localhost")
HEADERS = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "frame-ancestors 'none'",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}


class Page:
    """The page that is served, and its version; it stays where the ledger cannot be read for a while.

    `read` reads the ledger, `make` returns its page and what tells that page from another. Raises what these raise.
    """

    def __init__(self, read: Callable[[], Reading], make: Callable[[Reading], tuple[str, str]]) -> None:
        self.read, self.make = read, make
        self.reading = read()
        self.html, self.version = make(self.reading)

    def refresh(self) -> bool:
        """Make the page anew; return whether it is another. A ledger that cannot be read is told, and nothing else."""
        before = self.version
        try:
            self.reading = self.read()
            self.html, self.version = self.make(self.reading)
        except ClaimcheckError as error:
            notice(f"the page stays as it was: {error}")
        return self.version != before


def serve(page: Page, port: int, *, open_page: bool = False) -> None:
    """Serve a page and follow its ledger until Ctrl+C. Raises UsageError for a port that cannot be used."""
    server, stop = open_server(page, port), threading.Event()
    follow(page, stop)
    address = f"http://{HOST}:{server.server_port}/"
    notice(f"{address} shows the ledger and follows its changes; Ctrl+C ends it")
    if open_page:
        import webbrowser

        webbrowser.open(address)
    with server, suppress(KeyboardInterrupt):
        server.serve_forever()
    stop.set()


def open_server(page: Page, port: int) -> ThreadingHTTPServer:
    """Return a server for a page on 127.0.0.1 (port 0: any that is free). Raises UsageError for a port in use."""

    class Handler(PageHandler):
        served = page

    try:
        server = ThreadingHTTPServer((HOST, port), Handler)
    except (OSError, OverflowError) as error:
        reason = getattr(error, "strerror", None) or error
        raise UsageError(f"port {port} of {HOST} cannot be used: {reason}. Another one: --port 0") from None
    Handler.port = server.server_port
    return server


def follow(page: Page, stop: threading.Event, pause: float = watching.PAUSE) -> threading.Thread:
    """Start a thread that makes the page anew at each change, until `stop` is set."""

    def work() -> None:
        for files in watching.changes(lambda: watching.watched_files(page.reading), stop, pause):
            if page.refresh():
                notice(f"made anew: {', '.join(path.name for path in files)} changed")

    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    return thread


class PageHandler(BaseHTTPRequestHandler):
    """Answers GET and HEAD of / and /version, asked of this machine by its own name; nothing else."""

    served: Page
    port: int
    server_version = "claimcheck"
    sys_version = ""
    timeout = 30

    def do_GET(self) -> None:
        """Answer with the page, its version, or an error."""
        status, kind, body = self._answer()
        data = body.encode("utf-8", "backslashreplace")
        self.send_response(status)
        self.send_header("Content-Type", f"{kind}; charset=utf-8")
        self.send_header("Content-Length", str(len(data)))
        for name, value in HEADERS.items():
            self.send_header(name, value)
        self.end_headers()
        if self.command == "GET":
            self.wfile.write(data)

    def do_HEAD(self) -> None:
        """Answer as to GET, without the page."""
        self.do_GET()

    def _answer(self) -> tuple[int, str, str]:
        if not self._is_ours():
            return 421, "text/plain", "This page is served to this machine under its own name alone.\n"
        path = self.path.partition("?")[0]
        if path == "/":
            return 200, "text/html", self.served.html
        if path == "/version":
            return 200, "text/plain", self.served.version
        return 404, "text/plain", "There is one page here: /\n"

    def _is_ours(self) -> bool:
        """Return whether the Host header names this server: a page of another site cannot make it do that."""
        hosts = self.headers.get_all("Host") or []
        return len(hosts) == 1 and hosts[0].lower() in {f"{name}:{self.port}" for name in NAMES}

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing: who reads the page is nobody's business."""
