import { inText } from '../model/party-names.ts';
import { SIDE_IDS } from '../model/side.ts';
import type { CitedProvenance, SideProvenance } from './provenance.ts';

/** A comparison cited in the styles that its readers hand in, each complete by itself. */
export interface Citations {
  readonly apa: string;
  readonly chicago: string;
  readonly mla: string;
  readonly bibtex: string;
  /** CSL-JSON: a list of one item. */
  readonly csl: string;
}

/**
 * Cites a comparison: Diptych, which made it, as author; both issuers, whose texts it compares; the revision, and
 * the days on which the texts were captured. Forms after the APA manual (7th ed.), the Chicago Manual (17th ed.,
 * bibliography) and the MLA Handbook (9th ed.) for a page of a website.
 */
export function toCitations(provenance: CitedProvenance): Citations {
  const { title, address, revision } = provenance;
  const stored = dayOf(provenance.revised);
  const compared = comparedOf(provenance);
  const inner = title.replace(/[“"”]/g, (mark) => (mark === '“' ? '‘' : mark === '”' ? '’' : "'"));
  return {
    apa: `Diptych. (${stored.year}, ${stored.month} ${stored.day}). ${title}: ${compared} [Revision ${revision}]. ${capturedOf(provenance, american)}. ${address}`,
    chicago: `Diptych. “${inner}: ${compared}.” Revision ${revision}, ${american(stored)}. ${capturedOf(provenance, american)}. ${address}.`,
    mla: `“${inner}: ${compared}.” Diptych, revision ${revision}, ${short(stored)}, ${address.replace(/^https?:\/\//, '')}. ${capturedOf(provenance, short)}.`,
    bibtex: toBibtex(provenance),
    csl: `${JSON.stringify([toCsl(provenance)], null, 2)}\n`,
  };
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

interface Day {
  readonly year: string;
  readonly month: string;
  readonly number: number;
  readonly day: number;
}

function dayOf(instant: string): Day {
  const [year = '', month = '1', day = '1'] = instant.slice(0, 10).split('-');
  return { year, month: MONTHS[Number(month) - 1] ?? '', number: Number(month), day: Number(day) };
}

/** "March 12, 2026". */
const american = ({ year, month, day }: Day) => `${month} ${day}, ${year}`;

/** "12 Mar. 2026", as the MLA has it: months of more than four letters are cut. */
const short = ({ year, month, day }: Day) =>
  `${day} ${month.length > 4 ? `${month.slice(0, month === 'September' ? 4 : 3)}.` : month} ${year}`;

/** "readouts of Norvane, Department of State, and Sarune compared": names of bodies have commas of their own. */
function comparedOf({ sides }: CitedProvenance): string {
  const [a, b] = [issuerInText(sides.a), issuerInText(sides.b)];
  return `readouts of ${a}${a.includes(',') || b.includes(',') ? ', and ' : ' and '}${b} compared`;
}

/** The party takes an article or none, whatever its body is called: "the United States, The White House", "China, Ministry …". */
function issuerInText({ name, issuer }: SideProvenance): string {
  return issuer.startsWith(`${name},`) ? inText(name) + issuer.slice(name.length) : inText(issuer);
}

/** "Texts captured March 12, 2026": one day for both texts, or each with its own. */
function capturedOf({ sides }: CitedProvenance, write: (day: Day) => string): string {
  const [a, b] = SIDE_IDS.map((side) => {
    const captured = sides[side].captured;
    return captured === null ? 'on a day not stated' : write(dayOf(captured));
  });
  return a === b ? `Texts captured ${a}` : `Texts captured ${a} (${sides.a.name}) and ${b} (${sides.b.name})`;
}

function keyOf({ address, revision }: CitedProvenance): string {
  const code = /\/c\/([\w-]{8})/.exec(address)?.[1] ?? 'pair';
  return `diptych-${code.replace(/_/g, '-')}-r${revision}`;
}

function toBibtex(provenance: CitedProvenance): string {
  const { year, number } = dayOf(provenance.revised);
  const fields = [
    ['author', '{Diptych}'],
    ['title', `{${escapeTex(provenance.title)}}: ${escapeTex(comparedOf(provenance))}`],
    ['howpublished', 'Diptych'],
    ['year', year],
    ['month', String(number)],
    ['note', escapeTex(`Revision ${provenance.revision}. ${capturedOf(provenance, american)}`)],
    ['url', provenance.address],
  ];
  return `@misc{${keyOf(provenance)},\n${fields.map(([name, value]) => `  ${name} = {${value}},`).join('\n')}\n}\n`;
}

/** Braces must balance and a backslash must not begin a command, whatever a title holds. */
function escapeTex(words: string): string {
  return words
    .replace(/\s+/g, ' ')
    .replace(/[\\{}]/g, (mark) => (mark === '\\' ? '/' : mark === '{' ? '(' : ')'))
    .replace(/[#$%&_]/g, '\\$&')
    .replace(/~/g, '-')
    .replace(/\^/g, '');
}

function toCsl(provenance: CitedProvenance) {
  const { year, number, day } = dayOf(provenance.revised);
  return {
    id: keyOf(provenance),
    type: 'webpage',
    title: `${provenance.title}: ${comparedOf(provenance)}`,
    author: [{ literal: 'Diptych' }],
    'container-title': 'Diptych',
    issued: { 'date-parts': [[Number(year), number, day]] },
    version: `Revision ${provenance.revision}`,
    URL: provenance.address,
    note: capturedOf(provenance, american),
  };
}
