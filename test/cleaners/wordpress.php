<?php

// What WordPress keeps of a post, without a database: of an author (kses), then what it does to that when it shows it in a block or, with
// `classic`, in the classic editor. An editor's is not cleaned.

error_reporting(E_ERROR);
define('ABSPATH', "$argv[1]/");
define('WPINC', 'wp-includes');
foreach (['load', 'compat', 'plugin', 'functions', 'l10n', 'formatting', 'kses'] as $file) {
    require_once ABSPATH . WPINC . "/$file.php";
}
foreach (['blog_charset' => 'UTF-8', 'html_type' => 'text/html', 'use_smilies' => '0'] as $name => $value) {
    add_filter("pre_option_$name", fn () => $value);
}
require_once ABSPATH . WPINC . '/pomo/translations.php';
$GLOBALS['shortcode_tags'] = [];
$post = file_get_contents('php://stdin');
if ($argv[2] === 'author') {
    $post = wp_kses_post($post);
}
echo wptexturize($argv[3] === 'classic' ? wpautop($post) : $post);
