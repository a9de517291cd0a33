import { expect } from 'chai';
import { compare } from '../../support/readings.ts';

const US = 'Secretary of State Antony J. Blinken spoke today with PRC Foreign Minister Wang Yi.';

/** The voices of what follows the contact line of a Chinese readout. */
function voicesAfter(text: string): readonly string[] {
  return compare(`王毅同美国国务卿布林肯通电话。${text}`, US, ['zh', 'en'])
    .a.sentences.slice(1)
    .map(({ voice }) => voice);
}

describe('chineseVoices(read, findActors)', () => {
  it('gives the points of a list to whoever the words before it are of', () => {
    const points = '\n\n一、设立渔业小组。\n\n（二）用好热线。小组年内开会。\n\n';
    expect(voicesAfter(`双方一致同意：${points}王毅表示，合作有利。`)).to.deep.equal([
      'both',
      'both',
      'both',
      'both',
      'self',
    ]);
    expect(voicesAfter(`布林肯表示，美方将采取以下措施：${points}中方将放行渔船。`)).to.deep.equal([
      'other',
      'other',
      'other',
      'other',
      'self',
    ]);
    expect(voicesAfter('双方就渔业交换意见。\n\n一、渔业应当发展。')).to.deep.equal(['both', 'self']);
  });

  it('gives to both what a speaker tells that "we" have settled, and a visit at the other’s invitation', () => {
    for (const both of ['我们就重启渡轮航线达成一致。', '在渔业方面，我们就减少罚款形成新的共识。'])
      expect(voicesAfter(`王毅表示，合作有利。${both}`), both).to.deep.equal(['self', 'both']);
    for (const own of ['希望我们就重启渡轮航线达成一致。', '我们就罚款问题尚未达成一致。'])
      expect(voicesAfter(`王毅表示，合作有利。${own}`), own).to.deep.equal(['self', 'self']);
    expect(voicesAfter('应美方邀请，外交部副部长陆闻舟于5月访问美国。')).to.deep.equal(['both']);
    expect(voicesAfter('应美方邀请，王毅将于5月访问美国。')).to.deep.equal(['self']);
    const { sentences } = compare(
      '王毅同美国国务卿布林肯通电话。王毅说，经过深入沟通，我们就重启渡轮航线达成一致。',
      US,
      ['zh', 'en'],
    ).a;
    expect(sentences[1]?.tone).to.deep.equal([]);
  });

  it('takes informing for speech, whoever stood by', () => {
    expect(voicesAfter('王毅向布林肯通报了渡轮谈判情况，马朝旭在座。')).to.deep.equal(['self']);
    expect(voicesAfter('马朝旭在座。')).to.deep.equal(['none']);
  });

  it('leaves with the speaker a wish of the other that he answers with an if', () => {
    expect(
      voicesAfter(
        '王毅表示，合作有利。美方希望渔业合作成为绿洲，但如周围都是荒漠，绿洲迟早沙化。美方应放行渔船。',
      ),
    ).to.deep.equal(['self', 'self', 'self']);
    expect(
      voicesAfter('布林肯表示，合作有利。美方希望渔业合作成为绿洲，但如渡轮停航，渔民会受损。'),
    ).to.deep.equal(['other', 'other']);
  });

  it('leaves with whoever speaks what another has put forward', () => {
    expect(
      voicesAfter('布林肯表示，两国关系重要。习近平主席提出的倡议十分重要，美方愿同中方保持沟通。'),
    ).to.deep.equal(['other', 'other']);
  });

  it('leaves it with them whatever office the other has', () => {
    expect(voicesAfter('王毅表示，合作有利。布林肯国务卿提出的建议值得重视。')).to.deep.equal([
      'self',
      'self',
    ]);
  });

  it('gives to both what every word for a talk tells of it', () => {
    expect(voicesAfter('王毅表示，合作有利。两位外长的会面持续了三个小时。')).to.deep.equal(['self', 'both']);
    expect(voicesAfter('王毅表示，合作有利。会晤由王毅与布林肯共同主持。')).to.deep.equal(['self', 'both']);
  });

  it('hears whoever hopes by the one character 希 too', () => {
    for (const hope of ['美方希渔业合作成为两国关系支柱。', '布林肯希早日重启渡轮。'])
      expect(voicesAfter(hope), hope).to.deep.equal(['other']);
    expect(voicesAfter('中方希美方放行渔船。')).to.deep.equal(['self']);
    expect(voicesAfter('王毅表示，合作有利。如果美方也希两国重启渡轮，就应放行渔船。')).to.deep.equal([
      'self',
      'self',
    ]);
    const { sentences } = compare('王毅同布林肯通电话。美方希渔业合作成为支柱。', US, ['zh', 'en']).a;
    expect(sentences.at(-1)?.acts.map(({ id }) => id)).to.deep.equal(['urge']);
  });

  it('hears the other government behind the number of a point', () => {
    expect(voicesAfter('双方达成以下共识：\n\n一、美方愿全力支持重开航线。双方同意保持沟通。')).to.deep.equal(
      ['both', 'other', 'both'],
    );
  });

  it('leaves an earlier talk of the two heads of government with whoever tells of it', () => {
    expect(voicesAfter('王毅表示，今年是建交50周年。两国总理不久前举行建设性的会见。')).to.deep.equal([
      'self',
      'self',
    ]);
  });

  it('leaves several talks before this one with whoever tells of them', () => {
    expect(voicesAfter('王毅说，重要的是保持沟通。习近平主席同拜登总统保持接触、三次通话。')).to.deep.equal([
      'self',
      'self',
    ]);
  });

  it('goes on with what both do at the same time', () => {
    expect(voicesAfter('双方重申将发挥磋商机制作用。同时加强河道管理，共同维护航行安全。')).to.deep.equal([
      'both',
      'both',
    ]);
  });

  it('gives to both what 双方 did too, in either script', () => {
    expect(voicesAfter('布林肯表示，美方愿保持沟通。双方亦就朝鲜半岛局势交换意见。')).to.deep.equal([
      'other',
      'both',
    ]);
    expect(voicesAfter('布林肯表示，美方願保持溝通。雙方另就人文交流達成共識。')).to.deep.equal([
      'other',
      'both',
    ]);
    expect(voicesAfter('双方表示将加强沟通。双方成立了一个工作组。')).to.deep.equal(['both', 'both']);
  });

  it('leaves what 双方 should do to the speaker', () => {
    expect(voicesAfter('王毅表示，合作有利。双方还应加强沟通。')).to.deep.equal(['self', 'self']);
    expect(voicesAfter('布林肯表示，合作有利。双方团队可以保持沟通。')).to.deep.equal(['other', 'other']);
    expect(voicesAfter('王毅表示，合作有利。两国外交部门可就有关问题深入沟通。')).to.deep.equal([
      'self',
      'self',
    ]);
  });

  it('leaves what the two reached over years, and what their economies are, to the speaker', () => {
    const text = '王毅说，关系重要。50年来，双方先后达成一系列共识。两国经济相互依存度很高，要加强合作。';
    expect(voicesAfter(text)).to.deep.equal(['self', 'self', 'self']);
  });

  it('gives to the other what the one spoken to has just said', () => {
    const text = '王毅说，关系重要。总统先生刚才重申，美方不寻求打“新冷战”，不支持“台独”。';
    expect(voicesAfter(text)).to.deep.equal(['self', 'other']);
  });

  it('leaves how their exchanges went to the speaker', () => {
    const text = '王毅说，去年会晤很成功。双方认真落实我们达成的共识，两国交流合作不断取得新进展。';
    expect(voicesAfter(text)).to.deep.equal(['self', 'self']);
    expect(voicesAfter('王毅说，去年会晤很成功。双方交流了看法。')).to.deep.equal(['self', 'both']);
  });

  it('leaves what breaks an accord of both, and how the two should be, to the speaker', () => {
    const text = '王毅表示强烈抗议。这一行径违背两国就此达成的协议。双方相互尊重、相互支持是正确方向。';
    expect(voicesAfter(text)).to.deep.equal(['self', 'self', 'self']);
    expect(voicesAfter('会见后，双方发表联合声明。')).to.deep.equal(['both']);
  });

  it('leaves a talk of that year, and a trust that grows, to whoever tells of them', () => {
    expect(
      voicesAfter('王毅说，前年夏天我们第一次见面。当年11月习近平主席同拜登总统会面，达成重要共识。'),
    ).to.deep.equal(['self', 'self']);
    expect(voicesAfter('王毅说，这是第三次见面。每谈一次，双方互信就增加一分。')).to.deep.equal([
      'self',
      'self',
    ]);
  });

  it('leaves what came of an earlier talk to whoever tells of it', () => {
    const text =
      '王毅指出，去年10月，我们在庆州会见。双方就恢复合作深入探讨，取得积极成果。双方同意保持沟通。';
    expect(voicesAfter(text)).to.deep.equal(['self', 'self', 'both']);
    expect(voicesAfter('双方就恢复合作深入探讨，取得积极成果。')).to.deep.equal(['both']);
  });

  it('knows a dialogue that two officials chaired for a contact', () => {
    const line = '王毅与美国国务卿布林肯在北京共同主持第八次中美对话。';
    expect(compare(line, US, ['zh', 'en']).a.sentences.map(({ voice }) => voice)).to.deep.equal(['both']);
  });

  it('does not take for their act what is said of the two', () => {
    expect(voicesAfter('美方应当把两国元首达成的共识落到实处。')).to.deep.equal(['self']);
    expect(voicesAfter('王毅表示，关系稳定，受到两国和国际社会欢迎。')).to.deep.equal(['self']);
  });

  it('hears both in what they did in a manner, and where they go on without a subject', () => {
    expect(voicesAfter('双方本着平等的态度进行了交流。同意加强沟通对话。')).to.deep.equal(['both', 'both']);
  });

  it('leaves to a minister who speaks what a leader is said to have promised', () => {
    expect(
      voicesAfter('王毅表示，合作有利。拜登总统对此积极回应，并表示美方不寻求新冷战。美方仍推出错误言行。'),
    ).to.deep.equal(['self', 'self', 'self']);
    expect(voicesAfter('布林肯表示，拜登总统重视合作。美方愿保持沟通。')).to.deep.equal(['other', 'other']);
  });

  it('gives to both what two officials spoke about, and the points of what they agreed on', () => {
    expect(voicesAfter('王毅还同布林肯就朝鲜半岛核问题交换意见。')).to.deep.equal(['both']);
    expect(voicesAfter('双方达成三点共识。\n\n第一，双方将扩大交流。美方欢迎中方特使访美。')).to.deep.equal([
      'both',
      'both',
      'other',
    ]);
  });

  it('leaves to the speaker how lately the two have talked and should go on', () => {
    expect(
      voicesAfter('王毅表示，合作有利。近期，双方开展了一些对话，这是有益的，对话势头应保持下去。'),
    ).to.deep.equal(['self', 'self']);
  });

  it('leaves to the speaker what is made of a promise of the other', () => {
    expect(voicesAfter('王毅表示，合作有利。美方应切实将拜登总统的承诺落到实处。')).to.deep.equal([
      'self',
      'self',
    ]);
  });

  it('leaves to the speaker what the other did to something, whose 将 is no will', () => {
    const told = '王毅表示，合作有利。美方将几百个中国企业列入各种清单，阻碍了交往。中方对此反对。';
    expect(voicesAfter(told)).to.deep.equal(['self', 'self', 'self']);
    expect(voicesAfter('王毅表示，合作有利。美方将继续派团访华。')).to.deep.equal(['self', 'other']);
  });

  it('knows a call behind titles in a row, and a line that is a title', () => {
    const text = '王毅应约与美国国务卿、对话美方牵头人布林肯通话，就合作交换意见。';
    expect(voicesAfter(text)).to.deep.equal(['both']);
    const title = compare('王毅会见美国国务卿布林肯\n\n王毅会见美国国务卿布林肯。', US, ['zh', 'en']);
    expect(title.a.sentences.map(({ voice }) => voice)).to.deep.equal(['none', 'both']);
  });

  it('knows a talk that took place without a word of contact', () => {
    const text =
      '王毅表示，合作有利。中方代表王毅同美方代表布林肯就双边关系进行了深入沟通。高层战略对话在北京举行。';
    expect(voicesAfter(text)).to.deep.equal(['self', 'both', 'both']);
  });

  it('takes thanks for a meeting for no contact', () => {
    const text = '布林肯转达总统对王毅的问候，感谢王毅会见。我愿重申，美方不寻求冲突。';
    expect(voicesAfter(text)).to.deep.equal(['other', 'other']);
  });

  it('gives to both what is said of the talk itself', () => {
    expect(voicesAfter('王毅表示，合作有利。会谈持续了三个小时。两位外长的交流全面、深入。')).to.deep.equal([
      'self',
      'both',
      'both',
    ]);
  });

  it('knows 通话 as a contact, and as a noun', () => {
    expect(voicesAfter('王毅与美国国务卿布林肯通话。')).to.deep.equal(['both']);
    expect(voicesAfter('王毅同布林肯通话精神符合双方利益。')).to.deep.equal(['self']);
    expect(voicesAfter('王毅表示，合作有利。今年8月，习近平主席同拜登总统通话，达成共识。')).to.deep.equal([
      'self',
      'self',
    ]);
  });

  it('takes the heads of state, of whom ministers speak, for no speakers', () => {
    expect(voicesAfter('王毅表示，合作有利。几天前，两国元首进行了很好的通话。')).to.deep.equal([
      'self',
      'self',
    ]);
  });

  it('leaves to the speaker what he has heard the other say', () => {
    expect(voicesAfter('王毅表示，合作有利。我们注意到美方表示愿意对话。')).to.deep.equal(['self', 'self']);
  });

  it('hears a meeting that a speaker recalls as speech, with ASCII commas too', () => {
    expect(voicesAfter('王毅说,上个月,习近平主席同拜登总统举行会晤,双方同意加强合作。')).to.deep.equal([
      'self',
    ]);
  });

  it('finds the contact behind a dateline', () => {
    const text = '新华社北京1月24日电 1月24日，王毅同美国国务卿布林肯通电话。';
    expect(compare(text, US, ['zh', 'en']).a.sentences.map(({ voice }) => voice)).to.deep.equal(['both']);
  });

  it('gives to both what two officials did together or in turn', () => {
    expect(voicesAfter('王毅外长和布林肯国务卿宣布建立新渠道。')).to.deep.equal(['both']);
    expect(voicesAfter('习近平主席阐述了政策，特朗普总统予以积极回应。')).to.deep.equal(['both']);
  });

  it('leaves a talk of leaders to the minister who recalls it, wherever its date stands', () => {
    expect(
      voicesAfter('王毅表示，合作有利。习近平主席不久前同拜登总统通电话，双方一致同意加强对话。'),
    ).to.deep.equal(['self', 'self']);
  });

  it('knows a sentence that ends with the talks for a contact, unless they are wished for', () => {
    const held = '2025年10月17日，外交部长王毅在北京同美国国务卿布林肯会谈。';
    expect(compare(held, US, ['zh', 'en']).a.sentences.map(({ voice }) => voice)).to.deep.equal(['both']);
    expect(voicesAfter('王毅表示，合作有利。中方期待习近平主席同拜登总统会晤。')).to.deep.equal([
      'self',
      'self',
    ]);
  });

  it('counts for both’s a meeting of a working group, whoever chaired it and whoever met a delegation', () => {
    const voices = (text: string) => compare(text, US, ['zh', 'en']).a.sentences.map(({ voice }) => voice);
    expect(voices('2月5日至6日，中美经济工作组在京举行第三次会议。')).to.deep.equal(['both']);
    expect(voices('会议由财政部副部长廖岷与美国财政部副部长尚博共同主持。')).to.deep.equal(['both']);
    expect(voices('财政部部长蓝佛安与美方代表团进行了简短交流。')).to.deep.equal(['both']);
    expect(voicesAfter('王毅表示，合作有利。中方愿同美方举行磋商。')).to.deep.equal(['self', 'self']);
  });

  it('takes what the outcomes include for both’s', () => {
    expect(voicesAfter('六项具体成果包括建立工作机制。')).to.deep.equal(['both']);
    expect(voicesAfter('王毅表示，合作有利。成果有利于两国。')).to.deep.equal(['self', 'self']);
  });

  it('leaves to the speaker what he hopes of both', () => {
    expect(voicesAfter('王毅表示，合作有利。希望双方进一步增进相互了解，减少误判。')).to.deep.equal([
      'self',
      'self',
    ]);
  });

  it('leaves to the speaker what the other hopes where he answers it', () => {
    expect(
      voicesAfter(
        '王毅表示，合作有利。气变合作不可能脱离大环境，美方希望它成为绿洲，但绿洲周围是荒漠。美方应相向而行。',
      ),
    ).to.deep.equal(['self', 'self', 'self']);
  });

  it('gives both what a meeting and the two sides in it did, in more verbs', () => {
    for (const text of [
      '会议回顾了元首会晤，围绕能源转型开展深入讨论。',
      '双方分享了各自经验。',
      '双方梳理了上次会议以来的进展。',
      '双方计划加强技术交流。',
      '双方主要就海空安全问题进行了交流。',
      '回顾协定的目标，重申展示领导力的重要性，双方对大会决定的号召表示欢迎。',
      '新华社华盛顿8月1日电 7月31日，中美禁毒合作工作组高官会议在美举行，中美代表团参加会议。',
    ])
      expect(voicesAfter(text), text).to.deep.equal(['both']);
    expect(voicesAfter('王毅表示，合作有利。只要秉持平等态度，双方就能够找到办法。')).to.deep.equal([
      'self',
      'self',
    ]);
  });

  it('leaves to whoever says "I" what both are to do', () => {
    expect(voicesAfter('习近平强调，合作有利。我同意两国经贸团队就分歧保持沟通。')).to.deep.equal([
      'self',
      'self',
    ]);
  });

  it('takes a dialogue with a long name for the contact', () => {
    const union = 'High Representative Kaja Kallas met Foreign Minister Wang Yi.';
    const voices = (line: string) => compare(line, union, ['zh', 'en']).a.sentences.map(({ voice }) => voice);
    expect(
      voices(
        '王毅在布鲁塞尔同欧盟外交与安全政策高级代表卡拉斯举行第二十七轮中欧高级别海洋渔业与港口战略对话。',
      ),
    ).to.deep.equal(['both']);
    expect(voicesAfter('王毅表示，中方愿同美方举行高级别海洋渔业与港口战略对话。')).to.deep.equal(['self']);
  });
});
