import type {Content, Panel, PanelTeam} from '../../../src/content/form/parent-panel.js';

/** What the parent panel shows. */
export const panel: Panel = {
  title: 'Pesten: samen kijken, samen doen',
  lead: 'Maakt u zich zorgen? Dan bent u hier goed. U leest wat pesten is, wat u thuis kunt doen en hoe school helpt.',
  doors: [
    {
      id: 'bullied',
      title: 'Mijn kind wordt gepest',
      hint: 'Of u denkt dat het zo is',
      heading: 'Als uw kind gepest wordt',
      lead: 'Dat is schrikken. U en uw kind hoeven dit niet alleen op te lossen.',
      groups: [
        {
          id: 'bullied-tonight',
          title: 'Vanavond',
          order: 'steps',
          items: [
            {
              id: 'listen-first',
              title: 'Luister eerst',
              text: 'Laat uw kind in eigen woorden vertellen. Een oplossing komt later.',
            },
            {
              id: 'believe-your-child',
              title: 'Geloof uw kind',
              text: 'Zeg: jij kunt hier niets aan doen. Vraag niet wat uw kind zelf deed.',
            },
            {
              id: 'telling-is-right',
              title: 'Zeg dat vertellen goed is',
              text: 'Dat is geen klikken. Uw kind vraagt om hulp.',
            },
            {
              id: 'no-secret-promise',
              title: 'Beloof niet dat u zwijgt',
              text: 'Beloof wel dat u eerst met uw kind praat voordat u iets doet. Alleen bij gevaar kan dat anders zijn.',
            },
            {
              id: 'ask-what-child-wants',
              title: 'Vraag wat uw kind wil',
              text: 'Iets doen is vaak eng. Bespreek elke stap voordat u die zet.',
            },
            {
              id: 'write-it-down',
              title: 'Schrijf het op',
              text: 'Wat gebeurde er, waar en wanneer? En wie was erbij?',
            },
          ],
        },
        {
          id: 'bullied-tomorrow',
          title: 'Morgen en deze week',
          order: 'steps',
          items: [
            {
              id: 'call-the-teacher',
              title: 'Bel of mail de leerkracht',
              text: 'Zeg kort wat u hoorde en vraag om een gesprek. U hoeft niets te bewijzen.',
            },
            {
              id: 'not-to-the-other-family',
              title: 'Laat het andere gezin aan school',
              text: 'Ga niet zelf naar het andere kind of de ouders. Dat wordt snel ruzie.',
            },
            {
              id: 'tell-what-you-tried',
              title: 'Vertel wat er al gebeurd is',
              text: 'Zeg ook wat u en uw kind al probeerden. Dan begint school niet opnieuw.',
            },
            {
              id: 'tell-what-it-does',
              title: 'Vertel wat het doet',
              text: 'Met uw kind, en ook met u. U mag laten zien dat het u raakt.',
            },
            {
              id: 'agree-concretely',
              title: 'Maak duidelijke afspraken',
              text: 'Wat doet school en wat doet u? En wat zegt u samen tegen uw kind?',
            },
            {
              id: 'set-a-date',
              title: 'Kies een datum',
              text: 'Spreek meteen af wanneer u samen kijkt hoe het gaat.',
            },
          ],
        },
        {
          id: 'bullied-rather-not',
          title: 'Wat niet helpt',
          order: 'points',
          items: [
            {
              id: 'ignoring-does-not-help',
              text: 'Zeg niet: ‘Let er maar niet op.’ Uw kind wordt er machteloos en onzeker van.',
            },
            {
              id: 'hitting-back-does-not-help',
              text: 'Zeg ook niet dat uw kind moet terugslaan. Dan loopt het gevaar, of krijgt het straf.',
            },
            {
              id: 'small-steps',
              text: 'Neem niet alles over. Oefen samen één kleine stap, zoals wat uw kind kan zeggen.',
            },
          ],
        },
        {
          id: 'bullied-after',
          title: 'Als het langer duurt',
          order: 'points',
          items: [
            {
              id: 'keep-in-touch',
              text: 'Houd contact met de leerkracht, ook als het beter gaat. Spreek af hoe: een app, een mail of even bij de deur.',
            },
            {
              id: 'judge-together',
              text: 'Kijk na een tijd met uw kind en de leerkracht: is het doel gehaald?',
            },
            {
              id: 'outside-help-bullied',
              text: 'Wordt uw kind vaak gepest? Bespreek met school of er hulp van buiten nodig is.',
            },
            {
              id: 'see-the-doctor',
              text: 'Heeft uw kind lang buikpijn of hoofdpijn, of is het erg somber? Ga ook naar de huisarts.',
            },
            {
              id: 'does-not-want-to-live',
              text: 'Zegt uw kind dat het niet meer wil leven? Blijf bij uw kind en bel meteen een hulplijn.',
            },
            {
              id: 'nice-things',
              text: 'Doe ook gewone, leuke dingen. Uw kind is zoveel meer dan wat er op school gebeurt.',
            },
          ],
        },
      ],
      aside: {
        id: 'does-talking-help',
        title: 'Helpt het om te praten?',
        text: 'Uw kind staat er dan niet meer alleen voor. Vaak is het niet in één dag voorbij. Wel kijkt u er nu samen naar.',
      },
    },
    {
      id: 'bullying',
      title: 'Mijn kind pest',
      hint: 'U hoorde het, of zag het zelf',
      heading: 'Als uw kind pest',
      lead: 'Dat is moeilijk om te horen. Gedrag kan veranderen, en u kunt daarbij helpen.',
      groups: [
        {
          id: 'bullying-tonight',
          title: 'Vanavond',
          order: 'steps',
          items: [
            {
              id: 'take-your-time',
              title: 'Neem even tijd',
              text: 'Schrikt u of wordt u boos? Dat is gewoon. U hoeft niet meteen te reageren.',
            },
            {
              id: 'ask-calmly',
              title: 'Vraag rustig door',
              text: 'Wat gebeurde er, met wie, en hoe begon het? Luister tot uw kind klaar is.',
            },
            {
              id: 'behaviour-not-child',
              title: 'Praat over het gedrag',
              text: 'Dit gedrag moet stoppen. Maar geef uw kind geen stempel: het is meer dan dit.',
            },
            {
              id: 'how-is-it-for-the-other',
              title: 'Kijk met de ogen van de ander',
              text: 'Hoe zou uw kind zich voelen als dit hem of haar overkwam?',
            },
            {
              id: 'put-it-right',
              title: 'Maak het weer goed',
              text: 'Sorry zeggen kan, als het andere kind dat ook wil. Vraag dat aan de leerkracht.',
            },
          ],
        },
        {
          id: 'bullying-with-school',
          title: 'Samen met school',
          order: 'points',
          items: [
            {
              id: 'all-should-feel-good',
              text: 'U en school willen hetzelfde: dat iedereen zich goed voelt in de klas. Ook uw kind.',
            },
            {
              id: 'hear-the-place-in-group',
              text: 'De leerkracht vertelt welke plek uw kind in de groep heeft, en wat dat doet met anderen en met uw kind.',
            },
            {
              id: 'see-it-differently',
              text: 'Ziet u het anders? Zeg dat gerust, en vraag om een voorbeeld.',
            },
            {
              id: 'talk-again-later',
              text: 'Is het eerste gesprek te veel? Vraag of u later verder kunt praten.',
            },
            {
              id: 'make-a-plan',
              text: 'School kan met u en uw kind een plan maken om het te herstellen.',
            },
            {
              id: 'if-it-goes-on',
              text: 'Begint het weer? Dan praat school opnieuw met u en uw kind, ook over wat er volgt als het doorgaat.',
            },
            {
              id: 'outside-help-bullying',
              text: 'Stopt het nog niet? Dan vraagt school u dringend om hulp van buiten te zoeken.',
            },
          ],
        },
        {
          id: 'bullying-at-home',
          title: 'Thuis verder',
          order: 'points',
          items: [
            {
              id: 'what-is-behind-it',
              text: 'Wat zit erachter? Wil uw kind erbij horen? Is het bang of boos? Of wordt het zelf gepest?',
            },
            {
              id: 'clear-at-home',
              text: 'Wees duidelijk: elkaar pijn doen mag niet, ook niet voor de grap.',
            },
            {
              id: 'set-an-example',
              text: 'Praat zelf goed over anderen. Kinderen doen na wat ze thuis horen.',
            },
            {
              id: 'name-what-goes-well',
              text: 'Zeg het als uw kind aardig is voor een ander. Daar groeit het van.',
            },
          ],
        },
      ],
      aside: {
        id: 'am-i-a-bad-parent',
        title: 'Doe ik het als ouder verkeerd?',
        text: 'Zo hoeft u het niet te zien. Veel kinderen doen een keer mee. Het telt wat u en school nu doen.',
      },
    },
    {
      id: 'bystander',
      title: 'Mijn kind ziet het gebeuren',
      hint: 'En weet niet wat het moet doen',
      heading: 'Als uw kind het ziet gebeuren',
      lead: 'Uw kind is dan een omstander: iemand die erbij is als een ander gepest wordt.',
      groups: [
        {
          id: 'bystander-tonight',
          title: 'Wat u uw kind kunt zeggen',
          order: 'points',
          items: [
            {
              id: 'telling-versus-snitching',
              title: 'Melden is geen klikken',
              text: 'Bij klikken wil je dat iemand straf krijgt. Bij melden help je iemand die in de knel zit.',
            },
            {
              id: 'help-safely',
              title: 'Help zoals het veilig is',
              text: 'Troosten, erbij gaan staan of een volwassene halen is ook helpen. Er iets van zeggen kan, als uw kind dat durft.',
            },
            {
              id: 'practise-standing-up',
              title: 'Oefen samen',
              text: 'Hoe neemt uw kind het voor een ander op? Verzin samen een zin die past.',
            },
            {
              id: 'silence-is-human',
              title: 'Bang zijn is gewoon',
              text: 'Veel kinderen zwijgen, bang om zelf buiten de groep te vallen. Zeg dat u dat begrijpt.',
            },
            {
              id: 'what-silence-does',
              title: 'Zwijgen maakt eenzaam',
              text: 'Als niemand iets doet, staat het kind dat gepest wordt nog meer alleen.',
            },
            {
              id: 'what-help-does',
              title: 'Steun maakt verschil',
              text: 'Komt iemand voor je op, dan komt het pesten veel minder hard aan.',
            },
          ],
        },
        {
          id: 'bystander-parents',
          title: 'Wat u zelf kunt doen',
          order: 'points',
          items: [
            {
              id: 'share-worries-early',
              text: 'Vertel zorgen vroeg aan de leerkracht, ook als het om een ander kind gaat.',
            },
            {
              id: 'do-not-shut-out',
              text: 'Sluit ook het kind dat pest niet buiten, en praat er niet slecht over. Een fijne klas is er voor iedereen, zonder een nieuw kind dat gepest wordt.',
            },
            {
              id: 'ask-about-the-class',
              text: 'Vraag ook hoe het met anderen in de klas gaat. Zo hoort u meer.',
            },
            {
              id: 'not-in-the-group-chat',
              text: 'Bespreek het niet in de groepsapp van ouders. Noem daar zeker geen namen.',
            },
            {
              id: 'birthday-parties',
              text: 'Wie blijft er over bij een feestje? Gevraagd worden kan veel betekenen.',
            },
          ],
        },
      ],
      aside: {
        id: 'must-my-child-give-names',
        title: 'Moet mijn kind namen noemen?',
        text: 'Nee. Vertellen wat er gebeurt, helpt al. Met namen kan school wel meer doen.',
      },
    },
  ],
  sections: [
    {
      id: 'what-is-bullying',
      title: 'Wanneer is het pesten?',
      lead: 'Kinderen botsen elke dag. Bij pesten komen meestal drie dingen samen.',
      groups: [
        {
          id: 'hallmarks',
          title: 'Drie kenmerken',
          order: 'points',
          items: [
            {id: 'hallmark-repetition', title: 'Het gebeurt steeds weer', text: 'Niet één keer: er zit een patroon in.'},
            {
              id: 'hallmark-power',
              title: 'Het is niet gelijk op',
              text: 'De een is sterker of populairder, of een groep staat tegenover één kind.',
            },
            {
              id: 'hallmark-intent',
              title: 'Het is bedoeld om te raken',
              text: 'Het moet pijn doen, bang maken of buitensluiten. Soms heet het een grap, maar wat het aanricht telt ook.',
            },
          ],
        },
        {
          id: 'tease-quarrel-bully',
          title: 'Plagen, ruzie of pesten?',
          order: 'points',
          items: [
            {
              id: 'teasing',
              title: 'Plagen',
              text: 'Twee kinderen zijn ongeveer even sterk, en plagen om de beurt.',
            },
            {
              id: 'teasing-can-hurt',
              title: 'Let op',
              text: 'Plagen kan pijn doen, of pesten worden. Wil een kind niet meer, dan moet het stoppen.',
            },
            {
              id: 'quarrel',
              title: 'Ruzie',
              text: 'Beide kinderen zijn boos en even sterk. Na een goed gesprek kunnen ze samen verder.',
            },
            {
              id: 'group-process',
              title: 'Pesten',
              text: 'Dat gaat nooit alleen over twee kinderen. De hele groep speelt een rol, ook wie toekijkt.',
            },
            {
              id: 'always-take-seriously',
              title: 'Twijfelt u?',
              text: 'Zegt een kind dat het gepest wordt? Neem dat altijd serieus. De pijn is echt, ook als een ander het niet erg vindt.',
            },
          ],
        },
        {
          id: 'why-children-bully',
          title: 'Waarom pesten kinderen?',
          order: 'points',
          items: [
            {
              id: 'motive-belonging',
              title: 'Erbij horen',
              text: 'Een kind wil bij de groep horen en populair zijn.',
            },
            {
              id: 'motive-power',
              title: 'Zich groot voelen',
              text: 'Wie een ander klein maakt, voelt zich soms sterk. Het geeft macht en status.',
            },
            {
              id: 'motive-popular-not-liked',
              title: 'Populair is niet aardig',
              text: 'Een kind dat pest, lijkt vaak populair. Toch vindt niet iedereen het aardig.',
            },
            {
              id: 'motive-thrill',
              title: 'Spanning',
              text: 'Soms vindt een kind een felle reactie grappig. Het leeft dan minder met de ander mee.',
            },
            {
              id: 'motive-less-guilt',
              title: 'Weinig spijt',
              text: 'Wie het verdriet van een ander minder voelt, voelt zich ook minder schuldig.',
            },
            {
              id: 'motive-reaction',
              title: 'Een reactie',
              text: 'Soms komt pesten uit angst of boosheid, of is een kind uitgedaagd.',
            },
            {
              id: 'motive-feels-attacked',
              title: 'Snel geraakt',
              text: 'Wie zich gauw aangevallen voelt, slaat sneller terug. Rustig blijven is lastig, en vrienden maken ook.',
            },
            {
              id: 'motive-was-bullied',
              title: 'Zelf gepest',
              text: 'Soms is of was een kind zelf het doelwit. Het gooit zijn verdriet eruit of doet iets terug.',
            },
            {
              id: 'motive-better-place',
              title: 'Een betere plek',
              text: 'Wie gepest is, hoopt soms zo hoger te komen in de groep.',
            },
            {
              id: 'status-no-excuse',
              title: 'Uitleg is geen excuus',
              text: 'Pesten geeft vaak status, en elk kind wil meetellen. Toch is dat nooit een reden om een ander pijn te doen.',
            },
          ],
        },
        {
          id: 'what-bullying-does',
          title: 'Wat doet pesten?',
          order: 'points',
          items: [
            {
              id: 'effect-everyone',
              title: 'Iedereen heeft er last van',
              text: 'Het kind dat gepest wordt, het kind dat pest en de rest van de klas. Hoe langer het duurt, hoe erger.',
            },
            {
              id: 'effect-lasting',
              title: 'Het werkt lang door',
              text: 'De gevolgen kunnen groot zijn en lang blijven voor alle kinderen. Het meest voor wie gepest wordt.',
            },
            {
              id: 'effect-deep-hurt',
              title: 'Het kan diep gaan',
              text: 'Steeds gepest worden kan een diepe wond achterlaten. Goede hulp kan dan veel betekenen.',
            },
            {
              id: 'effect-sad-lonely',
              title: 'Somber en alleen',
              text: 'Wie gepest wordt, is vaker somber en voelt zich vaker alleen.',
            },
            {
              id: 'effect-trust',
              title: 'Minder vertrouwen',
              text: 'Een kind durft andere kinderen soms niet meer te vertrouwen.',
            },
            {
              id: 'effect-self-image',
              title: 'Minder trots',
              text: 'Een kind gaat slechter over zichzelf denken.',
            },
            {
              id: 'effect-avoids-school',
              title: 'Bang voor school',
              text: 'Soms durft een kind niet meer te gaan.',
            },
            {
              id: 'effect-child-who-bullies',
              title: 'Ook voor het kind dat pest',
              text: 'Het leert dat gemeen doen werkt. Dat kan een gewoonte worden.',
            },
            {
              id: 'effect-class-safety',
              title: 'In de klas',
              text: 'Klasgenoten voelen zich minder veilig. De sfeer wordt slechter en leren lukt minder.',
            },
            {
              id: 'effect-class-work',
              title: 'Samen werken',
              text: 'Ook een taak met een groepje wordt bijvoorbeeld lastig.',
            },
            {
              id: 'help-matters',
              title: 'Hulp doet ertoe',
              text: 'Hoe eerder iemand ingrijpt, hoe beter. Maar het is nooit te laat.',
            },
          ],
        },
        {
          id: 'young-children',
          title: 'Bij kleuters',
          order: 'points',
          schoolTypes: ['kleuters'],
          items: [
            {id: 'kleuters-it-starts-early', text: 'Pesten begint al bij kleuters. Het komt daar best vaak voor.'},
            {
              id: 'kleuters-try-things-out',
              text: 'Kleuters zijn elke dag samen en proberen van alles uit. Ze leren door te kijken en te doen.',
            },
            {
              id: 'kleuters-nice-and-nasty',
              text: 'Let daarom op fijn én op vervelend gedrag. Zeg het als uw kind lief speelt.',
            },
            {
              id: 'kleuters-help-early',
              text: 'Help op tijd. Dan groeit een kind niet vast in een vervelende rol.',
            },
            {
              id: 'kleuters-later',
              text: 'Later liggen de rollen meer vast. Wel worden er dan minder kinderen gepest.',
            },
          ],
        },
        {
          id: 'older-pupils',
          title: 'Op de middelbare school',
          order: 'points',
          schoolTypes: ['vo'],
          items: [
            {
              id: 'vo-status',
              text: 'Hoe ouder, hoe meer het telt om populair te zijn, en vooral niet onpopulair.',
            },
            {
              id: 'vo-opinion-of-others',
              text: 'Wat leeftijdgenoten vinden, voelt nu als het belangrijkste. Lach daar niet om.',
            },
          ],
        },
      ],
    },
    {
      id: 'figures',
      title: 'Hoe vaak komt het voor?',
      lead: 'Cijfers gaan over heel veel kinderen. Over uw kind zeggen ze niets.',
      statistics: [
        {
          id: 'one-in-six',
          value: '1 op de 6',
          text: 'Op de basisschool zegt 1 op de 6 kinderen: ik word weleens gepest. Dat is 17 procent.',
          year: '2020–2021',
          survey: 'De Veiligheidsmonitor, die kinderen in het hele land vragen stelt.',
        },
        {
          id: 'told-at-home',
          value: '67 van de 100',
          text: 'Oud cijfer: van 100 kinderen die gepest werden, vertelden 67 het thuis. En 53 vertelden het de leerkracht.',
          year: '2005',
          survey: 'Een studie van Fekkes en anderen, op de basisschool.',
        },
      ],
      groups: [
        {
          id: 'reading-figures',
          title: 'Zo leest u deze cijfers',
          order: 'points',
          items: [
            {
              id: 'four-per-class',
              text: 'Dat zijn gemiddeld vier kinderen per klas. In de ene klas meer, in de andere geen.',
            },
            {
              id: 'now-and-then',
              text: '‘Weleens’ is ruim gevraagd. Niet elk van deze kinderen wordt lang gepest.',
            },
          ],
        },
      ],
    },
    {
      id: 'signals',
      title: 'Waaraan merkt u het?',
      lead: 'Niet elk kind vertelt het. Soms ziet u het aan kleine dingen.',
      groups: [
        {
          id: 'how-to-look',
          title: 'Zo kijkt u',
          order: 'points',
          items: [
            {
              id: 'out-of-sight',
              title: 'Het gebeurt uit het zicht',
              text: 'Kinderen weten dat het niet mag. Daarom zien ouders en leerkrachten het eerst vaak niet.',
            },
            {
              id: 'change-counts',
              title: 'Is uw kind anders dan eerst?',
              text: 'Let op wat verandert. Eén signaal kan veel oorzaken hebben en bewijst niets.',
            },
            {
              id: 'signals-bullied',
              title: 'Bij een kind dat gepest wordt',
              text: 'Bijvoorbeeld buikpijn, slecht slapen of niet naar school willen. Of er zijn spullen weg of stuk.',
            },
            {
              id: 'signals-bullying',
              title: 'Bij een kind dat pest',
              text: 'Bijvoorbeeld de baas willen zijn. Of met vrienden vaak lelijk praten over dezelfde kinderen.',
            },
            {
              id: 'feeling-is-enough',
              title: 'Niets gezien, toch onrustig?',
              text: 'Dat gevoel is genoeg om met uw kind of de leerkracht te praten.',
            },
            {
              id: 'signal-card',
              title: 'Een lijst erbij',
              text: 'Bij de websites vindt u een kaart met signalen, en een site voor ouders met uitleg.',
            },
          ],
        },
      ],
    },
    {
      id: 'at-home',
      title: 'Wat kunt u thuis doen?',
      lead: 'Een kind dat thuis vaak praat, vertelt ook eerder wat moeilijk is.',
      groups: [
        {
          id: 'talk-at-home',
          title: 'Blijven praten',
          order: 'points',
          items: [
            {
              id: 'free-to-share',
              title: 'Maak thuis veilig',
              text: 'Zorg dat uw kind alles kwijt kan, zonder dat iemand boos wordt.',
            },
            {
              id: 'time-for-the-day',
              title: 'Neem elke dag even tijd',
              text: 'Praat over de dag: aan tafel, op de fiets of voor het slapen.',
            },
            {
              id: 'ask-open',
              title: 'Stel open vragen',
              text: 'Met wie speelde uw kind? Wat was leuk of stom? Daar past geen ‘goed’ op.',
            },
            {
              id: 'do-not-judge',
              title: 'Oordeel niet',
              text: 'Luister, en vat samen wat u hoort. Dan vertelt uw kind morgen weer iets.',
            },
          ],
        },
        {
          id: 'school-at-home',
          title: 'Van school naar thuis',
          order: 'points',
          items: [
            {
              id: 'handles-for-home',
              title: 'Vraag om tips',
              text: 'De leerkracht kan helpen met vragen voor thuis.',
            },
            {
              id: 'joint-homework',
              title: 'Oefen samen',
              text: 'Soms krijgt uw kind een opdracht mee om samen te doen. Die past bij de les.',
            },
            {
              id: 'praise-card',
              title: 'Vier wat goed gaat',
              text: 'Krijgt uw kind een kaartje mee omdat het aardig was? Hang het op.',
            },
          ],
        },
      ],
    },
    {
      id: 'online',
      title: 'Online pesten',
      lead: 'Pesten gaat ’s avonds door op de telefoon. Thuis kunt u daar veel aan doen.',
      groups: [
        {
          id: 'nasty-messages',
          title: 'Uw kind krijgt nare berichten',
          order: 'steps',
          items: [
            {
              id: 'save-first',
              title: 'Bewaar alles',
              text: 'Maak schermfoto’s van berichten en mails. Die kunnen later bewijs zijn.',
            },
            {
              id: 'tell-an-adult',
              title: 'Vertel het',
              text: 'Uw kind kan ermee naar u of naar de leerkracht. Zeg dat ook.',
            },
            {
              id: 'then-block',
              title: 'Blokkeer daarna',
              text: 'Blokkeer samen wie vervelend doet, als alles bewaard is.',
            },
            {
              id: 'keep-the-account',
              title: 'Wis het account liever niet',
              text: 'Het kan, als het echt niet anders gaat. Maar dan is het bewijs weg, en mist uw kind zijn vrienden.',
            },
            {
              id: 'police-is-possible',
              title: 'Aangifte kan',
              text: 'Wordt uw kind bedreigd, of gaat het om naaktbeelden? Dan kunt u naar de politie. Overleg ook met school.',
            },
          ],
        },
        {
          id: 'online-unknown',
          title: 'Twee lastige gevallen',
          order: 'points',
          items: [
            {
              id: 'unknown-sender',
              title: 'U weet niet wie het stuurt',
              text: 'Ga toch naar de coördinator op school. Uw kind krijgt hulp, ook als de naam niet bekend is.',
            },
            {
              id: 'images-online',
              title: 'Er gaat een foto of filmpje rond',
              text: 'Word niet boos op uw kind. Helpwanted helpt om beelden weg te halen.',
            },
          ],
        },
        {
          id: 'online-every-day',
          title: 'Zo blijft u op de hoogte',
          order: 'points',
          items: [
            {
              id: 'ask-about-messages',
              title: 'Vraag het af en toe',
              text: 'Op een gewoon moment: ‘Krijg je weleens een naar bericht?’',
            },
            {
              id: 'own-child-can-send',
              title: 'Het kan ook andersom',
              text: 'Misschien stuurt uw kind zelf weleens zo’n bericht.',
            },
            {
              id: 'talk-about-sending',
              title: 'Praat ook daarover',
              text: 'Wat stuurt en deelt uw kind? Hoe komt dat bij een ander aan?',
            },
            {
              id: 'called-teasing',
              title: 'Het heet dan plagen',
              text: 'Wie online pest, ziet het vaak als plagen. Wie het leest, voelt dat anders.',
            },
            {
              id: 'hidden-sender',
              title: 'Niemand ziet wie het is',
              text: 'Online kan een kind zich verstoppen. De groep zegt er dan minder snel iets van.',
            },
            {
              id: 'look-along-openly',
              title: 'Kijk mee, maar open',
              text: 'Meekijken kan online pesten voorkomen. Spreek af wat u bekijkt. Hoe ouder uw kind, hoe minder dat past.',
            },
            {
              id: 'private-data',
              title: 'Geef niet zomaar gegevens',
              text: 'Naam, nummer, adres, school of club: uw kind overlegt eerst met u of de leerkracht.',
            },
          ],
        },
      ],
    },
    {
      id: 'how-school-acts',
      title: 'Zo pakt school het aan',
      lead: 'School werkt met vaste stappen. U leest wie elke stap zet, en wat u hoort als het over uw kind gaat.',
      groups: [
        {
          id: 'what-to-expect',
          title: 'Wat u mag verwachten',
          order: 'points',
          items: [
            {
              id: 'school-takes-seriously',
              title: 'Uw zorg telt',
              text: 'School neemt zorgen van u en uw kind altijd serieus, en praat er met u over.',
            },
            {
              id: 'child-is-asked-first',
              title: 'Uw kind mag meepraten',
              text: 'Ziet de leerkracht het als eerste? Dan vraagt die aan uw kind of een gesprek met u goed is.',
            },
            {
              id: 'invited-to-talk',
              title: 'U komt praten',
              text: 'School nodigt u uit. Uw kind zit erbij als het dat wil.',
            },
            {
              id: 'four-steps',
              title: 'Vier keer samen',
              text: 'Kijken wat er speelt, een plan maken, het plan doen, en nagaan of het helpt. U en uw kind denken steeds mee.',
            },
            {
              id: 'not-all-at-once',
              title: 'Het kost tijd',
              text: 'School kan niet beloven dat het morgen over is. Wel mag u weten wat er gebeurt.',
            },
            {
              id: 'school-has-a-duty',
              title: 'Het moet van de wet',
              text: 'Elke school moet een plan hebben om kinderen veilig te houden in de groep.',
            },
            {
              id: 'incidents-remain',
              title: 'Ook op een goede school',
              text: 'Pesten komt overal voor, ook bij een goed plan. Kijk vooral wat school ermee doet.',
            },
            {
              id: 'school-programmes',
              title: 'Lessen tegen pesten',
              text: 'Veel scholen hebben een programma, zoals KiVa of PRIMA. Vraag wat uw school gebruikt.',
            },
          ],
        },
        {
          id: 'how-you-hear',
          title: 'Zo hoort u wat er gebeurt',
          order: 'points',
          items: [
            {
              id: 'school-tells-you',
              title: 'School vertelt het',
              text: 'U hoort te weten wat school tegen pesten doet. Weet u het niet, vraag het dan.',
            },
            {
              id: 'behind-the-scenes',
              title: 'Niet alles is te zien',
              text: 'Soms lijkt er weinig te gebeuren, terwijl school veel doet. Dat geeft onnodig ruzie.',
            },
            {
              id: 'taken-along',
              title: 'School neemt u mee',
              text: 'Waar het kan, denkt en doet u mee.',
            },
            {
              id: 'where-to-read',
              title: 'Waar u het leest',
              text: 'De regels staan in de nieuwsbrief of op de site van school. Vaak is er ook een avond over.',
            },
            {
              id: 'regular-news',
              title: 'Af en toe nieuws',
              text: 'Met nieuws op vaste tijden weet u wat er speelt.',
            },
            {
              id: 'protocol-to-read',
              title: 'Het pestprotocol',
              text: 'Vaak staat het op de site. U kunt er ook om vragen.',
            },
          ],
        },
        {
          id: 'join-in',
          title: 'Waar u bij kunt zijn',
          order: 'points',
          items: [
            {
              id: 'part-of-programme',
              title: 'De lessen',
              text: 'Ook ouders en verzorgers doen mee met de lessen over omgaan met elkaar.',
            },
            {
              id: 'themes-shared',
              title: 'De thema’s',
              text: 'Waar de lessen over gaan, leest u in de nieuwsbrief of hoort u in een workshop.',
            },
            {
              id: 'theme-meetings',
              title: 'Een thema-avond',
              text: 'Daar gaat het ook over pesten, en over het protocol van school.',
            },
            {
              id: 'parents-evening',
              title: 'De ouderavond',
              text: 'Hoe voorkomen, zien en stoppen we pesten? U en de leerkracht zeggen wat u van elkaar verwacht.',
            },
            {
              id: 'year-opening',
              title: 'Het begin van het jaar',
              text: 'School vertelt hoe zij over pesten denkt, en hoe dat in de klas gaat.',
            },
            {
              id: 'workshop',
              title: 'Een workshop',
              text: 'U leert signalen zien, met uw kind meeleven en thuis helpen.',
            },
            {
              id: 'workshop-aligns',
              title: 'Dezelfde taal',
              text: 'Na een workshop doen thuis en school meer hetzelfde.',
            },
            {
              id: 'parent-training',
              title: 'Een cursus',
              text: 'U leert hoe pesten eruitziet en wat het doet. En ook: goed praten met uw kind, en positief opvoeden.',
            },
            {
              id: 'parenting-and-social',
              title: 'Thuis en in de klas',
              text: 'Zo’n cursus laat ook zien wat uw manier van opvoeden doet. Uw kind neemt het mee naar de klas, ook bij pesten.',
            },
            {
              id: 'success-stories',
              title: 'Vertel wat goed ging',
              text: 'Ging het bij u beter? Andere ouders hebben daar iets aan. Vraag het eerst aan uw kind.',
            },
          ],
        },
      ],
    },
    {
      id: 'together',
      title: 'Waarom samen met school?',
      lead: 'U kent uw kind. School kent de groep. Samen ziet u meer.',
      groups: [
        {
          id: 'together-works',
          title: 'Samen lukt het beter',
          order: 'points',
          items: [
            {
              id: 'not-without-parents',
              text: 'Het meeste pesten gebeurt op school. School moet dus veel doen, maar kan het niet zonder u.',
            },
            {
              id: 'together-more-effect',
              text: 'Onderzoek laat zien: doen ouders mee, dan neemt het pesten verder af.',
            },
            {
              id: 'ask-for-cooperation',
              text: 'Bij de meeste programma’s krijgt u uitleg. Samen doen als er gepest wordt, hoort er vaak nog niet bij. Vraag erom.',
            },
            {
              id: 'next-to-lessons',
              text: 'Wat u met school doet, komt boven op de lessen. Samen kunt u pesten voorkomen, zien en stoppen.',
            },
            {
              id: 'shared-task',
              text: 'U en school zorgen er allebei voor dat een kind goed groeit. U zegt ook allebei nee tegen pesten.',
            },
            {
              id: 'clear-talk',
              text: 'Praat in gewone taal met elkaar, en draag de zorg samen. Zonder u lukt het niet.',
            },
            {
              id: 'better-to-prevent',
              text: 'Pesten raakt iedereen: kind, klas, leerkracht en ouders. Wacht dus niet tot het misgaat.',
            },
            {
              id: 'in-time',
              text: 'School hoort u vroeg te vertellen wat er speelt. Doet u dat ook?',
            },
          ],
        },
        {
          id: 'same-goal',
          title: 'Hetzelfde doel',
          order: 'points',
          items: [
            {
              id: 'best-for-the-child',
              text: 'U wilt het beste voor uw kind, en dat wil school ook.',
            },
            {
              id: 'equal-partners',
              text: 'U wilt allebei een veilige, open plek. Daar werkt u als gelijken aan.',
            },
            {
              id: 'what-is-best',
              text: 'Wat het beste is, daar kunt u anders over denken dan school. Zonder het te weten werkt u elkaar dan tegen.',
            },
            {
              id: 'agree-what-is-best',
              text: 'Zeg wat u belangrijk vindt en vraag dat ook aan school. Dan vult u elkaar aan.',
            },
            {
              id: 'know-what-it-is',
              text: 'Kinderen leren wat pesten is. Ook ouders en leerkrachten moeten dat goed weten.',
            },
            {
              id: 'on-one-line',
              text: 'Geldt thuis en op school hetzelfde? Dan merkt een kind dat pesten echt niet mag.',
            },
          ],
        },
        {
          id: 'each-sees-a-part',
          title: 'Ieder ziet een deel',
          order: 'points',
          items: [
            {
              id: 'you-know-your-child',
              text: 'U kent uw kind het langst en weet hoe het zich voelt. Daarom merkt u het vaak als eerste.',
            },
            {
              id: 'earlier-signals',
              text: 'Ouders zien vaak eerder iets, en andere dingen. Vertel het school. Is school slecht te bereiken? Zeg dat ook.',
            },
            {
              id: 'blind-spots',
              text: 'U ziet niet hoe uw kind in de klas doet. School ziet niet hoe u het thuis gewend bent.',
            },
            {
              id: 'two-places',
              text: 'Een kind dat thuis moeilijk doet, wordt misschien op school gepest. En school weet soms niet dat het thuis zwaar is.',
            },
            {
              id: 'no-vicious-circle',
              text: 'Voelt een kind zich op school én thuis afgewezen? Dan maakt het een het ander erger. Door te praten merkt u dat op tijd.',
            },
            {
              id: 'your-knowledge',
              text: 'School leert van wat u over uw kind weet.',
            },
            {
              id: 'aligned-influence',
              text: 'Uw kind luistert naar u. Zo helpt u pesten voorkomen, zien en stoppen, als thuis en school op één lijn zitten.',
            },
          ],
        },
        {
          id: 'good-for-children',
          title: 'Goed voor alle kinderen',
          order: 'points',
          items: [
            {
              id: 'worlds-connect',
              text: 'Horen thuis en school bij elkaar? Dan gaan kinderen beter met elkaar om, en leren ze meer.',
            },
            {
              id: 'skills-grow',
              text: 'Doen ouders mee? Dan leven kinderen meer met elkaar mee en lossen ze ruzie beter op.',
            },
            {
              id: 'more-aware',
              text: 'Door samen te praten zien ouders en leerkrachten pesten eerder.',
            },
            {
              id: 'safe-to-tell',
              text: 'Ouders merken sneller dat er iets is. En zij helpen om vertellen veilig te maken.',
            },
            {
              id: 'same-support',
              text: 'Met dezelfde steun thuis en op school groeit het zelfvertrouwen van het kind dat gepest wordt. En het kind dat pest, leert makkelijker ander gedrag.',
            },
          ],
        },
        {
          id: 'together-vo',
          title: 'Op de middelbare school',
          order: 'points',
          schoolTypes: ['vo'],
          items: [
            {
              id: 'vo-seen-less',
              text: 'De mentor ziet u niet meer bij de deur. Juist daarom is goed contact nodig.',
            },
            {
              id: 'vo-first-contact',
              text: 'Contact begint vroeg: op de open dag, bij het inschrijven of bij de kennismaking.',
            },
            {
              id: 'vo-reach-out',
              text: 'Een school die ouders zelf opzoekt, kan pesten eerder en beter aanpakken.',
            },
            {
              id: 'vo-good-partners',
              text: 'Wat goed werkt: een goede band, vertrouwen en respect van beide kanten, en samen de zorg dragen.',
            },
            {
              id: 'vo-short-lines',
              text: 'Op het vmbo bleek in de coronatijd: waar ouders en school elkaar al kenden, ging het makkelijker.',
            },
          ],
        },
      ],
    },
    {
      id: 'who-to-call',
      title: 'Met wie kunt u praten op school?',
      lead: 'Begin bij de leerkracht of mentor. Die kent uw kind op school het best.',
      groups: [
        {
          id: 'who-does-what',
          title: 'Wie doet wat?',
          order: 'points',
          items: [
            {
              id: 'role-teacher',
              title: 'De leerkracht of mentor',
              text: 'Bel, mail of loop na school even binnen. Ook voor een kleine zorg.',
            },
            {
              id: 'role-coordinator',
              title: 'De coördinator',
              text: 'Regelt alles rond pesten en veiligheid. Op elke school is er zo iemand.',
            },
            {
              id: 'role-confidant',
              title: 'De vertrouwenspersoon',
              text: 'Luistert en denkt mee over een volgende stap. Handig als u er met school niet uitkomt.',
            },
            {
              id: 'role-school-leader',
              title: 'De directie',
              text: 'Beslist wat school doet. Ga hierheen als praten met de leerkracht niet genoeg helpt.',
            },
          ],
        },
      ],
    },
    {
      id: 'helplines',
      title: 'Hulp buiten school',
      lead: 'Deze mensen luisteren, ook als u nog twijfelt. Is er nu gevaar? Bel eerst het alarmnummer.',
      groups: [
        {
          id: 'help-nearby',
          title: 'Dicht bij huis',
          order: 'points',
          items: [
            {
              id: 'help-family-centre',
              title: 'Centrum voor Jeugd en Gezin',
              text: 'Gratis raad over opvoeden, ook over pesten. Soms heet het wijkteam. Uw gemeente weet waar het is.',
            },
            {
              id: 'help-youth-doctor',
              title: 'De jeugdarts',
              text: 'Hoort bij school, net als de jeugdverpleegkundige. Vraag de leerkracht hoe u die bereikt.',
            },
            {
              id: 'help-family-doctor',
              title: 'De huisarts',
              text: 'Voor klachten die blijven, en voor grote zorgen.',
            },
          ],
        },
      ],
    },
    {
      id: 'when-school-does-not-act',
      title: 'Als school te weinig doet',
      lead: 'Zet de stappen één voor één. Bij ernstige zorgen mag u er een overslaan.',
      groups: [
        {
          id: 'route',
          title: 'De weg',
          order: 'steps',
          items: [
            {
              id: 'route-teacher',
              title: 'Nog een keer de leerkracht',
              text: 'Zeg wat er is afgesproken en wat er nog steeds gebeurt. Vraag wat er nu verandert, en wanneer.',
            },
            {
              id: 'route-coordinator',
              title: 'De coördinator erbij',
              text: 'Vraag of die erbij komt zitten. De coördinator kent het pestprotocol.',
            },
            {
              id: 'route-school-leader',
              title: 'De directie',
              text: 'Schrijf kort op wat er speelt en wat u wilt. Vraag om een gesprek en een antwoord op papier.',
            },
            {
              id: 'route-confidant',
              title: 'De vertrouwenspersoon',
              text: 'Loopt u vast? Deze persoon luistert en helpt u kiezen.',
            },
            {
              id: 'route-board',
              title: 'Het schoolbestuur',
              text: 'Staat boven de directie. Het adres vindt u in de schoolgids.',
            },
            {
              id: 'route-complaint',
              title: 'De klachtencommissie',
              text: 'Hier dient u een klacht in. De commissie geeft raad, het bestuur beslist.',
            },
          ],
        },
        {
          id: 'route-help',
          title: 'Wie u kan helpen',
          order: 'points',
          items: [
            {
              id: 'help-parents-advice',
              title: 'Ouders & Onderwijs',
              text: 'Geeft raad over school. Ook als u nog niet weet wat u wilt.',
            },
            {
              id: 'help-inspector',
              title: 'De vertrouwensinspecteur',
              text: 'Voor zwaar pesten, geweld, discriminatie of seksueel misbruik. Bel gerust meteen, ook als u de stappen nog niet hebt gezet.',
            },
            {
              id: 'help-inspectorate',
              title: 'De Onderwijsinspectie',
              text: 'Lost uw klacht niet zelf op. Uw melding telt wel mee als zij naar de school kijken.',
            },
            {
              id: 'help-at-home-from-school',
              title: 'Uw kind durft niet meer naar school',
              text: 'Zeg dit meteen tegen school, en zoek samen wat wel kan. Ook de leerplichtambtenaar of een onderwijsconsulent denkt mee.',
            },
          ],
        },
        {
          id: 'route-keep-in-mind',
          title: 'Dit helpt onderweg',
          order: 'points',
          items: [
            {
              id: 'keep-a-log',
              text: 'Bewaar mails en schrijf na elk gesprek op wie wat zou doen.',
            },
            {
              id: 'bring-somebody',
              text: 'Neem iemand mee die rustig blijft en meeschrijft.',
            },
            {
              id: 'child-knows',
              text: 'Vertel uw kind welke stap u zet. Dat geeft rust en vertrouwen.',
            },
          ],
        },
      ],
    },
    {
      id: 'books',
      title: 'Boeken',
      lead: 'Vraag ernaar in de bibliotheek. Sommige zijn al wat ouder.',
      groups: [],
      books: [
        {
          id: 'book-alles-over-pesten',
          title: 'Alles over pesten',
          author: 'Mieke van Stigt',
          text: 'Voor ouders en leerkrachten. Wat pesten is en wat u eraan kunt doen.',
        },
        {
          id: 'book-bij-ons-gebeurt-dat-niet',
          title: 'Bij ons gebeurt dat niet',
          author: 'Beau Oldenburg',
          text: 'Over pesten op school, op het werk en op andere plekken.',
        },
        {
          id: 'book-handboek-tegen-pesten',
          title: 'Handboek tegen pesten',
          author: 'Bamber Delver',
          text: 'Voor ouders en voor wie met kinderen werkt. Met vijftig tips.',
        },
        {
          id: 'book-kracht-van-kwetsbaarheid',
          title: 'De kracht van kwetsbaarheid',
          author: 'Brené Brown',
          text: 'Gaat niet over pesten op school, wel over je durven laten zien.',
        },
        {
          id: 'book-pesten',
          title: 'Pesten',
          author: 'Ann De Meyer, Nathalie Heurckmans, Els Vanbilloen',
          text: 'Voor ouders en leerkrachten. Een ouder boek.',
          isbn: '9033430789',
        },
        {
          id: 'book-mijn-kind-online',
          title: 'Mijn kind online',
          text: 'Over kinderen en internet, uit een tijd met andere apps.',
          isbn: '9066655771',
        },
      ],
    },
    {
      id: 'sites',
      title: 'Websites',
      lead: 'Een adres kan veranderen. Daarom staat erbij wanneer wij keken.',
      groups: [],
      links: [
        {
          id: 'site-ouders-en-onderwijs',
          url: 'https://oudersenonderwijs.nl/kennisbank/',
          label: 'Ouders & Onderwijs: vragen over pesten',
          text: 'Zoek op pesten: u leest wat u kunt doen en wat school moet doen.',
          checkedOn: '2026-11-21',
        },
        {
          id: 'site-nji',
          url: 'https://www.nji.nl/pesten',
          label: 'Nederlands Jeugdinstituut: pesten',
          text: 'Over waarom kinderen pesten, en wat dat doet. Ook voor jongeren.',
          checkedOn: '2026-11-21',
        },
        {
          id: 'site-nji-signal-card',
          url: 'https://www.nji.nl/',
          label: 'Nederlands Jeugdinstituut: signaalkaart',
          text: 'Zoek naar de signaalkaart voor de basisschool. U kunt hem printen.',
          checkedOn: '2026-11-21',
        },
        {
          id: 'site-stop-pesten-nu',
          url: 'https://www.stoppestennu.nl/voor-ouders',
          label: 'Stop Pesten NU: voor ouders',
          text: 'Over pesten op school en online, en waar u hulp vindt.',
          checkedOn: '2026-11-21',
        },
        {
          id: 'site-stop-pesten-nu-signals',
          url: 'https://www.stoppestennu.nl/',
          label: 'Stop Pesten NU: signalen',
          text: 'Zoek naar signalen van pesten, bij beide kanten.',
          checkedOn: '2026-11-21',
        },
        {
          id: 'site-school-en-veiligheid',
          url: 'https://www.schoolenveiligheid.nl/',
          label: 'Stichting School & Veiligheid',
          text: 'Vooral voor scholen. Hoe een school veilig wordt en blijft.',
          checkedOn: '2026-11-21',
        },
        {
          id: 'site-all-about-bullying',
          url: 'https://www.schoolenveiligheid.nl/thema/alles-over-pesten/',
          label: 'School & Veiligheid: alles over pesten',
          text: 'Voor school en ouders. Uitleg en hulpmiddelen bij elkaar.',
          checkedOn: '2026-11-21',
        },
        {
          id: 'site-parents-as-partners',
          url: 'https://www.schoolenveiligheid.nl/kennisbank/',
          label: 'School & Veiligheid: ouders als partners',
          text: 'Zoek naar het artikel over ouders. Het is voor scholen, maar u leest wat u mag verwachten.',
          checkedOn: '2026-11-21',
        },
        {
          id: 'site-rijksoverheid',
          url: 'https://www.rijksoverheid.nl/',
          label: 'Rijksoverheid: veiligheid op school',
          text: 'Zoek op veiligheid op school: wat een school van de wet moet doen.',
          checkedOn: '2026-11-21',
        },
        {
          id: 'site-complaint',
          url: 'https://www.rijksoverheid.nl/onderwerpen/leerplicht/vraag-en-antwoord/klacht-indienen-over-school',
          label: 'Rijksoverheid: een klacht over school',
          text: 'Hoe het gaat, en bij wie u moet zijn.',
          checkedOn: '2026-11-21',
        },
        {
          id: 'site-education-consultants',
          url: 'https://onderwijsconsulenten.nl/advies/overige-problematiek/pesten/',
          label: 'Onderwijsconsulenten: pesten',
          text: 'Denken mee als een kind door pesten niet meer naar school kan.',
          checkedOn: '2026-11-21',
        },
        {
          id: 'site-media',
          url: 'https://www.mediawijsheid.nl/',
          label: 'Netwerk Mediawijsheid',
          text: 'Over telefoons, apps en internet.',
          checkedOn: '2026-11-21',
        },
        {
          id: 'site-helpwanted',
          url: 'https://www.helpwanted.nl/',
          label: 'Helpwanted',
          text: 'Hulp bij naaktbeelden, of als iemand online dreigt of geld wil.',
          checkedOn: '2026-11-21',
        },
        {
          id: 'site-halt',
          url: 'https://www.halt.nl/',
          label: 'Halt',
          text: 'Over gedrag dat niet mag, en hoe je het herstelt.',
          checkedOn: '2026-11-21',
        },
        {
          id: 'site-ggd',
          url: 'https://www.ggd.nl/',
          label: 'GGD',
          text: 'De GGD in uw buurt, met de jeugdarts.',
          checkedOn: '2026-11-21',
        },
      ],
    },
    {
      id: 'talk-with-school',
      title: 'Ik wil hierover praten met school',
      lead: 'Kies een onderwerp en schrijf kort wat er speelt. Uw naam gaat mee.',
      groups: [
        {
          id: 'before-you-send',
          title: 'Voordat u verstuurt',
          order: 'points',
          items: [
            {
              id: 'child-first',
              text: 'Vertel uw kind dat u met school wilt praten. Vraag wat u mag zeggen.',
            },
            {
              id: 'few-words-are-enough',
              text: 'Een paar woorden zijn genoeg. De rest kan in het gesprek.',
            },
            {
              id: 'careful-with-names',
              text: 'Noem liever geen andere kinderen bij naam. Dat kan in het gesprek.',
            },
            {
              id: 'urgent-is-calling',
              text: 'Kan het niet wachten? Bel dan. Een bericht wordt niet altijd dezelfde dag gelezen.',
            },
          ],
        },
        {
          id: 'in-the-talk',
          title: 'In het gesprek',
          order: 'points',
          items: [
            {
              id: 'what-you-saw',
              text: 'Begin met wat u zag of hoorde, met een voorbeeld.',
            },
            {
              id: 'what-you-hope',
              text: 'Zeg wat u hoopt, en vraag wat school kan doen.',
            },
            {
              id: 'it-may-be-hard',
              text: 'Zo’n gesprek kan moeilijk zijn, zeker als u zelf gepest bent. Dat mag u zeggen.',
            },
            {
              id: 'heard-nothing',
              text: 'Hoort u na een paar dagen niets? Bel gerust. U bent niet lastig.',
            },
          ],
        },
      ],
    },
  ],
  topics: [
    {id: 'worried', label: 'Ik maak me zorgen over mijn kind', hint: 'Wat is er anders dan eerst?'},
    {id: 'child-is-bullied', label: 'Mijn kind wordt gepest, denk ik', hint: 'Wat vertelde uw kind, en wat wil het zelf?', door: 'bullied'},
    {id: 'child-bullies', label: 'Mijn kind pest, denk ik', hint: 'Wat zag of hoorde u, en van wie?', door: 'bullying'},
    {
      id: 'child-sees-it',
      label: 'Mijn kind ziet dat een ander gepest wordt',
      hint: 'Wat ziet uw kind gebeuren, en waar?',
      door: 'bystander',
    },
    {id: 'online-bullying', label: 'Het gebeurt online', hint: 'Hebt u de berichten bewaard?'},
    {id: 'agreements', label: 'Hoe gaat het met onze afspraken?', hint: 'Wat gaat beter, en wat nog niet?'},
    {id: 'school-approach', label: 'Wat doet school tegen pesten?', hint: 'Wat wilt u weten?'},
    {id: 'something-else', label: 'Iets anders', hint: 'Waar wilt u het over hebben?'},
  ],
};

/** What only the team page shows. Apart from `panel`, so that it is no part of the panel’s file. */
export const team: PanelTeam = {
  title: 'Voor het team: bronnen bij het oudervenster',
  lead: 'Dit zien alleen medewerkers van school. Ouders krijgen het niet te lezen.',
  groups: [
    {
      id: 'team-higher-risk',
      title: 'Wie vaker gepest wordt',
      order: 'points',
      items: [
        {
          id: 'risk-not-the-cause',
          title: 'Lees dit eerst',
          text: 'De oorzaak ligt nooit in het kind. Kijk naar de sfeer, de regels en het overzicht in de groep. Over één leerling zegt een groot onderzoek niets.',
        },
        {id: 'risk-girls', text: 'Meisjes lopen meer kans dan jongens om gepest te worden.'},
        {id: 'risk-lhbtq', text: 'Ook lhbtq+-leerlingen worden vaker gepest.'},
        {id: 'risk-migration', text: 'Dat geldt ook voor kinderen met ouders of grootouders uit een ander land.'},
        {id: 'risk-disability', text: 'Wie een beperking heeft, wordt ook vaker gepest.'},
      ],
    },
  ],
  helplines: [
    {
      id: 'team-adviespunt',
      name: 'Adviespunt School & Veiligheid',
      text: 'Voor wie op school werkt en raad zoekt. Het is er niet voor ouders of leerlingen.',
      audience: ['staff'],
      phone: '030-285 66 16',
      hours: 'Op schooldagen van 9 tot 16 uur',
      url: 'https://www.schoolenveiligheid.nl/',
    },
  ],
  books: [
    {
      id: 'book-zeg-nee',
      title: 'Zeg nee tegen pesten',
      author: 'Herberd Prinsen',
      text: 'Voor leerkrachten die in de klas met pesten aan de slag willen.',
    },
    {
      id: 'book-hele-jaar',
      title: 'Het hele jaar goed voor elkaar',
      author: 'Stichting School & Veiligheid',
      text: 'Voor leerkrachten en mentoren. Vijf tips tegen pesten, online te lezen.',
    },
    {
      id: 'book-aanspreekpunt',
      title: 'Aanspreekpunt voor pesten op school',
      author: 'Stichting School & Veiligheid',
      text: 'Voor wie op school het aanspreekpunt is. Online te lezen.',
    },
    {
      id: 'book-achtergronden',
      title: 'Pesten op school: achtergronden en interventies',
      author: 'Marjolijn Vermande en Matty van der Meulen',
      text: 'Voor wie dieper wil graven: wat onderzoek zegt over oorzaken en aanpak.',
    },
    {
      id: 'book-zakboek',
      title: 'Het zakboek voor anti-pestcoördinatoren in po en vo',
      author: 'Anke Visser',
      text: 'Voor de coördinator. Het past bij po en bij vo.',
    },
    {
      id: 'book-sociale-veiligheid',
      title: 'Sociale veiligheid in school',
      author: 'Cathy van Tuijl en Ingrid Zijlstra',
      text: 'Voor het team. Over alles wat een school veilig maakt.',
    },
    {
      id: 'book-pesten-en-treiteren',
      title: 'Pesten en treiteren',
      author: 'Marie-France Hirigoyen',
      text: 'Voor wie ook wil lezen over pesten onder grote mensen. Minder over school.',
    },
    {
      id: 'book-coloroso',
      title: 'The Bully, the Bullied, and the Bystander',
      author: 'Barbara Coloroso',
      text: 'Voor wie graag Engels leest. Over alle kinderen die bij pesten betrokken zijn.',
    },
    {
      id: 'book-ringaanpak',
      title: 'De Ringaanpak',
      author: 'B. Redeker',
      text: 'Voor leerkrachten. Hoe je met de hele groep aan een veilige klas werkt.',
      year: 2024,
    },
    {
      id: 'book-gouden-weken',
      title: 'De Gouden Weken 2.0',
      author: 'B. Bijleveld',
      text: 'Voor leerkrachten. Over de eerste weken van het jaar, met de groep en met ouders.',
      year: 2020,
    },
    {
      id: 'book-kansengelijkheid',
      title: 'Samenwerken met ouders aan kansengelijkheid',
      author: 'M. Lusse en M. van der Pluijm',
      text: 'Voor schoolleiders en leerkrachten. Een gids om met alle ouders te werken.',
      year: 2023,
    },
    {
      id: 'book-luisteren-denken-doen',
      title: 'Luisteren denken doen',
      author: 'D. Petri, M. Luinge, J. Doornenbal en A. Kassenberg',
      text: 'Voor wie een werkgroep leidt. Het legt uit hoe zo’n groep te werk gaat.',
      year: 2017,
    },
    {
      id: 'book-lessuggesties',
      title: 'Pesten op school',
      author: 'Bob van der Meer',
      text: 'Voor leerkrachten, met ideeën voor lessen. Een ouder boek.',
      isbn: '9023232399',
    },
    {
      id: 'book-fascinerend-geweld',
      title: 'Fascinerend geweld',
      author: 'Allan Guggenbühl',
      text: 'Voor leerkrachten. Over agressie op school en wat je ermee kunt. Een ouder boek.',
      isbn: '9056370189',
    },
    {
      id: 'book-lichaamstaal',
      title: 'Lichaamstaal',
      author: 'Victor van Geel',
      text: 'Een praktijkboek voor leerkrachten over houding en gebaren. Niet nieuw meer.',
      isbn: '9055741191',
    },
    {
      id: 'book-mijn-leerling-online',
      title: 'Mijn leerling online',
      text: 'Voor leerkrachten. Over leerlingen en internet, uit een tijd met andere apps.',
    },
  ],
  links: [
    {
      id: 'team-site-vreedzaam',
      url: 'https://www.cedgroep.nl/merken/vreedzaam',
      label: 'Vreedzaam (CED-Groep)',
      text: 'Over De Vreedzame School, een programma voor de hele school.',
    },
    {
      id: 'team-site-posters',
      url: 'https://www.dms-educatief.eu/posters',
      label: 'DMS Educatief: posters met afspraken',
      text: 'Posters om de afspraken van de klas op te hangen.',
    },
    {
      id: 'team-site-parent-toolkit',
      url: 'https://www.ouderwijsenouders.nl',
      label: 'Ouderwijs en ouders',
      text: 'Een kist vol hulpmiddelen om ouders bij school te betrekken.',
    },
    {
      id: 'team-site-no-blame',
      url: 'https://www.noblame.nl',
      label: 'No Blame',
      text: 'Uitleg en scholing over de No Blame-aanpak.',
    },
    {
      id: 'team-site-kiva',
      url: 'https://www.kivaschool.nl/',
      label: 'KiVa: als er gepest wordt',
      text: 'Lees hier ook wat KiVa doet als het pesten al begonnen is.',
      checkedOn: '2026-11-21',
    },
  ],
};

export const content: Content = {panel, team};
