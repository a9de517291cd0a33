import { expect } from 'chai';
import { segmentText } from '../../../server/analyse/segment/segment-text.ts';
import type { Language } from '../../../server/model/language.ts';
import { sliceSpan } from '../../support/slice-span.ts';

/** A text with `|` where a sentence ends; the marks are taken out before it is read. */
interface Case {
  readonly name: string;
  readonly marked: string;
}

const ENGLISH: readonly Case[] = [
  { name: 'full stops', marked: 'He spoke today.| They agreed.' },
  { name: 'question and exclamation marks', marked: 'Why?| Enough!| He left.' },
  { name: 'Maria', marked: 'Ma. Theresa Lazaro spoke.| He met Mr. Ma.| Teams met.' },
  { name: 'titles', marked: 'Gen. Milley met Dr. Wang and Mr. Li.| They spoke.' },
  { name: 'initials of a name', marked: 'Secretary Antony J. Blinken spoke today.| He raised Taiwan.' },
  { name: 'an initialism before a name', marked: 'The U.S. Secretary of State spoke.| He left.' },
  { name: 'an initialism before an opening word', marked: 'He came to the U.S.| The two sides agreed.' },
  {
    name: 'an initialism before a state and its verb',
    marked: 'China seeks ties with the U.S.| China hopes for more.',
  },
  {
    name: 'an initialism before an official who speaks',
    marked: 'It is for the U.S.| Wang Yi also stressed peace.',
  },
  { name: 'an initialism before a policy', marked: 'They discussed the U.S. China policy.' },
  { name: 'an initialism before a title and a name', marked: 'The U.S. Secretary Blinken said yes.' },
  { name: 'an initialism before an office', marked: 'It was led by U.S. Under Secretary Lago.| He left.' },
  { name: 'an initialism at the end of all', marked: 'He came to the U.S.' },
  { name: 'a time of day before a zone', marked: 'They spoke at 5:35 p.m. Eastern Time.| He left.' },
  {
    name: 'a time of day of a country',
    marked: 'They met at 11:05 a.m. local time (12:05 p.m. Japan time).| He left.',
  },
  {
    name: 'a time of day before brackets',
    marked:
      'On November 15, commencing at 4:55 p.m. (local time; 6:55 a.m. on November 16, JST), they met.| He left.',
  },
  {
    name: 'a time of day before a zone in letters',
    marked: 'Commencing at 11:20 a.m. (0:20 p.m. JST on July 10) for 45 minutes, they met.| He left.',
  },
  { name: 'titles of privy councillors', marked: 'The Rt. Hon. David Lammy met him.| He left.' },
  { name: 'a time of day before a sentence', marked: 'They spoke at 5:35 p.m.| The call was candid.' },
  { name: 'a month before its day', marked: 'They met on Oct. 26 in Paris.| They agreed.' },
  { name: 'a figure before the stop', marked: 'They met on Feb. 18.| The Secretary raised Taiwan.' },
  { name: 'a number before its figure', marked: 'Under Res. No. 5 they agreed.| He left.' },
  { name: 'decimals', marked: 'Growth of 3.5 percent was noted.| He left.' },
  { name: 'numbered paragraphs', marked: '1. The ministers agreed.|\n2. They will meet again.' },
  { name: 'numbers in brackets', marked: '(1) The ministers agreed.|\n(2) They will meet.' },
  { name: 'bullets', marked: '• Agreed on Taiwan|\n• Agreed on trade' },
  { name: 'a quotation that ends a sentence', marked: 'He said, “We agree.”| She left.' },
  { name: 'a quotation that goes on', marked: '“Enough!” he said.| She left.' },
  { name: 'a straight quotation', marked: 'He said "no."| She left.' },
  { name: 'brackets that close', marked: '(They met in Rome.)| They agreed.' },
  { name: 'a company at the end', marked: 'It was signed by Acme Inc.| He left.' },
  { name: 'a company', marked: 'Acme Inc. was named.| He left.' },
  { name: 'an ellipsis in mid-sentence', marked: 'He said … nothing new.' },
  {
    name: 'a preamble on the line of the text',
    marked: 'The below is attributable to Spokesperson Matthew Miller:| Secretary Blinken spoke today.',
  },
  { name: 'a headline above the text', marked: 'Secretary Blinken’s Call|\n\nHe spoke today.' },
  { name: 'paragraphs without a stop', marked: 'First line|\n\nSecond line' },
];

const CHINESE: readonly Case[] = [
  { name: 'full stops', marked: '双方同意。|会谈坦诚。' },
  { name: 'question and exclamation marks', marked: '为什么？|够了！|他说。' },
  { name: 'a quotation that ends a sentence', marked: '他说：“中方反对。”|双方同意。' },
  { name: 'an opening quotation mark after a stop', marked: '会谈坦诚。|“台独”没有出路。' },
  { name: 'an opening bracket after a stop', marked: '会谈坦诚。|（完）' },
  { name: 'corner quotation marks', marked: '習近平指出：「台灣問題是核心。」|雙方同意。' },
  { name: 'semicolons inside a sentence', marked: '一是台湾；二是贸易；三是气候。' },
  { name: 'ASCII stops between characters', marked: '双方同意.|会谈坦诚.' },
  { name: 'ASCII commas', marked: '双方同意,保持沟通。' },
  { name: 'a decimal', marked: '增长3.5个百分点。|双方同意。' },
  { name: 'paragraphs', marked: '第一段|\n第二段' },
  { name: 'numbered items', marked: '一、台湾问题。|\n二、贸易问题。' },
  { name: 'a quotation with its attribute', marked: '“一个中国。”的原则不变。' },
];

for (const [language, cases] of [
  ['en', ENGLISH],
  ['zh', CHINESE],
] as const) {
  describe(`segmentText(text, '${language}')`, () => {
    for (const { name, marked } of cases) {
      it(`cuts ${name}`, () => {
        expect(sentencesOf(marked.replaceAll('|', ''), language)).to.deep.equal(
          marked.split('|').map((sentence) => sentence.trim()),
        );
      });
    }
  });
}

describe('segmentText(text, language)', () => {
  it('finds nothing in a text without words', () => {
    for (const text of ['', ' \n\n ', '“”', '… — …']) {
      expect(sentencesOf(text, 'en')).to.deep.equal([]);
    }
  });

  describe('knows what goes on behind a stop', () => {
    const MONTHS =
      'January February March April May June July August September October November December'.split(' ');
    const DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
    const ZONES = 'Eastern Pacific Central Mountain Beijing Moscow Tokyo local EST JST UTC MSK'.split(' ');
    for (const next of [...MONTHS, ...DAYS, ...ZONES]) {
      it(`of a time of day: ${next}`, () => {
        expect(sentencesOf(`They spoke at 3 p.m. ${next}, and met.`, 'en')).to.have.length(1);
      });
    }

    const VERBS =
      'hope hopes hoped stands is was has will would should must does urges urged calls called opposes believes attaches remains welcomes welcomed maintains takes wants said stressed noted pointed expressed emphasized emphasised added reiterated underscored stated'.split(
        ' ',
      );
    for (const verb of VERBS) {
      it(`of an initialism: a state that ${verb}`, () => {
        const cut = ['They value the U.S.', `Norvane ${verb} more.`];
        expect(sentencesOf(cut.join(' '), 'en')).to.deep.equal(cut);
      });
    }
  });

  it('counts paragraphs from 0, by blank lines and by lines', () => {
    const { sentences } = segmentText('One. Two.\n\nThree.\nFour.', 'en');
    expect(sentences.map(({ paragraph }) => paragraph)).to.deep.equal([0, 0, 1, 2]);
  });

  it('joins the lines of wrapped text', () => {
    const wrapped = [
      'The Secretary spoke today with the Foreign Minister about a',
      'number of matters, among them the war in Ukraine and the peace',
      'that both of them want to see in the region before the year ends.',
    ].join('\n');
    expect(sentencesOf(wrapped, 'en')).to.have.length(1);
  });

  it('cuts the first number of a list from the words that open it', () => {
    expect(sentencesOf('They agreed on two things: 1. The ferry. 2. Tea.', 'en')).to.deep.equal([
      'They agreed on two things:',
      '1. The ferry.',
      '2. Tea.',
    ]);
    expect(sentencesOf('The score was 3: 1. They left.', 'en')).to.deep.equal([
      'The score was 3: 1.',
      'They left.',
    ]);
  });

  it('begins a list item anew in wrapped text', () => {
    const items = [
      'The Secretary raised with the Foreign Minister at some length',
      '1. trade between the two of them, which both want to see grow',
      '2. the peace of the region and of those who are neighbours to',
    ];
    expect(sentencesOf(items.join('\n'), 'en')).to.deep.equal(items);
  });

  describe('in a text whose longer paragraphs are wrapped', () => {
    const parted = (lines: readonly string[]) =>
      sentencesOf(
        `${lines.join('\n')}\n\nThe Secretary spoke today with the Foreign Minister about a\nnumber of matters, among them the war in Ukraine and the peace\nthat both want to see.`,
        'en',
      ).slice(0, -1);

    it('joins a heading or a paragraph of two lines', () => {
      const heading = [
        'Secretary Blinken’s Call with the Director of the Central Foreign',
        'Affairs Office Wang Yi',
      ];
      expect(parted(heading)).to.deep.equal([heading.join('\n')]);
    });

    it('leaves short lines by themselves', () => {
      const lines = ['Office of the Spokesperson', 'Washington, DC'];
      expect(parted(lines)).to.deep.equal(lines);
    });

    it('goes on behind an abbreviation at the end of a line', () => {
      for (const lines of [
        ['The two sides discussed the interests and values of the U.S.', 'Secretary and those of others.'],
        ['They spoke about a number of matters of common interest, incl.', 'human rights.'],
      ])
        expect(parted(lines), lines[0]).to.deep.equal([lines.join('\n')]);
    });
  });

  it('leaves a title, a day and a place under each other as they are', () => {
    const lines = ['Telephone conversation with US President Donald Trump', 'May 19, 2035', '20:45', 'Sochi'];
    expect(sentencesOf(`${lines.join('\n')}\n\nThey spoke.`, 'en').slice(0, -1)).to.deep.equal(lines);
  });

  it('takes two lines for two paragraphs where nothing else is wrapped', () => {
    const lines = [
      'Secretary Blinken’s Call with the Director of the Central Foreign',
      'Affairs Office Wang Yi',
    ];
    expect(sentencesOf(lines.join('\n'), 'en')).to.deep.equal(lines);
  });

  it('points at the words, without the space around them', () => {
    const text = '  One.   Two. ';
    const { sentences } = segmentText(text, 'en');
    expect(sentences.map((sentence) => [sentence.start, sentence.end])).to.deep.equal([
      [2, 6],
      [9, 13],
    ]);
  });
});

function sentencesOf(text: string, language: Language): readonly string[] {
  return segmentText(text, language).sentences.map((sentence) => sliceSpan(text, sentence));
}
