import { Router } from 'express';
import { createGate } from '../../gate.ts';
import { allowMethods } from '../allow-methods.ts';
import { getEdit } from '../edit/get-edit.ts';
import { getPassage } from '../edit/get-passage.ts';
import { postClose } from '../edit/post-close.ts';
import { postEdit, postEditRefused } from '../edit/post-edit.ts';
import { postPassage, postPassageRefused } from '../edit/post-passage.ts';
import { postTakeBack } from '../edit/post-take-back.ts';
import { postWithdraw } from '../edit/post-withdraw.ts';
import { REFUSED } from '../edit/show-refused.ts';
import { setUpRateLimit } from '../set-up-rate-limit.ts';
import type { Site } from '../site.ts';

const FORM = '/c/:code/edit';
const PASSAGE = `${FORM}/passages/:passage` as const;
const TAKE_BACK = `${FORM}/corrections/:id/take-back` as const;
const WITHDRAW = `${FORM}/withdraw` as const;
const CLOSE = `${FORM}/close` as const;

/**
 * What whoever holds a pair's edit key may do with a browser, without script: `/c/CODE/edit` and below. The key comes
 * in a form once and is then remembered by a cookie for these pages; programs send it as `Authorization: Bearer KEY`.
 * It is never in an address. Nothing of these pages is kept or passed on as a referrer.
 */
export function editRoutes(site: Site): Router {
  const router = Router();
  const limited = setUpRateLimit(site, 'edits');
  const gate = createGate(REFUSED);

  router.use(FORM, (_request, response, next) => {
    response.setHeader('Cache-Control', 'no-store');
    response.setHeader('Referrer-Policy', 'no-referrer');
    response.setHeader('X-Robots-Tag', 'noindex');
    next();
  });

  router.get(FORM, getEdit(site));
  router.post(FORM, limited, postEditRefused(site, gate));
  router.post(FORM, postEdit(site));
  router.all(FORM, allowMethods('GET', 'HEAD', 'POST'));

  router.get(PASSAGE, getPassage(site));
  router.post(PASSAGE, limited, postPassageRefused(site, gate));
  router.post(PASSAGE, postPassage(site));
  router.all(PASSAGE, allowMethods('GET', 'HEAD', 'POST'));

  router.post(TAKE_BACK, limited, postTakeBack(site));
  router.post(WITHDRAW, limited, postWithdraw(site));
  router.post(CLOSE, postClose(site));
  router.all([TAKE_BACK, WITHDRAW, CLOSE], allowMethods('POST'));
  return router;
}
