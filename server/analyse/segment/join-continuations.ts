import { joinWhere, type SentencePass } from './fragment.ts';

/**
 * Joins a fragment that cannot begin a sentence to the one before: it begins in lower case ("… “Enough!” | he
 * said"), with a mark that goes on ("。” | ，他说"), or holds nothing but marks that close.
 */
export const joinContinuations: SentencePass = (fragments, { text }) =>
  joinWhere(fragments, text, (before, after) => {
    if (/^[,，;；、:：)）\]】》」』”’"'…。.!?！？]/.test(after) && !/^['"]\p{L}/u.test(after)) return true;
    if (/^\p{Ll}/u.test(after)) return !/[:：。！？]["”’」』]*$/.test(before);
    return /[。！？]["”’」』]+$/.test(before) && /^(?:的|等|地|之)/.test(after);
  });
