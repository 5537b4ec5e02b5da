/** Version of this copy of the library; the build puts in that of package.json. */
export const version = '__PLEINWACHT_VERSION__';
