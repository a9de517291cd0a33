import type { NamedEntity } from './knowledge.ts';

/** The parties that readouts are known of, and how they are found by what somebody types. */
export interface KnownParties {
  /** Every party of the lists, in the order of their labels. */
  readonly all: readonly NamedEntity[];
  /** The key of a party as addresses have it: somebody types "china" where an address says "cn". */
  keyOf(words: string): string;
  /** The party with this key; null for one that is known from comparisons only. */
  find(key: string): NamedEntity | null;
  /** What readers call the party with this key; the key itself where no list has it. */
  nameOf(key: string): string;
}

export function knownParties(names: readonly NamedEntity[]): KnownParties {
  const all = names
    .filter(({ kind }) => kind === 'party')
    .toSorted((one, other) => one.label.localeCompare(other.label, 'en'));
  const byLabel = new Map(all.map(({ id, label }) => [label.toLowerCase(), id]));
  const byId = new Map(all.map((party) => [party.id, party]));
  return {
    all,
    keyOf: (words) => byLabel.get(words.toLowerCase()) ?? words,
    find: (key) => byId.get(key) ?? null,
    nameOf: (key) => byId.get(key)?.label ?? key,
  };
}
