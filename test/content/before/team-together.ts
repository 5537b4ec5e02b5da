import type {Content} from '../../../src/content/form/team-together.js';

/** How school, parents and pupils work together on a safe school. Staff read `u`; only the golden rules are for pupils. */
export const content: Content = {
  articles: [
    {
      id: 'why-protocol',
      title: 'Waar het pestprotocol voor is',
      lead: 'Het doel en de inhoud in één minuut. Gebruik dit om het protocol uit te leggen aan een nieuwe collega, een invaller of een ouder.',
      audience: ['teacher', 'coordinator', 'school-leader', 'support-staff'],
      sections: [
        {
          id: 'protocol-aim',
          title: 'Waar we het voor doen',
          order: 'points',
          items: [
            {
              id: 'aim-safe-climate',
              text: 'Het protocol helpt ons om de school veilig te houden. Op een veilige plek kan een kind zich goed ontwikkelen.',
            },
            {
              id: 'aim-come-safely',
              text: 'We willen dat pesten stopt of zo klein mogelijk blijft. Elk kind moet met een veilig gevoel naar school kunnen komen.',
            },
            {id: 'aim-pleasant-places', text: 'U helpt daar elke dag aan mee. Houd het veilig en prettig in de groep en op het plein.'},
          ],
        },
        {
          id: 'protocol-goals',
          title: 'Wat het moet opleveren',
          order: 'points',
          items: [
            {id: 'goal-recognise', text: 'Iedereen in het team herkent pesten op tijd.'},
            {id: 'goal-prevent', text: 'We doen veel om pesten te voorkomen.'},
            {id: 'goal-notice', text: 'Begint het toch? Dan weten we hoe we het vroeg merken.'},
            {id: 'goal-solve', text: 'Wordt er gepest? Dan pakken we het aan en werken we aan herstel.'},
            {id: 'goal-parents', text: 'Ouders en verzorgers doen mee, bij het voorkomen en bij het herstel.'},
          ],
        },
        {
          id: 'protocol-inside',
          title: 'Wat erin staat',
          order: 'points',
          items: [
            {
              id: 'holds-two-parts',
              text: 'Het eerste deel gaat over voorkomen. Het tweede deel is een stappenplan voor de leerkracht, ook als het nog maar net begint.',
            },
            {id: 'holds-basics', text: 'U leest wat pesten is en hoe u het herkent.'},
            {id: 'holds-plan', text: 'Er ligt een plan klaar voor het moment dat u pesten ziet of ervan hoort.'},
            {id: 'holds-rules', text: 'U vindt de regels en afspraken, en hoe u ze laat zien en gebruikt.'},
            {
              id: 'holds-everyone',
              text: 'Iedereen doet mee: het kind dat gepest wordt, het kind dat pest, kinderen die meedoen of toekijken, ouders en team.',
            },
          ],
        },
      ],
    },
    {
      id: 'safe-class',
      title: 'Een klas waarin pesten weinig ruimte krijgt',
      lead: 'Kies één ding waar u deze week op let. Verderop vindt u lessen en materiaal.',
      audience: ['teacher', 'coordinator'],
      schoolTypes: ['kleuters', 'po'],
      sections: [
        {
          id: 'class-counts',
          title: 'Kijk naar de hele groep',
          order: 'points',
          items: [
            {id: 'group-matter', text: 'Pesten is iets van de hele groep. In een groep waar de sfeer goed is, begint het minder snel.'},
            {id: 'class-norms', text: 'Let op wat in de groep gewoon gevonden wordt. Sfeer en groepsnormen tellen mee bij pesten.'},
          ],
        },
        {
          id: 'class-daily',
          title: 'Wat u elke dag kunt doen',
          order: 'points',
          items: [
            {id: 'contact-with-pupils', text: 'Zorg voor goed contact met elk kind. Daar begint een veilige klas.'},
            {
              id: 'clear-structure',
              text: 'Zeg welk gedrag u wilt zien, prijs het en begrens wat niet kan. Hoe duidelijker dat is, hoe kleiner de kans op pesten.',
            },
            {id: 'no-contest', text: 'Maak niet van alles een wedstrijd. Een sfeer van winnen en verliezen werkt vaak slecht uit.'},
            {id: 'keep-overview', text: 'Houd overzicht en laat kinderen vaak samenwerken. Dan komt pesten minder voor.'},
            {id: 'good-relations', text: 'Werk aan goede banden: tussen kinderen, en tussen u en de kinderen. Dat maakt de klas veiliger.'},
          ],
        },
        {
          id: 'class-bystanders',
          title: 'Help kinderen die toekijken',
          order: 'points',
          items: [
            {
              id: 'bystander-chooses',
              text: 'Een omstander is een kind dat pesten ziet of ervan weet. Het kan kiezen om te helpen, en dat maakt veel verschil.',
            },
            {
              id: 'bystander-safely',
              text: 'Helpen hoeft niet stoer te zijn. Oefen met troosten, erbij gaan staan en een volwassene halen.',
            },
          ],
        },
        {
          id: 'class-lessons',
          title: 'Lessen die u kunt geven',
          order: 'points',
          items: [
            {
              id: 'lesson-programme',
              text: 'Werk het hele jaar met een lesprogramma over gevoelens en omgaan met elkaar. Zo bouwt u aan de groep vóór er iets misgaat.',
            },
            {
              id: 'lesson-about-bullying',
              text: 'Geef ook les over pesten zelf. Hoe ontstaat het, waaraan herkent u het, hoe zit het in elkaar en wat doet het?',
            },
            {
              id: 'lesson-all-roles',
              text: 'Bespreek daarbij ieders plek: wie gepest wordt, wie pest, wie meedoet en wie toekijkt. Praat over gedrag, niet over een kind uit de klas.',
            },
            {
              id: 'lesson-online',
              text: 'Vraag voor de bovenbouw een gastles aan over online pesten. Bureau Halt geeft bijvoorbeeld zulke lessen.',
            },
          ],
        },
        {
          id: 'pupils-learn',
          title: 'Wat kinderen hiervan leren',
          order: 'points',
          items: [
            {id: 'learn-care', text: 'Kinderen zorgen voor elkaar en doen aardig.'},
            {id: 'learn-solve', text: 'Zij lossen een ruzie of meningsverschil op een goede manier op.'},
            {id: 'learn-responsible', text: 'Zij voelen zich verantwoordelijk voor elkaar en voor de school.'},
          ],
        },
        {
          id: 'team-needs',
          title: 'Wat het van u en het team vraagt',
          order: 'points',
          items: [
            {id: 'team-incidents', text: 'U weet wat u doet bij ruzie en bij een incident.'},
            {id: 'team-voice', text: 'U laat kinderen meepraten en meebeslissen. U leert hun ook om daar goed mee om te gaan.'},
            {id: 'team-positive', text: 'U lokt goed gedrag uit. Ziet u het, zeg het dan hardop.'},
            {id: 'team-seen', text: 'U zorgt dat elk kind zich gezien, gehoord en veilig voelt.'},
            {id: 'team-climate', text: 'Samen bouwt u aan een school waar goed doen gewoon is en iedereen voor het geheel zorgt.'},
          ],
        },
        {
          id: 'extra-material',
          title: 'Extra materiaal voor in uw plan',
          order: 'points',
          items: [
            {id: 'extra-card-game', text: 'Een kwartetspel: u speelt en praat ondertussen.'},
            {id: 'extra-talk-cards', text: 'Gesprekskaarten, voor als een kind moeilijk op gang komt.'},
            {id: 'extra-skills-game', text: 'Een spel waarin kinderen leren hoe ze met elkaar omgaan.'},
            {id: 'extra-books', text: 'Boeken om voor te lezen of zelf te lezen.'},
          ],
        },
      ],
    },
    {
      id: 'notice-early',
      title: 'Pesten vroeg merken',
      lead: 'Zo kijkt en volgt u, zodat u eerder ziet dat er iets speelt.',
      audience: ['teacher', 'coordinator'],
      schoolTypes: ['kleuters', 'po'],
      sections: [
        {
          id: 'watch',
          title: 'Kijken',
          order: 'points',
          items: [
            {id: 'watch-well', text: 'Neem elke dag even de tijd om goed te kijken. Zo vangt u signalen van pesten op.'},
            {id: 'watch-lesson-and-play', text: 'Kijk tijdens de les én tijdens het spelen. Dan ziet u het vroeg en kunt u doen wat past.'},
          ],
        },
        {
          id: 'follow',
          title: 'Volgen en bespreken',
          order: 'points',
          items: [
            {
              id: 'follow-youngest',
              text: 'Kijk bij de jongste kinderen hoe het gaat met hun gevoel en met anderen. Gebruik daar een vaste lijst voor.',
            },
            {id: 'follow-from-group-3', text: 'Vul vanaf groep 3 voor elk kind een lijst in over omgaan met anderen.'},
            {
              id: 'group-discussion',
              text: 'Zet de kinderen en de sfeer op de agenda van de groepsbespreking. Bespreek ook hoe u pesten merkt en wat u dan doet.',
            },
          ],
        },
      ],
    },
    {
      id: 'parents-as-partners',
      title: 'Samen met ouders: eerst een goede band',
      lead: 'Met ouders en verzorgers over pesten praten lukt beter als u elkaar al kent. Hier leest u hoe u daaraan bouwt.',
      audience: ['teacher', 'coordinator', 'school-leader'],
      schoolTypes: ['kleuters', 'po'],
      sections: [
        {
          id: 'shared-task',
          title: 'Samen verantwoordelijk',
          order: 'points',
          items: [
            {id: 'triangle', text: 'Denk aan een driehoek: kind, ouders en school. Er is iets nodig op school, in de klas en thuis.'},
            {
              id: 'equal-and-committed',
              text: 'Ook bij pesten werkt u met ouders samen zoals altijd. U telt allebei mee, hebt allebei een taak en kunt op elkaar rekenen.',
            },
            {id: 'no-base-no-talk', text: 'Ontbreekt die basis? Dan kunt u bij iets gevoeligs als pesten niet samenwerken.'},
            {
              id: 'four-ways',
              text: 'U kunt aan vier dingen werken: een visie, de oudergroep, de band met elke ouder en goed contact tussendoor.',
            },
          ],
        },
        {
          id: 'trust-first',
          title: 'Bouw aan vertrouwen',
          order: 'points',
          items: [
            {
              id: 'trust-for-vulnerable',
              text: 'Praten over een kind dat zich niet veilig voelt, maakt kwetsbaar. Zonder vertrouwen begint niemand daaraan.',
            },
            {
              id: 'trust-before',
              text: 'Zorg dat het vertrouwen er is vóór er iets gebeurt. Met een sterke band komen ouders en u eerder naar elkaar toe.',
            },
            {id: 'trust-day-one', text: 'Begin op de eerste dag dat een kind in uw klas zit. Doe het met het kind en met de ouders.'},
            {id: 'contact-every-parent', text: 'Spreek geregeld met de ouders van elk kind. Zoek juist ook wie niet vanzelf komt.'},
            {id: 'positive-tone', text: 'Vertel ook wat goed gaat, op een warme toon. Anders horen ouders u alleen bij zorgen.'},
          ],
        },
        {
          id: 'know-home',
          title: 'Leer thuis kennen',
          order: 'points',
          items: [
            {
              id: 'ask-about-home',
              text: 'Contact gaat twee kanten op. Vraag wie er thuis wonen, hoe het gezin woont en welke taal het spreekt.',
            },
            {id: 'home-gives-view', text: 'Zo ziet u beter wat een kind steunt en wat het moeilijker maakt.'},
          ],
        },
        {
          id: 'attitude',
          title: 'Laat zien hoe u erin staat',
          order: 'points',
          items: [
            {id: 'see-as-equal', text: 'Laat merken dat u ouders ziet als gelijke partners met een eigen aandeel. Hier hangt veel van af.'},
            {id: 'be-welcoming', text: 'Wees vriendelijk en maak contact makkelijk. Dan voelen ouders zich welkom.'},
            {id: 'value-input', text: 'Luister open en laat zien wat u met hun inbreng doet. Zo worden ouders echte partners.'},
          ],
        },
      ],
    },
    {
      id: 'parents-in-class',
      title: 'Ouders als deel van een veilige klas',
      lead: 'Ideeën voor uw ouderavond, klassenapp en nieuwsbrief. Vraag ouders eerst om zorgen vroeg te delen.',
      audience: ['teacher'],
      schoolTypes: ['kleuters', 'po'],
      sections: [
        {
          id: 'with-each-parent',
          title: 'Met elke ouder of verzorger',
          order: 'points',
          items: [
            {
              id: 'two-tasks',
              text: 'U hebt twee taken. Houd contact met de ouders van elk kind, en geef ouders een plek in de veilige klas.',
            },
            {id: 'tell-how-you-work', text: 'Vertel op een ouderavond hoe u aan een goede sfeer werkt.'},
            {
              id: 'invite-worries',
              text: 'Vraag ouders om vroeg te komen met zorgen. Zeg erbij: ook over pesten, en ook over een ander kind.',
            },
            {id: 'repeat-invitation', text: 'Herhaal dat af en toe in de klassenapp of de nieuwsbrief.'},
          ],
        },
        {
          id: 'parents-together',
          title: 'Ouders onderling',
          order: 'points',
          items: [
            {
              id: 'parents-are-group',
              text: 'Ouders vormen ook een groep, met alles wat daarbij hoort. Geef hun tijd om elkaar te spreken als iedereen er toch is.',
            },
            {
              id: 'parents-manners',
              text: 'Zo’n moment is ook een oefening in met elkaar omgaan. Dat geldt voor ouders net zo goed als voor kinderen.',
            },
            {id: 'parents-exchange', text: 'Laat ouders met elkaar praten over wat zij bij het opvoeden meemaken.'},
            {id: 'parents-support', text: 'Zo vinden zij steun bij elkaar als zij een vraag hebben over hun kind.'},
          ],
        },
        {
          id: 'why-parent-group',
          title: 'Wat een hechte oudergroep oplevert',
          order: 'points',
          items: [
            {id: 'care-for-others', text: 'Ouders letten ook op andere kinderen in de klas.'},
            {id: 'care-for-school', text: 'Wie zich met andere ouders verbonden voelt, doet ook meer met school.'},
            {
              id: 'find-each-other',
              text: 'Goed contact tussen ouders helpt het contact tussen kinderen. Wordt er toch gepest, dan vinden ouders elkaar sneller en trekken zij één lijn.',
            },
          ],
        },
      ],
    },
    {
      id: 'one-parent-at-a-time',
      title: 'Contact met één ouder: vroeg, kort en vaak',
      lead: 'Kies een vorm die past bij deze ouder of verzorger. Onderaan staat waar u het over kunt hebben.',
      audience: ['teacher', 'coordinator'],
      schoolTypes: ['kleuters', 'po'],
      sections: [
        {
          id: 'why-individual',
          title: 'Waarom apart spreken',
          order: 'points',
          items: [
            {id: 'contact-early', text: 'Wacht niet tot er iets is. Hoe eerder het contact goed is, hoe beter.'},
            {
              id: 'background',
              text: 'Onder vier ogen hoort u meer over het kind. U hoort ook wat het voor ouders makkelijk of moeilijk maakt om mee te doen.',
            },
            {
              id: 'reach-all',
              text: 'U bereikt zo ook ouders die u op een avond mist. Vaak zijn dat ouders die kort naar school gingen of weinig Nederlands spreken.',
            },
          ],
        },
        {
          id: 'forms-individual',
          title: 'Hoe u het kunt doen',
          order: 'points',
          items: [
            {id: 'home-visit', text: 'Ga op huisbezoek, als de ouders dat goed vinden.'},
            {id: 'phone-call', text: 'Bel even op.'},
            {id: 'walk-in', text: 'Kies een vast moment in de week. Dan kunnen ouders u spreken zonder afspraak.'},
            {
              id: 'drop-off',
              text: 'Maak een praatje bij het halen en brengen of voor het begin van een ouderavond. Daar groeit de band van.',
            },
            {id: 'without-reason', text: 'Praat ook als er niets aan de hand is. Dan is er ruimte voor gewone belangstelling.'},
          ],
        },
        {
          id: 'topics-individual',
          title: 'Waar u het over kunt hebben',
          order: 'points',
          items: [
            {id: 'topic-feels-good', text: 'Voelt het kind zich fijn in de klas?'},
            {id: 'topic-contributes', text: 'Wat doet het kind zelf voor een goede sfeer in de klas?'},
            {id: 'topic-expectations', text: 'Wat verwacht u van elkaar bij het voorkomen, merken en aanpakken van pesten?'},
          ],
        },
      ],
    },
    {
      id: 'between-talks',
      title: 'Tussendoor iets laten horen',
      lead: 'Kleine berichten waarmee u het gesprek met ouders en verzorgers gaande houdt. Kies er één voor deze maand.',
      audience: ['teacher'],
      schoolTypes: ['kleuters', 'po'],
      sections: [
        {
          id: 'what-messages-do',
          title: 'Wat een bericht wel en niet doet',
          order: 'points',
          items: [
            {id: 'addition-only', text: 'Een bericht komt erbij. Het vervangt geen gesprek en geen ouderavond.'},
            {id: 'keeps-in-mind', text: 'Met een bericht blijft een onderwerp leven tussen twee gesprekken.'},
            {
              id: 'talking-first',
              text: 'Praat liever dan dat u schrijft, want dan kunt u op elkaar reageren. Een bericht is een snelle manier om het gesprek gaande te houden.',
            },
          ],
        },
        {
          id: 'message-ideas',
          title: 'Ideeën',
          order: 'points',
          items: [
            {id: 'class-newsletter', text: 'Maak met de klas een nieuwsbrief over hoe de kinderen samen een groep worden.'},
            {
              id: 'kleuter-newsletter',
              text: 'Kleuters schrijven nog niet. Vul de brief met tekeningen en foto’s, en vraag ouders eerst of een foto mag.',
            },
            {id: 'questions-for-home', text: 'Geef ouders een paar vragen mee voor het gesprek thuis.'},
            {id: 'joint-homework', text: 'Geef een opdracht mee die ouder en kind samen doen. Sluit aan bij wat u op school oefent.'},
            {id: 'praise-card', text: 'Stuur een kaartje met een pluim als een kind iets aardigs deed in de klas.'},
          ],
        },
      ],
    },
    {
      id: 'make-vision',
      title: 'Een visie maken, samen met ouders',
      lead: 'Met deze vragen maakt u een visie op een veilige school. Neem ze mee naar het team, de MR of een avond met ouders en verzorgers.',
      audience: ['coordinator', 'school-leader', 'workgroup'],
      sections: [
        {
          id: 'vision-what',
          title: 'Wat u samen opschrijft',
          order: 'points',
          items: [
            {id: 'vision-together', text: 'Maak de visie met ouders. Beschrijf een veilige school en hoe u daarin samenwerkt.'},
            {
              id: 'vision-climate',
              text: 'Schrijf op wat een veilige sfeer is en hoe u met elkaar wilt omgaan. Zeg ook hoe school en ouders dat samen sterker maken.',
            },
            {
              id: 'vision-approach',
              text: 'Neem de aanpak van pesten op; de wet vraagt dat. Beschrijf ook hoe u met ouders samenwerkt als er gepest wordt.',
            },
          ],
        },
        {
          id: 'vision-who',
          title: 'Wie meedenkt',
          order: 'points',
          items: [
            {id: 'vision-more-parents', text: 'Vraag ook ouders die niet in de MR zitten. Doe dat op een thema-avond of in een werkgroep.'},
          ],
        },
        {
          id: 'vision-questions-safe',
          title: 'Vragen over een veilige school',
          order: 'points',
          items: [
            {id: 'ask-safe-school', text: 'Wat is voor ons een veilige school?'},
            {id: 'ask-why-parents', text: 'Waarom willen wij dat ouders meedoen?'},
            {id: 'ask-expectations', text: 'Wat kunnen ouders van school verwachten, en school van ouders?'},
          ],
        },
        {
          id: 'vision-questions-bullying',
          title: 'Vragen over pesten',
          order: 'points',
          items: [
            {id: 'ask-what-is-bullying', text: 'Wat noemen wij pesten? Wie zijn erbij betrokken, en waarom?'},
            {id: 'ask-how-far', text: 'Hoe ver gaan wij in het voorkomen, merken en aanpakken?'},
            {id: 'ask-lower-upper', text: 'Doen wij in de onderbouw iets anders dan in de bovenbouw?'},
            {id: 'ask-fit-policy', text: 'Past dit bij hoe wij lesgeven en opvoeden op deze school?'},
          ],
        },
        {
          id: 'vision-use',
          title: 'Als de visie er is',
          order: 'points',
          items: [
            {id: 'vision-firm', text: 'Is de visie klaar, dan ligt zij in principe vast. Zij is de basis voor het samenwerken met ouders.'},
            {id: 'vision-show', text: 'Zet de visie op de website en vertel erover bij een rondleiding en een eerste gesprek.'},
            {id: 'vision-choice', text: 'Laat duidelijk zien waar school voor staat. Dan weten ouders waar zij voor kiezen.'},
          ],
        },
      ],
    },
    {
      id: 'tell-everyone',
      title: 'Zo weet iedereen wat school doet',
      lead: 'Een lijst om na te lopen: wat hebben ouders, leerlingen en team al van ons gehoord?',
      audience: ['coordinator', 'school-leader'],
      schoolTypes: ['kleuters', 'po'],
      sections: [
        {
          id: 'school-base',
          title: 'Wat een veilige school nodig heeft',
          order: 'points',
          items: [
            {
              id: 'school-needs',
              text: 'Pesten raakt alle kinderen. Daarom zijn er vier dingen nodig: beleid voor de hele school, vertrouwen, een fijne klas en heldere regels.',
            },
          ],
        },
        {
          id: 'tell-what',
          title: 'Wat u vertelt',
          order: 'points',
          items: [
            {id: 'tell-views', text: 'Vertel iedereen hoe school over veiligheid en pesten denkt. Zeg erbij wat u van wie vraagt.'},
            {
              id: 'tell-from-start',
              text: 'Begin bij het eerste contact. Ouders horen dan meteen wat zij mogen verwachten en wat school van hen verwacht.',
            },
            {
              id: 'tell-agreements',
              text: 'Maak afspraken over hoe u met elkaar omgaat in de klas en in school. Zet ze op een poster, op de site en in de nieuwsbrief.',
            },
          ],
        },
        {
          id: 'tell-where',
          title: 'Waar u het vertelt',
          order: 'points',
          items: [
            {id: 'in-school-guide', text: 'Zet de visie in de schoolgids.'},
            {
              id: 'in-newsletters',
              text: 'Schrijf in de nieuwsbrief over projecten. Laat de sfeer op school vaak terugkomen en vertel hoe het ervoor staat.',
            },
            {id: 'personal-too', text: 'Blijf ook praten. Een goede band vraagt om allebei: een bericht en persoonlijk contact.'},
            {id: 'buy-books', text: 'Koop boeken die leerkrachten en ouders helpen om over pesten te praten.'},
          ],
        },
      ],
    },
    {
      id: 'learned-in-practice',
      title: 'Wat leerkrachten en ouders merkten',
      lead: 'Kleine ervaringen uit de praktijk. Het zijn geen beloften, wel dingen die u morgen kunt proberen.',
      audience: ['teacher', 'coordinator'],
      schoolTypes: ['kleuters', 'po'],
      sections: [
        {
          id: 'teachers-noticed',
          title: 'Leerkrachten merkten',
          order: 'points',
          items: [
            {id: 'ask-at-once', text: 'Schrijft een ouder over een beetje plagen? Vraag het kind dan meteen hoe het gaat.'},
            {id: 'early-keeps-small', text: 'Betrek ouders vroeg. Dat maakt het niet groter, het helpt juist om het klein te houden.'},
            {id: 'child-needs-tools', text: 'Leer een kind wat het kan doen en bij wie het terechtkan. En laat merken dat u het hoort.'},
            {
              id: 'broad-backing',
              text: 'Houd veel contact en zorg dat de hele school erachter staat. Een leerkracht merkte dat dit hielp.',
            },
          ],
        },
        {
          id: 'parents-noticed',
          title: 'Ouders merkten',
          order: 'points',
          items: [
            {
              id: 'small-good-news',
              text: 'Vertel aan de deur iets kleins dat goed ging, ook als niemand ernaar vraagt. Ouders waarderen dat.',
            },
            {
              id: 'one-to-one',
              text: 'Neem ook apart tijd voor het kind dat gepest is. Een ouder merkte dat alleen met de anderen praten niet genoeg was geweest.',
            },
            {
              id: 'listen-and-keep-trust',
              text: 'Luister, neem het serieus en zorg dat het kind iedereen kan blijven vertrouwen. Een ouder stelde dat op prijs.',
            },
          ],
        },
      ],
    },
  ],
  goldenRules: {
    id: 'golden-rules',
    title: 'Gouden regels voor de hele school',
    lead: 'Vier regels voor iedereen, om samen te bespreken en op te hangen. Heeft school al eigen regels? Gebruik dan die.',
    audience: ['teacher', 'coordinator', 'school-leader', 'support-staff'],
    schoolTypes: ['kleuters', 'po'],
    sections: [
      {
        id: 'use-golden-rules',
        title: 'Zo gebruikt u de regels',
        order: 'steps',
        items: [
          {id: 'discuss-rules', text: 'Praat met de klas over de gouden regels. Samen zorgen ze voor een veilige en fijne sfeer.'},
          {id: 'make-class-rules', text: 'Maak er met de klas eigen klassenregels bij. Vraag: hoe ziet deze regel er bij ons uit?'},
          {id: 'start-and-show', text: 'Doe dat aan het begin van het schooljaar. Hang de klassenregels op waar iedereen ze ziet.'},
          {
            id: 'hold-everywhere',
            text: 'Gebruik overal dezelfde regels: voor en na school, in de pauze, bij het overblijven, bij gym en bij een cursus. Vertel dat ook aan wie toezicht houdt.',
          },
        ],
      },
    ],
    rulesTitle: 'Onze gouden regels',
    rules: [
      {
        id: 'rule-our-place',
        text: 'We zorgen samen voor onze plek.',
        example: 'Zie je rommel, of is er iets kapot? Dan help je mee, of je zegt het.',
      },
      {
        id: 'rule-join-in',
        text: 'Bij ons kan iedereen meedoen.',
        example: 'Staat iemand alleen? Dan vraag je: doe je mee?',
      },
      {
        id: 'rule-talk',
        text: 'Hebben we ruzie? Dan praten we het samen uit.',
        example: 'Om de beurt vertel je wat er gebeurde. Lukt het niet, of wordt er gepest? Dan haal je een volwassene.',
      },
      {
        id: 'rule-consider',
        text: 'We denken ook aan de ander.',
        example: 'Zegt iemand stop? Dan stop je meteen.',
      },
    ],
  },
  yearPlan: {
    id: 'year-plan',
    title: 'Jaarplan voor een veilige school',
    lead: 'Een voorbeeld van een schooljaar. Neem over wat past, schuif met de maanden en vul de datums in.',
    audience: ['teacher', 'coordinator', 'school-leader', 'workgroup'],
    schoolTypes: ['kleuters', 'po'],
    sections: [
      {
        id: 'make-year-plan',
        title: 'Zo maakt u het plan',
        order: 'steps',
        items: [
          {id: 'plan-from-vision', text: 'Maak van de visie een plan voor dit jaar. Bespreek het met de werkgroep.'},
          {id: 'plan-what-when', text: 'Schrijf per moment op wat u doet voor een veilige school en tegen pesten.'},
          {id: 'plan-dates', text: 'Leg de contactmomenten vast zodra het schooljaar begint. Dan spreekt u elkaar ook als het goed gaat.'},
          {
            id: 'plan-overview',
            text: 'Deel het schema met leerkrachten, coördinator en ouders. Zo werkt iedereen met hetzelfde plan.',
          },
        ],
      },
      {
        id: 'children-join',
        title: 'Laat kinderen meedoen',
        order: 'points',
        items: [
          {
            id: 'children-bring-parents',
            text: 'Geef kinderen een rol, bijvoorbeeld als makers van de weekafsluiting. Doet het kind mee, dan komen de ouders ook.',
          },
          {id: 'children-talk-too', text: 'Laat ook de kinderen zelf praten over pesten.'},
        ],
      },
    ],
    moments: [
      {
        id: 'year-opening',
        title: 'Jaaropening',
        with: ['pupils', 'parents', 'team'],
        months: [8, 9],
        items: [
          {
            id: 'opening-together',
            text: 'Open het jaar met de hele school. Vertel hoe school denkt over pesten en over samenwerken met ouders.',
          },
          {id: 'opening-in-class', text: 'Ga daarna per klas verder. De leerkracht laat zien wat de visie in deze klas betekent.'},
        ],
      },
      {
        id: 'class-rules-moment',
        title: 'Klassenregels maken',
        with: ['pupils', 'team'],
        months: [8, 9],
        items: [{id: 'rules-in-first-weeks', text: 'Maak in de eerste weken met de kinderen klassenregels, vanuit de regels van school.'}],
      },
      {
        id: 'start-talks',
        title: 'Startgesprekken',
        with: ['pupils', 'parents', 'team'],
        months: [9],
        items: [
          {
            id: 'start-talk-each-family',
            text: 'Spreek de ouders van elk kind, liefst met het kind erbij. Zo begint het vertrouwen vroeg in het jaar.',
          },
        ],
      },
      {
        id: 'parents-evening',
        title: 'Ouderavond',
        with: ['parents', 'team'],
        months: [9, 10],
        items: [{id: 'evening-expectations', text: 'Zeg tegen elkaar wat u verwacht bij het voorkomen, merken en aanpakken van pesten.'}],
      },
      {
        id: 'monitoring',
        title: 'Vragen of leerlingen zich veilig voelen',
        with: ['pupils', 'team'],
        months: [10, 3],
        items: [
          {
            id: 'monitor-safety',
            text: 'Vraag minstens één keer per schooljaar hoe veilig leerlingen zich voelen; dat moet van de wet. Twee keer werkt beter, met de eerste keer vroeg in het jaar.',
          },
          {id: 'monitor-results', text: 'Spreek met het hele team af wanneer u de uitkomsten bespreekt en wat u ermee doet.'},
        ],
      },
      {
        id: 'parent-training',
        title: 'Training voor ouders',
        with: ['parents'],
        months: [11, 1],
        items: [
          {
            id: 'training-parenting',
            text: 'Bied een training aan over opvoeden. Laat zien hoe opvoeden samenhangt met hoe een kind met anderen omgaat, ook bij pesten.',
          },
        ],
      },
      {
        id: 'pupils-present',
        title: 'Kinderen vertellen',
        with: ['pupils', 'parents'],
        months: [3, 4],
        items: [{id: 'pupils-show-parents', text: 'Laat kinderen aan ouders vertellen hoe zij werken aan een veilige school.'}],
      },
      {
        id: 'team-talk',
        title: 'Teamgesprek over de visie',
        with: ['team'],
        months: [5],
        items: [{id: 'team-reflects', text: 'Praat elk jaar met het team over de visie. Wat hebben we gedaan, en wat is nu nodig?'}],
      },
      {
        id: 'year-review',
        title: 'Terugkijken en bijstellen',
        with: ['pupils', 'parents', 'team', 'workgroup'],
        months: [6, 7],
        items: [
          {
            id: 'review-with-all',
            text: 'Kijk met de werkgroep terug en vraag ook team, ouders en leerlingen. Maak het plan voor volgend jaar scherper.',
          },
          {id: 'review-rules', text: 'Loop de regels, vaste gewoonten en afspraken na. Stel ze opnieuw vast.'},
          {id: 'review-role', text: 'Kijk of de coördinator of gedragsspecialist meer kan doen.'},
          {id: 'review-parent-activities', text: 'Bedenk wat ouders kunnen doen dat past bij de lessen.'},
        ],
      },
      {
        id: 'week-closing',
        title: 'Weekafsluiting',
        with: ['pupils', 'parents', 'team'],
        items: [
          {id: 'closing-films', text: 'Laat korte filmpjes zien van kleuters die oefenen met de les. Vraag ouders eerst of filmen mag.'},
        ],
      },
    ],
  },
  workgroup: {
    id: 'workgroup',
    title: 'Een werkgroep: luisteren, denken, doen',
    lead: 'Met ouders, leerlingen en team werkt u een jaar lang aan een veilige school. Hier staat hoe u begint en wat er in elke bijeenkomst gebeurt.',
    audience: ['coordinator', 'school-leader', 'workgroup'],
    sections: [
      {
        id: 'workgroup-way',
        title: 'Zo werkt het',
        order: 'steps',
        items: [
          {id: 'way-listen', text: 'Luisteren: school, ouders en leerlingen horen van elkaar hoe het samenwerken gaat.'},
          {id: 'way-think', text: 'Denken: wat leren we hiervan? Wat speelt er bij ons, en wat vinden wij belangrijk?'},
          {id: 'way-do', text: 'Doen: ouders en leerkrachten bedenken samen wat er beter kan, passend bij de school.'},
          {id: 'way-again', text: 'Begin daarna opnieuw. Samen werken gaat altijd door.'},
        ],
      },
      {
        id: 'workgroup-why',
        title: 'Waarom een werkgroep',
        order: 'points',
        items: [
          {id: 'no-recipe', text: 'Er is geen recept dat past bij alle ouders en elke situatie. Zoek dus samen wat bij u past.'},
          {
            id: 'on-agenda',
            text: 'Met een werkgroep staat het onderwerp vaak op de agenda. De leden houden elkaar scherp en verdelen het werk.',
          },
          {id: 'group-task', text: 'De groep houdt het onderwerp levend, bewaakt hoe het gaat en werkt de visie verder uit.'},
          {id: 'group-vision', text: 'De leden bespreken de visie van school, en wat ieder daarin zelf kan doen.'},
          {
            id: 'tried-at-schools',
            text: 'Drie Nederlandse scholen deden het zo. Zij merkten dat samenwerken juist bij pesten onder druk komt.',
          },
        ],
      },
      {
        id: 'workgroup-who',
        title: 'Wie erin zitten',
        order: 'points',
        items: [
          {id: 'core-members', text: 'Vraag in elk geval deze mensen: ouders, leerkrachten en de coördinator.'},
          {
            id: 'more-members',
            text: 'Vraag ook leerlingen, de directeur, de conciërge of een stagiair. Of vraag de intern begeleider of de vertrouwenspersoon.',
          },
          {
            id: 'mixed-members',
            text: 'Zoek een mix van mensen die veel of juist weinig met pesten te maken hadden. Een kind hoeft daar nooit over te vertellen.',
          },
          {
            id: 'key-figures',
            text: 'Zorg voor mensen die de groep met de school verbinden: de directeur, de coördinator en een ouder uit MR of OR.',
          },
          {id: 'one-year', text: 'Vraag de leden voor één jaar, met ongeveer elke maand een bijeenkomst.'},
          {id: 'appoint-chair', text: 'Kies een voorzitter. Dat kan de coördinator zijn.'},
        ],
      },
      {
        id: 'workgroup-experience',
        title: 'Wat andere werkgroepen leerden',
        order: 'points',
        items: [
          {id: 'stay-open', text: 'Wees het hele jaar open en houd iedereen erbij.'},
          {
            id: 'equal-input',
            text: 'Wat ouders inbrengen, telt even zwaar als wat school inbrengt. Praat ook met de oudercommissie en de leerlingenraad.',
          },
          {id: 'share-results', text: 'Maak van de uitkomsten een poster of kort verslag. Dat helpt om op school over pesten te praten.'},
        ],
      },
      {
        id: 'workgroup-support',
        title: 'Waar u hulp vindt',
        order: 'points',
        items: [
          {
            id: 'support-parents',
            text: 'Er is een training over ouders erbij halen, en een kist met tips. Die zijn van de Rijksuniversiteit Groningen en het Nederlands Jeugdinstituut.',
          },
          {id: 'support-safety-plan', text: 'Stichting School & Veiligheid legt uit hoe u een veiligheidsplan maakt.'},
        ],
      },
    ],
    conditions: [
      {
        id: 'conditions-people',
        title: 'Mensen',
        order: 'points',
        items: [
          {id: 'all-represented', text: 'Van elke groep op school zit er iemand aan tafel.'},
          {id: 'cooperation-core', text: 'Samenwerken van leerkrachten en ouders is de kern van ons beleid.'},
          {id: 'feedback-serious', text: 'Ouders doen echt mee, en wij doen iets met wat zij zeggen.'},
          {id: 'enough-support', text: 'Iedereen staat er genoeg achter.'},
          {id: 'own-initiative', text: 'Leden krijgen ruimte om zelf iets te beginnen.'},
        ],
      },
      {
        id: 'conditions-clear',
        title: 'Duidelijkheid',
        order: 'points',
        items: [
          {id: 'open-channels', text: 'Het is duidelijk hoe we elkaar bereiken, en we zijn open.'},
          {id: 'approach-known', text: 'Iedereen weet wat we willen, hoe we werken en wat er dus te verwachten is.'},
          {id: 'tasks-known', text: 'We hebben heldere doelen en weten wie wat doet.'},
        ],
      },
      {
        id: 'conditions-time',
        title: 'Tijd',
        order: 'points',
        items: [
          {id: 'balanced-load', text: 'Het werk is eerlijk verdeeld. Niemand krijgt te veel werk of te weinig tijd.'},
          {id: 'flexible-plan', text: 'We plannen soepel en kiezen doelen die haalbaar zijn.'},
          {id: 'online-and-live', text: 'We wisselen af: soms online, soms bij elkaar.'},
          {id: 'enough-staff', text: 'Er zijn genoeg mensen, en er is vervanging te regelen.'},
        ],
      },
      {
        id: 'conditions-lasting',
        title: 'Volhouden',
        order: 'points',
        items: [
          {id: 'long-term', text: 'We maken afspraken voor langere tijd en bekijken vaak hoe het in de groep gaat.'},
          {id: 'measure-outcomes', text: 'We kijken geregeld wat het werk heeft opgeleverd.'},
          {id: 'make-it-last', text: 'We kijken kritisch of wat we bedenken ook echt gebeurt, en of het blijft.'},
        ],
      },
    ],
    meetings: [
      {
        id: 'meeting-start',
        title: 'Kennismaken en zien waar u staat',
        phase: 'prepare',
        months: [9],
        goal: {id: 'start-goal', text: 'U leert elkaar kennen en brengt in beeld hoe het nu gaat. Pas dan kunt u iets verbeteren.'},
        agenda: [
          {id: 'start-introductions', text: 'Stel u voor: wie bent u, en waarom doet u mee?'},
          {
            id: 'start-picture',
            text: 'Maak een startfoto: waar staan we, en waar willen we heen? Zo ontstaat een gedeeld beeld dat iedereen steunt.',
          },
          {id: 'start-background', text: 'Beschrijf de school: het bestuur, de grootte van het team en de visie op onderwijs.'},
          {id: 'start-views', text: 'Beschrijf hoe school denkt over ouders betrekken en over pesten.'},
          {id: 'start-now', text: 'Bespreek hoe samenwerken nu gaat als er gepest wordt.'},
          {id: 'start-goals', text: 'Bespreek hoe u het zou willen. Schrijf drie doelen op.'},
          {id: 'start-agreements', text: 'Spreek af wat u van elkaar verwacht: voor het begin van het jaar en voor als er iets gebeurt.'},
        ],
        hints: [],
      },
      {
        id: 'meeting-learn-to-listen',
        title: 'Oefenen met luisteren',
        phase: 'prepare',
        months: [10],
        goal: {id: 'listen-training-goal', text: 'U oefent een gesprek waarin u open vragen stelt en vooral luistert. De ander vertelt.'},
        agenda: [
          {
            id: 'listen-set-goal',
            text: 'Bepaal wat u wilt weten: hoe ervaren ouders, leerkrachten en leerlingen het samenwerken als er gepest wordt?',
          },
          {id: 'listen-make-guide', text: 'Maak een gespreksblad met drie tot vijf open vragen.'},
          {id: 'listen-find-people', text: 'Zoek verschillende mensen om te spreken. Ga door tot u niets nieuws meer hoort.'},
          {
            id: 'listen-consent',
            text: 'Vraag ieder vooraf om toestemming; de privacywet AVG vraagt dat. Is een leerling jonger dan 16, vraag dan ook de ouders.',
          },
          {
            id: 'listen-agreements',
            text: 'Spreek af hoe u het doet: een uur vrijhouden, zo’n drie kwartier praten, steeds hetzelfde begin.',
          },
        ],
        hints: [],
      },
      {
        id: 'listening-round',
        title: 'De gesprekken voeren',
        phase: 'listen',
        months: [11, 12],
        goal: {id: 'listening-goal', text: 'Ieder lid voert een paar gesprekken onder vier ogen en schrijft ze uit.'},
        agenda: [],
        hints: [
          {id: 'listening-no-names', text: 'Schrijf geen namen van kinderen op. Spreek af waar de verslagen liggen en wanneer u ze wist.'},
        ],
        guide: {
          id: 'interview-guide',
          title: 'Voorbeeld van een gespreksblad',
          opening: {
            id: 'guide-opening',
            text: 'Fijn dat u er bent. We praten over samenwerken tussen school en ouders als er gepest wordt. Ik ben benieuwd naar wat u zelf meemaakte.',
          },
          question: {
            id: 'guide-question',
            text: 'Wilt u iets vertellen over pesten op deze school waar uw kind mee te maken had? Kies iets van de laatste vijf jaar.',
          },
          followUps: [
            {id: 'guide-describe', text: 'Hoe zag dat eruit?'},
            {id: 'guide-how-went', text: 'Wat gebeurde er daarna?'},
            {id: 'guide-experience', text: 'Hoe was dat voor u?'},
            {id: 'guide-example', text: 'Weet u daar een voorbeeld van?'},
          ],
          closing: {id: 'guide-closing', text: 'Dank u wel voor uw verhaal.'},
          hints: [
            {
              id: 'guide-adapt',
              text: 'Spreekt u een leerling of een collega? Vraag dan naar wat die zelf meemaakte, en zeg ‘je’ tegen een leerling.',
            },
            {id: 'guide-may-stop', text: 'Zeg vooraf dat de ander mag stoppen of een vraag mag overslaan. Dit kan veel losmaken.'},
            {
              id: 'guide-now',
              text: 'Hoort u dat er nu gepest wordt of dat een kind niet veilig is? Zeg eerlijk dat u hulp zoekt, en ga dezelfde dag naar de coördinator.',
            },
          ],
        },
      },
      {
        id: 'meeting-learn',
        title: 'Wat leren we van de verhalen?',
        phase: 'think',
        months: [1],
        goal: {id: 'learn-goal', text: 'U haalt samen uit de gesprekken wat u ervan kunt leren.'},
        agenda: [
          {id: 'learn-experiences', text: 'Wat ging goed volgens de mensen die u sprak, en wat niet?'},
          {id: 'learn-obstacles', text: 'Wat zit het samenwerken in de weg, en wat helpt?'},
          {id: 'learn-next', text: 'Hoe gaan we nu verder?'},
        ],
        hints: [
          {
            id: 'learn-thread',
            text: 'Laat ieder lid de verslagen vooraf lezen en noteren wat opvalt. Zoek dan de rode draad en de thema’s.',
          },
        ],
      },
      {
        id: 'meeting-choose',
        title: 'Kiezen waar u aan werkt',
        phase: 'think',
        months: [2],
        goal: {id: 'choose-focus', text: 'U kiest waar u dit jaar de aandacht op richt.'},
        agenda: [
          {id: 'choose-goals', text: 'Stel de doelen vast en bedenk met welke activiteiten u die haalt.'},
          {id: 'choose-solutions', text: 'Zet oplossingen op een rij. Wat is er voor nodig?'},
        ],
        hints: [
          {id: 'choose-inform', text: 'Vertel alle collega’s en ouders welke thema’s u vond. Zij kunnen reageren, en zo groeit de steun.'},
        ],
      },
      {
        id: 'meeting-design',
        title: 'Iets bedenken om te proberen',
        phase: 'do',
        months: [3],
        goal: {id: 'design-goal', text: 'U bedenkt experimenten: klein of groot, voor nu of voor later.'},
        agenda: [
          {id: 'design-check', text: 'Toets elk idee. Past het bij onze visie, halen we er onze doelen mee, en past het bij deze school?'},
          {id: 'design-pupils', text: 'Vraag leerlingen om mee te denken. Zij komen met goede ideeën.'},
        ],
        hints: [],
      },
      {
        id: 'meeting-try',
        title: 'Proberen en volgen',
        phase: 'do',
        months: [4, 5, 6],
        goal: {id: 'try-goal', text: 'U voert de experimenten uit en volgt hoe het gaat. Doe er één, twee of hooguit drie tegelijk.'},
        agenda: [],
        hints: [],
      },
      {
        id: 'meeting-look-back',
        title: 'Terugkijken en afsluiten',
        phase: 'evaluate',
        months: [7],
        goal: {
          id: 'look-back-goal',
          text: 'Bespreek per activiteit: ging het goed, wat vonden mensen ervan en bracht het u dichter bij het doel?',
        },
        agenda: [],
        hints: [{id: 'look-back-during', text: 'Wacht hier niet mee tot juli. Kijk ook onderweg, dan kunt u bijsturen.'}],
      },
    ],
  },
};
