import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {expect, waitFor} from 'storybook/test';

import '../src/elements/team-guide/define.js';
import type {TeamGuide} from '../src/elements/team-guide/team-guide.js';
import {ownLook} from './own-look.js';
import {namingParts} from './parts.js';
import {expectToRead, Reader} from './reader.js';
import {gatewayKey, stores} from './receivers.js';
import {school, schoolFile} from './school.js';
import {type SharedArgument, sharedControls} from './shared-arguments.js';

type Args = Pick<TeamGuide, SharedArgument | 'sections' | 'hashLinks'>;
type Story = StoryObj<Args>;

/**
 * For staff: what to do now, and all that can be read at leisure. Every story is about a teacher who has five minutes, or none. It has a file
 * of its own, `team-guide.js`, and is in no file that pupils and parents load.
 */
const meta: Meta<Args> = {
  title: 'Widgets/Team guide',
  component: 'pleinwacht-team-guide',
  args: {school, hashLinks: false},
  argTypes: sharedControls,
  render: (args) => html`
    <pleinwacht-team-guide
      endpoint=${args.endpoint ?? nothing}
      school-src=${args.schoolSrc ?? nothing}
      school-type=${args.schoolType ?? nothing}
      heading-level=${args.headingLevel ?? nothing}
      sections=${args.sections ?? nothing}
      ?hash-links=${args.hashLinks}
      .school=${args.school}
      .transport=${args.transport}
      .requestHeaders=${args.requestHeaders}
    >
      <p>Bel de anti-pestcoördinator, <a href="tel:0517000001">0517 - 00 00 01</a>.</p>
    </pleinwacht-team-guide>
  `,
};
export default meta;

const guideIn = (canvasElement: HTMLElement) => Reader.at(canvasElement, 'pleinwacht-team-guide');

/** A pupil told something, and the lesson begins: one card, one screen. */
export const ActNow: Story = {
  args: {sections: 'now call'},
  play: async ({canvasElement}) => {
    const reader = await guideIn(canvasElement);
    await reader.press('Een kind vertelt mij iets');
    await expectToRead(reader, 'Beloof geen geheim.', 'mevrouw Bakker');
  },
};

/** On a secondary school, after school: the tips, of which some are for that kind of school alone. */
export const Tips: Story = {
  args: {schoolType: 'vo', sections: 'tips'},
  play: async ({canvasElement}) => {
    const reader = await guideIn(canvasElement);
    await reader.press('Tips voor elke dag');
    await reader.press('Vijf dingen die u kunt doen');
    await expectToRead(reader, 'Houd goed contact met ouders en verzorgers.', 'Voortgezet onderwijs: zicht op een klas die u kort ziet');
  },
};

/** A word that staff use leads to what we call otherwise. */
export const Searched: Story = {
  args: {sections: 'duties tips'},
  play: async ({canvasElement}) => {
    const reader = await guideIn(canvasElement);
    await reader.type('Zoek in deze gids', 'meldplicht');
    await reader.press('Meldplicht, overlegplicht en aangifteplicht');
    await expect(reader.sees).toContain('Alleen de schoolleiding inlichten is niet genoeg.');
  },
};

/** A school with a plan of its own shows that, step by step. */
export const OwnPlan: Story = {
  args: {
    sections: 'how-we-act',
    school: {
      ...school,
      stepPlan: {
        id: 'own',
        title: 'Zo doen wij het',
        steps: [
          {
            id: 'hear',
            title: 'Horen wat er is',
            phase: 'notice',
            owner: 'mentor',
            actions: [{id: 'hear-both', text: 'Hoor beide kanten.'}],
            next: 'talk',
          },
          {id: 'talk', title: 'Praten met de klas', phase: 'act', owner: 'coordinator', actions: [], next: 'end'},
        ],
      },
    },
  },
  play: async ({canvasElement}) => {
    const reader = await guideIn(canvasElement);
    await reader.press('Zo pakt onze school het aan');
    await reader.press('Stap 1: Horen wat er is');
    await expectToRead(reader, 'Zo doen wij het', 'Hoor beide kanten.');
  },
};

/** With the school's own file, below a title of the page. A page can give all its widgets the same settings: what is for sending changes nothing here. */
export const FromTheSchoolsFile: Story = {
  args: {
    school: undefined,
    schoolSrc: schoolFile,
    headingLevel: 3,
    sections: 'now call',
    endpoint: '/api/pleinwacht',
    transport: stores,
    requestHeaders: gatewayKey,
  },
  play: async ({canvasElement}) => {
    const reader = await guideIn(canvasElement);
    await waitFor(() => expectToRead(reader, 'mevrouw Bakker'));
    await expect(reader.root.querySelector('h3')).not.toBeNull();
  },
};

/** In a school's own look. */
export const OwnLook: Story = {
  args: {sections: 'now duties to-print'},
  decorators: [ownLook, namingParts('pleinwacht-team-guide', ['page', 'now', 'card', 'search', 'section', 'article', 'step', 'paper'])],
};
