<?php

// HTML Purifier on what stands at the input: as it comes, or with `moodle` as Moodle sets it (lib/weblib.php, purify_html()).

error_reporting(E_ERROR);
require "$argv[1]/HTMLPurifier.auto.php";

$config = HTMLPurifier_Config::createDefault();
$config->set('Cache.DefinitionImpl', null);
if ($argv[2] === 'moodle') {
    $schemes = ['http', 'https', 'ftp', 'irc', 'nntp', 'news', 'rtsp', 'rtmp', 'teamspeak', 'gopher', 'mms', 'mailto'];
    $config->set('Core.NormalizeNewlines', false);
    $config->set('Core.ConvertDocumentToFragment', true);
    $config->set('HTML.Doctype', 'XHTML 1.0 Transitional');
    $config->set('URI.AllowedSchemes', array_fill_keys($schemes, true));
    $config->set('Attr.AllowedFrameTargets', ['_blank']);
}
echo (new HTMLPurifier($config))->purify(file_get_contents('php://stdin'));
