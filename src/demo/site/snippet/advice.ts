import type {JsonFault} from '../../../command-line/json-fault.js';
import type {SchoolFileFault} from '../../../command-line/check-school-file.js';

/** What a member of a school file is called on the page, and what may stand in it. By the last name in its path. */
const members: Readonly<Record<string, readonly [name: string, wayOut: string]>> = {
  id: ['De korte naam (id)', 'Gebruik alleen letters, cijfers, punten en streepjes, zonder spaties. Bijvoorbeeld: de-regenwulp.'],
  name: ['De naam', 'Vul een naam in, of laat dit weg.'],
  types: ['Het soort school', 'Kies uit kleuters, po en vo.'],
  role: ['De rol', 'Gebruik kleine letters, cijfers en streepjes. Bijvoorbeeld: coordinator.'],
  label: ['De omschrijving', 'Vul een paar woorden in. Bijvoorbeeld: anti-pestcoördinator.'],
  phone: ['Het telefoonnummer', 'Gebruik cijfers, met spaties of streepjes ertussen. Bijvoorbeeld: 0517 - 00 00 01.'],
  email: ['Het e-mailadres', 'Schrijf het als naam@school.nl, zonder spaties.'],
  hours: ['De bereikbaarheid', 'Zeg het in woorden. Bijvoorbeeld: maandag en donderdag.'],
  url: ['Het webadres', 'Begin met https:// en gebruik geen spaties.'],
  privacyUrl: ['De privacypagina', 'Vul het hele adres in. Het begint met https:// en heeft geen spaties.'],
  schoolDays: ['Het aantal schooldagen', 'Vul een heel getal in van 0 tot en met 30.'],
  days: ['Het aantal dagen bewaren', 'Vul een heel getal in van 1 tot en met 3660.'],
  pupils: ['Het aantal leerlingen', 'Vul een heel getal in, zonder aanhalingstekens.'],
  from: ['De eerste dag', 'Schrijf de datum als jaar-maand-dag. Bijvoorbeeld: 2026-12-19.'],
  until: ['De laatste dag', 'Schrijf de datum als jaar-maand-dag, niet vóór de eerste dag. Bijvoorbeeld: 2027-01-03.'],
  checkedOn: ['De datum van nakijken', 'Schrijf de datum als jaar-maand-dag. Bijvoorbeeld: 2026-12-19.'],
  text: ['De tekst', 'Vul een tekst in.'],
  title: ['De titel', 'Vul een titel in.'],
  outsideTeam: ['Van buiten het team', 'Schrijf true of false, zonder aanhalingstekens.'],
  recipients: ['De ontvangers', 'Haal publicKey weg: versleuteld versturen kan nog niet, en zonder dat wordt er niets verstuurd.'],
  additions: ['De eigen tekst', 'Kies bij section een onderdeel van het oudervenster. De namen staan in de handleiding.'],
  author: ['De schrijver', 'Vul een naam in, of laat dit weg.'],
  followUp: ['De vraag daarna', 'Vul een vraag in, of laat dit weg.'],
  phase: ['De plaats van de stap', 'Kies waar de stap bij hoort.'],
  owner: ['Wie ervoor zorgt', 'Kies iemand.'],
  of: ['Wie ja moet zeggen', 'Kies iemand, of niemand.'],
  without: ['Wat u doet bij nee', 'Vul in wat er gebeurt als iemand nee zegt.'],
  actions: ['Wat de school doet', 'Zet elk ding op een regel.'],
  stepPlan: ['Het stappenplan', 'Zorg dat elke stap ergens naartoe gaat en dat er een eind aan komt.'],
};

/** Names of members as people here would call them. */
const dutch: Readonly<Record<string, string>> = {
  telefoon: 'phone',
  telefoonnummer: 'phone',
  tel: 'phone',
  naam: 'name',
  rol: 'role',
  functie: 'role',
  mail: 'email',
  'e-mail': 'email',
  bereikbaar: 'hours',
  bereikbaarheid: 'hours',
  website: 'url',
  leerlingen: 'pupils',
  groepen: 'groups',
  contactpersonen: 'contacts',
  titel: 'title',
  tekst: 'text',
  van: 'from',
  tot: 'until',
};

/** What is wrong and the way out, in Dutch, for a web editor. */
export function adviceFor({path, text}: SchoolFileFault): string {
  const [, line, first] = /^line ([\d, ]+): .*?(?:in line (\d+))?$/.exec(text) ?? [];
  if (first) return `Regel ${line}: “${path}” staat er twee keer, ook in regel ${first}. Alleen de laatste telt. Haal er een weg.`;
  if (line && /for them$/.test(text)) return `Regel ${line}: hier staat een code voor een letter, zoals &amp;. Typ de letter zelf.`;
  if (line) return `Regel ${line}: hier staan letters die een browser niet kan lezen. Bewaar het bestand als UTF-8.`;
  if (path === '') return 'Een schoolbestand begint met { en eindigt met }.';
  const [, names, found] = /expected one of (.*), got "(.*)"$/.exec(text) ?? [];
  const known = names?.split(', ') ?? [];
  // A name that we do not know is the last of its path, and the list of those that we do stands in the message.
  if (found && (path === found || path.endsWith(`.${found}`))) {
    const english = dutch[found.toLowerCase()] ?? found;
    const meant = known.find((name) => isNear(name, english));
    return `“${found}”${place(path)} kennen we niet. ${meant ? `Bedoelt u “${meant}”?` : 'Haal het weg, of kijk in het schema hoe het heet.'}`;
  }
  const last = /([A-Za-z]+)(?:\[\d+\])?$/.exec(path)?.[1] ?? path;
  const [name, wayOut] = members[last] ?? [`“${path}”`, 'Kijk in het schema wat hier mag staan.'];
  return `${name}${place(path)} klopt niet. ${wayOut}`;
}

/** Where it stops being JSON, and what is usually the matter there. */
export function jsonAdvice({line, column, found}: JsonFault): string {
  const where = `Regel ${line}, teken ${column}:`;
  if (found === 'the end of the file') return `${where} hier houdt het bestand te vroeg op. Zet er de ontbrekende ” } of ] bij.`;
  const usual = /^"[}\]]"$/.test(found)
    ? 'Haal de komma ervoor weg.'
    : found === '"\'"'
      ? 'Gebruik rechte dubbele aanhalingstekens: ".'
      : 'Vaak ontbreekt er net daarvoor een komma of een aanhalingsteken.';
  return `${where} ${found === '"\\n"' ? 'de regel houdt te vroeg op' : `${found.slice(1, -1).replace('\\"', '"')} hoort hier niet`}. ${usual}`;
}

/** “van contactpersoon 2”, for whoever counts from one. */
function place(path: string): string {
  const [, list, index] = /^(?:stepPlan\.)?([A-Za-z]+)\[(\d+)\]/.exec(path) ?? [];
  const one = {
    contacts: 'contactpersoon',
    recipients: 'ontvanger',
    groups: 'groep',
    holidays: 'vakantie',
    helplines: 'hulplijn',
    links: 'link',
    books: 'boek',
    prompts: 'vraag',
    steps: 'stap',
    additions: 'eigen tekst',
  }[list ?? ''];
  return one ? ` van ${one} ${Number(index) + 1}` : '';
}

/** A letter more, less or other, or a capital. */
function isNear(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  if (Math.abs(a.length - b.length) > 1) return false;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  const rest = (text: string, skip: number) => text.slice(same + skip);
  return rest(a, 1) === rest(b, 1) || rest(a, 0) === rest(b, 1) || rest(a, 1) === rest(b, 0);
}
