import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import type { TextInput } from '../../../server/analyse/compare-texts.ts';
import { compareTranslation } from '../../../server/analyse/translation/compare-translation.ts';
import type { Translation } from '../../../server/model/translation.ts';
import { shippedAnalyst } from '../../support/analyst.ts';

const FOLDER = 'readouts/pairs/2026-01-20-ellery-shen';
const read = (file: string, language: TextInput['language']): TextInput => ({
  text: readFileSync(`${FOLDER}/${file}`, 'utf8').trimEnd(),
  language,
  issuer: null,
});

function alone(translation: Translation, own: 'left' | 'right', other: 'left' | 'right'): readonly string[] {
  const { text, sentences } = translation[own];
  return translation.groups
    .filter((group) => group[other].length === 0)
    .flatMap((group) =>
      group[own].map((place) => text.slice(sentences[place]?.start, sentences[place]?.end)),
    );
}

describe('compareTranslation(left, right, analyst)', () => {
  const chinese = read('b.txt', 'zh');
  const english = read('b-en.txt', 'en');

  it('finds what the official translation of the shipped pair leaves out and adds', async () => {
    const translation = compareTranslation(chinese, english, await shippedAnalyst());
    expect(alone(translation, 'left', 'right')).to.deep.equal([
      '诺方应停止泛化国家安全概念，停止打压云方企业。',
      '域外国家不应挑动是非、炫耀武力。',
    ]);
    expect(alone(translation, 'right', 'left')).to.deep.equal(['The meeting was constructive.']);
  });

  it('finds nothing missing between a text and itself', async () => {
    const { groups } = compareTranslation(english, english, await shippedAnalyst());
    expect(groups.every(({ left, right }) => left.length === 1 && left[0] === right[0])).to.equal(true);
  });

  it('finds the sentence that one version in the same language lacks', async () => {
    const cut = { ...english, text: english.text.replace(/The two sides should expand[^.]*\.\s*/, '') };
    const translation = compareTranslation(english, cut, await shippedAnalyst());
    expect(alone(translation, 'left', 'right')).to.have.length(1);
    expect(alone(translation, 'left', 'right')[0]).to.match(/^The two sides should expand/);
    expect(alone(translation, 'right', 'left')).to.deep.equal([]);
  });

  it('leaves alone which of two sentences of one length names what the other text does not', async () => {
    const talks =
      'Ellery met Shen in the capital. They spoke at length of fentanyl. They spoke at length of grain.';
    const left = { ...english, text: `${talks} They agreed to meet again.` };
    const right = { ...chinese, text: '埃勒里在首都会见沈。双方长时间谈及芬太尼。双方同意再次会晤。' };
    const translation = compareTranslation(left, right, await shippedAnalyst());
    expect(alone(translation, 'left', 'right')).to.deep.equal(['They spoke at length of grain.']);
    const other = { ...right, text: right.text.replace('芬太尼', '粮食') };
    expect(alone(compareTranslation(left, other, await shippedAnalyst()), 'left', 'right')).to.deep.equal([
      'They spoke at length of fentanyl.',
    ]);
  });

  it('sets sentences that name nothing beside one another by their lengths', async () => {
    const left = { ...english, text: 'It was warm. They were there for a long while indeed.' };
    const right = { ...chinese, text: '天气暖和。他们的确在那里待了很久很久。' };
    const { groups } = compareTranslation(left, right, await shippedAnalyst());
    expect(groups).to.deep.equal([
      { left: [0], right: [0] },
      { left: [1], right: [1] },
    ]);
  });

  it('says so where the texts are too long to align', async () => {
    const long = { ...english, text: 'They met. '.repeat(2100) };
    const translation = compareTranslation(long, long, await shippedAnalyst());
    expect(translation.precise).to.equal(false);
    expect(translation.groups).to.deep.equal([]);
  });
});
