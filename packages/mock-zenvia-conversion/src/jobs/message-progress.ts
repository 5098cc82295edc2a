import type { Schemas } from '@ensaio/contracts/zenvia-conversion'
import { MINUTE_MS, SECOND_MS } from '../durations.ts'
import type { InteractionRecord } from '../interaction/interaction.ts'
import {
  ADVANCED_FIELDS,
  messageChanged,
  saveInteraction,
} from '../interaction/save-interaction.ts'
import type { ZenviaConversionTypes, ZenviaConversionWorld } from '../world.ts'

type Status = Schemas['MessageStatus']

/** The next status of a message, and the delay until then: none where the message itself decides. All of it is assumed. */
interface Step {
  readonly status: Status
  readonly waitMs?: number
}

/** The last digits of numbers that cannot be reached, so that failures can be tested. */
const UNREACHABLE_SUFFIX = '0000'

const SENT: Step = { status: 'sent', waitMs: SECOND_MS }
const RECEIVED: Step = { status: 'received', waitMs: 3 * SECOND_MS }
const FAILED: Step = { status: 'failed', waitMs: 3 * SECOND_MS }
const READ: Step = { status: 'read' }

/** The error of a message to somebody who cannot be reached. */
const UNREACHABLE = { title: 'The recipient cannot be reached' }

/** The time within which people read a message. */
const READ_MINUTES = { from: 1, until: 30 }

type Payload = ZenviaConversionTypes['jobs']['messageProgress']

/**
 * Plans the next status of a message; none after the last one.
 * @param payload that of the job before @default there was none
 */
export function planNextStatus(
  world: ZenviaConversionWorld,
  interaction: InteractionRecord,
  payload: Payload = { interactionId: interaction.id },
): void {
  const step = nextStep(interaction)
  if (step === undefined) return
  const dueAt = world.now() + (step.waitMs ?? readingMs(world, interaction))
  world.agenda.plan({ kind: 'messageProgress', subject: payload.interactionId, payload, dueAt })
}

/** Advances a message to its next status. It is a job. */
export function advanceMessage(world: ZenviaConversionWorld, payload: Payload): void {
  const before = world.data.interactions.get(payload.interactionId)
  const step = before && nextStep(before)
  if (before === undefined || step === undefined) return
  const error = step === FAILED ? UNREACHABLE : undefined
  const after = messageChanged(before, { status: step.status, error }, world.now())
  if (after === undefined) return
  planNextStatus(world, saveInteraction(world, after, ADVANCED_FIELDS), payload)
}

/** Returns the next status, also after a status that was set by the API. */
function nextStep({ output }: InteractionRecord): Step | undefined {
  const { status = 'pending', recipient = '' } = output.message ?? {}
  if (status === 'pending') return SENT
  if (status === 'sent') return recipient.endsWith(UNREACHABLE_SUFFIX) ? FAILED : RECEIVED
  return status === 'received' ? READ : undefined
}

/** Returns the time until a message is read. */
function readingMs({ randomFor }: ZenviaConversionWorld, { id }: InteractionRecord): number {
  return randomFor(`${id} read`).integer(READ_MINUTES.from, READ_MINUTES.until) * MINUTE_MS
}
