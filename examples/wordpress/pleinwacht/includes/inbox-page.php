<?php
/**
 * The page on which somebody reads what came in. In the menu of who got a capability for it, and of nobody else.
 */

declare(strict_types=1);

namespace Pleinwacht;

const INBOX_PAGE = 'pleinwacht-inbox';

function inbox_url(): string {
	return admin_url( 'admin.php?page=' . INBOX_PAGE );
}

add_action(
	'admin_menu',
	fn () => add_menu_page( 'Meldingen', 'Meldingen', side_of( wp_get_current_user() ) ? 'read' : 'do_not_allow', INBOX_PAGE, __NAMESPACE__ . '\show_inbox', 'dashicons-email-alt', 26 )
);

function show_inbox(): void {
	if ( 'here' !== receiver_as_typed()['to'] ) {
		echo '<div class="wrap"><h1>Meldingen</h1><p>Wat er via deze site verstuurd wordt, komt hier niet aan. Vraag uw webbeheerder waar het wel aankomt.</p></div>';
		return;
	}
	wp_enqueue_script( 'pleinwacht-module-reader', plugins_url( 'reader.js', PLUGIN_FILE ), array(), fact( 'version' ), true );
	enqueue_module( 'inbox' );
	?>
	<div class="wrap">
		<h1 class="screen-reader-text">Meldingen</h1>
		<pleinwacht-portal endpoint="<?php echo esc_url( receiver_url() ); ?>">
			<?php echo school_script(); // phpcs:ignore WordPress.Security.EscapeOutput -- JSON that cannot end its tag ?>
			<pleinwacht-inbox data-key="<?php echo esc_url( rest_url( 'pleinwacht/v1/key' ) ); ?>" data-nonce="<?php echo esc_attr( wp_create_nonce( 'wp_rest' ) ); ?>">
				<p>De meldingen staan hier zodra uw browser het script van Pleinwacht mag uitvoeren.</p>
			</pleinwacht-inbox>
		</pleinwacht-portal>
	</div>
	<?php
}
