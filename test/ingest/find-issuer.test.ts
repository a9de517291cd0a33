import { expect } from 'chai';
import { findIssuer } from '../../server/ingest/find-issuer.ts';
import { issuerOfHost } from '../../server/ingest/propose-facts.ts';
import { readIssuers } from '../../server/knowledge/read-issuers.ts';
import type { IssuerEntry } from '../../server/model/issuer.ts';
import { startCpuClock } from '../support/start-cpu-clock.ts';

/** Forms that people type, and whom they mean. */
const TYPED: Readonly<Record<string, readonly string[]>> = {
  'us-state': [
    'us-state',
    'US-State',
    'united states, department of state',
    'United States Department of State',
    'Department of State',
    'U.S. Department of State',
    'the State Department',
    'State Department (US)',
    '美国国务院',
    '美國國務院',
  ],
  'us-white-house': [
    'The White House',
    'white house',
    '白宫',
    'President of the United States',
    'Donald J. Trump',
  ],
  'us-defense': ['Department of War', 'The Pentagon', 'U.S. Department of Defense'],
  'us-dhs': ['U.S. Department of Homeland Security', 'DHS', '美國國土安全部'],
  'us-justice': ['U.S. Justice Department'],
  'us-energy': ['U.S. Department of Energy'],
  'us-agriculture': ['USDA', 'United States Department of Agriculture'],
  'us-ustr': ['USTR', 'Office of the United States Trade Representative'],
  'cn-mfa': [
    'Ministry of Foreign Affairs of the People’s Republic of China',
    "Ministry of Foreign Affairs of the People's Republic of China",
    "ministry of foreign affairs, the people's republic of china",
    'Ministry of Foreign Affairs, China',
    'China’s Foreign Ministry',
    'Foreign Ministry of China',
    'PRC MFA',
    '中华人民共和国外交部',
    '中華人民共和國外交部',
    '中国外交部',
  ],
  'cn-mofcom': ['MOFCOM', 'Ministry of Commerce of the People’s Republic of China'],
  'cn-mnd': ['China’s Ministry of Defence', 'Chinese Defense Ministry'],
  'cn-state-council': ['State Council of the People’s Republic of China', '中国国务院'],
  'cn-mps': ['China’s Ministry of Public Security', '中華人民共和國公安部'],
  'ru-kremlin': ['Kremlin', 'President of Russia'],
  'ru-mfa': ['The Ministry of Foreign Affairs of the Russian Federation', 'Russian Foreign Ministry'],
  'ru-mod': ['Russian Defence Ministry', 'Ministry of Defence of the Russian Federation'],
  'jp-mofa': ['Ministry of Foreign Affairs of Japan', 'MOFA, Japan', '日本外務省'],
  'jp-meti': ['METI', 'Ministry of Economy, Trade and Industry (Japan)', '日本経済産業省'],
  'in-commerce': ['Ministry of Commerce and Industry, Government of India'],
  'in-mea': ['Ministry of External Affairs, Government of India', 'MEA India', '印度外交部'],
  'jp-mod': ['Japan Ministry of Defense', '日本防衛省'],
  'in-mod': [
    'Ministry of Defence, India',
    'Ministry of Defence, Government of India',
    'Indian Defence Ministry',
  ],
  'in-pmo': ['Prime Minister’s Office, Government of India'],
  'gb-fcdo': ['Foreign, Commonwealth & Development Office', 'FCDO', 'UK Foreign Office'],
  'gb-no10': ['Prime Minister’s Office, 10 Downing Street', 'No. 10 Downing Street'],
  'gb-mod': ['UK Ministry of Defence', 'MOD, UK'],
  'ca-gac': ['Global Affairs Canada'],
  'ca-dnd': ['Canada’s Department of National Defence'],
  'au-dfat': ['Australian Government Department of Foreign Affairs and Trade', 'DFAT (Australia)'],
  'au-defence': ['Australian Government Department of Defence', '澳大利亚国防部'],
  'au-treasury': ['The Treasury, Australia'],
  'gb-treasury': ['HM Treasury', 'H.M. Treasury'],
  'ca-agriculture': ['Agriculture & Agri-Food Canada'],
  'eu-parliament': ['European Parliament'],
  'eu-eeas': ['EEAS', 'European External Action Service'],
  'kr-mofa': ['Ministry of Foreign Affairs, Republic of Korea', 'ROK Ministry of Foreign Affairs'],
  'kr-mnd': ['Ministry of National Defense, Republic of Korea', 'ROK Defense Ministry'],
  'kr-president': ['Office of the President of the Republic of Korea', '韩国总统室'],
  'fr-elysee': ['Élysée', 'Elysee Palace'],
  'de-aa': ['Auswärtiges Amt', 'German Foreign Office'],
  'tr-mfa': ['Ministry of Foreign Affairs of the Republic of Türkiye', 'Turkish Foreign Ministry'],
  'vn-mofa': ['Ministry of Foreign Affairs of Vietnam'],
  'br-mre': ['Itamaraty', 'Ministry of Foreign Affairs of Brazil'],
};

/** What may mean several, or somebody who is not in the list. */
const NOBODYS = [
  'Ministry of Foreign Affairs',
  'Foreign Ministry',
  'MFA',
  'MOFA',
  '外交部',
  'Ministry of Defence',
  'Ministry of Finance',
  'Department of Justice',
  'Treasury',
  '国务院',
  'Prime Minister’s Office',
  'Office of the President',
  'Ministry of Foreign Affairs of the Republic of China (Taiwan)',
  'Ministry of Foreign Affairs, Republic of China',
  'Ministry of Foreign Affairs of the Democratic People’s Republic of Korea',
  'Ministry of Foreign Affairs of Norvane',
  'Department of Foreign Affairs, Ireland',
  'China',
  'the',
];

describe('findIssuer(words, issuers)', () => {
  let issuers: readonly IssuerEntry[] = [];
  before(async () => {
    ({ issuers } = await readIssuers('readouts/issuers.yaml', 'issuers.yaml', []));
  });

  for (const [id, forms] of Object.entries(TYPED)) {
    it(`knows ${id} by ${forms.length} forms that people type`, () => {
      expect(forms.filter((words) => findIssuer(words, issuers)?.id !== id)).to.deep.equal([]);
    });
  }

  it('knows every issuer by every name of the list', () => {
    for (const { id, name, body, bodyZh, also } of issuers) {
      for (const words of [id, `${name}, ${body}`, bodyZh, ...also]) {
        expect(findIssuer(words, issuers), words).to.deep.equal({ id, name, body });
      }
    }
  });

  for (const words of NOBODYS) {
    it(`takes “${words}” for nobody of the list`, () => {
      expect(findIssuer(words, issuers)?.id).to.equal(null);
    });
  }

  it('knows the ministry of a host in China, and nobody for a host that no ministry has', () => {
    expect(issuerOfHost('www.mof.gov.cn', issuers)?.id).to.equal('cn-mof');
    expect(issuerOfHost('www.tea.gov.cn', issuers)).to.equal(null);
  });

  it('takes what names two of them for neither', () => {
    const one: IssuerEntry = {
      id: 'nv-a',
      party: 'nv',
      name: 'Norvane',
      body: 'A',
      bodyZh: '甲',
      also: ['X'],
      hosts: [],
    };
    expect(findIssuer('x', [one, { ...one, id: 'nv-b' }])?.id).to.equal(null);
  });

  for (const [words, issuer] of [
    ['', null],
    [' , ', null],
    [', Ministry', { id: null, name: 'Ministry', body: null }],
    ['U.S. Department of Labor', { id: null, name: 'United States', body: 'Department of Labor' }],
    [
      'the Chinese Ministry of Water Resources',
      { id: null, name: 'China', body: 'Ministry of Water Resources' },
    ],
    ['India’s Ministry of Coal', { id: null, name: 'India', body: 'Ministry of Coal' }],
    ['United States Embassy in Norvane', { id: null, name: 'United States', body: 'Embassy in Norvane' }],
    ['Norvane Ministry of Tea', { id: null, name: 'Norvane Ministry of Tea', body: null }],
    ['United States, Department of Labor', { id: null, name: 'United States', body: 'Department of Labor' }],
    ['Norvane,Ministry,  Press office', { id: null, name: 'Norvane', body: 'Ministry, Press office' }],
  ] as const) {
    it(`reads “${words}” as a name and a body, if any`, () => {
      expect(findIssuer(words, issuers)).to.deep.equal(issuer);
    });
  }

  it('takes a hundred names in no time', () => {
    const elapsed = startCpuClock();
    for (let round = 0; round < 100; round += 1)
      findIssuer('Ministry of Foreign Affairs of Norvane', issuers);
    expect(elapsed()).to.be.lessThan(2_000);
  });
});
