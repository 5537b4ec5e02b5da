import type {} from 'pleinwacht/types/react';

export const reporter = <pleinwacht-report-form reporter="neighbour" />;
export const level = <pleinwacht-report-form heading-level="three" />;
export const school = <pleinwacht-portal school="De Regenwulp" />;
export const event = <pleinwacht-report-form onpleinwacht-submitted={(event) => event.words} />;
export const tag = <pleinwacht-report-from />;
