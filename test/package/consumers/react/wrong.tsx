import type {} from 'pleinwacht/types/react';
import type {Portal} from 'pleinwacht';
import {given} from 'pleinwacht/react';

export const reporter = <pleinwacht-report-form reporter="neighbour" />;
export const level = <pleinwacht-report-form heading-level="three" />;
export const school = <pleinwacht-portal school="De Regenwulp" />;
export const event = <pleinwacht-report-form onpleinwacht-submitted={(event) => event.words} />;
export const tag = <pleinwacht-report-from />;
export const ref = given<Portal>({school: 'De Regenwulp' as never, 'onpleinwacht-submitted': (event) => event.words});
