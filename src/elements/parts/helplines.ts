import type {Helpline, HelplineAudience} from '../../protocol/school/helpline.js';
import type {School} from '../../protocol/school/school.js';

type Helplines = readonly Helpline[];

/** The school's helplines for one audience, or ours when it names none; what is for nobody in particular is for everybody. */
export function helplinesFor(reader: HelplineAudience, {helplines}: School, ours: Helplines): Helplines {
  return (helplines?.length ? helplines : ours).filter(({audience}) => !audience || audience.includes(reader));
}

/** Where to call when somebody is in danger now: the school's number, or else that of the country. */
export function dangerLine(school: School, ours: Helplines): Helpline | undefined {
  return known(school, ours).find(({audience, phone}) => phone && audience?.includes('danger'));
}

/** Never nothing: an edition without such a line still has the number of Europe. */
export function dangerNumber(school: School, ours: Helplines): string {
  return dangerLine(school, ours)?.phone ?? '112';
}

/** One by its id: the school's own takes the place of ours. */
export function helplineCalled(name: string | undefined, school: School, ours: Helplines): Helpline | undefined {
  return known(school, ours).find(({id}) => id === name);
}

function known({helplines = []}: School, ours: Helplines): Helplines {
  return [...helplines, ...ours];
}
