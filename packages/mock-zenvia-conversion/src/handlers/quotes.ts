import { visibleProspect } from '../auth/visibility.ts'
import { notFound } from '../errors/error-replies.ts'
import { quotesOfAll, quotesOfOne } from '../quote/list-quotes.ts'
import type { FoundQuote } from '../quote/list-quotes.ts'
import { quoteViewFor } from '../quote/quote.ts'
import { addQuote, decideQuote } from '../quote/save-quote.ts'
import type { ZenviaConversionWorld } from '../world.ts'
import type { CallOf, HandlersFor } from './handler-types.ts'
import { createdInFormat, inFormat } from './response-format.ts'

type Ids =
  | 'getProspectQuotes'
  | 'getQuoteById'
  | 'getQuotes'
  | 'newProspectQuote'
  | 'updateProspectQuote'

/** Quotes: created, read, decided, listed. */
export const quoteHandlers: HandlersFor<Ids> = {
  newProspectQuote: (world, call) => {
    const prospect = visibleProspect(world, call.principal, call.path.prospectId)
    if (prospect === undefined) return notFound('Prospect')
    const quote = addQuote(world, prospect, call.body)
    return createdInFormat(call, quoteViewFor(call.principal.scopes)(quote, prospect))
  },

  getQuoteById: (world, call) => {
    const found = findQuote(world, call)
    if ('status' in found) return found
    return inFormat(call, toView(call)(found))
  },

  updateProspectQuote: (world, call) => {
    const found = findQuote(world, call)
    if ('status' in found) return found
    const { prospect, quote: before } = found
    const quote = decideQuote(world, prospect, { before, status: call.body.status })
    return inFormat(call, toView(call)({ quote, prospect }))
  },

  getQuotes: (world, call) => {
    const found = quotesOfAll(world, call.principal, call.query)
    return 'status' in found ? found : inFormat(call, found.map(toView(call)))
  },

  getProspectQuotes: (world, call) => {
    const prospect = visibleProspect(world, call.principal, call.path.prospectId)
    if (prospect === undefined) return notFound('Prospect')
    const found = quotesOfOne(world, prospect, call.query)
    return 'status' in found ? found : inFormat(call, found.map(toView(call)))
  },
}

function findQuote(
  world: ZenviaConversionWorld,
  { principal, path }: Pick<CallOf<'getQuoteById'>, 'principal' | 'path'>,
): FoundQuote | ReturnType<typeof notFound> {
  const prospect = visibleProspect(world, principal, path.prospectId)
  if (prospect === undefined) return notFound('Prospect')
  const quote = world.data.quotes.get(path.quoteId)
  return quote?.prospectId === prospect.id ? { quote, prospect } : notFound('Quote')
}

function toView({ principal }: Pick<CallOf<'getQuotes'>, 'principal'>) {
  const show = quoteViewFor(principal.scopes)
  return ({ quote, prospect }: FoundQuote) => show(quote, prospect)
}
