import {compact, listOf, type Loose, numeral, textOf} from './school-fields.js';

// The lists of a school file: groups, holidays, the school's own step plan and the like. Each is described here once, and becomes fields.

/** What the page asks about one item of a list. */
export interface ItemField {
  /** Its member in the item; also where a fault is told. */
  name: string;
  label: string;
  kind?: 'number' | 'date' | 'url' | 'tel' | 'long';
  /** By value what people read; empty = nothing is chosen. */
  choices?: Readonly<Record<string, string>>;
}

/** What is typed for one item, by the names of its fields. */
export type Values = Readonly<Record<string, string>>;

export interface SchoolList {
  /** Where it stands in the file. */
  path: string;
  title: string;
  /** One of them. */
  one: string;
  add: string;
  hint?: string;
  fields: readonly ItemField[];
  /** What is new in it begins with. */
  fresh: (index: number) => Loose;
  items: (file: Loose) => readonly Loose[];
  /** The file with other items; without any the list is left out. */
  put: (file: Loose, items: readonly Loose[]) => Loose;
  toValues: (item: Loose) => Values;
  /** What the fields do not know stays as it was. */
  toItem: (values: Values, before: Loose) => Loose;
}

const schoolTypes = {'': 'voor iedereen', kleuters: 'kleuters', po: 'basisschool', vo: 'middelbare school'};

/** @param roleNames who there is at a school, by role */
export function schoolLists(roleNames: Readonly<Record<string, string>>): readonly SchoolList[] {
  return [
    listIn('groups', {
      title: 'Groepen',
      one: 'Groep',
      add: 'Nog een groep',
      hint: 'Wie meldt kan een groep kiezen. Een groep met minder dan tien leerlingen staat er niet bij: die zou verraden wie het is.',
      fields: [
        {name: 'name', label: 'Naam'},
        {name: 'pupils', label: 'Aantal leerlingen', kind: 'number'},
      ],
    }),
    listIn('holidays', {
      title: 'Vakanties en vrije dagen',
      one: 'Vakantie',
      add: 'Nog een vakantie',
      hint: 'Op deze dagen leest niemand. Wat u belooft, telt ze niet mee.',
      fields: [
        {name: 'name', label: 'Naam'},
        {name: 'from', label: 'Eerste dag', kind: 'date'},
        {name: 'until', label: 'Laatste dag', kind: 'date'},
      ],
    }),
    planSteps(roleNames),
    listIn('links', {
      title: 'Sites van uw school',
      one: 'Site',
      add: 'Nog een site',
      fields: [
        {name: 'label', label: 'Naam'},
        {name: 'url', label: 'Webadres', kind: 'url'},
        {name: 'text', label: 'Wat staat daar?', kind: 'long'},
      ],
    }),
    listIn('books', {
      title: 'Boeken uit uw bibliotheek',
      one: 'Boek',
      add: 'Nog een boek',
      fields: [
        {name: 'title', label: 'Titel'},
        {name: 'author', label: 'Schrijver'},
        {name: 'text', label: 'Waar gaat het over?', kind: 'long'},
      ],
    }),
    listIn('prompts', {
      title: 'Eigen vragen voor aan tafel',
      one: 'Vraag',
      add: 'Nog een vraag',
      fields: [
        {name: 'text', label: 'De vraag', kind: 'long'},
        {name: 'followUp', label: 'En daarna', kind: 'long'},
        {name: 'ageBand', label: 'Voor wie?', choices: schoolTypes},
      ],
    }),
  ];
}

/** A list whose items have just what is asked. */
function listIn(member: string, list: Pick<SchoolList, 'title' | 'one' | 'add' | 'hint' | 'fields'>): SchoolList {
  return {
    ...list,
    path: member,
    fresh: () => ({}),
    items: (file) => listOf(file[member]),
    put: (file, items) => compact({...file, [member]: items}),
    toValues: (item) => Object.fromEntries(list.fields.map(({name}) => [name, textOf(item[name])])),
    toItem: (values, before) =>
      compact({
        ...before,
        ...Object.fromEntries(list.fields.map(({name, kind}) => [name, kind === 'number' ? numeral(values[name]!) : values[name]])),
      }),
  };
}

/** The steps of the school's own plan, one after the other. Ways aside and rounds are for who writes the file. */
function planSteps(roleNames: Readonly<Record<string, string>>): SchoolList {
  const planOf = (file: Loose) => (file['stepPlan'] ?? {}) as Loose;
  return {
    path: 'stepPlan.steps',
    title: 'Uw eigen stappenplan',
    one: 'Stap',
    add: 'Nog een stap',
    hint: 'Laat u dit leeg, dan laat Pleinwacht zijn eigen tien stappen zien. Ouders lezen wat u hier voor ouders schrijft.',
    fields: [
      {name: 'title', label: 'Hoe heet deze stap?'},
      {
        name: 'phase',
        label: 'Waar hoort die bij?',
        choices: {notice: 'zien en horen', plan: 'een plan maken', act: 'doen', evaluate: 'terugkijken'},
      },
      {name: 'owner', label: 'Wie zorgt ervoor?', choices: roleNames},
      {name: 'parentText.text', label: 'Wat lezen ouders?', kind: 'long'},
      {name: 'actions', label: 'Wat doet de school? Elke regel is een ding.', kind: 'long'},
      {
        name: 'consent[0].of',
        label: 'Wie moet eerst ja zeggen?',
        choices: {'': 'niemand', 'child-bullied': 'het kind dat het aangaat', 'parents-bullied': 'de ouders van dat kind'},
      },
      {name: 'consent[0].text', label: 'Wat vraagt u dan?'},
      {name: 'consent[0].without', label: 'Wat doet u bij nee?', kind: 'long'},
    ],
    fresh: (index) => ({id: `stap-${index + 1}`, title: '', phase: 'act', owner: Object.keys(roleNames)[0], actions: []}),
    items: (file) => listOf(planOf(file)['steps']),
    put(file, items) {
      if (items.length === 0) return compact({...file, stepPlan: ''});
      const plan = planOf(file);
      const before = listOf(plan['steps']);
      const same = before.length === items.length;
      // One after the other, unless the file says otherwise.
      const steps = items.map((item, index) => {
        const following = items[index + 1]?.['id'] ?? 'end';
        return same && item['next'] !== undefined ? item : {...item, next: following};
      });
      return {...file, stepPlan: {id: 'own', title: 'Zo werken wij', ...plan, steps}};
    },
    toValues(step) {
      const [gate = {}] = listOf(step['consent']);
      return {
        title: textOf(step['title']),
        phase: textOf(step['phase']),
        owner: textOf(step['owner']),
        'parentText.text': textOf((step['parentText'] as Loose | undefined)?.['text']),
        actions: listOf(step['actions'])
          .map(({text}) => textOf(text))
          .join('\n'),
        'consent[0].of': textOf(gate['of']),
        'consent[0].text': textOf(gate['text']),
        'consent[0].without': textOf(gate['without']),
      };
    },
    toItem(values, before) {
      const id = textOf(before['id']);
      const known = listOf(before['actions']);
      const lines = values['actions']!.split('\n').filter((line) => line.trim());
      const [gate, ...gates] = listOf(before['consent']);
      const asked = {
        ...gate,
        id: gate?.['id'] ?? `${id}-ja`,
        of: values['consent[0].of'],
        text: values['consent[0].text'],
        without: values['consent[0].without'],
      };
      const told = values['parentText.text'];
      const step = compact({
        ...before,
        title: values['title'],
        phase: values['phase'],
        owner: values['owner'],
        consent: values['consent[0].of'] ? [asked, ...gates] : gates,
        parentText: told ? {id: `${id}-ouders`, ...(before['parentText'] as Loose | undefined), title: values['title'], text: told} : '',
      });
      return {...step, actions: lines.map((text, index) => ({id: `${id}-${index + 1}`, ...known[index], text}))};
    },
  };
}
