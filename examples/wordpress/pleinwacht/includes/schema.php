<?php
/**
 * What was sent against submission.schema.json, which the build writes from the model: the inbox shows what came in without looking at it
 * again. Only the words of JSON Schema that stand in that file.
 */

declare(strict_types=1);

namespace Pleinwacht;

use Pleinwacht\Contract\Refused;
use stdClass;

/** Throws Refused with where it does not fit. */
function check_submission( stdClass $value ): void {
	check_schema( json_decode( (string) file_get_contents( dirname( __DIR__ ) . '/submission.schema.json' ), false, 64, JSON_THROW_ON_ERROR ), $value, '' );
}

function check_schema( stdClass $schema, mixed $value, string $path ): void {
	foreach ( array( $schema->oneOf ?? null, $schema->anyOf ?? null ) as $choices ) {
		$choices && check_schema( meant( $choices, $value ) ?? refuse_at( $path, 'unknown_value' ), $value, $path );
	}
	isset( $schema->type ) && ! is_of_type( $schema->type, $value ) && refuse_at( $path, 'wrong_type' );
	isset( $schema->const ) && $schema->const != $value && refuse_at( $path, 'unknown_value' ); // 1 and 1.0 are one number in JSON
	match ( true ) {
		is_string( $value )         => check_text( $schema, $value, $path ),
		is_array( $value )          => check_list( $schema, $value, $path ),
		$value instanceof stdClass  => check_members( $schema, $value, $path ),
		is_numeric( $value )        => ( $value < ( $schema->minimum ?? $value ) || $value > ( $schema->maximum ?? $value ) ) && refuse_at( $path, 'out_of_range' ),
		default                     => null,
	};
}

/** Of several the one whose constants the value has. */
function meant( array $choices, mixed $value ): ?stdClass {
	foreach ( $choices as $choice ) {
		$named = array_filter( (array) ( $choice->properties ?? array() ), fn ( stdClass $member ) => isset( $member->const ) );
		$other = array_filter( $named, fn ( stdClass $member, string $name ) => ( $value->$name ?? null ) != $member->const, ARRAY_FILTER_USE_BOTH );
		if ( $named && ! $other ) {
			return $choice;
		}
	}
	foreach ( $choices as $choice ) {
		try {
			check_schema( $choice, $value, '' );
			return $choice;
		} catch ( Refused ) {
			continue;
		}
	}
	return null;
}

function is_of_type( string $type, mixed $value ): bool {
	return match ( $type ) {
		'object'  => $value instanceof stdClass,
		'array'   => is_array( $value ),
		'string'  => is_string( $value ),
		'boolean' => is_bool( $value ),
		'integer' => is_int( $value ) || is_float( $value ) && floor( $value ) === $value,
		'number'  => is_int( $value ) || is_float( $value ),
		default   => false,
	};
}

function check_text( stdClass $schema, string $value, string $path ): void {
	preg_match_all( '/./us', $value ) <= ( $schema->maxLength ?? PHP_INT_MAX ) || refuse_at( $path, 'too_long' );
	empty( $schema->minLength ) || preg_match( '/[^\s\p{Z}]/u', $value ) || refuse_at( $path, 'too_short' );
	! isset( $schema->pattern ) || preg_match( '/' . str_replace( '/', '\/', $schema->pattern ) . '/uD', $value ) || refuse_at( $path, 'wrong_format' );
}

function check_list( stdClass $schema, array $value, string $path ): void {
	count( $value ) <= ( $schema->maxItems ?? PHP_INT_MAX ) || refuse_at( $path, 'too_many' );
	count( $value ) >= ( $schema->minItems ?? 0 ) || refuse_at( $path, 'too_few' );
	foreach ( isset( $schema->items ) ? $value : array() as $index => $item ) {
		check_schema( $schema->items, $item, "$path.$index" );
	}
}

function check_members( stdClass $schema, stdClass $value, string $path ): void {
	$below = '' === $path ? '' : "$path.";
	foreach ( $schema->required ?? array() as $name ) {
		property_exists( $value, $name ) || refuse_at( $below . $name, 'required' );
	}
	foreach ( (array) ( $schema->properties ?? array() ) as $name => $member ) {
		property_exists( $value, $name ) && check_schema( $member, $value->$name, $below . $name );
	}
}

function refuse_at( string $path, string $code ): never {
	throw new Refused( 422, 'invalid', $path, $code );
}
