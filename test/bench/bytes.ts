import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync, gzipSync} from 'node:zlib';

import {type Plugin, rollup, type RollupOptions} from 'rollup';

import {readerWidgets, widgets} from '../../src/elements/widgets.js';

const root = new URL('../../', import.meta.url);
const budgetsFile = fileURLToPath(new URL('budgets.json', import.meta.url));

/** What something may weigh in bytes by brotli 11. */
export interface Budget {
  /** What we want it to be; missing for what is only told. */
  budget?: number;
  /** What it may be at most: the budget, or where that is not met yet the weight that was reached, so that nothing grows unnoticed. */
  limit: number;
}

/** How heavy something is, by `gzip -9` and brotli 11. */
export interface Weight {
  gzip: number;
  brotli: number;
}

export function weigh(code: string | Uint8Array): Weight {
  return {gzip: gzipSync(code, {level: 9}).length, brotli: brotliCompressSync(code).length};
}

/** A file of `dist/cdn` as it was built. */
export function built(name: string): string {
  return readFileSync(new URL(`dist/cdn/${name}.js`, root), 'utf8');
}

/** The words of a language that a widget asks for when it is chosen, by language and then by widget: a new one has Dutch alone. */
export function languageFiles(): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const folder = new URL('dist/cdn/lang/', root);
  const wordsIn = (lang: string) => readerWidgets.filter(({name}) => existsSync(new URL(`${lang}/${name}.js`, folder)));
  return new Map(
    readdirSync(folder).map(
      (lang) => [lang, new Map(wordsIn(lang).map(({name}) => [name, built(`lang/${lang}/${name}`)] as const))] as const,
    ),
  );
}

/** The parts that a file of `dist/cdn` asks for itself, once its first screen stands. */
export function builtParts(name: string): readonly (readonly [file: string, code: string])[] {
  const folder = new URL('dist/cdn/parts/', root);
  return readdirSync(folder)
    .filter((file) => file.startsWith(`${name}.`))
    .map((file) => [file, readFileSync(new URL(file, folder), 'utf8')] as const);
}

const entry = '\0entry';
const startingWith = (code: string): Plugin => ({
  name: 'starting-with',
  resolveId: (id) => (id === entry ? entry : null),
  load: (id) => (id === entry ? code : null),
});

/** Builds as a file for pages is built, with other plugins before it, and gives the code instead of writing it. */
async function build(configs: readonly RollupOptions[], name: string, before: readonly Plugin[], input?: string): Promise<string> {
  const config = configs.find(({output}) => output && !Array.isArray(output) && output.entryFileNames === `${name}.js`);
  if (!config) throw new Error(`build(): expected a file for pages in rollup.config.mjs, found none for ${name}`);
  const plugins = (config.plugins as Plugin[]).filter((plugin) => plugin.name !== 'write-integrity');
  const bundle = await rollup({...config, ...(input && {input}), onwarn() {}, plugins: [...before, ...plugins]});
  const {output} = await bundle.generate({format: 'es'});
  await bundle.close();
  return output[0].code;
}

/**
 * What the file with all widgets and the parts that it asks for first weigh, when these widgets stand in a page; as the file itself says it:
 * which part registers a tag, and which parts are before that.
 */
function withTags(names: readonly string[]): Weight {
  const code = built('pleinwacht');
  const parts = /(["'`])(pleinwacht\.[\w.-]+\|sha256-[^"'`]+)\1/
    .exec(code)![2]!
    .split(' ')
    .map((part) => part.split('|'));
  const asked = new Set<number>();
  const ask = (number: number) => {
    asked.add(number);
    for (const before of parts[number - 1]!.slice(2).map(Number)) if (!asked.has(before)) ask(before);
  };
  for (const name of names) {
    const [, number] = new RegExp(`"${name}":new \\w+\\(\\(\\)=>\\(\\{part:(\\d+)`).exec(code) ?? [];
    if (!number) throw new Error(`withTags(): expected the part of ${name} in pleinwacht.js, found none`);
    ask(Number(number));
  }
  const files = [...asked].map((number) => readFileSync(new URL(`dist/cdn/parts/${parts[number - 1]![0]}.js`, root), 'utf8'));
  return together([code, ...files]);
}

/** What several files weigh, each compressed alone. */
function together(codes: readonly string[]): Weight {
  const weights = codes.map(weigh);
  const sum = (kind: keyof Weight) => weights.reduce((total, weight) => total + weight[kind], 0);
  return {gzip: sum('gzip'), brotli: sum('brotli')};
}

/** Weighs everything that has a budget. */
export async function weighAll(): Promise<ReadonlyMap<string, Weight>> {
  process.chdir(fileURLToPath(root));
  const {default: configs} = (await import(new URL('rollup.config.mjs', root).href)) as {default: readonly RollupOptions[]};
  const source = (path: string) => JSON.stringify(fileURLToPath(new URL(`src/${path}`, root)));
  const weights = new Map<string, Weight>();
  for (const {name} of readerWidgets) {
    weights.set(`${name}: first flight`, weigh(built(name)));
    weights.set(`${name}: all parts`, together([built(name), ...builtParts(name).map(([, code]) => code)]));
  }
  // Their readers are few, and work with them every day.
  for (const {name, ...widget} of widgets) if (widget.for === 'staff') weights.set(`${name}.js: for staff`, weigh(built(name)));
  // The budget is older than the others, and than what is added.
  const six = ['report-form', 'signal-checklist', 'pesten-plagen-quiz', 'conversation-prompts', 'startgesprek-guide', 'parent-panel'];
  weights.set('pleinwacht.js: before the first screens of six stand', withTags(six));
  const heaviest = readerWidgets.map(({name}) => withTags([name])).sort((one, other) => other.brotli - one.brotli)[0]!;
  weights.set('pleinwacht.js: before the first screen of any one stands', heaviest);
  weights.set('pleinwacht.js: all parts', together([built('pleinwacht'), ...builtParts('pleinwacht').map(([, code]) => code)]));
  for (const [lang, files] of languageFiles()) weights.set(`${lang}: words of all widgets`, together([...files.values()]));
  const checks = (code: string) => build(configs, 'pleinwacht', [startingWith(code)], entry);
  const receiptChecks = `export {isReceipt, problemSlug} from ${source('portal/check.ts')};`;
  const schoolChecks = `export {checkSchool} from ${source('portal/check.ts')}; export {schoolShape, panelMembers, promptsMembers} from ${source('portal/shapes.ts')}; export {planFaults} from ${source('protocol/school/step-plan-graph.ts')};`;
  weights.set('checks of receipt and problem', weigh(await checks(receiptChecks)));
  weights.set('checks of school and plan', weigh(await checks(schoolChecks)));
  weights.set('all four checks', weigh(await checks(receiptChecks + schoolChecks)));
  return weights;
}

export function readBudgets(): Record<string, Budget> {
  return JSON.parse(readFileSync(budgetsFile, 'utf8')) as Record<string, Budget>;
}

/** What weighs more than it may, or has no budget; in words. */
export function overweight(weights: ReadonlyMap<string, Weight>, budgets = readBudgets()): readonly string[] {
  const named = [...weights].flatMap(([what, {brotli}]) => {
    const limit = budgets[what]?.limit;
    if (limit === undefined) return [`${what}: ${brotli} bytes, and no limit in test/bench/budgets.json`];
    return brotli > limit ? [`${what}: ${brotli} bytes, ${brotli - limit} more than its limit of ${limit}`] : [];
  });
  const gone = Object.keys(budgets).filter((what) => !weights.has(what));
  return [...named, ...gone.map((what) => `${what}: a limit for what is not weighed`)];
}

/** Lowers the limits to what was reached, with half a per cent of room; never below the budget, and never up. */
export function tighten(weights: ReadonlyMap<string, Weight>): void {
  const budgets = readBudgets();
  for (const [what, {brotli}] of weights) {
    const {budget, limit} = budgets[what]!;
    budgets[what] = {...(budget && {budget}), limit: Math.min(limit, Math.max(budget ?? 0, Math.ceil((brotli * 1.005) / 50) * 50))};
  }
  writeFileSync(budgetsFile, `${JSON.stringify(budgets, null, 2)}\n`);
}
