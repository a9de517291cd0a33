import { parseTerm } from '../analyse/tag/parse-term.ts';
import type { TermSpec } from '../model/knowledge.ts';
import type { Language } from '../model/language.ts';
import { type Complain, type EntryReader, readTexts, refuseOtherKeys, requiredText } from './entry-reader.ts';
import { isMap, type Node, textOf } from './taxonomy-files.ts';

/** Conditions that terms of every kind may have, and those that only marks of topics are subject to. */
const CONDITIONS = ['near', 'not-near'];
export const TOPIC_CONDITIONS = ['not-party', 'only-party', 'yields-to'];

/**
 * Reads a term with its conditions, each of which can be found in texts of its language.
 *
 * @param conditions which the term may have besides `near` and `not-near`
 */
export function readTerm(
  node: Node,
  language: Language,
  conditions: readonly string[],
  { complain, at }: Pick<EntryReader, 'complain' | 'at'>,
): TermSpec {
  const plain = textOf(node);
  const spec = {
    term: plain ?? '',
    near: [],
    notNear: [],
    notParty: [],
    onlyParty: [],
    yieldsTo: [],
    at: at(node),
  };
  if (plain !== null) {
    refuseBroken([plain], language, node, complain);
    return spec;
  }
  if (!isMap(node)) {
    complain(
      node,
      'A term is a line of words, or “term:” with its conditions. Put quotes around one that begins with “[”.',
    );
    return spec;
  }
  refuseOtherKeys(node, ['term', ...CONDITIONS, ...conditions], 'a term here', complain);
  const term = requiredText(node, 'term', complain);
  const near = readTexts(node, 'near', complain);
  const notNear = readTexts(node, 'not-near', complain);
  refuseBroken(term === '' ? [] : [term, ...near, ...notNear], language, node, complain);
  return {
    term,
    near,
    notNear,
    notParty: readTexts(node, 'not-party', complain),
    onlyParty: readTexts(node, 'only-party', complain),
    yieldsTo: readTexts(node, 'yields-to', complain),
    at: at(node),
  };
}

function refuseBroken(terms: readonly string[], language: Language, node: Node, complain: Complain): void {
  for (const term of terms) {
    try {
      parseTerm(term, language);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      complain(node, `${error.message}.`);
    }
  }
}
