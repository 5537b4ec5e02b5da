import {type ChildProcess, execFileSync, spawn} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, writeFileSync} from 'node:fs';
import {connect} from 'node:net';
import {join} from 'node:path';

import {scratchFolder} from '../endpoint/scratch.js';
import {freePort} from '../free-port.js';

/** Where Debian's package puts it. */
const source = '/usr/share/wordpress';

export const password = 'Een-wachtwoord-2026';
export const people = {
  beheer: 'administrator',
  redactie: 'editor',
  auteur: 'author',
  coordinator: 'subscriber',
  vertrouwen: 'subscriber',
} as const;
export type Login = keyof typeof people;

/** A WordPress of its own: files, database and server, on this machine only. */
export interface Site {
  readonly url: string;
  /** Runs PHP in it, and answers what that prints. */
  php(code: string): string;
  /** What PHP and WordPress wrote to their logs. */
  readonly log: string;
  stop(): Promise<void>;
}

export function canRun(): boolean {
  return existsSync(source) && existsSync('/usr/sbin/mariadbd');
}

export async function startSite(): Promise<Site> {
  const scratch = await scratchFolder();
  const folder = join(scratch.folder, 'site');
  const log = join(scratch.folder, 'log.txt');
  cpSync(source, folder, {recursive: true, dereference: true, filter: (path) => !/wp-config\.php$|\.htaccess$/.test(path)});
  mkdirSync(join(folder, 'wp-content/uploads'), {recursive: true});
  mkdirSync(join(folder, 'wp-content/mu-plugins'), {recursive: true});
  const database = await startDatabase(scratch.folder);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  writeFileSync(join(folder, 'wp-config.php'), config(url, database.socket, log));
  writeFileSync(join(folder, 'router.php'), router);
  // The classic editor is part of WordPress; a plugin only asks for it.
  writeFileSync(
    join(folder, 'wp-content/mu-plugins/classic.php'),
    "<?php add_filter( 'use_block_editor_for_post', fn () => empty( $_GET['classic'] ) && empty( $_POST['classic'] ) );\n" +
      // Nobody is asked for updates or pictures.
      "foreach ( array( 'core', 'plugins', 'themes' ) as $what ) add_filter( \"pre_site_transient_update_$what\", fn () => (object) array( 'last_checked' => time(), 'version_checked' => $GLOBALS['wp_version'], 'updates' => array(), 'response' => array(), 'translations' => array(), 'checked' => array() ) );\n" +
      "add_filter( 'pre_option_show_avatars', fn () => '0' );",
  );
  const inPhp = (code: string, before = '') =>
    execFileSync('php', ['-d', 'display_errors=stderr', '-r', `${before} require '${folder}/wp-load.php'; ${code}`], {
      encoding: 'utf8',
      env: {...process.env, HTTP_HOST: `127.0.0.1:${port}`},
    });
  const users = Object.entries(people)
    .slice(1)
    .map(
      ([login, role]) =>
        `wp_insert_user(['user_login' => '${login}', 'user_pass' => '${password}', 'user_email' => '${login}@school.example', 'role' => '${role}']);`,
    );
  inPhp(
    `require ABSPATH . 'wp-admin/includes/upgrade.php';
    add_filter('pre_wp_mail', '__return_true'); wp_install('De Kluut', 'beheer', 'beheer@school.example', true, '', '${password}', 'nl_NL');
    update_option('permalink_structure', '/%postname%/');
    ${users.join('\n')}
    foreach (get_users() as $user) update_user_meta($user->ID, $GLOBALS['wpdb']->get_blog_prefix() . 'persisted_preferences', ['core/edit-post' => ['welcomeGuide' => false], '_modified' => gmdate('c')]);
    flush_rewrite_rules();`,
    "define('WP_INSTALLING', true);",
  );
  const server = spawn(
    'php',
    [
      '-d',
      'display_errors=0',
      '-d',
      'log_errors=1',
      '-d',
      `error_log=${log}`,
      '-S',
      `127.0.0.1:${port}`,
      '-t',
      folder,
      join(folder, 'router.php'),
    ],
    {
      stdio: 'ignore',
      env: {...process.env, PHP_CLI_SERVER_WORKERS: '4'},
      detached: true,
    },
  );
  await listens(() => connect(port, '127.0.0.1'));
  return {
    url,
    log,
    php: (code) => inPhp(code),
    stop: async () => {
      process.kill(-server.pid!, 'SIGTERM');
      await database.stop();
      await scratch.remove();
    },
  };
}

async function startDatabase(folder: string): Promise<{socket: string; stop: () => Promise<void>}> {
  const data = join(folder, 'data');
  const socket = join(folder, 'db.sock');
  const user = process.getuid?.() === 0 ? ['--user=root'] : [];
  execFileSync('mariadb-install-db', ['--no-defaults', `--datadir=${data}`, '--auth-root-authentication-method=normal', ...user], {
    stdio: 'ignore',
  });
  const child: ChildProcess = spawn(
    '/usr/sbin/mariadbd',
    ['--no-defaults', `--datadir=${data}`, `--socket=${socket}`, '--skip-networking', '--innodb-buffer-pool-size=32M', ...user],
    {stdio: 'ignore'},
  );
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await listens(() => connect(socket));
  execFileSync('mariadb', [
    '--no-defaults',
    `--socket=${socket}`,
    '-uroot',
    '-e',
    'create database wordpress default character set utf8mb4',
  ]);
  return {
    socket,
    stop: () => {
      child.kill();
      return gone;
    },
  };
}

/** Resolves once somebody listens there. */
async function listens(open: () => ReturnType<typeof connect>): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    const is = await new Promise<boolean>((resolve) => {
      const socket = open();
      socket.once('connect', () => (socket.destroy(), resolve(true)));
      socket.once('error', () => resolve(false));
    });
    if (is) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('nobody listens');
}

const config = (url: string, socket: string, log: string) => `<?php
define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${socket}');
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
foreach (['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'] as $name) { define($name . '_KEY', 'key of ' . $name . ' for a test'); define($name . '_SALT', 'salt of ' . $name . ' for a test'); }
$table_prefix = 'wp_';
define('WP_HOME', '${url}');
define('WP_SITEURL', '${url}');
define('FS_METHOD', 'direct');
define('WP_DEBUG', true);
define('WP_DEBUG_DISPLAY', false);
define('WP_DEBUG_LOG', '${log}');
define('SAVEQUERIES', true);
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('WP_ACCESSIBLE_HOSTS', '127.0.0.1');
define('AUTOMATIC_UPDATER_DISABLED', true);
define('DISABLE_WP_CRON', true);
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`;

const router = `<?php
$path = parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH);
if ($path !== '/' && is_file(__DIR__ . $path)) return false;
if (is_file(__DIR__ . rtrim($path, '/') . '/index.php')) { $path = rtrim($path, '/') . '/index.php'; }
elseif (!preg_match('~^/index\\.php/~', $path)) { $path = '/index.php'; }
else { $_SERVER['PATH_INFO'] = substr($path, 10); $path = '/index.php'; }
$_SERVER['SCRIPT_NAME'] = $_SERVER['PHP_SELF'] = $path;
$_SERVER['SCRIPT_FILENAME'] = __DIR__ . $path;
chdir(dirname(__DIR__ . $path));
require __DIR__ . $path;
`;
