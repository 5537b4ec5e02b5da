import {helpwanted, homeCode, inspectors, mentors, pupilFile, schoolSafety, secrecy} from '../outside-pages.js';
import {general, type ItemSources, type LeftOut} from '../sources.js';

const safetyLaw = general(
  'https://www.onderwijsinspectie.nl/onderwerpen/sociale-veiligheid/toezicht-op-naleving-zorgplicht-sociale-veiligheid-op-school',
  '2026-11-21',
);

export const sources: ItemSources = {
  'tip-colleagues': ['s000-sum-01'],
  'tip-bond': ['s000-sum-02'],
  'tip-norms': ['s000-sum-03'],
  'tip-peers': ['s000-sum-04'],
  'tip-parents': ['s000-sum-05'],
  'mentor-with-colleagues': ['s000-sum-01'],
  'mentor-bond': ['s000-sum-02', mentors],
  'mentor-norms': ['s000-sum-03', mentors],
  'mentor-peers': ['s000-sum-04', mentors],
  'mentor-with-parents': ['s000-sum-05'],

  'safe-to-learn': ['s000-intro-01'],
  'teacher-counts': ['s000-intro-02'],
  'backed-by-research': ['s000-intro-04'],
  'all-year': ['s000-slot-01'],

  'danger-first': [schoolSafety],
  'step-in-now': ['s001-direct-03a'],
  'separate-calmly': ['s001-direct-03b'],
  'name-and-support': ['s001-alom-02'],
  'talk-about-it': ['s001-direct-03c'],
  'pass-it-on': [schoolSafety],

  'guide-both': ['s001-direct-03d'],
  'build-empathy': ['s001-direct-03e'],
  'no-single-recipe': ['s001-direct-05'],
  'what-acting-shows': ['s001-direct-04'],

  'watch-places': ['s001-direct-02a'],
  'adults-present': ['s001-direct-02b', 's000-t2-prak-02b'],
  'be-visible': ['s000-t2-prak-02a'],

  'share-the-feeling': ['s000-t1-np-03'],
  'combine-signals': ['s000-t1w-06'],
  'use-the-tool': ['s000-t1-np-04'],

  'protocol-not-enough': ['s000-t1-np-01'],
  'felt-it-before': ['s000-t1-np-02'],

  'let-them-tell': ['s000-t2-ben-03'],
  'need-first': ['s000-t2-ben-04'],
  'take-it-seriously': ['s002-1-wat-11'],
  'naked-do-not-look': [inspectors, helpwanted],
  'naked-who-to-call': [inspectors, helpwanted],
  'naked-be-kind': [helpwanted],
  'duty-colleague': [inspectors],
  'duty-board': [inspectors],
  'duty-at-home': [homeCode],
  'no-secret-promised': [secrecy],

  'safe-harbour': ['s000-t2-ben-01'],
  'trust-in-you': ['s000-t2w-02'],
  'feelings-help': ['s000-t2-ben-02'],

  'greet-everyone': ['s000-t4-prak-01'],
  'one-to-one': ['s000-t2-ken-01'],
  'be-curious': ['s000-t2-ken-02'],
  'come-back-to-it': ['s000-t2-ken-03'],
  'know-talents': ['s000-t2-prak-01a'],
  'talk-outside-class': ['s000-t2-prak-02c'],

  'keep-investing': ['s000-t2-ond-01'],
  'three-to-one': ['s000-t2-ond-02'],
  'no-click': ['s000-t2-prak-01b'],
  'light-humour': ['s000-t4-prak-02'],

  'what-a-bond-is': ['s000-t2w-01'],
  'feel-at-home': ['s000-t2w-03'],
  'warm-less-bullying': ['s000-t2w-04'],
  'dare-to-step-in': ['s000-t2w-05'],
  'joy-in-teaching': ['s000-t2w-07'],

  'valued-pupils': ['s000-t2-prijs-01'],
  'confirm-good': ['s000-t3-pos-01'],
  'less-disruption': ['s000-t3-pos-02'],

  'act-firmly': ['s000-t3-gr-01'],
  'be-consistent': ['s000-t3-gr-02'],
  'reject-behaviour': ['s000-t2-prijs-03'],
  'ask-behind': ['s000-t3-gr-03'],
  'sample-line': ['s000-t3-gr-04'],
  'punish-little': ['s000-t2-prijs-02'],

  'acknowledge-feelings': ['s000-t2-prijs-04'],
  'balance-after': ['s000-t4-rol-04'],

  'contact-spreads': ['s000-t4-rol-01'],
  'feedback-good': ['s000-t4-rol-02'],
  'feedback-bad': ['s000-t4-rol-02'],
  'lift-position': ['s000-t4-rol-03'],

  'own-share': ['s000-t2-ref-01'],
  'image-steers': ['s000-t2-ref-02'],
  'look-behind': ['s000-t2-ref-03'],

  'ask-feedback': ['s000-t2-ref-04'],

  'make-them-together': ['s000-t3w-07'],
  'question-important': ['s000-t3-betrek-01a'],
  'question-accept': ['s000-t3-betrek-01b'],
  'question-speak-up': ['s000-t3-betrek-01c'],
  'remind-each-other': ['s000-t3-betrek-03'],
  'more-responsibility': ['s000-t3-betrek-02'],
  'theirs-not-yours': ['s000-t3-betrek-04'],

  'your-example': ['s000-t3-vb-01'],
  'small-acts': ['s000-t3-prak-01'],

  'online-enters': ['s000-t3-online-01'],
  'online-same-norms': ['s000-t3-online-02'],
  'online-example': ['s000-t3-online-03'],

  'knowing-helps': ['s000-t4-ken-01'],
  'take-time': ['s000-t4-ken-02'],
  'group-exercises': ['s000-t4-ken-03'],
  'after-the-holiday': ['s000-t4-ken-04b'],
  'know-better': ['s000-t4-prak-03'],
  'careful-sociogram': ['s000-t4-prak-03'],

  'cooperative-forms': ['s000-t4-coop-01'],
  'mix-and-change': ['s000-t4-coop-02'],
  'talent-for-group': ['s000-t3-prak-02'],
  'share-passion': ['s000-t3-prak-03'],

  'talk-regularly': ['s000-t4-gesp-01'],
  'spot-early': ['s000-t4-gesp-02'],
  'pupils-choose': ['s000-t4-gesp-04'],

  'respect-differences': ['s000-t4w-03'],
  'feel-along': ['s000-t4w-04'],
  'more-wellbeing': ['s000-t4w-01'],
  'peers-less-bullying': ['s000-t4w-07'],
  'stable-order': ['s000-t4w-05'],
  'teacher-shapes-order': ['s000-t4w-06'],

  'silence-isolates': ['s001-omst-02'],
  'stand-up': ['s001-omst-01'],
  'help-lowers-harm': ['s001-omst-03'],
  'liked-are-helped': ['s000-t4w-02'],

  'talk-step-in': ['s000-t3-letop-03'],
  'know-forms': ['s001-omst-04a'],
  'tell-from-snitching': ['s000-t3-letop-05'],
  'train-words': ['s001-omst-04b'],
  'role-play': ['s001-lln-04'],

  'reward-helping': ['s001-omst-04c'],
  'report-without-name': ['s001-alom-03'],
  'box-in-hallway': ['s001-omst-05'],
  'clear-rules': ['s001-omst-04d'],
  'plan-activities': ['s001-omst-07'],
  'fits-together': ['s001-omst-00'],

  'give-choices': ['s000-t2-auto-01'],
  'allow-mistakes': ['s000-t2-auto-02'],
  'decide-together': ['s000-t2-auto-03'],
  'stand-up-for-self': ['s001-lln-05'],

  'pupils-speak': ['s001-lln-01', 's001-omst-06'],
  'speak-by-choice': ['s001-omst-06'],
  campaign: ['s001-lln-03'],
  'older-online': ['s001-lln-06'],

  'know-first': ['s000-t5-kennis-01'],
  'lower-threshold': ['s000-t5-kennis-02'],

  'equal-partners': ['s000-t5-gelijk-01'],
  'open-attitude': ['s000-t5-gelijk-02'],
  'treat-as-yourself': ['s000-t5-prak-01'],

  'informal-contact': ['s000-t5-inf-01'],
  'regular-contact': ['s000-t5-inf-02'],
  'share-good-news': ['s000-t5-inf-03'],
  'keep-agreements': ['s000-t5-prak-02'],

  triangle: ['s000-t5-betrek-01'],

  'peers-influence': ['s000-t3w-06'],
  'popular-set-norm': ['s000-t3w-04', 's000-t3-vb-02'],
  'only-forbidding': ['s001-stap-00b'],
  'teens-notice-support': ['s000-t2w-06'],

  'status-without-harm': ['s000-t3w-03'],
  'involve-popular': ['s000-t3w-05'],
  'influence-on-side': ['s000-t3-vb-03'],
  'valued-role': ['s000-t3-pop-03'],

  'few-hours': ['s000-intro-03'],
  'partial-view': ['s000-t1w-01'],
  'before-day-one': ['s000-t4-ken-04a'],

  'mentor-matters': ['s000-t1-open-06'],
  'two-mentors': ['s000-t1-open-05b'],
  'own-coach': ['s000-t1-prak-01a'],
  'three-home-talks': ['s000-t1-prak-01b'],
  'discuss-every-pupil': ['s000-t1-prak-01c'],
  'invite-support': ['s000-t1-prak-01d'],

  'another-subject': ['s000-t1-prak-02a'],
  'subject-ideas': ['s000-t1-prak-02b'],

  'safe-to-share': ['s000-t1-open-01'],
  'ask-and-support': ['s000-t1-open-02'],

  'discuss-cases': ['s000-t1-open-03'],
  'visit-lessons': ['s000-t1-open-04'],
  'pair-colleagues': ['s000-t1-open-05a'],

  'know-enough': ['s000-t1-kennis-01'],
  'recall-incident': ['s001-direct-06'],

  'same-approach': ['s000-t1-team-01'],
  'worth-the-effort': ['s000-t1w-05'],
  'no-agreement-hinders': ['s000-t1-team-03'],

  'talk-about-values': ['s000-t1-team-02'],
  'agree-behaviour': ['s000-t3-kortom-01'],
  'everyone-guards': ['s000-t3-kortom-02'],
  'play-a-game': ['s000-t3-kortom-03'],

  'leader-gives-room': ['s000-t1-team-04'],
  'teachers-and-leaders': ['s000-t1-team-05'],

  'legal-minimum': ['s000-t1-meten-01', safetyLaw],
  'early-in-year': ['s000-t1w-02'],
  'choose-together': ['s000-t1-meten-02'],
  'reliable-tool': ['s000-t1-meten-03'],
  'list-of-providers': ['s000-t1-meten-04'],

  'see-the-group': ['s000-t1w-03'],
  'agree-follow-up': ['s000-t1w-04', 's000-t1-meten-05'],

  'understand-causes': ['s001-stap-01a'],
  'lessons-and-meetings': ['s001-stap-02'],
  'older-help-younger': ['s001-stap-03'],
  'emotional-skills': ['s001-stap-04b'],

  'small-group': ['s001-stap-04a'],
  'emotional-programme': ['s001-stap-04b'],
  'system-helps': ['s001-stap-00a'],

  'policy-content': ['s001-bestuur-01a'],
  'policy-review': ['s001-bestuur-01b'],
  everywhere: ['s001-bestuur-01c'],
  'train-staff': ['s001-bestuur-01d'],

  budget: ['s001-bestuur-02a'],
  timetable: ['s001-bestuur-02b'],
  'guidance-arranged': ['s001-bestuur-02c'],
  'class-initiatives': ['s001-bestuur-02d'],
  'risk-places': ['s001-bestuur-02e', pupilFile],

  'keep-records': ['s001-bestuur-03'],
  'keep-little': [pupilFile],
  'leaders-example': ['s001-bestuur-04'],

  'block-prevent': ['s001-alom-01'],
  'block-act': ['s001-alom-02'],
  'block-bystanders': ['s001-alom-03'],
  'block-aftercare': ['s001-alom-04'],

  'many-sides': ['s001-alom-05'],
  'both-roles': ['s001-alom-06'],
};

export const leftOut: LeftOut = {
  's001-titel-01': 'Only lists the chapters of the source; nothing a reader can do.',
  's001-stap-05': 'A health service abroad, with no counterpart that a Dutch school could call on.',
  's001-stap-06': 'Lesson material of one project, of which nobody knows whether it can still be had.',
};
