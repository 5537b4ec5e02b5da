// The public API: classes and types. Importing it registers nothing; `pleinwacht/define` does.
export {ConversationPrompts} from './elements/conversation-prompts/conversation-prompts.js';
export {PromptShownEvent} from './elements/conversation-prompts/conversation-prompts.events.js';
export {ParentPanel} from './elements/parent-panel/parent-panel.js';
export {PestenPlagenQuiz} from './elements/pesten-plagen-quiz/pesten-plagen-quiz.js';
export {QuizAnsweredEvent} from './elements/pesten-plagen-quiz/pesten-plagen-quiz.events.js';
export {Portal} from './elements/portal/portal.js';
export {ReportForm} from './elements/report-form/report-form.js';
export {ExitEvent} from './elements/report-form/report-form.events.js';
export {SignalChecklist} from './elements/signal-checklist/signal-checklist.js';
export {SignalsChangedEvent} from './elements/signal-checklist/signal-checklist.events.js';
export {StartgesprekGuide} from './elements/startgesprek-guide/startgesprek-guide.js';
export {StepChangedEvent} from './elements/startgesprek-guide/startgesprek-guide.events.js';
export {SubmittedEvent} from './portal/submitted-event.js';
export {version} from './elements/base/version.js';
export {type Pack, registerPack} from './portal/packs.js';
export {type Answer, type RequestHeaders, type Transport} from './portal/submit.js';
export {SubmitError} from './portal/submit-error.js';
export type {Problem, ProblemSlug, Receipt, School, Submission} from './protocol/index.js';
