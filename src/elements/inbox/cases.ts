import type {InboxItem} from '../../protocol/wire/inbox.js';

/**
 * Which items are versions of one case: the case of each, by id. Ours name the first version; other senders may name the one before.
 * Whatever they say, an item is in exactly one case.
 */
export function casesOf(items: readonly Pick<InboxItem, 'id' | 'replaces'>[]): ReadonlyMap<string, string> {
  const replaced = new Map(items.map(({id, replaces}) => [id, replaces]));
  const firstOf = (id: string) => {
    const seen = new Set([id]);
    for (let first = id; ;) {
      const earlier = replaced.get(first);
      if (!earlier || seen.has(earlier)) return first;
      seen.add((first = earlier));
    }
  };
  return new Map(items.map(({id}) => [id, firstOf(id)]));
}
