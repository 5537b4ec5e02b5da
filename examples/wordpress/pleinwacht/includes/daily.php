<?php
/**
 * Once a day, by wp-cron: what has been kept long enough goes, and who reads hears that there is something, without a word of it.
 */

declare(strict_types=1);

namespace Pleinwacht;

const DAILY = 'pleinwacht_daily';

add_action( 'init', fn () => wp_next_scheduled( DAILY ) || wp_schedule_event( time() + HOUR_IN_SECONDS, 'daily', DAILY ) );
register_deactivation_hook( PLUGIN_FILE, fn () => wp_clear_scheduled_hook( DAILY ) );

add_action( DAILY, __NAMESPACE__ . '\erase_old' );
add_action( DAILY, __NAMESPACE__ . '\tell_readers' );

/** Also done when somebody reads: on a site without visitors wp-cron does not run. */
function erase_old(): void {
	$before = today( '-' . days_kept() . ' days' );
	// What was written is kept as long as the report, counted from the last message.
	$old = "coalesce(t.spoken_on, t.received_on) < '$before'";
	run( 'delete l from ' . table( '_links' ) . ' l join ' . table() . " t on t.id in (l.id, l.other) where $old" );
	run( 'delete t from ' . table() . " t where $old" );
	run( 'delete from ' . table( '_erased' ) . ' where erased_on < %s', $before );
}

function tell_readers(): void {
	foreach ( array_keys( CAPABILITIES ) as $side ) {
		$apart = (int) ( 'outside' === $side );
		if ( ! rows( 'select id from ' . table() . " where told = 0 and state = 'new' and apart = %d limit 1", $apart ) ) {
			continue;
		}
		$told = array_map(
			fn ( \WP_User $user ) => wp_mail(
				$user->user_email,
				'Er is nieuws in Pleinwacht',
				"Er staat iets nieuws bij de meldingen. U leest het hier:\n\n" . inbox_url() . "\n\nIn deze mail staat met opzet niet wat."
			),
			readers( $side )
		);
		if ( in_array( true, $told, true ) ) {
			run( 'update ' . table() . ' set told = 1 where apart = %d', $apart );
		}
	}
}
