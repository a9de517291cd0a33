import type { Comparison } from '../model/comparison.ts';
import { SIDE_IDS, type SideId } from '../model/side.ts';
import type { CitedProvenance } from './provenance.ts';
import type { TopicExcerpt } from './topic-excerpt.ts';

/** Formats that search engines are told of, with their media types. */
const DISTRIBUTIONS = [
  ['json', 'application/json'],
  ['csv', 'text/csv'],
  ['bundle.json', 'application/json'],
] as const;

/**
 * A published comparison in the words of schema.org: a data set made from two readouts. For public pairs only.
 *
 * @param page address of its newest revision
 */
export function toComparisonJsonLd(
  comparison: Comparison,
  provenance: CitedProvenance,
  page: string,
): string {
  const { title, finding, address, query, revision, revised, date } = provenance;
  const file = (extension: string) =>
    `${address.slice(0, address.length - query.length)}.${extension}${query}`;
  return toJsonLd({
    '@type': 'Dataset',
    name: title,
    description: finding,
    url: page,
    identifier: address,
    version: String(revision),
    dateModified: revised,
    ...(date === null ? {} : { temporalCoverage: date }),
    inLanguage: 'en',
    isAccessibleForFree: true,
    creator: { '@type': 'Organization', name: 'Diptych', url: new URL(address).origin },
    keywords: comparison.ledger.map(({ label }) => label),
    image: file('png'),
    isBasedOn: SIDE_IDS.map((side) => readout(side, comparison, provenance)),
    distribution: DISTRIBUTIONS.map(([extension, encodingFormat]) => ({
      '@type': 'DataDownload',
      encodingFormat,
      contentUrl: file(extension),
    })),
  });
}

/** One topic of it: a page that is part of the data set. @param page address of the comparison's newest revision */
export function toTopicJsonLd(excerpt: TopicExcerpt, page: string): string {
  const { label, statement, address, permalink, revision, call } = excerpt;
  return toJsonLd({
    '@type': 'WebPage',
    name: `${label}: ${call.title}`,
    description: statement,
    url: address,
    identifier: permalink,
    version: String(revision),
    about: { '@type': 'DefinedTerm', name: label },
    isPartOf: { '@type': 'Dataset', name: call.title, url: page },
  });
}

function readout(side: SideId, comparison: Comparison, { sides }: CitedProvenance) {
  const { issuer, title, sourceUrl, sourceNote, published, sha256 } = sides[side];
  const known = { headline: title, url: sourceUrl, creditText: sourceNote, datePublished: published };
  return {
    '@type': 'CreativeWork',
    ...Object.fromEntries(Object.entries(known).filter(([, value]) => value !== null)),
    inLanguage: comparison[side].language,
    identifier: `sha256:${sha256}`,
    publisher: { '@type': 'GovernmentOrganization', name: issuer },
  };
}

/**
 * JSON for a script element that is data and never runs. No letter of it can end the element or begin another:
 * whatever HTML gives a meaning to is written as an escape of JSON.
 */
function toJsonLd(thing: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ '@context': 'https://schema.org', ...thing }).replace(
    /[<>&\u2028\u2029]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
