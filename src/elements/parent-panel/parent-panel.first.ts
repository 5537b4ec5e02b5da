import type {PanelGroup, PanelSection} from '../../content/form/parent-panel.js';
import {pack} from './parent-panel.pack.js';

const {print, call, doors: doorTexts, sectionsTitle, rooms, search, newTab, idle, part} = pack.texts;
const {title, lead, doors, sections, helplines, roleNames} = pack.content;

/** What the first screen says in Dutch; the build leaves the rest to `parent-panel.whole.ts`. */
export const first = {
  widget: pack.widget,
  lang: pack.lang,
  texts: {print, call, doors: {title: doorTexts.title}, sectionsTitle, rooms, search: {label: search.label}, newTab, idle, part},
  content: {
    title,
    lead,
    doors: doors.map(({id, title, hint}) => ({id, title, hint})),
    // Of each its name; of one also with whom to begin where the school names nobody.
    sections: sections.map((section): FirstSection => {
      const {id, title, groups} = section;
      return id === 'who-to-call' ? {id, title, groups: groups.slice(0, 1).map(({items}) => ({items: items.slice(0, 1)}))} : {id, title};
    }),
    // That of danger comes first.
    helplines: helplines.slice(0, 1) as typeof helplines,
    roleNames,
  },
};

interface FirstSection extends Pick<PanelSection, 'id' | 'title'> {
  readonly groups?: readonly Pick<PanelGroup, 'items'>[];
}
