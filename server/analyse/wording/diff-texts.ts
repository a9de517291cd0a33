import { diffArrays } from 'diff';
import type { DiffPiece, TextDiff } from '../../model/revision.ts';

/** Edits after which telling two stretches apart is given up: they share too little to be worth it. */
const MOST_EDITS = 1_000;

/** A word, a Chinese character, a run of blanks, or one mark: they join back to the text. */
const TOKENS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{M}\p{N}])+|\s+|./gsu;

/**
 * Tells two revisions of one text apart, word by word, Chinese character by character: pieces in order, of which
 * same and removed join to `before` and same and added to `after`, exactly. First by paragraph, then by word where
 * paragraphs differ, so that a long text with few edits costs little (Myers, 1986, as the `diff` package has it).
 */
export function diffTexts(before: string, after: string): TextDiff {
  let precise = true;
  const tell = (old: readonly string[], next: readonly string[]): readonly DiffPiece[] => {
    const parts = diffArrays([...old], [...next], { maxEditLength: MOST_EDITS });
    if (parts === undefined) precise = false;
    return (
      parts?.map(({ added, removed, value }) => ({
        kind: added ? 'added' : removed ? 'removed' : 'same',
        text: value.join(''),
      })) ?? replaced(old.join(''), next.join(''))
    );
  };
  const pieces: DiffPiece[] = [];
  let removed = '';
  let added = '';
  const flush = () => {
    if (removed !== '' && added !== '') pieces.push(...tell(tokens(removed), tokens(added)));
    else pieces.push(...replaced(removed, added));
    removed = added = '';
  };
  for (const { kind, text } of tell(paragraphs(before), paragraphs(after))) {
    if (kind === 'removed') removed += text;
    else if (kind === 'added') added += text;
    else {
      flush();
      pieces.push({ kind, text });
    }
  }
  flush();
  return { pieces: joinAlike(pieces), precise };
}

function replaced(removed: string, added: string): readonly DiffPiece[] {
  return [
    ...(removed === '' ? [] : [{ kind: 'removed', text: removed } as const]),
    ...(added === '' ? [] : [{ kind: 'added', text: added } as const]),
  ];
}

function paragraphs(text: string): readonly string[] {
  return text.match(/[^\n]*\n+|[^\n]+$/g) ?? [];
}

function tokens(text: string): readonly string[] {
  return text.match(TOKENS) ?? [];
}

function joinAlike(pieces: readonly DiffPiece[]): readonly DiffPiece[] {
  const joined: DiffPiece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last?.kind === piece.kind) joined[joined.length - 1] = { ...last, text: last.text + piece.text };
    else joined.push(piece);
  }
  return joined;
}
