import { improveDraft } from './draft.ts';
import { improveAll } from './improve-all.ts';
import { improveText } from './text-pane.ts';

improveAll({ text: improveText, draft: improveDraft });

// A file that misses its pane would otherwise open in place of the form, and what was typed would be gone.
for (const kind of ['dragover', 'drop']) addEventListener(kind, (event) => event.preventDefault());
