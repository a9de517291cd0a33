import { expect } from 'chai';
import { toldPromises, toldPromisesInChinese } from '../../support/told-promises.ts';

describe('promiseEnder(read, sentence, actors)', () => {
  it('goes on through all that is promised', () => {
    for (const promise of [
      'agreed to seek consensus, manage disputes, and avoid misunderstandings that may lead to escalation',
      'agreed to discuss balanced growth of the U.S., China, and the global economy',
      'will continue to fly, sail, and operate wherever international law allows',
      'agreed to keep contacts, including between officials',
      'agreed to share the data, no later than the end of May',
      'are committed to maintaining peace, promoting trade and expanding exchanges',
      'will keep improving relations, bring them onto a better track, and achieve progress',
      'will protect the safety of citizens and elected officials',
      'will act on the consensus of being partners, not threats',
    ]) {
      const words = promise.replace(/^are /, '');
      expect(toldPromises(`The two sides ${promise}.`)[0]?.replace(/^[\w-]+: /, '')).to.equal(words);
    }
    for (const promise of [
      '双方同意保持高层交往，继续开展两军交往，进一步推进禁毒合作',
      '双方同意按照两国元首指引，努力稳定和发展中美关系',
      '双方同意加强合作，包括：建立对话；恢复两军沟通',
    ])
      expect(toldPromisesInChinese(`${promise}。`)).to.deep.equal([`joint: ${promise}`]);
    expect(toldPromisesInChinese('中方愿同美方一道，落实共识，管控分歧。')).to.deep.equal([
      'pledge: 愿同美方一道，落实共识，管控分歧',
    ]);
  });

  it('ends alike in either script', () => {
    expect(toldPromisesInChinese('中方將致力於促成和談，國際社會應共同支持。')).to.deep.equal([
      'pledge: 將致力於促成和談',
    ]);
    expect(toldPromisesInChinese('中方願同美方加強溝通，這符合雙方利益。')).to.deep.equal([
      'pledge: 願同美方加強溝通',
    ]);
  });

  it('ends where another thought or another one who acts begins', () => {
    for (const rest of [
      ', which is in the interest of both',
      ' and raised concern about fentanyl',
      ', noting that ties are at a crossroads',
      ', and the President will visit Beijing',
      ' but stressed the risks',
      ', he added',
      ', Wang said',
      ', and firmly opposes any blockade',
    ])
      expect(toldPromises(`The United States will defend its allies${rest}.`)[0], rest).to.equal(
        'pledge: will defend its allies',
      );
    for (const rest of [
      '，希望美方相向而行',
      '，美方应停止打压',
      '，但前提是相互尊重',
      '，坚决反对任何挑衅',
      '，国际社会应予以支持',
      '，并就此交换了意见',
      '，美一个中国政策没有改变',
      '，我们的立场没有丝毫改变',
    ])
      expect(toldPromisesInChinese(`中方愿同美方保持沟通${rest}。`), rest).to.deep.equal([
        'pledge: 愿同美方保持沟通',
      ]);
  });

  it('ends before the next promise, without the words that lead on to it', () => {
    expect(
      toldPromises('They agreed that envoys should report often, and that they will keep channels open.'),
    ).to.deep.equal(['joint: agreed that envoys should report often', 'pledge: will keep channels open']);
    expect(toldPromisesInChinese('美方不寻求“新冷战”，不支持“台独”。')).to.deep.equal([
      'pledge: 不寻求“新冷战”',
      'pledge: 不支持“台独”',
    ]);
    expect(toldPromisesInChinese('双方同意保持沟通渠道，办好下一轮经济对话。')).to.deep.equal([
      'joint: 双方同意保持沟通渠道',
      'next-step: 办好下一轮经济对话',
    ]);
  });

  it('ends before a clause of its own, however long its subject', () => {
    for (const next of [
      'the steady renewal of the whole river valley cannot be stopped by anyone',
      'the keepers of the northern lighthouses must be paid',
    ])
      expect(toldPromises(`China will firmly follow the course of the pilots, and ${next}.`)[0]).to.equal(
        'pledge: will firmly follow the course of the pilots',
      );
  });

  it('takes 应 inside another word for nobody’s duty', () => {
    for (const promise of [
      '愿同美方一道，就需要应急处置的灯塔寻求解决办法',
      '愿同美方加强合作，应对风暴',
      '愿同美方加强合作，稳定大米供应',
    ])
      expect(toldPromisesInChinese(`中方${promise}。`), promise).to.deep.equal([`pledge: ${promise}`]);
    expect(toldPromisesInChinese('中方愿同美方加强合作，双方应相互尊重。')).to.deep.equal([
      'pledge: 愿同美方加强合作',
    ]);
  });
});
