<?php
/**
 * What the settings pages are made of. Beside each field stands what is wrong with what was saved, and the way out.
 */

declare(strict_types=1);

namespace Pleinwacht;

function begin_page( string $title, string $group ): void {
	echo '<div class="wrap pleinwacht-settings"><h1>' . esc_html( $title ) . '</h1>';
	settings_errors();
	echo '<form action="' . esc_url( admin_url( 'options.php' ) ) . '" method="post" autocomplete="off">';
	settings_fields( $group );
}

function end_page(): void {
	submit_button( 'Bewaren' );
	echo '</form></div>';
}

/** @param array{short?: bool, placeholder?: string, hint?: string} $look */
function field( string $name, string $label, string $value, string $member, array $look = array() ): void {
	list( $id, $described ) = begin_field( $name, $label, $value, $member, $look['hint'] ?? '' );
	$class                  = empty( $look['short'] ) ? 'regular-text' : 'small-text';
	$placeholder            = esc_attr( $look['placeholder'] ?? '' );
	echo "<input id='$id' name='" . esc_attr( $name ) . "' value='" . esc_attr( $value ) . "' class='$class' placeholder='$placeholder' $described>"; // phpcs:ignore WordPress.Security.EscapeOutput
	end_field( $id, $member, $value );
}

function area( string $name, string $label, string $value, string $member ): void {
	list( $id, $described ) = begin_field( $name, $label, $value, $member, '' );
	echo "<textarea id='$id' name='" . esc_attr( $name ) . "' rows='10' class='large-text code' spellcheck='false' $described>" . esc_textarea( $value ) . '</textarea>'; // phpcs:ignore WordPress.Security.EscapeOutput
	end_field( $id, $member, $value );
}

/** @return array{string, string} its id, and what describes it. */
function begin_field( string $name, string $label, string $value, string $member, string $hint ): array {
	$id = trim( preg_replace( '/\W+/', '-', $name ), '-' );
	echo '<div class="pleinwacht-field"><label for="' . esc_attr( $id ) . '">' . esc_html( $label ) . '</label>';
	if ( '' !== $hint ) {
		echo '<p class="description" id="' . esc_attr( "$id-hint" ) . '">' . esc_html( $hint ) . '</p>';
	}
	$wrong     = '' !== fault( $member, $value );
	$described = trim( ( '' === $hint ? '' : "$id-hint " ) . ( $wrong ? "$id-fault" : '' ) );
	return array( $id, ( '' === $described ? '' : "aria-describedby='$described'" ) . ( $wrong ? " aria-invalid='true'" : '' ) );
}

function end_field( string $id, string $member, string $value ): void {
	$fault = fault( $member, $value );
	if ( '' !== $fault ) {
		echo '<p class="pleinwacht-fault" id="' . esc_attr( "$id-fault" ) . '">' . esc_html( $fault ) . '</p>';
	}
	echo '</div>';
}

/** @param array<string, string> $choices */
function choice( string $name, string $label, string $value, array $choices ): void {
	list( $id ) = begin_field( $name, $label, '', '', '' );
	echo '<select id="' . esc_attr( $id ) . '" name="' . esc_attr( $name ) . '">';
	foreach ( $choices as $chosen => $words ) {
		echo '<option value="' . esc_attr( (string) $chosen ) . '" ' . selected( $value, (string) $chosen, false ) . '>' . esc_html( $words ) . '</option>';
	}
	echo '</select>';
	end_field( $id, '', '' );
}

function tick( string $name, string $label, bool $on, string $value = '1', string $type = 'checkbox' ): void {
	echo '<label class="pleinwacht-tick"><input type="' . esc_attr( $type ) . '" name="' . esc_attr( $name ) . '" value="' . esc_attr( $value ) . '" ' . checked( $on, true, false ) . '> ' . esc_html( $label ) . '</label>';
}

function show_person( int $index, array $person, bool $is_new ): void {
	$name = fn ( string $member ) => SCHOOL_OPTION . "[contacts][$index][$member]";
	$said = fn ( string $member ) => (string) ( $person[ $member ] ?? '' );
	echo '<fieldset class="pleinwacht-card"><legend>' . esc_html( $is_new ? 'Nog iemand' : 'Contactpersoon ' . ( $index + 1 ) ) . '</legend>';
	choice( $name( 'role' ), 'Rol', $said( 'role' ) ?: 'teacher', fact( 'roles' ) + array( $said( 'role' ) ?: 'teacher' => $said( 'role' ) ) );
	foreach (
		array(
			'name'  => 'Naam',
			'phone' => 'Telefoon',
			'email' => 'Mailadres',
			'hours' => 'Wanneer te bereiken?',
		) as $member => $label
	) {
		field( $name( $member ), $label, $said( $member ), $member );
	}
	tick( $name( 'receives' ), 'leest meldingen', ! empty( $person['receives'] ) );
	tick( $name( 'outsideTeam' ), 'hoort niet bij het team van de school', ! empty( $person['outsideTeam'] ) );
	echo '</fieldset>';
}

function show_helpline( int $index, array $line ): void {
	$name = fn ( string $member ) => SCHOOL_OPTION . "[helplines][$index][$member]";
	echo '<fieldset class="pleinwacht-card"><legend>' . esc_html( 'Hulplijn ' . ( $index + 1 ) ) . '</legend>';
	foreach (
		array(
			'name'  => 'Naam',
			'text'  => 'Waarmee helpen ze?',
			'phone' => 'Telefoon',
		) as $member => $label
	) {
		field( $name( $member ), $label, (string) ( $line[ $member ] ?? '' ), $member );
	}
	$audiences = array(
		'everyone' => 'ouders en leerlingen',
		'parent'   => 'ouders',
		'pupil'    => 'leerlingen',
	);
	choice( $name( 'for' ), 'Voor wie?', (string) ( $line['for'] ?? 'everyone' ), $audiences );
	echo '</fieldset>';
}
