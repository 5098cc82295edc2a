import type { Random } from '@ensaio/mock-kit'
import { personaNamed, PERSONAS } from './all-personas.ts'
import type { Persona } from './persona.ts'

const COMMON = PERSONAS.map((persona) => [persona, persona.weight] as const)

/** Returns the persona that an address names: `sally+hot@example.com` names `hot`; most name none. */
export function personaOfEmail(email: string): Persona | undefined {
  const suffix = /\+([^+@]+)@/.exec(email)?.[1]
  return suffix === undefined ? undefined : personaNamed(suffix.toLowerCase())
}

/** Returns the persona that the address names, or one drawn from the lead's own random source. */
export function choosePersona(email: string, random: Random): Persona {
  return personaOfEmail(email) ?? random.weighted(COMMON)
}

/** Patterns that classify a lead's reply, the stronger ones first. A guess, as any assistant's (assumed). */
const SIGNS: readonly (readonly [pattern: RegExp, persona: string])[] = [
  [/\b(?:no longer (?:with|at)|left the company)\b/i, 'changed-job'],
  [/\b(?:out of (?:the )?office|on (?:holiday|vacation|leave)|automatic reply)\b/i, 'ooo'],
  [/\b(?:stop|unsubscribe|remove me|leave me alone|take me off)\b/i, 'stop'],
  [/\b(?:do not|don't|no more) e-?mails?\b/i, 'do-not-email'],
  [
    /\b(?:not interested|no thanks?(?: you)?|no longer (?:looking|interested))\b/i,
    'not-interested',
  ],
  [/\b(?:already (?:been )?(?:helped|sorted|bought|spoke)|all set)\b/i, 'satisfied'],
  [/\b(?:later|next (?:week|month|year)|busy|not (?:now|a good (?:time|moment)))\b/i, 'later'],
  [/\?/, 'question'],
  [/\b(?:yes|sure|interested|call me|sounds good|love to|let's talk)\b/i, 'hot'],
]

/** Returns the persona that would write such a reply; `review` where no pattern matches. */
export function readReply(body: string): string {
  return SIGNS.find(([pattern]) => pattern.test(body))?.[1] ?? 'review'
}
