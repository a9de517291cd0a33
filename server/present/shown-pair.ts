import type { Issuer, Pair, ReadoutText, Side } from '../model/pair.ts';
import { showHidden } from './text-pieces.ts';

/**
 * The pair as pages show it: in every label that somebody typed, characters that hide or reorder their
 * surroundings stand by their codes. The texts stay as they are; they are shown piece by piece.
 */
export function shownPair(pair: Pair): Pair {
  const { call } = pair;
  return {
    ...pair,
    call: {
      ...call,
      title: showHidden(call.title),
      place: maybe(call.place),
      participants: call.participants.map(showHidden),
      notes: call.notes.map(({ text, source }) => ({ text: showHidden(text), source: maybe(source) })),
    },
    a: shownSide(pair.a),
    b: shownSide(pair.b),
  };
}

function shownSide({ issuer, participants, texts }: Side): Side {
  return {
    issuer: shownIssuer(issuer),
    participants: participants.map(showHidden),
    texts: texts.map(shownText),
  };
}

function shownIssuer({ id, name, body }: Issuer): Issuer {
  return { id, name: showHidden(name), body: maybe(body) };
}

function shownText(text: ReadoutText): ReadoutText {
  const { title, channel, sourceNote, editNote } = text;
  return {
    ...text,
    title: maybe(title),
    channel: maybe(channel),
    sourceNote: maybe(sourceNote),
    editNote: maybe(editNote),
  };
}

function maybe(label: string | null): string | null {
  return label === null ? null : showHidden(label);
}
