import { DAY_MS } from '../durations.ts'
import type { InteractionRecord } from '../interaction/interaction.ts'
import { idPrefixAt } from '../object-id.ts'
import type { ZenviaConversionWorld } from '../world.ts'

/** The age up to which answers count (assumed). */
const WINDOW_DAYS = 31

/** An answer to a message of a prospect. */
interface Response {
  readonly answer: InteractionRecord
  readonly afterMs: number
}

/** Returns the mean time from a message of a prospect to its answer, in milliseconds; `null` without any answer. */
export function meanResponseMs(
  world: ZenviaConversionWorld,
  counts: (answer: InteractionRecord) => boolean,
): number | null {
  const times = responsesIn(world)
    .filter(({ answer }) => counts(answer))
    .map(({ afterMs }) => afterMs)
  const sum = times.reduce((total, time) => total + time, 0)
  return times.length === 0 ? null : Math.round(sum / times.length)
}

function responsesIn(world: ZenviaConversionWorld): readonly Response[] {
  const waitingSince = new Map<string, number>()
  const responses: Response[] = []
  const after = idPrefixAt(world.now() - WINDOW_DAYS * DAY_MS)
  for (const interaction of world.data.interactions.sorted('created', { after })) {
    const { prospectId, proactive, createdAt, output } = interaction
    if (output.message === undefined) continue
    const since = waitingSince.get(prospectId)
    if (!proactive) {
      waitingSince.set(prospectId, since ?? createdAt)
    } else if (since !== undefined) {
      waitingSince.delete(prospectId)
      responses.push({ answer: interaction, afterMs: createdAt - since })
    }
  }
  return responses
}
