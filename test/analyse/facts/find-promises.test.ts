import { expect } from 'chai';
import { compare } from '../../support/readings.ts';
import { toldPromises, toldPromisesInChinese } from '../../support/told-promises.ts';

describe('what findPromises leaves of a promise', () => {
  it('takes a subject that denies into the promise, or hears none', () => {
    for (const [text, told] of [
      ['Neither side will send ships to the reef.', 'pledge: Neither side will send ships to the reef'],
      ['He noted that no side would send troops.', 'pledge: no side would send troops'],
      [
        'Neither of the two countries will support smugglers.',
        'pledge: Neither of the two countries will support smugglers',
      ],
      [
        'Neither side will send ships and will use drones.',
        'pledge: Neither side will send ships and will use drones',
      ],
      ['They agreed that neither side would send ships.', 'joint: agreed that neither side would send ships'],
      ['The two sides will send ships.', 'pledge: will send ships'],
    ] as const)
      expect(toldPromises(text), text).to.deep.equal([told]);
    for (const text of [
      'Neither side agreed to open the port.',
      'They have not agreed to open the port.',
      'No agreement was reached on ferries.',
      'He said that no country will support the ban.',
    ])
      expect(toldPromises(text), text).to.deep.equal([]);
  });

  it('goes on through the day before the clause that is agreed on, and to one more of them', () => {
    for (const [text, told] of [
      [
        'He has agreed that on March 1, 2027, he will leave the levy on rice at 10%, and not raise it to 25%.',
        'pledge: agreed that on March 1, 2027, he will leave the levy on rice at 10%, and not raise it to 25%',
      ],
      [
        'It was also agreed that much has been done for the river and that the Secretary, together with the Minister, will strive for clean water.',
        'joint: agreed that much has been done for the river and that the Secretary, together with the Minister, will strive for clean water',
      ],
      [
        'The two agreed that, for want of ferries, they will share ships.',
        'joint: agreed that, for want of ferries, they will share ships',
      ],
      [
        'They will support a not yet final, but very welcome, plan for rice.',
        'pledge: will support a not yet final, but very welcome, plan for rice',
      ],
      ['They will support peace, and not in the reef alone.', 'pledge: will support peace'],
    ] as const)
      expect(toldPromises(text), text).to.deep.equal([told]);
    expect(toldPromises('They agreed that the talks helped, and he will report.')).to.deep.equal([]);
  });

  it('gives to both what both hold, and hears no agreement of an earlier day', () => {
    expect(
      toldPromises('The Secretary thanked him, and both ministers affirmed their shared commitment to rail.'),
    ).to.deep.equal(['joint: commitment to rail']);
    expect(
      toldPromises('He recalled that in the talks of 6 June, an agreement was reached on the harbour.'),
    ).to.deep.equal([]);
  });

  it('hears no step in what is going on, nor in a meeting of others that one supports', () => {
    expect(toldPromises('The Secretary looked forward to the rest of his visit.')).to.deep.equal([]);
    expect(toldPromises('The Secretary looks forward to the visit of the Minister.')).to.have.length(1);
    expect(toldPromisesInChinese('王毅说，中方支持甲乙两党领导人再次会晤。')).to.deep.equal([]);
    expect(toldPromisesInChinese('王毅说，中方支持两国领导人尽快举行会谈。')).to.have.length(1);
    expect(toldPromisesInChinese('王毅说，中方欢迎国务卿近期访华。')).to.have.length(1);
  });

  it('promises what somebody would like to do with the other, as 愿同 does', () => {
    expect(toldPromises('He would like to work together with the Premier to open the port.')).to.deep.equal([
      'pledge: would like to work together with the Premier to open the port',
    ]);
    expect(toldPromises('He would like to see the port open.')).to.deep.equal([]);
  });

  it('hears no promise in a threat', () => {
    for (const text of [
      'If China does not act, the United States will impose tariffs.',
      'The United States will suspend the ferries unless China acts.',
      'The United States will use other means if they fail to agree.',
    ])
      expect(toldPromises(text), text).to.deep.equal([]);
    for (const text of [
      'If talks do not succeed, the United States will continue to work for peace.',
      'The United States will suspend the levy if talks succeed.',
    ])
      expect(toldPromises(text), text).to.have.length(1);
  });

  it('hears what a party will do in whatever Chinese words, and not what it will come to', () => {
    for (const [text, told] of [
      [
        '王毅表示，中方决定对这类船只进行登记，并启动有关程序。',
        'pledge: 决定对这类船只进行登记，并启动有关程序',
      ],
      ['布林肯表示，美方将正视历史，认真落实共识。', 'pledge: 将正视历史，认真落实共识'],
      ['布林肯表示，美方愿继承前人打下的基础，找到办法。', 'pledge: 愿继承前人打下的基础，找到办法'],
      ['双方将适时再次进行互访。', 'next-step: 双方将适时再次进行互访'],
    ] as const)
      expect(toldPromisesInChinese(text), text).to.deep.equal([told]);
    for (const text of [
      '王毅表示，美方将付出代价。',
      '王毅表示，这样做双方都将受益。',
      '王毅表示，美方将对航运造成破坏。',
      '王毅表示，美方将航运问题政治化。',
      '王毅表示，美方将多艘渔船列入清单。',
      '王毅表示，希望美方将认真落实共识。',
      '王毅表示，中方起决定性作用，不愿看到冲突。',
    ])
      expect(toldPromisesInChinese(text), text).to.deep.equal([]);
  });

  it('names a step where the two agreed to keep contact, in either word', () => {
    expect(toldPromises('They agreed to maintain regular contacts.')).to.deep.equal([
      'next-step: agreed to maintain regular contacts',
    ]);
    expect(toldPromises('They agreed to stay in contact.')).to.deep.equal([
      'next-step: agreed to stay in contact',
    ]);
  });

  it('hears 充分发挥, and no step in where one has been', () => {
    expect(toldPromisesInChinese('双方重申将充分发挥磋商机制作用。')).to.deep.equal([
      'pledge: 将充分发挥磋商机制作用',
    ]);
    expect(toldPromisesInChinese('布林肯介绍了近期访问非洲的情况。')).to.deep.equal([]);
  });

  it('hears no promise in an account of what the leaders did in an earlier talk, nor in what somebody is said to be after', () => {
    expect(
      toldPromisesInChinese(
        '王毅说，习近平主席同拜登总统在利马举行会晤，双方重申恪守四个文件的原则，致力于构建稳定的关系。',
      ),
    ).to.deep.equal([]);
    expect(
      toldPromisesInChinese('布林肯表示，两国领导人达成重要共识，同意加强能源合作，美方愿继续推动落实。'),
    ).to.deep.equal(['pledge: 愿继续推动落实']);
    expect(
      toldPromises('He said that the film was made with an obvious intention to mislead.'),
    ).to.deep.equal([]);
    expect(toldPromises('He affirmed his commitment to national security.')).to.deep.equal([]);
    expect(toldPromises('They said that talks on a shared river will begin.')).to.deep.equal([
      'next-step: talks on a shared river will begin',
    ]);
    expect(toldPromises('He stated his intention to visit the port.')).to.have.length(1);
  });

  it('hears what was agreed in principle, what they confirmed that they would hold, and support that is assured', () => {
    expect(toldPromises('They agreed in principle to resume ferries.')).to.deep.equal([
      'joint: agreed in principle to resume ferries',
    ]);
    expect(toldPromises('The two sides confirmed that they would hold an energy dialogue.')).to.deep.equal([
      'next-step: would hold an energy dialogue',
    ]);
    expect(toldPromises("Minister Wang assured China's support for the coming expo.")).to.deep.equal([
      "pledge: assured China's support for the coming expo",
    ]);
    expect(toldPromisesInChinese('布林肯表示，美方愿全力支持博览会。')).to.deep.equal([
      'pledge: 愿全力支持博览会',
    ]);
  });

  it('ends what was talked about at the next thing on the list', () => {
    for (const [text, told] of [
      [
        'We discussed our intention to have a steady relationship, the situation in the strait, and the closure of a port.',
        'pledge: intention to have a steady relationship',
      ],
      [
        'They discussed trade, their commitment to protecting the river and Norvane’s ferry ban.',
        'pledge: commitment to protecting the river',
      ],
      [
        'They discussed their commitment to peace in Africa, Asia and Europe.',
        'pledge: commitment to peace in Africa, Asia and Europe',
      ],
      [
        'They reviewed progress, and expressed readiness to expand trade, the exchange of students, and flights.',
        'pledge: readiness to expand trade, the exchange of students, and flights',
      ],
      [
        'The Secretary reaffirmed our commitment to a fair trade, an open sea, and free ports.',
        'pledge: commitment to a fair trade, an open sea, and free ports',
      ],
    ] as const)
      expect(toldPromises(text), text).to.deep.equal([told]);
  });

  it('hears commitments that were made on something, and what one will not do', () => {
    expect(
      toldPromises('The two sides made commitments with respect to fisheries enforcement.'),
    ).to.deep.equal(['pledge: made commitments with respect to fisheries enforcement']);
    expect(toldPromises('China made a commitment on continued rescue cooperation.')).to.deep.equal([
      'pledge: made a commitment on continued rescue cooperation',
    ]);
    for (const none of [
      'Progress was made on commitments on rescue.',
      'China has given no commitment to rescue sailors.',
    ])
      expect(toldPromises(none), none).to.deep.equal([]);
    expect(toldPromisesInChinese('美方不会采取同中国“断链”的做法，愿扩大贸易。')).to.deep.equal([
      'pledge: 不会采取同中国“断链”的做法',
      'pledge: 愿扩大贸易',
    ]);
  });

  it('takes no promise of businesses for one of the sides', () => {
    for (const text of [
      'Chinese and American businesses are willing to invest in ports.',
      'He said that American companies will invest in ports.',
      'American investors are also ready to buy ore.',
    ])
      expect(toldPromises(text), text).to.deep.equal([]);
    for (const text of ['中国企业愿扩大对美投资。', '美国企业家们都愿意参与港口建设。'])
      expect(toldPromisesInChinese(text), text).to.deep.equal([]);
    expect(toldPromisesInChinese('中方愿同美国企业加强合作。')).to.have.length(1);
    expect(toldPromises('China is willing to invest in ports.')).to.have.length(1);
    expect(toldPromises('China welcomes companies and is willing to open ports.')).to.have.length(1);
  });

  it('takes what was agreed earlier for nothing that is agreed now', () => {
    for (const text of [
      'We have also earlier agreed that ferries should resume.',
      'They had previously agreed to resume ferries.',
      'The Secretary recalled that they had agreed to resume ferries.',
    ])
      expect(toldPromises(text), text).to.deep.equal([]);
    for (const text of ['双方此前同意重启渡轮。', '中美双方早前商定重启渡轮。'])
      expect(toldPromisesInChinese(text), text).to.deep.equal([]);
    expect(toldPromisesInChinese('双方同意按此前做法重启渡轮。')).to.have.length(1);
    expect(toldPromises('The Secretary said that they had agreed to resume ferries.')).to.have.length(1);
    expect(
      toldPromises('They have agreed that ferries will not stop, nor should ports close.'),
    ).to.deep.equal(['joint: agreed that ferries will not stop, nor should ports close']);
  });

  it('tells a denial without what it is called', () => {
    expect(toldPromisesInChinese('美方多次作出不寻求“新冷战”、无意同中国对抗等重要承诺。')).to.deep.equal([
      'pledge: 不寻求“新冷战”',
      'pledge: 无意同中国对抗',
    ]);
  });

  it('tells nothing of much that was agreed on, and all of what is resolved', () => {
    expect(toldPromises('They agreed on many things.')).to.deep.equal([]);
    expect(toldPromises('The two sides reached a series of important agreements.')).to.deep.equal([]);
    expect(toldPromises('They agreed on many steps to protect the river.')).to.have.length(1);
    expect(
      toldPromises(
        'China said that the two should be patient, and they agreed to set up a working group on rice.',
      ),
    ).to.deep.equal(['joint: agreed to set up a working group on rice']);
    expect(
      toldPromises('He said that China is willing to resolve differences and concerns through dialogue.'),
    ).to.deep.equal(['pledge: is willing to resolve differences and concerns through dialogue']);
  });

  it('names the year of a day, and no day for the term of a treaty', () => {
    expect(toldPromises('By March 1, 2026, the duties on rice end.')).to.deep.equal([
      'deadline: By March 1, 2026',
    ]);
    expect(toldPromises('He set a goal for exports by 2030.')).to.deep.equal(['deadline: by 2030']);
    expect(toldPromises('He recalled the treaty, which is in force until February 2026.')).to.deep.equal([]);
  });
});

describe('findPromises(read, sentence, voice, isContact, findActors)', () => {
  it('hears what somebody will do by whoever acts, and foretells nothing', () => {
    for (const words of [
      'will act firmly in its defense',
      'will always stand up for its values',
      'would be prepared to meet',
    ])
      expect(toldPromises(`He said that the United States ${words}.`), words).to.deep.equal([
        `pledge: ${words}`,
      ]);
    for (const text of [
      'This step will advance the effort.',
      'Their talks will help the region.',
      'He said that steady growth will continue to create opportunities.',
    ])
      expect(toldPromises(text), text).to.deep.equal([]);
  });

  it('hears what both agreed in a clause that names nobody', () => {
    expect(toldPromisesInChinese('双方就中美关系坦诚交换了意见，同意加快落实共识。')).to.deep.equal([
      'joint: 同意加快落实共识',
    ]);
    expect(toldPromisesInChinese('双方宣布将举行首次对话。')).to.deep.equal([
      'next-step: 宣布将举行首次对话',
    ]);
    expect(toldPromisesInChinese('王毅表示同意这一看法。')).to.deep.equal([]);
    expect(toldPromises('The two leaders tasked their teams to follow up.')).to.deep.equal([
      'joint: tasked their teams to follow up',
    ]);
  });

  it('takes the name of a promise for none', () => {
    for (const text of [
      '美方做法严重违背所作承诺。',
      '中美三个联合公报是双方作出的政治承诺。',
      '希望美方把“四不一无意”的承诺落到实处。',
    ])
      expect(toldPromisesInChinese(text), text).to.deep.equal([]);
    expect(toldPromises('They recalled what the two sides agreed to in November.')).to.deep.equal([]);
  });

  it('joins the cues of one clause, by what tells most', () => {
    expect(toldPromises('They agreed that the working group will meet twice a year.')).to.deep.equal([
      'next-step: agreed that the working group will meet twice a year',
    ]);
    expect(toldPromises('China stands ready to push for results in the next round of talks.')).to.deep.equal([
      'pledge: stands ready to push for results in the next round of talks',
    ]);
  });

  it('foretells nothing of what cannot promise, and repeats no bare cue', () => {
    for (const text of [
      'They must ensure that competition will not veer into conflict.',
      'He spoke of a settlement that would ensure lasting peace.',
      'Talks with China will support this.',
      'He said that this will continue.',
      'They stressed open channels in the weeks and months ahead.',
      'It was expected that the Chinese side would work with them towards this.',
    ])
      expect(toldPromises(text), text).to.deep.equal([]);
    expect(toldPromisesInChinese('美国历届政府对此都有明确承诺。')).to.deep.equal([]);
  });

  it('takes neither a threat nor a shared opinion for a promise', () => {
    for (const text of [
      'The United States will respond decisively to this.',
      'China will not sit idly by.',
      'The two sides agreed that the meeting was positive.',
      'They concurred in the view that the situation is dangerous.',
    ])
      expect(toldPromises(text), text).to.deep.equal([]);
    expect(toldPromises('They agreed that the Chancellor should visit next year.')).to.deep.equal([
      'next-step: agreed that the Chancellor should visit next year',
    ]);
    expect(toldPromises('They affirmed the need to keep humans in control.')).to.deep.equal([
      'joint: affirmed the need to keep humans in control',
    ]);
  });

  it('says of what happens what it is', () => {
    for (const [text, words] of [
      ['It was confirmed that the talks would take place in May.', 'the talks would take place in May'],
      [
        'He spoke of the summit on rice, which will be held in May.',
        'the summit on rice, which will be held in May',
      ],
    ] as const)
      expect(toldPromises(text), text).to.deep.equal([`next-step: ${words}`]);
    for (const words of ['中方欢迎财长近期访华', '禁毒工作组将举行高官会', '直航即将恢复'])
      expect(toldPromisesInChinese(`${words}。`), words).to.deep.equal([`next-step: ${words}`]);
  });

  it('hears who is ready by whatever stands between', () => {
    expect(toldPromises('China is also ready to share data.')).to.deep.equal([
      'pledge: is also ready to share data',
    ]);
    for (const words of ['将为对方企业提供便利', '愿从长远角度看待两国关系'])
      expect(toldPromisesInChinese(`中方${words}。`), words).to.deep.equal([`pledge: ${words}`]);
  });

  it('takes for no promise what somebody may yet agree to, what nobody means, or praise', () => {
    for (const text of [
      'Only the Chancellor can get the two to agree to that.',
      'The fact that neither Ellery nor the United States has the intention to rule the other is a basis.',
      'China has always been committed to promoting peace.',
    ])
      expect(toldPromises(text), text).to.deep.equal([]);
    expect(toldPromisesInChinese('王毅表示，中方始终致力于劝和促谈。')).to.deep.equal([]);
  });

  it('takes for no promise what is asked for over a comma', () => {
    expect(toldPromisesInChinese('美方必须恪守协议，落实不支持“台独”的承诺。')).to.deep.equal([]);
  });

  it('tells as agreed what both set up, reached or committed to, and no shared opinion', () => {
    expect(toldPromisesInChinese('双方还成立了一个工作组。')).to.deep.equal([
      'joint: 双方还成立了一个工作组',
    ]);
    expect(toldPromisesInChinese('近年来双方建立了多个对话机制。')).to.deep.equal([]);
    expect(toldPromises('Agreements were reached to establish a dialogue on ore.')).to.deep.equal([
      'joint: Agreements were reached to establish a dialogue on ore',
    ]);
    expect(toldPromises('The two sides committed to maintain this channel.')).to.deep.equal([
      'joint: committed to maintain this channel',
    ]);
    expect(toldPromises('The two sides agreed on the importance of stable ties.')).to.deep.equal([]);
    expect(toldPromises('The two sides agreed on the importance of keeping lines open.')).to.have.length(1);
  });

  it('tells a next step with its verb, and no date where none is named', () => {
    expect(
      toldPromisesInChinese('双方同意保持对话，适时举办新一轮经济对话，就气候变化保持沟通协调。'),
    ).to.deep.equal([
      'joint: 双方同意保持对话',
      'next-step: 适时举办新一轮经济对话',
      'joint: 就气候变化保持沟通协调',
    ]);
    expect(
      toldPromises('The two sides discussed a new round of talks between the leaders in the near future.'),
    ).to.deep.equal(['next-step: a new round of talks between the leaders in the near future']);
    expect(toldPromises('They welcomed further talks during her upcoming travel to Ellery.')).to.have.length(
      1,
    );
    expect(toldPromises('They held a new round of talks.')).to.deep.equal([]);
  });

  it('hears a promise reaffirmed or given, and none in a boast of one’s own rise', () => {
    expect(toldPromisesInChinese('双方重申恪守联合声明的原则。')).to.deep.equal([
      'pledge: 重申恪守联合声明的原则',
    ]);
    expect(toldPromises('He said that India will give full support to the summit.')).to.deep.equal([
      'pledge: will give full support to the summit',
    ]);
    for (const text of ['中国致力于以中国式现代化推进民族复兴。', '这将为世界各国提供新机遇。'])
      expect(toldPromisesInChinese(text), text).to.deep.equal([]);
  });

  it('hears both promises of one who will compete, and manage it', () => {
    expect(
      toldPromises('He said that while we will compete hard, the United States will responsibly manage it.'),
    ).to.deep.equal(['pledge: will compete hard', 'pledge: will responsibly manage it']);
  });

  it('hears what both confirmed, and a call that is planned', () => {
    for (const words of [
      'confirmed continued close cooperation on lighthouses',
      'confirmed to strengthen communication between ports',
    ])
      expect(toldPromises(`The two ministers ${words}.`), words).to.deep.equal([`joint: ${words}`]);
    expect(toldPromises('They planned for a harbour master telephone call in May.')).to.deep.equal([
      'next-step: planned for a harbour master telephone call in May',
    ]);
    expect(toldPromises('The two ministers confirmed the date to the press.')).to.deep.equal([]);
    expect(toldPromisesInChinese('双方同意适时举行港务局长通话。')).to.deep.equal([
      'next-step: 双方同意适时举行港务局长通话',
    ]);
  });

  it('hears what a country will not do, and no promise in what will not change', () => {
    expect(toldPromisesInChinese('王毅指出，中国尊重美国的渔业利益，不会去挑战和取代美国。')).to.deep.equal([
      'pledge: 不会去挑战和取代美国',
    ]);
    expect(toldPromisesInChinese('王毅指出，这一事实不会改变。')).to.deep.equal([]);
  });

  it('tells as agreed what one’s own sentence says that the two confirmed', () => {
    const asked = 'Secretary Blinken asked for help, and the two ministers confirmed that they';
    expect(toldPromises(`${asked} will continue to work on lighthouses.`)).to.deep.equal([
      'joint: will continue to work on lighthouses',
    ]);
    expect(
      toldPromises('Secretary Blinken said that they will continue to work on lighthouses.'),
    ).to.deep.equal(['pledge: will continue to work on lighthouses']);
  });

  it('tells as agreed what one is glad that “we” agreed on, and what was signed', () => {
    expect(toldPromises('I’m pleased that we agreed on work to open the harbour.')).to.deep.equal([
      'joint: agreed on work to open the harbour',
    ]);
    expect(toldPromises('I am glad that we have managed to agree on a plan for the delta.')).to.deep.equal([
      'joint: agree on a plan for the delta',
    ]);
    expect(toldPromisesInChinese('会谈后，双方共同见证签署经贸、渔业合作文件。')).to.deep.equal([
      'joint: 共同见证签署经贸、渔业合作文件',
    ]);
    expect(toldPromisesInChinese('双方一致认为应推动政治解决有关问题。')).to.deep.equal([
      'joint: 一致认为应推动政治解决有关问题',
    ]);
    expect(toldPromisesInChinese('双方一致认为会谈很有意义。')).to.deep.equal([]);
  });

  it('hears that one will start no trade war and close no door', () => {
    expect(toldPromisesInChinese('中方不会打贸易战，不会对美国关闭大门。')).to.deep.equal([
      'pledge: 不会打贸易战',
      'pledge: 不会对美国关闭大门',
    ]);
  });

  it('gives no date to a belief, or to a meeting that is prepared or supported', () => {
    expect(
      toldPromises('I believe that there will be many results over the next three years of my term.'),
    ).to.deep.equal([]);
    expect(toldPromisesInChinese('要为年底前的领导人会晤作好准备。')).to.deep.equal([]);
    expect(toldPromisesInChinese('美方支持中方办好明年的峰会。')).to.deep.equal([]);
  });

  it('tells as the other’s what an aside says that “they” committed to', () => {
    const post =
      'I have just completed a telephone conversation with President Xi, of China. It was a long call, where many subjects were discussed, including Grain (They have committed to five million tons!), and Steel.';
    const { commitments } = compare(post, '习近平同美国总统特朗普通电话。', ['en', 'zh']);
    expect(commitments.map(({ kind, by }) => [kind, by])).to.deep.equal([['pledge', 'b']]);
  });

  it('tells what a list promises behind a step that stands in it', () => {
    expect(
      toldPromises(
        'They agreed to strengthen exchanges, hold the next round of talks on ports, and expand trade in rice.',
      ),
    ).to.deep.equal([
      'joint: agreed to strengthen exchanges',
      'next-step: hold the next round of talks on ports',
      'joint: expand trade in rice',
    ]);
    expect(
      toldPromisesInChinese('布林肯表示，美方愿同中方一道，密切高层交往，开展新一轮渔业磋商，推进港口合作。'),
    ).to.deep.equal([
      'pledge: 愿同中方一道，密切高层交往',
      'next-step: 开展新一轮渔业磋商',
      'pledge: 推进港口合作',
    ]);
  });

  it('hears who would visit, accept or be in contact again', () => {
    expect(toldPromises('Minister Wang said that he would visit the port.')).to.deep.equal([
      'next-step: would visit the port',
    ]);
    expect(
      toldPromises('He said that he would gladly accept the invitation once the storm ends.'),
    ).to.deep.equal(['next-step: would gladly accept the invitation once the storm ends']);
    expect(toldPromises('The ministers will have another conversation soon.')).to.deep.equal([
      'next-step: will have another conversation soon',
    ]);
    expect(toldPromises('They concurred to hold a meeting at an early date.')).to.deep.equal([
      'next-step: concurred to hold a meeting at an early date',
    ]);
    expect(toldPromises('Few ships would visit the port.')).to.deep.equal([]);
  });

  it('ends a promise before what it follows', () => {
    expect(
      toldPromises('They reaffirmed their commitment to developing ports, following the call in May.'),
    ).to.deep.equal(['pledge: commitment to developing ports']);
  });

  it('gives no date to what is hoped for', () => {
    expect(toldPromises('China hopes that the ferry strike will end as soon as possible.')).to.deep.equal([]);
  });

  it('tells who will do what was agreed, though commas stand in between', () => {
    expect(
      toldPromises(
        'The two sides agreed that the ministers of ports, fisheries and ferries will visit China.',
      ),
    ).to.deep.equal([
      'next-step: agreed that the ministers of ports, fisheries and ferries will visit China',
    ]);
    expect(
      toldPromises('They agreed that ferries matter, and the ministers will visit China.').at(-1),
    ).to.equal('next-step: will visit China');
  });

  it('hears no promise in what one hopes or expects of another', () => {
    for (const text of [
      'The United States opposes curbs on growers of rice and hopes China will provide fair rules for growers.',
      'The Secretary expects China will support the plan for the river.',
      'He expects that China will continue to buy rice.',
    ])
      expect(toldPromises(text), text).to.deep.equal([]);
    expect(
      toldPromises('He hopes to visit the port, and the United States will support the plan.'),
    ).to.deep.equal(['pledge: will support the plan']);
  });

  it('hears no step in an event of the other side alone', () => {
    const told = (text: string) =>
      compare(text, 'Secretary Blinken met with Foreign Minister Wang Yi.', ['zh', 'en']).commitments.filter(
        ({ sentence }) => sentence.startsWith('a'),
      ).length;
    expect(told('王毅指出，美方即将主办诺维亚湾峰会。')).to.equal(0);
    for (const step of [
      '王毅指出，美方将主办新一轮渔业对话。',
      '王毅指出，美方将举办中美渔业论坛。',
      '王毅表示，中方将主办诺维亚湾峰会。',
    ])
      expect(told(step), step).to.equal(1);
  });

  it('hears no promise in what goes on by law, an aim that has not changed and a bare “with whom”', () => {
    expect(
      toldPromises(
        'He stated that the wreck was an accident and would continue to be dealt with in accordance with the law.',
      ),
    ).to.deep.equal([]);
    for (const text of ['中方致力于修复灯塔的目标没有变。', '中方愿同美方一道。'])
      expect(toldPromisesInChinese(text), text).to.deep.equal([]);
    expect(toldPromisesInChinese('中方致力于修复灯塔。')).to.have.length(1);
  });
});
