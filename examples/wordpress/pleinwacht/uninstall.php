<?php
/**
 * Who takes the plugin away takes everything away: what was sent, the school's facts, and who may read.
 */

declare(strict_types=1);

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

/** On one site of a network, or on the only one. */
function pleinwacht_erase_site(): void {
	global $wpdb;
	foreach ( array( 'pleinwacht', 'pleinwacht_links', 'pleinwacht_erased' ) as $name ) {
		$wpdb->query( "drop table if exists {$wpdb->prefix}$name" );
	}
	foreach ( array( 'pleinwacht_school', 'pleinwacht_receiver', 'pleinwacht_tables' ) as $name ) {
		delete_option( $name );
	}
	delete_transient( 'pleinwacht_guesses' );
	foreach ( array( 'pleinwacht_read', 'pleinwacht_read_outside' ) as $capability ) {
		foreach ( get_users( array( 'capability' => $capability ) ) as $user ) {
			$user->remove_cap( $capability );
		}
	}
	wp_clear_scheduled_hook( 'pleinwacht_daily' );
}

if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $site ) {
		switch_to_blog( $site );
		pleinwacht_erase_site();
		restore_current_blog();
	}
} else {
	pleinwacht_erase_site();
}
