<?php
/**
 * What was sent, in the database of WordPress: the day on which it came, and no time.
 */

declare(strict_types=1);

namespace Pleinwacht;

use Pleinwacht\Contract\Refused;
use stdClass;

const TABLES_VERSION = '2';
const PAGE_LENGTH    = 100;
const STATES         = array( 'new', 'read', 'asked', 'working', 'closed', 'handled' );

function table( string $name = '' ): string {
	global $wpdb;
	return $wpdb->prefix . 'pleinwacht' . $name;
}

/** InnoDB, for an answer goes after a commit; ids are bytes, for capitals count in them. */
function make_tables(): void {
	global $wpdb;
	if ( get_option( 'pleinwacht_tables' ) === TABLES_VERSION ) {
		return;
	}
	$id     = 'char(22) character set ascii collate ascii_bin not null';
	$thread = 'lookup char(64), messages longtext, spoken_on date';
	$wpdb->query(
		'create table if not exists ' . table() . " (
			id $id primary key, hash char(64) not null, received_on date not null, kind varchar(40) not null, state varchar(20) not null default 'new',
			addressee varchar(40) not null, apart tinyint not null, told tinyint not null default 0, replaces char(22) character set ascii collate ascii_bin,
			content longtext not null, $thread, key newest (apart, received_on, id), key replaces (replaces), key lookup (lookup)
		) engine = InnoDB default character set ascii"
	);
	if ( '1' === get_option( 'pleinwacht_tables' ) ) {
		$wpdb->query( 'alter table ' . table() . ' add ' . str_replace( ', ', ', add ', $thread ) . ', add key lookup (lookup)' );
	}
	$wpdb->query( 'create table if not exists ' . table( '_erased' ) . ' (mark char(64) primary key, erased_on date not null) engine = InnoDB default character set ascii' );
	$wpdb->query( 'create table if not exists ' . table( '_links' ) . " (id $id, other $id, primary key (id, other)) engine = InnoDB" );
	update_option( 'pleinwacht_tables', TABLES_VERSION );
}
add_action( 'init', __NAMESPACE__ . '\make_tables' );

/**
 * One statement. When it fails, WordPress writes it to the log of the site, and a plug-in that watches queries shows them: with words in
 * it that is a trace, so neither gets to know of it.
 */
function run( string $sql, mixed ...$values ): int {
	return quietly( fn ( $wpdb ) => $wpdb->query( $values ? $wpdb->prepare( $sql, ...$values ) : $sql ) );
}

/** @return stdClass[] */
function rows( string $sql, mixed ...$values ): array {
	return quietly( fn ( $wpdb ) => $wpdb->get_results( $values ? $wpdb->prepare( $sql, ...$values ) : $sql ) );
}

function quietly( callable $work ): mixed {
	global $wpdb;
	$before = count( $wpdb->queries ?? array() );
	$loud   = $wpdb->suppress_errors( true );
	$result = $work( $wpdb );
	$failed = '' !== $wpdb->last_error || false === $result;
	$wpdb->suppress_errors( $loud );
	$wpdb->flush();
	$wpdb->queries = array_slice( $wpdb->queries ?? array(), 0, $before );
	if ( $failed ) {
		throw new Refused( 500, 'fault' );
	}
	return $result;
}

/**
 * 201 for the first time, 200 for the same bytes again; after the commit, and the key decides what came first. What was erased is not stored
 * again: of its id a hash is known, as long as it would have been kept.
 */
function keep( stdClass $value, string $raw, string $addressee, bool $apart ): int {
	$hash   = hash( 'sha256', $raw );
	$lookup = keeps_threads() && is_string( $value->body->wayBack->lookup ?? null ) ? hash( 'sha256', $value->body->wayBack->lookup ) : '';
	if ( isset( $value->body->wayBack ) ) {
		unset( $value->body->wayBack->lookup );
	}
	$kept = run(
		'insert into ' . table() . ' (id, hash, received_on, kind, addressee, apart, replaces, content, lookup, messages)
			select %s, %s, %s, %s, %s, %d, nullif(%s, \'\'), %s, nullif(%s, \'\'), nullif(%s, \'\') from dual
			where not exists (select 1 from ' . table( '_erased' ) . ' where mark = %s) on duplicate key update id = values(id)',
		$value->id,
		$hash,
		today(),
		$value->kind,
		$addressee,
		(int) $apart,
		$value->replaces ?? '',
		json_encode( $value, JSON_THROW_ON_ERROR ), // its letters are ASCII, whatever the database knows
		$lookup,
		'' === $lookup ? '' : '[]',
		hash( 'sha256', $value->id )
	);
	if ( 1 === $kept ) {
		return 201;
	}
	$known = rows( 'select hash from ' . table() . ' where id = %s', $value->id );
	$known || throw new Refused( 409, 'key-expired' );
	return $known[0]->hash === $hash ? 200 : throw new Refused( 422, 'conflict' );
}

/** One page of what somebody may see, newest day first. */
function page_of_items( string $side, array $filter, ?string $after ): array {
	$where  = ' where apart = %d' . chosen( 'state', $filter['state'] ) . chosen( 'kind', $filter['kind'] );
	$values = array( (int) ( 'outside' === $side ), ...$filter['state'], ...$filter['kind'] );
	if ( null !== $after ) {
		list( $day, $id ) = explode( '.', $after );
		$where           .= ' and (received_on < %s or received_on = %s and id < %s)';
		array_push( $values, $day, $day, $id );
	}
	$found = rows( 'select * from ' . table() . "$where order by received_on desc, id desc limit %d", ...array( ...$values, PAGE_LENGTH + 1 ) );
	$shown = array_slice( $found, 0, PAGE_LENGTH );
	$last  = end( $shown );
	$page  = array(
		'submissions' => array_map( fn ( stdClass $row ) => item( $row, $side ), $shown ),
		'next'        => count( $found ) > PAGE_LENGTH ? "$last->received_on.$last->id" : null,
	);
	return null === $after ? $page + array( 'counts' => counts( $side, $filter ) ) : $page;
}

function chosen( string $column, array $values ): string {
	return $values ? " and $column in (" . implode( ', ', array_fill( 0, count( $values ), '%s' ) ) . ')' : '';
}

/** How many there are, of each state among what fits the kinds, and the other way about. */
function counts( string $side, array $filter ): array {
	$counts = array( 'all' => 0, 'shown' => 0, 'state' => array_fill_keys( STATES, 0 ), 'kind' => array() );
	$sorts  = rows( 'select state, kind, count(*) as count from ' . table() . ' where apart = %d group by state, kind', (int) ( 'outside' === $side ) );
	foreach ( $sorts as $sort ) {
		$count          = (int) $sort->count;
		$fits_state     = ! $filter['state'] || in_array( $sort->state, $filter['state'], true );
		$fits_kind      = ! $filter['kind'] || in_array( $sort->kind, $filter['kind'], true );
		$counts['all'] += $count;
		$counts['shown'] += $fits_state && $fits_kind ? $count : 0;
		if ( $fits_kind ) {
			$counts['state'][ $sort->state ] += $count;
		}
		if ( $fits_state ) {
			$counts['kind'][ $sort->kind ] = ( $counts['kind'][ $sort->kind ] ?? 0 ) + $count;
		}
	}
	$counts['kind'] = (object) $counts['kind'];
	return $counts;
}

/** One that somebody may see. */
function find( string $id, string $side ): stdClass {
	$row = rows( 'select * from ' . table() . ' where id = %s and apart = %d', $id, (int) ( 'outside' === $side ) )[0] ?? null;
	return $row ?? throw new Refused( 404, 'not-found' );
}

/** As it was sent, and what is known of it here. */
function item( stdClass $row, string $side ): stdClass {
	$apart             = (int) ( 'outside' === $side );
	$item              = json_decode( $row->content );
	$item->addressee   = $row->addressee;
	$item->receivedOn  = $row->received_on;
	$item->state       = $row->state;
	$later             = rows( 'select id from ' . table() . ' where replaces = %s and apart = %d limit 1', $row->id, $apart );
	$links             = rows( 'select l.other from ' . table( '_links' ) . ' l join ' . table() . ' t on t.id = l.other where l.id = %s and t.apart = %d', $row->id, $apart );
	if ( $later ) {
		$item->replacedBy = $later[0]->id;
	}
	if ( null !== $row->messages ) {
		$item->thread = thread( $row->state, messages( $row ) );
	}
	if ( $links ) {
		$item->links = array_column( $links, 'other' );
	}
	return $item;
}

function erase( string $id ): void {
	run( 'insert ignore into ' . table( '_erased' ) . ' (mark, erased_on) values (%s, %s)', hash( 'sha256', $id ), today() );
	run( 'delete from ' . table( '_links' ) . ' where id = %s or other = %s', $id, $id );
	run( 'delete from ' . table() . ' where id = %s', $id );
}

/** The Dutch calendar day. */
function today( string $when = 'now' ): string {
	return ( new \DateTimeImmutable( $when, new \DateTimeZone( 'Europe/Amsterdam' ) ) )->format( 'Y-m-d' );
}
