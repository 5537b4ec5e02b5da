import {checkSchoolFile, type SchoolFileFault} from '../../command-line/check-school-file.js';
import {roleNames} from '../../content/nl/role-names.js';
import {readerWidgets} from '../../elements/widgets.js';
import {ownPage} from '../../embed/own-page.js';
import {markupFor, type WidgetName, widgetNames} from '../../markup/index.js';
import {submissionAddress} from '../../portal/addresses.js';
import type {School} from '../../protocol/school/school.js';
import {adviceFor, jsonAdvice} from './snippet/advice.js';
import {posterFor} from './snippet/poster.js';
import {type Person, type SchoolFields, toFields, withFields} from './snippet/school-fields.js';
import {type Choices, framesFor, type Integrity, tagsFor} from './snippet/snippet.js';

// The page that makes what a web editor pastes. The school file in the text field is the one truth: the fields read it and write it, and
// it is checked with every letter by what also checks it in a browser and in `pleinwacht check`. Nothing is sent or kept.

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Where the folders of the library stand: beside this page's own folder, or on top of the demo. */
const library = new URL(document.documentElement.dataset['library'] ?? '/', location.href).href;

const form = document.querySelector('form')!;
const find = <Kind extends Element>(selector: string) => document.querySelector<Kind>(selector)!;
const file = find<HTMLTextAreaElement>('#school-file');
const people = find<HTMLElement>('#people');
const personTemplate = find<HTMLTemplateElement>('#person');
const fields = find<HTMLFieldSetElement>('#school-fields');
const preview = find<HTMLIFrameElement>('#preview iframe');
const previewed = find<HTMLSelectElement>('#previewed');

let integrity: Integrity = {};
/** The last school file that was JSON, as it was written and as the widgets would take it. */
let value: Readonly<Record<string, unknown>> = {};
let school: School = {};
/** Fields that somebody has left: only those are told what is wrong, for an address that is half typed is not wrong yet. */
const left = new Set<string>();

void start();

async function start(): Promise<void> {
  for (const [role, name] of Object.entries(roleNames)) personTemplate.content.querySelector('select')!.add(new Option(name, role));
  file.value = JSON.stringify({contacts: [{role: 'coordinator'}], types: ['po']}, null, 2);
  // Works at once on any page on this machine; whoever puts the files on a site says where.
  find<HTMLInputElement>('#base').value = library;
  takeFile();

  form.addEventListener('input', ({target}) => handleInput(target as Field));
  form.addEventListener('change', ({target}) => {
    const {path} = (target as Field).dataset;
    if (path) left.add(path);
    takeFile(target === file);
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  document.addEventListener('click', ({target}) => {
    const button = (target as Element).closest('button');
    if (button) void handleClick(button);
  });
  find<HTMLInputElement>('#open-file').addEventListener('change', ({target}) => void openFile(target as HTMLInputElement));
  preview.addEventListener('load', dressPreview);
  previewed.addEventListener('change', update);

  const answers = await Promise.all(['cdn/integrity.json', 'embed/integrity.json'].map((path) => fetch(library + path)));
  integrity = Object.assign({}, ...(await Promise.all(answers.map((answer) => answer.json() as Promise<Integrity>)))) as Integrity;
  update();
}

function handleInput(target: Field): void {
  if (target === file) return takeFile();
  if (fields.contains(target)) {
    value = withFields(value, readFields(), roleNames);
    file.value = JSON.stringify(value, null, 2);
    takeFile(false);
  } else update();
}

async function handleClick(button: HTMLButtonElement): Promise<void> {
  const {action, from} = button.dataset;
  const contacts = [...((value['contacts'] as object[] | undefined) ?? [])];
  if (action === 'add') {
    // Not sure who it will be: the first role that nobody has yet.
    const taken = toFields(value).people.map(({role}) => role);
    setFile({...value, contacts: [...contacts, {role: Object.keys(roleNames).find((role) => !taken.includes(role)) ?? 'teacher'}]});
    people.lastElementChild!.querySelector<HTMLElement>('input, select')!.focus();
  } else if (action === 'remove') {
    contacts.splice([...people.children].indexOf(button.closest('fieldset')!), 1);
    setFile({...value, contacts});
    find<HTMLElement>('[data-action=add]').focus();
  } else if (action === 'copy') await copy(find<HTMLElement>(`#${from}`).textContent, button);
  else if (action === 'copy-file') await copy(file.value, button);
  else if (action === 'download') save('school.json', `${file.value.trim()}\n`, 'application/json');
  else if (action === 'page') await savePages();
  else if (action === 'poster') printPoster();
}

/** Reads the school file, tells what is wrong with it, and shows what follows from it. */
function takeFile(fillsFields = true): void {
  const result = checkSchoolFile(file.value);
  fields.disabled = 'line' in result;
  if ('line' in result) tell([jsonAdvice(result)], []);
  else {
    ({school} = result);
    const parsed: unknown = JSON.parse(file.value);
    value = typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed) ? (parsed as typeof value) : {};
    if (fillsFields) fillFields(toFields(value));
    tell(result.faults.map(adviceFor), result.faults);
  }
  update();
}

function setFile(next: typeof value): void {
  file.value = JSON.stringify(next, null, 2);
  takeFile();
}

async function openFile(input: HTMLInputElement): Promise<void> {
  const [chosen] = input.files ?? [];
  if (!chosen) return;
  file.value = (await chosen.text()).replace(/^\uFEFF/, '');
  input.value = '';
  takeFile();
}

/** Under the file everything; at a field what is wrong there, once somebody has left it. */
function tell(advice: readonly string[], faults: readonly SchoolFileFault[]): void {
  const list = find('#file-faults');
  const fresh = advice.join('\n') !== [...list.children].map(({textContent}) => textContent).join('\n');
  if (fresh) list.replaceChildren(...advice.map((text) => Object.assign(document.createElement('li'), {textContent: text})));
  const state = find('#file-state');
  const words =
    advice.length === 0
      ? 'Het schoolbestand klopt.'
      : advice.length === 1
        ? 'Er is 1 ding te herstellen:'
        : `Er zijn ${advice.length} dingen te herstellen:`;
  if (state.textContent !== words) state.textContent = words;
  state.classList.toggle('bad', advice.length > 0);
  file.setAttribute('aria-invalid', String(advice.length > 0));
  for (const field of fields.querySelectorAll<Field>('[data-path]')) {
    const fault = faults.find(({path}) => path === field.dataset['path']);
    showFault(field, fault && left.has(fault.path) ? adviceFor(fault) : '');
  }
}

function showFault(field: Field, words: string): void {
  const place = field.closest('.field')!.querySelector('.fault')!;
  if (place.textContent === words) return;
  place.textContent = words;
  field.toggleAttribute('aria-invalid', words !== '');
  if (words) field.setAttribute('aria-invalid', 'true');
}

function readFields(): SchoolFields {
  const text = (scope: ParentNode, name: string) => scope.querySelector<Field>(`[data-member="${name}"]`)!.value.trim();
  const ticked = (scope: ParentNode, name: string) => scope.querySelector<HTMLInputElement>(`[data-member="${name}"]`)!.checked;
  return {
    name: text(fields, 'school'),
    types: [...fields.querySelectorAll<HTMLInputElement>('[data-type]:checked')].map(({value}) => value),
    people: [...people.children].map((person): Person => ({
      role: text(person, 'role'),
      name: text(person, 'name'),
      phone: text(person, 'phone'),
      email: text(person, 'email'),
      hours: text(person, 'hours'),
      receives: ticked(person, 'receives'),
      outsideTeam: ticked(person, 'outsideTeam'),
    })),
    schoolDays: text(fields, 'schoolDays'),
    privacyUrl: text(fields, 'privacyUrl'),
  };
}

function fillFields(read: SchoolFields): void {
  while (people.childElementCount > read.people.length) people.lastElementChild!.remove();
  while (people.childElementCount < read.people.length) people.append(personFields(people.childElementCount));
  const set = (scope: ParentNode, name: string, text: string) => {
    const field = scope.querySelector<Field>(`[data-member="${name}"]`)!;
    // A role of the school's own.
    if (field instanceof HTMLSelectElement && ![...field.options].some(({value}) => value === text)) field.add(new Option(text, text));
    if (field.value.trim() !== text) field.value = text;
  };
  const tick = (scope: ParentNode, name: string, on: boolean) =>
    (scope.querySelector<HTMLInputElement>(`[data-member="${name}"]`)!.checked = on);
  set(fields, 'school', read.name);
  set(fields, 'schoolDays', read.schoolDays);
  set(fields, 'privacyUrl', read.privacyUrl);
  for (const box of fields.querySelectorAll<HTMLInputElement>('[data-type]')) box.checked = read.types.includes(box.value);
  for (const [index, person] of read.people.entries()) {
    const own = people.children[index]!;
    for (const name of ['role', 'name', 'phone', 'email', 'hours'] as const) set(own, name, person[name]);
    for (const name of ['receives', 'outsideTeam'] as const) tick(own, name, person[name]);
  }
}

/** Fields for one more person; each label and each fault belongs to its own. */
function personFields(index: number): DocumentFragment {
  const own = personTemplate.content.cloneNode(true) as DocumentFragment;
  own.querySelector('legend')!.textContent = `Contactpersoon ${index + 1}`;
  for (const field of own.querySelectorAll<Field>('[data-member]')) {
    const {member} = field.dataset;
    field.id = `person-${index}-${member}`;
    own.querySelector(`[data-for="${member}"]`)?.setAttribute('for', field.id);
    const fault = field.closest('.field')?.querySelector('.fault');
    if (!fault) continue;
    field.dataset['path'] = `contacts[${index}].${member}`;
    fault.id = `${field.id}-fault`;
    field.setAttribute('aria-describedby', fault.id);
  }
  return own;
}

/** What to paste, as the fields stand. */
function update(): void {
  const given = new FormData(form);
  const text = (name: string) => String(given.get(name) ?? '').trim();
  const widgets = widgetNames.filter((name) => given.getAll('widget').includes(name));
  const base = text('base').replace(/\/*$/, '/');
  const choices: Choices = {
    widgets,
    school,
    base,
    schoolSrc: text('school-src'),
    pages: text('pages').replace(/\/*$/, '/'),
    inline: text('place') === 'inline',
    endpoint: text('endpoint'),
    theme: text('theme'),
    whole: text('inside') === 'whole',
  };
  showFault(find<Field>('[name=endpoint]'), choices.endpoint === '' ? '' : addressFault(choices.endpoint));
  for (const name of ['base', 'school-src', 'pages']) showFault(find<Field>(`[name=${name}]`), addressFault(text(name)));
  find('#no-widget').toggleAttribute('hidden', widgets.length > 0);
  show('#tags', widgets.length > 0 ? tagsFor(choices, integrity) : '');
  show('#frames', widgets.length > 0 ? framesFor(choices) : '');
  updatePreview(choices);
}

/** Without a scheme an address is a file beside the page, and that is never what was meant. */
function addressFault(address: string): string {
  return /^(https?:\/\/|\/)/.test(address) && submissionAddress(address)
    ? ''
    : 'Dit adres klopt niet. Begin met https://, of met / als het op uw eigen site staat.';
}

function show(selector: string, text: string): void {
  const place = find(selector);
  if (place.textContent !== text) place.textContent = text;
}

function updatePreview({widgets, theme}: Choices): void {
  const names = widgets.length > 0 ? widgets : (['parent-panel'] as const);
  const shown = [...previewed.options].map(({value}) => value).join();
  if (shown !== names.join()) {
    const before = previewed.value;
    previewed.replaceChildren(...names.map((name) => new Option(widgetLabel(name), name, false, name === before)));
  }
  const address = `${library}embed/${previewed.value}.html?scheme=auto${theme && `&theme=${theme}`}`;
  if (preview.getAttribute('src') === address) dressPreview();
  else preview.src = address;
}

/** The frame is of our own origin, so it gets the school as an object: what is typed here is in no address. */
function dressPreview(): void {
  const portal = preview.contentDocument?.querySelector('pleinwacht-portal');
  if (portal) portal.school = school;
}

function widgetLabel(name: WidgetName): string {
  return find(`[name=widget][value=${name}]`).closest('label')!.querySelector('b')!.textContent;
}

async function copy(text: string, button: HTMLButtonElement): Promise<void> {
  let words = 'Gekopieerd.';
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    words = 'Kopiëren mag hier niet. Selecteer de tekst en kopieer hem zelf.';
  }
  button.parentElement!.querySelector('[role=status]')!.textContent = words;
}

/** The poster alone, in the colour of the theme that was chosen. */
function printPoster(): void {
  const field = find<HTMLInputElement>('#poster-address');
  const address = field.value.trim();
  const wrong = address !== '' && !(/^https:\/\//.test(address) && URL.canParse(address) && address.length < 500);
  showFault(field, wrong ? 'Dit adres klopt niet. Begin met https:// en neem het adres over zoals het boven de bladzijde staat.' : '');
  if (wrong) return field.focus();
  const portal = preview.contentDocument?.querySelector('pleinwacht-portal');
  const accent = portal ? getComputedStyle(portal).getPropertyValue('--pleinwacht-accent').trim() : '';
  const receives = String(new FormData(form).get('endpoint') ?? '').trim() !== '';
  find('#poster').replaceChildren(posterFor({school, address, receives, colour: accent || '#0d5058'}));
  document.body.classList.add('with-poster');
  addEventListener('afterprint', () => document.body.classList.remove('with-poster'), {once: true});
  print();
}

/** A page for each chosen widget, with everything in it. */
async function savePages(): Promise<void> {
  const given = new FormData(form);
  const endpoint = String(given.get('endpoint') ?? '').trim();
  const read = async (path: string) => (await fetch(library + path)).text();
  const style = (await Promise.all(['markup/pleinwacht.css', 'embed/frame.css'].map(read))).join('\n');
  for (const widget of readerWidgets.filter(({name}) => given.getAll('widget').includes(name))) {
    const page = await ownPage({
      ...widget,
      school,
      ...(/^https:/.test(endpoint) && submissionAddress(endpoint) && {endpoint}),
      markup: markupFor(widget.name, {school}),
      script: await read(`cdn/alone/${widget.name}.js`),
      style,
    });
    save(`${widget.name}.html`, page, 'text/html');
  }
}

function save(name: string, text: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], {type}));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
