import {content as conversationPrompts} from '../../src/content/nl/conversation-prompts.js';
import {content as helplines} from '../../src/content/nl/helplines.js';
import {content as methods} from '../../src/content/nl/methods.js';
import {content as parentPanel} from '../../src/content/nl/parent-panel.js';
import {content as quiz} from '../../src/content/nl/pesten-plagen-quiz.js';
import {content as protocol} from '../../src/content/nl/protocol.js';
import {content as reportForm} from '../../src/content/nl/report-form.js';
import {content as signalChecklist} from '../../src/content/nl/signal-checklist.js';
import {content as startgesprek} from '../../src/content/nl/startgesprek-guide.js';
import {content as teamTips} from '../../src/content/nl/team-tips.js';
import {content as teamTogether} from '../../src/content/nl/team-together.js';
import type {ItemSources, LeftOut} from '../../src/content/sources.js';
import * as conversationPromptsSources from '../../src/content/sources/conversation-prompts.js';
import * as helplinesSources from '../../src/content/sources/helplines.js';
import * as methodsSources from '../../src/content/sources/methods.js';
import * as parentPanelSources from '../../src/content/sources/parent-panel.js';
import * as quizSources from '../../src/content/sources/pesten-plagen-quiz.js';
import * as protocolSources from '../../src/content/sources/protocol.js';
import * as reportFormSources from '../../src/content/sources/report-form.js';
import * as signalChecklistSources from '../../src/content/sources/signal-checklist.js';
import * as startgesprekSources from '../../src/content/sources/startgesprek-guide.js';
import * as teamTipsSources from '../../src/content/sources/team-tips.js';
import * as teamTogetherSources from '../../src/content/sources/team-together.js';

/** What one widget, or the team, is told, with where it comes from. */
export interface Edition {
  name: string;
  content: unknown;
  sources: ItemSources;
  leftOut: LeftOut;
}

/** All of them. (A browser cannot look into a folder; a test holds this list to what is there.) */
export const editions: readonly Edition[] = [
  {name: 'report-form', content: reportForm, ...reportFormSources},
  {name: 'signal-checklist', content: signalChecklist, ...signalChecklistSources},
  {name: 'pesten-plagen-quiz', content: quiz, ...quizSources},
  {name: 'conversation-prompts', content: conversationPrompts, ...conversationPromptsSources},
  {name: 'startgesprek-guide', content: startgesprek, ...startgesprekSources},
  {name: 'parent-panel', content: parentPanel, ...parentPanelSources},
  {name: 'helplines', content: helplines, ...helplinesSources},
  {name: 'protocol', content: protocol, ...protocolSources},
  {name: 'methods', content: methods, ...methodsSources},
  {name: 'team-tips', content: teamTips, ...teamTipsSources},
  {name: 'team-together', content: teamTogether, ...teamTogetherSources},
];
