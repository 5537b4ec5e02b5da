<?php
/**
 * The widgets in a page: a block and a shortcode for each, drawn by one function.
 *
 * Attributes have the names that they have on the tags. Where something is sent, and which school it is, stands in the settings alone:
 * an author who cannot place a frame cannot let a form send elsewhere either.
 */

declare(strict_types=1);

namespace Pleinwacht;

add_shortcode(
	'pleinwacht',
	function ( mixed $given ): string {
		$given  = array_map( strval( ... ), (array) $given );
		$widget = widget_called( $given['widget'] ?? 'parent-panel' );
		if ( $widget ) {
			return '<div class="pleinwacht">' . draw( $widget, $given ) . '</div>';
		}
		$names = implode( ', ', array_column( fact( 'widgets' ), 'name' ) );
		return current_user_can( 'edit_posts' ) ? '<p>' . esc_html( "Pleinwacht kent dit onderdeel niet. Kies uit: $names." ) . '</p>' : '';
	}
);

add_action(
	'init',
	function (): void {
		$needs = array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-server-side-render' );
		wp_register_style( 'pleinwacht', plugins_url( 'files/markup/pleinwacht.css', PLUGIN_FILE ), array(), fact( 'version' ) );
		wp_register_script( 'pleinwacht-blocks', plugins_url( 'blocks.js', PLUGIN_FILE ), $needs, fact( 'version' ), true );
		wp_add_inline_script( 'pleinwacht-blocks', 'window.pleinwachtWidgets = ' . as_json( fact( 'widgets' ) ) . ';', 'before' );
		foreach ( fact( 'widgets' ) as $widget ) {
			register_block_type(
				"pleinwacht/{$widget['name']}",
				array(
					'api_version'     => 2,
					'title'           => $widget['title'],
					'description'     => $widget['description'],
					'category'        => 'widgets',
					'icon'            => 'groups',
					'keywords'        => array( 'pleinwacht', 'pesten' ),
					'supports'        => array( 'html' => false, 'align' => array( 'wide', 'full' ) ),
					'attributes'      => array_map( fn () => array( 'type' => 'string', 'default' => '' ), array_column( $widget['attributes'], null, 'name' ) ),
					'editor_script'   => 'pleinwacht-blocks',
					'editor_style'    => 'pleinwacht',
					'render_callback' => fn ( array $given ) => '<div ' . get_block_wrapper_attributes( array( 'class' => 'pleinwacht' ) ) . '>' . ( is_preview_of_block() ? preview( $widget ) : draw( $widget, $given ) ) . '</div>',
				)
			);
		}
	}
);

/** The tags, with in them what is readable before the script is there, and without it. */
function draw( array $widget, array $given ): string {
	$fallback = fallback( $widget );
	// A reader of feeds knows no tags, and shows what it does not know as text.
	if ( is_feed() ) {
		return $fallback;
	}
	wp_enqueue_style( 'pleinwacht' );
	$theme = school_as_typed()['theme'];
	if ( isset( fact( 'themes' )[ $theme ] ) ) {
		wp_enqueue_style( 'pleinwacht-theme', plugins_url( "files/themes/$theme.css", PLUGIN_FILE ), array(), fact( 'version' ) );
	}
	enqueue_module( $widget['name'] );
	$tag      = "pleinwacht-{$widget['name']}";
	$endpoint = can_receive() ? ' endpoint="' . esc_url( receiver_url() ) . '"' : '';
	return "<pleinwacht-portal$endpoint>" . school_script() . "<$tag" . attributes( $widget, $given ) . ">$fallback</$tag></pleinwacht-portal>";
}

/** Those that the widget has, with a value that it knows. */
function attributes( array $widget, array $given ): string {
	$written = '';
	foreach ( $widget['attributes'] as $attribute ) {
		$value = trim( (string) ( $given[ $attribute['name'] ] ?? '' ) );
		$known = $attribute['values'] ? isset( $attribute['values'][ $value ] ) : preg_match( $attribute['pattern'], $value );
		if ( '' !== $value && $known ) {
			$written .= " {$attribute['name']}=\"" . esc_attr( $value ) . '"';
		}
	}
	return $written;
}

/** Whom to call: the people of the school, then the helplines. No heading, for nobody knows what level the page around is at. */
function fallback( array $widget ): string {
	$school = school();
	$items  = '';
	foreach ( $school['contacts'] ?? array() as $person ) {
		$role   = $person['label'] ?? fact( 'roles' )[ $person['role'] ] ?? $person['role'];
		$items .= who( $person['name'] ?? $role, isset( $person['name'] ) ? $role : '', $person );
	}
	foreach ( $school['helplines'] ?? fact( 'helplines' ) as $line ) {
		if ( ! isset( $line['audience'] ) || in_array( $widget['audience'], (array) $line['audience'], true ) ) {
			$items .= who( $line['name'] ?? '', $line['text'] ?? '', $line );
		}
	}
	return "<div class=\"pleinwacht-markup\" lang=\"nl\"><p><b>{$widget['heading']}</b></p><ul>$items</ul></div>";
}

function who( string $name, string $words, array $reach ): string {
	$parts = array( '<b>' . esc_html( $name ) . '</b>', esc_html( $words ), esc_html( $reach['hours'] ?? '' ) );
	if ( isset( $reach['phone'] ) ) {
		$parts[] = phone_html( $reach['phone'] );
	} elseif ( isset( $reach['url'] ) ) {
		$host    = preg_replace( '/^www\./', '', (string) wp_parse_url( $reach['url'], PHP_URL_HOST ) );
		$parts[] = '<a href="' . esc_url( $reach['url'] ) . '" rel="noopener noreferrer">' . esc_html( $host ) . '</a>';
	}
	if ( isset( $reach['email'] ) ) {
		$parts[] = '<a href="' . esc_url( "mailto:{$reach['email']}" ) . '">' . esc_html( $reach['email'] ) . '</a>';
	}
	return '<li>' . implode( ' ', array_filter( $parts ) ) . '</li>';
}

/**
 * What stands in the editor. Not the widget itself: the quick exit of the report form leaves the page when somebody presses Shift three
 * times, and whoever writes there does.
 */
function preview( array $widget ): string {
	return '<p><b>' . esc_html( "Pleinwacht: {$widget['title']}" ) . '</b></p><p>' . esc_html( 'Dit ziet een bezoeker tot het onderdeel er is. Bekijk de pagina om het hele onderdeel te zien.' ) . '</p>' . fallback( $widget );
}

function is_preview_of_block(): bool {
	return str_starts_with( (string) ( $GLOBALS['wp']->query_vars['rest_route'] ?? '' ), '/wp/v2/block-renderer/' );
}

function school_script(): string {
	return '<script type="application/json" slot="school">' . as_json( school() ) . '</script>';
}

/** Nothing in it can end a tag, and no shortcode of another plugin is seen in it. */
function as_json( mixed $value ): string {
	$json = (string) wp_json_encode( $value, JSON_HEX_TAG | JSON_HEX_AMP | JSON_UNESCAPED_SLASHES );
	return preg_replace_callback( '/"(?:[^"\\\\]|\\\\.)*"/s', fn ( array $text ) => str_replace( array( '[', ']' ), array( '\\u005b', '\\u005d' ), $text[0] ), $json );
}
