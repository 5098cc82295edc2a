import type { Random } from '@ensaio/mock-kit'
import { DAY_MS } from '../durations.ts'
import type { LeadRecord, Talk } from '../lead/lead-record.ts'
import { personaNamed } from '../personas/all-personas.ts'
import type { Persona } from '../personas/persona.ts'
import { silent, LISTENING_AFTER_MS } from '../personas/waiting.ts'
import { isOver } from '../vocabulary.ts'
import type { Beat, Script } from './beat.ts'
import { becomes, between, sends } from './script-parts.ts'

/** Gives a source of randomness that depends on the seed and the label alone. */
export type RandomFor = (label: string) => Random

/** The whole script of a lead: the same each time that it is asked for. */
export function scriptOf(
  record: Pick<LeadRecord, 'key'>,
  talk: Pick<Talk, 'persona' | 'skipsFirst'>,
  randomFor: RandomFor,
): Script {
  const random = randomFor(`lead:${record.key}/script`)
  // A snapshot may name a persona that is no more: its lead falls silent.
  const script = completeScript(personaNamed(talk.persona) ?? silent, random)
  return talk.skipsFirst ? withoutOpening(script, random) : script
}

/** A persona's script with its end: who does not answer a last message is listened for, seven days on. */
export function completeScript(persona: Persona, random: Random): Script {
  const script = persona.script(random)
  const last = script.findLast(({ status }) => status !== undefined)?.status
  const isOpen = last !== undefined && !isOver(last)
  return isOpen ? [...script, becomes('Listening', LISTENING_AFTER_MS)] : script
}

/** skipToFollowup: instead of a first message there is one some days later, which takes the first as read. */
function withoutOpening(script: Script, random: Random): Script {
  return script.map((beat): Beat => {
    if (beat.status === 'First Message Schedule') return { ...beat, status: 'Message Scheduled' }
    if (beat.line?.text !== 'opening') return beat
    return sends('skipped-opening', between(random, 2 * DAY_MS, 4 * DAY_MS))
  })
}
