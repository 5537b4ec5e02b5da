/** @param {string} name of a widget, for example `lees-hoek` */
function inOtherSpellings(name) {
  const Class = name.replace(/(^|-)([a-z])/g, (_, _dash, letter) => letter.toUpperCase());
  return {Class, member: Class[0]?.toLowerCase() + Class.slice(1), spaced: Class[0] + name.slice(1).replaceAll('-', ' ')};
}

/**
 * What a new widget is made of: by path, the text of each file.
 *
 * @param {string} name
 * @param {boolean} staff whether it is theirs
 * @returns {Readonly<Record<string, string>>}
 */
export function files(name, staff) {
  const {Class, member, spaced} = inOtherSpellings(name);
  const reader = staff ? 'staff' : 'parent';
  const element = `src/elements/${name}`;
  return {
    [`src/content/form/${name}.ts`]: `
import * as z from 'zod/mini';

import {Words} from '../../protocol/scalars.js';

/** What the widget tells. */
export const Content = z.strictObject({title: Words, lead: Words});
export type Content = z.infer<typeof Content>;
`,
    [`src/content/structure/${name}.ts`]: `
import type {Content} from '../form/${name}.js';
import {said, type StructureOf} from '../form/said.js';

export const structure = {title: said, lead: said} as const satisfies StructureOf<Content>;
`,
    [`src/content/structure/texts/${name}.ts`]: `
import {said} from '../../form/said.js';
import type {TextsOf} from '../../form/places.js';

/** The interface words of the widget: everything on it that is not content. */
export const texts = {print: said} as const;
export type ${Class}Words = TextsOf<typeof texts>;
`,
    [`src/content/words/nl/${name}.json`]: JSON.stringify({
      texts: {print: 'Print deze pagina'},
      content: {title: spaced, lead: 'Hier staat straks wat u wilt vertellen.'},
    }),
    [`src/content/nl/${name}.ts`]: `
import type {Content} from '../form/${name}.js';
import {join} from '../form/said.js';
import {structure} from '../structure/${name}.js';
import words from '../words/nl/${name}.json' with {type: 'json'};

export const content: Content = join(structure, words.content);
`,
    [`src/content/sources/${name}.ts`]: `
import type {ItemSources, LeftOut} from '../sources.js';

/** Nothing in it has an id yet. */
export const sources: ItemSources = {};

export const leftOut: LeftOut = {};
`,
    [`${element}/${name}.pack.ts`]: `
import {content} from '../../content/nl/${name}.js';
import {content as helplines} from '../../content/nl/helplines.js';
import {roleNames} from '../../content/nl/role-names.js';
import words from '../../content/words/nl/${name}.json' with {type: 'json'};
import shared from '../../content/words/nl/shared.json' with {type: 'json'};
import type {Content} from '../../content/form/${name}.js';
import type {OwnWords, SharedContent, SharedWords} from '../../content/form/shared.js';
import type {${Class}Words} from '../../content/structure/texts/${name}.js';
import type {SharedTexts} from '../../content/structure/texts/shared.js';
import type {Pack} from '../../portal/packs.js';

/** Its own interface words, with what all widgets say. */
export interface ${Class}Texts extends ${Class}Words, Pick<SharedTexts, 'newTab'> {}

/** What the widget tells: its own content, the helplines and the names of roles. */
export interface ${Class}Content extends Content, SharedContent {}

export type ${Class}Pack = Pack<${Class}Texts, ${Class}Content>;

/** Puts the pack of one language together. */
export function packIn(lang: string, own: OwnWords<${Class}Words, Content>, {texts: {newTab}, content}: SharedWords): ${Class}Pack {
  return {widget: '${name}', lang, texts: {...own.texts, newTab}, content: {...own.content, ...content}};
}

/** Dutch, bundled with the element. */
export const pack = packIn(
  'nl',
  {texts: words.texts, content},
  {texts: shared.texts, content: {helplines: helplines.helplines, roleNames}},
);
`,
    [`${element}/${name}.styles.ts`]: `
import {buttons} from '../../styles/buttons.js';
import {forcedColors} from '../../styles/forced-colors.js';
import {frame} from '../../styles/frame.js';
import {helplines} from '../../styles/helplines.js';
import {print} from '../../styles/print.js';
import {tokens} from '../../styles/tokens.js';

/** What is its own comes between the shared sheets and those for few colours and paper. */
export const styles = [tokens, frame, buttons, helplines, forcedColors, print];
`,
    [`${element}/${name}.ts`]: `
import {html, type TemplateResult} from 'lit';

import {Widget} from '../base/widget.js';
import {heading} from '../parts/heading.js';
import {helplineList} from '../parts/helpline-list.js';
import {helplinesFor} from '../parts/whom-to-call.js';
import {printIcon} from '../parts/icons.js';
import {printAlone} from '../parts/print-alone.js';
import {pack, type ${Class}Content, type ${Class}Texts} from './${name}.pack.js';
import {styles} from './${name}.styles.js';

/**
 * Says in one sentence what it is for, and for whom.
 *
 * @element pleinwacht-${name}
 * @slot - Shown until the widget can be drawn.
 * @csspart page - Everything.
 */
export class ${Class} extends Widget<${Class}Texts, ${Class}Content> {
  static override styles = styles;

  constructor() {
    super(pack);
  }

  protected override render(): TemplateResult {
    const {texts, content} = this;
    return html\`
      <div lang=\${this.language} dir=\${this.direction}>
        <div class="in" part="page">
          <div class="tight">
            \${heading(this.level(), content.title)}
            <p class="lead">\${content.lead}</p>
          </div>
          \${helplineList(helplinesFor('${reader}', this.settings.school, content.helplines), texts.newTab)}
          <div class="btns">
            <button class="btn soft" type="button" @click=\${() => printAlone(this)}>\${printIcon()} \${texts.print}</button>
          </div>
        </div>
      </div>
    \`;
  }
}
`,
    [`${element}/define.ts`]: `
import '../portal/define.js';
import {defineOnce} from '../base/define-once.js';
import {${Class}} from './${name}.js';

defineOnce('pleinwacht-${name}', ${Class});

declare global {
  interface HTMLElementTagNameMap {
    'pleinwacht-${name}': ${Class};
  }
}
`,
    ...(!staff && {
      [`src/markup/${name}.ts`]: `
import type {${Class}Pack} from '../elements/${name}/${name}.pack.js';
import {html, type Markup} from './html.js';
import {type MiniPage, people} from './mini-page.js';

/** What the widget tells, and whom to call. */
export function ${member}(page: MiniPage, {content}: ${Class}Pack): Markup {
  return html\`
    \${page.heading(content.title)}
    <p>\${content.lead}</p>
    \${people(page, 'parent')}
  \`;
}
`,
    }),
    [`stories/${name}.stories.ts`]: `
import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {expect} from 'storybook/test';

import '../src/elements/${name}/define.js';
import {pack} from '../src/elements/${name}/${name}.pack.js';
import type {${Class}} from '../src/elements/${name}/${name}.js';
import {ownLook} from './own-look.js';
import {namingParts} from './parts.js';
import {Reader} from './reader.js';
import {gatewayKey, stores} from './receivers.js';
import {school, schoolFile} from './school.js';
import {type SharedArgument, sharedControls} from './shared-arguments.js';

type Args = Pick<${Class}, SharedArgument>;
type Story = StoryObj<Args>;

/** Says what the widget is for. */
const meta: Meta<Args> = {
  title: 'Widgets/${spaced}',
  component: 'pleinwacht-${name}',
  args: {school},
  argTypes: sharedControls,
  render: (args) => html\`
    <pleinwacht-${name}
      endpoint=\${args.endpoint ?? nothing}
      school-src=\${args.schoolSrc ?? nothing}
      school-type=\${args.schoolType ?? nothing}
      heading-level=\${args.headingLevel ?? nothing}
      .school=\${args.school}
      .transport=\${args.transport}
      .requestHeaders=\${args.requestHeaders}
    >
      <h2>\${pack.content.title}</h2>
      <p>Bel school, <a href="tel:0517000001">0517 - 00 00 01</a>.</p>
    </pleinwacht-${name}>
  \`,
};
export default meta;

/** What a reader sees first. */
export const First: Story = {
  play: async ({canvasElement}) => {
    const reader = await Reader.at(canvasElement, 'pleinwacht-${name}');
    await expect(reader.sees).toContain(pack.content.lead);
  },
};

/** Everything that the page around a widget can set, without a portal. */
export const WithoutAPortal: Story = {
  name: 'Without a portal',
  args: {
    school: undefined,
    schoolSrc: schoolFile,
    schoolType: 'po',
    headingLevel: 3,
    endpoint: '/api/pleinwacht',
    transport: stores,
    requestHeaders: gatewayKey,
  },
};

/** In a publisher's own look: every custom property is set. */
export const InAPublishersOwnLook: Story = {
  name: "In a publisher's own look",
  decorators: [ownLook],
};

/** Where each part is, for who styles them with \`::part()\`. */
export const EveryPartByItsName: Story = {
  name: 'Every part by its name',
  decorators: [namingParts('pleinwacht-${name}', ['page'])],
};
`,
    [`test/elements/${name}.test.ts`]: `
import {expect, fixture, html} from '@open-wc/testing';

import '../../src/elements/${name}/define.js';
import {pack} from '../../src/elements/${name}/${name}.pack.js';
import type {${Class}} from '../../src/elements/${name}/${name}.js';

describe('<pleinwacht-${name}>', () => {
  const render = () => fixture<${Class}>(html\`<pleinwacht-${name}><p>Bel school.</p></pleinwacht-${name}>\`);

  it('is accessible', async () => {
    await expect(await render()).to.be.accessible();
  });

  it('is whole without a portal: says what it is about, and whom to call', async () => {
    const page = (await render()).shadowRoot!.querySelector('[part=page]')!;
    expect(page.querySelector('#title')!.textContent).to.equal(pack.content.title);
    expect(page.textContent).to.contain(pack.content.lead);
    expect(page.querySelectorAll('a[href^="tel:"]').length).to.be.above(0);
  });
});
`,
  };
}

/**
 * What the lists say of a new widget: by path, each line that is added and the text before which it comes.
 *
 * @param {string} name
 * @param {boolean} staff
 * @returns {Readonly<Record<string, readonly (readonly [before: string, line: string])[]>>}
 */
export function additions(name, staff) {
  const {Class, member, spaced} = inOtherSpellings(name);
  if (staff)
    return {
      'src/elements/widgets.ts': [["  {name: 'inbox', for: 'staff'},", `  {name: '${name}', for: 'staff'},`]],
      'src/define.ts': [["import './elements/inbox/define.js';", `import './elements/${name}/define.js';`]],
      'src/index.ts': [['export {Portal} from', `export {${Class}} from './elements/${name}/${name}.js';`]],
    };
  return {
    'src/elements/widgets.ts': [
      [
        "  {name: 'inbox', for: 'staff'},",
        `  {name: '${name}', for: 'readers', title: '${spaced}', frame: '${spaced}', fallback: 'parent'},`,
      ],
    ],
    'src/define-for-readers.ts': [["import './elements/report-form/define.js';", `import './elements/${name}/define.js';`]],
    'src/define-as-they-stand.ts': [['} as const;\ntype Name', `  '${name}': new Part(() => import('./elements/${name}/define.js')),`]],
    'src/index.ts': [['export {Portal} from', `export {${Class}} from './elements/${name}/${name}.js';`]],
    'src/editions.ts': [
      ['import {registerEdition}', `import type {structure as ${member}} from './content/structure/${name}.js';`],
      ['import {registerEdition}', `import type {${Class}Pack} from './elements/${name}/${name}.pack.js';`],
      ["  'startgesprek-guide': StartgesprekGuidePack;", `  '${name}': ${Class}Pack;`],
      ["  'startgesprek-guide': typeof startgesprekGuide", `  '${name}': typeof ${member} & typeof shared;`],
    ],
    'test/bench/screens.ts': [
      ['};\n\n/** The first screen of a widget, as data. */', `  '${name}': () => ({title: '${spaced}', lead: '', blocks: []}),`],
    ],
    'src/markup/index.ts': [
      ["import {translations} from './translations.js';", `import {pack as ${member}Pack} from '../elements/${name}/${name}.pack.js';`],
      ["import {translations} from './translations.js';", `import {${member}} from './${name}.js';`],
      ['} satisfies Record<ReaderWidget', `  '${name}': inLanguage(${member}Pack, ${member}),`],
    ],
  };
}
