import type {SchoolKind, SchoolType} from '../../protocol/scalars.js';

/** Where it can be about one type only, and until somebody has chosen: `po` when that is among them. */
export function firstOf(types: readonly SchoolType[] = []): SchoolType {
  return types.includes('po') ? 'po' : (types[0] ?? 'po');
}

/** Whose content a school reads: special education that of the secondary school that it says it is too, else that of a primary school. */
export function typesOf(kinds: readonly SchoolKind[] = []): readonly SchoolType[] {
  const types = kinds.filter((kind) => kind !== 'so');
  return types.length > 0 ? types : ['po'];
}

/** The items that are meant for at least one of these school types; one that names no type is meant for all. */
export function meantFor<Item extends {schoolTypes?: readonly SchoolType[] | undefined}>(
  types: readonly SchoolType[],
  items: readonly Item[],
): readonly Item[] {
  return items.filter(({schoolTypes}) => !schoolTypes || schoolTypes.some((type) => types.includes(type)));
}
