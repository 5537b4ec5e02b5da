<?php
/**
 * The way back: who told without a name comes back with what their words make, reads what the school wrote, and answers. Of what their words
 * make only a hash is kept. There are days in a thread and no times.
 */

declare(strict_types=1);

namespace Pleinwacht;

use JsonException;
use Pleinwacht\Contract\Refused;
use stdClass;
use WP_REST_Response;

/** More than two people write to one another about one report; what comes after it was sent by a machine. */
const MOST_MESSAGES = 200;
/** Follow-ups in a minute that name nothing here. Whoever has the right words is never counted. */
const MOST_GUESSES  = 600;
const GUESSES       = 'pleinwacht_guesses';

/** Whether who tells without a name can come back on this site. */
function keeps_threads(): bool {
	$receiver = receiver_as_typed();
	return 'here' === $receiver['to'] && ! empty( $receiver['answers'] );
}

/** What was never told here and what was erased look alike. */
function come_back( stdClass $sent, string $raw ): WP_REST_Response {
	$lookup = hash( 'sha256', $sent->body->lookup );
	$known  = behind( $lookup );
	if ( ! $known ) {
		count_guess();
		return thread_receipt( array() );
	}
	if ( 'withdraw' === $sent->body->act ) {
		array_map( fn ( stdClass $row ) => erase( $row->id ), $known );
		return thread_receipt( array() );
	}
	if ( 'read' === $sent->body->act ) {
		return thread_receipt( $known );
	}
	$message = from_reporter( $sent, $raw, array_merge( ...array_map( messages( ... ), $known ) ) );
	$named   = array( $message->id, $message->to ?? '' );
	$about   = array_filter( $known, fn ( stdClass $row ) => array_intersect( array_column( messages( $row ), 'id' ), $named ) );
	$stored  = say( ( reset( $about ) ?: standing( $known ) )->id, $message );
	return thread_receipt( behind( $lookup ), $stored ? 201 : 200 );
}

/** @return stdClass[] each version of what was told with these words. */
function behind( string $lookup ): array {
	return rows( 'select * from ' . table() . ' where lookup = %s order by received_on, id', $lookup );
}

/** Of several versions the one that stands: what a sender edited names the first. */
function standing( array $versions ): stdClass {
	$first = array_filter( $versions, fn ( stdClass $row ) => in_array( $row->replaces, array_column( $versions, 'id' ), true ) );
	return reset( $first ) ?: $versions[0];
}

/** @return stdClass[] */
function messages( stdClass $row ): array {
	return json_decode( $row->messages ?? '[]' );
}

function thread_receipt( array $versions, int $status = 200 ): WP_REST_Response {
	$receipt = array( 'received' => true, 'version' => 1, 'thread' => null );
	if ( $versions ) {
		$messages = array_merge( ...array_map( messages( ... ), $versions ) );
		usort( $messages, fn ( stdClass $one, stdClass $other ) => $one->on <=> $other->on ); // those of one day keep their order
		$last              = end( $messages );
		$spoken            = array_filter( $versions, fn ( stdClass $row ) => $last && in_array( $last->id, array_column( messages( $row ), 'id' ), true ) );
		$receipt['thread'] = thread( ( reset( $spoken ) ?: standing( $versions ) )->state, $messages );
	}
	return new WP_REST_Response( $receipt, $status );
}

/** As it is shown to who reads and to who comes back. */
function thread( string $state, array $messages ): array {
	return array(
		'state'    => 'handled' === $state ? 'closed' : $state,
		'messages' => array_map( fn ( stdClass $message ) => (object) array_diff_key( (array) $message, array( 'hash' => 1 ) ), $messages ),
	);
}

/** @param stdClass[] $messages of the thread, among which stands what is answered. */
function from_reporter( stdClass $sent, string $raw, array $messages ): stdClass {
	$message = (object) array( 'id' => $sent->id, 'hash' => hash( 'sha256', $raw ), 'from' => 'reporter', 'on' => today() );
	isset( $sent->body->text ) && $message->text = $sent->body->text;
	if ( 'reply' === $sent->body->act ) {
		$message->reply = $sent->body->reply;
		$asking         = array_filter( $messages, fn ( stdClass $one ) => isset( $one->asks ) );
		$answered       = array_filter( $asking, fn ( stdClass $one ) => ( $sent->body->to ?? null ) === $one->id );
		$to             = reset( $answered ) ?: end( $asking );
		$to && $message->to = $to->id;
	}
	return $message;
}

/** What the school writes to who told; a second try with the same key is known for what it is. */
function write_back( string $id, string $side, string $raw, ?string $key ): WP_REST_Response {
	strlen( $raw ) <= Contract\LARGEST || throw new Refused( 413, 'too-large' );
	try {
		$value = Contract\parse( $raw );
	} catch ( JsonException ) {
		throw new Refused( 400, 'invalid', '', 'not_json' );
	}
	Contract\need( $value instanceof stdClass, '', 'wrong_type' );
	$text = $value->text ?? null;
	Contract\need( is_string( $text ), 'text', null === $text ? 'required' : 'wrong_type' );
	Contract\need( 1 === preg_match( '/[^\s\p{Z}]/u', $text ), 'text', 'too_short' );
	Contract\need( preg_match_all( '/./us', $text ) <= Contract\TEXTS['story'], 'text', 'too_long' );
	$asks = $value->asks ?? null;
	Contract\need( null === $asks || is_string( $asks ) && preg_match( '/^[a-z0-9-]{1,40}$/D', $asks ), 'asks' );
	$own = trim( $key ?? '', ' "' );
	Contract\need( '' === $own || preg_match( '/^[A-Za-z0-9_-]{22}$/D', $own ), 'id' );
	null === find( $id, $side )->messages && throw new Refused( 404, 'not-found' );
	$message = (object) array(
		'id'   => '' === $own ? rtrim( strtr( base64_encode( random_bytes( 16 ) ), '+/', '-_' ), '=' ) : $own, // phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions
		'hash' => hash( 'sha256', $raw ),
		'from' => 'school',
		'on'   => today(),
		'text' => $text,
	);
	null === $asks || $message->asks = $asks;
	$stored = say( $id, $message );
	return new WP_REST_Response( item( find( $id, $side ), $side ), $stored ? 201 : 200 );
}

/** Adds it once; false when it is there already. Somebody else can say something meanwhile: then it is read again. */
function say( string $id, stdClass $message ): bool {
	for ( $round = 0; $round < 20; $round++ ) {
		$row = rows( 'select state, messages from ' . table() . ' where id = %s and messages is not null', $id )[0] ?? throw new Refused( 404, 'not-found' );
		foreach ( messages( $row ) as $known ) {
			if ( $known->id === $message->id ) {
				return $known->hash === $message->hash ? false : throw new Refused( 422, 'conflict' );
			}
		}
		count( messages( $row ) ) < MOST_MESSAGES || throw new Refused( 429, 'too-busy' );
		$after = json_encode( array( ...messages( $row ), $message ), JSON_THROW_ON_ERROR );
		$said  = run(
			'update ' . table() . ' set messages = %s, state = %s, spoken_on = %s, told = if(%d, 0, told) where id = %s and messages = %s and state = %s',
			$after,
			state_after( $row->state, $message ),
			$message->on,
			(int) ( 'reporter' === $message->from ),
			$id,
			$row->messages,
			$row->state
		);
		if ( 1 === $said ) {
			return true;
		}
	}
	throw new Refused( 500, 'fault' );
}

/** What a reporter writes is new to the school, and whoever writes back has read. */
function state_after( string $state, stdClass $message ): string {
	if ( 'reporter' === $message->from ) {
		return 'new';
	}
	return match ( true ) {
		isset( $message->asks ) => 'asked',
		'new' === $state        => 'read',
		default                 => $state,
	};
}

/** So many in a minute are wrong words typed by people; more are none. It knows no address. */
function count_guess(): void {
	$minute              = intdiv( time(), MINUTE_IN_SECONDS );
	list( $when, $made ) = get_transient( GUESSES ) ?: array( $minute, 0 );
	$made                = $when === $minute ? $made + 1 : 1;
	set_transient( GUESSES, array( $minute, $made ), MINUTE_IN_SECONDS );
	$made <= MOST_GUESSES || throw new Refused( 429, 'too-busy' );
}
