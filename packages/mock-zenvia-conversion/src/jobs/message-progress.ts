import type { Schemas } from '@ensaio/contracts/zenvia-conversion'
import { MINUTE_MS, SECOND_MS } from '../durations.ts'
import type { InteractionRecord } from '../interaction/interaction.ts'
import { messageChanged, saveInteraction } from '../interaction/save-interaction.ts'
import type { ZenviaConversionWorld } from '../world.ts'

type Status = Schemas['MessageStatus']

/** A step of a message on its way, and how long after the one before it comes. All of it is assumed. */
interface Step {
  readonly status: Status
  readonly waitMs: number
}

/** Who has this at the end of the number cannot be reached, so that failures can be tried out. */
const UNREACHABLE_END = '0000'

const SENT: Step = { status: 'sent', waitMs: SECOND_MS }
const RECEIVED: Step = { status: 'received', waitMs: 3 * SECOND_MS }
const FAILED: Step = { status: 'failed', waitMs: 3 * SECOND_MS }

/** People read within this time, the quick and the slow. */
const READ_MINUTES = { from: 1, until: 30 }

/** Plans what becomes next of a message that is on its way; nothing where it has come to its end. */
export function planProgress(world: ZenviaConversionWorld, interaction: InteractionRecord): void {
  const step = nextStep(world, interaction)
  if (step === undefined) return
  const { id: interactionId } = interaction
  const dueAt = world.now() + step.waitMs
  world.agenda.plan({
    kind: 'messageProgress',
    subject: interactionId,
    payload: { interactionId },
    dueAt,
  })
}

/** The job that takes a message a step further. */
export function progressMessage(
  world: ZenviaConversionWorld,
  { interactionId }: { readonly interactionId: string },
): void {
  const before = world.data.interactions.get(interactionId)
  const step = before && nextStep(world, before)
  if (before === undefined || step === undefined) return
  const error = step === FAILED && { error: { title: 'The recipient cannot be reached' } }
  const after = messageChanged(before, { status: step.status, ...error }, world.now())
  if (after !== undefined) planProgress(world, saveInteraction(world, after))
}

/** A status that somebody has set by the API counts like our own. */
function nextStep(
  world: ZenviaConversionWorld,
  { id, output }: InteractionRecord,
): Step | undefined {
  const { status = 'pending', recipient = '' } = output.message ?? {}
  if (status === 'pending') return SENT
  if (status === 'sent') return recipient.endsWith(UNREACHABLE_END) ? FAILED : RECEIVED
  if (status !== 'received') return undefined
  const minutes = world.randomFor(`${id} read`).integer(READ_MINUTES.from, READ_MINUTES.until)
  return { status: 'read', waitMs: minutes * MINUTE_MS }
}
