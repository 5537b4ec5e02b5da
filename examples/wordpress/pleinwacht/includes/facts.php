<?php
/**
 * What the build knows: the widgets with their attributes, files and hashes, what roles are called, and whom to call outside school.
 */

declare(strict_types=1);

namespace Pleinwacht;

/** One part of facts.json: `version`, `roles`, `helplines`, `widgets`, `integrity` or `themes`. */
function fact( string $name ): mixed {
	static $facts = null;
	$facts ??= json_decode( (string) file_get_contents( dirname( PLUGIN_FILE ) . '/facts.json' ), true, 32, JSON_THROW_ON_ERROR );
	return $facts[ $name ];
}

/** A widget by its name, its tag without `pleinwacht-`; nothing when there is none. */
function widget_called( string $name ): ?array {
	foreach ( fact( 'widgets' ) as $widget ) {
		if ( $widget['name'] === $name ) {
			return $widget;
		}
	}
	return null;
}

/** Puts a file of the library in the page, as a module that runs only when it is the one that was built. */
function enqueue_module( string $file ): void {
	wp_enqueue_script( "pleinwacht-module-$file", plugins_url( "files/cdn/$file.js", PLUGIN_FILE ), array(), fact( 'version' ), true );
}

// WordPress before 6.5 knows no modules, and none of them knows `integrity`.
add_filter(
	'script_loader_tag',
	function ( string $tag, string $handle ): string {
		if ( ! str_starts_with( $handle, 'pleinwacht-module-' ) ) {
			return $tag;
		}
		$file      = substr( $handle, strlen( 'pleinwacht-module-' ) ) . '.js';
		$integrity = fact( 'integrity' )[ $file ] ?? '';
		$type      = 'type="module"' . ( $integrity ? ' integrity="' . esc_attr( $integrity ) . '"' : '' );
		return preg_replace( '/<script( type=([\'"])text\/javascript\2)?/', "<script $type", $tag, 1 );
	},
	10,
	2
);
