import { expect } from 'chai';
import { toldPromises, toldPromisesInChinese } from '../../support/told-promises.ts';

describe('listedDeeds(read)', () => {
  it('goes on with what both agreed, point by point and clause by clause', () => {
    expect(
      toldPromisesInChinese(
        '第一，双方同意保持高层交往。继续开展两军交往。进一步推进禁毒合作。第二，双方宣布将举行首次对话；继续推进磋商。',
      ),
    ).to.deep.equal([
      'joint: 双方同意保持高层交往',
      'joint: 继续开展两军交往',
      'joint: 进一步推进禁毒合作',
      'next-step: 宣布将举行首次对话',
      'joint: 继续推进磋商',
    ]);
  });

  it('lists alike in either script', () => {
    expect(
      toldPromisesInChinese(
        '第一，雙方同意保持高層交往。繼續開展兩軍交往。雙方商定降低關稅10個百分點；啟動磋商。',
      ),
    ).to.deep.equal([
      'joint: 雙方同意保持高層交往',
      'joint: 繼續開展兩軍交往',
      'joint: 雙方商定降低關稅10個百分點',
      'joint: 啟動磋商',
    ]);
  });

  it('lists nothing where nobody agreed, nor what was done', () => {
    expect(toldPromisesInChinese('王毅表示，两国关系重要。继续开展两军交往。')).to.deep.equal([]);
    expect(toldPromisesInChinese('双方同意保持沟通。进一步讨论了贸易。')).to.have.length(1);
  });

  it('takes every line under “will:” for a promise', () => {
    expect(
      toldPromises('Under the deal, China will:\n\n- Suspend its new controls on ore.\n\n- Purchase rice.'),
    ).to.deep.equal(['pledge: Suspend its new controls on ore', 'pledge: Purchase rice']);
  });

  it('goes on with a list behind an item of two sentences, and tells nothing of what opens it', () => {
    expect(
      toldPromises(
        'The two ministers agreed to:\n\n- Establish a working group on ore. It is open to companies.\n\n- Launch an exchange of data. Experts are invited.\n\n- Communicate regularly.\n\nThe Secretary thanked China.',
      ),
    ).to.deep.equal([
      'joint: Establish a working group on ore',
      'joint: Launch an exchange of data',
      'joint: Communicate regularly',
    ]);
    expect(toldPromisesInChinese('双方达成以下共识：')).to.deep.equal([]);
  });
});
