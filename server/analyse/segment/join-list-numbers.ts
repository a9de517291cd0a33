import { joinWhere, type SentencePass } from './fragment.ts';

/** A number of a list is part of its item: "2. | The ministers agreed …". */
export const joinListNumbers: SentencePass = (fragments, { text }) =>
  joinWhere(fragments, text, (before) => /^\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)]$/.test(before));
