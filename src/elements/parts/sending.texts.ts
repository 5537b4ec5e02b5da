import type {Failure} from '../../portal/submit.js';

/** The words around a send of an adult: the button, and a sentence for whatever can happen. */
export interface SendingTexts {
  sending: string;
  loading: string;
  cancel: string;
  retry: string;
  edit: string;
  failedTitle: string;
  /** Stored or not, nobody knows. */
  uncertainTitle: string;
  failed: Readonly<Record<Failure | 'cancelled', string>>;
  kept: string;
  locked: string;
  retryAt: (time: string) => string;
  backOnline: string;
  call: (who: string) => string;
}

const notConnected = 'Deze pagina is niet goed aangesloten. Dat ligt aan de website.';
const notUpdated = 'De website is niet bijgewerkt. Dat ligt aan de website.';

export const nl: SendingTexts = {
  sending: 'Bezig met versturen…',
  loading: 'Even wachten…',
  cancel: 'Stop met versturen',
  retry: 'Probeer opnieuw',
  edit: 'Toch iets veranderen',
  failedTitle: 'Het is nog niet verstuurd',
  uncertainTitle: 'We weten niet of het is aangekomen',
  failed: {
    offline: 'Er is geen internet.',
    unreachable: 'School is nu niet te bereiken.',
    redirected: notConnected,
    'no-receipt': 'School gaf geen antwoord dat we begrijpen. Dat ligt aan de website.',
    invalid: 'School kon dit zo niet aannemen. Dat ligt aan de website.',
    'too-large': 'Het is te lang om te versturen. Maak uw tekst korter.',
    'unsupported-media-type': notConnected,
    'not-allowed': 'De website mag dit niet versturen. Dat ligt aan de website.',
    'unsupported-version': notUpdated,
    'in-progress': 'School is er nog mee bezig. Wacht even.',
    conflict: 'School heeft al een andere versie gekregen.',
    'cannot-keep-apart': 'Niemand buiten het team van school kan dit alleen lezen. Daarom is het niet aangenomen.',
    'key-expired': notUpdated,
    'proof-required': 'De website vraagt iets wat hier niet kan. Dat ligt aan de website.',
    'too-busy': 'Het is nu erg druk. Wacht even.',
    closed: 'School neemt hier nu niets aan.',
    fault: 'Er ging iets mis bij school.',
    cancelled: 'U bent gestopt met versturen.',
  },
  kept: 'Wat u invulde, staat er nog. Probeer het opnieuw, of bel met school.',
  locked: 'Misschien is het al aangekomen. Daarom staat alles nu vast. Probeert u het opnieuw, dan krijgt school het nooit dubbel.',
  retryAt: (time) => `Probeer het opnieuw vanaf ${time}.`,
  backOnline: 'Er is weer internet. Probeer het opnieuw.',
  call: (who) => `Bellen kan met ${who}.`,
};
