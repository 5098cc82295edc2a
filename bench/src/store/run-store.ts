import { describeMachine } from '../machine.ts'
import type { StoreFigures } from './measured-store.ts'
import { measureCrowd } from './measure-crowd.ts'
import { measureLoads } from './measure-loads.ts'
import { measureTakeovers } from './measure-takeovers.ts'

/** Measures nodes that share a store, in about three minutes. @throws BenchError when one of them fails */
export async function runStore(date: string, tell: (line: string) => void): Promise<StoreFigures> {
  return {
    date,
    machine: describeMachine(),
    loads: await measureLoads({ sandboxes: 50, warmUpSeconds: 3, seconds: 8 }, tell),
    takeovers: await measureTakeovers(tell),
    crowd: await measureCrowd({ sandboxes: 1_000, idleSeconds: 10 }, tell),
  }
}
