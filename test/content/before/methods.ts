import type {Content} from '../../../src/content/form/methods.js';

export const content: Content = {
  beforehand: [
    {
      id: 'safety-first',
      text: 'Is een kind in gevaar? Zorg dan eerst voor veiligheid. Kies daarna pas een methode.',
    },
    {
      id: 'not-for-crime',
      text: 'Gaat het om geweld, discriminatie of seksueel gedrag dat te ver gaat? Begin dan niet met een groep. Praat met de schoolleiding en bel de vertrouwensinspecteur.',
    },
    {
      id: 'child-says-yes',
      text: 'Vraag het eerst aan het kind zelf. Zonder ja van het kind komt er geen groep.',
    },
    {
      id: 'agree-with-parents',
      text: 'Begin als het kind en de ouders of verzorgers achter de aanpak staan.',
    },
    {
      id: 'invitation-never-duty',
      text: 'Meedoen is een uitnodiging. Een groepslid mag nee zeggen, en het kind zelf hoeft niets te doen.',
    },
    {
      id: 'promise-effort',
      text: 'Beloof geen uitkomst. Beloof dat u uw best doet en wanneer u erop terugkomt.',
    },
    {
      id: 'behaviour-not-label',
      text: 'Praat over wat een kind doet. Plak geen etiket op wie het is.',
    },
    {
      id: 'do-not-mix',
      text: 'Houd u aan één methode. Bij de steungroepaanpak kijkt de groep samen terug. Bij No Blame spreekt u ieder apart.',
    },
  ],
  methods: [
    {
      id: 'support-group',
      title: 'Steungroepaanpak',
      text: 'Een kleine groep leerlingen helpt de leerkracht. Samen maken ze school weer prettig voor een kind dat gepest wordt.',
      schoolTypes: ['po'],
      whenToChoose: [
        {
          id: 'sg-use-repeated',
          text: 'Kies deze aanpak als een kind steeds weer gepest wordt. Meestal is er dan al iets geprobeerd dat niet genoeg hielp.',
        },
        {
          id: 'sg-use-primary',
          text: 'De aanpak zoekt oplossingen, en past vooral bij de basisschool.',
        },
      ],
      whenNot: [
        {
          id: 'sg-not-without-yes',
          text: 'Het kind wil geen groep. Zoek dan samen naar hulp die wel past.',
        },
        {
          id: 'sg-not-after-no-blame',
          text: 'De leerling deed al eens mee aan No Blame. Ga dan meteen door naar het plan van aanpak.',
        },
      ],
      groupSize: {min: 5, max: 8, default: 6},
      preparations: [
        {
          id: 'sg-prepare',
          title: 'Voordat u begint',
          before: 'sg-learn',
          items: [
            {
              id: 'sg-one-coordinator',
              text: 'Spreek af wie het geheel bewaakt. Dat kan de schoolmaatschappelijk werker zijn, of iemand uit uw eigen team.',
            },
          ],
        },
      ],
      steps: [
        {
          id: 'sg-learn',
          title: 'Leer de aanpak kennen',
          phase: 'plan',
          owner: 'coordinator',
          actions: [
            {
              id: 'sg-learn-team',
              text: 'Lees de aanpak door met wie op school meedoet. Denk aan de leerkracht, de remedial teacher en de intern begeleider.',
            },
          ],
          next: 'sg-listen',
        },
        {
          id: 'sg-listen',
          title: 'Praat met het kind',
          phase: 'plan',
          owner: 'teacher',
          actions: [
            {
              id: 'sg-listen-group',
              text: 'Praat rustig met het kind over wat er in de groep gebeurt. Luister vooral.',
            },
          ],
          words: [
            {id: 'sg-say-what', text: 'Stel: je wordt gepest of je bent heel boos. Wat gebeurt er dan?'},
            {id: 'sg-say-when', text: 'Op welke momenten is het moeilijk?'},
            {id: 'sg-say-who', text: 'Wie in de klas zou jou een handje kunnen helpen?'},
          ],
          next: 'sg-consent',
        },
        {
          id: 'sg-consent',
          title: 'Vraag of het kind deze hulp wil',
          phase: 'plan',
          owner: 'teacher',
          actions: [
            {id: 'sg-explain-plan', text: 'Vertel in een paar zinnen wat u van plan bent.'},
            {
              id: 'sg-name-known',
              text: 'Zeg er eerlijk bij dat de groep weet over wie het gaat. Details vertelt u niet door.',
            },
            {
              id: 'sg-time-to-think',
              text: 'Voor een kind is dit spannend. Geef bedenktijd, en laat een ja later ook nog een nee worden.',
            },
          ],
          words: [
            {
              id: 'sg-say-offer',
              text: 'Ik wil graag een paar klasgenoten om hulp vragen. Zij weten dan dat het over jou gaat. Wil jij dat?',
            },
          ],
          consent: [
            {
              id: 'sg-ask-help',
              of: 'child-bullied',
              text: 'Vraag of het kind op deze manier geholpen wil worden.',
              without: 'Dan komt er geen groep. Zoek samen naar hulp die het kind wel wil.',
              to: 'end',
            },
          ],
          next: 'sg-notice',
        },
        {
          id: 'sg-notice',
          title: 'Let samen op wat goed gaat',
          phase: 'plan',
          owner: 'teacher',
          timing: {min: 7, max: 14, unit: 'days'},
          actions: [
            {
              id: 'sg-notice-kind',
              text: 'Nodig het kind uit om te kijken wie er aardig doet. En wie helpt om rustig te blijven bij een meningsverschil.',
            },
            {id: 'sg-notice-free', text: 'Maak er geen opdracht van. Niets gezien is ook goed.'},
            {
              id: 'sg-notice-week',
              text: 'Kies samen een moment, ongeveer een week later. Dan vertelt het kind wat het heeft gemerkt.',
            },
          ],
          words: [
            {
              id: 'sg-say-notice',
              text: 'Kijk deze week eens of iemand iets aardigs doet. Een klein dingetje telt ook.',
            },
          ],
          next: 'sg-choose',
        },
        {
          id: 'sg-choose',
          title: 'Stel de groep samen',
          phase: 'plan',
          owner: 'teacher',
          actions: [
            {id: 'sg-choose-ask-child', text: 'Vraag het kind wie het graag in de groep heeft.'},
            {id: 'sg-choose-team', text: 'Kies daarna de leerlingen, samen met de collega’s uit stap 1.'},
            {id: 'sg-choose-size', text: 'Vraag zes tot acht leerlingen. Met vijf kan het ook.'},
          ],
          next: 'sg-meet',
        },
        {
          id: 'sg-meet',
          title: 'Praat met de groep',
          phase: 'act',
          owner: 'teacher',
          actions: [
            {id: 'sg-meet-no-blame', text: 'Praat met de groep zonder het kind erbij. Verwijt niemand iets.'},
            {
              id: 'sg-meet-chosen',
              text: 'Leg uit waarom u juist deze leerlingen vraagt. U hebt een probleem, en u denkt dat zij kunnen helpen.',
            },
            {id: 'sg-meet-everyone', text: 'Zeg dat iedereen het hier prettig hoort te hebben.'},
            {id: 'sg-meet-self', text: 'Laat de leerlingen eerst aan zichzelf denken. Wat helpt hen bij boosheid of verdriet?'},
            {
              id: 'sg-meet-recognise',
              text: 'Vertel dat het kind zich niet altijd op zijn gemak voelt. Vraag of ze dat herkennen.',
            },
          ],
          words: [
            {id: 'sg-say-problem', text: 'Ik kom ergens alleen niet uit. Ik denk dat jullie mij kunnen helpen.'},
            {id: 'sg-say-self', text: 'Als jij verdrietig bent, wat doet je dan goed?'},
            {id: 'sg-say-recognise', text: 'Jullie klasgenoot vindt het hier soms moeilijk. Zien jullie dat ook?'},
          ],
          next: 'sg-agree',
        },
        {
          id: 'sg-agree',
          title: 'Maak afspraken met de groep',
          phase: 'act',
          owner: 'teacher',
          timing: {min: 10, max: 14, unit: 'days'},
          actions: [
            {id: 'sg-agree-plan', text: 'Leg uw plan voor en maak afspraken. Ook nu is het kind er niet bij.'},
            {id: 'sg-agree-help', text: 'Vraag of ze u willen helpen om de klas voor iedereen fijn te maken. Wie niet wil, hoeft niet.'},
            {id: 'sg-agree-ask', text: 'Vraag daarna wat ieder kan doen voor dit kind.'},
            {id: 'sg-agree-own', text: 'Laat de ideeën van de leerlingen zelf komen. Geef bij elk idee een compliment.'},
            {
              id: 'sg-agree-examples',
              text: 'Kleine dingen tellen. Denk aan goedemorgen zeggen, samen zitten bij gym of vragen of het kind meespeelt.',
            },
            {
              id: 'sg-agree-speak-up',
              text: 'Wil iemand er iets van zeggen bij pesten of uitlachen? Dat kan als het veilig is. Een volwassene halen mag altijd.',
            },
            {
              id: 'sg-agree-no-force',
              text: 'Stelt iemand voor om het kind dat pest aan te pakken met geweld? Zeg vriendelijk dat dat niet de bedoeling is.',
            },
            {id: 'sg-agree-note', text: 'Schrijf elk aanbod op in een paar woorden.'},
            {id: 'sg-agree-two-weeks', text: 'Vertel dat u over ongeveer twee weken vraagt wat er gelukt is.'},
            {id: 'sg-agree-thanks', text: 'Bedank de groep, wens succes en zeg dat u vertrouwen in hen hebt.'},
          ],
          words: [
            {id: 'sg-say-help', text: 'Helpen jullie mij om het hier voor iedereen fijn te maken? Meedoen mag, het moet niet.'},
            {id: 'sg-say-what-can-you', text: 'Wat zou jij deze week kunnen doen? Iets kleins is genoeg.'},
            {id: 'sg-say-thanks', text: 'Wat een goed idee. Fijn dat je dat zelf bedenkt.'},
          ],
          next: 'sg-check',
        },
        {
          id: 'sg-check',
          title: 'Vraag het kind wat er anders is',
          phase: 'evaluate',
          owner: 'teacher',
          actions: [
            {id: 'sg-check-change', text: 'Vraag het kind wat er veranderd is. Ook iets kleins telt.'},
            {
              id: 'sg-check-praise',
              text: 'Geef bij alles wat het kind vertelt een compliment. Ook eerlijk zeggen dat het nog moeilijk is, verdient dat.',
            },
          ],
          words: [{id: 'sg-say-change', text: 'Welk moment was het fijnst? Wat was er toen anders?'}],
          next: 'sg-review',
        },
        {
          id: 'sg-review',
          title: 'Kijk samen met de groep terug',
          phase: 'evaluate',
          owner: 'teacher',
          actions: [
            {id: 'sg-review-together', text: 'Haal de hele groep bij elkaar. Vraag hoe het nu gaat.'},
            {id: 'sg-review-done', text: 'Vraag wat ieder heeft kunnen doen. Geef daar een compliment voor.'},
            {
              id: 'sg-review-notice',
              text: 'Vraag of het kind zich volgens hen beter voelt. Waar zien ze dat aan?',
            },
            {id: 'sg-review-thanks', text: 'Bedank de groep. Noem ook het kleinste succes.'},
          ],
          words: [{id: 'sg-say-review', text: 'Wat is er gelukt? En wat zag je toen gebeuren?'}],
          next: 'sg-close',
        },
        {
          id: 'sg-close',
          title: 'Herhaal of sluit af',
          phase: 'evaluate',
          owner: 'teacher',
          actions: [
            {id: 'sg-repeat', text: 'Is er nog tijd nodig, en wil het kind door? Herhaal dan stap 7, 8 en 9, hooguit vijf keer.'},
            {id: 'sg-close-well', text: 'Gaat het goed? Sluit dan duidelijk af met het kind en met de groep.'},
            {id: 'sg-aftercare', text: 'Kies ook een dag om later nog eens te vragen hoe het gaat.'},
            {id: 'sg-not-working', text: 'Helpt de groep niet? Ga dan door met het plan van aanpak.'},
          ],
          repeat: {from: 'sg-agree', atMost: 5},
          branches: [
            {id: 'sg-stopped', when: 'Het pesten is gestopt en het kind voelt zich veilig.', to: 'end'},
            {id: 'sg-no-result', when: 'De groep helpt niet, of het kind wil niet verder. School maakt een plan van aanpak.', to: 'end'},
          ],
          record: [
            {
              id: 'sg-record',
              text: 'Zet een korte notitie in het dossier van elke leerling die erbij hoorde. Volg de privacyregels van uw school.',
            },
          ],
        },
      ],
      choices: [
        {
          id: 'sg-mix',
          title: 'Wie zitten er in de groep?',
          step: 'sg-choose',
          default: 'sg-mix-three',
          options: [
            {
              id: 'sg-mix-three',
              title: 'Iemand uit elke rol',
              text: 'Nodig een kind uit dat pest, kinderen die toekijken en kinderen die graag helpen.',
            },
            {
              id: 'sg-mix-halves',
              title: 'Half om half',
              text: 'Vraag voor de helft leerlingen die beginnen met pesten of meedoen. De andere helft staat erbuiten en kan helpen.',
            },
          ],
        },
        {
          id: 'sg-irritation',
          title: 'Mag de groep zeggen wat er stoort?',
          step: 'sg-meet',
          default: 'sg-irritation-no',
          options: [
            {
              id: 'sg-irritation-no',
              title: 'Nee',
              text: 'Vraag niet wat de groep aan het kind stoort. Anders lijkt het alsof het kind zelf de oorzaak is.',
            },
            {
              id: 'sg-irritation-yes',
              title: 'Ja, als het vanzelf komt',
              text: 'Leerlingen mogen zeggen wat hen aan het kind stoort. Stop het vriendelijk zodra het een verwijt wordt.',
            },
          ],
        },
        {
          id: 'sg-tips',
          title: 'Geeft de groep tips aan het kind?',
          step: 'sg-review',
          default: 'sg-tips-no',
          options: [
            {
              id: 'sg-tips-no',
              title: 'Nee',
              text: 'Vraag de groep niet om tips voor het kind. Het kind hoeft niet te veranderen.',
            },
            {
              id: 'sg-tips-yes',
              title: 'Ja, via de leerkracht',
              text: 'Leerlingen mogen u een tip voor het kind geven. U beslist of u die doorgeeft.',
            },
          ],
        },
      ],
      background: [
        {
          id: 'sg-from-no-blame',
          text: 'De steungroepaanpak komt voort uit No Blame en hoort bij het programma KiVa.',
        },
        {id: 'sg-goal', text: 'Dit is het doel: het kind voelt zich weer veilig en het pesten houdt meteen op.'},
        {
          id: 'sg-help-teacher',
          text: 'Zeg tegen leerlingen: jullie helpen mij. Zo blijft de verantwoordelijkheid bij u en niet bij hen.',
        },
      ],
    },
    {
      id: 'no-blame',
      title: 'No Blame',
      text: 'In zeven stappen vraagt u een groep leerlingen om hulp. U zoekt geen schuldige, u zoekt een oplossing.',
      schoolTypes: ['po', 'vo'],
      whenToChoose: [
        {
          id: 'nb-use-together',
          text: 'Kies No Blame als u het pesten samen met leerlingen wilt stoppen. Schuld en straf blijven erbuiten.',
        },
        {
          id: 'nb-use-trusted-adult',
          text: 'Kies No Blame als leerlingen de volwassene vertrouwen die het gesprek leidt.',
        },
      ],
      whenNot: [
        {id: 'nb-not-without-yes', text: 'De leerling wil het niet. Dan praat u niet met een groep.'},
        {
          id: 'nb-not-without-name',
          text: 'De groep mag van de leerling niet weten om wie het gaat. Kies dan iets anders, want deze aanpak kan niet zonder naam.',
        },
      ],
      groupSize: {min: 6, max: 8, default: 6},
      preparations: [
        {
          id: 'nb-prepare-pupil',
          title: 'Voor stap 1: denk na over de leerling',
          before: 'nb-talk-pupil',
          items: [
            {
              id: 'nb-know-pupil',
              text: 'Wat weet u van deze leerling? Wat viel u op? Is de leerling de afgelopen weken of maanden veranderd?',
            },
            {id: 'nb-know-strengths', text: 'Waar is deze leerling goed in? Wat maakt de leerling aardig?'},
            {
              id: 'nb-tell-parents',
              text: 'Wanneer vertelt u het de ouders of verzorgers? Vroeg is meestal beter. Vraag de leerling eerst hoe.',
            },
            {id: 'nb-being-seen', text: 'Gezien worden doet goed. Laat merken dat u belangstelling hebt.'},
            {
              id: 'nb-door-open',
              text: 'Kan het opnieuw beginnen? Spreek af dat de leerling altijd naar u toe mag komen.',
            },
          ],
        },
        {
          id: 'nb-prepare-group',
          title: 'Voor stap 2: bereid het gesprek voor',
          before: 'nb-gather',
          items: [
            {id: 'nb-group-size', text: 'Nodig zes tot acht leerlingen uit.'},
            {
              id: 'nb-invite-personal',
              text: 'Vraag iedere leerling persoonlijk. In het voortgezet onderwijs gebeurt dat vaak met een briefje.',
            },
            {
              id: 'nb-invite-help',
              text: 'Vraag of ze u willen helpen met een probleem. Nee zeggen mag. Welk probleem het is, vertelt u nog niet.',
            },
            {
              id: 'nb-lesson-time',
              text: 'Plan het gesprek onder lestijd. Vraag collega’s van andere klassen of niemand een toets mist.',
            },
            {id: 'nb-duration', text: 'Trek er dertig tot vijfenveertig minuten voor uit.'},
            {
              id: 'nb-group-helps-you',
              text: 'De groep steunt u bij het stoppen van het pesten. Het is dus geen groep die de leerling steunt.',
            },
            {
              id: 'nb-adults-duty',
              text: 'Pesten stoppen is de taak van volwassenen op school. U vraagt leerlingen om daarbij te helpen.',
            },
            {
              id: 'nb-who-leads',
              text: 'Kies een gespreksleider die de groep vertrouwt. Neem niemand die nu zelf deel is van het probleem.',
            },
          ],
        },
        {
          id: 'nb-prepare-yourself',
          title: 'Voor stap 2: bereid uzelf voor',
          before: 'nb-gather',
          items: [
            {id: 'nb-stay-warm', text: 'Blijf waarderend, ook als het lastig wordt. Verwijt niemand iets.'},
            {id: 'nb-show-need', text: 'Laat merken dat u deze leerlingen nodig hebt. Noem waar ieder goed in is.'},
            {id: 'nb-steer', text: 'Houd de leiding, maar oordeel niet. Kom niet zelf met oplossingen.'},
            {
              id: 'nb-interrupt',
              text: 'Hoort u verwijten? Onderbreek ze vriendelijk. Ga niet in op uitdagen of op aanvallen op de leerling.',
            },
            {
              id: 'nb-involve-all',
              text: 'Breng het gesprek steeds terug naar later: hoe wordt het beter? Kijk iedereen aan en betrek iedereen.',
            },
          ],
        },
      ],
      steps: [
        {
          id: 'nb-talk-pupil',
          title: 'Praat met de leerling die gepest wordt',
          phase: 'plan',
          owner: 'teacher',
          timing: {min: 8, max: 14, unit: 'days'},
          actions: [{id: 'nb-calm-start', text: 'Begin rustig. Maak contact en win eerst vertrouwen.'}],
          consent: [
            {
              id: 'nb-ask-wish',
              of: 'child-bullied',
              text: 'Vraag na uw uitleg of de leerling het zo wil.',
              without: 'Dan praat u niet met de groep. Vraag welke hulp de leerling wel wil.',
              to: 'end',
            },
          ],
          parts: [
            {
              id: 'nb-begin',
              title: 'Zo begint u',
              actions: [
                {
                  id: 'nb-own-observations',
                  text: 'Vertel wat u zelf zag. Denk aan vaker ziek zijn, alleen spelen of stoppen met een leuke sport. Of aan ouders die zich zorgen maken. Zo voelt de leerling zich minder alleen.',
                },
                {
                  id: 'nb-how-are-you',
                  text: 'Vraag hoe het in het algemeen gaat. Contact komt eerst, details komen later.',
                },
              ],
              words: [
                {
                  id: 'nb-say-welcome',
                  text: 'Wat goed dat je er bent. Het gaat nu niet over cijfers. En ook niet over de dagen dat je er niet was.',
                },
                {id: 'nb-say-noticed', text: 'Ik zie je in de pauze vaak alleen. Daarom ben ik benieuwd hoe het met je is.'},
                {id: 'nb-say-at-ease', text: 'Hoe voelt het om hier te zijn? Was dat eerst anders?'},
              ],
            },
            {
              id: 'nb-encourage',
              title: 'Geef moed',
              actions: [
                {
                  id: 'nb-lost-hope',
                  text: 'Soms gelooft een leerling niet meer dat het beter wordt. Daarom is uw vertrouwen zo belangrijk.',
                },
                {id: 'nb-know-a-way', text: 'Zeg dat u vertrouwen hebt in verandering en dat u een aanpak kent.'},
                {
                  id: 'nb-not-okay',
                  text: 'Zeg dat het niet goed is wat er gebeurt. Voor school hoort niemand bang te zijn.',
                },
                {
                  id: 'nb-others-too',
                  text: 'Vertel dat dit ook anderen overkomt. En dat het al vaker is gelukt om het te stoppen.',
                },
                {
                  id: 'nb-no-guarantee',
                  text: 'Zeg niet dat het zeker niet erger wordt. Dat kan niemand weten. Vertel wel wat u doet en wanneer u terugkomt.',
                },
                {id: 'nb-ask-change', text: 'Vraag of de leerling wil dat het anders wordt.'},
              ],
              words: [
                {id: 'nb-say-wish', text: 'Zou je willen dat het hier weer fijner wordt? Mag ik daarbij helpen?'},
                {
                  id: 'nb-say-effort',
                  text: 'Wat er gebeurt is niet oké. Ik doe mijn best om het te veranderen. Vrijdag praten we weer.',
                },
              ],
            },
            {
              id: 'nb-explain-approach',
              title: 'Leg de aanpak uit',
              actions: [
                {
                  id: 'nb-explain-talk',
                  text: 'Vertel dat u met een paar klasgenoten gaat praten. Het doel: een fijnere tijd voor de leerling en voor de klas.',
                },
                {
                  id: 'nb-explain-mix',
                  text: 'Vertel wie er in de groep komen. Kinderen die de leerling aardig vindt, maar ook kinderen die niet aardig waren.',
                },
                {
                  id: 'nb-nothing-to-do',
                  text: 'Zeg dat u het regelt. De leerling hoeft niets te doen en hoeft er niet bij te zijn.',
                },
                {
                  id: 'nb-no-trouble',
                  text: 'Zeg dat het niet de bedoeling is dat iemand straf krijgt of in de problemen komt. U doet uw best om niemand bozer te maken op de leerling.',
                },
                {
                  id: 'nb-name-known',
                  text: 'Wees eerlijk: de groep moet weten om wie het gaat. Details hoeft u niet te vertellen.',
                },
              ],
              words: [
                {
                  id: 'nb-say-arrange',
                  text: 'Jij hoeft niets te regelen. Ik praat met de groep, en daarna weer met jou.',
                },
              ],
            },
            {
              id: 'nb-choose-together',
              title: 'Kies samen de groep',
              actions: [
                {
                  id: 'nb-choose-friendly',
                  text: 'Vraag eerst wie de leerling aardig vindt. Wie is een vriend? Wie hielp al eens, of zou dat doen?',
                },
                {
                  id: 'nb-choose-careful',
                  text: 'Vraag daarna voorzichtig wie onaardig doet, wie meedoet en wie toekijkt. Dat kan voelen als klikken. Leg uit dat u het nodig hebt om te helpen.',
                },
                {id: 'nb-you-decide', text: 'Luister goed, maar beslis zelf. Dan hoeft de leerling de keuze niet te dragen.'},
              ],
              words: [{id: 'nb-say-friends', text: 'Met wie heb je het leuk? Wie zou het voor jou opnemen?'}],
            },
            {
              id: 'nb-agree-pupil',
              title: 'Maak afspraken',
              actions: [
                {
                  id: 'nb-letter',
                  text: 'Misschien wil de leerling in een brief of tekening laten zien hoe het voelt. U laat die dan aan de groep zien.',
                  optional: true,
                },
                {id: 'nb-keep-private', text: 'Spreek af wat u aan niemand doorvertelt.'},
                {id: 'nb-plan-review', text: 'Plan een nabespreking. Doe dat na acht tot veertien dagen.'},
                {
                  id: 'nb-watch-change',
                  text: 'Vraag of de leerling wil opletten wat er anders wordt. Dat mag, het is geen plicht.',
                },
                {id: 'nb-any-time', text: 'Is de leerling erg bang? Zeg dan dat die op elk moment mag komen.'},
              ],
              words: [{id: 'nb-say-private', text: 'Wat van dit gesprek moet tussen ons blijven?'}],
            },
          ],
          next: 'nb-gather',
        },
        {
          id: 'nb-gather',
          title: 'Breng de groep bij elkaar',
          phase: 'act',
          owner: 'teacher',
          avoidWord: 'pesten',
          actions: [
            {
              id: 'nb-room',
              text: 'Maak de ruimte klaar: een kring of een ronde tafel. Zorg voor een goede sfeer en begroet ieder kind. Een hand geven mag ook.',
            },
            {
              id: 'nb-open-warm',
              text: 'Begin positief. Zeg dat u blij bent met hun komst, ook al missen ze les. Vertel hoelang het duurt.',
            },
            {
              id: 'nb-bring-up',
              text: 'Vertel daarna waarom ze hier zijn. U hebt hun hulp nodig. Een klasgenoot heeft het moeilijk en vindt school niet leuk meer.',
            },
          ],
          words: [
            {id: 'nb-say-glad', text: 'Fijn dat jullie meedenken. Over drie kwartier zijn jullie weer in de les.'},
            {id: 'nb-say-need', text: 'Ik heb jullie hulp nodig. Iemand uit de klas heeft het nu niet fijn.'},
          ],
          next: 'nb-explain',
        },
        {
          id: 'nb-explain',
          title: 'Leg uit wat het probleem is',
          phase: 'act',
          owner: 'teacher',
          avoidWord: 'pesten',
          actions: [
            {id: 'nb-i-language', text: 'Begin uw zinnen met ik. Maak geen verwijt en laat uw zorg zien.'},
            {
              id: 'nb-safe-school',
              text: 'Vertel wat u raakt: iemand is bang om te komen. School hoort voor iedereen veilig te zijn. Ieder kan daar een beetje aan bijdragen.',
            },
            {id: 'nb-feelings', text: 'Vertel hoe de leerling zich voelt. Noem geen feiten en geen details uit uw gesprek.'},
            {id: 'nb-avoid-word', text: 'Gebruik in dit groepsgesprek het woord ‘pesten’ niet. Op andere momenten mag het gewoon.'},
            {id: 'nb-share-letter', text: 'Is er een brief of tekening? Dit is het moment om die te laten zien.'},
            {id: 'nb-clear', text: 'Ga pas verder als iedereen begrijpt wat er aan de hand is.'},
          ],
          words: [
            {id: 'nb-say-worried', text: 'Ik maak me zorgen. Ik schrok ervan dat iemand hier met angst naar binnen gaat.'},
            {id: 'nb-say-safe', text: 'Ik wil dat het hier voor iedereen goed voelt. Daar kunnen we allemaal aan meehelpen.'},
          ],
          next: 'nb-share',
        },
        {
          id: 'nb-share',
          title: 'Deel de verantwoordelijkheid',
          phase: 'act',
          owner: 'teacher',
          avoidWord: 'pesten',
          actions: [
            {id: 'nb-not-guilt', text: 'Leg uit dat u geen schuld zoekt en geen straf geeft. U wilt dat het beter wordt.'},
            {id: 'nb-ahead', text: 'Geven leerlingen elkaar de schuld? Ga er niet op in en kijk vooruit.'},
            {
              id: 'nb-reason-each',
              text: 'Geef elke leerling een mooie reden voor de uitnodiging. De een kent de klas goed, de ander heeft goede ideeën. Weer een ander ligt goed bij iedereen of leeft met anderen mee.',
            },
          ],
          words: [
            {id: 'nb-say-ahead', text: 'Wat geweest is, kunnen we niet overdoen. Hoe het verder gaat, bepalen we samen.'},
            {id: 'nb-say-reason', text: 'Jij ziet het vaak als eerste als iemand ergens mee zit. Daarom vroeg ik jou.'},
          ],
          next: 'nb-ideas',
        },
        {
          id: 'nb-ideas',
          title: 'Verzamel ideeën',
          phase: 'act',
          owner: 'teacher',
          avoidWord: 'pesten',
          actions: [
            {id: 'nb-room-for-all', text: 'Geef iedere leerling ruimte voor een eigen idee. Niemand moet.'},
            {id: 'nb-ask-two', text: 'Vraag wat ieder zou kunnen doen. Vraag ook wat ze zelf fijn zouden vinden.'},
            {
              id: 'nb-link-ideas',
              text: 'Schrijf de ideeën op en zet bij elk idee één naam. Bijvoorbeeld: huiswerk brengen, samen spelen in de pauze of afspreken na school.',
            },
          ],
          words: [
            {id: 'nb-say-swap', text: 'Stel dat jij het was. Waar zou jij blij van worden?'},
            {id: 'nb-say-pick-up', text: 'Mooi bedacht. Zou je dat zelf willen doen?'},
          ],
          next: 'nb-entrust',
        },
        {
          id: 'nb-entrust',
          title: 'Spreek vertrouwen uit',
          phase: 'act',
          owner: 'teacher',
          timing: {min: 10, max: 14, unit: 'days'},
          avoidWord: 'pesten',
          actions: [
            {
              id: 'nb-thank',
              text: 'Bedank de groep en toon vertrouwen. Laat het doen nu aan hen over. U blijft zelf opletten.',
            },
            {
              id: 'nb-announce-review',
              text: 'Vertel dat u na tien tot veertien dagen met ieder apart praat. U komt zelf naar hen toe.',
            },
            {
              id: 'nb-part',
              text: 'Neem afscheid met een hand. Sommige leerkrachten geven een briefje mee: dit ga jij doen.',
              optional: true,
            },
          ],
          words: [{id: 'nb-say-trust', text: 'Wat een goede ideeën. Ik heb er vertrouwen in. Over twee weken hoor ik graag hoe het ging.'}],
          next: 'nb-review',
        },
        {
          id: 'nb-review',
          title: 'Bespreek na, met ieder apart',
          phase: 'evaluate',
          owner: 'teacher',
          actions: [
            {
              id: 'nb-review-order',
              text: 'Praat eerst met de leerling die gepest werd. Praat daarna met elk groepslid apart.',
            },
            {id: 'nb-aftercare', text: 'Spreek ook een later moment af om te horen of het goed blijft gaan.'},
          ],
          parts: [
            {
              id: 'nb-review-pupil',
              title: 'Met de leerling',
              actions: [
                {
                  id: 'nb-review-how',
                  text: 'Vraag hoe de weken waren en hoe de leerling zich nu voelt. Vraag ook wat er beter gaat.',
                },
                {id: 'nb-review-need', text: 'Vraag wat er nog nodig is. Is er iets dat u nog kunt doen?'},
                {
                  id: 'nb-review-better',
                  text: 'Gaat het beter? Vraag of de leerling het snel vertelt als het weer slechter gaat.',
                },
                {
                  id: 'nb-review-not-yet',
                  text: 'Is het nog niet genoeg? Praat opnieuw met de klasgenoten, als de leerling dat goed vindt. Overleg daarna samen wat nu het beste is.',
                },
              ],
              words: [{id: 'nb-say-how', text: 'Hoe waren deze dagen voor jou? Wat mag er nog anders?'}],
            },
            {
              id: 'nb-review-group',
              title: 'Met ieder groepslid',
              actions: [
                {
                  id: 'nb-apart-why',
                  text: 'Met u alleen durft een groepslid eerlijker te zijn. Ieder voelt zich dan ook zelf verantwoordelijk.',
                },
                {
                  id: 'nb-apart-value',
                  text: 'Kom niet om te controleren, te beschuldigen of te straffen. Waardeer wat ieder heeft gedaan.',
                },
                {id: 'nb-apart-minutes', text: 'Neem vijf tot tien minuten per groepslid.'},
                {id: 'nb-apart-order', text: 'Bedenk vooraf wie u na wie spreekt.'},
                {
                  id: 'nb-apart-no-hurry',
                  text: 'Het kan in de pauze of op het plein, verspreid over een paar dagen. Zorg dat u geen haast hebt.',
                },
                {
                  id: 'nb-apart-open',
                  text: 'Herinner aan de afspraak en vraag of praten nu uitkomt. Gaat het volgens het groepslid beter?',
                },
                {
                  id: 'nb-apart-ask',
                  text: 'Vraag wat het groepslid zag en hoe het nu met de klasgenoot gaat. Wat werd er beter, en wat is er nog nodig?',
                },
                {id: 'nb-apart-ask-self', text: 'Vraag ook hoe de groep beviel en hoe het met het groepslid zelf gaat.'},
                {id: 'nb-apart-thanks', text: 'Gaat het beter? Bedank het groepslid voor de hulp.'},
                {
                  id: 'nb-apart-again',
                  text: 'Gaat het nog niet beter? Zeg dat de groep nog eens bij elkaar komt. Bedank ook dan.',
                },
              ],
              words: [{id: 'nb-say-apart', text: 'Komt het uit als we nu even praten? Ik ben benieuwd wat jij hebt gezien.'}],
            },
          ],
          branches: [
            {id: 'nb-better', when: 'Het pesten is gestopt en de leerling voelt zich veilig.', to: 'end'},
            {
              id: 'nb-no-result',
              when: 'Een nieuw groepsgesprek hielp niet, of de leerling wil dat niet. School maakt een plan van aanpak.',
              to: 'end',
            },
            {id: 'nb-not-enough', when: 'Het is nog niet genoeg, en een nieuw groepsgesprek kan helpen.', to: 'nb-gather'},
          ],
        },
      ],
      choices: [
        {
          id: 'nb-mix',
          title: 'Wie zitten er in de groep?',
          step: 'nb-talk-pupil',
          default: 'nb-mix-halves',
          options: [
            {
              id: 'nb-mix-halves',
              title: 'Half om half',
              text: 'Vraag voor de helft leerlingen die beginnen of meedoen. De anderen hadden er nog niets mee te maken en kunnen helpen.',
            },
            {
              id: 'nb-mix-three',
              title: 'Iemand uit elke rol',
              text: 'Vraag iemand die pest, een paar leerlingen die toekijken en een paar die graag helpen.',
            },
          ],
        },
      ],
      background: [
        {
          id: 'nb-origin',
          text: 'No Blame is bedacht door George Robinson en Barbara Maines. Dat was in de jaren tachtig, in Engeland.',
        },
        {
          id: 'nb-spread',
          text: 'Daarna ging de aanpak naar Zwitserland, Australië, België en Nederland. Duitsland kent hem sinds 2002. Later volgden Oostenrijk en Luxemburg.',
        },
        {
          id: 'nb-solution-focused',
          text: 'No Blame kijkt naar wat kan helpen. Dat past bij de systeemtheorie en de korte therapie van Steve de Shazer.',
        },
        {
          id: 'nb-no-analysis',
          text: 'U hoeft het probleem niet lang te onderzoeken. Hoe het begon en wie het deed, geeft niet de doorslag.',
        },
        {id: 'nb-two-goals', text: 'Twee dingen staan voorop: de leerling krijgt hulp en het pesten houdt op.'},
        {
          id: 'nb-no-punishment',
          text: 'Pesten is ernstig, en toch krijgt niemand straf. Maatregelen uit het beleid van school horen niet in dit traject.',
        },
        {id: 'nb-trust-children', text: 'De aanpak vertrouwt op leerlingen: zij vinden zelf een goede oplossing.'},
        {
          id: 'nb-ease-claim',
          text: 'De handleiding noemt de zeven stappen makkelijk, maar geeft daar geen bewijs bij. Reken er dus niet op dat het vanzelf gaat.',
        },
      ],
    },
  ],
  others: [
    {
      id: 'restorative',
      title: 'Herstelaanpak',
      text: 'School maakt een plan om de situatie op te lossen. Dat gebeurt samen met kinderen die pesten en met hun ouders of verzorgers.',
      schoolTypes: ['po'],
      points: [
        {id: 'ha-part-of-kiva', text: 'De herstelaanpak is een deel van KiVa.'},
        {
          id: 'ha-parents-along',
          text: 'Ouders en verzorgers die dat willen, denken mee over een oplossing.',
        },
        {
          id: 'ha-repair',
          text: 'Richt u op herstel. Erken wat iedereen voelt en zoek samen een oplossing.',
        },
        {
          id: 'ha-sorry-if-wanted',
          text: 'Sorry zeggen kan erbij horen, in een brief of een gesprek. Doe dat alleen als het kind dat gepest werd dat wil.',
        },
      ],
    },
    {
      id: 'ring',
      title: 'Ringaanpak',
      text: 'School werkt samen met ouders en verzorgers aan een goede sfeer in de hele groep.',
      schoolTypes: ['po'],
      points: [
        {
          id: 'ra-for-whole-group',
          text: 'De ringaanpak is bedoeld voor een hele groep die onveilig is geworden. De aanpak heeft acht stappen.',
        },
        {id: 'ra-free-choice', text: 'Uw school kiest zelf of de ringaanpak past.'},
        {
          id: 'ra-training',
          text: 'Het advies: volg eerst de intensieve training. Of vraag een begeleider van buiten.',
        },
        {
          id: 'ra-when-parents',
          text: 'Zijn gesprekken met beide gezinnen niet genoeg? Of lijdt het leren van klasgenoten eronder? Vraag dan ook ouders van kinderen die toekijken om mee te doen. Eerder niet.',
        },
      ],
    },
  ],
};
