import '../portal/define.js';
import {defineOnce} from '../base/define-once.js';
import {ReportForm} from './report-form.js';

defineOnce('pleinwacht-report-form', ReportForm);

declare global {
  interface HTMLElementTagNameMap {
    'pleinwacht-report-form': ReportForm;
  }
}
