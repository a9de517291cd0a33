import type { Flow, FlowEffects } from '../flow.ts';
import type { ComparedSide } from '../model/comparison.ts';
import type { ReadoutText, Side } from '../model/pair.ts';
import type { TranslatedSide, Translation } from '../model/translation.ts';
import { chooseText, toInput } from './choose-text.ts';
import { isShort, keepShort } from './keep-short.ts';
import { unlessLate } from './unless-late.ts';

/** How many alignments of short texts are kept, so that a page that many read is aligned once. */
const KEPT = 50;

/** Milliseconds that a page waits for what is laid under its passages: starting a worker and a long readout take half of it. */
const PATIENCE = 5_000;

/** How many alignments may be under way where a page still waits for one more; one takes up to some two seconds. */
const FEW = 3;

/** Sets the texts of one side against each other. */
export function readTranslations(
  { comparer }: Pick<FlowEffects, 'comparer'>,
  patience = PATIENCE,
): Pick<Flow, 'compareLanguages' | 'readGlosses'> {
  const keep = keepShort<Translation>(KEPT);
  let underWay = 0;

  const translate = async (side: Side, left: ReadoutText, right: ReadoutText): Promise<TranslatedSide> => {
    const align = async () => {
      underWay += 1;
      try {
        return await comparer.translate(toInput(side, left), toInput(side, right));
      } finally {
        underWay -= 1;
      }
    };
    return { left, right, translation: await keep(left, right, align) };
  };

  const gloss = async (side: Side, compared: ComparedSide): Promise<TranslatedSide | null> => {
    if (compared.language === 'en') return null;
    const shown = side.texts.find(({ sha256 }) => sha256 === compared.sha256);
    const english = side.texts.find(({ language }) => language === 'en');
    if (shown === undefined || english === undefined || !isShort(shown, english)) return null;
    // Read before this one counts: whoever comes while many wait is shown the page at once.
    const isCalm = underWay < FEW;
    return await unlessLate(translate(side, shown, english), isCalm ? patience : 0);
  };

  return {
    async compareLanguages(pair, side, choice = {}) {
      const left = chooseText(pair[side], choice.left, pair.code);
      const others = { ...pair[side], texts: pair[side].texts.filter(({ id }) => id !== left.id) };
      return await translate(pair[side], left, chooseText(others, choice.right, pair.code));
    },
    async readGlosses(pair, comparison) {
      const [a, b] = await Promise.all([gloss(pair.a, comparison.a), gloss(pair.b, comparison.b)]);
      return { a, b };
    },
  };
}
