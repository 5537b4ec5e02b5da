import '../portal/define.js';
import {defineOnce} from '../base/define-once.js';
import {YearPlan} from './year-plan.js';

defineOnce('pleinwacht-year-plan', YearPlan);

declare global {
  interface HTMLElementTagNameMap {
    'pleinwacht-year-plan': YearPlan;
  }
}
