/** As strict as the demo portal is, where no server says so. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types pleinwacht',
].join('; ');

/** The page that makes what people paste, for a folder beside those of the library on any server: without what is the demo's. */
export function pageAlone(page: string): string {
  return page
    .replace('<html lang="nl">', '<html lang="nl" data-library="../">')
    .replace('<meta charset="utf-8" />', (meta) => `${meta}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`)
    .replace(/(\s*<footer class="bottom">)[^]*<\/footer>/, '')
    .replace('<small>het voorbeeld van Pleinwacht</small>', '')
    .replace('<span>De Regenwulp', '<span>Pleinwacht')
    .replace('<a class="logo" href="/">', '<a class="logo" href="./">')
    .replaceAll(/(href|src)="\/(contract\/[^"]*)"/g, '$1="../$2"')
    .replaceAll(/(href|src)="\/([^"]*)"/g, '$1="$2"');
}
