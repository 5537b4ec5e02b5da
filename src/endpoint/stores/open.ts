import type {Store} from '../store.js';
import type {PostgresOptions} from './postgres.js';

/**
 * Opens the store that an address names: `postgres://…` (or `postgresql://…`) is PostgreSQL, anything else the path of a file.
 * The database's driver is loaded only here and only if it is needed. A database that an earlier version made is brought up to date.
 */
export async function openStore(address: string, options: PostgresOptions = {}): Promise<Store> {
  if (/^postgres(ql)?:\/\//.test(address)) return (await import('./postgres.js')).openPostgresStore(address, options);
  const scheme = /^([a-z][a-z0-9+.-]+):\/\//i.exec(address)?.[1];
  // Never the whole address: it can hold a password.
  const found = scheme !== undefined ? `${scheme}://…` : address === '' ? 'nothing' : undefined;
  if (found) throw new Error(`openStore(): expected a file path or postgres://…, found ${found}`);
  return (await import('./embedded.js')).openEmbeddedStore(address);
}
