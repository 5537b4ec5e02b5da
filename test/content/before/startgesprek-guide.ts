import type {Content} from '../../../src/content/form/startgesprek-guide.js';

export const content: Content = {
  lead: [
    {id: 'lead-three-at-table', text: 'Dit gesprek voeren jullie samen: leerling, ouder of verzorger, en leerkracht of mentor.'},
    {id: 'lead-pupil-first', text: 'De leerling praat steeds als eerste. Daarna vullen de anderen aan.'},
  ],
  topics: [
    {
      id: 'opening',
      title: 'Welkom',
      kind: 'opening',
      minutes: 1,
      say: [
        {id: 'say-welcome', text: 'Welkom, fijn dat jullie er zijn. We leren elkaar vandaag kennen.'},
        {id: 'say-why', text: 'We spreken af hoe we je samen helpen, en hoe we contact houden.'},
      ],
      pupil: [
        {id: 'opening-pupil-subject', text: 'Is er iets waar jij het vandaag over wilt hebben?'},
        {id: 'opening-pupil-nervous', text: 'Hoe vind je het om hier te zitten?', optional: true},
      ],
      parent: [{id: 'opening-parent-subject', text: 'Wilt u zelf nog een onderwerp bespreken?'}],
      teacher: [
        {id: 'hint-note-subjects', text: 'Noem de onderwerpen nog eens. Zeg eerlijk wat vandaag lukt en wat later komt.'},
        {id: 'hint-look-at-pupil', text: 'Kijk de leerling aan bij elke vraag, ook als de ouder antwoordt.'},
      ],
    },
    {
      id: 'who-are-you',
      title: 'Wie ben jij?',
      kind: 'core',
      minutes: 2,
      say: [],
      pupil: [
        {id: 'who-pupil-likes', text: 'Wat doe jij het liefst?'},
        {id: 'who-pupil-proud', text: 'Waar ben je goed in, op school of daarbuiten? Waar ben je trots op?'},
      ],
      parent: [
        {id: 'who-parent-thinks', text: 'Wat vindt u van wat uw kind vertelt?'},
        {id: 'who-parent-supports', text: 'Kunt u daarbij helpen, en hoe doet u dat?'},
        {id: 'who-parent-proud', text: 'Wat maakt u trots op uw kind?'},
      ],
      teacher: [
        {id: 'hint-start-positive', text: 'Begin met wat goed gaat. Noem zelf ook één ding dat u al hebt gezien.'},
        {
          id: 'hint-home-setting',
          text: 'Luister ook naar thuis: wie er bij het gezin horen, waar uw leerling woont, welke taal zij spreken. Vraag het gewoon, zonder lijst.',
        },
      ],
    },
    {
      id: 'your-start',
      title: 'Hoe is het in de klas?',
      kind: 'core',
      minutes: 3,
      say: [],
      pupil: [
        {
          id: 'start-pupil-class',
          text: 'Hoe is het voor jou in deze klas? Denk aan vrienden, met iedereen opschieten, en leren.',
        },
        {id: 'start-pupil-last-year', text: 'Hoe was het vorige schooljaar voor jou?'},
        {id: 'start-pupil-needs', text: 'Wat maakt dit een goed jaar? Wat heb je daarvoor nodig?'},
      ],
      parent: [
        {id: 'start-parent-well', text: 'Heeft uw kind het naar zijn zin in deze klas en op school?'},
        {id: 'start-parent-home', text: 'Wat ziet of hoort u daarvan thuis?'},
        {id: 'start-parent-needs', text: 'Heeft uw kind of hebt u nu iets nodig?'},
      ],
      teacher: [
        {id: 'hint-leave-silence', text: 'Laat stilte toe. Vraag één keer verder: wanneer, met wie, hoe was dat?'},
        {
          id: 'hint-something-worrying',
          text: 'Hoort u iets waar u van schrikt? Bedank de leerling en vraag hier niet verder. Spreek dezelfde week nog apart af. Is er gevaar? Handel dan vandaag.',
        },
      ],
    },
    {
      id: 'your-plans',
      title: 'Waar ga je aan werken?',
      kind: 'core',
      minutes: 2,
      say: [],
      pupil: [
        {id: 'plans-pupil-improve', text: 'Wat wil je dit jaar nog leren of beter kunnen?'},
        {id: 'plans-pupil-help', text: 'Hoe kunnen je ouders of verzorgers en ik je daarbij helpen?'},
      ],
      parent: [
        {id: 'plans-parent-thinks', text: 'Hoe kijkt u naar dit plan?'},
        {id: 'plans-parent-help', text: 'Wat kunt u zelf doen om te helpen?'},
        {
          id: 'plans-parent-worries',
          text: 'Speelt er thuis iets waardoor leren dit jaar lastiger kan zijn?',
          hint: 'U hoeft hier niet op te antwoorden. Het mag ook later, onder vier ogen.',
          optional: true,
          sensitive: true,
        },
      ],
      teacher: [
        {
          id: 'hint-one-goal',
          text: 'Kies één of twee doelen in de woorden van de leerling. Een doel mag ook over vrienden of durven gaan.',
        },
        {id: 'hint-worries-unwritten', text: 'Vertelt een ouder over zorgen thuis? Schrijf niets op zonder dat u het vraagt.'},
      ],
    },
    {
      id: 'this-year',
      title: 'Wat gebeurt er dit jaar?',
      kind: 'core',
      minutes: 2,
      say: [],
      pupil: [
        {id: 'year-pupil-forward', text: 'Heb je zin in wat er dit jaar komt?', hint: 'Denk aan uitjes, feesten, een kamp of een stage.'},
        {id: 'year-pupil-difficult', text: 'Is er ook iets waar je tegenop ziet?', optional: true},
      ],
      parent: [
        {
          id: 'year-parent-obstacles',
          text: 'Is er iets waardoor meedoen lastig is voor uw kind?',
          hint: 'Zoals gezondheid, reizen, spanning, andere kinderen of geld. U mag dit ook later zeggen.',
          sensitive: true,
        },
      ],
      teacher: [
        {id: 'hint-tell-events', text: 'Vertel over de uitjes, reizen en bijzondere dagen van dit jaar.'},
        {id: 'hint-money-later', text: 'Gaat het over geld? Zeg dat er hulp is en maak een afspraak zonder de leerling erbij.'},
      ],
    },
    {
      id: 'working-together',
      title: 'Hoe werken we samen?',
      kind: 'core',
      minutes: 2,
      say: [],
      pupil: [
        {id: 'together-pupil-expects', text: 'Wat hoop je van mij, als jouw leerkracht of mentor?'},
        {id: 'together-pupil-know', text: 'Wat moet ik van je weten om je goed te kunnen helpen?'},
      ],
      parent: [
        {id: 'together-parent-expects', text: 'En wat verwacht u dit jaar van mij?'},
        {id: 'together-parent-know', text: 'Wat wilt u mij vertellen, en wat wilt u van mij weten?'},
      ],
      teacher: [
        {
          id: 'hint-say-expectation',
          text: 'Zeg ook wat u zelf hoopt, en waar uw grens ligt. Beloof alleen wat lukt.',
        },
      ],
    },
    {
      id: 'well-being',
      title: 'Je goed voelen op school',
      kind: 'well-being',
      minutes: 1,
      say: [
        {
          id: 'say-safe-school',
          text: 'Wij willen een school zijn waar iedereen zich veilig voelt. Zit er iets dwars, groot of klein? Kom dan altijd bij mij.',
        },
      ],
      pupil: [{id: 'well-being-pupil', text: 'Bij wie voel jij je op je gemak op school?'}],
      parent: [{id: 'well-being-parent', text: 'Voelt uw kind zich goed in de groep, voor zover u weet?'}],
      teacher: [{id: 'hint-open-line', text: 'Zeg het kort en open. Dit is geen gesprek over pesten, wel een open deur.'}],
    },
    {
      id: 'safe-class',
      title: 'Samen tegen pesten',
      kind: 'optional',
      minutes: 4,
      say: [],
      pupil: [
        {id: 'safe-pupil-contributes', text: 'Wat doe jij om het fijn te maken in de klas?'},
        {id: 'safe-pupil-online', text: 'Hoe gaan jullie met elkaar om in de groepsapp?', schoolTypes: ['po', 'vo']},
      ],
      parent: [
        {id: 'safe-parent-expects', text: 'Wat verwacht u van ons bij pesten, op school en online?'},
        {id: 'safe-parent-role', text: 'Welke rol ziet u daarin voor uzelf?'},
      ],
      teacher: [
        {
          id: 'hint-expect-each-other',
          text: 'Wat verwacht u van elkaar bij het zien, voorkomen en stoppen van pesten?',
        },
        {
          id: 'hint-signals-together',
          text: 'Wilt u de lijst met signalen samen doorlopen? Doe dat met de ouders, en alleen als zij dat willen.',
        },
      ],
    },
    {
      id: 'closing',
      title: 'Tot slot',
      kind: 'closing',
      minutes: 2,
      say: [{id: 'say-summary', text: 'Ik zeg in het kort wat we bespraken en afspraken. Klopt dat?'}],
      pupil: [
        {id: 'closing-pupil-missed', text: 'Zijn we nog iets vergeten wat jij wilt zeggen?'},
        {id: 'closing-pupil-felt', text: 'Hoe vond je dit gesprek?', optional: true},
      ],
      parent: [{id: 'closing-parent-contact', text: 'Hoe houden we contact? Wat past bij u?'}],
      teacher: [{id: 'hint-pupil-sums-up', text: 'Laat de leerling de afspraken zelf noemen. Zo worden ze ook van de leerling.'}],
    },
  ],
  preparePupil: {
    id: 'prepare-pupil',
    title: 'Jouw startgesprek',
    lead: [
      {id: 'pupil-you-start', text: 'Straks praat jij als eerste. Schrijf hier op wat je wilt zeggen.'},
      {id: 'pupil-few-words', text: 'Een paar woorden is genoeg. Leeg laten mag ook. Jij kiest wat je vertelt.'},
      {
        id: 'pupil-talk-alone',
        text: 'Wil je iets vertellen zonder je ouders of verzorgers erbij? Schrijf het dan niet hier. Zeg op school dat je apart wilt praten.',
      },
    ],
    questions: [
      {
        id: 'prep-pupil-happy',
        topic: 'who-are-you',
        text: 'Waar word jij blij van?',
        hint: 'Een sport, een vak, een spel, een dier of iets wat je pas geleerd hebt.',
      },
      {id: 'prep-pupil-can', topic: 'who-are-you', text: 'Wat mogen anderen best van jou weten? Wat kun jij goed?'},
      {
        id: 'prep-pupil-class',
        topic: 'your-start',
        text: 'Wanneer is het fijn in de klas, en wanneer niet?',
        hint: 'Denk aan de les, de pauze, de gang of de app.',
      },
      {id: 'prep-pupil-last-year', topic: 'your-start', text: 'Wat ging vorig jaar goed? Wat wil je dit jaar anders?'},
      {
        id: 'prep-pupil-goal',
        topic: 'your-plans',
        text: 'Wat wil jij dit jaar leren?',
        hint: 'Het mag ook iets zijn als: een vraag durven stellen.',
      },
      {id: 'prep-pupil-helped', topic: 'your-plans', text: 'Wie of wat helpt jou als iets moeilijk is?'},
      {id: 'prep-pupil-year', topic: 'this-year', text: 'Waar kijk je naar uit dit jaar? Wat vind je spannend?'},
      {
        id: 'prep-pupil-teacher',
        topic: 'working-together',
        text: 'Wat moet je leerkracht of mentor weten om jou te begrijpen?',
        hint: 'Bijvoorbeeld: ik kan niet goed tegen drukte.',
      },
      {id: 'prep-pupil-well-being', topic: 'well-being', text: 'Waar op school voel jij je het best? En bij wie?', optional: true},
    ],
    after: {id: 'pupil-after', text: 'Neem je blad mee. Je mag het voorlezen, laten zien, of alleen zelf bekijken.'},
  },
  preparePictures: {
    id: 'prepare-pictures',
    title: 'Wijs maar aan',
    lead: [
      {id: 'pictures-lead', text: 'Kijk naar de plaatjes. Wijs aan wat bij jou past. Het mogen er meer zijn.'},
      {id: 'pictures-reader', text: 'Voor wie voorleest: lees de vraag voor en wacht. Raad niet, en verbeter niet.'},
    ],
    questions: [
      {
        id: 'picture-like',
        topic: 'who-are-you',
        text: 'Wat vind jij leuk?',
        pictures: [
          {picture: 'play-outside', caption: 'buiten spelen'},
          {picture: 'build', caption: 'bouwen'},
          {picture: 'draw', caption: 'tekenen'},
          {picture: 'book', caption: 'een boek'},
        ],
      },
      {
        id: 'picture-feel',
        topic: 'your-start',
        text: 'Hoe voel jij je in de klas?',
        pictures: [
          {picture: 'face-happy', caption: 'blij'},
          {picture: 'face-okay', caption: 'gewoon'},
          {picture: 'face-sad', caption: 'verdrietig'},
          {picture: 'face-angry', caption: 'boos'},
          {picture: 'face-afraid', caption: 'bang'},
        ],
      },
      {
        id: 'picture-play-with',
        topic: 'your-start',
        text: 'Hoe speel jij het liefst?',
        pictures: [
          {picture: 'alone', caption: 'alleen'},
          {picture: 'with-one', caption: 'met één kind'},
          {picture: 'with-group', caption: 'met veel kinderen'},
          {picture: 'with-teacher', caption: 'bij juf of meester'},
        ],
      },
      {
        id: 'picture-learn',
        topic: 'your-plans',
        text: 'Wat wil je leren?',
        pictures: [
          {picture: 'letters', caption: 'letters'},
          {picture: 'climb', caption: 'klimmen'},
          {picture: 'zip', caption: 'mijn jas dicht'},
          {picture: 'ask', caption: 'iets vragen'},
        ],
      },
      {
        id: 'picture-help',
        topic: 'working-together',
        text: 'Wat helpt als je verdrietig bent?',
        pictures: [
          {picture: 'hug', caption: 'een knuffel'},
          {picture: 'quiet-place', caption: 'een rustig plekje'},
          {picture: 'talk', caption: 'praten'},
          {picture: 'friend', caption: 'een vriendje erbij'},
        ],
      },
    ],
    after: {id: 'pictures-after', text: 'Neem de plaatjes mee. Jij vertelt wat je hebt gekozen.'},
  },
  prepareParent: {
    id: 'prepare-parent',
    title: 'Voorbereiden als ouder of verzorger',
    lead: [
      {id: 'parent-listen-first', text: 'Straks praat uw kind als eerste. U vult daarna aan.'},
      {id: 'parent-few-words', text: 'Schrijf alleen op wat u wilt delen. Niets is verplicht.'},
    ],
    questions: [
      {
        id: 'prep-parent-child',
        topic: 'who-are-you',
        text: 'Wat moet school zeker weten over wie uw kind is?',
        hint: 'Bijvoorbeeld waar uw kind van geniet, of rustig van wordt.',
      },
      {id: 'prep-parent-home', topic: 'your-start', text: 'Hoe komt uw kind uit school? Waar praat het over?'},
      {id: 'prep-parent-friends', topic: 'your-start', text: 'Met wie gaat uw kind graag om, op school of online?'},
      {id: 'prep-parent-hope', topic: 'your-plans', text: 'Wat hoopt u dat uw kind dit jaar leert? Hoe helpt u daarbij?'},
      {
        id: 'prep-parent-obstacle',
        topic: 'this-year',
        text: 'Is er iets waar school rekening mee kan houden?',
        hint: 'U kunt dit ook leeg laten en zelf vertellen, zonder uw kind erbij.',
        optional: true,
        sensitive: true,
      },
      {
        id: 'prep-parent-contact',
        topic: 'working-together',
        text: 'Hoe en wanneer bent u goed te bereiken? In welke taal praat u het liefst?',
      },
      {
        id: 'prep-parent-well-being',
        topic: 'well-being',
        text: 'Maakt u zich ergens zorgen over? Hoe voelt uw kind zich de laatste tijd?',
        optional: true,
      },
    ],
    after: {id: 'parent-after', text: 'Praat thuis even over dit blad. Vraag uw kind wat u wel en niet mag vertellen.'},
  },
  prepareTeacher: {
    id: 'prepare-teacher',
    title: 'Voorbereiden als leerkracht of mentor',
    lead: [
      {
        id: 'teacher-know-pupil',
        text: 'Lees vooraf wat vorig jaar is afgesproken, en vraag een collega wat goed werkte.',
      },
      {id: 'teacher-open-mind', text: 'Noteer wat u zelf zag, geen oordeel van een ander. Een nieuw jaar is een nieuw begin.'},
      {id: 'teacher-sheet-is-shared', text: 'Het gezin krijgt dit blad mee. Wat niet aan tafel hoort, schrijft u hier dus niet op.'},
    ],
    questions: [
      {id: 'prep-teacher-seen', topic: 'who-are-you', text: 'Wat viel u op dat goed gaat? Noem één concreet moment.'},
      {id: 'prep-teacher-group', topic: 'your-start', text: 'Met wie trekt de leerling op? Wanneer is de leerling alleen?'},
      {id: 'prep-teacher-goal', topic: 'your-plans', text: 'Welk doel ziet u zelf, en hoe vraagt u eerst naar dat van de leerling?'},
      {id: 'prep-teacher-events', topic: 'this-year', text: 'Wat wilt u zeggen over uitjes, feesten en wat iets kost?'},
      {
        id: 'prep-teacher-practical',
        topic: 'working-together',
        text: 'Wie komen er mee? Is een tolk nodig? Welke plek en tijd passen bij dit gezin?',
      },
    ],
    after: {id: 'teacher-after', text: 'Ligt het blad van de leerling er ook? Begin daarmee.'},
  },
  agreements: {
    id: 'agreements',
    title: 'Wat spreken we af?',
    items: [
      {id: 'agree-few', text: 'Liever twee afspraken die lukken dan een hele lijst.'},
      {id: 'agree-who-when', text: 'Zet erbij wie het doet en wanneer. Dan weet iedereen waar het op aankomt.'},
      {id: 'agree-own-words', text: 'Gebruik de woorden van de leerling.'},
      {id: 'agree-realistic', text: 'Beloof niets waar u zelf niet over gaat.'},
    ],
    examples: [
      {id: 'example-ask-question', text: 'Ik stel elke week één vraag in de les.', owner: 'pupil'},
      {id: 'example-reading', text: 'We lezen thuis drie avonden samen.', owner: 'parent'},
      {id: 'example-quiet-seat', text: 'Ik geef je een rustige plek bij toetsen.', owner: 'teacher'},
      {id: 'example-phone-off', text: 'De groepsapp staat uit vanaf negen uur ’s avonds.', owner: 'together'},
    ],
  },
  nextContact: {
    id: 'next-contact',
    title: 'Hoe houden we contact?',
    items: [
      {id: 'contact-choose', text: 'Kies samen hoe en wanneer u elkaar weer spreekt. Zet de datum meteen in de agenda.'},
      {id: 'contact-sooner', text: 'Eerder iets? Wacht niet op die datum.'},
    ],
    ways: [
      {id: 'way-talk', text: 'Een kort gesprek op school'},
      {id: 'way-call', text: 'Bellen'},
      {id: 'way-message', text: 'Een bericht via school'},
      {id: 'way-video', text: 'Videobellen'},
    ],
    calendarTitle: 'Vervolg op het startgesprek',
    calendarNote: 'Neem het gespreksblad mee. De leerling vertelt als eerste hoe het gaat.',
  },
  time: {
    id: 'time',
    title: 'Een kwartier',
    items: [
      {id: 'time-is-a-guide', text: 'De tijdbalk is een hulpje. Loopt een gesprek goed, laat het dan lopen.'},
      {id: 'time-short', text: 'Weinig tijd? Neem wie je bent, de klas en de afspraken. De rest kan later.'},
    ],
  },
  privacy: {
    id: 'privacy',
    title: 'Van wie is dit blad?',
    items: [
      {id: 'sheet-is-pupils', text: 'Het gespreksblad is van de leerling en de ouders of verzorgers.'},
      {id: 'nothing-kept', text: 'Deze pagina bewaart niets. Sluit u de pagina, dan is alles weg. Druk het blad dus af of sla het op.'},
      {id: 'send-after-yes', text: 'School krijgt het blad alleen als u dat samen wilt en op versturen drukt. De namen staan er dan bij.'},
      {id: 'sensitive-stays-out', text: 'Wat gevoelig is, hoeft niet op papier. Spreek het liever apart door.'},
    ],
  },
  principles: {
    id: 'principles',
    title: 'Waarom een startgesprek?',
    items: [
      {id: 'formal-builds-relation', text: 'Ook een gepland gesprek bouwt aan de band met ouders en verzorgers.'},
      {
        id: 'golden-weeks',
        text: 'De eerste weken, de gouden weken, bepalen de sfeer in de klas. Contact met thuis telt dan dubbel.',
      },
      {
        id: 'each-pupil-each-year',
        text: 'Voer elk jaar aan het begin een gesprek met de ouders van elke leerling. Zo groeit er vertrouwen.',
      },
      {
        id: 'vo-mentor-every-year',
        text: 'Op de middelbare school doet de mentor dat: kennismaken, en vertellen wat u van elkaar verwacht.',
      },
      {id: 'place', text: 'Spreek af op school, of ga op huisbezoek als het gezin dat fijn vindt.'},
      {id: 'bridge-between-years', text: 'Het gesprek slaat een brug: van vorig jaar naar dit jaar.'},
      {id: 'pupil-present', text: 'Vraag de leerling erbij, liefst altijd. Geef een echte taak: vertellen, kiezen, afspreken.'},
      {id: 'pupil-active-in-contact', text: 'Laat de leerling ook later meedoen in het contact met thuis.'},
      {
        id: 'pupil-values-control',
        text: 'Leerlingen vinden dit fijner als zij mee bepalen, als er aandacht is voor wat goed gaat, en als iedereen zo’n gesprek krijgt.',
      },
      {
        id: 'parents-differ',
        text: 'De ene ouder verwacht of wil iets anders dan de andere. Door te praten begrijpt u elkaar.',
      },
      {
        id: 'discuss-expectations',
        text: 'Bespreek later in het jaar ook wat u van elkaar verwacht bij pesten, op school en online.',
      },
      {id: 'ask-parents-role', text: 'Vraag ouders welke rol zij voor zichzelf zien. Wie kiest, voelt zich ook verantwoordelijk.'},
      {id: 'goal-and-set-up', text: 'Bedenk met het team wat het doel is en hoe het gesprek loopt. Bereid ieder gesprek voor.'},
      {id: 'no-single-theme', text: 'Het gesprek gaat over elkaar leren kennen. Het heeft geen vast thema, dus ook niet pesten.'},
      {
        id: 'open-to-worries',
        text: 'Zeg wel dat school veilig wil zijn, en dat u altijd openstaat voor zorgen.',
      },
    ],
  },
  followUp: {
    id: 'follow-up',
    title: 'Daarna',
    items: [
      {
        id: 'progress-talks',
        text: 'Plan door het jaar een paar gesprekken over hoe het gaat, met de leerling erbij. Over leren, en over omgaan met anderen.',
      },
      {id: 'look-back-at-agreements', text: 'Begin elk volgend gesprek met de afspraken. Wat lukte? Wat moet anders?'},
    ],
  },
  credit: {
    id: 'credit',
    text: 'De opbouw volgt een leidraad die teruggaat op Omgaan met armoede op scholen van Lusse en Kassenberg, 2022. De vragen zijn nieuw.',
  },
};
