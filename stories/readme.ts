import readme from '../README.md?raw';

/**
 * What the README says under a heading, up to the next one of the same level: so that it is written once. The headings in it go one level up,
 * for that heading is the title of the page.
 */
export function underHeading(title: string): string {
  const [, level = ''] = new RegExp(`^(#+) ${title}$`, 'm').exec(readme) ?? [];
  if (!level) throw new RangeError(`README.md: expected a heading "${title}", found none`);
  const rest = readme.slice(readme.indexOf(`${level} ${title}\n`) + `${level} ${title}\n`.length);
  const end = rest.search(new RegExp(`^#{1,${level.length}} `, 'm'));
  return (end < 0 ? rest : rest.slice(0, end)).replaceAll(/^#(?=#+ )/gm, '').trim();
}
