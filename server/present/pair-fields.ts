import type { Issuer, PairDraft, ReadoutText } from '../model/pair.ts';
import { SIDE_IDS, type SideId } from '../model/side.ts';

/** The fields of a form that would give this pair back, as the upload form names them. */
export function pairFields(pair: PairDraft): Readonly<Record<string, string>> {
  const { call, visibility } = pair;
  return {
    'call.title': call.title,
    'call.date': call.date,
    'call.format': call.format,
    'call.place': call.place ?? '',
    'call.timeZone': call.timeZone ?? '',
    'call.participants': call.participants.join('; '),
    'call.notes': call.notes.map(({ text }) => text).join('\n'),
    visibility,
    ...Object.fromEntries(
      SIDE_IDS.flatMap((side) => {
        const texts = pair[side].texts.flatMap((text, index) =>
          textFields(text).map(([name, value]) => [`${textPrefix(side, index)}.${name}`, value] as const),
        );
        const { issuer, participants } = pair[side];
        return [
          [`${side}.issuer`, issuerWords(issuer)],
          [`${side}.participants`, participants.join('; ')],
          ...texts,
        ];
      }),
    ),
  };
}

/** What the fields of a side's text begin with: "a" for its first one, "a.texts.2" for its second. */
export function textPrefix(side: SideId, index: number): string {
  return index === 0 ? side : `${side}.texts.${index + 1}`;
}

function textFields(text: ReadoutText): readonly (readonly [string, string])[] {
  return [
    ['text', text.text],
    ['language', text.language],
    ['kind', text.kind],
    ['title', text.title ?? ''],
    ['channel', text.channel ?? ''],
    ['url', text.sourceUrl ?? ''],
    ['source', text.sourceNote ?? ''],
    ['published', text.published ?? ''],
  ];
}

function issuerWords({ name, body }: Issuer): string {
  return body === null ? name : `${name}, ${body}`;
}
