import {Inbox} from '../../elements/inbox/inbox.js';

customElements.define('school-inbox', Inbox);
