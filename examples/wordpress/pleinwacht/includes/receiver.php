<?php
/**
 * The receiving side: POST /wp-json/pleinwacht/v1/receiver, as the wire contract says, and what readers ask of it below that.
 *
 * It answers before WordPress looks for a route, because WordPress has words of its own for what is no JSON, and lets every site in.
 */

declare(strict_types=1);

namespace Pleinwacht;

use Pleinwacht\Contract\Refused;
use stdClass;
use WP_REST_Request;
use WP_REST_Response;

const RECEIVER_ROUTE = '/pleinwacht/v1/receiver';

function receiver_url(): string {
	return rest_url( ltrim( RECEIVER_ROUTE, '/' ) );
}

add_filter(
	'rest_pre_dispatch',
	function ( mixed $result, mixed $server, WP_REST_Request $request ): mixed {
		$path = path_below_receiver( $request );
		if ( null === $path ) {
			return $result;
		}
		try {
			$response = '' === $path ? receive( $request ) : answer_reader( $request, $path );
		} catch ( Refused $refused ) {
			$response = new WP_REST_Response( $refused->problem(), $refused->status, array( 'Content-Type' => 'application/problem+json' ) );
		}
		429 === $response->get_status() && $response->header( 'Retry-After', (string) MINUTE_IN_SECONDS );
		$response->header( 'Cache-Control', 'no-store' );
		return $response;
	},
	5, // before WordPress answers what browsers ask before they send
	3
);

/** Nothing when the request is not for the receiver. With plain permalinks the route is in the query, and the rest behind index.php. */
function path_below_receiver( WP_REST_Request $request ): ?string {
	$route = $request->get_route();
	if ( RECEIVER_ROUTE === $route ) {
		$behind = (string) ( $_SERVER['PATH_INFO'] ?? '' );
		return preg_match( '~^/submissions(/|$)~', $behind ) ? $behind : '';
	}
	return str_starts_with( $route, RECEIVER_ROUTE . '/' ) ? substr( $route, strlen( RECEIVER_ROUTE ) ) : null;
}

// WordPress lets pages of any site ask, with cookies: here only those of this one do, without.
add_filter(
	'rest_pre_serve_request',
	function ( mixed $served, mixed $response, WP_REST_Request $request ): mixed {
		if ( null !== path_below_receiver( $request ) ) {
			array_map( header_remove( ... ), array( 'Access-Control-Allow-Origin', 'Access-Control-Allow-Credentials', 'Access-Control-Allow-Headers', 'Access-Control-Allow-Methods', 'Access-Control-Expose-Headers', 'Link' ) );
			header( 'Vary: Origin' );
			if ( in_array( get_http_origin(), own_origins(), true ) ) {
				header( 'Access-Control-Allow-Origin: ' . get_http_origin() );
				header( 'Access-Control-Allow-Methods: POST' );
				header( 'Access-Control-Allow-Headers: content-type, idempotency-key' );
				header( 'Access-Control-Expose-Headers: Retry-After' );
			}
		}
		return $served;
	},
	20,
	3
);

/** A site can have one address for its pages and another for its own files. */
function own_origins(): array {
	return array_map( fn ( string $url ) => preg_replace( '~^(https?://[^/]+).*$~', '$1', $url ), array( home_url(), site_url() ) );
}

function receive( WP_REST_Request $request ): WP_REST_Response {
	return match ( $request->get_method() ) {
		'POST'    => store_or_forward( $request ),
		'OPTIONS' => new WP_REST_Response( null, 204 ),
		default   => new WP_REST_Response( null, 405, array( 'Allow' => 'POST, OPTIONS' ) ),
	};
}

function store_or_forward( WP_REST_Request $request ): WP_REST_Response {
	if ( ! can_receive() ) {
		throw new Refused( 503, 'closed' );
	}
	$raw  = $request->get_body();
	$type = (string) $request->get_header( 'content-type' );
	$key  = $request->get_header( 'idempotency-key' );
	if ( 'elsewhere' === receiver_as_typed()['to'] ) {
		return forward( $raw, $type, $key );
	}
	$value = Contract\read( $type, $raw, $key, school_id(), array( ...Contract\KINDS, ...( keeps_threads() ? array( 'follow-up' ) : array() ) ) );
	check_submission( $value );
	if ( 'follow-up' === $value->kind ) {
		return come_back( $value, $raw );
	}
	list( $addressee, $apart ) = address_of( $value );
	return new WP_REST_Response( array( 'received' => true, 'version' => 1 ), keep( $value, $raw, $addressee, $apart ) );
}

/**
 * Who reads it. When an adult is involved that is somebody outside the team, whomever the sender chose; what the team would read although
 * its sender was told that it would not, is refused.
 *
 * @return array{string, bool}
 */
function address_of( stdClass $value ): array {
	$report     = 'report' === $value->kind ? $value->body : new stdClass();
	$recipients = array_column( recipients( people() ), null, 'role' );
	$outside    = array_filter( $recipients, fn ( array $recipient ) => isset( $recipient['outsideTeam'] ) );
	$wanted     = is_string( $report->recipient ?? null ) ? $report->recipient : '';
	$adult      = 'adult' === ( $report->involves ?? null );
	// Who was outside the team when the page was opened can be so no longer.
	$meant_outside = isset( $outside[ $wanted ] ) || in_array( $wanted, roles_outside(), true ) && ! isset( $recipients[ $wanted ] );
	if ( $adult || $meant_outside ) {
		if ( ! somebody_reads( 'outside' ) ) {
			throw new Refused( 422, 'cannot-keep-apart' );
		}
		return array( isset( $outside[ $wanted ] ) ? $wanted : (string) ( array_key_first( $outside ) ?? 'confidant' ), true );
	}
	$team = array_diff_key( $recipients, $outside );
	return array( isset( $team[ $wanted ] ) ? $wanted : (string) ( array_key_first( $team ) ?? 'coordinator' ), false );
}

/** @return string[] */
function roles_outside(): array {
	return array_column( array_filter( people(), fn ( array $person ) => ! empty( $person['outsideTeam'] ) ), 'role' );
}

/** The same bytes to another receiver, and its answer back. It hears nothing of who sent them. */
function forward( string $raw, string $type, ?string $key ): WP_REST_Response {
	$answer = wp_remote_post(
		receiver_as_typed()['endpoint'],
		array(
			'body'        => $raw,
			'headers'     => array( 'Content-Type' => $type ) + ( null === $key ? array() : array( 'Idempotency-Key' => $key ) ),
			'timeout'     => 9, // a widget waits ten seconds
			'redirection' => 0,
			'user-agent'  => 'Pleinwacht',
		)
	);
	$status = (int) wp_remote_retrieve_response_code( $answer );
	$value  = json_decode( wp_remote_retrieve_body( $answer ) );
	if ( ! $value instanceof stdClass || $status >= 300 && $status < 400 ) {
		throw new Refused( 500, 'fault' );
	}
	$response = new WP_REST_Response( $value, $status );
	if ( $status >= 400 ) {
		$response->header( 'Content-Type', 'application/problem+json' );
	}
	$after = wp_remote_retrieve_header( $answer, 'retry-after' );
	if ( is_string( $after ) && '' !== $after ) {
		$response->header( 'Retry-After', $after );
	}
	return $response;
}
