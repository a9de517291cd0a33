import { parseTerm } from '../analyse/tag/parse-term.ts';
import type { LexiconEntry, Taxonomy, TermSpec } from '../model/knowledge.ts';
import { LANGUAGES, type Language } from '../model/language.ts';
import { parseTaxonomy } from './parse-taxonomy.ts';
import { readTaxonomyFiles, type TaxonomyFinding } from './taxonomy-files.ts';

/**
 * Checks a taxonomy folder: what cannot be parsed, broken terms, terms listed twice in one entry, references to
 * topics, themes and parties that do not exist. Findings come by file and line; none means that it is in order.
 */
export async function checkTaxonomy(dir: string): Promise<readonly TaxonomyFinding[]> {
  const { taxonomy, findings } = parseTaxonomy(await readTaxonomyFiles(dir));
  const all = [
    ...findings,
    ...checkTerms(taxonomy),
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

function finding(spec: TermSpec, message: string): TaxonomyFinding {
  const [, file = '', line = '1'] = /^(.*):(\d+)$/.exec(spec.at) ?? [];
  return { file, line: Number(line), message };
}

function checkTerms(taxonomy: Taxonomy): readonly TaxonomyFinding[] {
  const check = (spec: TermSpec, language: Language) =>
    [spec.term, ...spec.near, ...spec.notNear].flatMap((term) => {
      try {
        parseTerm(term, language);
        return [];
      } catch (error) {
        if (error instanceof SyntaxError) return [finding(spec, `${error.message}.`)];
        throw error;
      }
    });
  return entriesOf(taxonomy).flatMap(({ terms }) =>
    LANGUAGES.flatMap((language) => terms[language].flatMap((spec) => check(spec, language))),
  );
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
  const ids = new Set(['*', ...topics.map(({ id }) => id), ...topics.map(({ theme }) => theme)]);
  const parties = new Set(names.filter(({ kind }) => kind === 'party').map(({ id }) => id));
  return topics.flatMap((topic) => {
    const specs = [...topic.terms.en, ...topic.terms.zh];
    const [first] = specs;
    const check = (
      spec: TermSpec | undefined,
      wanted: readonly string[],
      known: ReadonlySet<string>,
      what: string,
    ) =>
      spec === undefined
        ? []
        : wanted
            .filter((id) => !known.has(id))
            .map((id) => finding(spec, `There is no ${what} “${id}” for “${topic.id}” to refer to.`));
    return [
      ...check(first, topic.yieldsTo, ids, 'topic or theme'),
      ...check(first, topic.notParty, parties, 'party'),
      ...specs.flatMap((spec) => [
        ...check(spec, spec.yieldsTo, ids, 'topic or theme'),
        ...check(spec, spec.notParty, parties, 'party'),
      ]),
    ];
  });
}
