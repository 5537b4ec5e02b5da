<?php
/**
 * Who reads what came in: whoever got a capability for it, and nobody by being an administrator.
 *
 * There are two, of which a person has one: what is about an adult of the school is read outside the team, by nobody of the team.
 */

declare(strict_types=1);

namespace Pleinwacht;

use WP_User;

const CAPABILITIES = array(
	'team'    => 'pleinwacht_read',
	'outside' => 'pleinwacht_read_outside',
);

/** `team`, `outside`, or nothing; nothing too for who was given both. What only a super administrator has does not count. */
function side_of( ?WP_User $user ): ?string {
	$sides = array_filter( array_keys( CAPABILITIES ), fn ( string $side ) => $user && ! empty( $user->allcaps[ CAPABILITIES[ $side ] ] ) );
	return count( $sides ) === 1 ? reset( $sides ) : null;
}

/** @return WP_User[] */
function readers( string $side ): array {
	$users = get_users( array( 'capability' => CAPABILITIES[ $side ] ) );
	return array_values( array_filter( $users, fn ( WP_User $user ) => side_of( $user ) === $side ) );
}

function somebody_reads( string $side ): bool {
	static $known = array();
	return $known[ $side ] ??= readers( $side ) !== array();
}

/**
 * A key to what came in. The inbox sends no cookies, so its page gets a key with the nonce of whoever signed in, before each request; a
 * minute later it opens nothing.
 */
function key_for( WP_User $user ): string {
	$until = time() + MINUTE_IN_SECONDS;
	return "{$user->ID}.$until." . sealed( $user->ID, $until );
}

function owner_of_key( string $key ): ?WP_User {
	if ( ! preg_match( '/^(\d{1,18})\.(\d{1,12})\.([0-9a-f]{64})$/D', $key, $parts ) || (int) $parts[2] < time() ) {
		return null;
	}
	$user = hash_equals( sealed( (int) $parts[1], (int) $parts[2] ), $parts[3] ) ? get_userdata( (int) $parts[1] ) : false;
	return $user ?: null;
}

function sealed( int $user, int $until ): string {
	return hash_hmac( 'sha256', "pleinwacht|$user|$until", wp_salt( 'nonce' ) );
}

/** On the page of a user, for who may give roles. */
function show_reader_field( WP_User $user ): void {
	if ( ! current_user_can( 'promote_users' ) ) {
		return;
	}
	$choices = array(
		''        => 'Leest geen meldingen',
		'team'    => 'Leest meldingen, hoort bij het team van de school',
		'outside' => 'Leest meldingen over een volwassene, hoort niet bij het team',
	);
	?>
	<h2 id="pleinwacht">Pleinwacht</h2>
	<table class="form-table" role="presentation"><tr>
		<th><label for="pleinwacht-side">Meldingen</label></th>
		<td>
			<select name="pleinwacht_side" id="pleinwacht-side" aria-describedby="pleinwacht-side-hint">
				<?php foreach ( $choices as $side => $words ) : ?>
					<option value="<?php echo esc_attr( $side ); ?>" <?php selected( (string) side_of( $user ), $side ); ?>><?php echo esc_html( $words ); ?></option>
				<?php endforeach; ?>
			</select>
			<p class="description" id="pleinwacht-side-hint">Een melding over een volwassene van de school ziet alleen wie niet bij het team hoort.</p>
		</td>
	</tr></table>
	<?php
}
add_action( 'show_user_profile', __NAMESPACE__ . '\show_reader_field' );
add_action( 'edit_user_profile', __NAMESPACE__ . '\show_reader_field' );

/** WordPress has looked at the nonce of the page. */
function save_reader_field( int $id ): void {
	$chosen = $_POST['pleinwacht_side'] ?? null; // phpcs:ignore WordPress.Security.NonceVerification.Missing
	$user   = get_userdata( $id );
	if ( ! is_string( $chosen ) || ! $user || ! current_user_can( 'promote_users' ) ) {
		return;
	}
	foreach ( CAPABILITIES as $side => $capability ) {
		$side === $chosen ? $user->add_cap( $capability ) : $user->remove_cap( $capability );
	}
}
add_action( 'personal_options_update', __NAMESPACE__ . '\save_reader_field' );
add_action( 'edit_user_profile_update', __NAMESPACE__ . '\save_reader_field' );
