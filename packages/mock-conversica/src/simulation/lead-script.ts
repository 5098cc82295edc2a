import type { Random } from '@ensaio/mock-kit'
import { DAY_MS } from '../durations.ts'
import { isOver } from '../lead/conversation-status.ts'
import type { Conversation, LeadRecord } from '../lead/lead.ts'
import { personaNamed } from './personas/all-personas.ts'
import type { Persona } from './personas/persona.ts'
import { LISTENING_AFTER_MS, silent } from './personas/waiting.ts'
import { between, changesTo, type Script, type ScriptStep, sends } from './script-steps.ts'

/** Returns a source of randomness that depends on the seed and the label alone. */
export type RandomFor = (label: string) => Random

/** Returns the whole script of a lead, the same on every call. */
export function scriptOf(
  record: Pick<LeadRecord, 'key'>,
  conversation: Pick<Conversation, 'persona' | 'skipsFirst'>,
  randomFor: RandomFor,
): Script {
  const random = randomFor(`lead:${record.key}/script`)
  // A snapshot may name a persona that no longer exists: its lead stays silent.
  const script = completeScript(personaNamed(conversation.persona) ?? silent, random)
  return conversation.skipsFirst ? withoutOpening(script, random) : script
}

/** Returns a persona's script with its end: after a last message without a reply, Listening follows seven days later. */
export function completeScript(persona: Persona, random: Random): Script {
  const script = persona.script(random)
  const last = script.findLast(({ status }) => status !== undefined)?.status
  const isOpen = last !== undefined && !isOver(last)
  return isOpen ? [...script, changesTo('Listening', LISTENING_AFTER_MS)] : script
}

/** Applies skipToFollowup: a message some days later, which takes the first as read, replaces the first one. */
function withoutOpening(script: Script, random: Random): Script {
  return script.map((step): ScriptStep => {
    if (step.status === 'First Message Schedule') return { ...step, status: 'Message Scheduled' }
    if (step.line?.text !== 'opening') return step
    return sends('skipped-opening', between(random, 2 * DAY_MS, 4 * DAY_MS))
  })
}
