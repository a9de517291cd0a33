import { expect } from 'chai';
import { compare } from '../../support/readings.ts';

const OPENING = 'Secretary of State Antony J. Blinken spoke today with PRC Foreign Minister Wang Yi.';

function toneOf(text: string): readonly string[] {
  return compare(`${OPENING} ${text}`, OPENING).facts.tone.a;
}

function chineseToneOf(text: string): readonly string[] {
  return compare(`王毅同布林肯通电话。${text}`, OPENING, ['zh', 'en']).facts.tone.a;
}

describe('findTone(sentence, text, voice)', () => {
  it('finds it behind what the talk was about, of a review, and in big words', () => {
    expect(chineseToneOf('双方就进一步加强沟通坦诚、深入交换了意见。')).to.deep.equal(['candid', 'in-depth']);
    expect(chineseToneOf('双方同意进一步坦诚、深入交换意见。')).to.deep.equal([]);
    expect(toneOf('The ministers thoroughly reviewed trade.')).to.deep.equal(['detailed']);
    expect(toneOf('The President said: "This was an amazing and productive meeting."')).to.deep.equal([
      'amazing',
      'productive',
    ]);
    expect(toneOf('They have an amazing relationship.')).to.deep.equal([]);
  });

  it('finds what is said of the talk, before and behind the word for it', () => {
    expect(toneOf('The two sides had candid, substantive, and constructive discussions.')).to.deep.equal([
      'candid',
      'substantive',
      'constructive',
    ]);
    expect(chineseToneOf('双方都认为，此次会晤是坦诚、务实的。')).to.deep.equal(['candid', 'pragmatic']);
  });

  it('finds it in thanks for the talk', () => {
    expect(
      toneOf('I would like to thank Minister Wang for hosting us today and for the candid exchanges we had.'),
    ).to.deep.equal(['candid']);
    expect(toneOf('I thank Minister Wang for the candid exchanges between our armies.')).to.deep.equal([]);
  });

  it('finds it in the frame of what one side said', () => {
    expect(toneOf('In detailed discussions, he raised the law.')).to.deep.equal(['detailed']);
    expect(
      toneOf('In candid talks on a range of bilateral and global issues, he raised the law.'),
    ).to.deep.equal(['candid']);
  });

  it('leaves out what one item of the agenda was', () => {
    for (const text of [
      'In detailed discussions on Hong Kong, he raised the law.',
      'They agreed on visits, and had positive discussions on flights between the two countries.',
      'Building on a candid and constructive dialogue on AI, the two leaders affirmed its risks.',
    ])
      expect(toneOf(text), text).to.deep.equal([]);
  });

  it('finds it in how one side raised a matter, and not in the name of a dialogue', () => {
    expect(toneOf('The Secretary also raised issues of concern in a frank exchange of views.')).to.deep.equal(
      ['frank'],
    );
    expect(
      toneOf('The two sides had candid talks under the comprehensive economic dialogue they lead.'),
    ).to.deep.equal(['candid']);
  });

  it('leaves out a talk that one side names by its place', () => {
    expect(
      toneOf('Wang said that the deal stands. The meeting in Geneva was very successful.'),
    ).to.deep.equal([]);
  });

  it('leaves out how something else is handled, and what is said of talks in general', () => {
    expect(
      toneOf('The two sides spoke on how to handle cases in a calm and professional manner.'),
    ).to.deep.equal([]);
    expect(chineseToneOf('双方认识到坦诚对话的重要性。')).to.deep.equal([]);
    expect(chineseToneOf('双方就合作应对挑战进行了坦诚的交流。')).to.deep.equal(['candid']);
    expect(chineseToneOf('双方进行了坦诚、务实、有建设性的会谈。')).to.deep.equal([
      'candid',
      'pragmatic',
      'constructive',
    ]);
  });

  it('leaves out what the next talk should be', () => {
    expect(toneOf('Both ministers agreed that discussions should continue constructively.')).to.deep.equal(
      [],
    );
    expect(toneOf('The leaders expressed willingness to engage in a substantive dialogue.')).to.deep.equal(
      [],
    );
  });

  it('leaves out a talk of leaders that is dated before this one', () => {
    expect(
      toneOf('Last November, President Xi and President Biden had a successful meeting in Bali.'),
    ).to.deep.equal([]);
  });

  it('leaves out a dialogue that is said to go on', () => {
    expect(
      toneOf('The constructive dialogue between the two foreign ministries will continue on many issues.'),
    ).to.deep.equal([]);
    expect(toneOf('The constructive talks between the two sides were held in Geneva.')).to.deep.equal([
      'constructive',
    ]);
    expect(toneOf('The candid exchange was welcome, and talks will continue.')).to.deep.equal(['candid']);
  });

  it('leaves out an earlier talk, and one wished for behind the one held', () => {
    const none = [
      'The two leaders reviewed the progress since their productive meeting in Kazan.',
      'Following the productive meeting between the leaders in November, both sides discussed trade.',
      'Both sides shared the view on holding frank dialogue at various levels.',
    ];
    for (const text of none) expect(toneOf(text), text).to.deep.equal([]);
    expect(
      toneOf('Both sides had frank exchanges, and confirmed the importance of constructive dialogue.'),
    ).to.deep.equal(['frank']);
    expect(chineseToneOf('双方回顾了6月建设性的通话。')).to.deep.equal([]);
  });

  it('leaves out a talk of another month or year than its own', () => {
    for (const text of [
      'They had a good meeting in October.',
      'The two leaders had a good meeting with their teams in Busan last October.',
      'The Secretary welcomed the good conversation in September.',
      'The Secretary had a candid conversation with him earlier this year.',
      'In September, the two sides held candid talks.',
      'Their meeting in October was candid.',
      'Last year the two leaders had a productive meeting.',
      'They had a good meeting earlier this year.',
    ])
      expect(toneOf(text), text).to.deep.equal([]);
    for (const text of [
      '双方今年6月进行了坦诚的会谈。',
      '今年6月，双方进行了坦诚的会谈。',
      '去年，两国元首在釜山举行了坦诚的会晤。',
      '两国领导人6月曾进行过坦诚的通话。',
    ])
      expect(chineseToneOf(text), text).to.deep.equal([]);
  });

  it('keeps the talk of its own day, and what is told of later months', () => {
    for (const text of [
      'They had a good meeting today, October 30.',
      'They had a good meeting in Busan on October 30.',
      'They had a good meeting and agreed to meet again in April.',
      'They had a good discussion on the summit in November.',
    ])
      expect(toneOf(text), text).to.deep.equal(['good']);
    const dated = 'Busan, October 30, 2025. They had a good meeting in October.';
    expect(compare(dated, OPENING).facts.tone.a).to.deep.equal(['good']);
    expect(chineseToneOf('10月30日，双方进行了坦诚的会谈。')).to.deep.equal(['candid']);
    expect(chineseToneOf('双方就落实去年釜山会晤共识进行了坦诚的沟通。')).to.deep.equal(['candid']);
    expect(
      compare('2025年10月30日，双方会谈。10月，双方进行了坦诚的会谈。', OPENING, ['zh', 'en']).facts.tone.a,
    ).to.deep.equal(['candid']);
    expect(
      compare('2025年10月30日，双方会谈。9月，双方进行了坦诚的会谈。', OPENING, ['zh', 'en']).facts.tone.a,
    ).to.deep.equal([]);
  });

  it('hears how a talk ended, and that it was one of a kind', () => {
    expect(toneOf('The talks concluded on a positive note.')).to.deep.equal(['positive']);
    expect(toneOf('It was a candid, pragmatic and constructive dialogue.')).to.deep.equal([
      'candid',
      'pragmatic',
      'constructive',
    ]);
    expect(chineseToneOf('这是一次坦诚、务实、富有成果的会谈。')).to.deep.equal([
      'candid',
      'pragmatic',
      'productive',
    ]);
  });

  it('leaves out what other people’s talks were', () => {
    expect(chineseToneOf('双方欢迎两国气候特使开展的积极讨论。')).to.deep.equal([]);
    expect(chineseToneOf('双方积极评价禁毒工作组的交流。')).to.deep.equal([]);
  });

  it('looks through what kind of talk it was, and through words of tone that are on no list', () => {
    expect(
      toneOf('The two sides had a candid, far-sighted and constructive political dialogue.'),
    ).to.deep.equal(['candid', 'constructive']);
    expect(chineseToneOf('双方进行了坦诚、广泛的战略性沟通。')).to.deep.equal([
      'candid',
      'extensive',
      'strategic',
    ]);
  });

  it('hears what is said of a talk that only the sentence before names', () => {
    expect(toneOf('It was candid and quite constructive.')).to.deep.equal(['candid', 'constructive']);
    expect(toneOf('It was constructive work.')).to.deep.equal([]);
    expect(toneOf('I believe it was a very successful meeting.')).to.deep.equal(['successful']);
  });

  it('hears one side speak of the very talk', () => {
    expect(toneOf('The Secretary welcomed the candid and direct exchange.')).to.deep.equal([
      'candid',
      'direct',
    ]);
    expect(toneOf('Secretary Blinken, in a candid conversation, raised the cases.')).to.deep.equal([
      'candid',
    ]);
    expect(toneOf('The Secretary noted the candid nature of the talks.')).to.deep.equal(['candid']);
    expect(toneOf('The Secretary had a substantive conversation about steel.')).to.deep.equal([
      'substantive',
    ]);
    expect(
      toneOf('Wang said that the two leaders held a candid and productive meeting in May.'),
    ).to.deep.equal([]);
  });

  it('leaves out talks of envoys and soldiers, and exchanges of other things', () => {
    expect(toneOf('They discussed open communication between the militaries.')).to.deep.equal([]);
    expect(toneOf('They noted that direct communication is important.')).to.deep.equal([]);
    expect(toneOf('They discussed a full exchange of prisoners.')).to.deep.equal([]);
    expect(toneOf('They discussed timely reforms.')).to.deep.equal([]);
  });

  it('leaves out in Chinese what is to be done, and teams that talked before', () => {
    expect(chineseToneOf('双方讨论了深入落实共识的问题。')).to.deep.equal([]);
    expect(chineseToneOf('双方就增加航班进行了积极探讨。')).to.deep.equal([]);
    expect(chineseToneOf('两国经贸团队就经贸问题深入交换意见，形成了共识。')).to.deep.equal([]);
    expect(chineseToneOf('双方坦率、深入、具体地交换了意见。')).to.deep.equal(['candid', 'in-depth']);
    expect(chineseToneOf('此次通话是坦诚的、建设性的。')).to.deep.equal(['candid', 'constructive']);
    expect(chineseToneOf('这是一次非常好的通话。')).to.deep.equal(['good']);
  });

  it('hears the tone of the talk itself', () => {
    expect(toneOf('It can be said that the tone was rather balanced and business-like.')).to.deep.equal([
      'balanced',
      'businesslike',
    ]);
    expect(
      toneOf('Mr. Blinken raised a range of issues, with substantive discussion of the war.'),
    ).to.deep.equal(['substantive']);
    expect(chineseToneOf('双方在全面交换意见基础上达成五点共识。')).to.deep.equal([]);
  });

  it('takes a talk for important only beside another word of tone', () => {
    expect(toneOf('Both sides called the conversation timely and important.')).to.deep.equal([
      'timely',
      'important',
    ]);
    expect(toneOf('The two leaders had an important discussion.')).to.deep.equal([]);
    expect(chineseToneOf('双方认为会晤坦诚、建设性、重要。')).to.deep.equal([
      'candid',
      'constructive',
      'important',
    ]);
    expect(chineseToneOf('双方就重要问题坦诚交换意见。')).to.deep.equal(['candid']);
  });

  it('hears how a matter was discussed, and leaves out how the process should go', () => {
    expect(
      toneOf('In keeping with the accords, the sides discussed in detail the state of relations.'),
    ).to.deep.equal(['detailed']);
    expect(
      toneOf('The parties to today’s meetings want the process to move forward in a productive manner.'),
    ).to.deep.equal([]);
  });

  it('hears how a matter was discussed where nobody is named', () => {
    expect(toneOf('The state of relations was discussed in detail.')).to.deep.equal(['detailed']);
    expect(toneOf('Views were also exchanged candidly on Iran.')).to.deep.equal(['candid']);
  });

  it('calls a talk what the text calls it, and not by a word much like it', () => {
    expect(toneOf('The leaders had a broad, practical discussion.')).to.deep.equal(['broad', 'practical']);
    expect(toneOf('The talks were extensive and straightforward.')).to.deep.equal([
      'extensive',
      'straightforward',
    ]);
  });

  it('takes a talk for strategic where that is said of it, and not where it is its name', () => {
    expect(toneOf('The leaders had a broad, strategic discussion.')).to.deep.equal(['broad', 'strategic']);
    expect(toneOf('The sides held a candid round of strategic communication.')).to.not.include('strategic');
    expect(chineseToneOf('双方进行了坦诚、深入的战略性沟通。')).to.include('strategic');
    expect(chineseToneOf('双方进行了坦诚、深入的战略沟通。')).to.not.include('strategic');
  });

  it('leaves out what a talk was focused on', () => {
    expect(toneOf('The talks were focused and candid.')).to.deep.equal(['focused', 'candid']);
    expect(toneOf('The conversation was focused almost entirely on trade.')).to.deep.equal([]);
  });

  it('hears an adverb between the verb and its matter, a spirit, and a meeting with one’s counterpart', () => {
    expect(toneOf('They discussed candidly their differences.')).to.deep.equal(['candid']);
    expect(toneOf('The Minister had a constructive meeting with his Chinese counterpart.')).to.deep.equal([
      'constructive',
    ]);
    expect(chineseToneOf('双方本着坦诚的精神进行了交流。')).to.deep.equal(['candid']);
    expect(chineseToneOf('双方应本着友好的精神处理分歧。')).to.deep.equal([]);
    expect(toneOf('It was agreed to continue a professional discussion.')).to.deep.equal([]);
  });

  it('leaves out how the two are able to speak with each other', () => {
    const text =
      'The Presidents praised their ties, which allow them to communicate in a business-like manner.';
    expect(toneOf(text)).to.deep.equal([]);
  });

  it('hears how a talk is called', () => {
    expect(
      toneOf('Calling the conversation "pragmatic and useful," both sides discussed trade.'),
    ).to.deep.equal(['pragmatic', 'useful']);
    expect(toneOf('The two ministers viewed their call as candid and in-depth.')).to.deep.equal([
      'candid',
      'in-depth',
    ]);
  });

  it('hears what one side tells of a talk that is over', () => {
    expect(
      toneOf(
        'Secretary Blinken said details will follow, and that the talks were productive and most frank.',
      ),
    ).to.deep.equal(['productive', 'frank']);
    expect(chineseToneOf('王毅说，过去两天，双方团队的沟通是“非常专业、坦诚的”。')).to.deep.equal([
      'professional',
      'candid',
    ]);
  });

  it('hears that one side was glad to speak openly', () => {
    expect(
      toneOf('Secretary Blinken welcomed the opportunity to speak candidly and straightforwardly to him.'),
    ).to.deep.equal(['candid', 'straightforward']);
  });

  it('hears how views were exchanged', () => {
    expect(toneOf('The two sides exchanged candid, in-depth views on steel.')).to.deep.equal([
      'candid',
      'in-depth',
    ]);
    expect(toneOf('The two ministers discussed trade in depth.')).to.deep.equal(['in-depth']);
    expect(chineseToneOf('双方本着积极和建设性态度，对边界问题进行了实质性讨论。')).to.deep.equal([
      'positive',
      'constructive',
      'substantive',
    ]);
  });

  it('keeps what took place, whatever else the sentence hopes for', () => {
    expect(chineseToneOf('双方就如何进一步改善关系进行了坦诚的沟通。')).to.deep.equal(['candid']);
    expect(toneOf('The leaders continued a detailed exchange of views.')).to.deep.equal(['detailed']);
  });

  it('leaves out what they agreed to go on with', () => {
    expect(toneOf('They confirmed their commitment to continue a constructive dialogue.')).to.deep.equal([]);
    expect(chineseToneOf('双方同意就此保持深入沟通。')).to.deep.equal([]);
  });

  it('hears what they agreed that it was', () => {
    expect(toneOf('Both sides agreed that it was a constructive dialogue.')).to.deep.equal(['constructive']);
    expect(toneOf('The two sides conducted in-depth exchanges on trade.')).to.deep.equal(['in-depth']);
  });

  it('leaves out which talks are held to be useful', () => {
    expect(toneOf('The ministers agreed that regular and candid communication is essential.')).to.deep.equal(
      [],
    );
    expect(toneOf('The two sides noted the progress made through intensive consultations.')).to.deep.equal(
      [],
    );
  });

  it('hears a judgement of the talk in the present', () => {
    expect(toneOf('Both presidents agreed that the meeting is candid and constructive.')).to.deep.equal([
      'candid',
      'constructive',
    ]);
  });

  it('takes means of talking for no talk', () => {
    expect(
      toneOf('They had a discussion on steel as part of efforts to hold open lines of communication.'),
    ).to.deep.equal([]);
    expect(toneOf('The two sides set up direct communication channels.')).to.deep.equal([]);
    expect(chineseToneOf('双方建立了直接沟通渠道。')).to.deep.equal([]);
  });

  it('leaves out with which attitude something else is seen', () => {
    expect(chineseToneOf('双方以务实态度看待分歧。')).to.deep.equal([]);
  });

  it('leaves out what relations are', () => {
    expect(toneOf('The two sides discussed a constructive relationship.')).to.deep.equal([]);
  });

  it('finds the attitude with which both talked, and not one with which they see something', () => {
    expect(
      toneOf('With a positive and forward-looking attitude, the two sides exchanged views on trade.'),
    ).to.deep.equal(['positive', 'forward-looking']);
    expect(toneOf('The two sides should view differences with a positive attitude.')).to.deep.equal([]);
    expect(toneOf('The two sides agreed to take a constructive attitude to trade.')).to.deep.equal([]);
  });

  it('leaves out a meeting of leaders not long ago', () => {
    expect(toneOf('The premiers held a constructive meeting not long ago.')).to.deep.equal([]);
  });

  it('leaves out with which attitude one side will do something', () => {
    expect(
      toneOf('The Secretary will, with a pragmatic and constructive attitude, speed up exchanges.'),
    ).to.deep.equal([]);
  });

  it('takes a summit that the heads of state have just had for another talk', () => {
    expect(chineseToneOf('布林肯表示，两国元首刚刚举行成功会晤。')).to.deep.equal([]);
  });

  it('takes what the two sides had for this talk, whatever meeting it builds on', () => {
    expect(
      toneOf(
        'Building on the meeting held last month, the two sides had a frank and constructive exchange of views.',
      ),
    ).to.deep.equal(['frank', 'constructive']);
    expect(toneOf('They built on the frank exchange of views held last month.')).to.deep.equal([]);
  });

  it('takes what the two leaders had, told by one side, for another talk', () => {
    expect(
      toneOf(
        'Wang Yi said so. President Xi Jinping and Prime Minister Modi held a successful informal meeting in Chennai.',
      ),
    ).to.deep.equal([]);
    expect(toneOf('Wang Yi said so. He had a successful meeting.')).to.deep.equal(['successful']);
  });

  it('takes no weight for praise', () => {
    expect(toneOf('The two sides said that the meeting was of great significance.')).to.deep.equal([]);
    expect(toneOf('The two leaders had a great conversation.')).to.deep.equal(['good']);
  });

  it('finds it in the talk that one of the two had', () => {
    expect(toneOf('He had frank conversations on trade.')).to.deep.equal(['frank']);
    expect(toneOf('He had a frank conversation last month.')).to.deep.equal([]);
    expect(toneOf('He had a frank view of trade.')).to.deep.equal([]);
  });

  it('finds it in the approach that the talks took', () => {
    expect(toneOf('The talks took a constructive approach.')).to.deep.equal(['constructive']);
    expect(toneOf('The talks took constructive steps.')).to.deep.equal([]);
  });

  it('takes talks that are planned for others', () => {
    expect(
      toneOf(
        'The two sides exchanged views on initiatives, including plans to resume direct talks in Istanbul.',
      ),
    ).to.deep.equal([]);
  });
});
