import {content} from '../../../content/nl/helplines.js';
import {roleNames} from '../../../content/nl/role-names.js';
import {qrPath} from '../../../elements/parts/qr-path.js';
import {dangerNumber, helplineCalled, nameOf, roleOf} from '../../../elements/parts/whom-to-call.js';
import type {School} from '../../../protocol/school/school.js';

/** What the poster is made of besides the school. */
export interface PosterChoices {
  readonly school: School;
  /** Of the page that the code leads to; empty where there is none. */
  readonly address: string;
  /** There is somewhere that a report goes to. */
  readonly receives: boolean;
  readonly colour: string;
}

/** More do not fit so that they can be read from a distance. */
const mostPeople = 4;

/** One A4 for the hallway, for pupils: who is there at this school, whom to call, and a code that leads to the page where they can tell it. */
export function posterFor({school, address, receives, colour}: PosterChoices): HTMLElement {
  const poster = made('article', 'poster');
  poster.style.setProperty('--school', colour);
  const people = (school.contacts ?? []).filter(({name, label, phone}) => name ?? label ?? phone).slice(0, mostPeople);
  poster.append(
    made('p', 'school', school.name ?? ''),
    made('h1', '', 'Word je gepest? Of zie je dat een ander gepest wordt?'),
    made('p', 'lead', 'Vertel het aan iemand die je vertrouwt. Hulp vragen mag altijd.'),
  );
  if (people.length > 0) {
    const list = made('ul', 'people');
    for (const contact of people) {
      const person = made('li');
      const name = nameOf(contact, roleNames);
      const role = roleOf(contact, roleNames);
      person.append(made('b', 'who', name), made('span', '', name === role ? '' : role), made('b', 'number', contact.phone ?? ''));
      person.append(made('span', 'small', contact.hours ?? ''));
      list.append(person);
    }
    poster.append(made('h2', '', 'Hier op school'), list);
  }
  if (address !== '') poster.append(online(school, address, receives));
  const lines = made('ul', 'lines');
  for (const id of ['kindertelefoon', '113-suicide-prevention']) {
    const line = helplineCalled(id, school, content.helplines);
    if (!line?.phone) continue;
    const item = made('li');
    item.append(made('b', 'who', line.name), made('b', 'number', line.phone), made('span', 'small', line.hours ?? ''));
    lines.append(item);
  }
  const danger = made('li', 'danger');
  danger.append(made('b', 'who', 'Is er nu iemand in gevaar?'), made('b', 'number', dangerNumber(school, content.helplines)));
  danger.append(made('span', 'small', 'Bel meteen, of laat een ander bellen.'));
  lines.append(danger);
  poster.append(made('h2', '', 'Liever met iemand buiten de school?'), lines);
  return poster;
}

function online(school: School, address: string, receives: boolean): HTMLElement {
  const part = made('div', 'online');
  const words = made('div');
  words.append(made('h2', '', receives ? 'Je kunt het ook online vertellen' : 'Hier lees je wat je kunt doen'));
  words.append(made('p', '', 'Scan de code met de camera van een telefoon.'));
  const readers = (school.recipients ?? []).map(({label}) => label);
  if (receives) {
    words.append(made('p', '', 'Je naam hoeft er niet bij.'));
    // Who reads it is for the school to say; where it says nothing we promise nothing.
    if (readers.length > 0) words.append(made('p', 'small', `Dit kunnen de mensen zijn die het lezen: ${readers.join('; ')}.`));
  }
  words.append(made('p', 'address', address.replace(/^https?:\/\/(www\.)?|\/$/g, '')));
  part.append(codeOf(address), words);
  return part;
}

function codeOf(address: string): SVGElement {
  const {size, path} = qrPath(address);
  const svg = drawn('svg', {
    viewBox: `-4 -4 ${size + 8} ${size + 8}`,
    role: 'img',
    'aria-label': 'QR-code naar de bladzijde',
    'shape-rendering': 'crispEdges',
  });
  svg.append(drawn('rect', {x: '-4', y: '-4', width: `${size + 8}`, height: `${size + 8}`, fill: '#fff'}), drawn('path', {d: path}));
  return svg;
}

function drawn(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  return element;
}

function made(tag: string, className = '', words = ''): HTMLElement {
  return Object.assign(document.createElement(tag), {className, textContent: words});
}
