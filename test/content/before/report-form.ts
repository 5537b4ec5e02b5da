import type {Content} from '../../../src/content/form/report-form.js';

/** Pupils read `je`, parents and staff `u`. */
export const content: Content = {
  title: 'Vertel wat er gebeurt',
  lead: {
    self: 'Over jezelf of over een ander. Je hoeft je naam niet te zeggen. Het duurt ongeveer vijf minuten.',
    parent: 'Over uw kind of een ander kind. U hoeft uw naam niet te zeggen. Het duurt ongeveer vijf minuten.',
  },
  danger: {
    title: 'Is er nu iemand in gevaar?',
    messages: [
      {
        id: 'danger-now',
        text: {self: 'Wacht niet op school. Loop naar een volwassene, of bel.', parent: 'Wacht niet op school. Bel meteen.'},
      },
    ],
  },
  notSnitching: {
    title: 'Dit is geen klikken',
    messages: [
      {id: 'telling-helps', text: 'Melden doe je om iemand te helpen.'},
      {id: 'snitching-harms', text: 'Klikken doe je om iemand straf te bezorgen.'},
      {id: 'telling-takes-courage', text: 'Ben je bang wat anderen ervan vinden? Dat is heel gewoon. Daarom mag het hier zonder je naam.'},
    ],
  },
  readers: {
    title: 'Wie kan dit lezen?',
    inline: [
      {
        id: 'portal-can-read-along',
        text: 'Wie deze website maakt, zou kunnen meekijken tijdens het typen.',
      },
    ],
    framed: [
      {
        id: 'frame-keeps-portal-out',
        text: 'Dit formulier staat apart van de rest van deze bladzijde. Die rest kan niet meekijken.',
      },
    ],
    always: [
      {
        id: 'nothing-leaves-before-sending',
        text: 'Vóór de knop Verstuur gaat er niets weg.',
      },
      {
        id: 'history-keeps-the-page',
        text: {
          self: 'Je browser onthoudt dat je op deze bladzijde was. Wat je typte, wordt gewist.',
          parent: 'Uw browser onthoudt dat u op deze bladzijde was. Wat u typte, wordt gewist.',
        },
      },
      {
        id: 'words-can-give-away',
        text: {
          self: 'Let op: soms kan iemand aan je verhaal merken wie je bent. Jij bepaalt wat je vertelt.',
          parent: 'Let op: soms kan iemand aan het verhaal merken wie u bent. U bepaalt wat u vertelt.',
        },
      },
    ],
  },
  questions: {
    reporter: {
      title: 'Voor wie vertel je dit?',
      choices: [
        {id: 'self', text: 'Voor mezelf', hint: 'Het gebeurt bij mij.'},
        {id: 'witness', text: 'Voor een ander', hint: 'Ik zag of hoorde iets.'},
        {id: 'parent', text: 'Ik ben ouder of verzorger', hint: 'Het gaat over mijn kind, of over een ander kind.'},
        {id: 'staff', text: 'Ik werk op school', hint: 'Het gaat over een leerling.'},
      ],
    },
    forms: {
      title: 'Wat gebeurt er?',
      hint: 'Meer dan één antwoord mag.',
      choices: [
        {id: 'verbal', text: 'Met woorden', hint: 'Uitschelden, nadoen, dreigen'},
        {id: 'relational', text: 'Buitensluiten', hint: 'Niet mee mogen doen, roddelen, doen of iemand lucht is'},
        {id: 'physical', text: 'Pijn doen', hint: 'Duwen, slaan, opwachten'},
        {id: 'online', text: 'Online', hint: 'In een app of game, met foto’s of filmpjes'},
        {id: 'belongings', text: 'Met spullen', hint: 'Afpakken, verstoppen, kapotmaken'},
        {id: 'unknown', text: 'Ik weet het niet zo goed'},
      ],
    },
    story: {
      title: {
        self: 'Wil je er iets over vertellen?',
        witness: 'Wat zag of hoorde je?',
        parent: 'Wilt u er iets over vertellen?',
        staff: 'Wat hebt u gezien of gehoord?',
      },
      hint: {
        self: 'In je eigen woorden. Spelling maakt niet uit. Noem alleen namen als dat nodig is.',
        parent: 'In uw eigen woorden. Noem alleen namen als dat nodig is.',
      },
    },
    involves: {
      title: 'Door wie gebeurt het?',
      choices: [
        {id: 'pupils', text: 'Door andere kinderen of leerlingen'},
        {id: 'adult', text: 'Door een volwassene op school', hint: 'Of er doet een volwassene aan mee.'},
      ],
    },
    places: {
      title: 'Waar gebeurt het?',
      hint: 'Meer dan één plek mag.',
      choices: [
        {id: 'classroom', text: 'In de klas'},
        {id: 'corridor', text: 'Op de gang'},
        {id: 'toilet', text: 'Bij de toiletten'},
        {id: 'playground', text: 'Op het plein', schoolTypes: ['kleuters', 'po']},
        {id: 'break', text: 'In de pauze of aula', schoolTypes: ['vo']},
        {id: 'gym', text: 'Bij gym of in de kleedkamer'},
        {id: 'lockers', text: 'Bij de kluisjes', schoolTypes: ['vo']},
        {id: 'bike-shed', text: 'Bij de fietsen', schoolTypes: ['po', 'vo']},
        {id: 'after-school', text: 'Onderweg of na school', hint: 'Ook bij de overblijf, de opvang of een club'},
        {id: 'place-online', value: 'online', text: 'Online of in een game'},
        {id: 'elsewhere', text: 'Ergens anders'},
      ],
    },
    since: {
      title: 'Hoelang al?',
      choices: [
        {id: 'today', text: 'Sinds vandaag'},
        {id: 'this-week', text: 'Sinds deze week'},
        {id: 'this-month', text: 'Sinds deze maand'},
        {id: 'longer', text: 'Al langer'},
        {id: 'since-unsure', value: 'unsure', text: 'Dat weet ik niet'},
      ],
    },
    frequency: {
      title: 'Hoe vaak?',
      choices: [
        {id: 'once', text: 'Eén keer'},
        {id: 'sometimes', text: 'Soms'},
        {id: 'weekly', text: 'Bijna elke week'},
        {id: 'daily', text: 'Bijna elke dag'},
        {id: 'frequency-unsure', value: 'unsure', text: 'Dat kan ik niet zeggen'},
      ],
    },
    effect: {
      title: {
        self: 'Wat doet het met je?',
        witness: 'Wat doet het met die ander?',
        parent: 'Wat doet het met het kind?',
        staff: 'Wat merkt u bij de leerling?',
      },
      hint: {
        self: 'Slaap je slecht, ben je bang of boos, ga je niet graag naar school? Alles mag.',
        witness: 'Wat zie je aan die ander? En wat doet het met jou?',
        parent: 'Denk aan slapen, buikpijn, boos of stil zijn, niet naar school willen.',
      },
    },
    tried: {
      title: 'Wat is er al geprobeerd?',
      hint: {
        self: 'Door jou of door een ander. Hielp het? Niets geprobeerd is ook goed.',
        parent: 'Door u, het kind of school. Hielp het?',
      },
    },
    wish: {
      title: 'Wat mag school doen?',
      choices: [
        {
          id: 'let-know',
          text: 'Alleen weten',
          hint: {
            self: 'School leest het en let beter op. Niemand spreekt je aan.',
            parent: 'School leest het en let beter op. Niemand neemt contact met u op.',
          },
        },
        {
          id: 'talk-with-me',
          text: 'Met mij praten',
          hint: {
            self: 'Iemand zoekt je op, zonder dat de klas het merkt. Daarvoor vragen we straks je naam.',
            parent: 'Iemand belt of mailt u. Daarvoor vragen we straks uw naam.',
          },
        },
        {
          id: 'act',
          text: 'Iets doen',
          hint: {
            self: 'School maakt samen met jou een plan. Je hoort eerst wat de stappen zijn. Ook hiervoor is je naam nodig.',
            witness: 'School doet er iets aan. Dat doet school eerst samen met wie het overkomt.',
            parent: 'School maakt een plan, samen met u en het kind. U hoort eerst wat de stappen zijn.',
            staff: 'School maakt een plan, samen met het kind en de ouders of verzorgers.',
          },
        },
        {id: 'wish-unsure', value: 'unsure', text: 'Dat weet ik nog niet'},
      ],
    },
    notWanted: {
      title: 'Wat mag er niet gebeuren?',
      hint: {
        self: 'Bijvoorbeeld: vertel het niet in de klas. Leeg laten mag.',
        parent: 'Bijvoorbeeld: praat nog niet met de andere ouders. Leeg laten mag.',
      },
    },
    recipient: {
      title: 'Wie mag dit lezen?',
      hint: 'Die persoon krijgt bericht dat er iets nieuws is.',
    },
    group: {
      title: 'In welke groep gebeurt het?',
      hint: 'Kleine groepen staan er niet bij. Anders kan iemand raden over wie het gaat.',
    },
    contact: {
      title: {self: 'Wil je je naam zeggen?', parent: 'Wilt u uw naam zeggen?'},
      choices: [
        {
          id: 'none',
          text: 'Nee, liever niet',
          hint: 'School kan dan niets vragen en niets laten weten.',
        },
        {
          id: 'name',
          text: 'Ja, school mag weten wie ik ben',
          hint: 'Dan kan iemand praten en helpen.',
        },
      ],
    },
  },
  safety: [
    {
      id: 'you-decide-along',
      text: {
        self: 'School doet niets zonder het eerst met jou te bespreken, als ze weet wie je bent.',
        witness: 'School doet niets zonder het eerst te bespreken met wie het overkomt.',
        parent: 'School doet niets zonder het eerst met het kind te bespreken.',
      },
    },
    {
      id: 'unsafe-means-acting',
      text: {
        self: 'Is iemand niet veilig? Dan moet school wel iets doen. Ze proberen het jou eerst te vertellen.',
        parent: 'Is iemand niet veilig? Dan moet school wel iets doen. School probeert het u eerst te vertellen.',
      },
    },
  ],
  adultInvolved: {
    outside: {
      id: 'adult-goes-outside-the-team',
      text: {
        self: 'Dan gaat je verhaal alleen naar iemand die niet bij het team van school hoort.',
        parent: 'Dan gaat uw verhaal alleen naar iemand die niet bij het team van school hoort.',
      },
    },
    nobodyOutside: {
      id: 'adult-nobody-outside',
      text: {
        self: 'Deze school heeft hier niemand van buiten het team voor. Wil je dat zij het niet lezen? Vertel het dan thuis, of bel de Kindertelefoon.',
        parent: 'Deze school heeft hier niemand van buiten het team voor. U kunt ook de vertrouwensinspecteurs bellen.',
      },
    },
  },
  keepProof: {
    id: 'keep-proof-first',
    text: {
      self: 'Bewaar nare berichten en foto’s, ook al wil je ze liever weggooien. Laat ze zien aan iemand die je vertrouwt. Blokkeer daarna pas.',
      parent: 'Bewaar nare berichten en foto’s eerst. Laat het kind daarna pas iemand blokkeren.',
    },
  },
  sent: {
    title: {self: 'Je verhaal is aangekomen', parent: 'Uw verhaal is aangekomen'},
    lead: {
      id: 'thanks',
      text: {
        self: 'Goed dat je dit vertelt. Daar is moed voor nodig.',
        witness: 'Goed dat je dit voor een ander doet. Daar is moed voor nodig.',
        parent: 'Goed dat u dit vertelt. Door meldingen als deze ziet school sneller wat er speelt.',
      },
    },
    afterwards: {
      'let-know': {id: 'after-let-know', text: 'School weet het nu en let beter op.'},
      'talk-with-me': {
        id: 'after-talk',
        text: {self: 'Iemand van school zoekt je op om te praten.', parent: 'Iemand van school neemt contact met u op.'},
      },
      act: {
        id: 'after-act',
        text: {
          self: 'School bedenkt een plan. Weet school wie je bent, dan praten ze eerst met jou.',
          witness: 'School bedenkt een plan, samen met wie het overkomt.',
          parent: 'School bespreekt een plan met u en het kind.',
          staff: 'School bespreekt een plan met het kind en de ouders of verzorgers.',
        },
      },
      unsure: {id: 'after-unsure', text: 'School kijkt wat er nodig is.'},
    },
    answer: {
      none: {
        id: 'answer-none',
        text: {
          self: 'Je hoort niets terug, want we weten niet wie je bent.',
          parent: 'U hoort niets terug, want we weten niet wie u bent.',
        },
      },
      name: {
        id: 'answer-name',
        text: {
          self: 'Je spreekt samen af hoe je laat weten of het beter gaat: praten of schrijven.',
          parent: 'U spreekt samen af hoe u elkaar op de hoogte houdt.',
        },
      },
    },
    again: {
      id: 'come-back',
      text: {
        self: 'Begint het opnieuw, of wil je meer vertellen? Dan mag je altijd terugkomen.',
        parent: 'Begint het opnieuw, of wilt u meer vertellen? Dan mag u altijd terugkomen.',
      },
    },
  },
  elsewhere: {
    title: {self: 'Praat met iemand die je vertrouwt', parent: 'Praat met iemand op school'},
    messages: [
      {
        id: 'tell-someone',
        text: {
          self: 'Vertel het thuis, aan je leerkracht of mentor, of aan een andere volwassene.',
          parent: 'Begin bij de leerkracht of mentor. U kunt ook naar de coördinator of de schoolleiding.',
        },
      },
      {
        id: 'taken-seriously',
        text: {
          self: 'Wat jij voelt telt, ook als anderen zeggen dat het meevalt.',
          parent: 'Wat een kind voelt telt, ook als anderen zeggen dat het meevalt.',
        },
      },
    ],
  },
};
