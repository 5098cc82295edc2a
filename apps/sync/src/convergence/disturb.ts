// Draws the faults that disturb a run by its seed.
import type { RunningSandbox } from 'ensaio'
import type { Chance } from './chance.ts'

type FaultDraft = Parameters<RunningSandbox['sandbox']['addFault']>[0]
type Effect = Exclude<FaultDraft['effect'], undefined>

/** Everything that can happen to a request on its way. Answers that are lost after the work was done come most often. */
const REQUEST_EFFECTS: readonly Effect[] = [
  { kind: 'truncate' },
  { kind: 'malformedJson' },
  { kind: 'status', status: 500 },
  { kind: 'status', status: 503 },
  { kind: 'status', status: 429, headers: { 'retry-after': '2' } },
  { kind: 'reset' },
  { kind: 'answerLost' },
  { kind: 'malformedJson' },
  { kind: 'delay', fromMs: 1, toMs: 10 },
]

/** Everything that can happen to a callback. */
const DELIVERY_EFFECTS: readonly Effect[] = [
  { kind: 'duplicate', times: 2 },
  { kind: 'delay', ms: 3_600_000 },
  { kind: 'reorder', behind: 2 },
  { kind: 'corrupt' },
]

/**
 * Lost callbacks count as delivered: only what can be polled is found again. Conversica lists nothing, so that what it
 * believes to have delivered is lost for good, and no integration can do anything about it.
 */
const LOSS: Effect = { kind: 'drop' }

const SERVICES = ['zenvia-chat', 'zenvia-conversion', 'conversica'] as const

/** Calls that must not be made twice: what they make stands there for good. */
const ONCE_ONLY = ['createInteractionByProspectId', 'newRetailLead'] as const

/** Effects that let a call be carried out, and lose its answer. */
const LOST_ANSWERS = [{ kind: 'truncate' }, { kind: 'answerLost' }] as const

/** Callbacks that come twice are the commonest disturbance of all: they are never missing. */
const REPEATS = {
  on: 'delivery',
  when: { probability: 0.1 },
  effect: { kind: 'duplicate', times: 2 },
} as const

/** Puts a few rules in the place of those before. */
export function disturb({ sandbox }: Pick<RunningSandbox, 'sandbox'>, chance: Chance): void {
  sandbox.clearFaults()
  for (const service of ['zenvia-conversion', 'conversica'])
    sandbox.addFault({ service, ...REPEATS })
  const rules = chance.int(1, 6)
  // With more than one attempt to a target at once, duplicates overlap.
  sandbox.setDeliverySettings({ concurrency: (rules % 3) + 1 })
  for (let rule = 0; rule < rules; rule += 1) sandbox.addFault(drawRule(chance))
  if (chance.percent(50)) sandbox.addFault(drawLostAnswer(chance))
}

function drawRule(chance: Chance): FaultDraft {
  const when = { probability: chance.int(10, 50) / 100 }
  if (chance.percent(50)) {
    const effect = chance.pick(REQUEST_EFFECTS)
    return { service: chance.pick(SERVICES), on: 'request', when, effect }
  }
  const service = chance.pick(['zenvia-conversion', 'conversica'] as const)
  const effects = service === 'zenvia-conversion' ? [...DELIVERY_EFFECTS, LOSS] : DELIVERY_EFFECTS
  return { service, on: 'delivery', when, effect: chance.pick(effects) }
}

/** Among all calls, these are so few that a rule about a whole service rarely hits one. */
function drawLostAnswer(chance: Chance): FaultDraft {
  return {
    service: 'zenvia-conversion',
    on: 'request',
    match: { operationId: chance.pick(ONCE_ONLY) },
    when: { probability: 0.5 },
    effect: chance.pick(LOST_ANSWERS),
  }
}
