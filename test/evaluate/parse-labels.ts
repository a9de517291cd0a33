import { parse } from 'yaml';
import { z } from 'zod';
import { ACT_IDS } from '../../server/model/act-id.ts';
import type { LabelledPair, LabelledSentence, LabelledSide } from './labelled-pair.ts';

const sentence = z.strictObject({
  id: z.string(),
  text: z.string().min(1),
  voice: z.enum(['self', 'other', 'both', 'none']),
  topics: z.array(z.string()),
  acts: z.array(z.enum(ACT_IDS)),
});

const side = z.strictObject({
  language: z.enum(['en', 'zh']),
  manner: z.string(),
  issuer: z.string().nullable(),
  tone: z.array(z.string()),
  sentences: z.array(sentence).min(1),
});

const labels = z.strictObject({
  split: z.enum(['development', 'held-out']),
  requestedBy: z.enum(['a', 'b', 'both']).nullable(),
  a: side,
  b: side,
  matches: z.array(z.string().regex(/^a\d+-b\d+$/)),
  attributions: z.array(
    z.strictObject({ sentence: z.string(), topics: z.array(z.string()), echoed: z.array(z.string()) }),
  ),
});

/**
 * Joins the two texts of a pair with their labels: `yaml` is the content of its `labels.yaml`, `texts` that of
 * `a.txt` and `b.txt`. Every labelled sentence is looked up in its text, in order, and gets its span.
 *
 * @throws Error when the labels do not follow the format, a sentence is not in its text, words lie between two
 *   labelled sentences, or an id points nowhere. The message names the pair and the sentence.
 */
export function parseLabels(
  name: string,
  yaml: string,
  texts: { readonly a: string; readonly b: string },
): LabelledPair {
  const parsed = labels.safeParse(parse(yaml));
  if (!parsed.success) throw new Error(`${name}/labels.yaml: ${z.prettifyError(parsed.error)}`);
  const given = parsed.data;
  const a = placeSentences(`${name}: a`, texts.a, given.a);
  const b = placeSentences(`${name}: b`, texts.b, given.b);
  const ids = new Set([...a.sentences, ...b.sentences].map(({ id }) => id));
  const known = (id: string): string => {
    if (!ids.has(id)) throw new Error(`${name}/labels.yaml: there is no sentence ${id}`);
    return id;
  };
  return {
    name,
    split: given.split,
    requestedBy: given.requestedBy,
    a,
    b,
    matches: given.matches.map((match) => {
      const [left = '', right = ''] = match.split('-');
      return [known(left), known(right)] as const;
    }),
    attributions: given.attributions.map((attribution) => ({
      ...attribution,
      sentence: known(attribution.sentence),
      echoed: attribution.echoed.map(known),
    })),
  };
}

function placeSentences(where: string, file: string, given: z.infer<typeof side>): LabelledSide {
  const text = file.normalize('NFC').replaceAll('\r\n', '\n').trimEnd();
  const sentences: LabelledSentence[] = [];
  let from = 0;
  for (const { id, text: words, voice, topics, acts } of given.sentences) {
    const start = text.indexOf(words, from);
    if (start < 0) throw new Error(`${where}: ${id} is not in the text, or not in order: ${words}`);
    const between = text.slice(from, start).trim();
    if (between !== '') throw new Error(`${where}: no sentence is labelled for: ${between}`);
    from = start + words.length;
    sentences.push({ id, start, end: from, voice, topics, acts });
  }
  if (text.slice(from).trim() !== '')
    throw new Error(`${where}: no sentence is labelled for: ${text.slice(from)}`);
  return {
    text,
    language: given.language,
    manner: given.manner,
    issuer: given.issuer,
    tone: given.tone,
    sentences,
  };
}
