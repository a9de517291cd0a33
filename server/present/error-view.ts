import { mebibytes } from '../model/mebibytes.ts';
import type { PairCode } from '../model/pair.ts';
import type { Problem } from '../model/problem.ts';
import { type LayoutContext, type LayoutView, toLayoutView } from './layout-view.ts';
import { counted } from './phrases.ts';

export interface ErrorView {
  readonly layout: LayoutView;
  readonly status: number;
  readonly heading: string;
  readonly messages: readonly string[];
  /** What whoever meets the error may do about it. */
  readonly hints: readonly string[];
  /** Of the comparison that lacks what was asked for; null for other errors. */
  readonly pairHref: string | null;
}

/** Bytes of a file, characters of a text. */
interface ErrorLimits {
  readonly file: number;
  readonly text: number;
}

interface ShownError {
  readonly status: number;
  readonly problems: readonly Problem[];
  /** The comparison that lacks what was asked for. */
  readonly pair: PairCode | null;
  readonly limits: ErrorLimits;
}

const HEADINGS: Readonly<Record<number, string>> = {
  400: 'That request cannot be read',
  403: 'That is not allowed',
  404: 'Nothing at this address',
  405: 'That cannot be done here',
  409: 'Changed meanwhile',
  410: 'Withdrawn',
  413: 'Too large',
  415: 'Not a kind of file that is read here',
  422: 'Something to fix',
  429: 'Too much at once',
  503: 'Not just now',
  507: 'No room left',
};

/** The page for an error: its words and nothing of what was asked. */
export function toErrorView(
  { status, problems, pair, limits }: ShownError,
  context: LayoutContext,
): ErrorView {
  const heading = HEADINGS[status] ?? 'Something went wrong';
  return {
    layout: toLayoutView(context, { title: `${heading} – Diptych`, description: heading, isUnlisted: true }),
    status,
    heading,
    messages: problems.map(({ message }) => message),
    hints:
      status === 413
        ? [
            `A file may have ${mebibytes(limits.file)}, a text ${counted(limits.text, 'character')}.`,
            'Go back in your browser: what you typed still stands in the form. Then choose a smaller file, or paste its text.',
          ]
        : [],
    pairHref: pair === null ? null : `/c/${pair}`,
  };
}
