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
    ...toDraft(registration),
    agent: registration.agent,
    finishedAt: world.now(),
  })
}

function toDraft({ kind, text, isSuccessful }: Registration): InteractionDraft {
  const comment = text !== undefined && { comment: text }
  const base = { status: 'created', proactive: true } as const
  switch (kind) {
    case 'call':
      return { ...base, via: 'outboundCall', output: { callSuccessful: isSuccessful, ...comment } }
    case 'visit':
      return { ...base, via: 'visit', output: { visitSuccessful: isSuccessful, ...comment } }
    case 'note':
      return { ...base, via: 'other', output: { ...comment } }
    default:
      return kind satisfies never
  }
}
