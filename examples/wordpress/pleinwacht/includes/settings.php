<?php
/**
 * Two pages of settings: the school, for whoever edits the pages of the site, and where what is sent goes, for administrators alone.
 */

declare(strict_types=1);

namespace Pleinwacht;

const SCHOOL_PAGE   = 'pleinwacht';
const RECEIVER_PAGE = 'pleinwacht-receiver';
/** Of whoever may change the pages of others: administrators and editors. */
const SCHOOL_CAPABILITY = 'edit_others_pages';

add_action(
	'admin_menu',
	function (): void {
		add_menu_page( 'Pleinwacht', 'Pleinwacht', SCHOOL_CAPABILITY, SCHOOL_PAGE, __NAMESPACE__ . '\show_school_page', 'dashicons-groups', 58 );
		add_submenu_page( SCHOOL_PAGE, 'Pleinwacht: uw school', 'Uw school', SCHOOL_CAPABILITY, SCHOOL_PAGE );
		add_submenu_page( SCHOOL_PAGE, 'Pleinwacht: meldingen ontvangen', 'Meldingen ontvangen', 'manage_options', RECEIVER_PAGE, __NAMESPACE__ . '\show_receiver_page' );
	}
);

add_action(
	'admin_init',
	function (): void {
		register_setting( SCHOOL_PAGE, SCHOOL_OPTION, array( 'type' => 'array', 'sanitize_callback' => __NAMESPACE__ . '\school_from_form' ) );
		register_setting( RECEIVER_PAGE, RECEIVER_OPTION, array( 'type' => 'array', 'sanitize_callback' => __NAMESPACE__ . '\receiver_from_form' ) );
	}
);
add_filter( 'option_page_capability_' . SCHOOL_PAGE, fn () => SCHOOL_CAPABILITY );

add_action(
	'admin_enqueue_scripts',
	function ( string $page ): void {
		if ( str_contains( $page, 'pleinwacht' ) ) {
			wp_enqueue_style( 'pleinwacht-settings', plugins_url( 'settings.css', PLUGIN_FILE ), array(), fact( 'version' ) );
		}
	}
);

/** As it was typed; rows of which nothing is left go. */
function school_from_form( mixed $form ): array {
	$form   = (array) $form;
	$school = array_map( fn ( string $name ) => text( $form[ $name ] ?? '' ), array_combine( $names = array( 'name', 'schoolDays', 'privacyUrl', 'theme', 'rest' ), $names ) );

	$school['types']     = array_values( array_intersect( array_keys( SCHOOL_TYPES ), (array) ( $form['types'] ?? array() ) ) );
	$school['contacts']  = rows_from_form( $form['contacts'] ?? array(), array( 'role', 'name', 'phone', 'email', 'hours' ), array( 'receives', 'outsideTeam' ), 'role' );
	$school['helplines'] = rows_from_form( $form['helplines'] ?? array(), array( 'name', 'text', 'phone', 'for' ), array(), 'for' );
	return $school;
}

function receiver_from_form( mixed $form ): array {
	$form     = (array) $form;
	$receiver = array_map( fn ( string $name ) => text( $form[ $name ] ?? '' ), array_combine( $names = array( 'to', 'endpoint', 'id', 'days', 'answers' ), $names ) );
	return $receiver;
}

/** @return array<array<string, string|bool>> */
function rows_from_form( mixed $rows, array $texts, array $ticks, string $chosen ): array {
	$kept = array();
	foreach ( (array) $rows as $row ) {
		$said = array();
		foreach ( $texts as $name ) {
			$said[ $name ] = text( ( (array) $row )[ $name ] ?? '' );
		}
		if ( '' === implode( '', array_diff_key( $said, array( $chosen => 1 ) ) ) ) {
			continue;
		}
		foreach ( $ticks as $name ) {
			$said[ $name ] = ! empty( ( (array) $row )[ $name ] );
		}
		$kept[] = $said;
	}
	return $kept;
}

function text( mixed $value ): string {
	return is_string( $value ) ? trim( wp_check_invalid_utf8( str_replace( "\r\n", "\n", $value ) ) ) : '';
}

function show_school_page(): void {
	$school = school_as_typed();
	$name   = fn ( string $member ) => SCHOOL_OPTION . "[$member]";
	begin_page( 'Uw school', SCHOOL_PAGE );
	?>
		<p>Wat u hier invult, staat in alle onderdelen van Pleinwacht op uw site.</p>
		<?php field( $name( 'name' ), 'Naam van de school', $school['name'], 'name' ); ?>

		<h2>Wie kunnen ouders en leerlingen bellen?</h2>
		<p>Zet bovenaan wie u het liefst laat bellen. Maak alle velden leeg om iemand weg te halen.</p>
		<?php
		foreach ( array( ...$school['contacts'], array( 'role' => '' ) ) as $index => $person ) {
			show_person( $index, $person, $index === count( $school['contacts'] ) );
		}
		?>

		<h2>Meer over uw school</h2>
		<fieldset>
			<legend>Soort school</legend>
			<?php
			foreach ( SCHOOL_TYPES as $type => $words ) {
				tick( $name( 'types' ) . '[]', $words, in_array( $type, $school['types'], true ), $type );
			}
			?>
		</fieldset>
		<?php
		field( $name( 'schoolDays' ), 'Binnen hoeveel schooldagen leest u een melding?', $school['schoolDays'], 'schoolDays', array( 'short' => true ) );
		field( $name( 'privacyUrl' ), 'Adres van uw privacypagina', $school['privacyUrl'], 'url', array( 'placeholder' => 'https://' ) );
		choice( $name( 'theme' ), 'Kleuren en letters', $school['theme'], array( '' => 'Van Pleinwacht zelf' ) + fact( 'themes' ) );
		?>

		<h2>Hulplijnen</h2>
		<p>112, 113, de Kindertelefoon, Veilig Thuis en andere staan er al. Kent u er nog een, bijvoorbeeld van uw gemeente?</p>
		<?php
		foreach ( array( ...$school['helplines'], array() ) as $index => $line ) {
			show_helpline( $index, $line );
		}
		?>

		<details <?php echo '' === fault( 'rest', $school['rest'] ) ? '' : 'open'; ?>>
			<summary>De rest van het schoolbestand</summary>
			<p>
				Groepen, vakanties, een eigen stappenplan en eigen teksten staan in een schoolbestand (<code>school.json</code>).
				Plak hier zo’n bestand. Wat u hierboven invult, gaat voor.
			</p>
			<?php area( $name( 'rest' ), 'school.json', $school['rest'], 'rest' ); ?>
		</details>
	<?php
	end_page();
	show_how_to();
}

function show_receiver_page(): void {
	$receiver = receiver_as_typed();
	$name     = fn ( string $member ) => RECEIVER_OPTION . "[$member]";
	begin_page( 'Meldingen ontvangen', RECEIVER_PAGE );
	show_readers();
	?>
		<fieldset>
			<legend>Waar gaan meldingen heen?</legend>
			<?php
			foreach (
				array(
					'here'      => 'Naar deze site. Wie u aanwijst, leest ze onder “Meldingen”.',
					'elsewhere' => 'Naar een ander adres. Deze site geeft ze door en bewaart niets.',
					'nowhere'   => 'Nergens heen. Pleinwacht zegt dan alleen wie er te bellen is.',
				) as $to => $words
			) {
				tick( $name( 'to' ), $words, $receiver['to'] === $to, $to, 'radio' );
			}
			?>
		</fieldset>
		<?php
		field( $name( 'days' ), 'Hoeveel dagen bewaart deze site een melding?', $receiver['days'], 'days', array( 'short' => true ) );
		tick( $name( 'answers' ), 'Wie zonder naam iets vertelt, kan terugkomen voor een antwoord. Zet dan ook het Antwoordvak op een pagina.', '' !== $receiver['answers'] );
		field( $name( 'endpoint' ), 'Het andere adres', $receiver['endpoint'], 'endpoint', array( 'placeholder' => 'https://' ) );
		field( $name( 'id' ), 'Hoe heet uw school daar?', $receiver['id'], 'id', array( 'hint' => 'De korte naam van uw school bij dat adres. Laat dit leeg als u geen naam gekregen hebt.' ) );
		?>
		<p class="description">Het adres van deze site, voor wie het wil nakijken: <code><?php echo esc_html( receiver_url() ); ?></code></p>
	<?php
	end_page();
}

/** Whoever set this up has to see that nobody reads yet: until then nothing can be sent. */
function show_readers(): void {
	$names = fn ( string $side ) => implode( ', ', array_map( fn ( \WP_User $user ) => $user->display_name, readers( $side ) ) ) ?: 'nog niemand';
	?>
	<div class="pleinwacht-card">
		<h2>Wie leest de meldingen?</h2>
		<ul>
			<li>Van het team van de school: <b><?php echo esc_html( $names( 'team' ) ); ?></b></li>
			<li>Van buiten het team, voor wat over een volwassene gaat: <b><?php echo esc_html( $names( 'outside' ) ); ?></b></li>
		</ul>
		<?php if ( ! somebody_reads( 'team' ) ) : ?>
			<p><b>Zolang er niemand leest, kan er op deze site niets verstuurd worden.</b></p>
		<?php endif; ?>
		<p>
			U wijst iemand aan bij <a href="<?php echo esc_url( admin_url( 'users.php' ) ); ?>">Gebruikers</a>: open de gebruiker en kies onder
			“Pleinwacht” wat die leest. Voor uzelf kan dat bij
			<a href="<?php echo esc_url( admin_url( 'profile.php#pleinwacht' ) ); ?>">uw profiel</a>.
		</p>
	</div>
	<?php
}

/** What to put in a page, beside what each part is. */
function show_how_to(): void {
	?>
	<div class="wrap pleinwacht-settings">
		<h2>Zo zet u het op een pagina</h2>
		<p>Open een pagina, kies het plusje en zoek op “Pleinwacht” of “pesten”. In de klassieke editor typt u de code.</p>
		<table class="widefat striped">
			<thead><tr><th scope="col">Onderdeel</th><th scope="col">Code</th></tr></thead>
			<tbody>
				<?php foreach ( fact( 'widgets' ) as $widget ) : ?>
					<tr>
						<td><b><?php echo esc_html( $widget['title'] ); ?></b><br><?php echo esc_html( $widget['description'] ); ?></td>
						<td><code>[pleinwacht widget="<?php echo esc_html( $widget['name'] ); ?>"]</code></td>
					</tr>
				<?php endforeach; ?>
			</tbody>
		</table>
	</div>
	<?php
}
