// Generates the outcome of a prospect.
import type { Random } from '@ensaio/mock-kit'
import type { ARCHIVING_REASONS } from '../account/account-settings.ts'
import type { OfficeHours } from '../account/office-hours.ts'
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../durations.ts'
import type { ProspectRecord } from '../prospect/prospect.ts'
import { archivedFor } from '../prospect/transitions.ts'
import type { QuoteRecord } from '../quote/quote.ts'
import type { Timeline } from './generate-timeline.ts'
import { nextWorkTime } from './office-time.ts'

export interface OutcomeOptions {
  readonly random: Random
  /** The number of the person. */
  readonly number: number
  readonly timeline: Timeline
  readonly now: number
  readonly quotes: readonly QuoteRecord[]
  readonly hours: OfficeHours
}

/** Archives many old prospects; some recent ones get a reminder. */
export function applyOutcome(record: ProspectRecord, options: OutcomeOptions): ProspectRecord {
  const { random, timeline, now, hours } = options
  const last = timeline.events.at(-1)?.at ?? record.createdAt
  const known = withData(record, options)
  const quietDays = (now - last) / DAY_MS
  if (quietDays > 3 && random.chance(Math.min(0.6, quietDays / 60))) {
    return archivedFor(known, random.pick(reasonsFor(record, options)))
  }
  const remindAt = nextWorkTime(hours, now + random.integer(1, 72) * HOUR_MS + 30 * MINUTE_MS)
  const isFollowed = record.status === 'followUp' && random.chance(0.3)
  return isFollowed ? { ...known, nextReminderAt: remindAt } : known
}

/** Returns the reasons for which somebody with this history can be archived. */
function reasonsFor(
  { agent, phones, emails, leads }: ProspectRecord,
  { timeline, quotes }: OutcomeOptions,
): readonly Reason[] {
  if (quotes.some(({ status }) => status === 'accepted'))
    return leads[0]?.campaign === undefined ? ['converted'] : ['converted', 'campaignConversion']
  if (agent === undefined)
    return phones.length + emails.length === 0
      ? ['withoutContactInformation']
      : ['inactive', 'wrongInfo']
  const isOurTurn = timeline.events.at(-1)?.draft.proactive !== true
  return isOurTurn
    ? ['archivedUntilSchedule', 'outOfStock', 'creditRefused']
    : ['waitingForReply', 'notInterested', 'boughtElsewhere', 'inactive', 'creditRefused']
}

type Reason = (typeof ARCHIVING_REASONS)[number]['reason']

/** The state of the quote in the dealer's system, by the status of the vendor's. */
const QUOTE_STATES = { pending: 'sent', accepted: 'sold', rejected: 'lost' } as const

/** Adds what the dealer's system keeps of some: the state of the quote, and a budget near the price that was asked for. */
function withData(
  record: ProspectRecord,
  { random, number, quotes: [quote] }: OutcomeOptions,
): ProspectRecord {
  if (random.chance(0.6)) return record
  const price = record.leads[0]?.product?.price?.amount
  const factor = random.integer(16, 24) / 20
  const additionalData = {
    quoteState: quote === undefined ? 'open' : QUOTE_STATES[quote.status],
    reference: 10_000 + number,
    ...(price !== undefined && random.chance(0.5) && { budget: roughly(price * factor) }),
  }
  return { ...record, additionalData }
}

/** Rounds to two digits. */
function roughly(amount: number): number {
  return Number(amount.toPrecision(2))
}
