"""A web server on this machine that behaves as servers do, well and badly; no name is looked up outside."""

import gzip
import re
import socket
import ssl
import struct
import threading
import time
import urllib.parse
from collections import Counter
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

PAGE = b"<html><head><title>Pumps</title></head><body>The pumps are new.</body></html>"
LOST = b"<html><head><title>Page not found</title></head><body>Sorry.</body></html>"


class Handler(BaseHTTPRequestHandler):
    """One path for each way to answer; `asked` counts the requests."""

    protocol_version = "HTTP/1.1"
    asked: Counter[str]

    def do_GET(self) -> None:
        self.answer()

    def log_message(self, *args: object) -> None:
        """Nothing is logged."""

    def answer(self) -> None:
        name = re.split(r"[/%?;#\\]", self.path.strip("/"))[0].replace("-", "_") or "front"
        self.asked[f"{self.command} {name}"] += 1
        getattr(self, f"on_{name}")()

    def send(self, status: int, body: bytes = b"", **headers: str) -> None:
        self.send_response(status)
        for key, value in {"Content-Type": "text/html", "Content-Length": str(len(body)), **headers}.items():
            self.send_header(key.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def on_ok(self) -> None:
        self.send(200, PAGE)

    def on_front(self) -> None:
        self.send(200, PAGE)

    def on_moved(self) -> None:
        self.send(301, Location="/moved-again")

    def on_moved_again(self) -> None:
        self.send(308, Location="/ok")

    def on_found(self) -> None:
        self.send(302, Location="/ok")

    def on_mixed(self) -> None:
        self.send(301, Location="/found")

    def on_to_soft(self) -> None:
        self.send(301, Location="/soft")

    def on_to_forbidden(self) -> None:
        self.send(308, Location="/forbidden")

    def on_home(self) -> None:
        self.send(302, Location="/")

    def on_loop(self) -> None:
        self.send(301, Location="/loop-back")

    def on_loop_back(self) -> None:
        self.send(301, Location="/loop")

    def on_endless_way(self) -> None:
        self.send(302, Location=f"/endless-way/{self.path.count('x') * 'x'}x")

    def on_to_file(self) -> None:
        self.send(302, Location="file:///etc/passwd")

    def on_to_private(self) -> None:
        self.send(302, Location="http://169.254.169.254/latest/meta-data/")

    def on_lost(self) -> None:
        self.send(404)

    def on_gone(self) -> None:
        self.send(410)

    def on_broken(self) -> None:
        self.send(500)

    def on_forbidden(self) -> None:
        self.send(403)

    def on_busy(self) -> None:
        self.send(200, PAGE) if self.asked["GET busy"] > 1 else self.send(429, Retry_After="1")

    def on_very_busy(self) -> None:
        self.send(429, Retry_After="3600")

    def on_cookie(self) -> None:
        """Set a cookie and send back to the same address, as papers with a consent page do."""
        if "seen=1" in self.headers.get("Cookie", ""):
            self.send(200, PAGE)
        else:
            self.send(302, Location=self.path, Set_Cookie="seen=1; Path=/")

    def on_no_cookie(self) -> None:
        self.send(400 if self.headers.get("Cookie") else 200, PAGE)

    def on_new_cookie(self) -> None:
        self.send(302, Location=self.path, Set_Cookie=f"n={self.asked['GET new_cookie']}; Path=/")

    def on_reset(self) -> None:
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.close_connection = True
        self.connection.close()

    def on_title(self) -> None:
        title = urllib.parse.unquote(self.path.removeprefix("/title/"))
        self.send(200, f"<html><head><title>{title}</title></head></html>".encode())

    def on_x(self) -> None:
        self.on_ok()

    def on_a(self) -> None:
        self.on_ok()

    def on_soft(self) -> None:
        self.send(200, LOST)

    def on_drip(self) -> None:
        self.begin()
        self.drip(b" ", 0.2)

    def on_endless(self) -> None:
        self.begin()
        self.drip(b"<p>more</p>" * 1000, 0.0)

    def on_bomb(self) -> None:
        self.send(200, gzip.compress(LOST + b"\0" * 50_000_000), Content_Encoding="gzip")

    def begin(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Connection", "close")
        self.end_headers()

    def drip(self, part: bytes, pause: float) -> None:
        try:
            for _ in range(10_000):
                self.wfile.write(part)
                self.wfile.flush()
                time.sleep(pause)
        except OSError:
            self.close_connection = True


def serve(context: ssl.SSLContext | None = None) -> Iterator[str]:
    handler = type("Counted", (Handler,), {"asked": Counter()})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = True
    server.handle_error = lambda *args: None  # type: ignore[method-assign]  # clients that hang up are the point here
    if context:
        server.socket = context.wrap_socket(server.socket, server_side=True)
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
    yield f"{'https' if context else 'http'}://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def look_up_nothing_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    """Names lead nowhere here: only addresses of this machine are found."""
    look_up = socket.getaddrinfo

    def local(host: str, *args: Any, **options: Any) -> Any:
        if host.rpartition(".")[2].isdecimal() or host in ("localhost", "::1"):
            return look_up(host, *args, **options)
        raise socket.gaierror(socket.EAI_NONAME, "no names in this test")

    monkeypatch.setattr(socket, "getaddrinfo", local)
