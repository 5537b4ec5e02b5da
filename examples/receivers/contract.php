<?php

// What the wire contract of Pleinwacht asks of a receiver in PHP, whatever keeps what it takes: receiver.php, and the plugin for WordPress.

declare(strict_types=1);

namespace Pleinwacht\Contract;

use Exception;
use JsonException;
use stdClass;

const LARGEST = 64 * 1024;
const TEXTS = ['story' => 4000, 'effect' => 2000, 'tried' => 2000, 'notWanted' => 2000, 'group' => 200, 'whom' => 500, 'note' => 2000, 'message' => 2000];
const KINDS = ['report', 'checklist', 'quiz', 'startgesprek', 'question'];

final class Refused extends Exception
{
    public function __construct(public int $status, public string $slug, public ?string $path = null, public string $fault = 'wrong_format')
    {
        parent::__construct();
    }

    /** As the contract says it; nothing that was sent is in it. */
    public function problem(): array
    {
        $fields = $this->path === null ? [] : ['fields' => [['path' => $this->path, 'code' => $this->fault]]];
        return ['type' => "urn:pleinwacht:problem:$this->slug", 'status' => $this->status] + $fields;
    }
}

/** What was sent, checked and cleaned. Throws Refused. */
function read(string $type, string $raw, ?string $key, string $school, array $kinds = KINDS): stdClass
{
    $type = strtolower($type);
    if (!preg_match('~^application/json\s*(;.*)?$~', $type) || (str_contains($type, 'charset') && !preg_match('/charset="?utf-?8"?/', $type))) {
        throw new Refused(415, 'unsupported-media-type');
    }
    strlen($raw) <= LARGEST || throw new Refused(413, 'too-large');
    try {
        $value = parse($raw);
    } catch (JsonException) {
        throw new Refused(400, 'invalid', '', 'not_json');
    }
    check($value, $school, $kinds);
    need(trim($key ?? $value->id, ' "') === $value->id, 'id', 'different_id');
    return $value;
}

function need(bool $right, string $path, string $fault = 'wrong_format'): void
{
    $right || throw new Refused(422, 'invalid', $path, $fault);
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

function check(mixed $value, string $school, array $kinds): void
{
    need($value instanceof stdClass, '', 'wrong_type');
    $version = $value->version ?? null;
    if ((is_int($version) || is_float($version)) && $version != 1) {
        throw new Refused(406, 'unsupported-version');
    }
    need(is_int($version) || is_float($version), 'version', 'unknown_value');
    need(in_array($value->kind ?? null, $kinds, true), 'kind', 'unknown_value');
    foreach (['id', 'replaces'] as $name) {
        $found = $value->$name ?? null;
        need(is_string($found) ? preg_match('/^[A-Za-z0-9_-]{22}$/D', $found) === 1 : $name === 'replaces' && $found === null, $name);
    }
    need(($value->school ?? $school) === $school, 'school', 'unknown_school');
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
    need($contact instanceof stdClass, 'body.contact', 'wrong_type');
    need(in_array($contact->mode ?? null, ['none', 'name'], true), 'body.contact.mode', 'unknown_value');
    $name = $contact->name ?? null;
    need($contact->mode === 'none' || is_string($name) && trim($name) !== '', 'body.contact.name', 'too_short');
}
