import type { AgentCard } from '../account/agent.ts'
import type { ProspectRecord } from '../prospect/prospect.ts'
import type { ZenviaConversionWorld } from '../world.ts'
import type { InteractionRecord } from './interaction.ts'
import { addInteraction } from './save-interaction.ts'
import type { InteractionDraft } from './save-interaction.ts'

/** The interactions that an agent registers in the app, messages apart. */
export interface Registration {
  readonly kind: 'call' | 'visit' | 'note'
  readonly text?: string
  /** True when the call was answered, or the visit took place. */
  readonly isSuccessful: boolean
  readonly agent: AgentCard
}

/** Registers a call, a visit or a note of an agent. */
export function registerInteraction(
  world: ZenviaConversionWorld,
  prospect: ProspectRecord,
  registration: Registration,
): InteractionRecord {
  return addInteraction(world, prospect, {
    status: 'created',
    proactive: true,
    via: VIA[registration.kind],
    output: toOutput(registration),
    agent: registration.agent,
    finishedAt: world.now(),
  })
}

const VIA = { call: 'outboundCall', visit: 'visit', note: 'other' } as const

function toOutput({ kind, text, isSuccessful }: Registration): InteractionDraft['output'] {
  switch (kind) {
    case 'call':
      return text === undefined
        ? { callSuccessful: isSuccessful }
        : { callSuccessful: isSuccessful, comment: text }
    case 'visit':
      return text === undefined
        ? { visitSuccessful: isSuccessful }
        : { visitSuccessful: isSuccessful, comment: text }
    case 'note':
      return text === undefined ? {} : { comment: text }
    default:
      return kind satisfies never
  }
}
