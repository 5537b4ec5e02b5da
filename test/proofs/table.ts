import {type Measured, type Proof, verdictOf} from './proof.js';

const head = ['proof', 'what was tried', 'result', 'hits', 'control arm', 'hits there', 'figures', 'day'];

const intro = `# Proofs

What was tried to break this, and what came of it. \`npm run proofs\` runs everything again and writes this table; \`npm run proofs -- fuzz\` one
row. Each row has a control arm, in which the same search is done where it must find something. A run whose control arm finds nothing is
**void**: it proves nothing, whatever else it says. \`SECURITY.md\` says what follows from it.
`;

/** The line of a proof that was run, or that could not be. */
export function lineOf({name, what, control}: Proof, measured: Measured | {error: string}, day: string): string {
  const came =
    'error' in measured
      ? ['**could not be run**', '', control, '', measured.error, day]
      : [
          resultOf(measured),
          `${measured.hits} of ${measured.tried}`,
          control,
          `${measured.control.hits} of ${measured.control.tried}`,
          measured.figures ?? '',
          day,
        ];
  return row([name, what, ...came]);
}

function resultOf(measured: Measured): string {
  const verdict = verdictOf(measured);
  return verdict === 'held' ? 'held' : verdict === 'void' ? '**void**: the control arm found nothing' : '**broken**';
}

/** The page, with the new lines in the place of those of the same name; what was not run keeps its line. */
export function pageOf(before: string, lines: readonly string[]): string {
  const kept = new Map(
    before
      .split('\n')
      .filter((line) => line.startsWith('| ') && nameIn(line) !== head[0] && !/^-+$/.test(nameIn(line)))
      .map((line) => [nameIn(line), line] as const),
  );
  for (const line of lines) kept.set(nameIn(line), line);
  const rows = [...kept].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, line]) => line);
  return `${intro}\n${[row(head), `|${' --- |'.repeat(head.length)}`, ...rows].join('\n')}\n`;
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replace(/\s+/g, ' ').trim()).join(' | ')} |`;
}

function nameIn(line: string): string {
  return line.split('|')[1]!.trim();
}
