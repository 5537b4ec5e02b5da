<?php
/**
 * Plugin Name:       Pleinwacht
 * Description:       Hulp tegen pesten op de site van uw school: wie ouders en leerlingen kunnen bellen, wat ze doen, en een meldformulier. Een naam hoeft niet.
 * Version:           0.0.0
 * Requires at least: 6.1
 * Requires PHP:      8.1
 * License:           MIT
 *
 * What it says is Dutch, for its users are Dutch schools. It sets no cookies, keeps nothing in a browser and asks nothing of other sites.
 */

declare(strict_types=1);

namespace Pleinwacht;

defined( 'ABSPATH' ) || exit;

const PLUGIN_FILE = __FILE__;

require __DIR__ . '/includes/contract.php'; // examples/receivers/contract.php: the contract has one reader in PHP
require __DIR__ . '/includes/facts.php';
require __DIR__ . '/includes/school.php';
require __DIR__ . '/includes/phone.php';
require __DIR__ . '/includes/readers.php';
require __DIR__ . '/includes/table.php';
require __DIR__ . '/includes/threads.php';
require __DIR__ . '/includes/schema.php';
require __DIR__ . '/includes/receiver.php';
require __DIR__ . '/includes/reading.php';
require __DIR__ . '/includes/daily.php';
require __DIR__ . '/includes/widgets.php';
require __DIR__ . '/includes/settings.php';
require __DIR__ . '/includes/settings-fields.php';
require __DIR__ . '/includes/inbox-page.php';
