import { expect } from 'chai';
import { isPublicAddress } from '../../server/ingest/public-address.ts';

const INSIDE =
  `127.0.0.1 10.1.2.3 172.16.0.1 192.168.1.1 169.254.169.254 100.64.0.1 0.0.0.0 255.255.255.255 224.0.0.1
  240.0.0.1 192.0.2.1 198.51.100.7 203.0.113.9 198.18.0.1 192.88.99.1 ::1 :: fe80::1 fe80::1%eth0 fc00::1 fd12::1 ff02::1
  ::ffff:127.0.0.1 ::ffff:8.8.8.8 ::7f00:1 64:ff9b::7f00:1 64:ff9b:1::1 2002:7f00:1:: 2001:0:1::1 2001:db8::1 100::1 fec0::1
  3fff::1 5f00::1`.split(/\s+/);

describe('isPublicAddress(address)', () => {
  for (const address of INSIDE) {
    it(`refuses ${address}`, () => expect(isPublicAddress(address)).to.equal(false));
  }

  for (const address of ['8.8.8.8', '1.1.1.1', '2606:4700:4700::1111', '2a00:1450:4001:80b::200e']) {
    it(`accepts ${address}`, () => expect(isPublicAddress(address)).to.equal(true));
  }

  it('refuses what is no address', () => {
    for (const word of ['', 'example.org', '1.2.3.4.5', '127.1 '])
      expect(isPublicAddress(word), word).to.equal(false);
  });
});
