import type {PlanForParents} from '../../../src/protocol/school/step-plan.js';

/** The ten steps as parents and carers read them: a file of their own, so that the panel does not carry the guidance for staff. */
export const planForParents: PlanForParents = {
  id: 'ten-steps',
  title: 'Stappenplan bij pesten',
  start: 'first-talk',
  entry: [
    {
      id: 'entry-suspicion',
      text: 'Het stappenplan begint als er gepest wordt, of als iemand dat vermoedt. Bewijs is niet nodig.',
    },
    {
      id: 'entry-signals',
      text: 'Een signaal kan van iedereen komen: een kind, een ouder, een medewerker. School kan het ook zelf zien, of merken aan de vragenlijst over veiligheid.',
    },
    {
      id: 'entry-online',
      text: 'Online pesten telt ook. Is duidelijk wie het doet en dat het kwaad bedoeld is, dan gelden dezelfde stappen.',
    },
    {
      id: 'entry-online-unknown',
      text: 'Weet niemand wie er achter de berichten zit? Dan zoekt de coördinator mee. Het kind krijgt meteen steun.',
    },
  ],
  steps: [
    {
      id: 'first-talk',
      owner: 'teacher',
      parentText: {
        id: 'first-talk-parents',
        title: 'Eerst luisteren',
        text: 'De leerkracht praat met het kind en neemt het verhaal serieus. U hoeft niets te bewijzen.',
        hears: 'De leerkracht belt u. Dat is eerst met uw kind besproken.',
      },
      next: 'choose-route',
    },
    {
      id: 'choose-route',
      owner: 'teacher',
      parentText: {
        id: 'choose-route-parents',
        title: 'Kiezen wat past',
        text: 'De leerkracht kijkt met het kind wat er nodig is. Ook als het geen pesten is, helpt school verder.',
        hears: 'U hoort wat school gaat doen en waarom.',
      },
      branches: [
        {
          id: 'not-bullying',
          when: 'Het is geen pesten, maar er is wel hulp nodig',
          to: 'other-help',
        },
        {
          id: 'once',
          when: 'Het is waarschijnlijk één keer gebeurd',
          to: 'single-incident',
        },
        {
          id: 'repeated',
          when: 'Het is vaker gebeurd',
          to: 'ask-support-group',
        },
      ],
    },
    {
      id: 'other-help',
      owner: 'teacher',
      partOf: 'choose-route',
      parentText: {
        id: 'other-help-parents',
        title: 'Geen pesten, wel hulp',
        text: 'School zoekt een oplossing met de kinderen die erbij waren. Ook ruzie of plagen dat pijn doet, moet stoppen.',
        hears: 'U hoort wat er is afgesproken. Wordt het niet beter, zeg dat dan tegen de leerkracht.',
      },
      branches: [
        {
          id: 'bullying-after-all',
          when: 'Het blijkt toch pesten',
          to: 'choose-route',
        },
      ],
      next: 'end',
    },
    {
      id: 'single-incident',
      owner: 'teacher',
      partOf: 'choose-route',
      timing: {
        min: 2,
        max: 2,
        unit: 'weeks',
      },
      parentText: {
        id: 'single-incident-parents',
        title: 'Eén keer gebeurd: herstellen',
        text: 'De leerkracht praat met beide kinderen. Zij spreken af hoe het verder gaat.',
        hears: 'U hoort wat er is afgesproken. Na twee weken kijkt school opnieuw.',
      },
      branches: [
        {
          id: 'again',
          when: 'Het begint opnieuw',
          to: 'ask-support-group',
        },
      ],
      next: 'end',
    },
    {
      id: 'ask-support-group',
      owner: 'teacher',
      timing: {
        min: 1,
        max: 2,
        unit: 'weeks',
      },
      repeat: {
        from: 'ask-support-group',
        atMost: 5,
      },
      parentText: {
        id: 'ask-support-group-parents',
        title: 'Hulp van klasgenoten',
        text: 'Een groepje klasgenoten helpt de leerkracht om het weer fijn te maken. Dat kan alleen als het kind dat gepest wordt dat wil.',
        hears: 'U hoort dit vooraf. Na een week en na twee weken vraagt school hoe het gaat.',
      },
      branches: [
        {
          id: 'solved',
          when: 'Het pesten is gestopt',
          to: 'closing',
        },
        {
          id: 'earlier-no-blame',
          when: 'Het kind deed al eerder mee aan No Blame',
          to: 'action-plan',
        },
      ],
      next: 'action-plan',
    },
    {
      id: 'action-plan',
      owner: 'teacher',
      parentText: {
        id: 'action-plan-parents',
        title: 'Een plan op papier',
        text: 'Alle afspraken komen in een plan. Daarin staat wie wat doet en wanneer.',
        hears: 'U leest wat over uw eigen kind gaat. Bent u het eens met het plan, dan ondertekent u het.',
      },
      next: 'guidance',
    },
    {
      id: 'guidance',
      owner: 'teacher',
      parentText: {
        id: 'guidance-parents',
        title: 'Een vaste persoon voor elk kind',
        text: 'Het kind dat gepest wordt en het kind dat pest krijgen elk iemand die hen helpt.',
        hears: 'U hoort wie die persoon is.',
      },
      next: 'talks',
    },
    {
      id: 'talks',
      owner: 'teacher',
      parentText: {
        id: 'talks-parents',
        title: 'Praten met kinderen en ouders',
        text: 'De leerkracht praat met het kind dat pest en de ouders. Ook het kind dat gepest wordt en de ouders krijgen een gesprek.',
        hears: 'U krijgt een uitnodiging. U hoort wat school al deed en wat er nog komt.',
      },
      next: 'reflection',
    },
    {
      id: 'reflection',
      owner: 'teacher',
      parentText: {
        id: 'reflection-parents',
        title: 'Nadenken en herstellen',
        text: 'Het kind dat pest denkt na over wat het deed en hoe het anders kan. Sorry zeggen gebeurt alleen als het andere kind dat wil.',
        hears: 'De leerkracht vertelt u wat er is gezegd.',
      },
      next: 'class-talk',
    },
    {
      id: 'class-talk',
      owner: 'teacher',
      parentText: {
        id: 'class-talk-parents',
        title: 'Praten met de klas',
        text: 'De klas bespreekt hoe iedereen kan helpen. Het kind dat gepest wordt bepaalt mee wat er wordt verteld.',
        hears: 'Dit doet de leerkracht met de kinderen. U kunt uw kind thuis vragen waar het over ging.',
      },
      next: 'daily-life',
    },
    {
      id: 'daily-life',
      owner: 'teacher',
      timing: {
        min: 1,
        max: 2,
        unit: 'weeks',
      },
      parentText: {
        id: 'daily-life-parents',
        title: 'Weer samen in de klas',
        text: 'De kinderen doen weer gewoon mee. De leerkracht let op of de afspraken werken.',
        hears: 'De leerkracht vertelt u hoe het gaat. Na twee weken kijkt u samen terug.',
      },
      branches: [
        {
          id: 'not-stopped',
          when: 'Het pesten gaat door',
          to: 'guidance',
        },
      ],
      next: 'closing',
    },
    {
      id: 'closing',
      owner: 'teacher',
      parentText: {
        id: 'closing-parents',
        title: 'Samen afronden',
        text: 'School houdt een laatste gesprek met de kinderen en ouders die meededen.',
        hears: 'U praat mee. U hoort ook wanneer school later nog eens vraagt hoe het gaat.',
      },
      next: 'end',
    },
  ],
  rules: [
    {
      id: 'recurrence',
      text: 'Gaat hetzelfde kind later weer pesten? Dan begint school opnieuw bij de begeleiding van elk kind.',
      to: 'guidance',
    },
    {
      id: 'recurrence-consequences',
      text: 'School bespreekt dan met het kind en de ouders ook wat er volgt als het niet stopt.',
    },
    {
      id: 'recurrence-help-bullying',
      text: 'Blijft een kind pesten? Dan raadt school de ouders dringend aan om hulp van buiten te zoeken.',
    },
    {
      id: 'recurrence-help-bullied',
      text: 'Wordt een kind vaak gepest? Dan bespreekt school met de ouders of hulp van buiten goed zou zijn.',
    },
  ],
};
