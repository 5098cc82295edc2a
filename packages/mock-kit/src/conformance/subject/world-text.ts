import type { Sandbox } from '../../sandbox/sandbox.ts'
import type { Proof } from '../proof.ts'

/** The mock's world as text, but for what a refused request may change. */
export function worldTextOf({ mock, options }: Proof, sandbox: Sandbox): string {
  const { collections, ...rest } = sandbox.world(mock.service).toJSON()
  const changing = new Set(['$rateWindows', ...(options.refusalsMayChange ?? [])])
  const kept = Object.entries(collections).filter(([name]) => !changing.has(name))
  return JSON.stringify({ ...rest, collections: Object.fromEntries(kept) })
}
