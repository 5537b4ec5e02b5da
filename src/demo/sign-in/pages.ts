import {html, type Markup} from '../../markup/html.js';
import type {TrailEntry} from '../../endpoint/index.js';
import {folder} from './sign-in-options.js';
import type {StaffMember} from './staff.js';

// The pages of signing in, for staff. None has a script.

const mark = 'M4 27c1-8 5-14 12-15 4-.5 7 1 9 5 3 6 9 7 15 6l8-2c-2 8-9 14-19 14-8 0-12-4-13-11M24 35v9M31 34v10';

/** A whole page. */
export function page(title: string, main: Markup): string {
  return html`<!doctype html>
    <html lang="nl">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} – De Regenwulp</title>
        <meta name="robots" content="noindex" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/site.css" />
      </head>
      <body class="plain inbox">
        <header class="top">
          <div class="w">
            <a class="logo" href="/">
              <svg viewBox="0 0 52 48" fill="none" stroke-width="3" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">
                <path d="${mark}" />
              </svg>
              <span>De Regenwulp</span>
            </a>
          </div>
        </header>
        <main class="w page wide" id="inhoud">
          <h1>${title}</h1>
          ${main}
        </main>
        <footer class="bottom">
          <div class="w">
            <ul>
              <li><a href="/team">Terug naar het team</a></li>
              <li><a href="/privacy">Privacy</a></li>
            </ul>
          </div>
        </footer>
      </body>
    </html> `.text;
}

const signIn = html`<p><a href="${folder}/aanmelden">Meld u aan met uw schoolaccount</a></p>`;

/** Why somebody is not in, or no longer. */
export type Outcome = 'signed-out' | 'left' | 'unreachable' | 'refused' | 'not-ours' | 'nothing-here' | 'both-sides' | 'not-yours';

/** What each says, and the way back. */
const outcomes: Readonly<Record<Outcome, {status: number; title: string; lines: readonly string[]; again: boolean}>> = {
  'signed-out': {
    status: 200,
    title: 'Meld u aan',
    lines: ['Deze pagina is voor medewerkers van de school. U bent niet aangemeld, of u bent afgemeld omdat u een tijd niets deed.'],
    again: true,
  },
  left: {status: 200, title: 'U bent afgemeld', lines: ['Gebruikt iemand anders deze computer ook? Sluit dan de browser.'], again: true},
  unreachable: {
    status: 502,
    title: 'Aanmelden lukt nu niet',
    lines: ['Het portaal kan de aanmeldpagina van uw school niet bereiken. Probeer het over een paar minuten opnieuw.'],
    again: true,
  },
  refused: {status: 403, title: 'U bent niet aangemeld', lines: ['Het aanmelden is gestopt, of uw school liet u niet toe.'], again: true},
  'not-ours': {
    status: 400,
    title: 'U bent niet aangemeld',
    lines: [
      'Dit antwoord hoort niet bij een aanmelding die u hier begon. Dat gebeurt als het aanmelden langer duurde dan tien minuten, of als u het in twee vensters tegelijk deed.',
      'Begin hieronder opnieuw. Ziet u deze pagina dan weer? Vertel het wie de website beheert.',
    ],
    again: true,
  },
  'nothing-here': {
    status: 403,
    title: 'Uw account geeft geen toegang',
    lines: ['U bent herkend, maar met dit account leest u hier niets. Hoort u hier wel te lezen? Vraag het wie de website beheert.'],
    again: true,
  },
  'both-sides': {
    status: 403,
    title: 'Uw account geeft geen toegang',
    lines: [
      'Uw account leest voor het team en voor wie buiten het team staat. Dat kan niet samen: een melding over een volwassene blijft buiten het team. Vraag wie de website beheert om een van de twee weg te halen.',
    ],
    again: true,
  },
  'not-yours': {
    status: 403,
    title: 'Deze pagina is niet voor u',
    lines: ['Met uw account kunt u deze pagina niet bekijken.'],
    again: false,
  },
};

export function outcomePage(outcome: Outcome): {status: number; text: string} {
  const {status, title, lines, again} = outcomes[outcome];
  const paragraphs = lines.map((line) => html`<p>${line}</p>`);
  return {
    status,
    text: page(title, html`${paragraphs} ${again ? signIn : html`<p><a href="${folder}/inbox">Terug naar de inbox</a></p>`}`),
  };
}

/** Who is here, where they can go, and the way out. */
export function memberBar({name, reader, trail, excludes}: StaffMember): Markup {
  return html`<form class="intro" method="post" action="${folder}/afmelden">
    <p>
      U bent aangemeld als ${name}. ${reader && html`<a href="${folder}/inbox">Inbox</a>`}
      ${excludes && html`<a href="${folder}/afstand">Wie leest dit niet</a>`} ${trail && html`<a href="${folder}/logboek">Logboek</a>`}
      <button class="btn soft" type="submit">Meld af</button>
    </p>
  </form>`;
}

const acts: Readonly<Record<TrailEntry['did'], string>> = {
  listed: 'zag in een lijst',
  read: 'las',
  marked: 'veranderde de stand van',
  wrote: 'schreef bij',
  linked: 'legde bij elkaar',
  unlinked: 'haalde uit elkaar',
  opened: 'begon',
  added: 'schreef iets in',
  erased: 'wiste',
  excluded: 'hield voor een collega weg',
  included: 'liet een collega weer lezen',
};

/** Who did what, newest first. @param nameOf somebody's name, where it is known. */
export function trailPage(member: StaffMember, entries: readonly TrailEntry[], nameOf: (who: string) => string): string {
  const rows = entries.map(
    ({day, time, who, did, about, ids}) =>
      html`<tr>
        <td>${day}${time && ` ${time}`}</td>
        <td>${who === undefined ? 'een code' : nameOf(who)}</td>
        <td>${acts[did]}</td>
        <td>${about === 'case' ? 'zaak' : 'bericht'} ${ids.join(', ')}</td>
      </tr>`,
  );
  return page(
    'Logboek',
    html`${memberBar(member)}
      <p>
        Hier staat wie van de school iets las, veranderde of wiste. Er staat niets in over wie iets meldde. Op de dag dat iets binnenkwam
        staat er geen tijd bij: anders is te zien wanneer het verstuurd is.
      </p>
      ${
        rows.length === 0
          ? html`<p>Er staat nog niets in het logboek.</p>`
          : html`<table>
              <thead>
                <tr>
                  <th scope="col">Wanneer</th>
                  <th scope="col">Wie</th>
                  <th scope="col">Deed wat</th>
                  <th scope="col">Met</th>
                </tr>
              </thead>
              <tbody>
                ${rows}
              </tbody>
            </table>`
      }`,
  );
}

/** A message or a case, and from whom it is kept. */
export interface Kept {
  readonly id: string;
  /** Enough of it to know which one it is. */
  readonly says: string;
  readonly from: readonly string[];
}

/** @param said what was just done. */
export function conflictsPage(
  member: StaffMember,
  {kept, people, said}: {kept: readonly Kept[]; people: ReadonlyMap<string, string>; said: string | undefined},
): string {
  const nameOf = (who: string) => people.get(who) ?? who;
  const change = (id: string, does: 'weg' | 'terug', inside: Markup) =>
    html`<form method="post" action="${folder}/afstand">
      <input type="hidden" name="wat" value="${id}" /><input type="hidden" name="doet" value="${does}" />${inside}
    </form>`;
  const items = kept.map(
    ({id, says, from}) =>
      html`<li class="card">
        <p>${says}</p>
        ${from.map((who) =>
          change(
            id,
            'terug',
            html`<p>
              ${nameOf(who)} leest dit niet.
              <button class="btn soft" type="submit" name="wie" value="${who}">Laat ${nameOf(who)} dit weer lezen</button>
            </p>`,
          ),
        )}
        ${change(
          id,
          'weg',
          html`<p>
            <label
              >Welke collega mag dit niet lezen? <input name="wie" list="collegas" required maxlength="255" autocomplete="off"
            /></label>
            <button class="btn soft" type="submit">Houd dit weg</button>
          </p>`,
        )}
      </li>`,
  );
  return page(
    'Wie leest dit niet',
    html`${memberBar(member)} ${said !== undefined && html`<p role="status">${said}</p>`}
      <p>
        Gaat een bericht over een collega, of over een kind van een collega? Houd het dan bij die collega weg. Die ziet het daarna nergens
        meer: niet in de inbox, niet in een zaak en niet in een aantal. Dat geldt ook voor u: houdt u het bij uzelf weg, dan kunt u dat niet
        terugdraaien.
      </p>
      <datalist id="collegas">${[...people].map(([who, name]) => html`<option value="${who}">${name}</option>`)}</datalist>
      ${
        items.length === 0
          ? html`<p>Er is niets dat u kunt lezen.</p>`
          : html`<ul class="kept">
              ${items}
            </ul>`
      }`,
  );
}
