import {Inbox} from './inbox/inbox.js';

customElements.define('school-inbox', Inbox);
