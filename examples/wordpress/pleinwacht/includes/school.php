<?php
/**
 * The school's own facts, as the settings page keeps them, and as the widgets get them.
 *
 * What was typed is kept as it was typed, so that nothing is lost; what is wrong is told beside the field, and left out where it is shown.
 */

declare(strict_types=1);

namespace Pleinwacht;

const SCHOOL_OPTION   = 'pleinwacht_school';
const RECEIVER_OPTION = 'pleinwacht_receiver';
const SCHOOL_TYPES    = array(
	'kleuters' => 'kleuters',
	'po'       => 'basisschool',
	'vo'       => 'middelbare school',
	'so'       => 'speciaal onderwijs',
);

/** As it was filled in. */
function school_as_typed(): array {
	return (array) get_option( SCHOOL_OPTION, array() ) + array(
		'name'       => get_bloginfo( 'name' ),
		'types'      => array( 'po' ),
		'contacts'   => array( array( 'role' => 'coordinator' ) ),
		'helplines'  => array(),
		'schoolDays' => '',
		'privacyUrl' => (string) get_privacy_policy_url(),
		'theme'      => '',
		'rest'       => '',
	);
}

/** Where what is sent goes, and how long it is kept here. */
function receiver_as_typed(): array {
	return (array) get_option( RECEIVER_OPTION, array() ) + array(
		'to'       => 'here',
		'endpoint' => '',
		'id'       => '',
		'days'     => '365',
		'answers'  => '',
	);
}

/** What is wrong with one field, and the way out, as a web editor reads it; nothing when it is right or empty. */
function fault( string $member, string $value ): string {
	$value = trim( $value );
	$rules = array(
		'phone'      => array( '/^(?=(?:\D*\d){3})[^<>]{3,100}$/u', 'Het telefoonnummer klopt niet. Gebruik cijfers, met spaties of streepjes ertussen. Bijvoorbeeld: 0517 - 00 00 01.' ),
		'url'        => array( '~^https?://(?:[\p{L}\p{N}-]+\.)*[\p{L}\p{N}-]+(?::\d{1,5})?(?:[/?#]\S*)?$~u', 'Het webadres klopt niet. Begin met https:// en gebruik geen spaties.' ),
		'schoolDays' => array( '/^(?:[12]?\d|30)$/', 'Het aantal schooldagen klopt niet. Vul een heel getal in van 0 tot en met 30.' ),
		'days'       => array( '/^(?:[1-9]\d{0,2}|[12]\d{3}|3[0-5]\d\d|36[0-5]\d|3660)$/', 'Het aantal dagen klopt niet. Vul een heel getal in van 1 tot en met 3660.' ),
		'id'         => array( '/^[A-Za-z0-9._-]{1,64}$/', 'De korte naam klopt niet. Gebruik alleen letters, cijfers, punten en streepjes, zonder spaties.' ),
		'endpoint'   => array( '~^(?:https://|http://(?:localhost|127\.\d+\.\d+\.\d+)(?=[:/]|$))[^\s@]+$~', 'Het adres klopt niet. Begin met https:// en gebruik geen spaties.' ),
	);
	if ( '' === $value ) {
		return '';
	}
	if ( 'email' === $member ) {
		return is_email( $value ) ? '' : 'Het e-mailadres klopt niet. Schrijf het als naam@school.nl, zonder spaties.';
	}
	if ( 'rest' === $member ) {
		return json_decode( $value ) instanceof \stdClass ? '' : 'Dit is geen schoolbestand. Het begint met { en eindigt met }. Kijk of er een komma of een aanhalingsteken ontbreekt.';
	}
	return ! isset( $rules[ $member ] ) || preg_match( $rules[ $member ][0], $value ) ? '' : $rules[ $member ][1];
}

/** The members of somebody or something that say something right. */
function right( array $members ): array {
	return array_filter(
		$members,
		fn ( $value, $member ) => is_string( $value ) && '' !== trim( $value ) && '' === fault( 'privacyUrl' === $member ? 'url' : $member, $value ),
		ARRAY_FILTER_USE_BOTH
	);
}

/** The school as the contract of the widgets knows it (school.schema.json). */
function school(): array {
	$typed  = school_as_typed();
	$rest   = '' === fault( 'rest', $typed['rest'] ) ? (array) json_decode( $typed['rest'], true ) : array();
	$school = array( 'id' => school_id() ) + right( array_intersect_key( $typed, array_flip( array( 'name', 'privacyUrl' ) ) ) ) + $rest;
	$people = people();

	$school['types']      = array_values( array_intersect( array_keys( SCHOOL_TYPES ), $typed['types'] ) );
	$school['contacts']   = array_map( fn ( array $person ) => array_diff_key( $person, array( 'receives' => 1, 'outsideTeam' => 1 ) ), $people );
	$school['recipients'] = recipients( $people );
	$lines                = own_helplines( $typed['helplines'] );
	if ( $lines ) {
		$school['helplines'] = array_merge( $lines, $rest['helplines'] ?? fact( 'helplines' ) );
	}
	if ( '' !== $typed['schoolDays'] && '' === fault( 'schoolDays', $typed['schoolDays'] ) ) {
		$school['promise'] = array( 'schoolDays' => (int) $typed['schoolDays'] );
	}
	if ( 'here' === receiver_as_typed()['to'] ) {
		$school['retention'] = array( 'days' => days_kept() );
		// Nobody is told at once here: a file from elsewhere may say otherwise.
		unset( $school['answers'], $school['notices'] );
		$school += keeps_threads() ? array( 'answers' => true ) : array();
	}
	return array_filter( $school, fn ( $value ) => array() !== $value );
}

/** Whoever is named or can be reached. */
function people(): array {
	$people = array();
	foreach ( school_as_typed()['contacts'] as $contact ) {
		$flags  = array_intersect_key( $contact, array( 'receives' => 1, 'outsideTeam' => 1 ) );
		$person = right( array_diff_key( $contact, $flags ) );
		if ( count( $person ) > 1 ) {
			$people[] = $person + $flags;
		}
	}
	return $people;
}

/** Whom somebody can tell. Outside the team only who reads there: what the form offers, is kept. */
function recipients( array $people ): array {
	$recipients = array();
	foreach ( $people as $person ) {
		$outside = ! empty( $person['outsideTeam'] );
		if ( empty( $person['receives'] ) || $outside && 'here' === receiver_as_typed()['to'] && ! somebody_reads( 'outside' ) ) {
			continue;
		}
		$role         = fact( 'roles' )[ $person['role'] ] ?? $person['role'];
		$recipients[] = array(
			'role'  => $person['role'],
			'label' => isset( $person['name'] ) ? "{$person['name']}, $role" : $role,
		) + ( $outside ? array( 'outsideTeam' => true ) : array() );
	}
	return $recipients;
}

/** Those that have a name and a number. */
function own_helplines( array $typed ): array {
	$lines = array();
	foreach ( $typed as $index => $line ) {
		$right = right( $line );
		if ( isset( $right['name'], $right['phone'] ) ) {
			$lines[] = array(
				'id'       => "own-$index",
				'name'     => $right['name'],
				'text'     => $right['text'] ?? 'Hulplijn in de buurt.',
				'audience' => 'everyone' === ( $line['for'] ?? 'everyone' ) ? array( 'pupil', 'parent' ) : array( $line['for'] ),
				'phone'    => $right['phone'],
			);
		}
	}
	return $lines;
}

/** Stays the same when the school changes its name: pages that somebody has open send it along. */
function school_id(): string {
	$id = receiver_as_typed()['id'];
	return '' !== $id && '' === fault( 'id', $id ) ? $id : substr( (string) wp_parse_url( home_url(), PHP_URL_HOST ), 0, 64 );
}

function days_kept(): int {
	$days = receiver_as_typed()['days'];
	return '' !== $days && '' === fault( 'days', $days ) ? (int) $days : 365;
}

/** Whether what is sent comes to somebody. Without that, widgets say whom to call instead of offering to send. */
function can_receive(): bool {
	$receiver = receiver_as_typed();
	return match ( $receiver['to'] ) {
		'here'      => somebody_reads( 'team' ),
		'elsewhere' => '' !== $receiver['endpoint'] && '' === fault( 'endpoint', $receiver['endpoint'] ),
		default     => false,
	};
}
