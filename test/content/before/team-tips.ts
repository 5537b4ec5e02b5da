import type {Content} from '../../../src/content/form/team-tips.js';

export const content: Content = {
  articles: [
    {
      id: 'five-tips',
      title: 'Vijf dingen die u kunt doen om pesten te voorkomen',
      lead: 'Lees dit als u vijf minuten hebt. Kies daarna één punt voor deze week.',
      audience: ['teacher', 'coordinator', 'school-leader'],
      sections: [
        {
          id: 'five-short',
          title: 'De vijf in het kort',
          order: 'points',
          items: [
            {id: 'tip-colleagues', text: 'Doe het samen met collega’s. In uw eentje houdt u pesten niet tegen.'},
            {id: 'tip-bond', text: 'Steek tijd in de band met elke leerling. Dat doet de leerling goed, en de hele klas.'},
            {id: 'tip-norms', text: 'Spreek af wat in de groep hoort. Doe het voor en bewaak het met elkaar.'},
            {
              id: 'tip-peers',
              text: 'Help leerlingen om goed met elkaar om te gaan. Dan hoort iedereen er meer bij en steunen ze elkaar eerder.',
            },
            {id: 'tip-parents', text: 'Houd goed contact met ouders en verzorgers. Samen voorkomt u meer.'},
          ],
        },
        {
          id: 'why-it-matters',
          title: 'Waarom het de moeite waard is',
          order: 'points',
          items: [
            {
              id: 'safe-to-learn',
              text: 'Leren lukt pas als een leerling zich veilig voelt en erbij hoort. Ook de groep en uzelf doet dat goed.',
            },
            {id: 'teacher-counts', text: 'Wat u doet, telt mee. In een groep die goed met elkaar omgaat, is minder plaats voor pesten.'},
            {
              id: 'backed-by-research',
              text: 'De vijf punten steunen op onderzoek. Stichting School & Veiligheid bracht dat met wetenschappers bij elkaar.',
            },
            {id: 'all-year', text: 'Dit werk is nooit af. Eén gebeurtenis kan een groep al veranderen, dus blijf het hele jaar kijken.'},
          ],
        },
      ],
    },
    {
      id: 'act-now',
      title: 'U ziet dat er gepest wordt',
      lead: 'Dit doet u op dat moment en kort daarna. Wacht niet tot u alles zeker weet.',
      audience: ['teacher', 'support-staff', 'coordinator'],
      sections: [
        {
          id: 'first-minutes',
          title: 'Op dat moment',
          order: 'steps',
          items: [
            {id: 'danger-first', text: 'Is er gevaar, of is iemand gewond? Haal dan eerst hulp.'},
            {id: 'step-in-now', text: 'Grijp meteen in. Zo merken leerlingen dat u hen serieus neemt.'},
            {id: 'separate-calmly', text: 'Haal de leerlingen rustig uit elkaar.'},
            {id: 'name-and-support', text: 'Zeg welk gedrag moet stoppen. Blijf bij het kind dat gepest wordt en steun het meteen.'},
            {id: 'talk-about-it', text: 'Bespreek daarna wat er gebeurde. Doe dat rustig, en liefst met ieder apart.'},
            {id: 'pass-it-on', text: 'Vertel dezelfde dag aan de leerkracht of mentor wat u zag.'},
          ],
        },
        {
          id: 'days-after',
          title: 'De dagen daarna',
          order: 'points',
          items: [
            {id: 'guide-both', text: 'Begeleid het kind dat gepest wordt en ook het kind dat pest.'},
            {id: 'build-empathy', text: 'Doe iets met de groep waardoor leerlingen zich beter inleven in een ander.'},
            {
              id: 'no-single-recipe',
              text: 'Kijk elke keer wat past. Het maakt uit hoe ernstig het is, wie erbij waren en hoe er gepest werd.',
            },
            {
              id: 'what-acting-shows',
              text: 'Ook andere leerlingen kijken mee. Grijpt u in, dan zien ze: pesten hoort hier niet, en school zorgt voor veiligheid.',
            },
          ],
        },
        {
          id: 'be-there',
          title: 'Wees waar het gebeurt',
          order: 'points',
          items: [
            {id: 'watch-places', text: 'Verdeel het toezicht over plekken waar het vaak misgaat: gang, toiletten en plein.'},
            {id: 'adults-present', text: 'Waar volwassenen zijn, wordt vaak minder gepest. U ziet het eerder en kunt meteen iets doen.'},
            {id: 'be-visible', text: 'Loop ook eens rond waar leerlingen vrij zijn. Denk aan de hal, de kluisjes en de fietsenstalling.'},
          ],
        },
      ],
    },
    {
      id: 'gut-feeling',
      title: 'Een niet-pluisgevoel: wat doet u ermee?',
      lead: 'U voelt dat er iets niet klopt, maar u kunt het niet aanwijzen. Dit kunt u dan doen.',
      audience: ['teacher', 'coordinator', 'support-staff'],
      sections: [
        {
          id: 'feeling-steps',
          title: 'Wat u doet',
          order: 'steps',
          items: [
            {
              id: 'share-the-feeling',
              text: 'Schuif het gevoel niet weg. Deel het met een collega of de coördinator; bewijs is niet nodig.',
            },
            {
              id: 'combine-signals',
              text: 'Leg naast elkaar wat ieder van u ziet, ook buiten de eigen klas. Zo krijgt u een vollediger beeld.',
            },
            {
              id: 'use-the-tool',
              text: 'Het niet-pluisinstrument van School & Veiligheid maakt het beeld van een leerling vollediger. Dan kiest u beter of er meer nodig is.',
            },
          ],
        },
        {
          id: 'feeling-counts',
          title: 'Waarom uw gevoel telt',
          order: 'points',
          items: [
            {id: 'protocol-not-enough', text: 'Een protocol, een monitor en beleid zijn nodig. Maar vaak is dat niet genoeg.'},
            {id: 'felt-it-before', text: 'Veel leerkrachten zeggen later: ik voelde het al, maar ik had er geen woorden voor.'},
          ],
        },
      ],
    },
    {
      id: 'listen',
      title: 'Een leerling wil u iets vertellen',
      lead: 'Gebruik deze punten als een leerling bij u komt. Luisteren komt eerst, oplossen later.',
      audience: ['teacher', 'coordinator', 'support-staff'],
      sections: [
        {
          id: 'listen-how',
          title: 'Zo luistert u',
          order: 'points',
          items: [
            {id: 'let-them-tell', text: 'Laat de leerling zelf vertellen. Vraag door en wacht met advies.'},
            {id: 'need-first', text: 'Zoek niet meteen naar een oplossing. Vaak wil een leerling eerst gewoon kwijt wat er is.'},
            {id: 'take-it-seriously', text: 'Zegt een leerling dat er gepest wordt? Neem dat serieus, ook als u er zelf niets van zag.'},
            {id: 'no-secret-promised', text: 'Beloof niet dat u zwijgt. Zeg dat u samen bekijkt wie het moet weten.'},
          ],
        },
        {
          id: 'listen-open',
          title: 'Zorg dat ze durven komen',
          order: 'points',
          items: [
            {id: 'safe-harbour', text: 'Laat zien dat leerlingen bij u terechtkunnen, met leuke en met moeilijke dingen.'},
            {id: 'trust-in-you', text: 'Leerlingen hebben steun aan een volwassene die ze vertrouwen. Dat kunt u zijn.'},
            {id: 'feelings-help', text: 'Toon begrip en help een leerling met wat die voelt. Dat maakt de band beter.'},
          ],
        },
      ],
    },
    {
      id: 'warm-bond',
      title: 'Een warme band met leerlingen',
      lead: 'Kies hier iets kleins dat u morgen al kunt doen. De leerling, de groep en u hebben er baat bij.',
      audience: ['teacher', 'coordinator'],
      sections: [
        {
          id: 'bond-small',
          title: 'Begin klein',
          order: 'points',
          items: [
            {id: 'greet-everyone', text: 'Zeg elke leerling vrolijk gedag. Daarmee zegt u: ik zie je.'},
            {id: 'one-to-one', text: 'Praat geregeld even alleen met een leerling die u nog niet kent.'},
            {id: 'be-curious', text: 'Wees nieuwsgierig. Waar is de leerling mee bezig, en wat vindt die belangrijk?'},
            {id: 'come-back-to-it', text: 'Kom terug op wat een leerling vertelde. Een praatje in de pauze of na de les is genoeg.'},
            {id: 'know-talents', text: 'Zoek van elke leerling uit waar die blij van wordt en goed in is.'},
            {id: 'talk-outside-class', text: 'Maak ook buiten de les een praatje. Dan stapt een leerling eerder op u af als er iets is.'},
          ],
        },
        {
          id: 'bond-keep',
          title: 'Houd de band goed',
          order: 'points',
          items: [
            {id: 'keep-investing', text: 'Een band vraagt onderhoud. Geef er juist aandacht aan als het botst.'},
            {
              id: 'three-to-one',
              text: 'Zorg voor meer fijne dan nare momenten. Onderzoeken verschillen, maar drie tegen één is wel het minste.',
            },
            {id: 'no-click', text: 'U hoeft niet met elke leerling een klik te hebben. Misschien heeft een collega die wel.'},
            {id: 'light-humour', text: 'Een grapje kan een vast patroon breken. Maak het nooit ten koste van een leerling.'},
          ],
        },
        {
          id: 'bond-why',
          title: 'Wat een goede band doet',
          order: 'points',
          items: [
            {
              id: 'what-a-bond-is',
              text: 'Een goede band is meer dan gezelligheid. U toont echte belangstelling, neemt leerlingen serieus, prijst goed gedrag en praat open en met respect.',
            },
            {id: 'feel-at-home', text: 'Leerlingen voelen zich meer thuis op school. Ze zijn aardiger en helpen vaker.'},
            {id: 'warm-less-bullying', text: 'Waar de band met de leerkracht warm is, wordt minder gepest. Dat verband is sterk.'},
            {id: 'dare-to-step-in', text: 'Leerlingen denken beter over hun klasgenoten. Ze willen eerder iets doen als er gepest wordt.'},
            {id: 'joy-in-teaching', text: 'Ook u merkt het: lesgeven wordt leuker.'},
          ],
        },
      ],
    },
    {
      id: 'praise-and-limits',
      title: 'Prijzen, grenzen stellen en weer goedmaken',
      lead: 'Zo zegt u duidelijk stop, en blijft de band met de leerling heel.',
      audience: ['teacher', 'support-staff'],
      sections: [
        {
          id: 'praise',
          title: 'Prijs wat goed gaat',
          order: 'points',
          items: [
            {id: 'valued-pupils', text: 'Leerlingen die zich welkom en gewaardeerd voelen, krijgen een sterkere band met u.'},
            {
              id: 'confirm-good',
              text: 'Toont een leerling respect of verantwoordelijkheid? Zeg dat u het ziet, want de hele klas leert ervan.',
            },
            {id: 'less-disruption', text: 'Let vooral op wat goed gaat. Dan is er minder onrust in de les.'},
          ],
        },
        {
          id: 'limits',
          title: 'Geef een duidelijke grens',
          order: 'points',
          items: [
            {id: 'act-firmly', text: 'Grijp duidelijk in als iemand een afspraak breekt. Doe dat zeker bij pesten.'},
            {id: 'be-consistent', text: 'Wees elke keer even duidelijk. Dat geeft veiligheid en respect.'},
            {id: 'reject-behaviour', text: 'Zeg wat u van het gedrag vindt. Wijs de leerling zelf niet af.'},
            {id: 'ask-behind', text: 'Vraag na de grens meteen wat erachter zit. Zo houdt u contact.'},
            {id: 'sample-line', text: 'U kunt zeggen: ‘Die woorden doen pijn, dat wil ik hier niet. Ik hoor graag van je wat er speelt.’'},
            {id: 'punish-little', text: 'Straf zo min mogelijk. Zoek eerst een andere weg.'},
          ],
        },
        {
          id: 'repair',
          title: 'Maak het weer goed',
          order: 'points',
          items: [
            {id: 'acknowledge-feelings', text: 'Praat na een botsing met de leerling. Erken wat die voelde en zoek samen een oplossing.'},
            {id: 'balance-after', text: 'Moest u streng zijn? Zeg later ook iets goeds, en meen het.'},
          ],
        },
        {
          id: 'class-watches',
          title: 'De klas kijkt mee',
          order: 'points',
          items: [
            {
              id: 'contact-spreads',
              text: 'Gaat u vriendelijk met leerlingen om, dan doen zij dat ook eerder. Bij veel botsingen zijn leerlingen vaker agressief en vinden ze elkaar minder aardig.',
            },
            {id: 'feedback-good', text: 'Een leerling die van u vaak iets goeds hoort, wordt door klasgenoten aardiger gevonden.'},
            {
              id: 'feedback-bad',
              text: 'Een leerling die vooral kritiek krijgt, wordt ook door de klas vaker slecht behandeld. Dat kan pesten voeden.',
            },
            {id: 'lift-position', text: 'Ligt een leerling minder goed in de groep? Benader die positief, of geef een fijne rol.'},
          ],
        },
      ],
    },
    {
      id: 'look-at-yourself',
      title: 'Kijk eens naar uw eigen blik',
      lead: 'Met de ene leerling gaat het vanzelf, met de andere niet. Deze vragen helpen u om opnieuw te kijken.',
      audience: ['teacher', 'coordinator'],
      sections: [
        {
          id: 'own-view',
          title: 'Sta hierbij stil',
          order: 'points',
          items: [
            {
              id: 'own-share',
              text: 'Wat voelt u bij deze leerling, en wat is uw eigen aandeel? Met de een gaat het nu eenmaal makkelijker dan met de ander.',
            },
            {id: 'image-steers', text: 'Uw beeld van een leerling stuurt wat u ziet. Daardoor lijkt het beeld steeds weer te kloppen.'},
            {
              id: 'look-behind',
              text: 'Let bewust op wat goed gaat, en op wat er om de leerling heen gebeurt. Wat zit er achter het gedrag, en wat is er nodig?',
            },
          ],
        },
        {
          id: 'ask-pupils',
          title: 'Vraag het aan leerlingen',
          order: 'points',
          items: [
            {id: 'ask-feedback', text: 'Vraag hoe leerlingen u ervaren. Bedank hen, ook als het tegenvalt, en zeg wat u wilt verbeteren.'},
          ],
        },
      ],
    },
    {
      id: 'class-norms',
      title: 'Maak afspraken met de klas',
      lead: 'Begin het jaar met afspraken die van de klas zelf zijn. Zo pakt u het aan.',
      audience: ['teacher', 'coordinator'],
      sections: [
        {
          id: 'make-norms',
          title: 'Samen afspreken',
          order: 'points',
          items: [
            {
              id: 'make-them-together',
              text: 'Maak de afspraken met de klas, ook voor als het misgaat. Dan volgen leerlingen ze eerder en letten ze er zelf op.',
            },
            {id: 'question-important', text: 'Vraag de klas: ‘Wat vinden jullie belangrijk in hoe we hier samen zijn?’'},
            {id: 'question-accept', text: 'Vraag: ‘Wat vinden we hier gewoon oké, en wat echt niet?’'},
            {id: 'question-speak-up', text: 'Vraag: ‘Hoe zeg je het tegen een ander als iets niet fijn is?’'},
            {
              id: 'remind-each-other',
              text: 'Spreek ook af hoe leerlingen elkaar helpen onthouden wat is beloofd. En hoe ze het zeggen als iemand het vergeet.',
            },
            {id: 'more-responsibility', text: 'Wie mee mag beslissen, voelt zich vrijer en ook meer verantwoordelijk.'},
            {id: 'theirs-not-yours', text: 'Voelt het als hun eigen plan? Dan willen leerlingen er echt iets van maken.'},
          ],
        },
        {
          id: 'live-norms',
          title: 'Doe het zelf voor',
          order: 'points',
          items: [
            {id: 'your-example', text: 'Leerlingen zien aan u hoe het hoort. Doe dus zelf wat u vraagt.'},
            {id: 'small-acts', text: 'Laat het zien in kleine dingen. Raap bijvoorbeeld zelf een prop papier op.'},
          ],
        },
        {
          id: 'norms-online',
          title: 'Ook online',
          order: 'points',
          items: [
            {id: 'online-enters', text: 'Wat leerlingen online tegen elkaar zeggen, komt mee de klas in. Praat er dus over.'},
            {id: 'online-same-norms', text: 'Zeg het erbij: onze afspraken tellen online net zo hard.'},
            {id: 'online-example', text: 'Vraag een paar leerlingen om online het goede voorbeeld te geven.'},
          ],
        },
      ],
    },
    {
      id: 'group-bonds',
      title: 'Maak van de klas een groep',
      lead: 'Leerlingen die elkaar kennen, helpen elkaar eerder. Kies één werkvorm voor deze maand.',
      audience: ['teacher', 'coordinator'],
      sections: [
        {
          id: 'get-to-know',
          title: 'Laat leerlingen elkaar leren kennen',
          order: 'points',
          items: [
            {
              id: 'knowing-helps',
              text: 'Wie een ander kent, leeft zich makkelijker in. Vooroordelen worden kleiner, en die zitten vaak onder pesten.',
            },
            {
              id: 'take-time',
              text: 'Neem er elk jaar de tijd voor, bij de start en in de maanden erna. Ook een klas die al lang samen is, heeft het nodig.',
            },
            {id: 'group-exercises', text: 'Doe oefeningen die van de klas een groep maken. Laat leerlingen zelf ideeën geven.'},
            {id: 'after-the-holiday', text: 'In de vakantie gaat het in een groep gewoon door. Vraag ernaar in de eerste week.'},
            {
              id: 'know-better',
              text: 'Vraag in een sociogram wie leerlingen beter willen leren kennen. Gebruik dat voor plaatsen in de klas en voor samenwerken.',
            },
            {
              id: 'careful-sociogram',
              text: 'De vraag wie iemand niet aardig vindt, ligt gevoelig. Stel die liever niet, en deel antwoorden nooit met de klas.',
            },
          ],
        },
        {
          id: 'work-together',
          title: 'Laat leerlingen samenwerken',
          order: 'points',
          items: [
            {
              id: 'cooperative-forms',
              text: 'Samen leren maakt de band sterker. Kies een werkvorm, project of spel waarbij ze elkaar nodig hebben.',
            },
            {id: 'mix-and-change', text: 'Maak groepjes die gemengd zijn. Wissel ze geregeld.'},
            {
              id: 'talent-for-group',
              text: 'Ga ervan uit dat elke leerling iets toevoegt. Vraag: ‘Waar ben jij goed in, en hoe help je er de groep mee?’',
            },
            {
              id: 'share-passion',
              text: 'Laat leerlingen delen waar ze blij van worden. Ze helpen in een les, leren de klas een sport of tonen hun hobby.',
            },
          ],
        },
        {
          id: 'talk-together',
          title: 'Praat geregeld samen',
          order: 'points',
          items: [
            {
              id: 'talk-regularly',
              text: 'Plan vaste gesprekken en leid ze goed. De band wordt sterker als leerlingen delen wat ze denken, voelen en meemaken.',
            },
            {id: 'spot-early', text: 'In zo’n gesprek hoort u vroeg van een misverstand of ruzie.'},
            {id: 'pupils-choose', text: 'Laat leerlingen meekiezen waar het over gaat. Spreek samen af hoe u met respect praat.'},
          ],
        },
        {
          id: 'good-group',
          title: 'Zo herkent u een goede groep',
          order: 'points',
          items: [
            {
              id: 'respect-differences',
              text: 'Verschil mag er zijn. Denk aan afkomst, gender, jongen of meisje, of op wie iemand valt.',
            },
            {id: 'feel-along', text: 'Leerlingen leven met elkaar mee, tonen begrip en geven steun.'},
            {id: 'more-wellbeing', text: 'Leerlingen voelen zich beter, doen meer mee en leren meer.'},
            {id: 'peers-less-bullying', text: 'Waar leerlingen goed met elkaar omgaan, wordt minder gepest en is er meer steun.'},
            {
              id: 'stable-order',
              text: 'In een klas ontstaat een vaste orde: wie veel invloed heeft en wie weinig. Die blijft vaak dezelfde, wie er ook lesgeeft.',
            },
            {id: 'teacher-shapes-order', text: 'Hoe de vaste orde in de les uitpakt, verschilt per leerkracht. Uw gedrag maakt dus uit.'},
          ],
        },
      ],
    },
    {
      id: 'bystanders',
      title: 'Leerlingen die zien dat er gepest wordt',
      lead: 'Een omstander is iemand die ziet dat er gepest wordt. Hier leest u hoe u leerlingen leert om dan veilig te helpen.',
      audience: ['teacher', 'coordinator'],
      sections: [
        {
          id: 'bystanders-why',
          title: 'Waarom het uitmaakt',
          order: 'points',
          items: [
            {
              id: 'silence-isolates',
              text: 'Wie toekijkt, zwijgt vaak uit angst of ongemak. Het kind dat gepest wordt staat dan nog meer alleen en is kwetsbaarder.',
            },
            {id: 'stand-up', text: 'Komt iemand op voor het kind dat gepest wordt? Dan krijgt vervelend gedrag geen steun.'},
            {
              id: 'help-lowers-harm',
              text: 'Steunen, opkomen voor de ander of het melden: pesten doet dan veel minder schade. Iemand erop aanspreken kan ook, maar alleen als het veilig is.',
            },
            {
              id: 'liked-are-helped',
              text: 'Leerlingen komen vooral op voor wie ze aardig vinden. Werk dus aan hun onderlinge band, dan helpen ze vaker.',
            },
          ],
        },
        {
          id: 'bystanders-learn',
          title: 'Wat u leerlingen leert',
          order: 'points',
          items: [
            {id: 'talk-step-in', text: 'Praat met de klas over de vraag: wat kun je doen als je pesten ziet?'},
            {id: 'know-forms', text: 'Vertel op welke manieren kinderen pesten en wat dat met iemand doet.'},
            {id: 'train-words', text: 'Oefen hoe je rustig en duidelijk zegt wat je vindt, en hoe je een ruzie oplost.'},
            {id: 'role-play', text: 'Speel een situatie na of praat haar samen door. Wie veilig oefent, durft later meer.'},
          ],
        },
        {
          id: 'bystanders-class',
          title: 'Wat u regelt',
          order: 'points',
          items: [
            {id: 'reward-helping', text: 'Laat merken dat u het waardeert als een leerling helpt.'},
            {id: 'report-without-name', text: 'Laat leerlingen ook zonder naam melden. Zeg eerlijk wat school dan wel en niet kan doen.'},
            {id: 'clear-rules', text: 'Maak de regels tegen pesten helder, en geef ze een vaste plek in de dag.'},
            {
              id: 'plan-activities',
              text: 'Bedenk met de klas activiteiten voor een school zonder pesten. Dan durven leerlingen eerder te helpen.',
            },
            {id: 'fits-together', text: 'Houd het niet bij één les. Les, regels, oefenen en waarderen horen bij elkaar.'},
          ],
        },
      ],
    },
    {
      id: 'pupils-take-part',
      title: 'Geef leerlingen een stem',
      lead: 'Leerlingen die meedenken, nemen meer verantwoordelijkheid. Kies een vorm die bij uw groep past.',
      audience: ['teacher', 'coordinator', 'workgroup'],
      sections: [
        {
          id: 'own-choices',
          title: 'In de klas',
          order: 'points',
          items: [
            {id: 'give-choices', text: 'Laat leerlingen zelf kiezen waar dat kan. Toon dat u vertrouwen in hen hebt.'},
            {id: 'allow-mistakes', text: 'Fouten mogen. Leerlingen leren ervan.'},
            {id: 'decide-together', text: 'Laat leerlingen mee beslissen, ook over hoe ze leren. Dan voelen ze zich serieus genomen.'},
            {
              id: 'stand-up-for-self',
              text: 'Met vaste gewoontes en duidelijke regels komt een leerling makkelijker voor zichzelf op. Pesten stoppen blijft wel uw werk.',
            },
          ],
        },
        {
          id: 'in-the-school',
          title: 'In de hele school',
          order: 'points',
          items: [
            {
              id: 'pupils-speak',
              text: 'Geef leerlingen op een bijeenkomst het woord over wat ze meemaken en bedenken. Van een leeftijdgenoot komt het dichterbij.',
            },
            {
              id: 'speak-by-choice',
              text: 'Alleen wie wil, vertelt zijn verhaal. Dring nooit aan, zeker niet bij een kind dat gepest wordt.',
            },
            {
              id: 'campaign',
              text: 'Doe samen iets over respect en erbij horen. Kies een workshop, een teamspel of een toneelstuk met leerlingen erin.',
            },
            {id: 'older-online', text: 'Een oudere leerling als maatje kan ook helpen tegen pesten online.'},
          ],
        },
      ],
    },
    {
      id: 'contact-with-parents',
      title: 'Goed contact met ouders en verzorgers',
      lead: 'Bouw aan contact voordat er iets is. Dan hebt u iets om op terug te vallen.',
      audience: ['teacher', 'coordinator'],
      sections: [
        {
          id: 'parents-start',
          title: 'Leer elkaar kennen',
          order: 'points',
          items: [
            {id: 'know-first', text: 'Neem tijd om ouders en verzorgers te leren kennen. Op dat vertrouwen bouwt u als er iets gebeurt.'},
            {id: 'lower-threshold', text: 'Vertel hoe en wanneer u te bereiken bent. Wie u al kent, neemt eerder contact op.'},
          ],
        },
        {
          id: 'parents-equal',
          title: 'Sta naast elkaar',
          order: 'points',
          items: [
            {
              id: 'equal-partners',
              text: 'U kent de leerling op school, ouders en verzorgers kennen hun kind thuis. Zie elkaar als gelijken.',
            },
            {id: 'open-attitude', text: 'Wees open en nodig uit. Zeg ook hardop: we zijn hier samen verantwoordelijk voor.'},
            {id: 'treat-as-yourself', text: 'Vraag u af: zou ik zelf zo aangesproken willen worden?'},
          ],
        },
        {
          id: 'parents-often',
          title: 'Houd contact, ook als het goed gaat',
          order: 'points',
          items: [
            {id: 'informal-contact', text: 'Maak geregeld zomaar een praatje. Zo voelen ouders en verzorgers zich welkom.'},
            {id: 'regular-contact', text: 'Laat vaker iets van u horen. Dat geeft vertrouwen, en een volgend gesprek begint makkelijker.'},
            {id: 'share-good-news', text: 'Bel of mail ook eens met iets leuks.'},
            {
              id: 'keep-agreements',
              text: 'Een idee uit de praktijk: maak drie keer per jaar afspraken. School en thuis houden zich er allebei aan.',
            },
          ],
        },
        {
          id: 'pupil-joins',
          title: 'Vergeet de leerling niet',
          order: 'points',
          items: [
            {id: 'triangle', text: 'Het gaat over de leerling, dus laat die meepraten. School, leerling en thuis vormen een driehoek.'},
          ],
        },
      ],
    },
    {
      id: 'status',
      title: 'Op de middelbare school: geef status een goede kant',
      lead: 'Op de middelbare school weegt het oordeel van klasgenoten zwaar. Zo gebruikt u dat voor een fijne sfeer.',
      audience: ['teacher', 'coordinator'],
      schoolTypes: ['vo'],
      sections: [
        {
          id: 'peers-count',
          title: 'Wat er speelt',
          order: 'points',
          items: [
            {
              id: 'peers-influence',
              text: 'Jongeren luisteren eerder naar elkaar dan naar u. Begin het jaar dus met een norm waar de hele klas achter staat.',
            },
            {
              id: 'popular-set-norm',
              text: 'Leerlingen kijken af wat de meesten doen, en vooral wat populaire klasgenoten doen. Dat wordt al snel normaal.',
            },
            {id: 'only-forbidding', text: 'Alleen zeggen wat niet mag, werkt soms niet. Jongeren gaan er dan juist tegenin.'},
            {
              id: 'teens-notice-support',
              text: 'Tieners merken het als u hen steunt. Ze willen gezien, gehoord en serieus genomen worden, en zelf kiezen.',
            },
          ],
        },
        {
          id: 'status-use',
          title: 'Wat u kunt doen',
          order: 'points',
          items: [
            {id: 'status-without-harm', text: 'Aanzien willen is heel gewoon. Leer leerlingen hoe dat lukt zonder een ander pijn te doen.'},
            {
              id: 'involve-popular',
              text: 'Vraag populaire leerlingen om mee te denken over de norm en erop te letten. Keuren zij pesten af, dan zijn ze een goed voorbeeld.',
            },
            {id: 'influence-on-side', text: 'Bouw aan de band met leerlingen naar wie anderen kijken. Het helpt als zij met u meedoen.'},
            {
              id: 'valued-role',
              text: 'Geef een rol die de klas iets waard vindt, zoals namens de klas spreken of helpen op een sportdag.',
            },
          ],
        },
      ],
    },
    {
      id: 'see-the-class',
      title: 'Voortgezet onderwijs: zicht op een klas die u kort ziet',
      lead: 'Een paar uur per week is weinig om een klas te leren kennen. Zo krijgt u samen toch een goed beeld.',
      audience: ['teacher', 'coordinator', 'school-leader'],
      schoolTypes: ['vo'],
      sections: [
        {
          id: 'harder-in-vo',
          title: 'Waarom het lastig is',
          order: 'points',
          items: [
            {id: 'few-hours', text: 'U ziet leerlingen maar kort. Klassen wisselen en het team is groot.'},
            {id: 'partial-view', text: 'Alleen ziet u niet alles wat er tussen leerlingen speelt. Met collega’s samen ziet u meer.'},
            {
              id: 'before-day-one',
              text: 'Een brugklas krijgt vaak al voor de zomer vorm, na de klassenlijst of de kennismaking. Vraag in week één wie elkaar al sprak, ook online.',
            },
          ],
        },
        {
          id: 'fixed-face',
          title: 'Geef elke leerling een vast gezicht',
          order: 'points',
          items: [
            {id: 'mentor-matters', text: 'Een mentor kan het verschil maken, voor één leerling en voor de groep.'},
            {
              id: 'two-mentors',
              text: 'Geef elk leerjaar twee mentoren. Dat is vertrouwd, en een leerling kan kiezen bij wie die zich veilig voelt.',
            },
            {
              id: 'own-coach',
              text: 'Een idee uit de praktijk: elke leerling heeft een eigen coach. Ze praten elke week een kwartier, en de coach maakt een kort verslag.',
            },
            {id: 'three-home-talks', text: 'Drie keer per jaar praat de coach een halfuur met leerling, ouders en verzorgers.'},
            {
              id: 'discuss-every-pupil',
              text: 'Bespreek elke leerling drie keer per jaar in het team. Begin met de vraag: wat heeft deze leerling nodig?',
            },
            {
              id: 'invite-support',
              text: 'Is er meer nodig? Vraag dan de coördinator of de schoolleiding erbij. Ook iemand van het ondersteuningsteam kan meedoen.',
            },
          ],
        },
        {
          id: 'keep-alive',
          title: 'Houd het onderwerp levend',
          order: 'points',
          items: [
            {id: 'another-subject', text: 'Laat pesten elke maand in een ander vak terugkomen. Een deel van een les is al genoeg.'},
            {
              id: 'subject-ideas',
              text: 'Hang bij tekenen posters op, en praat bij geschiedenis over discriminatie. Bij biologie past hoe een groep werkt en hoe je meeleeft.',
            },
          ],
        },
      ],
    },
    {
      id: 'learn-together',
      title: 'Leer van elkaar in het team',
      lead: 'Iedereen heeft weleens een lastige groep. Hier vindt u manieren om elkaar te helpen.',
      audience: ['teacher', 'coordinator', 'school-leader'],
      sections: [
        {
          id: 'be-open',
          title: 'Maak het veilig om open te zijn',
          order: 'points',
          items: [
            {id: 'safe-to-share', text: 'Vertel in het team wat goed gaat en wat moeilijk is. Het is geen wedstrijd.'},
            {id: 'ask-and-support', text: 'Vraag een collega met een rustige groep hoe die het doet. Bied hulp aan wie het zwaar heeft.'},
          ],
        },
        {
          id: 'ways-to-learn',
          title: 'Manieren om te leren',
          order: 'points',
          items: [
            {id: 'discuss-cases', text: 'Houd intervisie. Ieder neemt een voorbeeld uit de eigen klas mee.'},
            {id: 'visit-lessons', text: 'Kijk bij elkaar in de les. Vertel daarna wat u in de groep zag en wat kan helpen.'},
            {id: 'pair-colleagues', text: 'Maak duo’s van een ervaren en een nieuwe collega. Doe dat ook voor wie vastloopt.'},
          ],
        },
        {
          id: 'team-check',
          title: 'Vragen voor het team',
          order: 'points',
          items: [
            {id: 'know-enough', text: 'Weten we genoeg van pesten? Welke signalen zijn er, hoe herkent u ze en wat doet u daarna?'},
            {id: 'recall-incident', text: 'Denk aan een keer dat u op de gang pesten zag. Wat deed u, en wat zou u nu doen?'},
          ],
        },
      ],
    },
    {
      id: 'one-team',
      title: 'Eén team, één lijn',
      lead: 'Leerlingen merken het als elke collega iets anders goedvindt. Hier leest u hoe u op één lijn komt.',
      audience: ['teacher', 'coordinator', 'school-leader', 'workgroup'],
      sections: [
        {
          id: 'team-why',
          title: 'Waarom samen',
          order: 'points',
          items: [
            {id: 'same-approach', text: 'Kies één aanpak voor het hele team en houd die vol.'},
            {
              id: 'worth-the-effort',
              text: 'Het kost het hele team tijd. Daarvoor voorkomt u meer, ziet u signalen eerder en grijpt u beter in.',
            },
            {
              id: 'no-agreement-hinders',
              text: 'Denkt het team er verschillend over, dan is pesten moeilijker te stoppen. In een groot team kost één lijn meer tijd.',
            },
          ],
        },
        {
          id: 'team-talk',
          title: 'Zo voert u het gesprek',
          order: 'points',
          items: [
            {
              id: 'talk-about-values',
              text: 'Praat over de regels en over wat u daarachter belangrijk vindt. Wat deelt u, waar verschilt u en hoe komt u bij elkaar?',
            },
            {id: 'agree-behaviour', text: 'Spreek af welk gedrag u goedvindt en welk niet, ook buiten het lokaal.'},
            {id: 'everyone-guards', text: 'Een regel werkt alleen als elke collega erachter staat en erop let.'},
            {
              id: 'play-a-game',
              text: 'Een spel maakt zo’n gesprek lichter. ‘Gedragen gedrag’ is er een; kijk eerst of het nog te krijgen is.',
            },
          ],
        },
        {
          id: 'leader-part',
          title: 'Wat de schoolleiding doet',
          order: 'points',
          items: [
            {
              id: 'leader-gives-room',
              text: 'De schoolleiding maakt tijd voor dit gesprek en nodigt uit tot open praten. Zo groeit een visie die u deelt.',
            },
            {
              id: 'teachers-and-leaders',
              text: 'Zonder goed samenwerken van leerkrachten en schoolleiding lukt het niet. Zeg het op tijd als het wringt.',
            },
          ],
        },
      ],
    },
    {
      id: 'monitor',
      title: 'De monitor: meten en er iets mee doen',
      lead: 'De monitor laat zien hoe veilig leerlingen zich voelen. Gebruik dit lijstje om hem te plannen en te gebruiken.',
      audience: ['coordinator', 'school-leader', 'teacher'],
      sections: [
        {
          id: 'monitor-plan',
          title: 'Vooraf',
          order: 'points',
          items: [
            {id: 'legal-minimum', text: 'De wet vraagt minstens één meting per schooljaar. Twee keer werkt beter.'},
            {id: 'early-in-year', text: 'Meet de eerste keer vroeg in het schooljaar. Herhaal het later in het jaar.'},
            {id: 'choose-together', text: 'Kies samen wanneer u meet en met welk instrument.'},
            {id: 'reliable-tool', text: 'Neem een betrouwbaar instrument dat past bij de eisen van de inspectie.'},
            {id: 'list-of-providers', text: 'De Inspectie van het Onderwijs houdt een lijst van aanbieders bij. Kijk daar eerst.'},
          ],
        },
        {
          id: 'monitor-use',
          title: 'Daarna',
          order: 'points',
          items: [
            {
              id: 'see-the-group',
              text: 'De monitor toont hoe de groep zich ontwikkelt en welke plek leerlingen daarin hebben. Zo kunt u vroeg bijsturen.',
            },
            {
              id: 'agree-follow-up',
              text: 'Spreek met de hele school af wat u met de uitkomsten doet. Wanneer bespreekt u ze, en welke stap volgt?',
            },
          ],
        },
      ],
    },
    {
      id: 'prevent-in-steps',
      title: 'Pesten voorkomen in vier stappen',
      lead: 'Een plan voor het team of de werkgroep. Bij elke stap mag u klein beginnen.',
      audience: ['teacher', 'coordinator', 'workgroup', 'school-leader'],
      sections: [
        {
          id: 'prevention-steps',
          title: 'De vier stappen',
          order: 'steps',
          items: [
            {id: 'understand-causes', text: 'Zoek uit wat er bij u meespeelt. Waardoor ontstaat pesten in deze groep?'},
            {
              id: 'lessons-and-meetings',
              text: 'Houd lessen en bijeenkomsten waarin leerlingen zelf iets doen. Praat over pesten als over elk ander onderwerp, dan is het van iedereen.',
            },
            {
              id: 'older-help-younger',
              text: 'Laat oudere leerlingen de jongere helpen om goed met elkaar om te gaan. Zo leren ze ook leiding geven.',
            },
            {id: 'emotional-skills', text: 'Oefen met gevoelens: ze herkennen, rustig blijven en je inleven in een ander.'},
          ],
        },
        {
          id: 'prevention-more',
          title: 'Goed om te weten',
          order: 'points',
          items: [
            {id: 'small-group', text: 'Wordt een leerling snel heel boos? Oefen in een klein groepje wat dan helpt.'},
            {
              id: 'emotional-programme',
              text: 'Kies een programma waarin leerlingen zichzelf leren kennen en leren hoe je met elkaar omgaat. Dat helpt tegen pesten.',
            },
            {id: 'system-helps', text: 'Met een vast plan pakt u oorzaken aan. En iedereen weet wat er moet gebeuren.'},
          ],
        },
      ],
    },
    {
      id: 'leadership',
      title: 'Wat de schoolleiding regelt',
      lead: 'Loop deze lijst samen door. Wat is er al, en wat ontbreekt nog?',
      audience: ['school-leader', 'coordinator'],
      sections: [
        {
          id: 'policy',
          title: 'Beleid',
          order: 'points',
          items: [
            {id: 'policy-content', text: 'Schrijf op wat pesten is, hoe iemand het meldt en wat er dan volgt.'},
            {id: 'policy-review', text: 'Kijk het beleid geregeld na. Neem nieuwe vormen mee, zoals pesten online.'},
            {id: 'everywhere', text: 'Zorg dat alle medewerkers zich eraan houden, op elke plek.'},
            {id: 'train-staff', text: 'Geef geregeld scholing. Zo kent ieder het beleid en de eigen taak.'},
          ],
        },
        {
          id: 'means',
          title: 'Tijd, geld en steun',
          order: 'points',
          items: [
            {id: 'budget', text: 'Maak geld vrij voor programma’s en voor scholing van het team.'},
            {id: 'timetable', text: 'Zet tijd voor het voorkomen van pesten in het rooster.'},
            {id: 'guidance-arranged', text: 'Regel hulp voor het kind dat gepest wordt én voor het kind dat pest.'},
            {id: 'class-initiatives', text: 'Steun leerkrachten die in hun eigen klas iets willen beginnen.'},
            {
              id: 'risk-places',
              text: 'Investeer in zicht op plekken waar het vaak misgaat. Camera’s raken de privacy: overleg daar eerst over.',
            },
          ],
        },
        {
          id: 'learn-from-data',
          title: 'Zien wat werkt',
          order: 'points',
          items: [
            {id: 'keep-records', text: 'Houd bij wat er gebeurt. Dan ziet u patronen en weet u of een aanpak werkt.'},
            {id: 'keep-little', text: 'Schrijf zo weinig mogelijk over personen op. Bewaar het niet langer dan nodig.'},
            {id: 'leaders-example', text: 'Ga zelf met respect met iedereen om. Zorg voor momenten waarop leerlingen waardering krijgen.'},
          ],
        },
      ],
    },
    {
      id: 'whole-approach',
      title: 'De hele aanpak op een rij',
      lead: 'Vier blokken die samen werken. Kijk welk blok op uw school nog aandacht vraagt.',
      audience: ['teacher', 'coordinator', 'school-leader', 'workgroup'],
      sections: [
        {
          id: 'four-blocks',
          title: 'De vier blokken',
          order: 'points',
          items: [
            {
              id: 'block-prevent',
              text: 'Voorkomen: vertel iedereen rond de school wat pesten is, wat het doet en wat helpt. Oefen hoe je je inleeft en met anderen omgaat.',
            },
            {
              id: 'block-act',
              text: 'Meteen reageren. Volg een duidelijk protocol: haal leerlingen uit elkaar, zeg wat u zag, en steun het kind dat gepest wordt.',
            },
            {
              id: 'block-bystanders',
              text: 'Omstanders helpen. Leer leerlingen pesten te zien en veilig iets te doen. Laat merken dat u dat waardeert.',
            },
            {
              id: 'block-aftercare',
              text: 'Nazorg: begeleid iedereen die erbij was. Ouders, verzorgers en schoolleiding zoeken mee naar oorzaken en volgen hoe het gaat.',
            },
          ],
        },
        {
          id: 'pull-together',
          title: 'Samen',
          order: 'points',
          items: [
            {id: 'many-sides', text: 'Samen bereikt u het meest. Daar horen het team, de leiding, leerlingen, ouders en verzorgers bij.'},
            {id: 'both-roles', text: 'U bent vaak de eerste die ingrijpt. En u maakt elke dag de sfeer in de klas.'},
          ],
        },
      ],
    },
  ],
};
