import { relative } from 'node:path';
import type { LexiconEntry, Taxonomy } from '../model/knowledge.ts';
import { checkTerms } from './check-terms.ts';
import { parseTaxonomy } from './parse-taxonomy.ts';
import { readIssuers } from './read-issuers.ts';
import { findingAt, readTaxonomyFiles, type TaxonomyFinding } from './taxonomy-files.ts';

/**
 * Checks a taxonomy folder: what cannot be read (`parseTaxonomy`), terms that do nothing beside others of their
 * entry, references to topics, themes and parties that do not exist. Findings come by file and line; none means that it
 * is in order.
 *
 * @param issuersFile the list of issuers, to be checked too; null for none
 */
export async function checkTaxonomy(
  dir: string,
  issuersFile: string | null = null,
): Promise<readonly TaxonomyFinding[]> {
  const { taxonomy, findings } = parseTaxonomy(await readTaxonomyFiles(dir));
  const issuers = issuersFile === null ? [] : await checkIssuers(dir, issuersFile, taxonomy.names);
  const all = [
    ...findings,
    ...issuers,
    ...entriesOf(taxonomy).flatMap(checkTerms),
    ...checkReferences(taxonomy),
    ...checkLabels(taxonomy),
  ];
  return all.toSorted((one, other) =>
    one.file < other.file ? -1 : one.file > other.file ? 1 : one.line - other.line,
  );
}

/** Without any party, every issuer would be blamed for what is missing elsewhere. */
async function checkIssuers(
  dir: string,
  file: string,
  names: Taxonomy['names'],
): Promise<readonly TaxonomyFinding[]> {
  if (names.some(({ kind }) => kind === 'party'))
    return (await readIssuers(file, relative(dir, file), names)).findings;
  const message = 'There are no parties, neither here nor in names/, that an issuer could be of.';
  return [{ file: 'names.yaml', line: 1, message }];
}

function entriesOf(taxonomy: Taxonomy): readonly LexiconEntry[] {
  const { topics, masks, acts, tone, formulas, cues, words, names, offices, terminology, concepts } =
    taxonomy;
  return [
    ...topics,
    ...masks,
    ...acts,
    ...tone,
    ...formulas,
    ...cues,
    ...words,
    ...concepts,
    ...names,
    ...offices,
    ...terminology.flatMap(({ variants }) => variants),
  ];
}

/** Labels that begin with a country or a place, and would lose its capital inside a sentence. */
function checkLabels({ topics, names }: Taxonomy): readonly TaxonomyFinding[] {
  const places = names.flatMap(({ kind, label }) => (kind === 'party' || kind === 'place' ? label : []));
  return topics
    .filter(({ label, isProper }) => !isProper && places.some((place) => beginsWith(label, place)))
    .map(({ label, at }) => findingAt(at, `“${label}” begins with a name: it should have “proper: true”.`));
}

function beginsWith(label: string, name: string): boolean {
  return label.startsWith(name) && !/^\p{L}/u.test(label.slice(name.length));
}

/** An entry or a term. */
type Placed = Pick<LexiconEntry, 'at'>;

function checkReferences({ topics, names, formulas }: Taxonomy): readonly TaxonomyFinding[] {
  const ids = new Set(topics.map(({ id }) => id));
  const matters = new Set(['*', ...ids, ...topics.map(({ theme }) => theme)]);
  const parties = new Set(names.filter(({ kind }) => kind === 'party').map(({ id }) => id));
  const strangers = (known: ReadonlySet<string>, what: string, owner: LexiconEntry) => {
    return (place: Placed, wanted: readonly string[]) =>
      wanted
        .filter((id) => !known.has(id))
        .map((id) => findingAt(place.at, `There is no ${what} “${id}” for “${owner.id}” to refer to.`));
  };
  const inTopics = topics.flatMap((topic) => {
    const noMatters = strangers(matters, 'topic or theme', topic);
    const noTopics = strangers(ids, 'topic', topic);
    const noParties = strangers(parties, 'party', topic);
    const places = [topic, ...topic.terms.en, ...topic.terms.zh];
    return [
      ...noTopics(topic, topic.answeredBy),
      ...noParties(topic, topic.watchedBetween.flat()),
      ...places.flatMap((place) => [
        ...noMatters(place, place.yieldsTo),
        ...noParties(place, [...place.notParty, ...place.onlyParty]),
      ]),
    ];
  });
  const inNames = names.flatMap((entity) =>
    strangers(parties, 'party', entity)(entity, entity.party === null ? [] : [entity.party]),
  );
  const inFormulas = formulas.flatMap((formula) =>
    strangers(ids, 'topic', formula)(formula, formula.claimsOn),
  );
  return [...inTopics, ...inNames, ...inFormulas];
}
