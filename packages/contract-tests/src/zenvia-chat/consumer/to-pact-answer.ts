import { MatchersV3 } from '@pact-foundation/pact'
import type { ChatAnswer, Counts } from './chat-interaction.ts'
import { toPactRow } from './to-pact-row.ts'

const { atLeastLike, integer, regex, string } = MatchersV3

/** An answer as the pact has it: as strict as the client reads it, and no stricter. */
export interface PactAnswer {
  readonly status: number
  readonly body: unknown
}

export function toPactAnswer(answer: ChatAnswer): PactAnswer {
  switch (answer.kind) {
    case 'rows':
      return good(answer.samples.map((sample) => toPactRow(sample, answer)))
    case 'report':
      return good([...answer.groups, answer.total].map(toPactCounts))
    case 'messages':
      return good(atLeastLike(message, 1))
    case 'refused':
      return bad(400)
    case 'unauthorised':
      return bad(401)
    case 'notFound':
      return bad(404)
    default:
      return answer satisfies never
  }
}

function good(data: unknown): PactAnswer {
  return { status: 200, body: { status: 200, success: true, data } }
}

/** The vendor's error text, in words of its own. */
function bad(status: number): PactAnswer {
  return { status, body: { error: string('In the vendor’s words'), status, success: false } }
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/

const message = {
  id: string('48213-1'),
  source: regex(/^(?:AGENT|CLIENT)$/, 'CLIENT'),
  type: regex(/^(?:text|image|video|audio|file)$/, 'text'),
  date: regex(INSTANT, '2026-03-01T10:00:00.000Z'),
}

/** The averages that every row has. How long things took, only the provider knows. */
const AVERAGES = ['tma', 'tme', 'tmaxe', 'tmpr', 'tmr', 'tmpa', 'tmp', 'sla', 'slapr'] as const

function toPactCounts(counts: Counts): object {
  return { ...Object.fromEntries(AVERAGES.map((name) => [name, integer(7)])), ...counts }
}
