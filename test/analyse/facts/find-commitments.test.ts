import { expect } from 'chai';
import { compare } from '../../support/readings.ts';
import { toldPromises as told, toldPromisesInChinese as toldInChinese } from '../../support/told-promises.ts';

const OPENING = 'Secretary of State Antony J. Blinken spoke today with PRC Foreign Minister Wang Yi.';

describe('findCommitments(read, sentences, echoes, contacts)', () => {
  it('names what is planned as a next step', () => {
    expect(told('The two sides agreed to hold a new round of talks.')).to.deep.equal([
      'next-step: agreed to hold a new round of talks',
    ]);
    expect(told('The Secretary looks forward to meeting the Minister again.')).to.deep.equal([
      'next-step: looks forward to meeting the Minister again',
    ]);
  });

  it('takes what something is due to for no day', () => {
    expect(
      told('She spoke of the grief due to the fires this year in the port, in which ferries burned.'),
    ).to.deep.equal([]);
    expect(told('She spoke of the grief due to the fires in March.')).to.deep.equal([]);
    expect(told('The talks are due to begin this year.')).to.deep.equal(['deadline: this year']);
    expect(told('The report is due in March.')).to.deep.equal(['deadline: in March']);
  });

  it('tells as agreed what both say should be done, and of one side nothing', () => {
    expect(toldInChinese('双方强调要加强渔业合作。')).to.deep.equal(['joint: 强调要加强渔业合作']);
    expect(toldInChinese('王毅强调要加强渔业合作。')).to.deep.equal([]);
  });

  it('tells no deal that was agreed to, and that it is important to talk often', () => {
    expect(told('The two discussed the recently made, and agreed to, fisheries deal.')).to.deep.equal([]);
    expect(told('The two agreed that it is important that they talk often.')).to.deep.equal([
      'joint: agreed that it is important that they talk often',
    ]);
  });

  it('plans to follow up with somebody', () => {
    expect(told('The Secretary looks forward to following up with the Minister.')).to.deep.equal([
      'next-step: looks forward to following up with the Minister',
    ]);
  });

  it('plans nothing with a bare "to travel" or "the need to meet"', () => {
    expect(told('The Secretary discussed the freedom to travel to Tibet.')).to.deep.equal([]);
    expect(told('He stressed the need to meet the obligations of the Charter.')).to.deep.equal([]);
  });

  it('takes nothing for promised that is asked for or hoped for', () => {
    for (const text of [
      'It is hoped that the Chinese side will work with the United States.',
      'He hopes that China will meet the United States halfway.',
      'He said that China should keep its promises and continue to support the process.',
    ])
      expect(told(text), text).to.deep.equal([]);
    for (const text of [
      '美方应将不支持“台独”的表态落到实处。',
      '双方团队要保持沟通，管控分歧。',
      '美方应履行承诺。',
    ])
      expect(toldInChinese(text), text).to.deep.equal([]);
  });

  it('takes for promised what stands beside a hope with a subject of its own', () => {
    expect(
      told('He hopes that China will act, and the United States will continue to support talks.'),
    ).to.deep.equal(['pledge: will continue to support talks']);
    expect(toldInChinese('希望美方相向而行，中方愿同美方一道努力。')).to.deep.equal([
      'pledge: 愿同美方一道努力',
    ]);
  });

  it('takes no foretelling of what others do for a promise', () => {
    expect(told('He said that such attempts will not succeed.')).to.deep.equal([]);
    expect(told('He said that the United States will not join this.')).to.deep.equal([
      'pledge: will not join this',
    ]);
  });

  it('plans nothing with a new round of anything but talks', () => {
    expect(toldInChinese('台海局势面临新一轮紧张。')).to.deep.equal([]);
    expect(toldInChinese('双方商定举行新一轮会谈。')).to.have.length(1);
  });

  it('takes no refusal for a promise', () => {
    expect(told('He said that the United States will never tolerate interference.')).to.deep.equal([]);
    expect(told('She will never accept any breach of the Convention.')).to.deep.equal([]);
  });

  it('takes no unwillingness and no goals that are met for a promise or a step', () => {
    expect(toldInChinese('各国不愿在两国之间选边站队。')).to.deep.equal([]);
    expect(told('He said that China will meet its development goals.')).to.deep.equal([]);
  });

  it('keeps the “no” of what nobody intends', () => {
    expect(told('He said that the United States has no intention of seeking conflict.')).to.deep.equal([
      'pledge: has no intention of seeking conflict',
    ]);
    expect(told('He said that neither country has the intention to change the other.')).to.deep.equal([]);
  });

  it('tells what one side agreed to as its promise, and what both did as agreed', () => {
    expect(told('They agreed to share data.')).to.deep.equal(['joint: agreed to share data']);
    expect(told('Wang Yi said that China agreed to share data.')).to.deep.equal([
      'pledge: agreed to share data',
    ]);
    expect(told('Wang Yi said that the leaders reached important understandings in Bali.')).to.deep.equal([]);
  });

  it('says whose promise it is where a side’s own words tell of the other’s', () => {
    const promisers = (text: string, language: 'en' | 'zh' = 'en') =>
      compare(text, OPENING, [language, 'en']).commitments.map(({ by }) => by);

    expect(promisers('杨洁篪同沙利文通电话。杨洁篪指出，美方多次表示不寻求“新冷战”。', 'zh')).to.deep.equal([
      'b',
    ]);
    expect(promisers('杨洁篪同沙利文通电话。杨洁篪指出，中方愿同美方一道努力。', 'zh')).to.deep.equal([
      undefined,
    ]);
    expect(
      promisers('楊潔篪同沙利文通電話。楊潔篪指出，中方重視美方關於對話的表態，願同美方一道努力。', 'zh'),
    ).to.deep.equal([undefined]);
    expect(promisers('杨洁篪指出，中方重视美方关于对话的表态，愿同美方一道努力。', 'zh')).to.deep.equal([
      undefined,
    ]);
    expect(
      promisers('Wang Yi met Blinken. Wang Yi noted that the United States does not seek a Cold War.'),
    ).to.deep.equal(['b']);
    expect(promisers('Wang Yi met Blinken. Wang Yi said that China does not seek a Cold War.')).to.deep.equal(
      [undefined],
    );
  });

  it('takes what 达成的 tells of for no new agreement', () => {
    expect(toldInChinese('双方要落实两国元首达成的重要共识。')).to.deep.equal([]);
    expect(toldInChinese('双方就此达成共识。')).to.deep.equal(['joint: 双方就此达成共识']);
  });

  it('sets as a deadline what is to come, not what is over or an anniversary', () => {
    const deadlines = (text: string) => told(text).filter((words) => words.startsWith('deadline'));
    for (const text of [
      'The call follows the visit to Beijing in November.',
      'They built on the commitments announced in Woodside in November 2023.',
      'He said that this year marks the 50th anniversary of ties.',
      'He expressed condolences for the floods this week.',
      'He immediately gave the order.',
      'He urged China to immediately release her.',
      'He stressed the importance of an agreement without delay.',
    ])
      expect(deadlines(text), text).to.deep.equal([]);
    expect(deadlines('The ferry sank before the next round of talks on ports.')).to.deep.equal([]);
    expect(deadlines('The list is due in November.')).to.deep.equal(['deadline: in November']);
    expect(deadlines('He said that work will be done later this year.')).to.deep.equal([
      'deadline: later this year',
    ]);
    expect(toldInChinese('中美关系近期经历曲折。')).to.deep.equal([]);
    expect(toldInChinese('希望战火尽早停下来。')).to.deep.equal([]);
    expect(toldInChinese('双方团队要尽快敲定后续工作。')).to.deep.equal(['deadline: 尽快敲定后续工作']);
  });

  it('keeps dates and figures inside a promise as a part of it', () => {
    expect(told('They agreed to meet twice a year, by the end of May for the first time.')).to.deep.equal([
      'next-step: agreed to meet twice a year, by the end of May for the first time',
    ]);
    expect(told('China will buy 25 million tons of grain.')).to.deep.equal([
      'pledge: will buy 25 million tons of grain',
    ]);
  });

  it('names for each promise of a sentence only what answers that one', () => {
    const chinese =
      '外交部长王毅同美国国务卿布林肯举行会谈。布林肯表示，美方不支持“台独”，不寻求“新冷战”，愿同中方加强禁毒合作。';
    const english =
      'Secretary Blinken met with Foreign Minister Wang Yi. The Secretary said that the United States does not support Taiwan independence. He raised fentanyl and its precursor chemicals.';
    const { a, commitments } = compare(chinese, english, ['zh', 'en']);
    const promised = commitments.filter(({ sentence }) => sentence.startsWith('a'));
    expect(promised.map(({ start, end, echoed }) => `${a.text.slice(start, end)} ${echoed}`)).to.deep.equal([
      '不支持“台独” b2',
      '不寻求“新冷战” ',
      '愿同中方加强禁毒合作 b3',
    ]);
  });

  it('takes for an echo of a denial only what denies likewise', () => {
    const chinese =
      '外交部长王毅同美国国务卿布林肯举行会谈。布林肯重申，美国对台政策没有变化，不支持“台独”，不寻求同中国“脱钩”。';
    const english =
      'Secretary Blinken met with Foreign Minister Wang Yi. He said that the policy of the United States on Taiwan has not changed. He said that the United States does not seek to decouple from China.';
    const { a, commitments } = compare(chinese, english, ['zh', 'en']);
    const promised = commitments.filter(({ sentence }) => sentence.startsWith('a'));
    expect(promised.map(({ start, end, echoed }) => `${a.text.slice(start, end)} ${echoed}`)).to.deep.equal([
      '不支持“台独” ',
      '不寻求同中国“脱钩” b3',
    ]);
  });

  it('takes nothing that a contact line names for a next step', () => {
    const line = '2024年8月28日，外交部长王毅在北京同美国国务卿布林肯举行新一轮会谈。';
    expect(compare(line, OPENING, ['zh', 'en']).commitments).to.deep.equal([]);
  });
});
