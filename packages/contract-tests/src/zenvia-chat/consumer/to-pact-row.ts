import { MatchersV3 } from '@pact-foundation/pact'
import { type Part, type PartName, partOf } from '../cast.ts'
import type { Named } from '../staff.ts'
import type { RowStyle } from './chat-interaction.ts'

const { boolean, integer, regex, string } = MatchersV3

/** As the vendor writes an instant. */
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/

/** An interaction as the pact has it: who it is to the letter, and what only the provider knows by its form. */
export function toPactRow(name: PartName, style: RowStyle): object {
  const part = partOf(name)
  switch (style.form) {
    case 'history':
      return { ...toCommonKeys(part, style), agent: toAgent(part.agent), ...toFirstAnswer(part) }
    case 'expanded':
      return {
        ...toCommonKeys(part, style),
        agent: toAgent(part.agent),
        ...toFirstAnswer(part),
        ...toVariables(part),
      }
    case 'ongoing':
      return { ...toCommonKeys(part, style), agent: toOngoingAgent(part.agent) }
    default:
      return style.form satisfies never
  }
}

function toCommonKeys(part: Part, { activeAsBoolean = false }: RowStyle): object {
  return {
    id: regex(/^[1-9]\d*$/, '48213'),
    active: activeAsBoolean ? part.active : String(part.active),
    created_at: part.at,
    current_state: part.state,
    current_state_time: instant(),
    customer: { id: string('9020'), fields: { main_identifier: part.customer } },
    department: part.department,
    media: part.channel,
    sla_overdue: boolean(false),
  }
}

function toAgent(agent: Named | null): object | null {
  return agent === null ? null : { ...agent, phone_extension: string('2101') }
}

function toOngoingAgent(agent: Named | null): object | null {
  return agent === null
    ? null
    : { ...toAgent(agent), status: regex(/^(?:ONLINE|OFFLINE)$/, 'ONLINE') }
}

/** Told only where it is certain: where the customer began, and either nobody answered or all is said. */
function toFirstAnswer({ active, state }: Part): object {
  if (active) return {}
  return { first_answer_time: state === 'ENDED' ? instant() : null }
}

/** What the expanded history has beside. */
function toVariables({ active, channel, customer, state, tags }: Part): object {
  const count = integer(1)
  return {
    answered: state === 'ENDED' ? 1 : 0,
    canceled: state === 'CANCELED' ? 1 : 0,
    ended: state === 'ENDED' ? 1 : 0,
    endTime: instant(),
    main_identifier: customer,
    messages: count,
    origin: active ? 'AGENT' : 'CLIENT',
    queued_time: count,
    response_count: count,
    sla_time: count,
    startTime: instant(),
    state,
    tagCount: tags.length,
    tags,
    talking_time: count,
    type: channel,
  }
}

function instant(): unknown {
  return regex(INSTANT, '2026-03-01T10:00:00.000Z')
}
