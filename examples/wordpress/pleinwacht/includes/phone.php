<?php
/**
 * A number as people write it, in pieces: what can be dialled becomes a link. As src/protocol/school/phone.ts does; a test holds both to
 * the same.
 */

declare(strict_types=1);

namespace Pleinwacht;

/** @return array<array{words: string, dial?: string}> */
function phone_parts( string $text ): array {
	$between = '[\s\p{Z}.)\p{Cf}_~\x{b7}\x{2022}\x{2010}-\x{2015}\x{2212}-]|\((?=\d+\))';
	// Ten from a zero are a whole number, whatever comes after; only that may have a stroke in it.
	$whole  = "\\(?0(?!0|[89]00)(?:(?:$between|\\/)*\\d){9}(?!\\d)";
	$digits = "/$whole|(?:\\+\\s?|\\()?\\d(?:(?:$between)*\\d)*/u";
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
	if ( preg_match( '/^0\d{9}$/', $number ) ) {
		return true;
	}
	// With a letter in it, who knows what the rest was.
	if ( preg_match( '/^(\+\d{7,14}|0[89]0\d{4,9}|0\d{8,13})$/', $number ) ) {
		return ! preg_match( '/^\p{L}/u', $after );
	}
	// A short one, as 112: not one of several, and no part of a word.
	$in_word = preg_match( '/^[\s.-]?\p{L}/u', $after ) || preg_match( '/\p{L}-$/u', $before );
	return $alone && ! $in_word && preg_match( '/^\d{3,8}$/', $number );
}

/** Where a country is named, the zero of the area is not dialled; lists of numbers lose a zero or a plus in front. */
function dialled( string $written ): string {
	$number = preg_replace( '/^00/', '+', preg_replace( '/\(0\)|[^\d+]/', '', $written ) );
	return preg_replace( array( '/^(\+3[12]|\+4[49])0+/', '/^(?=31[1-9]\d{8}$)/', '/^(?=[1-9]\d{8}$)/' ), array( '$1', '+', '0' ), $number );
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
