import { expect } from 'chai';
import { compare } from '../../support/readings.ts';

const AMERICAN =
  'Secretary Blinken met with Foreign Minister Wang Yi in Beijing. The Secretary raised the war against Ukraine. He underscored peace and stability across the Taiwan Strait.';
const CHINESE =
  '外交部长王毅在北京同美国国务卿布林肯举行会谈。王毅强调，台湾问题是中国核心利益中的核心。双方还就乌克兰危机交换了意见。';

function matched(a: string, b: string, languages: readonly ['en' | 'zh', 'en' | 'zh']) {
  const { matches } = compare(a, b, languages);
  return matches.map((match) => `${match.a} ${match.b}`).sort();
}

describe('matchSentences(a, b, knowledge, parties)', () => {
  it('matches contact with contact and matter with matter, in any order', () => {
    expect(matched(AMERICAN, CHINESE, ['en', 'zh'])).to.deep.equal(['a1 b1', 'a2 b3', 'a3 b2']);
  });

  it('knows direct air services for direct flights, and 国安立法 for national security legislation', () => {
    const english =
      'The two sides discussed trade. The deal will cover direct air services from spring. They spoke of national security legislation in the city.';
    const chinese = '双方讨论了贸易。自春季起双方将恢复直航。英方提及国安立法。';
    const reasons = compare(english, chinese, ['en', 'zh']).matches.map(({ a, b, because }) =>
      [`${a} ${b}`, ...because.filter(({ kind }) => kind === 'concept').map(({ value }) => value)].join(' '),
    );
    expect(reasons).to.include.members(['a2 b2 direct-flights', 'a3 b3 hong-kong-law']);
  });

  it('knows by its place the summit that both texts go back to', () => {
    const english =
      'Secretary Blinken met with Foreign Minister Wang Yi. The talks took forward the guidance provided by President Xi at the summit in Lima.';
    const chinese = '王毅会见布林肯。两国元首在利马成功会晤，指明了方向。双方就经贸问题交换意见。';
    const reasons = compare(english, chinese, ['en', 'zh']).matches.map(({ a, b, because }) =>
      [`${a} ${b}`, ...because.filter(({ kind }) => kind === 'name').map(({ value }) => value)].join(' '),
    );
    expect(reasons.filter((reason) => reason.startsWith('a2'))).to.deep.equal(['a2 b2 Lima']);
  });

  it('takes a figure for one thing and the number of a name for another', () => {
    const numbers = (a: string, b: string) =>
      compare(`They met. ${a}`, `They met. ${b}`).matches.flatMap(({ because }) =>
        because.filter(({ kind }) => kind === 'number').map(({ value }) => value),
      );
    expect(numbers('They fought COVID-19 together.', 'They fought COVID-19 together.')).to.deep.equal([
      'COVID-19',
    ]);
    expect(numbers('They raised trade of 26 billion.', 'They raised trade before COP26.')).to.deep.equal([]);
    expect(numbers('They raised trade of 2,600 tons.', 'They raised trade of 2600 tons.')).to.deep.equal([
      '2600',
    ]);
  });

  it('mirrors its matches when the texts are swapped', () => {
    expect(matched(CHINESE, AMERICAN, ['zh', 'en'])).to.deep.equal(['a1 b1', 'a2 b3', 'a3 b2']);
  });

  it('sets no dateline and no heading against anything', () => {
    const american = `January 24, 2025\n\n${AMERICAN}`;
    const chinese = '2025-01-24 09:15\n\nWang Yi met with Secretary Blinken.';
    expect(matched(american, chinese, ['en', 'en'])).to.deep.equal(['a2 b2']);
    const headed =
      'Secretary Blinken met with Foreign Minister Wang Yi.\n\n1. Taiwan\n\nHe spoke of other matters.';
    const answer = '外交部长王毅会见布林肯。王毅强调台湾问题。';
    expect(matched(headed, answer, ['en', 'zh'])).to.deep.equal(['a1 b1']);
  });

  it('sets a title that names the talk against titles and contact lines', () => {
    const american = `Secretary Blinken’s Call with Foreign Minister Wang Yi\n\n${AMERICAN}`;
    const chinese = `王毅同美国国务卿布林肯会谈\n\n${CHINESE}`;
    expect(matched(american, chinese, ['en', 'zh'])).to.deep.equal([
      'a1 b1',
      'a1 b2',
      'a2 b1',
      'a2 b2',
      'a3 b4',
      'a4 b3',
    ]);
    expect(matched(`Talks end well\n\n${AMERICAN}`, CHINESE, ['en', 'zh'])).to.include('a2 b1');
  });

  it('answers one matter by every sentence of it, where a broad one is answered by few', () => {
    const opening = 'Secretary Blinken met with Foreign Minister Wang Yi.';
    const others =
      'They will fund schools. They will lend pandas. They praised the cooks. They sang. They walked.';
    const answersTo = (matter: string) => {
      const said = [
        'is no affair of others',
        'is settled',
        'has been so for long',
        'has friends',
        'will grow',
        'is old',
      ];
      const answers = said.map((words) => `Wang said that ${matter} ${words}.`).join(' ');
      const { matches } = compare(
        `${opening} The Secretary raised ${matter} and what farmers of the south lost last winter. ${others}`,
        `${opening} ${answers} ${others}`,
      );
      return matches.filter(({ a }) => a[0] === 'a2').length;
    };
    expect(answersTo('Taiwan')).to.equal(6);
    expect(answersTo('trade')).to.be.below(6);
  });

  it('leaves the contact to the line that reports it first', () => {
    const english =
      'Secretary Blinken spoke with Foreign Minister Wang Yi. They exchanged views on how to advance work following President Biden’s meeting with President Xi. The Secretary also called on Vice President Han Zheng.';
    const chinese = '外交部长王毅同布林肯通电话。期间，王毅还会见了沙利文。';
    const contacts = compare(english, chinese, ['en', 'zh']).matches.filter(({ because }) =>
      because.some(({ kind }) => kind === 'contact'),
    );
    expect(contacts.map(({ a, b }) => `${a} ${b}`)).to.deep.equal(['a1 b1']);
  });

  it('takes a joint opening for the contact where no line of its own reports it', () => {
    const opening = 'Today, President Trump and President Putin spoke about a ceasefire in Ukraine.';
    const line = 'Vladimir Putin had a telephone conversation with President Donald Trump.';

    expect(matched(opening, line, ['en', 'en'])).to.deep.equal(['a1 b1']);
  });

  it('finds across languages which of several sentences on one matter asks the same', () => {
    const english =
      'Secretary Ward met with Foreign Minister Wang Yi. She said that the status quo in the Taiwan Strait must not be changed unilaterally. She urged a stop to military exercises around Taiwan.';
    const chinese =
      '外交部长王毅会见沃德。王毅说，在台湾周边的演习是正当行动。单方面改变台海现状的正是“台独”势力。';

    expect(matched(english, chinese, ['en', 'zh'])).to.include.members(['a2 b3', 'a3 b2']);
    expect(matched(english, chinese, ['en', 'zh'])).not.to.include.members(['a2 b2']);
  });

  it('sets who arms a side of the war against what is said of the war', () => {
    const english =
      'Secretary Blinken met with Foreign Minister Wang Yi. He raised support for Russia’s defense industrial base. He spoke of fentanyl.';
    const chinese =
      '外交部长王毅在北京同布林肯举行新一轮战略沟通。双方讨论了禁毒合作。王毅表示，中方在乌克兰问题上的立场坦坦荡荡。';

    expect(matched(english, chinese, ['en', 'zh'])).to.deep.equal(['a1 b1', 'a2 b3', 'a3 b2']);
    const reasons = compare(english, chinese, ['en', 'zh']).matches.find(({ a }) => a[0] === 'a2')?.because;
    expect(reasons).to.deep.include({
      kind: 'topic',
      value: 'Aid to a warring party, answered by Ukraine',
    });
    const mirrored = compare(chinese, english, ['zh', 'en']).matches.find(({ b }) => b[0] === 'b2');
    expect(mirrored?.because).to.deep.equal(reasons);
  });

  it('sets who arms a side of the war against what is said of the sanctions for it', () => {
    const english =
      'Secretary Blinken met with Foreign Minister Wang Yi. He raised concern over support for Russia’s defense industrial base and said that further steps would follow.';
    const chinese =
      '外交部长王毅在北京同布林肯举行会谈。王毅强调，美方应停止滥施单边制裁。双方同意加强人文交流。';

    expect(matched(english, chinese, ['en', 'zh'])).to.deep.equal(['a1 b1', 'a2 b2']);
  });

  it('tells that one topic is answered by another only where not both have it', () => {
    const opening = 'Secretary Blinken met with Foreign Minister Wang Yi.';
    const because = (answer: string) =>
      compare(`${opening} He restated the one China policy.`, `${opening} ${answer}`)
        .matches.filter(({ a }) => a[0] === 'a2')
        .flatMap((match) => match.because.filter(({ kind }) => kind === 'topic').map(({ value }) => value));
    expect(because('Taiwan is a red line.')).to.deep.equal(['One-China formulas, answered by Taiwan']);
    expect(because('The one China principle is the base of ties.')).to.deep.equal(['One-China formulas']);
  });

  it('takes for no contact what is said of another talk, or of talks to come', () => {
    const english =
      'Secretary Raimondo met with Minister Wang Wentao. The meeting was part of efforts to deliver on President Biden’s directive following his meeting with President Xi in November. The Secretary and Minister Wang welcomed the talks that took place in June.';
    const chinese =
      '商务部长王文涛同美国商务部长雷蒙多举行会谈。王文涛部长和雷蒙多部长认识到中美开展开放和富有成效对话的重要性，宣布建立新的沟通渠道。';

    expect(matched(english, chinese, ['en', 'zh']).filter((pair) => /a1|b1/.test(pair))).to.deep.equal([
      'a1 b1',
    ]);
  });

  it('takes for no contact an earlier talk of others', () => {
    const english =
      'Minister Wang Yi held talks with Foreign Secretary David Lammy. Wang Yi said that dialogue matters. In August, President Xi Jinping and Prime Minister Keir Starmer had a phone call. They agreed on more.';
    const answer = 'Foreign Secretary David Lammy met Foreign Minister Wang Yi in Beijing.';
    expect(matched(english, answer, ['en', 'en'])).to.deep.equal(['a1 b1']);
    const chinese =
      '外交部长王毅同英国外交大臣拉米举行会谈。王毅表示，对话很重要。不久前，习近平主席同斯塔默首相通电话。';
    expect(matched(chinese, answer, ['zh', 'en'])).to.deep.equal(['a1 b1']);
    const informed =
      'Vladimir Putin had a telephone conversation with Donald Trump. Vladimir Putin informed his US colleague about the main results of his meeting with the President of Peru.';
    const american = 'President Trump spoke today with President Putin of Russia for an hour.';
    expect(matched(informed, american, ['en', 'en'])).to.deep.equal(['a1 b1']);
  });

  it('knows rare matters under both names: scheduling, forests, a pipeline', () => {
    const english =
      'Secretary Blinken met with Foreign Minister Wang Yi. They spoke of the scheduling of substances. They spoke of deforestation. They spoke of Nord Stream.';
    const chinese = '外交部长王毅在北京同布林肯举行会谈。双方谈到毁林。双方谈到北溪。双方谈到物质列管。';

    expect(matched(english, chinese, ['en', 'zh'])).to.include.members(['a2 b4', 'a3 b2', 'a4 b3']);
  });

  it('knows turns of phrase under both names: a new level, consolidated', () => {
    const english =
      'Secretary Blinken met with Foreign Minister Wang Yi. They want to raise it to a new level. They want it consolidated.';
    const chinese = '外交部长王毅在北京同布林肯举行会谈。要巩固它。要再上新台阶。';

    expect(matched(english, chinese, ['en', 'zh'])).to.include.members(['a2 b3', 'a3 b2']);
  });
});
