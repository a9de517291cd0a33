import { improveCopy } from './copy.ts';
import { improveDraft } from './draft.ts';
import { improveEmbed } from './embed.ts';
import { improvePane } from './pane.ts';
import { improvePrint } from './print.ts';
import { improveReading } from './reading.ts';
import { improveShare } from './share.ts';
import { improveTheme } from './theme.ts';

/** Each module improves one kind of element of a page that is complete without it; one that fails harms no other. */
const MODULES: Readonly<Record<string, (root: HTMLElement) => void>> = {
  copy: improveCopy,
  draft: improveDraft,
  embed: improveEmbed,
  pane: improvePane,
  print: improvePrint,
  reading: improveReading,
  share: improveShare,
  theme: improveTheme,
};

for (const root of document.querySelectorAll<HTMLElement>('[data-module]')) {
  try {
    MODULES[root.dataset.module ?? '']?.(root);
  } catch (error) {
    console.error(error);
  }
}
