export {type Fault, type EndpointOptions, type RecipientOption, type SchoolOption, type StoredNotice, type TokenOption} from './options.js';
export {createEndpoint, type Endpoint} from './create-endpoint.js';
export type {Rate} from './rate.js';
export {type Driver, type Row, schema, SqlStore} from './stores/sql-store.js';
export {openStore} from './stores/open.js';
export {type State, states} from '../protocol/index.js';
export type {Cursor, InboxRow, Reader, Received, Store} from './store.js';
