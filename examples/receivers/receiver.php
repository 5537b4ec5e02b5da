<?php

// A receiver of Pleinwacht in PHP, with SQLite through PDO (another database is another line in keep()).
//
// DATABASE=/somewhere/outside/the/site/reports.db SCHOOL=de-regenwulp ORIGIN=https://www.regenwulp.example php -S 127.0.0.1:8080 receiver.php
//
// On a site it is one file; switch off the access log for its address. Who reads what it keeps is yours to build: what has `apart` 1 is
// about an adult of the school, and is for whoever reads outside the team alone.

declare(strict_types=1);

const LARGEST = 64 * 1024;
const TEXTS = ['story' => 4000, 'effect' => 2000, 'tried' => 2000, 'notWanted' => 2000, 'group' => 200, 'whom' => 500, 'note' => 2000, 'message' => 2000];
const KINDS = ['report', 'checklist', 'quiz', 'startgesprek', 'question'];

final class Refused extends Exception
{
    public function __construct(public int $status, public string $slug, public ?string $path = null, public string $fault = 'wrong_format')
    {
        parent::__construct();
    }
}

function need(bool $right, string $path, string $fault = 'wrong_format'): void
{
    $right || throw new Refused(422, 'invalid', $path, $fault);
}

function answer(int $status, ?array $value = null, string $type = 'application/json'): void
{
    http_response_code($status);
    header("Content-Type: $type");
    header('Cache-Control: no-store');
    header('Vary: Origin');
    if (($_SERVER['HTTP_ORIGIN'] ?? null) === getenv('ORIGIN')) {
        header('Access-Control-Allow-Origin: ' . getenv('ORIGIN'));
        header('Access-Control-Expose-Headers: Retry-After');
        header('Access-Control-Allow-Methods: POST');
        header('Access-Control-Allow-Headers: content-type, idempotency-key');
    }
    echo $value === null ? '' : json_encode($value, JSON_UNESCAPED_SLASHES);
}

/** PHP knows no half of a surrogate pair: it becomes U+FFFD. */
function parse(string $raw): mixed
{
    $half = '/\\\\\\\\|\\\\u[dD][89abAB][0-9a-fA-F]{2}\\\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\\\u[dD][89a-fA-F][0-9a-fA-F]{2}/';
    $whole = preg_replace_callback($half, fn (array $found) => strlen($found[0]) === 6 ? '\\ufffd' : $found[0], $raw);
    return clean(json_decode($whole, false, 64, JSON_THROW_ON_ERROR));
}

/** Refuses nobody for characters: what is no text goes. */
function clean(mixed $value): mixed
{
    if (is_string($value)) {
        return preg_replace('/[\x00-\x08\x0b-\x1f\x7f-\x{9f}]/u', '', str_replace("\r\n", "\n", $value));
    }
    if (is_array($value)) {
        return array_map(clean(...), $value);
    }
    return $value instanceof stdClass ? (object) array_map(clean(...), get_object_vars($value)) : $value;
}

function check(mixed $value): void
{
    need($value instanceof stdClass, '', 'wrong_type');
    $version = $value->version ?? null;
    if ((is_int($version) || is_float($version)) && $version != 1) {
        throw new Refused(406, 'unsupported-version');
    }
    need(is_int($version) || is_float($version), 'version', 'unknown_value');
    need(in_array($value->kind ?? null, KINDS, true), 'kind', 'unknown_value');
    foreach (['id', 'replaces'] as $name) {
        $found = $value->$name ?? null;
        need(is_string($found) ? preg_match('/^[A-Za-z0-9_-]{22}$/D', $found) === 1 : $name === 'replaces' && $found === null, $name);
    }
    need(($value->school ?? getenv('SCHOOL')) === getenv('SCHOOL'), 'school', 'unknown_school');
    $body = $value->body ?? null;
    need($body instanceof stdClass, 'body', 'wrong_type');
    foreach (array_intersect_key(TEXTS, get_object_vars($body)) as $name => $most) {
        need(is_string($body->$name), "body.$name", 'wrong_type');
        need(preg_match_all('/./us', $body->$name) <= $most, "body.$name", 'too_long');
    }
    foreach (['forms', 'places'] as $name) {
        $items = $body->$name ?? [];
        need(is_array($items) && count($items) <= 40, "body.$name", 'wrong_type');
        foreach ($items as $index => $item) {
            need(is_string($item) && preg_match('/^[a-z0-9-]{1,40}$/D', $item) === 1, "body.$name.$index");
        }
    }
    need($value->kind !== 'report' || trim($body->story ?? '') !== '' || ($body->forms ?? []) !== [], 'body.story', 'required');
    $contact = $body->contact ?? (object) ['mode' => 'none'];
    need(in_array($contact->mode ?? null, ['none', 'name'], true), 'body.contact.mode', 'unknown_value');
    $name = $contact->name ?? null;
    need($contact->mode === 'none' || is_string($name) && trim($name) !== '', 'body.contact.name', 'too_short');
}

/** 201 for the first time, 200 for the same bytes again; after the commit, and the key decides what came first. */
function keep(stdClass $value, string $raw): int
{
    $database = new PDO('sqlite:' . getenv('DATABASE'), options: [PDO::ATTR_TIMEOUT => 5]);
    $database->exec('pragma synchronous = full');
    $database->exec('create table if not exists kept (id text primary key, hash text, day text, apart integer, content text)');
    $hash = hash('sha256', $raw);
    $apart = ($value->body->involves ?? null) === 'adult' ? 1 : 0;
    $insert = $database->prepare('insert into kept values (?, ?, ?, ?, ?) on conflict (id) do nothing');
    $insert->execute([$value->id, $hash, date('Y-m-d'), $apart, json_encode($value)]); // a day and no time: nobody is found by when
    if ($insert->rowCount() === 1) {
        return 201;
    }
    $known = $database->prepare('select hash from kept where id = ?');
    $known->execute([$value->id]);
    return $known->fetchColumn() === $hash ? 200 : throw new Refused(422, 'conflict');
}

function receive(): void
{
    $type = strtolower($_SERVER['CONTENT_TYPE'] ?? '');
    if (!preg_match('~^application/json\s*(;.*)?$~', $type) || (str_contains($type, 'charset') && !preg_match('/charset="?utf-?8"?/', $type))) {
        throw new Refused(415, 'unsupported-media-type');
    }
    $raw = file_get_contents('php://input', length: LARGEST + 1);
    strlen($raw) <= LARGEST || throw new Refused(413, 'too-large');
    try {
        $value = parse($raw);
    } catch (JsonException) {
        throw new Refused(400, 'invalid', '', 'not_json');
    }
    check($value);
    need(trim($_SERVER['HTTP_IDEMPOTENCY_KEY'] ?? $value->id, ' "') === $value->id, 'id', 'different_id');
    answer(keep($value, $raw), ['received' => true, 'version' => 1]);
}

header_remove('X-Powered-By');
try {
    match ($_SERVER['REQUEST_METHOD']) {
        'POST' => receive(),
        'OPTIONS' => answer(204),
        default => answer(405),
    };
} catch (Refused $refused) {
    $fields = $refused->path === null ? [] : ['fields' => [['path' => $refused->path, 'code' => $refused->fault]]];
    answer($refused->status, ['type' => "urn:pleinwacht:problem:$refused->slug", 'status' => $refused->status] + $fields, 'application/problem+json');
}
