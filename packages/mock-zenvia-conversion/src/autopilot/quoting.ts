import { addQuote, decideQuote } from '../quote/save-quote.ts'
import type { ZenviaConversionWorld } from '../world.ts'
import { isInHand, RECENT_MAX, toOneOfRecent } from './recent-prospects.ts'
import { CONCEPTS } from './words.ts'

export function agentQuotes(world: ZenviaConversionWorld): void {
  toOneOfRecent(world, isInHand, (prospect) => {
    const price = world.random.integer(60, 400) * 100_000
    const concept = world.random.pick(CONCEPTS)
    addQuote(world, prospect, { items: [{ quantity: 1, price, concept }] })
  })
}

/** A pending quote is accepted or rejected; where there is none, one is made. */
export function customerDecides(world: ZenviaConversionWorld): void {
  const pending = world.data.quotes
    .sorted('created', { descending: true })
    .take(RECENT_MAX)
    .filter(({ status }) => status === 'pending')
    .toArray()
  if (pending.length === 0) return agentQuotes(world)
  const before = world.random.pick(pending)
  const prospect = world.data.prospects.get(before.prospectId)
  const status = world.random.chance(0.6) ? 'accepted' : 'rejected'
  if (prospect !== undefined) decideQuote(world, prospect, { before, status })
}
