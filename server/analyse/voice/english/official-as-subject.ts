import { opensWithContact } from './contact-line.ts';
import { spoken, type VoiceRule } from './english-sentence.ts';
import { findSubject } from './subject.ts';

/** "Minister Wang stressed …"; two joined officials of both sides are both. */
export const officialAsSubject: VoiceRule = (sentence) => {
  const subject = findSubject(sentence);
  if (subject === null || subject.side === 'both') return null;
  if (subject.joint) return { voice: 'both', contact: opensWithContact(sentence) };
  return subject.kind === 'party' ? null : spoken(subject.side);
};
