import { toCardSvg } from '../../share/card-svg.ts';
import { toComparisonCsv } from '../../share/comparison-csv.ts';
import { toComparisonHtml } from '../../share/comparison-html.ts';
import { toComparisonJson } from '../../share/comparison-json.ts';
import { toComparisonMarkdown } from '../../share/comparison-markdown.ts';
import { toComparisonText } from '../../share/comparison-text.ts';
import { toEvidenceBundle } from '../../share/evidence-bundle.ts';
import type { Site } from '../site.ts';
import { STYLE_HASH } from './file-policy.ts';
import { BUNDLE, CSV, type FileType, HTML, JSON_FILE, MARKDOWN, PNG, SVG, TEXT } from './file-type.ts';
import type { Shared } from './load-shared.ts';

/** A format of a whole comparison. */
export interface ComparisonFormat extends FileType {
  readonly write: (shared: Shared) => string | Promise<Buffer>;
}

/** The formats of a whole comparison by the end of their address, longer ones first: see `sharedRoutes`. */
export function comparisonFormats({
  flow,
  drawImage,
}: Site): readonly (readonly [extension: string, format: ComparisonFormat])[] {
  return [
    ['bundle.json', { ...BUNDLE, write: (shared) => writeBundle(shared, flow.program) }],
    [
      'json',
      { ...JSON_FILE, write: ({ comparison, provenance }) => toComparisonJson(comparison, provenance) },
    ],
    [
      'html',
      {
        ...HTML,
        write: ({ comparison, provenance }) => toComparisonHtml(comparison, provenance, STYLE_HASH),
      },
    ],
    [
      'md',
      { ...MARKDOWN, write: ({ comparison, provenance }) => toComparisonMarkdown(comparison, provenance) },
    ],
    ['csv', { ...CSV, write: ({ comparison, provenance }) => toComparisonCsv(comparison, provenance) }],
    ['txt', { ...TEXT, write: writeText }],
    ['svg', { ...SVG, write: writeCard }],
    ['png', { ...PNG, write: (shared) => drawImage(writeCard(shared)) }],
  ];
}

function writeBundle({ pair, comparison, provenance }: Shared, program: Site['flow']['program']): string {
  return `${JSON.stringify(toEvidenceBundle(pair, comparison, provenance.address, program), null, 2)}\n`;
}

function writeText({ comparison, provenance }: Shared): string {
  const names = { a: provenance.sides.a.name, b: provenance.sides.b.name };
  return toComparisonText(comparison, { names, colour: false, provenance });
}

function writeCard({ comparison, provenance }: Shared): string {
  return toCardSvg(comparison, provenance);
}
