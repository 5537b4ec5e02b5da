"""A receiver of Pleinwacht in Python alone, with SQLite.

PORT=8080 DATABASE=reports.db SCHOOL=de-regenwulp ORIGIN=https://www.regenwulp.example python3 receiver.py

Put a server that speaks https before it, without an access log for its address. Who reads what it keeps is yours to build: what has
`apart` 1 is about an adult of the school, and is for whoever reads outside the team alone.
"""

import hashlib
import http.server
import json
import os
import re
import sqlite3
import threading
import unicodedata
from datetime import date

PORT, DATABASE, SCHOOL, ORIGIN = (os.environ[name] for name in ("PORT", "DATABASE", "SCHOOL", "ORIGIN"))
LARGEST = 64 * 1024
ID = re.compile(r"[A-Za-z0-9_-]{22}")
SLUG = re.compile(r"[a-z0-9-]{1,40}")
DROPPED = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
TEXTS = {"story": 4000, "effect": 2000, "tried": 2000, "notWanted": 2000, "group": 200, "whom": 500, "note": 2000, "message": 2000}
KINDS = ("report", "checklist", "quiz", "startgesprek", "question")
lock = threading.Lock()
database = sqlite3.connect(DATABASE, check_same_thread=False)
database.execute("pragma synchronous = full")
database.execute("create table if not exists kept (id text primary key, hash text, day text, apart integer, content text)")


class Refused(Exception):
    def __init__(self, status, slug, path=None, code="wrong_format"):
        self.status, self.slug, self.fields = status, slug, [{"path": path, "code": code}] if path is not None else None


def need(right, path, code="wrong_format"):
    if not right:
        raise Refused(422, "invalid", path, code)


def clean(value):
    """Refuses nobody for characters: what is no text goes, half a pair becomes U+FFFD."""
    if isinstance(value, str):
        whole = value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        return DROPPED.sub("", unicodedata.normalize("NFC", whole.replace("\r\n", "\n")))
    if isinstance(value, list):
        return [clean(item) for item in value]
    return {name: clean(item) for name, item in value.items()} if isinstance(value, dict) else value


def check(value):
    need(isinstance(value, dict), "", "wrong_type")
    version = value.get("version")
    if type(version) in (int, float) and version != 1:
        raise Refused(406, "unsupported-version")
    need(type(version) in (int, float), "version", "unknown_value")
    need(value.get("kind") in KINDS, "kind", "unknown_value")
    for name in ("id", "replaces"):
        need(name == "replaces" and name not in value or isinstance(value.get(name), str) and ID.fullmatch(value[name]), name)
    need(value.get("school", SCHOOL) == SCHOOL, "school", "unknown_school")
    body = value.get("body")
    need(isinstance(body, dict), "body", "wrong_type")
    for name, most in TEXTS.items():
        need(isinstance(body.get(name, ""), str), f"body.{name}", "wrong_type")
        need(len(body.get(name, "")) <= most, f"body.{name}", "too_long")
    for name in ("forms", "places"):
        need(isinstance(body.get(name, []), list) and len(body.get(name, [])) <= 40, f"body.{name}", "wrong_type")
        for index, item in enumerate(body.get(name, [])):
            need(isinstance(item, str) and SLUG.fullmatch(item), f"body.{name}.{index}")
    if value["kind"] == "report":
        need(body.get("story", "").strip() or body.get("forms"), "body.story", "required")
    contact = body.get("contact", {"mode": "none"})
    need(isinstance(contact, dict) and contact.get("mode") in ("none", "name"), "body.contact.mode", "unknown_value")
    if contact["mode"] == "name":
        need(isinstance(contact.get("name"), str) and contact["name"].strip(), "body.contact.name", "too_short")


def keep(value, raw):
    """Answers after the commit, and lets the key decide what came first. A day and no time: nobody is found by when they told."""
    row = (value["id"], hashlib.sha256(raw).hexdigest(), date.today().isoformat(), value["body"].get("involves") == "adult", json.dumps(value))
    with lock:
        with database:
            if database.execute("insert into kept values (?, ?, ?, ?, ?) on conflict (id) do nothing", row).rowcount == 1:
                return 201
        known = database.execute("select hash from kept where id = ?", row[:1]).fetchone()
    if known != row[1:2]:
        raise Refused(422, "conflict")
    return 200


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        """No log: it would hold addresses and times."""

    def answer(self, status, value=None, kind="application/json", **more):
        body = b"" if value is None else json.dumps(value).encode()
        headers = {"Cache-Control": "no-store", "Vary": "Origin", "Content-Length": str(len(body)), "Content-Type": kind, **more}
        if self.headers.get("Origin") == ORIGIN:
            headers.update({"Access-Control-Allow-Origin": ORIGIN, "Access-Control-Expose-Headers": "Retry-After"})
        self.send_response(status)
        for name, header in headers.items():
            self.send_header(name.replace("_", "-"), header)
        self.end_headers()
        self.wfile.write(body)

    def read(self):
        if "chunked" not in self.headers.get("Transfer-Encoding", ""):
            return self.rfile.read(min(int(self.headers.get("Content-Length") or 0), LARGEST + 8192))
        raw = b""
        while (size := int(self.rfile.readline().split(b";")[0], 16)) and len(raw) <= LARGEST:
            raw += self.rfile.read(size)
            self.rfile.readline()
        return raw

    def do_POST(self):
        try:
            raw = self.read()
            self.close_connection = True  # whatever is left of a body that is too large is nobody's
            kind, _, charset = self.headers.get("Content-Type", "").lower().partition(";")
            if kind.strip() != "application/json" or ("charset" in charset and not re.search(r'charset="?utf-?8', charset)):
                raise Refused(415, "unsupported-media-type")
            if len(raw) > LARGEST:
                raise Refused(413, "too-large")
            try:
                value = clean(json.loads(raw.decode("utf-8")))
            except (ValueError, RecursionError):
                raise Refused(400, "invalid", "", "not_json") from None
            check(value)
            need(self.headers.get("Idempotency-Key", value["id"]).strip(' "') == value["id"], "id", "different_id")
            self.answer(keep(value, raw), {"received": True, "version": 1})
        except Refused as refused:
            problem = {"type": f"urn:pleinwacht:problem:{refused.slug}", "status": refused.status}
            self.answer(refused.status, {**problem, **({"fields": refused.fields} if refused.fields else {})}, "application/problem+json")

    def do_OPTIONS(self):
        rules = {"Access_Control_Allow_Methods": "POST", "Access_Control_Allow_Headers": "content-type, idempotency-key"}
        self.answer(204, **(rules if self.headers.get("Origin") == ORIGIN else {}))

    def do_GET(self):
        self.answer(405, Allow="OPTIONS, POST")

    do_HEAD = do_PUT = do_PATCH = do_DELETE = do_GET


print(f"A receiver for {SCHOOL}: http://localhost:{PORT}/", flush=True)
http.server.ThreadingHTTPServer(("127.0.0.1", int(PORT)), Handler).serve_forever()
