import { createHash } from 'node:crypto'
import type { Mutation } from './mutations-of.ts'

/**
 * Returns as many mutations as asked for. The seed and a mutation's own place decide, so that a change of one file leaves what
 * is drawn from the others.
 */
export function sampleMutations(
  mutations: readonly Mutation[],
  { seed, count }: { readonly seed: number; readonly count: number },
): readonly Mutation[] {
  const rank = ({ file, offset, after }: Mutation): string =>
    createHash('sha256').update(`${seed}/${file}/${offset}/${after}`).digest('hex')
  return mutations
    .map((mutation) => ({ mutation, rank: rank(mutation) }))
    .sort((one, other) => (one.rank < other.rank ? -1 : 1))
    .slice(0, count)
    .map(({ mutation }) => mutation)
}
