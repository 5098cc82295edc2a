import { MatchersV3 } from '@pact-foundation/pact'
import { type Sample, type SampleName, sampleOf } from '../samples.ts'
import type { Named } from '../staff.ts'
import type { RowStyle } from './chat-interaction.ts'

const { boolean, integer, regex, string } = MatchersV3

/** As the vendor writes an instant. */
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/

/** An interaction as the pact has it: who it is to the letter, and what only the provider knows by its form. */
export function toPactRow(name: SampleName, style: RowStyle): object {
  const sample = sampleOf(name)
  switch (style.form) {
    case 'history':
      return {
        ...toCommonKeys(sample, style),
        agent: toAgent(sample.agent),
        ...toFirstAnswer(sample),
      }
    case 'expanded':
      return {
        ...toCommonKeys(sample, style),
        agent: toAgent(sample.agent),
        ...toFirstAnswer(sample),
        ...toVariables(sample),
      }
    case 'ongoing':
      return { ...toCommonKeys(sample, style), agent: toOngoingAgent(sample.agent) }
    default:
      return style.form satisfies never
  }
}

function toCommonKeys(sample: Sample, { activeAsBoolean = false }: RowStyle): object {
  return {
    id: regex(/^[1-9]\d*$/, '48213'),
    active: activeAsBoolean ? sample.active : String(sample.active),
    created_at: sample.at,
    current_state: sample.state,
    current_state_time: instant(),
    customer: { id: string('9020'), fields: { main_identifier: sample.customer } },
    department: sample.department,
    media: sample.channel,
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
function toFirstAnswer({ active, state }: Sample): object {
  if (active) return {}
  return { first_answer_time: state === 'ENDED' ? instant() : null }
}

/** The additional fields of the expanded history. */
function toVariables({ active, channel, customer, state, tags }: Sample): object {
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
