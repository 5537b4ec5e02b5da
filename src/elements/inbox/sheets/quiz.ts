import {counted} from '../../../content/form/fill.js';
import type {QuizCounts} from '../../../protocol/wire/submission.js';
import type {Reading} from '../inbox-view.js';
import type {LaidOut} from '../laid-out.js';
import {others} from '../others.js';
import {other, wordById} from '../words.js';

/** Counts by situation, a column for every choice that anybody made. */
export function layOutQuiz(reading: Reading, {counts, ...rest}: QuizCounts): LaidOut {
  const {content, language} = reading;
  const {quiz: words} = reading.texts;
  const choices = [...new Set(counts.map(({choice}) => choice))];
  const situations = [...new Set(counts.map(({situation}) => situation))];
  const countOf = (situation: string, choice: string) =>
    counts.filter((entry) => entry.situation === situation && entry.choice === choice).reduce((sum, {count}) => sum + count, 0);
  const choiceInWords = (code: string) =>
    content.choices.find(({id, outcome}) => id === code || outcome === code)?.label ?? other(reading, code);
  return {
    from: words.from,
    facts: [counted(words.situations, language, situations.length)],
    parts: [
      {
        form: 'table',
        title: words.title,
        columns: [words.situation, ...choices.map(choiceInWords)],
        rows: situations.map((situation) => [
          wordById(reading, situation, content.situations, ({text}) => text),
          ...choices.map((choice) => String(countOf(situation, choice))),
        ]),
      },
    ],
    rest: [
      ...others(rest),
      ...counts.flatMap(({situation: _situation, choice: _choice, count: _count, ...rest}, index) => others(rest, `counts.${index + 1}.`)),
    ],
  };
}
