import { readInput } from '@ensaio/mock-kit'
import type { Action } from '@ensaio/mock-kit'
import { decideQuote } from '../quote/save-quote.ts'
import type { ZenviaConversionWorld } from '../world.ts'
import { subjectOf } from './find-subject.ts'

export const quoteAccepted = decisionAction('quoteAccepted', 'accepted')
export const quoteRejected = decisionAction('quoteRejected', 'rejected')

function decisionAction(
  name: string,
  status: 'accepted' | 'rejected',
): Action<ZenviaConversionWorld> {
  return {
    description: `A prospect has ${status} a quote: { quoteId }.`,
    run: (world, input) => {
      const subject = subjectOf(world, readInput(name, input, ['quoteId']))
      const quoteId = subject.fields.text('quoteId')
      const before = world.data.quotes.get(quoteId)
      const prospect = world.data.prospects.get(before?.prospectId ?? '')
      if (before === undefined || prospect === undefined) {
        return subject.refuse(`there is no quote "${quoteId}". Send the id of one, as quoteId.`)
      }
      const quote = decideQuote(world, prospect, { before, status })
      return { quoteId, prospectId: prospect.id, status: quote.status }
    },
  }
}
