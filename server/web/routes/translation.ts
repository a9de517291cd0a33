import { Router } from 'express';
import { MissingPartError } from '../../errors.ts';
import { SIDE_IDS } from '../../model/side.ts';
import { toTranslationView } from '../../present/translation-view.ts';
import { allowMethods } from '../allow-methods.ts';
import { oneOf } from '../one-of.ts';
import { setPrivacy } from '../set-privacy.ts';
import type { Site } from '../site.ts';

/** Two texts of one side against each other: `/c/CODE/translation/a?left=TEXT&right=TEXT`. */
export function translationRoutes({ flow, render, layout }: Site): Router {
  const router = Router();
  router.get('/c/:code/translation/:side', async (request, response) => {
    const pair = await flow.findPair(request.params.code);
    const side = SIDE_IDS.find((id) => id === request.params.side);
    if (side === undefined) throw new MissingPartError(pair.code, 'A comparison has the sides a and b.');
    if (pair[side].texts.length < 2)
      throw new MissingPartError(
        pair.code,
        'This side has one text only, so there is nothing to compare it with.',
      );
    const choice = {
      left: oneOf(request.query, 'left') ?? undefined,
      right: oneOf(request.query, 'right') ?? undefined,
    };
    const compared = await flow.compareLanguages(pair, side, choice);
    setPrivacy(response, pair, false);
    response.type('html').send(render('translation', toTranslationView({ pair, side, ...compared }, layout)));
  });
  router.all('/c/:code/translation/:side', allowMethods('GET', 'HEAD'));
  return router;
}
