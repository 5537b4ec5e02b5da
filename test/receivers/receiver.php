<?php

// A receiver of Pleinwacht, written from the contract alone. Its database, school and origin come from the environment.

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

function answer(int $status, ?array $value = null, string $type = 'application/json'): void
{
    http_response_code($status);
    header("Content-Type: $type");
    header('Cache-Control: no-store');
    header('Vary: Origin');
    $origin = $_SERVER['HTTP_ORIGIN'] ?? null;
    if ($origin === getenv('ORIGIN')) {
        header("Access-Control-Allow-Origin: $origin");
        header('Access-Control-Expose-Headers: Retry-After');
        if ($_SERVER['REQUEST_METHOD'] === 'OPTIONS') {
            header('Access-Control-Allow-Methods: POST');
            header('Access-Control-Allow-Headers: content-type, idempotency-key');
        }
    }
    if ($value !== null) {
        echo json_encode($value, JSON_UNESCAPED_SLASHES);
    }
}

/** PHP knows no half of a surrogate pair: it becomes U+FFFD. */
function parse(string $raw): mixed
{
    $whole = preg_replace_callback(
        '/\\\\\\\\|\\\\u[dD][89abAB][0-9a-fA-F]{2}\\\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\\\u[dD][89a-fA-F][0-9a-fA-F]{2}/',
        fn (array $found) => strlen($found[0]) === 6 ? '\\ufffd' : $found[0],
        $raw,
    );
    return json_decode($whole, false, 64, JSON_THROW_ON_ERROR);
}

function check(mixed $value): void
{
    if (!$value instanceof stdClass) {
        throw new Refused(422, 'invalid', '', 'wrong_type');
    }
    $version = $value->version ?? null;
    if ((is_int($version) || is_float($version)) && $version != 1) {
        throw new Refused(406, 'unsupported-version');
    }
    if ($version !== 1) {
        throw new Refused(422, 'invalid', 'version', 'unknown_value');
    }
    if (!in_array($value->kind ?? null, KINDS, true)) {
        throw new Refused(422, 'invalid', 'kind', 'unknown_value');
    }
    foreach (['id', 'replaces'] as $name) {
        $found = $value->$name ?? null;
        if (($name === 'id' || $found !== null) && !(is_string($found) && preg_match('/^[A-Za-z0-9_-]{22}$/D', $found))) {
            throw new Refused(422, 'invalid', $name);
        }
    }
    if (isset($value->school) && $value->school !== getenv('SCHOOL')) {
        throw new Refused(422, 'invalid', 'school', 'unknown_school');
    }
    $body = $value->body ?? null;
    if (!$body instanceof stdClass) {
        throw new Refused(422, 'invalid', 'body', 'wrong_type');
    }
    foreach (TEXTS as $name => $most) {
        if (!property_exists($body, $name)) {
            continue;
        }
        if (!is_string($body->$name)) {
            throw new Refused(422, 'invalid', "body.$name", 'wrong_type');
        }
        if (preg_match_all('/./us', $body->$name) > $most) {
            throw new Refused(422, 'invalid', "body.$name", 'too_long');
        }
    }
    foreach (['forms', 'places'] as $name) {
        $items = $body->$name ?? [];
        if (!is_array($items) || count($items) > 40) {
            throw new Refused(422, 'invalid', "body.$name", 'wrong_type');
        }
        foreach ($items as $index => $item) {
            if (!is_string($item) || !preg_match('/^[a-z0-9-]{1,40}$/D', $item)) {
                throw new Refused(422, 'invalid', "body.$name.$index");
            }
        }
    }
    if ($value->kind === 'report' && trim($body->story ?? '') === '' && ($body->forms ?? []) === []) {
        throw new Refused(422, 'invalid', 'body.story', 'required');
    }
    $contact = $body->contact ?? (object) ['mode' => 'none'];
    if (!in_array($contact->mode ?? null, ['none', 'name'], true)) {
        throw new Refused(422, 'invalid', 'body.contact.mode', 'unknown_value');
    }
    if ($contact->mode === 'name' && trim((string) ($contact->name ?? '')) === '') {
        throw new Refused(422, 'invalid', 'body.contact.name', 'too_short');
    }
}

/** @return int 201 for the first time, 200 for the same bytes again */
function keep(stdClass $value, string $raw): int
{
    $database = new PDO('sqlite:' . getenv('DATABASE'), options: [PDO::ATTR_TIMEOUT => 5]);
    $database->exec('create table if not exists kept (id text primary key, hash text not null, day text not null, content text not null)');
    $hash = hash('sha256', $raw);
    $insert = $database->prepare('insert into kept values (?, ?, ?, ?) on conflict (id) do nothing');
    $insert->execute([$value->id, $hash, date('Y-m-d'), json_encode($value)]);
    if ($insert->rowCount() === 1) {
        return 201;
    }
    $known = $database->prepare('select hash from kept where id = ?');
    $known->execute([$value->id]);
    if ($known->fetchColumn() !== $hash) {
        throw new Refused(422, 'conflict');
    }
    return 200;
}

function receive(): void
{
    $type = strtolower($_SERVER['CONTENT_TYPE'] ?? '');
    if (!preg_match('~^application/json\s*(;.*)?$~', $type) || (str_contains($type, 'charset') && !preg_match('/charset="?utf-?8"?/', $type))) {
        throw new Refused(415, 'unsupported-media-type');
    }
    $raw = file_get_contents('php://input', length: LARGEST + 1);
    if (strlen($raw) > LARGEST) {
        throw new Refused(413, 'too-large');
    }
    try {
        $value = parse($raw);
    } catch (JsonException) {
        throw new Refused(400, 'invalid', '', 'not_json');
    }
    check($value);
    $key = $_SERVER['HTTP_IDEMPOTENCY_KEY'] ?? null;
    if ($key !== null && trim($key, ' "') !== $value->id) {
        throw new Refused(422, 'invalid', 'id', 'different_id');
    }
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
    $problem = ['type' => "urn:pleinwacht:problem:$refused->slug", 'status' => $refused->status];
    if ($refused->path !== null) {
        $problem['fields'] = [['path' => $refused->path, 'code' => $refused->fault]];
    }
    answer($refused->status, $problem, 'application/problem+json');
}
