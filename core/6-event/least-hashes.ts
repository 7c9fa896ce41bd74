import { copySettings } from './copy-settings.ts'
import { leastKernel } from './least-kernel.ts'
import { foldHash, mixFolded, mixHash } from './mix-hash.ts'

const { hashes } = copySettings

/** The least of what all shingles are mixed to with each seed, as unsigned, in 32 bits; all of them set where there is none. Folded shingles are asked for. */
export type Least = (shingles: Int32Array) => Int32Array

/** Folded, as the shingles are that they are mixed with. */
const seeds = Int32Array.from({ length: hashes }, (_, index) => foldHash(mixHash(Math.imul(index + 1, 0x9e3779b9))))

/** One seed after the other: what the kernel must give, and what is used where there is none. */
export function leastsPlainly(shingles: Int32Array): Int32Array {
  return seeds.map(seed => {
    let least = 0xffffffff
    for (const shingle of shingles) least = Math.min(least, mixFolded(shingle ^ seed) >>> 0)
    return least
  })
}

/** By WebAssembly, which mixes with sixteen seeds at a time; undefined where a machine or the policy of a page has none. */
export function leastsByKernel(): Least | undefined {
  const kernel = loadKernel()
  if (kernel === undefined) return undefined
  const memory = new Int32Array(kernel.memory.buffer)
  const leasts = memory.subarray(hashes, 2 * hashes)
  const room = memory.subarray(2 * hashes)
  memory.set(seeds)
  return shingles => {
    leasts.fill(-1)
    for (let at = 0; at < shingles.length; at += room.length) {
      const part = shingles.subarray(at, at + room.length)
      room.set(part)
      kernel.lessen(4 * (2 * hashes + part.length))
    }
    return leasts.slice()
  }
}

/** By the kernel where it runs. */
export function leastHashes(shingles: Int32Array): Int32Array {
  least ??= leastsByKernel() ?? leastsPlainly
  return least(shingles)
}
let least: Least | undefined

/** What of WebAssembly is used here: every browser and Node has it, and the types of neither are the core's. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object
  readonly Instance: new (module: object) => { readonly exports: unknown }
}

type Kernel = { readonly memory: { readonly buffer: ArrayBuffer }; readonly lessen: (end: number) => void }

function loadKernel(): Kernel | undefined {
  try {
    const bytes = Uint8Array.from(leastKernel.match(/../g) ?? [], pair => Number.parseInt(pair, 16))
    return new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports as Kernel
  } catch {
    return undefined
  }
}
