import { type LookupAddress, type LookupOptions, lookup as lookUp } from 'node:dns'
import { BlockList, isIP } from 'node:net'

/** Ranges that are no place of the public web: own machine, own network, cloud metadata, multicast, reserved (IANA special-purpose registries). */
const blocked = new BlockList()
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4]
] as const)
  blocked.addSubnet(net, bits, 'ipv4')

/** Of the sixth version only what is given out to the public, without the ways into the fourth and the documentation's own. */
const open6 = new BlockList()
open6.addSubnet('2000::', 3, 'ipv6')
const blocked6 = new BlockList()
for (const [net, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20]
] as const)
  blocked6.addSubnet(net, bits, 'ipv6')

/** Whether an address of the internet protocol may be asked: only those of the public web. */
export function isPublic(address: string): boolean {
  const kind = isIP(address)
  if (kind === 4) return !blocked.check(address, 'ipv4')
  return kind === 6 && open6.check(address, 'ipv6') && !blocked6.check(address, 'ipv6')
}

type Answer = (error: Error | null, address: string | LookupAddress[], family?: number) => void

/**
 * Looks hosts up as `dns.lookup` does, and refuses one of whose addresses any may not be asked. The connection is made to the very addresses
 * that were checked: a name that answers differently the next time gains nothing.
 */
export const lookUpIf =
  (mayAsk: (address: string) => boolean) =>
  (host: string, options: LookupOptions, answer: Answer): void =>
    lookUp(host, { ...options, all: true }, (error, addresses) => {
      if (error) return answer(error, '')
      const [first] = addresses
      const bad = addresses.find(({ address }) => !mayAsk(address))
      if (bad) answer(new Error(`${host} is at ${bad.address}, which is not of the public web`), '')
      else if (options.all === true) answer(null, addresses)
      else if (first) answer(null, first.address, first.family)
      else answer(new Error(`${host} has no address`), '')
    })
