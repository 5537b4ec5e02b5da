import '../portal/define.js';
import {defineOnce} from '../base/define-once.js';
import {PupilPanel} from './pupil-panel.js';

defineOnce('pleinwacht-pupil-panel', PupilPanel);

declare global {
  interface HTMLElementTagNameMap {
    'pleinwacht-pupil-panel': PupilPanel;
  }
}
