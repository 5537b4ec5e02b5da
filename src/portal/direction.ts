const rightToLeft = /^(ar|ckb|fa|he|ps|ur)\b/;

/** Writing direction of a language. @param lang BCP 47. */
export function directionOf(lang: string): 'ltr' | 'rtl' {
  return rightToLeft.test(lang) ? 'rtl' : 'ltr';
}
