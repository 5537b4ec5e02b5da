import {promised} from '../elements/parts/promised.js';
import form from '../content/words/nl/report-form.json' with {type: 'json'};
import shared from '../content/words/nl/shared.json' with {type: 'json'};
import {promiseIds, promisesFor, type Telling} from '../protocol/school/promises.js';
import {School} from '../protocol/index.js';
import school from './school.json' with {type: 'json'};

/** What a visitor can send to the demo school, as far as its pages say what comes of it. */
const tellings: readonly Telling[] = [{kind: 'report'}, {kind: 'report', adult: true}];

const words = {
  ...Object.fromEntries(Object.entries(form.content.promises).map(([id, {text}]) => [id, text])),
  ...shared.texts.promises,
  ...form.texts.promises,
};

/**
 * A page of the school as it is served, with what the table of promises says where the page has `<!-- promised: <row> -->`: a page promises
 * in the words of the forms, or not at all.
 * @throws {RangeError} when the school does not keep what the page wants to promise.
 */
export function withPromises(page: string, ours: School = School.parse(school)): string {
  return page.replace(/<!-- promised: ([a-z-]+) -->/g, (_, wanted: string) => {
    const id = promiseIds.find((known) => known === wanted);
    const telling = tellings.find((one) => promisesFor(one, ours).some((promise) => promise.id === id));
    const part = telling && promisesFor(telling, ours).find((promise) => promise.id === id)?.part;
    const [said] = telling && part ? promised({words, school: ours, language: 'nl', reporter: 'parent'}, telling, part) : [];
    if (said === undefined) throw new RangeError(`withPromises(): expected a promise that the school keeps, found "${wanted}"`);
    return said;
  });
}
