<?php

// A receiver of Pleinwacht in PHP, with SQLite through PDO (another database is another line in keep()).
//
// DATABASE=/somewhere/outside/the/site/reports.db SCHOOL=de-regenwulp ORIGIN=https://www.regenwulp.example php -S 127.0.0.1:8080 receiver.php
//
// On a site it is two files, with contract.php beside it; switch off the access log for its address. Who reads what it keeps is yours to
// build: what has `apart` 1 is about an adult of the school, and is for whoever reads outside the team alone.

declare(strict_types=1);

require __DIR__ . '/contract.php';

use Pleinwacht\Contract\Refused;

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
    $raw = file_get_contents('php://input', length: Pleinwacht\Contract\LARGEST + 1);
    $value = Pleinwacht\Contract\read($_SERVER['CONTENT_TYPE'] ?? '', $raw, $_SERVER['HTTP_IDEMPOTENCY_KEY'] ?? null, getenv('SCHOOL'));
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
    answer($refused->status, $refused->problem(), 'application/problem+json');
}
