import { CALL_FORMATS, TEXT_KINDS, type TextKind } from '../model/pair.ts';
import { type ChoiceView, type FormState, toChoice } from './form-field.ts';

const FORMATS = {
  '': 'Recognise it',
  call: 'Telephone call',
  video: 'Video meeting',
  meeting: 'Meeting in person',
  summit: 'Summit',
  letter: 'Letters',
};
const KINDS = {
  original: 'Original',
  'official-translation': 'Official translation',
  'unofficial-translation': 'Unofficial translation',
};
const LANGUAGES = { '': 'Recognise it', en: 'English', zh: 'Chinese' };
const VISIBILITIES = {
  unlisted: 'Unlisted: for those who have the link',
  public: 'Public: in the list, in search and in the feed',
};

/** What may be chosen about a call, in the form of a new pair and of a stored one. */
export function callChoices(form: FormState): {
  readonly format: ChoiceView;
  readonly visibility: ChoiceView;
} {
  return {
    format: toChoice('call.format', ['', ...CALL_FORMATS], FORMATS, form),
    visibility: toChoice('visibility', ['unlisted', 'public'], VISIBILITIES, form),
  };
}

/**
 * What may be chosen about a text.
 *
 * @param prefix of its fields, such as "a.texts.2"
 * @param kind what it is taken for where nothing was chosen
 */
export function textChoices(
  prefix: string,
  form: FormState,
  kind: TextKind,
): { readonly language: ChoiceView; readonly kind: ChoiceView } {
  return {
    language: toChoice(`${prefix}.language`, ['', 'en', 'zh'], LANGUAGES, form),
    kind: toChoice(`${prefix}.kind`, TEXT_KINDS, KINDS, form, kind),
  };
}
