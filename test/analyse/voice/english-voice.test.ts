import { expect } from 'chai';
import { compare } from '../../support/readings.ts';

const US = 'Secretary of State Antony J. Blinken spoke today with PRC Foreign Minister Wang Yi.';
const CHINA = 'Foreign Minister Wang Yi held talks with U.S. Secretary of State Antony Blinken.';

/** The voices of what follows an opening line, as one side publishes it. */
function voicesAfter(opening: string, text: string): readonly string[] {
  const counterpart = opening === US ? CHINA : US;
  return compare(`${opening} ${text}`, counterpart)
    .a.sentences.slice(1)
    .map(({ voice }) => voice);
}

describe('englishVoices(read, findActors)', () => {
  it('gives to both a list that they agreed on, its first number on the line that opens it', () => {
    expect(
      voicesAfter(
        US,
        'The two sides agreed on the following: 1. The need to take a long view of the ferry question. 2. Setting up a group on tea. 3. Use the hotlines.',
      ),
    ).to.deep.equal(['both', 'both', 'both', 'both']);
  });

  it('gives to both a courtesy with its answer, and a visit at the other’s invitation', () => {
    for (const both of [
      'Secretary Blinken congratulated Foreign Minister Wang on the new bridge, to which Minister Wang expressed his gratitude.',
      'At the invitation of Secretary Blinken, Foreign Minister Wang Yi paid an official visit to the United States.',
    ])
      expect(voicesAfter(US, both), both).to.deep.equal(['both']);
    expect(
      voicesAfter(US, 'At the invitation of Wang Yi, Secretary Blinken will travel to Beijing in May.'),
    ).to.deep.equal(['self']);
  });

  it('leaves without a voice a line before the readout, though it informs', () => {
    expect(voicesAfter(US, 'The spokesperson gave a readout of the call to the press.')).to.deep.equal([
      'none',
    ]);
    expect(voicesAfter(US, 'The Secretary urged a readout of the catch.')).to.deep.equal(['self']);
  });

  it('takes for the other’s an office with a rank between it and the name', () => {
    for (const name of [
      'State Councillor and Defence Minister General Wei Fenghe',
      'Defence Minister Gen. Wei Fenghe',
      'Defence Minister Lieutenant General Wei Fenghe',
    ])
      expect(voicesAfter(US, `${name} conveyed that ferries matter.`), name).to.deep.equal(['other']);
    expect(voicesAfter(US, 'The Secretary told General Wei Fenghe that ferries matter.')).to.deep.equal([
      'self',
    ]);
  });

  it('takes for both’s what "we" can only do together', () => {
    expect(voicesAfter(US, 'We will meet next week to go on.')).to.deep.equal(['both']);
    expect(voicesAfter(US, 'We will protect our workers.')).to.deep.equal(['self']);
  });

  it('takes for the author’s what "we" of a post will do with the other, and for the other’s what "they" will for "us"', () => {
    const post =
      'I met with Minister Wang Yi of China. We will continue discussions with the Chinese Navy. China has promised that they will work with us. They’ll help us find the ship. They will return our sailors.';
    expect(compare(post, CHINA).a.sentences.map(({ voice }) => voice)).to.deep.equal([
      'both',
      'self',
      'other',
      'other',
      'other',
    ]);
  });

  it('takes for the text’s own what was pointed out by nobody, or what kind of thing both spoke about', () => {
    const both = 'The two sides discussed smuggling.';
    for (const own of [
      'It was pointed out that the ferry ban harms fishermen.',
      'This heinous crime is global in scope.',
    ])
      expect(voicesAfter(US, `${both} ${own}`), own).to.deep.equal(['both', 'self']);
    for (const joint of ['It was pointed out by both sides that ferries matter.', 'It was agreed to go on.'])
      expect(voicesAfter(US, `${both} ${joint}`), joint).to.deep.equal(['both', 'both']);
  });

  it('takes an office without a capital for whoever of the two spoke last', () => {
    for (const office of ['minister', 'top diplomat', 'ambassador'])
      expect(
        voicesAfter(
          US,
          `Wang Yi praised the ferry. The two sides discussed tea. The ${office} added that tea is dear.`,
        ),
        office,
      ).to.deep.equal(['other', 'both', 'other']);
  });

  it('leaves with the speaker a poet or a proverb of the other country that is quoted', () => {
    expect(
      voicesAfter(
        CHINA,
        'Wang Yi said that trade helps. An American poet said that rivers meet. The lamp is lit.',
      ),
    ).to.deep.equal(['self', 'self', 'self']);
  });

  it('takes for one’s own what "we" tell the other side, or what troubles "us" about it', () => {
    const said =
      'We discussed the harbour. In this light, we called on China to share its charts. We encouraged China to join the survey. We raised our concerns about the dam. We also raised the dam. We expressed our shared concern about the drought.';
    expect(voicesAfter(US, said)).to.deep.equal(['both', 'self', 'self', 'self', 'both', 'both']);
    expect(voicesAfter(US, 'I raised the dam, and I will go on to do so.')).to.deep.equal(['self']);
    expect(voicesAfter(US, 'Minister Wang and I will go on to do so.')).to.deep.equal(['both']);
  });

  it('leaves what a reporter asks to nobody, up to the answer', () => {
    const text = `${US}\n\nJOURNALIST: Did you raise the dam? Will it be built?\n\nSECRETARY: Yes, I did.\n\nQuestion 2: And the harbour? SECRETARY BLINKEN: We want it open.`;
    expect(compare(text, CHINA).a.sentences.map(({ voice }) => voice)).to.deep.equal([
      'both',
      'none',
      'none',
      'self',
      'none',
      'self',
    ]);
  });

  it('knows the contact by how its author opens, and what its issues were', () => {
    const first = (text: string) => compare(text, CHINA).a.sentences[0]?.voice;
    expect(first('And this morning, we had a very useful meeting with Minister Wang Yi of China.')).to.equal(
      'both',
    );
    expect(first('We have just concluded the ninth summit with China.')).to.equal('both');
    expect(first('Thank you for coming, today I hosted my Chinese counterpart Wang Yi.')).to.equal('both');
    expect(voicesAfter(US, 'The main regional issues included the drought in the delta.')).to.deep.equal([
      'both',
    ]);
  });

  it('leaves with the counterpart what it says that each of the two will do', () => {
    const said =
      'Secretary Blinken said that ties matter. China will host one forum, and the United States will host another. The United States will support China in it.';
    expect(voicesAfter(CHINA, said)).to.deep.equal(['other', 'other', 'other']);
    expect(
      voicesAfter(CHINA, 'Secretary Blinken said that ties matter. China will host one forum.'),
    ).to.deep.equal(['other', 'self']);
  });

  it('does not take a third president for the counterpart', () => {
    const a =
      'I have just concluded my telephone conversation with President Vladimir Putin, of Russia. President Zelenskyy and I will be meeting tomorrow.';
    const b = 'Vladimir Putin had a telephone conversation with President Donald Trump.';
    expect(compare(a, b).a.sentences[1]?.voice).to.not.equal('other');
  });

  it('takes for both’s what the main focus was on, and for a contact who has just hung up', () => {
    expect(voicesAfter(US, 'The main focus was on the crash of a drone.')).to.deep.equal(['both']);
    const post = 'I just got off the phone with my Chinese counterpart, Minister Wang Yi.';
    expect(compare(post, CHINA).a.sentences.map(({ voice }) => voice)).to.deep.equal(['both']);
  });

  it('knows a contact by who chaired it, was sent to it or came at an invitation', () => {
    const sun = 'Minister Wang Yi met Secretary Antony Blinken.';
    const first = (a: string) => compare(a, sun).a.sentences[0];
    const chaired =
      'At the invitation of the Chinese side, Secretary Antony Blinken visited China and co-chaired the first meeting of the commercial and trade working group of the two countries with Minister Wang Yi.';
    expect(first(chaired)?.voice).to.equal('both');
    expect(first('The meeting was co-chaired by Antony Blinken and Wang Yi.')?.voice).to.equal('both');
    const sent =
      'Antony Blinken led an interagency U.S. delegation with officials of two departments to meet with a delegation of Wang Yi.';
    expect(first(sent)?.voice).to.equal('both');
  });

  it('counts what two governments held for both, whatever stands in brackets or dates it', () => {
    const a =
      'Secretary Antony Blinken met Wang Yi. Today, the United States and the People’s Republic of China (PRC) held the first meeting. On May 14, 2024 local time, China and the United States held the second meeting.';
    expect(compare(a, CHINA).a.sentences.map(({ voice }) => voice)).to.deep.equal(['both', 'both', 'both']);
    expect(voicesAfter(US, 'The session resulted in areas of work.')).to.deep.equal(['both']);
  });

  it('counts for both what "we" of a post discussed behind a long phrase', () => {
    const post =
      'I just met with Minister Wang Yi. In addition to issues of the U.S. side, we discussed food security.';
    expect(compare(post, CHINA).a.sentences.map(({ voice }) => voice)).to.deep.equal(['both', 'both']);
  });

  it('counts for both what two did together, however long their titles', () => {
    const two =
      'In accordance with the plan for the border, China’s Special Representative for the border question, Member of the Political Bureau and Director of the Office of the Commission for Foreign Affairs Wang Yi and the United States’ Special Representative and Secretary of State Antony Blinken had substantive discussions.';
    expect(voicesAfter(CHINA, two)).to.deep.equal(['both']);
  });

  it('leaves what the other side is told, and hopes that are set on both, to whoever speaks', () => {
    expect(voicesAfter(US, 'Mr. Wang was informed of the details.')).to.deep.equal(['self']);
    const text =
      'Blinken said that ties matter. The U.S. and China will coexist, and the U.S. side hopes that the two militaries will talk.';
    expect(voicesAfter(CHINA, text)).to.deep.equal(['other', 'other']);
  });

  it('takes for its own what "we" of a post will not do, for both’s what the two said', () => {
    const post =
      'I just spoke with Foreign Minister Wang Yi. We had a frank talk. We will not recognize this.';
    expect(compare(post, CHINA).a.sentences.map(({ voice }) => voice)).to.deep.equal([
      'both',
      'both',
      'self',
    ]);
  });

  it('leaves to a side what it drew attention to, and to both the groups that are being set up', () => {
    const said = 'The Chinese side set out its position. Attention was drawn to the crimes committed.';
    expect(voicesAfter(CHINA, said)).to.deep.equal(['self', 'self']);
    expect(voicesAfter(CHINA, 'Expert groups are being created for this purpose.')).to.deep.equal(['both']);
  });

  it('reads a contact line on behind a place whose name has full stops', () => {
    const a =
      'Director-General Sun Xiaobo held consultations on arms control in Washington D.C. with Antony Blinken.';
    const b = 'Secretary Antony Blinken hosted Director-General Sun Xiaobo.';
    expect(compare(a, b).a.sentences[0]?.voice).to.equal('both');
  });

  it('leaves what the other government did to whoever tells it', () => {
    const text = 'The Secretary protested. While talks went on, the Chinese side took planned action.';
    expect(voicesAfter(US, text)).to.deep.equal(['self', 'self']);
    expect(voicesAfter(US, 'The Chinese side took note of the proposal.')).to.deep.equal(['other']);
    expect(voicesAfter(US, 'The Chinese side made a new proposal on trade.')).to.deep.equal(['other']);
  });

  it('leaves to a minister what the two presidents did, and to presidents what they did themselves', () => {
    const text = 'Minister Wang said that a call took place. The two heads of state set the course for ties.';
    expect(voicesAfter(CHINA, text)).to.deep.equal(['self', 'self']);
    const leaders = 'President Biden spoke with President Xi. The two presidents agreed to talk again.';
    expect(compare(leaders, 'President Xi spoke with President Biden.').a.sentences[1]?.voice).to.equal(
      'both',
    );
    expect(
      voicesAfter(CHINA, 'Wang was clear. The United States has made solemn pledges and should keep them.'),
    ).to.deep.equal(['self', 'self']);
  });

  it('knows a dialogue that one chaired with the other for a contact', () => {
    const a = 'Secretary Blinken co-chaired the second Strategic Dialogue with Foreign Minister Wang Yi.';
    expect(compare(a, CHINA).a.sentences.map(({ voice }) => voice)).to.deep.equal(['both']);
    const met = 'The Secretary met China’s Director of the Foreign Affairs Office Wang Yi today.';
    expect(compare(met, CHINA).a.sentences.map(({ voice }) => voice)).to.deep.equal(['both']);
  });

  it('counts which talk it was as of both, and who led a delegation as nobody’s', () => {
    expect(voicesAfter(US, 'This was their first conversation since Wang took office.')).to.deep.equal([
      'both',
    ]);
    expect(voicesAfter(CHINA, 'It was the first such meeting in five years.')).to.deep.equal(['both']);
    expect(voicesAfter(CHINA, 'The U.S. delegation was led by Antony Blinken.')).to.deep.equal(['none']);
  });

  it('knows how a wire tells of a meeting by a surname alone', () => {
    const text = 'Li made the remarks during his meeting with Antony Blinken in Vientiane.';
    expect(voicesAfter(CHINA, text)).to.deep.equal(['both']);
  });

  it('knows by surname alone an official of either side whom the text named in full', () => {
    const opening = 'Defense Minister Dong Jun met with Indian Defense Minister Rajnath Singh.';
    const { b } = compare(
      'Raksha Mantri Rajnath Singh met Admiral Dong Jun.',
      `${opening} Dong said that it matters.

Singh said that India does not seek conflict. India is willing to talk, he added.`,
    );
    expect(b.sentences.map(({ voice }) => voice)).to.deep.equal(['both', 'self', 'other', 'other']);
  });

  it('takes what was said in a talk for no contact, nor what leaders did before it', () => {
    expect(
      voicesAfter(CHINA, 'During a meeting with Blinken on Friday, Wang said ties matter.'),
    ).to.deep.equal(['self']);
    expect(
      voicesAfter(
        CHINA,
        'Wang said ties matter. Last November, President Xi and President Biden had a successful meeting.',
      ),
    ).to.deep.equal(['self', 'self']);
  });

  it('leaves to a speaker what two armies should do, and to both a readiness that was expressed', () => {
    expect(voicesAfter(CHINA, 'Wang was clear. The two militaries should talk more.')).to.deep.equal([
      'self',
      'self',
    ]);
    expect(voicesAfter(CHINA, 'Readiness was expressed to build up cooperation.')).to.deep.equal(['both']);
  });

  it('keeps the text’s own promise from the counterpart who spoke before it', () => {
    const text = 'Minister Wang shared a new idea. The United States will stay engaged.';
    expect(voicesAfter(US, text)).to.deep.equal(['other', 'self']);
  });

  it('follows both behind a short opening without a comma', () => {
    const text = 'The two sides agreed to pull back. In this regard they further agreed to hold talks.';
    expect(voicesAfter(US, text)).to.deep.equal(['both', 'both']);
  });

  it('hears a speaker who is named at the end', () => {
    const text =
      'Blinken said the relationship matters. The United States is committed to talks, Blinken said. Its position has not changed, he added.';
    expect(voicesAfter(CHINA, text)).to.deep.equal(['other', 'other', 'other']);
  });

  it('leaves what a speaker wants of both to the speaker', () => {
    const text = 'The Secretary raised trade. He added that both nations must be guided by mutual respect.';
    expect(voicesAfter(US, text)).to.deep.equal(['self', 'self']);
  });

  it('gives what two officials did together to both', () => {
    const text =
      'Secretary Blinken and Minister Wang had candid discussions. The Secretary agreed with Minister Wang on the importance of climate cooperation.';
    expect(voicesAfter(US, text)).to.deep.equal(['both', 'both']);
  });

  it('knows that a meeting with the other side is a contact, whoever is its subject', () => {
    expect(voicesAfter(US, 'He met Chinese Vice President Han Zheng for the second time.')).to.deep.equal([
      'both',
    ]);
  });

  it('follows a pronoun behind an opening phrase', () => {
    expect(
      voicesAfter(US, 'In detailed discussions on Hong Kong, he stressed the damage caused.'),
    ).to.deep.equal(['self']);
  });

  it('puts a list of promises in the mouth of whoever promises', () => {
    const text =
      'Under the deal, China will:\n\n- Suspend the export controls on rare earths.\n\n- Purchase soybeans.';
    expect(voicesAfter(US, text).slice(1)).to.deep.equal(['other', 'other']);
  });

  it('tells "I hope that both sides will" from "we reaffirmed"', () => {
    const a =
      'I spoke today with Foreign Minister Wang Yi. We reaffirmed the value of dialogue. I hope that both sides will keep talking.';
    const voices = compare(a, CHINA).a.sentences.map(({ voice }) => voice);
    expect(voices).to.deep.equal(['both', 'both', 'self']);
  });

  it('knows what countries always do for a position, and what sides do for an act of both', () => {
    const text =
      'Minister Wang said that ties matter. Both China and the United States adhere to the Charter. Both countries support free trade. Both sides support the talks.';
    expect(voicesAfter(US, text)).to.deep.equal(['other', 'other', 'other', 'both']);
  });

  it('lets "we" stay with the official who is quoted', () => {
    const text =
      'Secretary Blinken noted differences. We have worked constructively in the G20. We agreed to meet.';
    expect(voicesAfter(US, text)).to.deep.equal(['self', 'self', 'both']);
  });

  it('gives two joined officials to both, however each is called', () => {
    const lines = [
      'The Secretary and Wang Yi had a robust discussion on trade.',
      'He and Minister Wang discussed trade.',
      'Wang Yi and the Secretary also discussed trade.',
      'Secretary Blinken and Wang Yi reviewed trade.',
      '1. Secretary Blinken and Minister Wang exchanged views on trade.',
      'The United States and China agreed to resume consultations.',
      'The U.S. side and the Chinese side agreed on early resumption.',
    ];
    for (const line of lines) expect(voicesAfter(US, line), line).to.deep.equal(['both']);
    const others = [
      'State Councilor and Foreign Minister Wang Yi said that trade grows.',
      'Wang said that not long ago, President Biden and President Xi met.',
    ];
    for (const line of others) expect(voicesAfter(US, line), line).to.deep.equal(['other']);
  });

  it('hears a government say what it is willing to do', () => {
    const lines = [
      'The Chinese side is willing to expand trade.',
      'China indicated a willingness to explore opportunities.',
      'China remains committed to the agreement.',
    ];
    for (const line of lines) expect(voicesAfter(US, line), line).to.deep.equal(['other']);
  });

  it('knows what was on the agenda for a matter of both', () => {
    const text = 'Also discussed was the Middle East. Climate change was also on the agenda.';
    expect(voicesAfter(US, text)).to.deep.equal(['both', 'both']);
  });

  it('knows a contact whose title is long, whose host is named last, and which two are joined behind a phrase', () => {
    const lines = [
      'During his visit, the Secretary called on Member of the Politburo of the Central Committee of the Communist Party of China, Director of the Office of Central Commission of Foreign Affairs and Foreign Minister H.E. Mr. Wang Yi.',
      'Secretary Blinken was hosted by Foreign Minister Wang Yi in Beijing today.',
      'As agreed between President Biden and President Xi Jinping at their meeting in Bali in November, the Secretary and Foreign Minister Wang Yi reviewed ties.',
    ];
    for (const line of lines) expect(voicesAfter(US, line), line).to.deep.equal(['both']);
  });

  it('leaves a meeting that is referred to, and both sides in a clause, with the speaker', () => {
    const text =
      'Secretary Blinken referred to the meeting with Foreign Minister Wang Yi in Bali in November. This had led to progress as both sides had disengaged.';
    expect(voicesAfter(US, text)).to.deep.equal(['self', 'self']);
  });

  it('gives the line before a list to nobody', () => {
    expect(voicesAfter(US, 'The outline of the talk is as follows.')).to.deep.equal(['none']);
  });

  it('gives talks without an article to both', () => {
    expect(voicesAfter(US, 'Discussions focused on the next steps.')).to.deep.equal(['both']);
  });

  it('hears what the other side promised its author in a post, and the author go on', () => {
    const post =
      'Just completed my call with Foreign Minister Wang Yi. China has agreed to buy soybeans. They will help us end the crisis. A large deal may follow. Scott Bessent and our respective trade teams will be meeting.';
    const voices = compare(post, CHINA).a.sentences.map(({ voice }) => voice);
    expect(voices).to.deep.equal(['both', 'other', 'other', 'self', 'both']);
  });

  it('knows the office of the other side by its country', () => {
    expect(
      voicesAfter(CHINA, 'The President of the United States shared his position on a ceasefire.'),
    ).to.deep.equal(['other']);
  });

  it('hears how a talk began, and that there was an exchange', () => {
    const text =
      'It began, naturally, with a discussion of grain. There was also an exchange of views on prospects for the economy. The discussion concerned steel. Both sides are resuming telephone calls.';
    expect(voicesAfter(US, text)).to.deep.equal(['both', 'both', 'both', 'both']);
  });

  it('takes a greeting to the press for nobody’s words, and a thought of the author for his own', () => {
    const text =
      'Good evening. I spoke with Foreign Minister Wang Yi. What we need now is to find a way to peace.';
    const voices = compare(text, CHINA).a.sentences.map(({ voice }) => voice);
    expect(voices).to.deep.equal(['none', 'both', 'self']);
  });

  it('knows a visit for meetings, and an "and I" behind a long title', () => {
    const lines = [
      'Secretary Blinken traveled to Shanghai and Beijing for meetings with President Xi Jinping and Minister Wang Yi from April 24-26.',
      'This evening, Foreign Minister Wang Yi and I engaged in frank discussions on trade.',
    ];
    for (const line of lines) expect(voicesAfter(US, line), line).to.deep.equal(['both']);
  });

  it('hears who called in a post, and means the other by "he"', () => {
    const post =
      'President Biden called this morning to talk about Iran. We talked at length. He is doing the planned swaps.';
    const voices = compare(post, US).a.sentences.map(({ voice }) => voice);
    expect(voices).to.deep.equal(['both', 'both', 'other']);
  });

  it('takes what two talks were for no subject, and what a government is doing for no words of its own', () => {
    const text =
      'Wang Yi said that ties matter. The consensus reached during the two phone calls is that dialogue should restart. The United States is also forming small cliques.';
    expect(voicesAfter(CHINA, text)).to.deep.equal(['self', 'self', 'self']);
  });

  it('gives what the topics of the talk were to both, and no topics of somebody’s', () => {
    for (const text of [
      'Topics of the conversation were ferries and closer work in the field of ports.',
      'The main issues discussed during the talks included lighthouses.',
    ])
      expect(voicesAfter(US, text), text).to.deep.equal(['both']);
    expect(
      voicesAfter(CHINA, 'Secretary Blinken said that talks help. Topics of research were many.'),
    ).to.deep.equal(['other', 'other']);
  });

  it('looks behind a dateline for who speaks, and through the short form of a ministry', () => {
    const led = 'Foreign Minister Wang Yi led their delegations to the meeting on ports.';
    const first = (text: string) => compare(text, CHINA).a.sentences[0]?.voice;
    for (const text of [
      `16 January 2025 – Undersecretary Ma. Theresa P. Lazaro and Chinese ${led}`,
      `Department of Foreign Affairs (DFA) Undersecretary Theresa Lazaro and Chinese ${led}`,
      `BEIJING, Jan. 16 (Xinhua) -- Undersecretary Theresa Lazaro and Chinese ${led}`,
    ])
      expect(first(text), text).to.equal('both');
  });

  it('hears both in the heads of the two ministries', () => {
    for (const text of [
      'The heads of the foreign ministries of the two countries discussed lighthouses.',
      'The heads of the foreign policy agencies also agreed to keep in touch.',
    ])
      expect(voicesAfter(US, text), text).to.deep.equal(['both']);
  });

  it('gives what was at the centre of the talk to both', () => {
    expect(
      voicesAfter(US, 'Naturally, the escalation was at the centre of the exchange of views.'),
    ).to.deep.equal(['both']);
  });

  it('knows a teleconference for a contact, and a judgement of calls for the author’s', () => {
    const text =
      'Secretary Blinken held a video teleconference with Minister Wang Yi today. One call followed by one meeting is not sufficient for peace.';
    expect(voicesAfter(US, text)).to.deep.equal(['both', 'self']);
  });

  it('takes raising a matter for no second contact', () => {
    const text = 'Secretary Blinken also spoke with Minister Wang about steel.';
    expect(voicesAfter(US, text)).to.deep.equal(['self']);
  });

  it('knows a contact behind asides, with an outcome, and as a wire tells of it', () => {
    const lines = [
      'Secretary Blinken held a Foreign Ministers’ Meeting (for approximately 90 minutes in a small group) and a working lunch with H.E. Mr. Wang Yi.',
      'Secretary Blinken reached a deal on grain with Minister Wang.',
      'Wang, also a member of the Political Bureau, made the remarks during a meeting with Blinken.',
      'Secretary Blinken met Member of the Political Bureau and Minister Wang on the sidelines.',
      'A telephone conversation initiated by the other side took place between Blinken and Wang Yi.',
    ];
    for (const line of lines) expect(voicesAfter(US, line), line).to.deep.equal(['both']);
  });

  it('gives to both what the talk was about, passive or not', () => {
    const text =
      'The conversation focused on steel. The issue of visas was also touched upon. The current state of US-China relations was discussed.';
    expect(voicesAfter(US, text)).to.deep.equal(['both', 'both', 'both']);
  });

  it('tells calling on somebody from calling on a government to act', () => {
    const text =
      'The Secretary also called on Vice President Han Zheng. Secretary Blinken called on China to stop dumping.';
    expect(voicesAfter(US, text)).to.deep.equal(['both', 'self']);
  });

  it('gives to both how the talk came about, and to nobody who else was there', () => {
    const text =
      'This meeting was part of ongoing efforts to manage ties. The call follows their meeting in Bali. Several advisers were also present.';
    expect(voicesAfter(US, text)).to.deep.equal(['both', 'both', 'none']);
  });

  it('gives an opinion to whose it is', () => {
    const text =
      'One of Minister Wang’s arguments was that trade helps. The Chinese side’s position is clear.';
    expect(voicesAfter(US, text)).to.deep.equal(['other', 'other']);
  });

  it('knows that a conversation has concluded, and that emphasis was placed', () => {
    const text =
      'A telephone conversation between Secretary Blinken and Wang Yi has just concluded. Special emphasis in the conversation was placed on trade. The issue of visas was also raised.';
    expect(voicesAfter(US, text)).to.deep.equal(['both', 'both', 'both']);
  });

  it('knows one official of two offices beside the other side’s', () => {
    const line =
      'State Councilor and Foreign Minister Wang Yi and U.S. Secretary of State Antony Blinken on Sunday held a phone talk.';
    expect(voicesAfter(CHINA, line)).to.deep.equal(['both']);
    expect(
      voicesAfter(US, 'The Secretary spoke to China’s President Xi Jinping earlier today.'),
    ).to.deep.equal(['both']);
  });

  it('looks behind an opening phrase for the subject', () => {
    const text =
      'Building on the meeting between the Presidents and the Premier of China, Li Qiang, the ministers discussed trade. Recalling the words of Minister Wang, the Secretary pressed for progress.';
    expect(voicesAfter(US, text)).to.deep.equal(['both', 'self']);
  });

  it('gives to both what a talk was part of, whoever is named in it', () => {
    const text =
      'Today’s meeting followed our September call with Admiral Dong Jun. This meeting follows on talks between Advisor Sullivan and Director Wang Yi as well as meetings of Secretary Yellen.';
    expect(voicesAfter(US, text)).to.deep.equal(['both', 'both']);
  });

  it('knows every verb of what two do as theirs, whoever opens the sentence', () => {
    const text =
      'Wang Yi said the ties matter. He noted the drought, and both sides confirmed the plan. He noted the drought.';
    expect(voicesAfter(US, text)).to.deep.equal(['other', 'both', 'other']);
  });

  it('gives a passive to whoever stands behind "by"', () => {
    const text =
      'Several cases were raised by the Secretary. Tariffs were raised by Minister Wang. Visas were raised by both sides.';
    expect(voicesAfter(US, text)).to.deep.equal(['self', 'other', 'both']);
  });

  it('knows what both feel, and what both are said to be', () => {
    expect(voicesAfter(CHINA, 'A mutual willingness to cooperate was outlined.')).to.deep.equal(['both']);
    const text =
      'Wang Yi said the ties matter. Both countries have huge potential. The two sides have agreed on visas.';
    expect(voicesAfter(CHINA, text)).to.deep.equal(['self', 'self', 'both']);
  });

  it('takes no inner clause, condition or aside for the speaker', () => {
    const text =
      'Wang Yi said the past matters. The lessons they offer are worth a review. If the U.S. side always says one thing, trust will go.';
    expect(voicesAfter(CHINA, text)).to.deep.equal(['self', 'self', 'self']);
    const aside = 'They discussed trade. Trade, as Minister Wang noted, was on the agenda.';
    expect(voicesAfter(US, aside)).to.deep.equal(['both', 'both']);
  });

  it('knows a Chinese official by title and surname, once named in full', () => {
    const text =
      'Vice Premier He Lifeng attended. Secretary Blinken and Vice Premier He reviewed trade. Vice Premier He asked for talks.';
    expect(voicesAfter(US, text).slice(1)).to.deep.equal(['both', 'other']);
  });

  it('puts a list under "agreed to:" in the mouth of both, whatever marks its items', () => {
    const text =
      'Secretary Blinken and Minister Wang agreed to:\n\nEstablish a working group. The first meeting will occur in May.\n\nLaunch an exchange of notes.';
    expect(voicesAfter(US, text)).to.deep.equal(['both', 'both', 'both', 'both']);
  });

  it('hears two officials who act in turn, and not one whom the other speaks of', () => {
    expect(
      voicesAfter(US, 'Secretary Blinken sent his greetings, and Minister Wang congratulated him.'),
    ).to.deep.equal(['both']);
    expect(
      voicesAfter(
        US,
        'Secretary Blinken recalled that the Presidents met, and Minister Wang agreed with it.',
      ),
    ).to.deep.equal(['self']);
  });

  it('leaves a judgement behind a sentence about both to the text', () => {
    const text = 'They reaffirmed their partnership. Peace on the borders is essential for good relations.';
    expect(voicesAfter(US, text)).to.deep.equal(['both', 'self']);
  });

  it('reads "we" of a first-person post as the two who spoke', () => {
    const post =
      'I just spoke to Chairman Xi Jinping of China. We can set our sights on the big picture. President Xi and I will do everything possible. It is my expectation that we will meet. Thank you for your attention!';
    const voices = compare(post, CHINA).a.sentences.map(({ voice }) => voice);
    expect(voices).to.deep.equal(['both', 'both', 'both', 'self', 'self']);
  });

  it('knows a contact by who hosted whom, and by where somebody went for meetings', () => {
    const hosted = 'Secretary Blinken hosted PRC Foreign Minister Wang Yi for an official visit.';
    const went = 'Secretary Blinken traveled to Beijing, China, for meetings with Foreign Minister Wang Yi.';
    const video = 'Secretary Blinken held a video teleconference with Foreign Minister Wang Yi.';
    for (const text of [hosted, went, video])
      expect(compare(text, CHINA).a.sentences.map(({ voice }) => voice)).to.deep.equal(['both']);
  });

  it('reads "X, Y and I" with their titles as those who spoke', () => {
    const post = 'This evening, Vice Premier He Lifeng and I engaged in frank discussions regarding trade.';
    const [sentence] = compare(post, CHINA).a.sentences;
    expect(sentence?.voice).to.equal('both');
    expect(sentence?.tone.map(({ id }) => id)).to.deep.equal(['frank']);
  });

  it('takes what stands before two officials for no subject, however long', () => {
    const text =
      'Following up on their last meeting in November 2023 during the summit in California, Secretary Blinken and Minister Wang Yi emphasized the working group.';
    expect(voicesAfter(US, text)).to.deep.equal(['both']);
  });

  it('gives who else was there to nobody, in the passive too', () => {
    expect(
      voicesAfter(US, 'Secretary Blinken was joined in the meeting by officials of the Treasury.'),
    ).to.deep.equal(['none']);
  });

  it('takes participants for both', () => {
    expect(
      voicesAfter(US, 'Participants discussed the importance of cooperating on fentanyl.'),
    ).to.deep.equal(['both']);
  });

  it('hears two governments that made progress as both', () => {
    expect(voicesAfter(US, 'The United States and China made substantial progress.')).to.deep.equal(['both']);
  });

  it('leaves to a speaker what they tell of both, and to both what they did together', () => {
    const text =
      'Wang Yi said that ties matter. The two sides do not always see eye to eye. In the face of winds and waves, the two presidents at the helm should stay the course. Through the consultations in Geneva, the two sides clarified their positions. Their long-standing and constructive exchanges have become an asset. It is hoped that the two sides will meet each other halfway. The two sides also exchanged views on trade.';
    expect(voicesAfter(CHINA, text)).to.deep.equal(['self', 'self', 'self', 'self', 'self', 'self', 'both']);
    const told =
      'Blinken said that the past year was busy. Although the two sides have differences, the U.S. side hopes for cooperation. Peaceful coexistence is the goal of both sides. The two countries have always had a fantastic relationship. With joint efforts, the two countries can do great things. The two sides completed a review of the talks.';
    expect(voicesAfter(CHINA, told)).to.deep.equal(['other', 'other', 'other', 'other', 'other', 'both']);
  });

  it('leaves what is said of two leaders to whoever says it', () => {
    const text =
      'Wang Yi said that ties matter. President Xi Jinping and President Donald Trump are both world-class leaders.';
    expect(voicesAfter(CHINA, text)).to.deep.equal(['self', 'self']);
  });

  it('takes an adverb far from a government for no verb of saying', () => {
    const text = 'Wang Yi said that ties matter. The U.S. side has been bent on further suppressing China.';
    expect(voicesAfter(CHINA, text)).to.deep.equal(['self', 'self']);
    expect(voicesAfter(US, 'China has strongly stated that it will work with us.')).to.deep.equal(['other']);
  });

  it('takes a talk that one side is prepared to have for no contact', () => {
    const text =
      'Blinken said that the world changes. The U.S. side is prepared to have constructive discussions with China.';
    expect(voicesAfter(CHINA, text)).to.deep.equal(['other', 'other']);
  });

  it('hears the "I" of a post behind a long phrase, and how its author sees the two', () => {
    const post =
      'I had a great meeting with President Xi of China. There is enormous respect between our two Countries. The agreements reached today are good for millions. After this historic trip to Asia, I am now heading home.';
    const voices = compare(post, CHINA).a.sentences.map(({ voice }) => voice);
    expect([voices[1], voices[3]]).to.deep.equal(['self', 'self']);
  });

  it('hears a bare surname before a verb of saying', () => {
    const text =
      'Vice Premier Liu He held talks with U.S. Treasury Secretary Janet Yellen. Yellen is welcome to visit China this year, Liu said.';
    const us = 'Secretary Yellen met with Vice Premier Liu He.';
    expect(compare(text, us).a.sentences.map(({ voice }) => voice)).to.deep.equal(['both', 'self']);
  });

  it('leaves to a minister what a president is said to have answered in a talk before', () => {
    const text =
      'Wang Yi said that the presidents met in November. President Biden responded positively, saying that no new Cold War is sought. However, the U.S. side is still sticking with erroneous words.';
    expect(voicesAfter(CHINA, text)).to.deep.equal(['self', 'self', 'self']);
  });

  it('joins two officials of whom the first has a long title behind the name', () => {
    const text =
      'VIENNA, May 11 (Xinhua) -- Wang Yi, director of the Office of the Foreign Affairs Commission of the Communist Party of China (CPC) Central Committee and U.S. Secretary of State Antony Blinken had candid discussions on bilateral ties here on Thursday.';
    const [sentence] = compare(text, US).a.sentences;
    expect(sentence?.voice).to.equal('both');
    expect(sentence?.tone.map(({ id }) => id)).to.deep.equal(['candid']);
  });

  it('joins two presidents behind a date with its year, and hears a call that was taken for a contact', () => {
    const joint =
      'On the evening of September 19, 2025, President Xi Jinping and U.S. President Donald J. Trump spoke on the phone, and had a candid exchange of views.';
    const took =
      'On the evening of June 5, 2025, President Xi Jinping took a phone call from U.S. President Donald J. Trump. The two presidents agreed that their teams should meet.';
    const post = 'I spoke with President Xi of China.';
    expect(compare(joint, post).a.sentences.map(({ voice }) => voice)).to.deep.equal(['both']);
    expect(compare(took, post).a.sentences.map(({ voice }) => voice)).to.deep.equal(['both', 'both']);
  });

  it('leaves to whoever speaks what is hoped of the counterpart', () => {
    const text = 'Wang Yi noted the facts. It is hoped that Secretary Blinken will show leadership.';
    expect(voicesAfter(CHINA, text)).to.deep.equal(['self', 'self']);
  });

  it('hears one who speaks already grant a point, and both where a readout tells what was agreed', () => {
    const text =
      'Blinken said that ties matter. Blinken agreed with Wang Yi that history is a judge. The U.S. does not seek conflict.';
    expect(voicesAfter(CHINA, text)).to.deep.equal(['other', 'other', 'other']);
    expect(voicesAfter(US, 'The Secretary agreed with Wang Yi that teams will meet.')).to.deep.equal([
      'both',
    ]);
  });

  it('leaves "we need to" to whoever speaks', () => {
    const text = 'Wang Yi said that risks grow. We need to discuss and manage differences.';
    expect(voicesAfter(CHINA, text)).to.deep.equal(['self', 'self']);
  });

  it('counts as agreed what the two leaders will do, behind what ministers agreed', () => {
    const text = 'Both sides agreed to carry on. The two heads of state will keep in regular contact.';
    expect(voicesAfter(CHINA, text)).to.deep.equal(['both', 'both']);
  });

  it('leaves to whoever speaks what the other has said, where it opens a reason or is taken up', () => {
    const text =
      'Wang Yi said that ties matter. Since the United States has expressed that it wants no conflict, it should act.';
    expect(voicesAfter(CHINA, text)).to.deep.equal(['self', 'self']);
    const taken =
      'Wang Yi said that ties matter. Secretary Blinken has just reiterated that he wants no conflict.';
    expect(voicesAfter(CHINA, taken)).to.deep.equal(['self', 'self']);
    expect(voicesAfter(CHINA, 'Blinken said that the U.S. wants no conflict.')).to.deep.equal(['other']);
  });

  it('gives a list in Roman numbers to whoever opened it', () => {
    const text = `Both sides agreed to the following:

(i) A hotline.

(ii) Setting up an expert group.

(iv) An early meeting.`;
    expect(voicesAfter(CHINA, text)).to.deep.equal(['both', 'both', 'both', 'both']);
  });

  it('joins two officials of whom the second has titles', () => {
    const text =
      'Secretary Antony Blinken and H.E. Mr. Wang Yi, Member of the Political Bureau of the CPC Central Committee, held candid discussions.';
    expect(voicesAfter(US, text)).to.deep.equal(['both']);
  });

  it('knows an office of the other government without a name, and its firms for no speaker', () => {
    const text = 'The Chinese State Councillor and Foreign Minister, on his part, conveyed a wish for peace.';
    expect(voicesAfter(US, text)).to.deep.equal(['other']);
    const firms = 'Blinken said that trade is open. Chinese enterprises are welcome to invest in America.';
    expect(voicesAfter(CHINA, firms)).to.deep.equal(['other', 'other']);
  });

  it('leaves to a minister the letters and meetings of leaders that he tells of', () => {
    const letters =
      'Wang Yi said that ties improve. President Xi Jinping and President Joe Biden exchanged letters on them.';
    expect(voicesAfter(CHINA, letters)).to.deep.equal(['self', 'self']);
    const meeting =
      'Wang Yi said that ties improve. The presidents of the two countries held a constructive meeting not long ago.';
    expect(voicesAfter(CHINA, meeting)).to.deep.equal(['self', 'self']);
  });

  it('knows a courtesy call for a contact', () => {
    const text = 'While in Beijing, Secretary Antony Blinken paid a courtesy call on Wang Yi.';
    expect(voicesAfter(US, text)).to.deep.equal(['both']);
  });

  it('takes for no contact what meets a wish or a need', () => {
    const text =
      'Wang Yi said that ties improve. The growth of ties between China and the United States meets the general wish of the two peoples.';
    expect(voicesAfter(CHINA, text)).to.deep.equal(['self', 'self']);
  });

  it('hears a State Councillor of the other government, and a minister by his short title', () => {
    const opening = 'Raksha Mantri Shri Rajnath Singh met General Wei Fenghe, Defence Minister of China.';
    const text = `${opening}

State Councillor and Defence Minister of China said that talks go on. The two sides should look at the whole.

The Chinese Defence Minister conveyed a wish for peace. RM advised that the Chinese side should withdraw. He asked for care.`;
    expect(
      compare(text, 'Wei Fenghe met Rajnath Singh.')
        .a.sentences.slice(1)
        .map(({ voice }) => voice),
    ).to.deep.equal(['other', 'other', 'other', 'self', 'self']);
  });

  it('leaves "I hope" to the counterpart who spoke before it, and greetings in turn to both', () => {
    const text = 'Blinken said that ties matter. I hope to strengthen communication, and am committed to it.';
    expect(voicesAfter(CHINA, text)).to.deep.equal(['other', 'other']);
    expect(voicesAfter(US, 'I hope that it helps.')).to.deep.equal(['self']);
    const greetings =
      'Minister Wang congratulated Secretary Blinken on his post, and Secretary Blinken expressed his thanks.';
    expect(voicesAfter(US, greetings)).to.deep.equal(['both']);
  });

  it('takes what both agreed they should also do for agreed, and a list that they "reached" for both’s', () => {
    const text =
      'The two sides agreed that both should withdraw. The two sides should also ease the situation. They re-affirmed that both sides should respect the line.';
    expect(voicesAfter(US, text)).to.deep.equal(['both', 'both', 'both']);
    const list = `The two sides reached the following common understandings:

First, both sides agreed to ease the situation.`;
    expect(voicesAfter(CHINA, list)).to.deep.equal(['both', 'both']);
  });

  it('joins two ministers "of" their countries', () => {
    const text =
      'The Secretary of State of the United States, Antony Blinken and the State Councilor and Foreign Minister of China, H.E. Mr. Wang Yi met in Moscow.';
    expect(compare(text, CHINA).a.sentences.map(({ voice }) => voice)).to.deep.equal(['both']);
  });

  it('leaves to a post what its side challenges', () => {
    const post =
      'I met Foreign Minister Wang Yi. We spoke about Ukraine. But we continue to challenge, including on human rights.';
    expect(compare(post, CHINA).a.sentences.map(({ voice }) => voice)).to.deep.equal([
      'both',
      'both',
      'self',
    ]);
  });

  it('leaves to a minister what the leaders reached where he recalls that they met', () => {
    const text =
      'Wang Yi said that not long ago, President Xi Jinping and President Biden held a meeting. The two sides reached important consensus on ties.';
    expect(voicesAfter(CHINA, text)).to.deep.equal(['self', 'self']);
    const now = 'Wang Yi said that ties matter. The two sides reached important consensus on ties.';
    expect(voicesAfter(CHINA, now)).to.deep.equal(['self', 'both']);
  });

  it('knows whom somebody received for a contact, and a letter for none', () => {
    const text =
      'Secretary Antony Blinken received today Member of the Political Bureau and Foreign Minister Mr. Wang Yi.';
    expect(compare(text, CHINA).a.sentences.map(({ voice }) => voice)).to.deep.equal(['both']);
    expect(voicesAfter(US, 'Secretary Blinken received a letter from Wang Yi.')).to.deep.equal(['self']);
  });

  it('gives an office that only the counterpart holds to the counterpart', () => {
    const leaders = 'The Prime Minister met President Xi Jinping. The President welcomed the visit.';
    const other = 'President Xi Jinping met with British Prime Minister Keir Starmer.';
    expect(compare(leaders, other).a.sentences.map(({ voice }) => voice)).to.deep.equal(['both', 'other']);
    const both = 'President Biden spoke with President Xi. The President welcomed the call.';
    expect(
      compare(both, 'President Xi spoke with President Biden.').a.sentences.map(({ voice }) => voice),
    ).to.deep.equal(['both', 'self']);
  });

  it('counts who attended as nobody’s, and what was confirmed as both’s', () => {
    expect(voicesAfter(CHINA, 'Cai Qi and Wang Yi attended the meeting.')).to.deep.equal(['none']);
    expect(voicesAfter(CHINA, 'Wang Yi attended the signing and said that it matters.')).to.deep.equal([
      'self',
    ]);
    expect(voicesAfter(US, 'It was confirmed that the two sides would meet.')).to.deep.equal(['both']);
  });

  it('hears officials of a country without a name, and those sent by both as both', () => {
    expect(
      voicesAfter(
        US,
        'They discussed trade. U.S. officials raised the two economies. Chinese officials stated so.',
      ),
    ).to.deep.equal(['both', 'self', 'other']);
    expect(
      voicesAfter(
        US,
        'Senior officials from the U.S. Department of the Treasury and China’s Ministry of Finance convened for two days.',
      ),
    ).to.deep.equal(['both']);
  });

  it('gives a quotation that opens a sentence to whoever is said to have spoken it', () => {
    const quoted =
      '"China hopes for sound ties, which should be sought by both sides," said Minister Wang Yi, adding that he would try.';
    expect(voicesAfter(CHINA, quoted)).to.deep.equal(['self']);
    const his =
      'Wang Yi welcomed it. "We want calm, which serves both sides," he said, adding that time is short.';
    expect(voicesAfter(CHINA, his)).to.deep.equal(['self', 'self']);
  });

  it('takes a talk that goes back to another for both’s', () => {
    const words =
      'The consultation, which follows talks held in Beijing in May, is part of efforts to stay in touch.';
    expect(voicesAfter(US, words)).to.deep.equal(['both']);
  });

  it('counts a greeting for a contact, and what one of each side set up for both’s', () => {
    const a = 'Today in Bangkok, I greeted President Xi before the Leaders Retreat.';
    const b = '国家主席习近平在曼谷应约同美国副总统哈里斯简短交谈。';
    const { a: greeting, b: talk } = compare(a, b, ['en', 'zh']);
    expect([...greeting.sentences, ...talk.sentences].map(({ voice }) => voice)).to.deep.equal([
      'both',
      'both',
    ]);
    expect(
      voicesAfter(
        US,
        'The group is one of two formed by Secretary Blinken and Foreign Minister Wang Yi last year.',
      ),
    ).to.deep.equal(['both']);
  });

  it('gives a wish behind what both do to whoever speaks', () => {
    const text =
      'Wang Yi stressed that ties matter. The two countries will host the next rounds, and China stands ready to help. It is hoped that the two sides will expand trade.';
    expect(voicesAfter(CHINA, text)).to.deep.equal(['self', 'self', 'self']);
    const both = 'The two sides agreed to meet. It is hoped that the two sides will expand trade.';
    expect(voicesAfter(CHINA, both)).to.deep.equal(['both', 'self']);
  });

  it('takes why somebody is in town for nobody’s words', () => {
    const why = 'The Chinese Foreign Minister is in Washington to attend a conference.';
    expect(voicesAfter(US, why)).to.deep.equal(['none']);
    expect(voicesAfter(US, 'Wang Yi said that he is in Washington to attend a conference.')).to.deep.equal([
      'other',
    ]);
  });

  it('takes for both’s what was noted by nobody in particular, unless one spoke before', () => {
    const noted = 'It was noted that soldiers of the two had fought together.';
    expect(voicesAfter(US, noted)).to.deep.equal(['both']);
    expect(voicesAfter(US, `Secretary Blinken stressed the case. ${noted}`)[1]).to.equal('self');
    expect(
      voicesAfter(US, 'The effectiveness of the agreement, which had led to calm, was noted.'),
    ).to.deep.equal(['both']);
  });

  it('takes a talk that was a step to another, or went on from one, for both’s', () => {
    for (const words of [
      'The meeting was an important step in the preparation for a planned summit.',
      'The meeting was an important stage in the preparation of a summit.',
      'The consultations were held, and the talks became a logical continuation of those of May.',
    ])
      expect(voicesAfter(US, words), words).to.deep.equal(['both']);
  });

  it('knows a secretary by his department for one’s own, and a delegation’s head for nobody’s words', () => {
    const uk =
      'Business Secretary Peter Kyle met Chinese Commerce Minister Wang Wentao. Discussions focused on trade. The Business Secretary raised subsidies.';
    const cn = 'Wang Wentao met with British Business Secretary Peter Kyle.';
    expect(compare(uk, cn).a.sentences.map(({ voice }) => voice)).to.deep.equal(['both', 'both', 'self']);
    expect(voicesAfter(US, 'Daniel Kritenbrink led the U.S. delegation.')).to.deep.equal(['none']);
    expect(voicesAfter(US, 'Wang Yi is on a two-day visit to Washington.')).to.deep.equal(['none']);
    expect(voicesAfter(US, 'It was reiterated that peace is the basis of ties.')).to.deep.equal(['both']);
  });

  it('reads past the spokesperson whom a text opens with', () => {
    const text =
      'A Foreign Office spokesperson said: "The Foreign Secretary spoke to Chinese Foreign Minister Wang Yi about trade. He urged calm."';
    const { sentences } = compare(text, CHINA).a;
    expect(sentences.map(({ voice }) => voice)).to.deep.equal(['both', 'self']);
    expect(sentences[0]?.acts.map(({ id }) => id)).to.include('inform');
  });

  it('gives both what a post without its subject discussed, and one’s own what it raised', () => {
    const post =
      'Just concluded meeting with Foreign Minister Wang Yi. Discussed the border. Raised human rights. Agreed to remain in touch. Our conversation also covered trade.';
    expect(compare(post, CHINA).a.sentences.map(({ voice }) => voice)).to.deep.equal([
      'both',
      'both',
      'self',
      'both',
      'both',
    ]);
  });

  it('gives nobody the side that was led, both a consensus that there was, and one’s own what is at odds', () => {
    expect(voicesAfter(US, 'The U.S. side was led by Ambassador Nicholas Burns.')).to.deep.equal(['none']);
    expect(voicesAfter(US, 'There was a consensus that both sides should respect this.')).to.deep.equal([
      'both',
    ]);
    expect(
      voicesAfter(US, 'They discussed the border. The build-up is clearly at odds with the agreements.'),
    ).to.deep.equal(['both', 'self']);
  });

  it('hears a contact in a call that was answered', () => {
    const text = 'Wang Yi answered a phone call from U.S. Secretary of State Antony Blinken.';
    expect(compare(text, US).a.sentences.map(({ voice }) => voice)).to.deep.equal(['both']);
  });

  it('takes what the outcomes include for both’s, unless somebody names them', () => {
    const outcomes = 'The six outcomes include a roadmap on trade.';
    expect(voicesAfter(US, outcomes)).to.deep.equal(['both']);
    expect(voicesAfter(US, `Wang Yi said that the visit matters. ${outcomes}`)).to.deep.equal([
      'other',
      'other',
    ]);
  });

  it('knows deputy ministers together for both', () => {
    expect(voicesAfter(US, 'The deputy ministers had frank discussions.')).to.deep.equal(['both']);
    expect(voicesAfter(US, 'The foreign secretaries agreed to speak again.')).to.deep.equal(['both']);
  });

  it('knows a round that a place or a body of both held, and a talk hosted together, for a contact', () => {
    for (const words of [
      'Istanbul hosted a regular round of US-China consultations on visas.',
      'The China-U.S. Economic Working Group held its fifth meeting on Friday, the Ministry of Finance said.',
      'The head of the Office and the Assistant Secretary co-hosted the 16th China-U.S. Defense Policy Coordination Talks.',
    ])
      expect(voicesAfter(US, words), words).to.deep.equal(['both']);
    const kremlin =
      'Vladimir Putin spoke with John Kerry.\n\nJohn Kerry spoke about his meetings with Russian colleagues.';
    expect(compare(kremlin, US).a.sentences.map(({ voice }) => voice)[1]).not.to.equal('both');
  });

  it('knows heads of state, experts and officials of both for both, and a post that says what its talk is for', () => {
    for (const words of [
      'The defense chiefs expressed concern over the spread of the virus.',
      'Senior officials from both countries reviewed progress.',
      'Experts of the two countries discussed methane.',
      'Agreement was reached on a further round of consultations.',
    ])
      expect(voicesAfter(US, words), words).to.deep.equal(['both']);
    const post =
      'Few ties matter as much. To advance that relationship, I had a lengthy meeting this evening with my counterpart, Foreign Minister Wang Yi.';
    expect(compare(post, CHINA).a.sentences.map(({ voice }) => voice)[1]).to.equal('both');
  });

  it('knows a post that leaves out its "I" from the start', () => {
    const post =
      'Had a very good telephone conversation with President Xi of China. We will be having an extended meeting next week.';
    expect(compare(post, CHINA).a.sentences.map(({ voice }) => voice)).to.deep.equal(['both', 'both']);
  });

  it('goes on with the speaker where a government only ends what he denies', () => {
    const text = 'It does not seek to use the question as a tool to contain China, and hopes to see peace.';
    expect(
      voicesAfter(CHINA, `Blinken said that the U.S. government is committed to its policy. ${text}`),
    ).to.deep.equal(['other', 'other']);
  });

  it('leaves what the two reached over years to the speaker', () => {
    const text = 'Over the past 50 years, the two sides have reached four political documents.';
    expect(voicesAfter(CHINA, `Wang Yi said that ties matter. ${text}`)).to.deep.equal(['self', 'self']);
    expect(voicesAfter(CHINA, 'The two sides have reached four political documents.')).to.deep.equal([
      'both',
    ]);
  });

  it('knows what both spoke about by the agenda that it topped and the mention that was made of it', () => {
    for (const words of [
      'The crisis at the border topped the conversation’s agenda.',
      'Mention was made of the students who study abroad.',
    ])
      expect(voicesAfter(US, `He spoke of trade.\n\n${words}`)[1], words).to.equal('both');
  });

  it('takes the president of an aide for his own side', () => {
    const a =
      'Vladimir Putin had a telephone conversation with Donald Trump. Our President began by congratulating Donald Trump on his success.';
    const b = 'President Trump spoke with President Putin.';
    expect(compare(a, b).a.sentences[1]?.voice).to.equal('self');
  });

  it('takes what a president owns for no speaker', () => {
    expect(
      voicesAfter(
        CHINA,
        "Wang Yi raised trade. The US President's efforts have been appreciated in the region.",
      ),
    ).to.deep.equal(['self', 'self']);
    expect(voicesAfter(CHINA, 'The US President appreciated the efforts in the region.')).to.deep.equal([
      'other',
    ]);
  });

  it('hears the EU’s High Representative by the letters of her office', () => {
    const opening = 'High Representative Kaja Kallas met Foreign Minister Wang Yi in Brussels.';
    const text =
      'They discussed fisheries. The HR/VP reaffirmed that ports stay open. They discussed the ferry. The HR/VP said she had urged Torvia to come back and that the Union stands ready to help.';
    expect(compare(`${opening} ${text}`, CHINA).a.sentences.map(({ voice }) => voice)).to.deep.equal([
      'both',
      'both',
      'self',
      'both',
      'self',
    ]);
  });

  it('takes talks that a side encourages others to hold for no contact', () => {
    const text =
      'Wang Yi raised the war. China also encourages the U.S., the league and the neighbouring states to hold dialogue with Torvia.';
    const { a, matches } = compare(`${CHINA} ${text}`, US);
    expect(a.sentences.map(({ voice }) => voice)).to.deep.equal(['both', 'self', 'self']);
    expect(a.sentences[2]?.acts.map(({ id }) => id)).to.deep.equal(['urge']);
    expect(matches.some(({ a: [id], because }) => id === 'a3' && because[0]?.kind === 'contact')).to.equal(
      false,
    );
  });

  it('goes on with him who agreed that something is so', () => {
    const text =
      'The Secretary raised trade.\n\nForeign Minister Wang Yi agreed with the Secretary that ferries matter. He said that the harbours had been told.';
    expect(voicesAfter(US, text).slice(1)).to.deep.equal(['both', 'other']);
    expect(
      voicesAfter(US, 'The Secretary agreed with Minister Wang that ferries matter. He raised the harbours.'),
    ).to.deep.equal(['both', 'self']);
  });
});
