"""A receiver of Pleinwacht, written from the contract alone: python3 receiver.py <port> <database> <school> <origin>."""

import hashlib
import http.server
import json
import re
import sqlite3
import sys
import threading
from datetime import date

PORT, DATABASE, SCHOOL, ORIGIN = sys.argv[1:5]
LARGEST = 64 * 1024
ID = re.compile(r"[A-Za-z0-9_-]{22}")
SLUG = re.compile(r"[a-z0-9-]{1,40}")
TEXTS = {"story": 4000, "effect": 2000, "tried": 2000, "notWanted": 2000, "group": 200, "whom": 500, "note": 2000, "message": 2000}
KINDS = ("report", "checklist", "quiz", "startgesprek", "question")
lock = threading.Lock()
database = sqlite3.connect(DATABASE, check_same_thread=False)
database.execute("pragma synchronous = full")
database.execute("create table if not exists kept (id text primary key, hash text not null, day text not null, content text not null)")


class Refused(Exception):
    def __init__(self, status, slug, path=None, code="wrong_format"):
        self.status, self.slug, self.fields = status, slug, [{"path": path, "code": code}] if path is not None else None


def check(value):
    if not isinstance(value, dict):
        raise Refused(422, "invalid", "", "wrong_type")
    version = value.get("version")
    if isinstance(version, (int, float)) and not isinstance(version, bool) and version != 1:
        raise Refused(406, "unsupported-version")
    if version != 1 or isinstance(version, bool):
        raise Refused(422, "invalid", "version", "unknown_value")
    if value.get("kind") not in KINDS:
        raise Refused(422, "invalid", "kind", "unknown_value")
    for name in ("id", "replaces"):
        found = value.get(name)
        if (name == "id" or name in value) and not (isinstance(found, str) and ID.fullmatch(found)):
            raise Refused(422, "invalid", name)
    if "school" in value and value["school"] != SCHOOL:
        raise Refused(422, "invalid", "school", "unknown_school")
    body = value.get("body")
    if not isinstance(body, dict):
        raise Refused(422, "invalid", "body", "wrong_type")
    for name, most in TEXTS.items():
        if name in body and not isinstance(body[name], str):
            raise Refused(422, "invalid", f"body.{name}", "wrong_type")
        if name in body and len(body[name]) > most:
            raise Refused(422, "invalid", f"body.{name}", "too_long")
    for name in ("forms", "places"):
        if not isinstance(body.get(name, []), list) or len(body.get(name, [])) > 40:
            raise Refused(422, "invalid", f"body.{name}", "wrong_type")
        for index, item in enumerate(body.get(name, [])):
            if not isinstance(item, str) or not SLUG.fullmatch(item):
                raise Refused(422, "invalid", f"body.{name}.{index}")
    if value["kind"] == "report" and not body.get("story", "").strip() and not body.get("forms"):
        raise Refused(422, "invalid", "body.story", "required")
    contact = body.get("contact", {"mode": "none"})
    if not isinstance(contact, dict) or contact.get("mode") not in ("none", "name"):
        raise Refused(422, "invalid", "body.contact.mode", "unknown_value")
    if contact["mode"] == "name" and not (isinstance(contact.get("name"), str) and contact["name"].strip()):
        raise Refused(422, "invalid", "body.contact.name", "too_short")
    return value


def keep(value, raw):
    digest = hashlib.sha256(raw).hexdigest()
    with lock:
        row = database.execute("select hash from kept where id = ?", (value["id"],)).fetchone()
        if row is None:
            with database:
                database.execute("insert into kept values (?, ?, ?, ?)", (value["id"], digest, date.today().isoformat(), json.dumps(value)))
            return 201
    if row[0] != digest:
        raise Refused(422, "conflict")
    return 200


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        """No log: it would hold addresses and times."""

    def answer(self, status, value=None, kind="application/json", **more):
        self.send_response(status)
        headers = {"Cache-Control": "no-store", "Vary": "Origin", **more}
        if self.headers.get("Origin") == ORIGIN:
            headers.update({"Access-Control-Allow-Origin": ORIGIN, "Access-Control-Expose-Headers": "Retry-After"})
        body = b"" if value is None else json.dumps(value).encode()
        headers.update({"Content-Length": str(len(body)), **({"Content-Type": kind} if body else {})})
        for name, header in headers.items():
            self.send_header(name.replace("_", "-"), header)
        self.end_headers()
        self.wfile.write(body)

    def read(self):
        if "chunked" not in self.headers.get("Transfer-Encoding", ""):
            size = int(self.headers.get("Content-Length") or 0)
            raw = self.rfile.read(min(size, LARGEST + 8192))
            self.close_connection = size > LARGEST
        else:
            raw = b""
            while size := int(self.rfile.readline().split(b";")[0], 16):
                raw += self.rfile.read(size)
                self.rfile.readline()
                if len(raw) > LARGEST + 8192:
                    self.close_connection = True
                    break
            else:
                self.rfile.readline()
        return raw

    def do_POST(self):
        raw = self.read()
        try:
            kind, _, charset = self.headers.get("Content-Type", "").lower().partition(";")
            if kind.strip() != "application/json" or ("charset" in charset and not re.search(r'charset="?utf-?8', charset)):
                raise Refused(415, "unsupported-media-type")
            if len(raw) > LARGEST:
                raise Refused(413, "too-large")
            try:
                value = json.loads(raw.decode("utf-8"))
            except ValueError:
                raise Refused(400, "invalid", "", "not_json") from None
            check(value)
            key = self.headers.get("Idempotency-Key")
            if key is not None and key.strip().strip('"') != value["id"]:
                raise Refused(422, "invalid", "id", "different_id")
            self.answer(keep(value, raw), {"received": True, "version": 1})
        except Refused as refused:
            problem = {"type": f"urn:pleinwacht:problem:{refused.slug}", "status": refused.status}
            if refused.fields:
                problem["fields"] = refused.fields
            self.answer(refused.status, problem, "application/problem+json")

    def do_OPTIONS(self):
        allowed = self.headers.get("Origin") == ORIGIN
        rules = {"Access_Control_Allow_Methods": "POST", "Access_Control_Allow_Headers": "content-type, idempotency-key"}
        self.answer(204, **(rules if allowed else {}))

    def do_GET(self):
        self.answer(405, Allow="OPTIONS, POST")

    do_HEAD = do_PUT = do_PATCH = do_DELETE = do_GET


http.server.ThreadingHTTPServer(("127.0.0.1", int(PORT)), Handler).serve_forever()
