import { toInput } from '../flow/choose-text.ts';
import { checkDraft } from '../ingest/check-draft.ts';
import type { PairDraft, ReadoutText, Side } from '../model/pair.ts';
import { sha256Of } from '../model/sha256-of.ts';
import { SIDE_IDS, type SideId } from '../model/side.ts';
import type { EvidenceBundle } from '../share/evidence-bundle.ts';
import { toReasons } from './load-folders.ts';

/**
 * Where the parts of a bundle contradict one another, one sentence each: its pair must be one that can be stored, its
 * comparison must be of that pair's texts, languages and issuers, and its address that of the pair. Empty for a bundle
 * as Diptych wrote it. What the comparison says of the texts is another matter. Linear in texts and decisions.
 */
export function findDisagreements(bundle: EvidenceBundle, draft: PairDraft): readonly string[] {
  return [
    ...toReasons(checkDraft(draft)).map((reason) => `pair.${reason}`),
    ...SIDE_IDS.flatMap((side) => ofSide(side, draft[side], bundle.comparison[side])),
    ...ofAddress(bundle, draft),
  ];
}

/** The text of a side that has this hash, the first where several have; null where none has. */
export function textWithHash({ texts }: Side, sha256: string): ReadoutText | null {
  return texts.find((text) => text.sha256 === sha256) ?? null;
}

function ofSide(id: SideId, side: Side, compared: EvidenceBundle['comparison'][SideId]): readonly string[] {
  const name = `side ${id.toUpperCase()}`;
  const said: string[] = [];
  if (sha256Of(compared.text) !== compared.sha256)
    said.push(`the text of ${name} does not have the hash that is stated`);
  const text = textWithHash(side, compared.sha256);
  if (text === null) return [...said, `the text of ${name} is none of the pair’s`];
  const { language, issuer } = toInput(side, text);
  if (compared.language !== language) said.push(`the text of ${name} has another language in the pair`);
  if (compared.issuer !== issuer) said.push(`${name} has another issuer in the pair`);
  return said;
}

/** `https://HOST/c/CODE/r/REVISION`, with `/t/TOPIC` where one was asked for. */
const ADDRESS = /\/c\/([^/?#]*)\/r\/([^/?#]*)(?:\/t\/([^/?#]*))?(?:[?#]|$)/;

function ofAddress(
  { address, pair, topic, comparison }: EvidenceBundle,
  draft: PairDraft,
): readonly string[] {
  const [, code, revision, part] = ADDRESS.exec(address) ?? [];
  const said: string[] = [];
  if (code !== pair.code || revision !== String(pair.revision))
    said.push('the address is not that of the pair and its revision');
  if (part !== topic) said.push('the address is not that of the topic');
  const query = new URLSearchParams(address.split('?', 2)[1]);
  for (const side of SIDE_IDS) {
    const asked = query.get(side) ?? draft[side].texts[0]?.id;
    const text = textWithHash(draft[side], comparison[side].sha256);
    if (text !== null && text.id !== asked)
      said.push(`the address asks for another text of side ${side.toUpperCase()}`);
  }
  return said;
}
