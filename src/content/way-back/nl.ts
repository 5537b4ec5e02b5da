import lines from './nl.json' with {type: 'json'};

/** The words by which whoever told without a name comes back; the rules that they keep are a test. In this order for ever. */
export const list: readonly string[] = lines.flatMap((line) => line.split(' '));
