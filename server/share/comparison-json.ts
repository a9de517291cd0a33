import type { Comparison } from '../model/comparison.ts';
import type { Provenance, SideProvenance } from './provenance.ts';

/**
 * The comparison as JSON, indented for people; the same comparison always gives the same bytes.
 *
 * @param provenance where a published comparison comes from, added as one field; left out for a bare comparison
 */
export function toComparisonJson(comparison: Comparison, provenance?: Provenance): string {
  const written =
    provenance === undefined ? comparison : { ...comparison, provenance: toProvenanceJson(provenance) };
  return `${JSON.stringify(written, null, 2)}\n`;
}

function toProvenanceJson({ address, revision, revised, title, date, illustrative, sides }: Provenance) {
  return {
    address,
    revision,
    stored: revised,
    call: { title, date, illustrative },
    a: toSourceJson(sides.a),
    b: toSourceJson(sides.b),
  };
}

function toSourceJson(side: SideProvenance) {
  const { issuer, title, label, channel, sourceUrl, sourceNote, published, captured, editNote, sha256 } =
    side;
  const source = { source: sourceUrl, note: sourceNote, published, captured, edited: editNote, sha256 };
  return { issuer, title, kind: label, channel, ...source };
}
