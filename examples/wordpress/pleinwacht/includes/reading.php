<?php
/**
 * What the inbox asks for, below the receiver's own address, and the key by which it is let in.
 */

declare(strict_types=1);

namespace Pleinwacht;

use Pleinwacht\Contract\Refused;
use WP_REST_Request;
use WP_REST_Response;

const KEY_HEADER = 'X-Pleinwacht-Key';

add_action(
	'rest_api_init',
	fn () => register_rest_route(
		'pleinwacht/v1',
		'/key',
		array(
			'methods'             => 'POST',
			'permission_callback' => fn () => null !== side_of( wp_get_current_user() ), // signed in, and with the nonce: WordPress looks
			'callback'            => function (): WP_REST_Response {
				$response = new WP_REST_Response( array( 'key' => key_for( wp_get_current_user() ) ) );
				$response->header( 'Cache-Control', 'no-store' );
				return $response;
			},
		)
	)
);

function answer_reader( WP_REST_Request $request, string $path ): WP_REST_Response {
	$side = side_of( owner_of_key( (string) $request->get_header( KEY_HEADER ) ) );
	if ( null === $side ) {
		throw new Refused( 401, 'not-allowed' );
	}
	$id     = '[A-Za-z0-9_-]{22}';
	$method = $request->get_method();
	if ( '/submissions' === $path && 'GET' === $method ) {
		erase_old();
		return new WP_REST_Response( page_of_items( $side, ...question() ) );
	}
	if ( preg_match( "~^/submissions/($id)/messages$~D", $path, $ids ) ) {
		'POST' === $method || throw new Refused( 405, 'invalid' );
		return write_back( $ids[1], $side, $request->get_body(), $request->get_header( 'idempotency-key' ) );
	}
	if ( preg_match( "~^/submissions/($id)(?:/links/($id))?$~D", $path, $ids ) ) {
		find( $ids[1], $side );
		isset( $ids[2] ) && find( $ids[2], $side );
		return match ( array( $method, isset( $ids[2] ) ) ) {
			array( 'GET', false )    => found( $ids[1], $side ),
			array( 'PATCH', false )  => mark( $ids[1], $side, $request->get_body() ),
			array( 'DELETE', false ) => erased( $ids[1] ),
			array( 'PUT', true )     => relate( $ids[1], $ids[2], $side, true ),
			array( 'DELETE', true )  => relate( $ids[1], $ids[2], $side, false ),
			default                  => throw new Refused( 405, 'invalid' ),
		};
	}
	throw new Refused( 404, 'not-found' );
}

/**
 * What of the list is asked for. PHP makes one of several values of a name, so the address is read here.
 *
 * @return array{array{state: string[], kind: string[]}, ?string}
 */
function question(): array {
	$filter = array( 'state' => array(), 'kind' => array() );
	$after  = null;
	foreach ( explode( '&', (string) ( $_SERVER['QUERY_STRING'] ?? '' ) ) as $pair ) {
		list( $name, $value ) = array_map( urldecode( ... ), explode( '=', $pair, 2 ) + array( '', '' ) );
		if ( isset( $filter[ $name ] ) ) {
			preg_match( '/^[a-z0-9-]{1,40}$/D', $value ) || throw new Refused( 422, 'invalid', $name );
			$filter[ $name ][] = $value;
		} elseif ( 'after' === $name ) {
			preg_match( '/^\d{4}-\d\d-\d\d\.[A-Za-z0-9_-]{22}$/D', $value ) || throw new Refused( 422, 'invalid', $name );
			$after = $value;
		}
	}
	return array( $filter, $after );
}

function found( string $id, string $side ): WP_REST_Response {
	return new WP_REST_Response( item( find( $id, $side ), $side ) );
}

function mark( string $id, string $side, string $body ): WP_REST_Response {
	$state = json_decode( $body )->state ?? null;
	in_array( $state, STATES, true ) || throw new Refused( 422, 'invalid', 'state', 'unknown_value' );
	run( 'update ' . table() . ' set state = %s where id = %s', $state, $id );
	return found( $id, $side );
}

function erased( string $id ): WP_REST_Response {
	erase( $id );
	return new WP_REST_Response( null, 204 );
}

/** Each then has the other. */
function relate( string $id, string $other, string $side, bool $belong ): WP_REST_Response {
	$change = $belong ? 'insert ignore into ' . table( '_links' ) . ' (id, other) values (%s, %s), (%s, %s)' : 'delete from ' . table( '_links' ) . ' where (id, other) in ((%s, %s), (%s, %s))';
	$id !== $other && run( $change, $id, $other, $other, $id );
	return found( $id, $side );
}
