import ipaddr from 'ipaddr.js';

/** Global unicast addresses of IPv6 lie in 2000::/3; whatever is outside has another meaning or none yet. */
const IPV6_GLOBAL: [ipaddr.IPv6, number] = [ipaddr.IPv6.parse('2000::'), 3];

/**
 * Tells whether `address`, as a resolver or a URL spells it, can be reached from anywhere on the internet.
 * Private, loopback, link-local, carrier-grade, multicast, documentation, reserved and transition addresses
 * (IPv4-mapped, NAT64, 6to4, Teredo) are not, since each of them can lead to a machine inside; neither is
 * anything that is no address. The ranges are those of the IANA special-purpose registries, as `ipaddr.js`
 * keeps them: two lists of our own fell behind the registries in other projects (CVE-2023-42282,
 * CVE-2024-29415).
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast') return false;
  return parsed instanceof ipaddr.IPv4 || parsed.match(IPV6_GLOBAL);
}
