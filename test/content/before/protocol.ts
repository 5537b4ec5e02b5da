import type {Choice, Collaboration, Content, Cycle, RoleProfile} from '../../../src/content/form/protocol.js';
import type {GuidanceForStaff, PlanForParents, StepPlan} from '../../../src/protocol/school/step-plan.js';
import {planForParents} from './step-plan.js';

// Each part is a const of its own, so that a widget that shows one does not carry the others; a spread would undo that.

/** What staff read at each of the ten steps; who leads, when, and where it goes on stands in the plan for parents. */
const guidance: Readonly<Record<string, GuidanceForStaff>> = {
  'first-talk': {
    title: 'Praat met het kind',
    phase: 'notice',
    parties: ['child-bullied', 'parents-bullied'],
    actions: [
      {
        id: 'first-talk-listen',
        text: 'Praat rustig met het kind dat vertelt dat het gepest wordt. Doe dat ook als een ouder of iemand anders het u vertelde.',
      },
      {
        id: 'first-talk-explore',
        text: 'Vraag wat er gebeurt en hoe vaak. Kijk samen of het om pesten gaat of om iets anders dat moet stoppen.',
      },
      {
        id: 'first-talk-no-verdict',
        text: 'U bent geen rechter. Wat het kind meemaakt, is reden genoeg om te helpen.',
      },
      {
        id: 'first-talk-intervene',
        text: 'Kies na dit gesprek wat u gaat doen. Er komt altijd een vervolg.',
      },
      {
        id: 'first-talk-tell-parents',
        text: 'Vertel het kind dat u de ouders wilt bellen en vraag hoe het dat vindt. Bel daarna zo snel u kunt.',
      },
    ],
    consent: [
      {
        id: 'consent-telling',
        of: 'child-bullied',
        text: 'Vraag het kind wat u aan wie mag vertellen.',
        without:
          'Zegt het kind nee? Wacht dan even en vraag het snel opnieuw. Alleen bij gevaar handelt u meteen. Het kind hoort dat als eerste.',
      },
    ],
    record: [
      {
        id: 'first-talk-record',
        text: 'Noteer wat het kind vertelt en wat het zelf wil. Noteer ook wanneer u de ouders hebt gebeld.',
      },
    ],
  },
  'choose-route': {
    title: 'Kies hoe u verdergaat',
    phase: 'plan',
    parties: ['child-bullied', 'internal-support', 'parents-bullied', 'parents-bullying'],
    actions: [
      {
        id: 'route-with-child',
        text: 'Kies samen met het kind wat nu past. Klopt de keuze later niet, dan kiest u opnieuw.',
      },
      {
        id: 'route-repeated',
        text: 'Is er vaker gepest? Dan gaat u door met de stappen hierna.',
      },
      {
        id: 'route-internal-support',
        text: 'Vertel de intern begeleider dat er vaker is gepest. Die doet vanaf nu mee.',
      },
      {
        id: 'route-tell-other-parents',
        text: 'Bel ook de ouders van het kind dat pest. Vertel het kind dat gepest wordt vooraf dat u dit doet.',
      },
    ],
  },
  'other-help': {
    title: 'Los het op met de kinderen die erbij waren',
    phase: 'act',
    actions: [
      {
        id: 'other-help-solve',
        text: 'Praat met de kinderen die erbij waren en zoek samen een oplossing.',
      },
      {
        id: 'other-help-ask-again',
        text: 'Vraag na een paar dagen hoe het gaat. Blijkt het toch pesten, kies dan opnieuw.',
      },
    ],
  },
  'single-incident': {
    title: 'Help herstellen wat er gebeurde',
    phase: 'act',
    parties: ['child-bullied', 'child-bullying'],
    actions: [
      {
        id: 'incident-talk',
        text: 'Praat met beide kinderen samen, als zij dat allebei durven. U leidt dit gesprek en ook alles wat erop volgt.',
      },
      {
        id: 'incident-insight',
        text: 'Help het kind dat het deed om te zien wat het met de ander deed. Laat het zelf zeggen hoe het dit voortaan voorkomt.',
      },
      {
        id: 'incident-apology',
        text: 'Sorry zeggen hoort erbij, als het andere kind dat wil horen.',
        optional: true,
      },
      {
        id: 'incident-repair',
        text: 'Help de kinderen om weer met elkaar verder te kunnen. Vrienden worden hoeft niet.',
      },
      {
        id: 'incident-watch',
        text: 'Let daarna extra op beide kinderen en op de rest.',
      },
      {
        id: 'incident-review',
        text: 'Praat na twee weken weer met de kinderen. Is het gestopt, dan rondt u af.',
        timing: {
          min: 2,
          max: 2,
          unit: 'weeks',
        },
      },
      {
        id: 'incident-what-follows',
        text: 'Vertel het kind dat het deed wat er volgt als het opnieuw begint. Dat geldt ook als het dan om een ander kind gaat.',
      },
    ],
    record: [
      {
        id: 'incident-record',
        text: 'Zet een korte notitie in het dossier van beide kinderen. De privacyregels van school zeggen hoe lang die blijft.',
      },
    ],
  },
  'ask-support-group': {
    title: 'Vraag een steungroep om hulp',
    phase: 'act',
    parties: ['child-bullied', 'support-group', 'school-social-worker', 'internal-support'],
    actions: [
      {
        id: 'group-method',
        text: 'Met een steungroep zoekt u een oplossing, geen schuldige. De methode heet ook wel No Blame en is vooral voor de basisschool.',
      },
      {
        id: 'group-when',
        text: 'Begin een steungroep als het pesten na de vorige stappen doorgaat. Is er al vaker gepest, begin dan meteen.',
      },
      {
        id: 'group-form',
        text: 'Vorm een groepje rond het kind. Het doel is dat het pesten stopt.',
      },
      {
        id: 'group-lead',
        text: 'Spreek af wie de groep begeleidt. Kies iemand die de kinderen vertrouwen. Dat kan de schoolmaatschappelijk werker zijn.',
      },
      {
        id: 'group-feel-safe',
        text: 'Vraag de groep om te helpen. Het kind moet zich weer veilig voelen en het pesten moet nu ophouden.',
      },
      {
        id: 'group-help-teacher',
        text: 'Zeg tegen de groep dat zij u helpt om het kind te beschermen en te steunen. Het blijft uw taak.',
      },
      {
        id: 'group-look-back',
        text: 'Vraag het kind na een week wat het merkt. Kijk na twee weken met iedereen terug.',
        timing: {
          min: 1,
          max: 2,
          unit: 'weeks',
        },
      },
      {
        id: 'group-repeat',
        text: 'Herhaal de gesprekken als het nodig is, hooguit vijf keer.',
      },
    ],
    consent: [
      {
        id: 'consent-group',
        of: 'child-bullied',
        text: 'Vraag het kind of het deze hulp wil. Vertel eerst dat de groep hoort om wie het gaat.',
        without: 'Zegt het kind nee, dan komt er geen steungroep. U kiest samen iets anders.',
        to: 'action-plan',
      },
    ],
  },
  'action-plan': {
    title: 'Maak een plan van aanpak',
    phase: 'plan',
    parties: ['internal-support', 'child-bullied', 'child-bullying', 'parents-bullied', 'parents-bullying'],
    actions: [
      {
        id: 'plan-scope',
        text: 'Zet alle stappen die nog komen in één plan, tot en met de afsluiting.',
      },
      {
        id: 'plan-agreements',
        text: 'Schrijf op wat u met ieder hebt afgesproken.',
      },
      {
        id: 'plan-talks',
        text: 'Zet alle gesprekken in de agenda: wanneer en met wie.',
      },
      {
        id: 'plan-activities',
        text: 'Wilt u extra activiteiten doen met de groep of met een kind? Beschrijf ze in het plan.',
      },
      {
        id: 'plan-share',
        text: 'Laat iedereen die meedoet het plan lezen en ondertekenen. Een gezin ziet alleen wat over het eigen kind gaat.',
      },
    ],
    consent: [
      {
        id: 'consent-plan',
        of: 'child-bullied',
        text: 'Vraag het kind dat gepest wordt of het dit plan goed vindt.',
        without:
          'Zegt het kind nee? Zoek dan samen iets wat het wel durft. Alleen bij gevaar beslist school zelf, en dan legt u uit waarom.',
      },
    ],
    record: [
      {
        id: 'plan-register',
        text: 'Houd in het plan bij wat er is gedaan en wat u zag toen u terugkeek.',
      },
    ],
  },
  guidance: {
    title: 'Kies wie elk kind begeleidt',
    phase: 'plan',
    parties: ['internal-support', 'behaviour-specialist', 'child-bullied', 'child-bullying', 'class'],
    actions: [
      {
        id: 'guidance-who',
        text: 'Spreek af wie het kind dat gepest wordt begeleidt en wie het kind dat pest. Deden er meer kinderen mee, kies dan ook iemand voor hen.',
      },
    ],
  },
  talks: {
    title: 'Voer de gesprekken',
    phase: 'act',
    parties: ['child-bullying', 'parents-bullying', 'child-bullied', 'parents-bullied'],
    actions: [
      {
        id: 'talks-responsible',
        text: 'Praat met het kind dat pest. Zeg: dit moet stoppen, en jij bent verantwoordelijk voor wat je doet.',
      },
      {
        id: 'talks-next-steps',
        text: 'Leg het kind uit welke stappen er nog komen.',
      },
      {
        id: 'talks-tell-together',
        text: 'Vertel het daarna samen met het kind aan de ouders. Wisten zij het al, vertel dan hoe het gesprek ging.',
      },
      {
        id: 'talks-parents-bullying',
        text: 'Spreek ook de ouders van het kind dat pest. Zeg wat er al is gedaan en wat er komt. Het kind mag erbij zijn.',
      },
      {
        id: 'talks-shared-task',
        text: 'Bespreek wat u doet en wat de ouders doen. Samen helpt u het kind om zich anders te gedragen.',
      },
      {
        id: 'talks-family-bullied',
        text: 'Praat met het kind dat gepest wordt en de ouders. Vertel welke maatregelen er zijn en wat er nog komt.',
      },
    ],
    record: [
      {
        id: 'talks-record',
        text: 'Noteer welke ouders wat hebben gehoord, en op welke dag.',
      },
    ],
  },
  reflection: {
    title: 'Laat het kind nadenken en herstellen',
    phase: 'act',
    parties: ['child-bullying', 'child-bullied'],
    actions: [
      {
        id: 'reflection-apart',
        text: 'Soms helpt een rustige plek buiten de groep om na te denken. Er is dan altijd een volwassene bij en het duurt niet langer dan nodig.',
        optional: true,
      },
      {
        id: 'reflection-task',
        text: 'Laat het kind bedenken of opschrijven wat het deed en hoe het ook anders kan.',
      },
      {
        id: 'reflection-apology',
        text: 'Laat het kind sorry zeggen tegen het andere kind. Dat kan met een brief, in een gesprek of op een andere manier.',
        optional: true,
      },
      {
        id: 'apology-insight',
        text: 'Bij sorry zeggen hoort dat het kind begrijpt wat het heeft gedaan.',
      },
      {
        id: 'apology-promise',
        text: 'Het kind belooft ook dat het niet meer pest.',
      },
      {
        id: 'apology-noticeable',
        text: 'En het vertelt waaraan de ander gaat merken dat het anders gaat.',
      },
    ],
    consent: [
      {
        id: 'consent-apology',
        of: 'child-bullied',
        text: 'Vraag het kind dat gepest wordt of het sorry wil horen, en op welke manier.',
        without: 'Zegt het kind nee, dan komt er geen sorry. Het kind dat pest denkt wel na over wat het deed.',
      },
    ],
  },
  'class-talk': {
    title: 'Praat met de klas',
    phase: 'act',
    parties: ['class', 'child-bullied'],
    actions: [
      {
        id: 'class-circle',
        text: 'Bespreek met de klas wat er is gebeurd, bijvoorbeeld in de kring.',
      },
      {
        id: 'class-no-names',
        text: 'Praat over wat iedereen kan doen om het fijn te maken. Noem geen namen, tenzij de kinderen om wie het gaat dat zelf willen.',
      },
    ],
    consent: [
      {
        id: 'consent-class',
        of: 'child-bullied',
        text: 'Vraag het kind dat gepest wordt of u het in de klas mag bespreken. Spreek af wat u dan vertelt.',
        without: 'Zegt het kind nee? Praat dan alleen over hoe de groep met elkaar omgaat, en niet over dit kind.',
      },
    ],
  },
  'daily-life': {
    title: 'Ga verder in de klas',
    phase: 'act',
    parties: ['child-bullied', 'child-bullying', 'parents-bullied', 'parents-bullying'],
    actions: [
      {
        id: 'daily-return',
        text: 'Na het herstel doet het kind dat pestte weer gewoon mee. Houd u aan de planning en de afspraken. Doe de extra activiteiten als ze nodig zijn.',
      },
      {
        id: 'daily-ask-child',
        text: 'Vraag het kind dat gepest werd na een week hoe het gaat.',
        timing: {
          min: 7,
          max: 7,
          unit: 'days',
        },
      },
      {
        id: 'daily-review',
        text: 'Kijk na twee weken met kinderen en ouders of de afspraken werken.',
        timing: {
          min: 14,
          max: 14,
          unit: 'days',
        },
      },
    ],
  },
  closing: {
    title: 'Rond samen af',
    phase: 'evaluate',
    parties: ['internal-support', 'child-bullied', 'child-bullying', 'parents-bullied', 'parents-bullying'],
    actions: [
      {
        id: 'closing-talk',
        text: 'Rond af met een gesprek met iedereen die meedeed. Dat kan samen of apart.',
      },
      {
        id: 'closing-aftercare',
        text: 'Kies een dag waarop u nog eens vraagt hoe het gaat.',
      },
    ],
    record: [
      {
        id: 'closing-record',
        text: 'Bewaar het plan in het dossier van de kinderen. Noteer kort wat er is gedaan en volg de privacyregels van school.',
      },
    ],
  },
};

/** The ten steps: how a school acts unless it has a plan of its own. */
export const stepPlan: StepPlan = /* @__PURE__ */ withGuidance(planForParents, guidance);

/** Notice, plan, act, evaluate: the frame of every plan. */
export const cycle: Cycle = {
  id: 'cycle',
  title: 'Vier fasen, en zo nodig opnieuw',
  points: [
    {
      id: 'cycle-systematic',
      text: 'Een vaste manier van werken helpt om pesten te voorkomen en om het te stoppen.',
    },
    {
      id: 'cycle-four-phases',
      text: 'De aanpak heeft vier fasen: zien, plannen, doen en terugkijken. Kinderen en ouders doen in elke fase mee.',
    },
  ],
  phases: [
    {
      id: 'cycle-notice',
      phase: 'notice',
      title: 'Signaleren',
      parentText: {
        id: 'cycle-notice-parents',
        title: 'Merken dat er iets is',
        text: 'U, uw kind of de leerkracht merkt dat er iets niet goed gaat. U bespreekt het samen en school neemt u serieus.',
      },
      sections: [
        {
          id: 'notice-look',
          title: 'Kijken en serieus nemen',
          order: 'points',
          items: [
            {
              id: 'notice-group-processes',
              text: 'U ziet hoe kinderen in de groep met elkaar omgaan. Daardoor kunt u de eerste zijn die iets merkt.',
            },
            {
              id: 'notice-good-bond',
              text: 'Is de band goed, dan delen u en de ouders makkelijker zorgen met elkaar.',
            },
            {
              id: 'notice-discuss-together',
              text: 'Bespreek samen wat er speelt. Neem zorgen van kinderen en ouders altijd serieus, wat er ook aan de hand is.',
            },
            {
              id: 'notice-not-the-truth',
              text: 'U hoeft niet vast te stellen wat precies waar is. Het gaat erom dat elk kind een goede plek in de groep heeft.',
            },
          ],
        },
        {
          id: 'notice-report',
          title: 'Als iemand bij u komt',
          order: 'points',
          items: [
            {
              id: 'notice-step-to-school',
              text: 'Een kind of ouder die naar u toe komt, heeft daar moed voor nodig. Laat merken dat u het serieus neemt.',
            },
            {
              id: 'notice-tried-already',
              text: 'Ouders hebben vaak zelf al van alles geprobeerd, en dat hielp niet. Vraag ernaar.',
            },
            {
              id: 'notice-ask-child-first',
              text: 'Ziet u het zelf als eerste? Vraag het kind dan of het goed is om met de ouders te praten.',
            },
            {
              id: 'notice-invite-parents',
              text: 'Nodig de ouders uit om samen te praten. Het liefst met het kind erbij, als het dat zelf wil.',
            },
          ],
        },
        {
          id: 'parent-talk',
          title: 'Zo praat u met ouders',
          order: 'points',
          items: [
            {
              id: 'parent-talk-explore',
              text: 'Begin met samen kijken wat er speelt. Oplossingen komen later.',
            },
            {
              id: 'parent-talk-listen',
              text: 'Luister goed, vraag door en geef over en weer duidelijke voorbeelden. Daaruit spreekt respect.',
            },
            {
              id: 'parent-talk-acknowledge',
              text: 'Zeg dat u hoort hoe bezorgd of boos de ouders zijn. Dat maakt samenwerken makkelijker.',
            },
            {
              id: 'parent-talk-failing',
              text: 'Ouders kunnen denken dat zij tekortschieten. Misschien hebt u dat gevoel zelf ook.',
            },
            {
              id: 'parent-talk-own-past',
              text: 'Misschien bent u vroeger zelf gepest, of een van de ouders. Dan kan dit gesprek veel losmaken.',
            },
            {
              id: 'parent-talk-techniques',
              text: 'Vat samen wat u hoort en vraag of dat klopt. Zulke gesprekstechnieken helpen om hetzelfde beeld te krijgen, ook als u verschillend denkt.',
            },
            {
              id: 'parent-talk-keep-contact',
              text: 'Gaat u iets doen? Spreek dan af hoe u contact houdt en wanneer u weer praat. Ouders willen zien wat er gebeurt en er invloed op hebben.',
            },
          ],
        },
        {
          id: 'parent-talk-questions',
          title: 'Vragen voor dit gesprek',
          order: 'steps',
          items: [
            {
              id: 'ask-what-happened',
              text: 'Wat gebeurde er precies? En wat is er tot nu toe aan gedaan?',
            },
            {
              id: 'ask-what-it-did',
              text: 'Wat doet dit met uw kind? En wat doet het met u?',
            },
            {
              id: 'ask-how-we-acted',
              text: 'Hoe reageerde uw kind, hoe reageerde u, en hoe reageerde ik? Wat dachten we toen, en wat veranderde er daarna?',
            },
          ],
        },
      ],
    },
    {
      id: 'cycle-plan',
      phase: 'plan',
      title: 'Plannen',
      parentText: {
        id: 'cycle-plan-parents',
        title: 'Samen een plan maken',
        text: 'School en ouders spreken af wat er op school gebeurt en wat thuis. Het kind denkt mee over elke stap.',
      },
      sections: [
        {
          id: 'plan-group',
          title: 'Betrek de hele groep',
          order: 'points',
          items: [
            {
              id: 'plan-group-process',
              text: 'Pesten is meer dan iets tussen twee kinderen. Het ontstaat in de groep en gaat de groep aan.',
            },
            {
              id: 'plan-whole-class',
              text: 'Betrek daarom de hele klas, ook de kinderen die toekijken.',
            },
            {
              id: 'plan-all-parents',
              text: 'Soms is het goed om alle ouders te vragen. Elke ouder kan iets bijdragen.',
            },
          ],
        },
        {
          id: 'plan-parents-bullied',
          title: 'Ouders van het kind dat gepest wordt',
          order: 'points',
          items: [
            {
              id: 'bullied-support-group',
              text: 'Denk aan een steungroep, zoals in KiVa. De methode komt voort uit No Blame en geeft het kind steun van klasgenoten.',
            },
            {
              id: 'bullied-needs',
              text: 'Bespreek wat het kind nodig heeft. Probeer het daarover met de ouders eens te worden.',
            },
            {
              id: 'bullied-never-ignore',
              text: 'Zeg nooit dat een kind pesten maar moet negeren. Dat helpt niet. Het kind voelt zich er machteloos en onzeker door.',
            },
            {
              id: 'bullied-two-styles',
              text: 'Stem af wie wat doet. Ouders zoeken vaak een praktische oplossing. Leerkrachten kijken eerder naar begrip en gevoel.',
            },
            {
              id: 'bullied-concrete',
              text: 'Spreek precies af wat er op school gebeurt en wat thuis. Bedenk ook samen wat u tegen het kind zegt.',
            },
            {
              id: 'bullied-realistic',
              text: 'Wees eerlijk over wat kan. Beloof dat u uw best doet, niet dat het lukt.',
            },
            {
              id: 'bullied-scary',
              text: 'Leg elke actie eerst voor aan het kind. Voor het kind is zoiets vaak spannend.',
            },
            {
              id: 'bullied-trust',
              text: 'Doe niets wat het kind niet wil. Verliest u het vertrouwen, dan vertelt het kind waarschijnlijk niets meer. Alleen bij gevaar handelt u toch.',
            },
            {
              id: 'bullied-short-lines',
              text: 'Houd contact zoals het u beiden past: een appje, een mail of een praatje. Zeg ook wat u van elkaar verwacht.',
            },
            {
              id: 'bullied-who-does-what',
              text: 'Spreek af wie wat doet en hoe u bijhoudt of het vooruitgaat.',
            },
            {
              id: 'bullied-goal',
              text: 'Kies samen een doel. Dan ziet u later of u er bent.',
            },
            {
              id: 'bullied-date',
              text: 'Zet meteen een datum in de agenda om te bespreken hoe het gaat.',
            },
          ],
        },
        {
          id: 'plan-parents-bullying',
          title: 'Ouders van het kind dat pest',
          order: 'points',
          items: [
            {
              id: 'bullying-restorative',
              text: 'Denk aan de herstelaanpak, die bij KiVa hoort. De kinderen die pesten maken dan met u en hun ouders een plan.',
            },
            {
              id: 'bullying-talk',
              text: 'Nodig de ouders van het kind dat pest uit. U kunt ook kiezen voor een gesprek met de ouders van beide kinderen.',
            },
            {
              id: 'bullying-no-label',
              text: 'Praat over wat het kind doet en plak er geen etiket op. Zeg bijvoorbeeld ‘pestgedrag’.',
            },
            {
              id: 'bullying-dynamics',
              text: 'Begin bij wat er in de groep gebeurt en bij de regels voor een veilige klas. Dan voelen ouders zich minder aangevallen.',
            },
            {
              id: 'bullying-position',
              text: 'Vertel welke plek het kind in de groep inneemt en hoe dat komt. Vertel ook wat dat doet met dit kind en met de anderen.',
            },
            {
              id: 'bullying-hard-to-hear',
              text: 'Voor ouders is dit vaak moeilijk. Soms duurt het even voor zij het kunnen aannemen.',
            },
            {
              id: 'bullying-give-room',
              text: 'Sommige ouders zien het anders, of geloven het niet. Geef hun ruimte. Ouders kunnen pas helpen als zij het eens zijn met de aanpak.',
            },
            {
              id: 'bullying-ask-feeling',
              text: 'Vraag de ouders hoe het is om dit te horen.',
            },
            {
              id: 'bullying-acknowledge',
              text: 'Zeg dat u begrijpt dat het zwaar kan zijn.',
            },
            {
              id: 'bullying-we',
              text: 'Ga niet strijden over wie er gelijk heeft. Zeg wat u samen wilt: we willen dat alle kinderen zich goed voelen, ook uw kind.',
            },
            {
              id: 'bullying-later',
              text: 'Hebben de ouders tijd nodig? Geef die, en bied aan om later verder te praten.',
            },
            {
              id: 'bullying-involve',
              text: 'Willen de ouders helpen? Laat hen meedenken over de oplossing.',
            },
          ],
        },
        {
          id: 'plan-parents-bystanders',
          title: 'Ouders van de andere kinderen',
          order: 'points',
          items: [
            {
              id: 'bystanders-when',
              text: 'Vraag deze ouders pas om hulp als het met de betrokken gezinnen niet lukt. Doe het ook als klasgenoten door het pesten minder leren.',
            },
            {
              id: 'bystanders-ring',
              text: 'De ringaanpak is een manier om met ouders te werken aan een goede sfeer in de groep. School kiest zelf of dat past.',
            },
            {
              id: 'bystanders-training',
              text: 'Kiest u de ringaanpak? Volg dan eerst de training of vraag een begeleider van buiten. Dat wordt sterk aangeraden.',
            },
            {
              id: 'bystanders-support',
              text: 'Vraag ouders of zij hun kind leren om een ander te steunen. Het kind kan troosten of een volwassene halen. Er iets van zeggen kan ook, als dat veilig is.',
            },
            {
              id: 'bystanders-no-exclusion',
              text: 'Vraag hun ook om vriendelijk te blijven over het kind dat pest. Sluit niemand uit: u wilt een fijne klas, geen nieuw kind dat alleen staat.',
            },
          ],
        },
        {
          id: 'plan-professionals',
          title: 'Andere professionals',
          order: 'points',
          items: [
            {
              id: 'professionals-ask',
              text: 'Hebt u meer hulp nodig? Vraag de schoolmaatschappelijk werker, de gedragsspecialist, een kindercoach of een onderwijsadviseur.',
            },
          ],
        },
      ],
    },
    {
      id: 'cycle-act',
      phase: 'act',
      title: 'Uitvoeren',
      parentText: {
        id: 'cycle-act-parents',
        title: 'Doen wat is afgesproken',
        text: 'School begint als het kind en de ouders het eens zijn met het plan. De leerkracht vertelt u tussendoor hoe het gaat.',
      },
      sections: [
        {
          id: 'act-start',
          title: 'Beginnen',
          order: 'points',
          items: [
            {
              id: 'act-agreed',
              text: 'Begin pas als de kinderen en hun ouders achter de aanpak staan.',
            },
            {
              id: 'act-child-agrees',
              text: 'Het kind dat gepest wordt zegt zelf ja tegen alles wat u gaat doen.',
            },
            {
              id: 'act-try-changes',
              text: 'Probeer uit wat helpt, zoals een andere plek in het lokaal.',
            },
            {
              id: 'act-extra-eye',
              text: 'Let extra op tussen de lessen en in de pauze. Kijk ook vaker op de gang, bij de wc’s en op het plein.',
            },
          ],
        },
        {
          id: 'interim-check',
          title: 'Tussendoor vragen hoe het gaat',
          order: 'points',
          items: [
            {
              id: 'check-childs-choice',
              text: 'Laat het kind kiezen hoe het vertelt hoe het gaat: aan u, aan de ouders of op papier.',
            },
            {
              id: 'check-parents-informed',
              text: 'Wordt een kind gepest, vertel de ouders dan steeds hoe het gaat. Dat kan in een schriftje, met een appje of bij de deur.',
            },
            {
              id: 'check-thumb',
              text: 'Een duim omhoog aan het begin of eind van de dag doet al goed.',
            },
            {
              id: 'check-informal',
              text: 'Maak ook zomaar even een praatje met het kind dat gepest wordt.',
            },
          ],
        },
        {
          id: 'group-parents',
          title: 'Praten met alle ouders',
          order: 'points',
          items: [
            {
              id: 'group-parents-evening',
              text: 'Lukt het niet met de betrokken gezinnen, of leren klasgenoten minder door het pesten? Nodig dan de ouders van de klas uit. Pesten raakt immers de hele klas.',
            },
            {
              id: 'group-parents-expert',
              text: 'Vraag er zo nodig iemand bij: de coördinator, een schoolpsycholoog, een counselor of een onderwijsadviseur.',
            },
          ],
        },
      ],
    },
    {
      id: 'cycle-evaluate',
      phase: 'evaluate',
      title: 'Evalueren',
      parentText: {
        id: 'cycle-evaluate-parents',
        title: 'Samen terugkijken',
        text: 'U bespreekt met uw kind en de leerkracht of het plan heeft geholpen. Is het niet genoeg, dan begint u samen opnieuw.',
      },
      sections: [
        {
          id: 'evaluate-why',
          title: 'Waarom u terugkijkt',
          order: 'points',
          items: [
            {
              id: 'evaluate-together',
              text: 'Kijk samen met het kind dat gepest wordt en de ouders of u het doel hebt gehaald.',
            },
            {
              id: 'evaluate-round-again',
              text: 'Is het doel nog niet gehaald? Doorloop de vier fasen dan nog een keer.',
            },
            {
              id: 'evaluate-learn',
              text: 'Van terugkijken leert u wat werkt. Wie dat overslaat, maakt makkelijk dezelfde fouten.',
            },
          ],
        },
        {
          id: 'evaluate-how',
          title: 'Zo voert u het gesprek',
          order: 'points',
          items: [
            {
              id: 'evaluate-apart-or-together',
              text: 'Bedenk vooraf wie u apart spreekt en wie samen. Het kan gaan om het kind, een groepje, de klas, enkele of alle ouders en collega’s.',
            },
            {
              id: 'evaluate-open',
              text: 'Zeg dat alles besproken mag worden en dat iedereen nog leert.',
            },
            {
              id: 'evaluate-speaking-time',
              text: 'Geef iedereen de kans om iets te zeggen.',
            },
            {
              id: 'evaluate-assumptions',
              text: 'Ga na of het klopt wat u van elkaar denkt. Probeer ook te kijken met de ogen van de ander.',
            },
          ],
        },
        {
          id: 'evaluate-questions',
          title: 'Vragen om op terug te kijken',
          order: 'points',
          items: [
            {
              id: 'evaluate-ask-result',
              text: 'Wat is er nu beter, en hoe vinden we dat?',
            },
            {
              id: 'evaluate-ask-wish',
              text: 'Wat willen we nog meer, en kan dat op deze manier?',
            },
            {
              id: 'evaluate-ask-missing',
              text: 'Wat hielp niet, en wat ontbrak er?',
            },
            {
              id: 'evaluate-ask-effect',
              text: 'Wat deed het met het kind, met de ouders en met de leerkracht? Wat zou beter zijn?',
            },
            {
              id: 'evaluate-ask-cooperation',
              text: 'Wat gaat goed in hoe we samenwerken? Wat willen we anders?',
            },
          ],
        },
        {
          id: 'evaluate-follow-up',
          title: 'Wat er daarna komt',
          order: 'points',
          items: [
            {
              id: 'follow-up-decide',
              text: 'Beslis samen of het zo genoeg is, of dat er een nieuw plan nodig is.',
            },
            {
              id: 'follow-up-restart',
              text: 'Is er meer nodig? Begin dan weer bij signaleren.',
            },
            {
              id: 'follow-up-aftercare',
              text: 'Is het genoeg? Spreek dan een moment af om te kijken of het later nog steeds goed gaat.',
            },
          ],
        },
      ],
    },
  ],
};

/** Who is who in the step plan. */
export const roles: RoleProfile[] = [
  {
    id: 'teacher',
    kind: 'school',
    title: 'Leerkracht',
    text: 'De leerkracht heeft de leiding als er gepest wordt en zorgt dat het stopt.',
    tasks: [
      {
        id: 'teacher-sees-group',
        text: 'Pesten gebeurt in de groep. De leerkracht ziet dat en kan er invloed op hebben.',
      },
      {
        id: 'teacher-knows-protocol',
        text: 'Elke leerkracht heeft het pestprotocol en houdt zich eraan.',
      },
      {
        id: 'team-knows-bullying',
        text: 'Iedereen in het team weet wat pesten is. Zij zien het op tijd en weten wat ze kunnen doen.',
      },
      {
        id: 'teacher-asks-expert',
        text: 'Weet de leerkracht het niet? Dan helpt de gedragsspecialist of de intern begeleider.',
      },
      {
        id: 'teacher-safe-to-talk',
        text: 'De leerkracht zorgt voor een sfeer waarin kinderen durven te zeggen wat hun dwarszit.',
      },
      {
        id: 'teacher-role-model',
        text: 'De leerkracht weet dat kinderen afkijken hoe je met elkaar omgaat, en geeft het goede voorbeeld.',
      },
    ],
  },
  {
    id: 'mentor',
    kind: 'school',
    title: 'Mentor',
    text: 'Op de middelbare school doet de mentor wat bij de leerkracht staat.',
  },
  {
    id: 'internal-support',
    kind: 'school',
    title: 'Intern begeleider',
    text: 'De intern begeleider helpt de leerkracht en doet mee zodra er vaker is gepest.',
  },
  {
    id: 'coordinator',
    kind: 'school',
    title: 'Coördinator sociale veiligheid',
    text: 'De coördinator houdt de aanpak van pesten op school bij elkaar. Deze persoon heet ook wel anti-pestcoördinator.',
    tasks: [
      {
        id: 'coordinator-same-language',
        text: 'De coördinator helpt het team om hetzelfde onder pesten te verstaan en er samen voor te staan.',
      },
      {
        id: 'coordinator-job-description',
        text: 'Stichting School & Veiligheid zegt wat een coördinator doet, met tips voor het werk.',
      },
      {
        id: 'coordinator-chairs',
        text: 'De coördinator leidt het liefst ook de werkgroep. Een deskundige van buiten kan dat ook.',
      },
    ],
  },
  {
    id: 'behaviour-specialist',
    kind: 'school',
    title: 'Gedragsspecialist',
    text: 'De gedragsspecialist denkt mee over wat een kind of een groep nodig heeft.',
  },
  {
    id: 'school-social-worker',
    kind: 'school',
    title: 'Schoolmaatschappelijk werker',
    text: 'De schoolmaatschappelijk werker kan de steungroep begeleiden. Niet elke school heeft er een.',
  },
  {
    id: 'confidant',
    kind: 'school',
    title: 'Vertrouwenspersoon',
    text: 'De vertrouwenspersoon luistert als iemand er met de leerkracht niet uitkomt. Ook als het over een medewerker gaat.',
  },
  {
    id: 'school-leader',
    kind: 'school',
    title: 'Schoolleiding',
    text: 'De schoolleiding zorgt met het hele team voor een veilige school.',
    tasks: [
      {
        id: 'school-leads',
        text: 'Kinderen worden vooral op en rond school gepest. Daarom heeft school de leiding in de aanpak.',
      },
      {
        id: 'school-level-readers',
        text: 'Dit advies is voor wie over de hele school gaat: schoolleiding, coördinator, intern begeleider en medezeggenschapsraad.',
      },
    ],
  },
  {
    id: 'participation-council',
    kind: 'school',
    title: 'Medezeggenschapsraad',
    text: 'In de medezeggenschapsraad denken ouders en personeel mee over een veilige school. Werk goed met de raad samen.',
  },
  {
    id: 'workgroup',
    kind: 'school',
    title: 'Werkgroep',
    text: 'Ouders, leerlingen en mensen van school bedenken hier samen wat beter kan.',
  },
  {
    id: 'external-expert',
    kind: 'outside',
    title: 'Deskundige van buiten',
    text: 'Soms vraagt school hulp van buiten, zoals een kindercoach of een onderwijsadviseur.',
  },
  {
    id: 'parent',
    kind: 'family',
    title: 'Ouder of verzorger',
    text: 'Ouders en verzorgers kennen hun kind het best. School werkt daarom met hen samen.',
  },
  {
    id: 'parents-bullied',
    kind: 'family',
    title: 'Ouders van het kind dat gepest wordt',
    text: 'Deze ouders en verzorgers maken met school een plan en horen steeds hoe het gaat.',
  },
  {
    id: 'parents-bullying',
    kind: 'family',
    title: 'Ouders van het kind dat pest',
    text: 'Deze ouders en verzorgers helpen school om het kind ander gedrag te leren.',
  },
  {
    id: 'parents-bystanders',
    kind: 'family',
    title: 'Ouders van de andere kinderen',
    text: 'Deze ouders en verzorgers kunnen hun kind leren hoe het een klasgenoot steunt.',
  },
  {
    id: 'pupil',
    kind: 'children',
    title: 'Leerling',
    text: 'Elke leerling mag vertellen wat er gebeurt, ook als het een ander overkomt.',
  },
  {
    id: 'child-bullied',
    kind: 'children',
    title: 'Het kind dat gepest wordt',
    text: 'Dit kind beslist mee over elke stap. Alleen bij gevaar beslist school zelf.',
  },
  {
    id: 'child-bullying',
    kind: 'children',
    title: 'Het kind dat pest',
    text: 'Dit kind hoort dat het moet stoppen en krijgt hulp om het anders te doen.',
  },
  {
    id: 'bystanders',
    kind: 'children',
    title: 'Omstanders',
    text: 'Omstanders zijn kinderen die zien dat er gepest wordt. Zij kunnen helpen.',
  },
  {
    id: 'support-group',
    kind: 'children',
    title: 'Steungroep',
    text: 'De steungroep is een groepje klasgenoten dat de leerkracht helpt om het fijn te maken.',
  },
  {
    id: 'class',
    kind: 'children',
    title: 'De klas',
    text: 'Pesten gaat de hele klas aan. Daarom doet de klas mee aan de oplossing.',
  },
];

/** When working with parents gets stuck. */
export const collaboration: Collaboration = {
  id: 'collaboration',
  title: 'Als het samenwerken met ouders niet lukt',
  sections: [
    {
      id: 'collaboration-why',
      title: 'Hoe het kan vastlopen',
      order: 'points',
      items: [
        {
          id: 'collaboration-two-views',
          text: 'U en de ouders zien niet vanzelf hetzelfde. U kent het kind op school en let op de groep. Zij kennen het thuis en letten op hun eigen kind.',
        },
        {
          id: 'collaboration-differ',
          text: 'U wilt allebei het beste, maar denkt soms verschillend over wat dat is. Of over de weg ernaartoe. Dan kan het samenwerken stokken.',
        },
      ],
    },
    {
      id: 'collaboration-tips',
      title: 'Wat dan helpt',
      order: 'points',
      items: [
        {
          id: 'collaboration-meet',
          text: 'Spreek elkaar in het echt. U ziet dan ook hoe iemand kijkt, en u begrijpt elkaar minder snel verkeerd.',
        },
        {
          id: 'collaboration-understanding',
          text: 'Toon begrip. Geef ouders ruimte, vraag door en zeg dat u waardeert wat zij doen.',
        },
        {
          id: 'collaboration-parents-know',
          text: 'Zeg hardop waar de ouders meer van weten dan u.',
        },
        {
          id: 'collaboration-parents-part',
          text: 'Vraag de ouders wat zij zelf kunnen doen en welke rol zij willen hebben.',
        },
        {
          id: 'collaboration-expectations',
          text: 'Vraag wat zij van school verwachten. Zeg ook wat u van hen verwacht.',
        },
        {
          id: 'collaboration-honest',
          text: 'Wees duidelijk en eerlijk. Beloof alleen wat u kunt waarmaken en zeg waar uw grens ligt.',
        },
        {
          id: 'collaboration-reachable',
          text: 'Zorg dat ouders u makkelijk even kunnen spreken, op de gang of via de telefoon. Dan loopt een meningsverschil minder snel op.',
        },
      ],
    },
  ],
};

/** What we do where the guides differ. */
export const choices: Choice[] = [
  {
    id: 'choice-lead',
    title: 'Wie heeft de leiding?',
    text: 'Bij elke stap staat wie de leiding heeft. Is er niets anders afgesproken, dan is dat de leerkracht. School mag per stap iemand anders kiezen.',
  },
  {
    id: 'choice-no-verdict',
    title: 'Moet u eerst weten of het pesten is?',
    text: 'U kijkt wat er speelt om de juiste hulp te kiezen. Noemt u het geen pesten, dan helpt u het kind nog steeds.',
  },
  {
    id: 'choice-consent',
    title: 'Wat als het kind het niet wil?',
    text: 'Zonder ja van het kind komt er geen steungroep. De groep moet wel weten om wie het gaat. Zeg dat dus vooraf.',
  },
  {
    id: 'choice-parents-early',
    title: 'Wanneer horen ouders het?',
    text: 'Vertel het ouders vroeg, maar praat eerst met het kind. Noteer wat het kind ervan vindt. School kan ook een later moment kiezen.',
  },
  {
    id: 'choice-promises',
    title: 'Wat kunt u beloven?',
    text: 'Niemand kan beloven dat het goed afloopt. Beloof wat u zelf gaat doen en wanneer u weer vraagt hoe het gaat. Zeg dat het kind altijd mag terugkomen.',
  },
  {
    id: 'choice-two-tracks',
    title: 'Praten zonder schuld, of gevolgen?',
    text: 'Dit zijn twee wegen, houd ze uit elkaar. In de steungroep krijgt niemand straf. Welke gevolgen er verder zijn, bepaalt school in haar eigen regels.',
  },
  {
    id: 'choice-route-to-group',
    title: 'Wanneer begint de steungroep?',
    text: 'Na vaker pesten kan de steungroep meteen beginnen. Deed een kind al eens mee aan No Blame? Dan volgt het plan van aanpak.',
  },
  {
    id: 'choice-group-size',
    title: 'Hoe groot is de steungroep?',
    text: 'De ene handleiding noemt vijf tot acht kinderen, de andere zes tot acht. Zes tot acht past bij allebei.',
  },
  {
    id: 'choice-group-members',
    title: 'Wie komen er in de steungroep?',
    text: 'Vraag eerst aan het kind wie zou kunnen helpen. Daarna kiest het team. Er zijn twee manieren om de groep te mengen.',
  },
  {
    id: 'choice-group-task',
    title: 'Wie helpt de steungroep?',
    text: 'Zeg tegen de kinderen: je helpt mij om het fijn te maken. Zo krijgt ook het kind zelf steun. Leg dat uit aan collega’s.',
  },
  {
    id: 'choice-word',
    title: 'Zegt u ‘pesten’?',
    text: 'Alleen in het gesprek van No Blame met de groep laat u het woord weg. In alle andere gesprekken mag u het gewoon zeggen.',
  },
  {
    id: 'choice-timing',
    title: 'Wanneer kijkt u terug?',
    text: 'Vraag het kind na zeven dagen hoe het gaat. Kijk na veertien dagen met iedereen terug. Kies ook een dag voor nazorg.',
  },
  {
    id: 'choice-group-follow-up',
    title: 'Met de groep terugkijken, of apart?',
    text: 'Dat hangt af van de methode die u kiest. Volg die helemaal en haal de twee niet door elkaar.',
  },
];

export const content: Content = {cycle, stepPlan, roles, collaboration, choices};

/** The same steps for those who take them: what parents read, with the guidance for staff beside it. */
function withGuidance(plan: PlanForParents, guidance: Readonly<Record<string, GuidanceForStaff>>): StepPlan {
  return {...plan, steps: plan.steps.map((step) => ({...step, ...guidance[step.id]!}))};
}
