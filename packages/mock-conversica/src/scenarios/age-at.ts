import type { Script } from '../assistant/beat.ts'
import { SECOND_MS } from '../durations.ts'
import { NEW_LEAD_WAIT_MS } from '../lead/create-or-update-lead.ts'
import type { ConversationStatus } from '../vocabulary.ts'

/** How long a finished story has been over, where nothing comes next. */
const OVER_FOR_MS = 36 * 3_600 * SECOND_MS

/**
 * How old a lead with this script is when it stands in the status for the first time, a third of the way to what comes
 * next.
 * @throws RangeError when the script never comes to the status
 */
export function ageAt(script: Script, status: ConversationStatus): number {
  const position = status === 'Preparing Lead' ? -1 : positionOf(script, status)
  const pastMs = script.slice(0, position + 1).reduce((sum, { afterMs }) => sum + afterMs, 0)
  const next = script[position + 1]
  const sinceMs = next === undefined ? OVER_FOR_MS : Math.floor(next.afterMs / 3)
  return NEW_LEAD_WAIT_MS + pastMs + sinceMs
}

function positionOf(script: Script, status: ConversationStatus): number {
  const position = script.findIndex((beat) => beat.status === status)
  if (position >= 0) return position
  throw new RangeError(
    `Failed to place a lead: its script never comes to "${status}". Choose a persona whose script does.`,
  )
}
