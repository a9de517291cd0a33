import { expect } from 'chai';
import { parseConfig } from '../../server/config.ts';
import { mayUpload } from '../../server/web/may-upload.ts';

describe('mayUpload(config, key)', () => {
  it('lets anyone where uploading is open, with whatever key', () => {
    for (const key of ['', 'any']) expect(mayUpload(parseConfig({}, {}), key)).to.equal(null);
  });

  it('lets whoever has the key, whole and in its own case, and names the field of any other', () => {
    const key = 'A-key-of-some-length';
    const config = parseConfig({ DIPTYCH_UPLOAD_KEY: key }, {});
    expect(mayUpload(config, key)).to.equal(null);
    for (const wrong of [
      '',
      key.slice(1),
      key.slice(0, -1),
      `${key} `,
      `${key}${key}`,
      key.toLowerCase(),
      '*',
    ])
      expect(
        mayUpload(config, wrong)?.map(({ field, code }) => [field, code]),
        wrong,
      ).to.deep.equal([['upload.key', 'upload_key_wrong']]);
  });
});
