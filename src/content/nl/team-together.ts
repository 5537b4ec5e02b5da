import type {Content, GoldenRules, Workgroup, YearPlan} from '../form/team-together.js';
import {join} from '../form/said.js';
import type {Article} from '../form/article.js';
import {structure} from '../structure/team-together.js';
import words from '../words/nl/team-together.json' with {type: 'json'};

const joined = join(structure, words.content);

// Each part is a const of its own, so that a file that shows one does not carry the others.

export const articles: Article[] = joined.articles;

/** Rules for everyone in the school, to put on the wall. */
export const goldenRules: GoldenRules = joined.goldenRules;

/** The school year as a calendar of moments. */
export const yearPlan: YearPlan = joined.yearPlan;

/** A group that works on a safe school for a year. */
export const workgroup: Workgroup = joined.workgroup;

export const content: Content = {articles, goldenRules, yearPlan, workgroup};
