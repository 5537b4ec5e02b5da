import {readFileSync} from 'node:fs';

import {elementsOf, type Manifest} from '../../src/describe/manifest.js';

/** One thing about an element that a page may rely on. */
export interface PublicName {
  tag: string;
  kind: 'attribute' | 'property' | 'method' | 'event' | 'slot' | 'part' | 'custom property';
  /** Empty for the slot without a name. */
  name: string;
  description: string | undefined;
  type: string | undefined;
}

/** All that the manifest tells of the elements, in one list: for comparing with the manual and the stories. */
export function publicNames(manifest = readManifestFile()): PublicName[] {
  return elementsOf(manifest).flatMap((element) => {
    const {members = [], attributes = [], events = [], slots = [], cssParts = [], cssProperties = []} = element;
    const kinds = {
      attribute: attributes,
      property: members.filter(({kind}) => kind === 'field'),
      method: members.filter(({kind}) => kind === 'method'),
      event: events,
      slot: slots,
      part: cssParts,
      'custom property': cssProperties,
    };
    return Object.entries(kinds).flatMap(([kind, items]) =>
      items.map((item) => ({
        tag: element.tagName,
        kind: kind as PublicName['kind'],
        name: item.name,
        description: item.description,
        type: 'type' in item ? item.type?.text : undefined,
      })),
    );
  });
}

/** The manifest as it was built. */
export function readManifestFile(): Manifest {
  return JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')) as Manifest;
}
