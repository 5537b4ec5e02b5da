import {existsSync, readdirSync, readFileSync} from 'node:fs';

import * as z from 'zod/mini';
import type {ZodMiniType} from 'zod/mini';

import {Panel, PanelTeam} from '../../src/content/form/parent-panel.js';
import {Content as Protocol} from '../../src/content/form/protocol.js';
import {Helpline} from '../../src/protocol/school/helpline.js';
import {ConsentGate, Step, StepPlan} from '../../src/protocol/school/step-plan.js';

const folder = new URL('../../src/content/words/', import.meta.url);

/** The content words of one file, `src/content/words/<lang>/<name>.json`, and the structure that they belong to. */
export interface ContentWords {
  lang: string;
  name: string;
  structure: unknown;
  words: unknown;
  /** What structure and words have to be together. */
  schema: ZodMiniType;
}

const StepForParents = z.extend(z.omit(Step, {title: true, phase: true, actions: true}), {
  consent: z.optional(z.array(z.pick(ConsentGate, {id: true, of: true, to: true}))),
});
const PlanForParents = z.extend(StepPlan, {steps: z.array(StepForParents)});
const Guidance = z.record(z.string(), z.partial(Step));

/** Where the joined content is not the whole of `src/content/form/<name>.ts`. */
const schemas: Readonly<Record<string, ZodMiniType>> = {
  shared: z.strictObject({helplines: z.array(Helpline), roleNames: z.record(z.string(), z.string())}),
  'parent-panel': z.extend(Panel, {stepPlan: PlanForParents, secondaryPlan: PlanForParents}),
  'team-background': PanelTeam,
  protocol: z.extend(z.omit(Protocol, {stepPlan: true, secondaryPlan: true}), {guidance: Guidance, secondaryGuidance: Guidance}),
};

/** Every language in which something is told, Dutch among them. */
export const languages = readdirSync(folder);

/** All that is told in a language, found by folder. */
export async function contentWordsIn(lang: string): Promise<readonly ContentWords[]> {
  const names = readdirSync(new URL(`${lang}/`, folder))
    .map((file) => file.replace(/\.json$/, ''))
    .filter((name) => existsSync(new URL(`../structure/${name}.ts`, folder)));
  return Promise.all(
    names.map(async (name) => ({
      lang,
      name,
      structure: ((await import(`../../src/content/structure/${name}.ts`)) as {structure: unknown}).structure,
      words: (JSON.parse(readFileSync(new URL(`${lang}/${name}.json`, folder), 'utf8')) as {content?: unknown}).content,
      schema: schemas[name] ?? ((await import(`../../src/content/form/${name}.ts`)) as {Content: ZodMiniType}).Content,
    })),
  );
}

/** Every text of a language, content and interface, each with its file and path. */
export function wholeWordsIn(lang: string): readonly (readonly [path: string, text: string])[] {
  return readdirSync(new URL(`${lang}/`, folder)).flatMap((file) =>
    textsIn(JSON.parse(readFileSync(new URL(`${lang}/${file}`, folder), 'utf8')), file),
  );
}

/** The texts in words, each with its path. */
export function textsIn(words: unknown, path = ''): readonly (readonly [path: string, text: string])[] {
  if (typeof words === 'string') return [[path, words]];
  return Object.entries(words ?? {}).flatMap(([name, inner]) => textsIn(inner, path ? `${path}.${name}` : name));
}

/** Words that say what a child is, where we say what happens; by language. */
export const labels: Readonly<Record<string, RegExp>> = {
  nl: /\b(pester|pestkop|slachtoffer|dader|meeloper|aanstichter|zondebok|buitenbeentje)(s|en|tje|tjes)?\b/i,
  en: /\b((a|the|this|that|your|our|no|their) (bully|bullies)|victims?|perpetrators?|offenders?|culprits?|scapegoats?|tormentors?|ringleaders?|outcasts?|loners?)\b/i,
  de: /(?<!\p{L})(Opfern?|Tätern?|Täterinnen|Mobber(in|innen|n)?|Mitläufern?|Sündenb(o|ö)ck\p{L}*|Außenseiter\p{L}*)(?!\p{L})/u,
  fr: /(?<!\p{L})(victimes?|harceleu(r|se)s?|coupables?|boucs? émissaires?)(?!\p{L})/iu,
  es: /(?<!\p{L})(víctimas?|acosador(a|es|as)?|agresor(a|es|as)?|culpables?|chivos? expiatorios?)(?!\p{L})/iu,
  pl: /(?<!\p{L})(ofiar(?!n)\p{L}*|spraw(ca|cy|ców|cą|com)|prześladow(ca|cy|ców|cą)|dręczyciel\p{L}*|opraw(ca|cy|ców|cą)|prowodyr\p{L}*|kozi?o?ł\p{L}* ofiarn\p{L}*)(?!\p{L})/iu,
  // `zorbalık` is the deed, as `pesten` is.
  tr: /(?<!\p{L})(zorba(?!lı[kğ])\p{L}*|kurban\p{L}*|mağdur\p{L}*|fail(in|i|ler)?|suçlu\p{L}*|elebaşı\p{L}*|günah keçisi|ezik\p{L}*)(?!\p{L})/iu,
  uk: /(?<!\p{L})(жертв\p{L}*|кривдни[кцч]\p{L}*|агресор\p{L}*|булер\p{L}*|призвідни[кцч]\p{L}*|переслідувач\p{L}*|ізго[йяї]\p{L}*|цап\p{L}*-відбувайл\p{L}*)(?!\p{L})/iu,
  // What comes before a noun is written as one word with it.
  ar: /(?<!\p{L})[وفبكل]{0,2}(ال|ل)?(ضحي(ة|ته|تها|تك)|ضحايا|متنمر(ة|ات|ين|ون)?|جان[ين]?|جناة|مذنب(ة|ين|ون)?|معتد(ي|ية|ين|ون)|منبوذ(ة|ين)?|كبش (ال)?فداء)(?!\p{L})/u,
};
