<?php
/**
 * A number as people write it, in pieces: what can be dialled becomes a link. As src/protocol/school/phone.ts does; a test holds both to
 * the same.
 */

declare(strict_types=1);

namespace Pleinwacht;

/** @return array<array{words: string, dial?: string}> */
function phone_parts( string $text ): array {
	$digits = '/(?:\+\s?|\()?\d(?:(?:[\s\p{Z}.)\x{2010}-\x{2015}\x{2212}-]|\((?=\d+\)))*\d)*/u';
	if ( ! preg_match_all( $digits, $text, $found, PREG_OFFSET_CAPTURE ) ) {
		return array( array( 'words' => $text ) );
	}
	$parts = array();
	$end   = 0;
	foreach ( $found[0] as list( $written, $at ) ) {
		if ( ! can_be_dialled( $written, substr( $text, 0, $at ), substr( $text, $at + strlen( $written ) ), count( $found[0] ) === 1 ) ) {
			continue;
		}
		if ( $at > $end ) {
			$parts[] = array( 'words' => substr( $text, $end, $at - $end ) );
		}
		$parts[] = array( 'words' => $written, 'dial' => dialled( $written ) );
		$end     = $at + strlen( $written );
	}
	if ( $end < strlen( $text ) ) {
		$parts[] = array( 'words' => substr( $text, $end ) );
	}
	return $parts;
}

function can_be_dialled( string $written, string $before, string $after, bool $alone ): bool {
	$number = dialled( $written );
	// A time, or an extension.
	if ( preg_match( '/^\(?\d?\d\.\d\d\W+\d?\d(\.\d\d)?$/u', $written ) || preg_match( '/(tst|toestel|ext|intern|doorkies\w*)[.:\s]*$/i', $before ) ) {
		return false;
	}
	if ( preg_match( '/^(\+|0).{7,14}$/', $number ) ) {
		return true;
	}
	// A short one, as 112: not one of several, and no part of a word.
	$in_word = preg_match( '/^[\s.-]?\p{L}/u', $after ) || preg_match( '/\p{L}-$/u', $before );
	return $alone && ! $in_word && preg_match( '/^\d{3,}$/', $number );
}

/** Where a country is named, the zero of the area is not dialled. */
function dialled( string $written ): string {
	$number = preg_replace( '/^00/', '+', preg_replace( '/[^\d+]/', '', $written ) );
	return preg_replace( '/^(\+3[12]|\+4[49])0+/', '$1', $number );
}

/** Its dashes stay what they are: the typography of WordPress makes others of them. */
function phone_html( string $phone ): string {
	$html = '';
	foreach ( phone_parts( $phone ) as $part ) {
		$words = str_replace( '-', '&#45;', esc_html( $part['words'] ) );
		$html .= isset( $part['dial'] ) ? '<a href="tel:' . esc_attr( $part['dial'] ) . '" dir="ltr">' . $words . '</a>' : $words;
	}
	return $html;
}
