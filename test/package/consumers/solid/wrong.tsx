import type {} from 'pleinwacht/types/solid';

export const reporter = <pleinwacht-report-form reporter="neighbour" />;
export const level = <pleinwacht-report-form heading-level="three" />;
export const school = <pleinwacht-portal prop:school="De Regenwulp" />;
export const event = <pleinwacht-report-form on:pleinwacht-submitted={(event) => event.words} />;
