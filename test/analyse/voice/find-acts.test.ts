import { expect } from 'chai';
import { compare } from '../../support/readings.ts';

const US = 'Secretary of State Antony J. Blinken spoke today with PRC Foreign Minister Wang Yi.';

function actsOf(text: string, language: 'en' | 'zh' = 'en'): readonly (readonly string[])[] {
  return compare(text, US, [language, 'en']).a.sentences.map(({ acts }) => [
    ...new Set(acts.map(({ id }) => id)),
  ]);
}

describe('findActs(sentence, text, voice, contact)', () => {
  it('tells a need that is a reason from one that asks, and hears a determination that is not to be doubted', () => {
    for (const noun of ['塞方愿根据国内市场和人民的需要扩大进口。', '塞方按照国内发展需要加强监管。'])
      expect(actsOf(noun, 'zh')[0], noun).not.to.include('urge');
    for (const ask of ['双方需要加强沟通。', '美方对此要有正确认识。'])
      expect(actsOf(ask, 'zh')[0], ask).to.include('urge');
    expect(actsOf(`${US} He said that the need of the hour was for China to free the crew.`)[1]).to.include(
      'urge',
    );
    expect(actsOf(`${US} There should be no doubt about our determination to keep the port.`)[1]).to.include(
      'warn',
    );
    expect(actsOf(`${US} There is no doubt about the good harvest.`)[1]).not.to.include('warn');
    expect(actsOf('不要怀疑塞方捍卫港口的坚定决心。', 'zh')[0]).to.include('warn');
  });

  it('lets a contact line inform', () => {
    expect(actsOf(US)).to.deep.equal([['inform']]);
    expect(actsOf('王毅应约同布林肯通电话。', 'zh')).to.deep.equal([['inform']]);
  });

  it('takes what reality demands, and a due role, for no ask', () => {
    expect(actsOf(`${US} He said that this is what reality demands.`)[1]).not.to.include('urge');
    expect(actsOf(`${US} He demands the release of the crew.`)[1]).to.include('urge');
    expect(actsOf('中方支持安理会发挥应有作用。', 'zh')[0]).not.to.include('urge');
    expect(actsOf('这是两个大国的应有状态。', 'zh')[0]).not.to.include('urge');
    expect(actsOf('各方应尽快停火。', 'zh')[0]).to.include('urge');
    expect(actsOf('港口罢工还在继续，要全力避免停运。', 'zh')[0]).to.include('urge');
  });

  it('asks for nothing with a hope that there is, and warns of a damage', () => {
    expect(actsOf('只要谈下去，就有和平的希望。', 'zh')[0]).not.to.include('urge');
    expect(actsOf('国际社会迫切需要维护稳定。', 'zh')[0]).not.to.include('urge');
    expect(actsOf('中美双方迫切需要加强沟通。', 'zh')[0]).to.include('urge');
    expect(actsOf('希望美方重视渔民的关切。', 'zh')[0]).to.include('urge');
    expect(actsOf('如果处理不当，两国关系将受到根本性损害。', 'zh')[0]).to.include('warn');
    expect(actsOf('王毅提出三点意见：一是积极客观看待中国。', 'zh')[0]).to.include('urge');
  });

  it('hears an ask in the need for an end to it, and in what was necessary', () => {
    for (const ask of [
      'The Secretary emphasised the need for the immediate release of the crew.',
      'He said that it was necessary that China avoid further delays.',
    ])
      expect(actsOf(`${US} ${ask}`)[1], ask).to.include('urge');
    expect(actsOf(`${US} The Secretary noted the need for regular talks.`)[1]).not.to.include('urge');
  });

  it('hears an ask in an expectation and in what one is not to do, and none in “where we must”', () => {
    for (const ask of [
      'He conveyed the Union’s expectation that China would use its influence.',
      'He recalled the importance of China not selling shells.',
    ])
      expect(actsOf(`${US} ${ask}`)[1], ask).to.include('urge');
    expect(actsOf(`${US} He will cooperate where we can and disagree where we must.`)[1]).not.to.include(
      'urge',
    );
  });

  it('hears one’s own ask in a sentence about both, and none of the other’s', () => {
    const CHINA = '王毅应约同布林肯通电话。';
    const asks = (text: string, chinese = '') =>
      [compare(`${US} ${text}`, `${CHINA}${chinese}`, ['en', 'zh'])]
        .flatMap(({ a, b }) => [a, b])
        .map(({ sentences }) => sentences.at(-1)?.acts.some(({ id }) => id === 'urge'));
    const opening = 'The Secretary and Minister Wang discussed the strait, and';
    for (const own of ['the Secretary asked that ships pass', 'Secretary Blinken also urged restraint'])
      expect(asks(`${opening} ${own}.`)[0], own).to.equal(true);
    for (const none of ['Minister Wang asked that ships pass', 'the Minister asked that ships pass'])
      expect(asks(`${opening} ${none}.`)[0], none).to.equal(false);
    expect(asks('The two sides agreed that ships should pass.')[0]).to.equal(false);
    expect(asks('', '双方就渔业交换意见，中方要求美方放行渔船。')[1]).to.equal(true);
    expect(asks('', '双方就渔业交换意见，布林肯要求放行渔船。')[1]).to.equal(false);
  });

  it('hears no ask in an invitation that is followed, nor in a part of another word', () => {
    for (const words of [
      '应美方邀请，王毅将于五月访问美国。',
      '应布林肯之邀，王毅参观了港口。',
      '美方答应尽快放行渔船。',
      '美方答应同中方开展渔业合作。',
      '中方将相应采取措施保护渔船。',
      '美方呼应中方建议。',
    ])
      expect(actsOf(words, 'zh')[0], words).not.to.include('urge');
    for (const words of ['美方应尽快放行渔船。', '各方有必要同渔民接触。'])
      expect(actsOf(words, 'zh')[0], words).to.include('urge');
  });

  it('hears an ask in how something is to be done, in what is essential and in what must be reliable', () => {
    for (const words of ['日方要负责任地处置渔船。', '边境要用好渠道，不让渔业分歧左右大局。'])
      expect(actsOf(words, 'zh')[0], words).to.include('urge');
    expect(actsOf('中方愿扩大合作，不让渔业分歧左右大局。', 'zh')[0]).not.to.include('urge');
    for (const ask of [
      'He said that it is also essential in this context that ships pass.',
      'He said that it is important in this regard to keep ports open.',
      'The Secretary said that trade must be reliable.',
    ])
      expect(actsOf(`${US} ${ask}`)[1], ask).to.include('urge');
    expect(actsOf(`${US} He said that the talks must be about growth.`)[1]).not.to.include('urge');
  });

  it('hears a warning in a danger that is pointed to, and none in one that both manage', () => {
    expect(actsOf(`${US} The Secretary pointed to the danger of further escalation.`)[1]).to.include('warn');
    expect(actsOf(`${US} He drew attention to the risk of a wider war.`)[1]).to.include('warn');
    expect(actsOf(`${US} He pointed to the need to reduce the risk of escalation.`)[1]).not.to.include(
      'warn',
    );
    expect(actsOf('王毅指出局势进一步升级的危险。', 'zh')[0]).to.include('warn');
    expect(actsOf('王毅指出，双方要管控冲突升级的风险。', 'zh')[0]).not.to.include('warn');
  });

  it('hears an ask in representations and in what one side needs to do, and none in what a visit is for', () => {
    expect(actsOf('中方就渔船被扣进行了交涉。', 'zh')[0]).to.include('urge');
    expect(actsOf('何去何从，需要美方作出选择。', 'zh')[0]).to.include('urge');
    expect(actsOf('王毅说，此访目的就是加强沟通，切实增进友谊。', 'zh')[0]).not.to.include('urge');
    expect(actsOf('王毅要求切实保护渔民。', 'zh')[0]).to.include('urge');
  });

  it('hears a warning to whoever dares, and in a right to respond', () => {
    expect(actsOf('谁胆敢封锁海港，中方必将应对。', 'zh')[0]).to.include('warn');
    expect(actsOf('中方有权采取一切措施保护船员。', 'zh')[0]).to.include('warn');
    expect(actsOf(`${US} He said that they have every right to take all measures.`)[1]).to.include('warn');
  });

  it('hears no warning where one keeps one’s word', () => {
    expect(actsOf('中方言必信，行必果，说到做到。', 'zh')[0]).not.to.include('warn');
    expect(actsOf('谁要一意孤行，中方说到做到。', 'zh')[0]).to.include('warn');
  });

  it('hears a warning that a scheme will not succeed', () => {
    expect(actsOf('任何分裂的图谋都不可能得逞。', 'zh')[0]).to.include('warn');
  });

  it('hears a concern that is raised, and no discussion', () => {
    expect(actsOf(`${US} The Secretary raised concerns about steel.`)[1]).to.deep.equal(['concern']);
  });

  it('hears no concern of the United States in what it is asked to respect', () => {
    const asked = 'The Minister urged the United States to respect core concerns.';
    expect(actsOf(`${US} ${asked}`)[1]).to.deep.equal(['urge']);
    expect(actsOf(`${US} The Secretary stated his deep concern.`)[1]).to.include('concern');
  });

  it('takes what is added to a list for no statement', () => {
    expect(actsOf(`${US} China keeps adding companies to its list.`)[1]).to.deep.equal([]);
    expect(actsOf(`${US} He met Wang, adding that trade matters.`)[1]).to.include('state');
  });

  it('commits nobody by what is not sought, supported or long known', () => {
    for (const words of ['does not seek conflict', 'will not be travelling', 'noted its commitment to peace'])
      expect(actsOf(`${US} The United States ${words}.`)[1], words).not.to.include('commit');
    expect(actsOf('美方无意同中国发生冲突。', 'zh')[0]).to.deep.equal([]);
    expect(actsOf(`${US} China stands ready to work together.`)[1]).to.include('commit');
    expect(actsOf('中方愿同美方加强合作。', 'zh')[0]).to.include('commit');
  });

  it('takes discussions that are held for some, and no others', () => {
    expect(actsOf(`${US} They held productive discussions.`)[1]).to.deep.equal(['discuss']);
    expect(actsOf(`${US} The visit is to deepen bilateral discussions.`)[1]).to.deep.equal([]);
  });

  it('hears no asking and no agreement inside other Chinese words', () => {
    expect(actsOf('双方就应对气候变化开展交流。', 'zh')[0]).to.deep.equal(['discuss']);
    expect(actsOf('双方要落实两国元首达成的共识。', 'zh')[0]).to.deep.equal(['urge']);
    expect(actsOf('双方就此达成共识。', 'zh')[0]).to.deep.equal(['agree']);
    expect(actsOf('美方要尊重中方重大关切。', 'zh')[0]).to.deep.equal(['urge']);
    expect(actsOf('日方表达严重关切。', 'zh')[0]).to.include('concern');
  });

  it('takes nobody for invited who is there at an invitation', () => {
    expect(actsOf(`${US} He is there at the invitation of China.`)[1]).not.to.include('invite');
    expect(actsOf(`${US} He accepted an invitation to visit China.`)[1]).to.include('invite');
    expect(actsOf('应美方邀请，王毅将于五月访问美国。', 'zh')[0]).not.to.include('invite');
    expect(actsOf('中方邀请美方派船参加展览。', 'zh')[0]).to.include('invite');
  });

  it('hears what is asked in the passive, and by whom it is imperative', () => {
    for (const words of [
      'The terms of the treaty must be strictly followed and fulfilled.',
      'One country’s ports should not be closed by another.',
      'Wang said that it is imperative to keep the ports open.',
    ])
      expect(actsOf(`${US} ${words}`)[1], words).to.include('urge');
    expect(actsOf('亟需双方相向而行。', 'zh')[0]).to.include('urge');
    expect(actsOf('两国应立足长远，携手应对挑战。', 'zh')[0]).to.include('urge');
  });

  it('hears nothing asked of oneself, of one’s own staff and of a war', () => {
    for (const words of [
      'We must take action on shipping.',
      'He has asked Secretary Blinken to lead the talks.',
      'He has asked his team to lead the talks.',
      'The war has lasted for years, so it must end.',
      'It should be noted that trade has grown.',
      'History should also serve as a guide.',
    ])
      expect(actsOf(`${US} ${words}`)[1], words).not.to.include('urge');
    expect(actsOf(`${US} We must work on shipping together.`)[1]).to.include('urge');
    expect(actsOf('两国元首达成的重要共识是，双方要重启对话。', 'zh')[0]).not.to.include('urge');
  });

  it('tells one act once where two of its terms overlap', () => {
    const [first] = compare('美方应停止对台军售。', US, ['zh', 'en']).a.sentences;
    expect(first?.acts.map(({ start, end }) => '美方应停止对台军售。'.slice(start, end))).to.deep.equal([
      '应停止',
    ]);
  });

  it('hears a warning of what will gravely harm, and of implications', () => {
    expect(actsOf('任何改变都将严重损害地区稳定。', 'zh')[0]).to.include('warn');
    expect(actsOf(`${US} He highlighted the implications if China were to sell arms.`)[1]).to.include('warn');
  });

  it('urges nobody with "the need to"', () => {
    expect(actsOf(`${US} The Secretary discussed the need to keep talking.`)[1]).to.deep.equal(['discuss']);
    expect(actsOf(`${US} The Secretary said both need to keep talking.`)[1]).to.deep.equal(['state', 'urge']);
  });

  it('asks with a hope that the other will, and promises nothing', () => {
    const hope = 'The Secretary hopes that China will work with him.';
    expect(actsOf(`${US} ${hope}`)[1]).to.deep.equal(['urge']);
    expect(actsOf(`${US} The Secretary said he will work with China.`)[1]).to.deep.equal(['state', 'commit']);
  });

  it('discusses nothing in talks still to be held and in problems to be addressed', () => {
    expect(actsOf(`${US} They agreed to continue the discussions.`)[1]).to.deep.equal(['agree']);
    expect(actsOf(`${US} They agreed to address climate change.`)[1]).to.deep.equal(['agree']);
    expect(actsOf(`${US} They addressed climate change.`)[1]).to.deep.equal(['discuss']);
  });

  it('states with what somebody reminds of, describes or draws attention to', () => {
    for (const said of [
      'The Secretary reminded Wang of the proposals.',
      'The Secretary drew attention to the law.',
      'The Secretary gave detailed explanations of the law.',
      'Both sides held that the talks were candid.',
      'The Secretary spoke in favor of trade.',
    ])
      expect(actsOf(`${US} ${said}`)[1], said).to.deep.equal(['state']);
  });

  it('hears asking in "expressed the hope that" and 要践行, and none in demand or 新时代要求', () => {
    expect(actsOf(`${US} Wang expressed the hope that the border will be calm.`)[1]).to.include('urge');
    expect(actsOf('双方要践行这一共识。', 'zh')[0]).to.deep.equal(['urge']);
    expect(actsOf(`${US} China is boosting domestic demand.`)[1]).to.deep.equal([]);
    expect(actsOf('双方同意构建契合新时代要求的关系。', 'zh')[0]).to.deep.equal(['agree']);
    expect(actsOf('中方要求美方停止军售。', 'zh')[0]).to.include('urge');
  });

  it('discusses nothing that is raised to a level or must be addressed', () => {
    expect(actsOf(`${US} He wants to raise relations to a new level.`)[1]).not.to.include('discuss');
    expect(actsOf(`${US} Both problems must be addressed together.`)[1]).not.to.include('discuss');
    expect(actsOf(`${US} They engaged in candid communication on trade.`)[1]).to.include('discuss');
  });

  it('hears a demand in the passive, and a refusal', () => {
    expect(actsOf(`${US} The line must be respected by both.`)[1]).to.include('urge');
    expect(actsOf(`${US} Competition must be about growth.`)[1]).not.to.include('urge');
    expect(actsOf(`${US} He will not tolerate any interference.`)[1]).to.include('oppose');
    expect(actsOf(`${US} He said that no interference is allowed.`)[1]).to.include('oppose');
    expect(actsOf('要正视历史。', 'zh')[0]).to.include('urge');
  });

  it('invites nobody who is greeted', () => {
    expect(actsOf('王毅欢迎布林肯来华出席会议。', 'zh')[0]).to.deep.equal(['welcome']);
    expect(actsOf('王毅欢迎布林肯早日访华。', 'zh')[0]).to.include('invite');
  });

  it('tells a visit from a call to act, and hears 愿向 and 将保持', () => {
    expect(actsOf(`${US} He also called on the Vice Foreign Minister.`)[1]).not.to.include('urge');
    expect(actsOf(`${US} He called on China to act.`)[1]).to.include('urge');
    expect(actsOf(`${US} Wang hoped for an early agreement.`)[1]).to.include('urge');
    expect(actsOf('中方愿向美方提供帮助。', 'zh')[0]).to.include('commit');
    expect(actsOf('双方将保持高层交往。', 'zh')[0]).to.include('commit');
  });

  it('hears no asking where both agree, or where nobody is asked', () => {
    for (const words of [
      'The two sides agreed that their officials should meet again.',
      'He said that competition should be about learning from each other.',
      'He said that the war should never have started.',
      'He called Taiwan the first red line that must not be crossed.',
    ])
      expect(actsOf(`${US} ${words}`)[1], words).not.to.include('urge');
    expect(actsOf(`${US} He said that China should act.`)[1]).to.include('urge');
    expect(actsOf('构建契合新时代要求的中日关系。', 'zh')[0]).not.to.include('urge');
    expect(actsOf('日方要求中方澄清。', 'zh')[0]).to.include('urge');
  });

  it('takes nobody to oppose what somebody is asked to oppose', () => {
    expect(actsOf(`${US} He urged China to oppose nuclear threats.`)[1]).to.deep.equal(['urge']);
    expect(actsOf(`${US} The Secretary opposes nuclear threats.`)[1]).to.include('oppose');
    expect(actsOf('美方不寻求通过强化同盟关系反对中国。', 'zh')[0]).not.to.include('oppose');
    expect(actsOf('“台独”与台海和平水火不容。', 'zh')[0]).not.to.include('oppose');
    expect(actsOf('中方反对一切制裁。', 'zh')[0]).to.include('oppose');
  });

  it('hears warnings and refusals in more words', () => {
    expect(actsOf(`${US} Such attempts are doomed to fail.`)[1]).to.include('warn');
    expect(actsOf(`${US} Any incursion will be met with severe costs.`)[1]).to.include('warn');
    expect(actsOf('任何分裂图谋都注定失败。', 'zh')[0]).to.include('warn');
    expect(actsOf(`${US} The Secretary said that this was unacceptable.`)[1]).to.include('oppose');
    expect(actsOf(`${US} The Secretary condemned the strikes.`)[1]).to.include('oppose');
  });

  it('hears what is asked without a verb of asking', () => {
    expect(actsOf(`${US} He expressed the hope that China will act.`)[1]).to.include('urge');
    expect(actsOf(`${US} He encouraged China to use its influence.`)[1]).to.include('urge');
    expect(actsOf(`${US} They agreed to encourage more exchanges.`)[1]).not.to.include('urge');
    for (const words of ['一是共同树立正确认知。', '美方有必要进行反思。', '要了解彼此的原则底线。'])
      expect(actsOf(words, 'zh')[0], words).to.include('urge');
  });

  it('reviews no spirit, and hears what is all the more necessary and what will unswervingly be done', () => {
    expect(actsOf(`${US} They should review the spirit of the treaty.`)[1]).to.deep.equal(['urge']);
    expect(actsOf(`${US}\n\nIt is all the more necessary to talk.`)[1]).to.include('urge');
    expect(actsOf(`${US} China will unswervingly expand trade.`)[1]).to.include('commit');
    expect(actsOf(`${US} They had in-depth exchanges on trade.`)[1]).to.deep.equal(['discuss']);
  });

  it('takes neither "thanks to" nor the praise of others for a welcome', () => {
    expect(actsOf(`${US} Thanks to these efforts trade grows.`)[1]).not.to.include('welcome');
    expect(actsOf(`${US} The plan has been highly commended by the world.`)[1]).not.to.include('welcome');
    expect(actsOf(`${US} The Secretary thanked Wang for the visit.`)[1]).to.include('welcome');
  });

  it('hears views exchanged in the passive, objections, and commitments that are expressed', () => {
    expect(actsOf(`${US}\n\nViews were exchanged on Iran.`)[1]).to.include('discuss');
    expect(actsOf(`${US} He conveyed strong objections to these efforts.`)[1]).to.include('oppose');
    expect(actsOf(`${US} He reiterated the position against sanctions.`)[1]).to.include('oppose');
    expect(actsOf(`${US} He expressed his intention to work with China.`)[1]).to.include('commit');
    expect(actsOf(`${US} Such harm will be pushed back firmly.`)[1]).to.include('warn');
    expect(actsOf(`${US} The two sides recognized the importance of trade.`)[1]).to.include('state');
  });

  it('hears what is needed of somebody, and takes a demand that is met for none', () => {
    expect(actsOf(`${US} He stressed the need for China to act.`)[1]).to.include('urge');
    expect(actsOf(`${US} He noted exports that meet critical demand.`)[1]).not.to.include('urge');
    expect(actsOf(`${US} Nobody should underestimate the resolve of China.`)[1]).to.include('warn');
    expect(actsOf('美方不应低估中方决心。', 'zh')[0]).to.include('warn');
    expect(actsOf(`${US}\n\nThe leaders also covered energy.`)[1]).to.include('discuss');
    expect(actsOf('双方分享了各自政策的经验。', 'zh')[0]).to.include('discuss');
    expect(actsOf(`${US} Any discussion of security must include allies.`)[1]).not.to.include('discuss');
  });

  it('hears costs that would follow and what 希 asks, and takes no answer for an invitation', () => {
    expect(actsOf(`${US} An invasion would result in swift consequences.`)[1]).to.include('warn');
    expect(actsOf('美方重视稳定美中关系，希同中方共同努力。', 'zh')[0]).to.include('urge');
    expect(actsOf(`${US} We look forward to receiving a written response.`)[1]).not.to.include('invite');
    expect(actsOf(`${US} We look forward to receiving the Minister.`)[1]).to.include('invite');
    expect(actsOf(`${US} He named the issues raised by China.`)[1]).not.to.include('discuss');
    expect(actsOf(`${US} They talk in order to agree on peace.`)[1]).not.to.include('agree');
  });

  it('hears a warning that has no word for it, and no commitment in it', () => {
    for (const words of [
      'said that this would be a grave error',
      'said that it will respond with strong measures',
      'will impose severe costs on Russia',
      'will absolutely not let that happen',
    ])
      expect(actsOf(`${US} The United States ${words}.`)[1], words)
        .to.include('warn')
        .and.not.to.include('commit');
    for (const words of [
      '我们必会反制',
      '勿谓言之不预',
      '中方将采取坚决有力措施',
      '我们将不得不采取断然措施',
    ])
      expect(actsOf(`王毅表示，${words}。`, 'zh')[0], words)
        .to.include('warn')
        .and.not.to.include('commit');
  });

  it('takes nouns, and what has to be said, for no acts', () => {
    for (const [text, act] of [
      ['The President asked him to convey his best wishes to her.', 'urge'],
      ['In relation to his recent appeal to save lives, the Minister spoke.', 'urge'],
      ['He noted that it was undertaking dangerous attempts.', 'commit'],
      ['He stressed the principles that must be observed within the originally agreed framework.', 'agree'],
      ['The Secretary hopes to keep lines open.', 'urge'],
    ] as const)
      expect(actsOf(`${US} ${text}`)[1], text).not.to.include(act);
    for (const [text, act] of [
      ['但必须指出，打压并没有收手。', 'urge'],
      ['会议通过了深化改革的重大决定。', 'agree'],
      ['两国关系将决定世界的未来。', 'agree'],
      ['我们不得不作出回应。', 'urge'],
      ['各方要化解双方的安全忧虑。', 'concern'],
    ] as const)
      expect(actsOf(text, 'zh')[0], text).not.to.include(act);
    expect(actsOf(`${US} The two sides tasked their teams to follow up.`)[1]).to.include('agree');
    expect(actsOf('双方决定重启对话。', 'zh')[0]).to.include('agree');
  });

  it('hears who is against something, and who does not approve', () => {
    expect(actsOf(`${US} We are firmly against closed harbours.`)[1]).to.include('oppose');
    expect(actsOf('王毅表示，中方不赞成借渔业问题干涉内政。', 'zh')[0]).to.include('oppose');
  });

  it('hears an expectation, a release that is sought and a call that is repeated as asks', () => {
    for (const words of [
      'He expressed his expectation that China would open the harbour.',
      'He said that the world expects China to keep the treaty.',
      'He sought the early release of the fishermen.',
      'He called again for a survey.',
      'He strongly suggested returning to the talks.',
    ])
      expect(actsOf(`${US} ${words}`)[1], words).to.include('urge');
    for (const words of ['美方还应管住渔船。', '作为大国，我们要考虑渔民的生计。'])
      expect(actsOf(words, 'zh')[0], words).to.include('urge');
  });

  it('hears no ask in a condition, a relative clause and what an act encourages', () => {
    for (const words of [
      'He outlined what would follow should the situation escalate.',
      'He raised the supply of boats, which encourages the smugglers to sail.',
    ])
      expect(actsOf(`${US} ${words}`)[1], words).to.not.include('urge');
    for (const words of ['不越界是双方必须坚守的底线。', '只要坚持互为伙伴，关系就能行稳致远。'])
      expect(actsOf(words, 'zh')[0], words).to.not.include('urge');
    expect(actsOf('美方应当尊重中国的主权。', 'zh')[0]).to.include('urge');
  });

  it('lets nobody welcome what the world welcomed', () => {
    expect(actsOf('两国关系企稳，受到两国各界和国际社会欢迎。', 'zh')[0]).to.not.include('welcome');
    expect(actsOf('王毅表示，中方欢迎这一进展。', 'zh')[0]).to.include('welcome');
  });

  it('hears a warning in what will not be tolerated or would harm relations, and a refusal of any interference', () => {
    for (const words of [
      'He made clear that poaching will not be tolerated.',
      'He stressed that the blockade would damage its relations with the islands.',
    ])
      expect(actsOf(`${US} ${words}`)[1], words).to.include('warn');
    expect(actsOf(`${US} These affairs brook no external interference.`)[1]).to.include('oppose');
    expect(actsOf(`${US} They dined in Alder Lodge.`)[1]).to.not.include('oppose');
  });

  it('hears no ask of one’s own in what the other side hopes for', () => {
    const last = (text: string) => actsOf(`王毅同布林肯会谈。王毅谈到灯塔问题。${text}`, 'zh').at(-1);
    for (const theirs of [
      '美方希灯塔合作成为样板，但如灯塔无人看守，样板迟早会倒。',
      '美方希望灯塔合作，但如果灯塔无人看守，合作难以持续。',
    ])
      expect(last(theirs), theirs).not.to.include('urge');
    for (const own of ['中方希望美方修好灯塔。', '中方向美方呼吁修好灯塔。', '希望美方修好灯塔。'])
      expect(last(own), own).to.include('urge');
    expect(actsOf(`${US} He hopes China will light the tower.`)[1]).to.include('urge');
    expect(actsOf(`${US} The Secretary hopes he will see the tower.`)[1]).not.to.include('urge');
  });
});
