import {saidByCount, saidWith, type TextsOf} from '../../form/places.js';
import {said} from '../../form/said.js';

/** The interface words of the conversation prompts: everything on them that is not content. Parents are `u`. */
export const texts = {
  title: said,
  age: said,
  ages: {
    kleuters: said,
    po: said,
    vo: said,
  },
  kind: said,
  /** For the few of today, of every kind. */
  today: said,
  kinds: {
    open: said,
    odd: said,
    choice: said,
    'whole-class': said,
    book: said,
    online: said,
    'small-step': said,
    own: said,
  },
  young: said,
  older: said,
  goOn: said,
  ratherNot: said,
  others: said,
  /** Told when other cards lie there. */
  shown: saidByCount(),
  large: said,
  /** With the question of the card, for who does not see which button it is. */
  largeFor: saidWith('question'),
  nextCard: said,
  close: said,
  print: said,
  rules: said,
  parent: said,
  child: said,
  practice: said,
  bookQuestions: said,
  told: {
    open: said,
    lead: said,
    back: said,
    danger: said,
    steps: said,
    askSchool: said,
    askLead: said,
  },
  paper: {
    titles: {
      kleuters: said,
      po: said,
      vo: said,
    },
    how: said,
    /** For who cannot read yet: a picture for each kind of card, to point at. */
    board: {title: said, how: said},
  },
  /** Above the question to school. */
  ask: {
    title: said,
    lead: said,
    back: said,
  },
  /** Where the question to school says something else than that of the panel. */
  question: {
    labels: {
      message: said,
    },
    hints: {
      message: said,
      reach: said,
    },
    faults: {
      name: said,
    },
  },
} as const;
export type PromptsWords = TextsOf<typeof texts>;
