import { relative } from 'node:path';
import type { LexiconEntry, Taxonomy, TermSpec } from '../model/knowledge.ts';
import { LANGUAGES } from '../model/language.ts';
import { parseTaxonomy } from './parse-taxonomy.ts';
import { readIssuers } from './read-issuers.ts';
import { readTaxonomyFiles, type TaxonomyFinding } from './taxonomy-files.ts';

/**
 * Checks a taxonomy folder: what cannot be read (`parseTaxonomy`), terms listed twice in one entry, references to
 * topics, themes and parties that do not exist. Findings come by file and line; none means that it is in order.
 *
 * @param issuersFile the list of issuers, to be checked too; null for none
 */
export async function checkTaxonomy(
  dir: string,
  issuersFile: string | null = null,
): Promise<readonly TaxonomyFinding[]> {
  const { taxonomy, findings } = parseTaxonomy(await readTaxonomyFiles(dir));
  const issuers =
    issuersFile === null ? null : await readIssuers(issuersFile, relative(dir, issuersFile), taxonomy.names);
  const all = [
    ...findings,
    ...(issuers?.findings ?? []),
    ...checkDuplicates(taxonomy),
    ...checkReferences(taxonomy),
  ];
  return all.toSorted((one, other) =>
    one.file < other.file ? -1 : one.file > other.file ? 1 : one.line - other.line,
  );
}

function entriesOf(taxonomy: Taxonomy): readonly LexiconEntry[] {
  const { topics, masks, acts, tone, formulas, cues, names, terminology, concepts } = taxonomy;
  return [
    ...topics,
    ...masks,
    ...acts,
    ...tone,
    ...formulas,
    ...cues,
    ...concepts,
    ...names,
    ...terminology.flatMap(({ variants }) => variants),
  ];
}

type Placed = Pick<LexiconEntry | TermSpec, 'at'>;

function finding({ at }: Placed, message: string): TaxonomyFinding {
  const [, file = '', line = '1'] = /^(.*):(\d+)$/.exec(at) ?? [];
  return { file, line: Number(line), message };
}

/** The same term twice in one entry does nothing. In two topics it marks both, which is sometimes what is meant. */
function checkDuplicates(taxonomy: Taxonomy): readonly TaxonomyFinding[] {
  return entriesOf(taxonomy).flatMap(({ terms }) =>
    LANGUAGES.flatMap((language) => {
      const seen = new Map<string, TermSpec>();
      return terms[language].flatMap((spec) => {
        const before = seen.get(conditionsOf(spec));
        seen.set(conditionsOf(spec), spec);
        return before === undefined ? [] : [finding(spec, `“${spec.term}” stands already at ${before.at}.`)];
      });
    }),
  );
}

function conditionsOf({ term, near, notNear, notParty, yieldsTo }: TermSpec): string {
  return JSON.stringify([term.toLowerCase(), near, notNear, notParty, yieldsTo]);
}

function checkReferences({ topics, names }: Taxonomy): readonly TaxonomyFinding[] {
  const matters = new Set(['*', ...topics.map(({ id }) => id), ...topics.map(({ theme }) => theme)]);
  const parties = new Set(names.filter(({ kind }) => kind === 'party').map(({ id }) => id));
  const strangers = (known: ReadonlySet<string>, what: string, owner: LexiconEntry) => {
    return (place: Placed, wanted: readonly string[]) =>
      wanted
        .filter((id) => !known.has(id))
        .map((id) => finding(place, `There is no ${what} “${id}” for “${owner.id}” to refer to.`));
  };
  const inTopics = topics.flatMap((topic) => {
    const noMatters = strangers(matters, 'topic or theme', topic);
    const noParties = strangers(parties, 'party', topic);
    return [topic, ...topic.terms.en, ...topic.terms.zh].flatMap((place) => [
      ...noMatters(place, place.yieldsTo),
      ...noParties(place, place.notParty),
    ]);
  });
  const inNames = names.flatMap((entity) =>
    strangers(parties, 'party', entity)(entity, entity.party === null ? [] : [entity.party]),
  );
  return [...inTopics, ...inNames];
}
