import { expect } from 'chai';
import { compareTexts } from '../../../server/analyse/compare-texts.ts';
import { shippedAnalyst } from '../../support/analyst.ts';

/** What a text says of who asked, told from its own side: the publisher, the counterpart, both, or nobody. */
const STATED = [
  ['us-state', 'At China’s request, Secretary Blinken spoke with Foreign Minister Wang Yi.', 'other'],
  ['us-state', 'Secretary Rubio spoke with Director Wang Yi at Wang’s request.', 'other'],
  ['us-white-house', 'The two leaders spoke at President Biden’s request.', 'self'],
  ['us-state', 'Secretary Blinken requested the call with Wang Yi.', 'self'],
  ['cn-mfa', 'Wang Yi had a phone call with Secretary Blinken at the request of the US side.', 'other'],
  ['cn-mfa', 'Wang Yi took a phone call from U.S. Secretary of State Marco Rubio.', 'other'],
  ['cn-mfa', 'Xi Jinping received a call yesterday from President Trump.', 'other'],
  ['us-state', 'Secretary Rubio took a call from Director Wang Yi.', 'other'],
  ['us-state', 'Secretary Rubio took a call from the Prime Minister of Qatar, then met Wang Yi.', null],
  ['us-state', 'Secretary Rubio met Wang Yi and proposed the meeting of the working group.', null],
  ['cn-mfa', 'Upon invitation, Wang Yi had a phone conversation with Secretary Blinken.', 'other'],
  [
    'cn-mfa',
    'At the invitation of President Biden, Xi Jinping will visit. Wang Yi met Antony Blinken.',
    null,
  ],
  ['cn-mfa', '董军应邀会见美国国防部长奥斯汀。', 'other'],
  ['cn-mfa', '应拜登总统邀请，习近平主席将出席会议。王毅会见布林肯。', null],
  ['cn-mfa', '王毅接听美国国务卿布林肯电话。', 'other'],
  ['cn-mfa', '王毅接到美国国务卿布林肯打来的电话。', 'other'],
  ['us-state', 'Secretary Rubio and Director Wang Yi met at the request of Qatar.', null],
  ['us-state', 'Minister Wang asked for the call, which Secretary Blinken took.', 'other'],
  ['us-state', 'The ministers spoke at our request.', 'self'],
  ['cn-mfa', '美方请求与中方通电话。王毅同美国国务卿布林肯通电话。', 'other'],
  ['cn-mfa', 'Xie Zhenhua held a video dialogue with Envoy Kerry upon invitation.', 'other'],
  ['us-state', 'Minister Wang requested a telephone conversation with Secretary Blinken.', 'other'],
  ['us-state', 'The two ministers spoke following a request from the Chinese side.', 'other'],
  ['cn-mfa', 'Wang Yi and Antony Blinken spoke by phone on the American initiative.', 'other'],
  ['us-state', 'On Beijing’s bold initiative, the Secretary said that he would study it.', null],
  ['us-white-house', 'President Xi called this morning to wish me a happy birthday.', 'other'],
  ['us-state', 'In requesting that the call be held today, China cited the situation.', 'other'],
  ['cn-mfa', '习近平主席应美国总统拜登邀约通电话。', 'other'],
  ['cn-mfa', '解振华应邀与美国总统气候问题特使克里视频通话。', 'other'],
  ['cn-mfa', '王毅应约同美国国务卿布林肯通电话。', 'other'],
  ['cn-mfa', '美方主动提出通话。王毅同美国国务卿布林肯通电话。', 'other'],
  ['cn-mfa', '美方主動提出通話。王毅同美國國務卿布林肯通電話。', 'other'],
  ['cn-mfa', '王毅同主动来电的美国国务卿布林肯通电话。', 'other'],
  ['us-state', 'At the request of both sides, Secretary Blinken spoke with Wang Yi.', 'both'],
  ['us-state', 'Secretary Blinken and Wang Yi spoke at the request of the two sides.', 'both'],
  ['us-state', 'The two sides requested the call. Secretary Blinken spoke with Wang Yi.', 'both'],
  ['us-white-house', 'The talk with Director Wang Yi was held at the leaders’ request.', 'both'],
  ['cn-mfa', '应双方请求，王毅同美国国务卿布林肯通电话。', 'both'],
  ['us-state', 'The two sides spoke at the request of the Chinese side. Blinken met Wang Yi.', 'other'],
  ['us-state', 'The call between the two ministers was requested by Secretary Blinken.', 'self'],
  ['us-state', 'At the request of Qatar’s Emir, the two sides met. Secretary Blinken met Wang Yi.', null],
  ['cn-mfa', '美方应约束其盟友。王毅同美国国务卿布林肯通电话。', null],
] as const;

const ASKER = { a: 'self', b: 'other', both: 'both' } as const;

describe('findRequest(side, read, sentences, findActors)', () => {
  for (const [issuer, text, stated] of STATED) {
    it(`gives ${stated ?? 'nobody'} for “${text}”`, async () => {
      const language = /\p{Script=Han}/u.test(text) ? 'zh' : 'en';
      const other = issuer === 'cn-mfa' ? 'us-state' : 'cn-mfa';
      const { facts } = compareTexts(
        { text, language, issuer },
        { text: 'They spoke.', language: 'en', issuer: other },
        await shippedAnalyst(),
      );
      const { a: said } = facts.requests;
      expect(said === null ? null : ASKER[said.side]).to.equal(stated);
    });
  }
});
