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

  it('says so where the texts are too long to align', async () => {
    const long = { ...english, text: 'They met. '.repeat(2100) };
    const translation = compareTranslation(long, long, await shippedAnalyst());
    expect(translation.precise).to.equal(false);
    expect(translation.groups).to.deep.equal([]);
  });
});
