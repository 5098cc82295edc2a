import { at } from '@ensaio/mock-kit'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createAccount } from '../account/account.ts'
import { isOnShift } from '../account/roster.ts'
import { createAgents, DEPARTMENTS, TAGS } from '../account/staff.ts'
import { profileAt } from '../channel/channel-profiles.ts'
import { createCustomerDirectory } from '../customer/customer-directory.ts'
import { hourOfWeekAt } from '../time.ts'
import { entersState, EVENT, eventsOf, isMessage } from '../timeline/timeline.ts'
import { createSimulatedInteraction } from './simulation.ts'
import type { SimulatedInteraction } from './simulation.ts'
import { createSimulator } from './simulator.ts'

const MONDAY = Date.parse('2026-03-02T03:00:00Z')
const WEEK_S = 7 * 86_400
const LONG_S = 1e7

const account = createAccount({ agents: createAgents(24), departments: DEPARTMENTS, tags: TAGS })
const simulator = createSimulator({ account, customers: createCustomerDirectory(900) })

/** An event that an agent causes. */
interface AgentEvent {
  readonly agent: number
  /** Milliseconds since 1970. */
  readonly at: number
  readonly kind: number
}

const beginnings = fc.record({
  seed: fc.integer({ min: 0 }),
  created: fc.integer({ min: 0, max: WEEK_S - 1 }).map((second) => MONDAY + second * 1_000),
})

function simulate(seed: number, created: number): SimulatedInteraction {
  const interaction = createSimulatedInteraction()
  simulator.simulate(interaction, { seed, created, durationMaxS: LONG_S })
  return interaction
}

/** Returns the answers, transfers and endings of agents. Several messages in a row count once. */
function agentEventsOf(
  { timeline, agents }: SimulatedInteraction,
  created: number,
): readonly AgentEvent[] {
  const agentEvents: AgentEvent[] = []
  let [transfers, isAwaited] = [0, true]
  for (const { offset, kind } of eventsOf(timeline)) {
    const isAgents =
      (kind === EVENT.agent && isAwaited) ||
      ([EVENT.transfer, EVENT.ended, EVENT.discarded, EVENT.missed] as number[]).includes(kind)
    if (isAgents)
      agentEvents.push({ agent: at(agents, transfers), at: created + offset * 1_000, kind })
    if (kind === EVENT.transfer) transfers += 1
    if (kind === EVENT.client || kind === EVENT.transfer) isAwaited = true
    if (kind === EVENT.agent) isAwaited = false
  }
  return agentEvents
}

function isAtWork(agent: number, instant: number): boolean {
  return isOnShift(at(account.agents, agent).shift, hourOfWeekAt(instant))
}

describe('agents', () => {
  test('answer, transfer and close only at work, whenever it began and however long it takes', () => {
    let [kept, overnight] = [0, 0]

    fc.assert(
      fc.property(beginnings, ({ seed, created }) => {
        const interaction = simulate(seed, created)
        if (profileAt(interaction.channel).isVoice) return
        for (const { agent, at: instant, kind } of agentEventsOf(interaction, created)) {
          expect({ kind, isAtWork: isAtWork(agent, instant) }).toEqual({ kind, isAtWork: true })
          kept += 1
          if (instant > created + 8 * 3_600_000) overnight += 1
        }
      }),
      { numRuns: 5_000 },
    )

    expect(kept).toBeGreaterThan(10_000)
    expect(overnight).toBeGreaterThan(1_000)
  })

  test('leave what is open to the pending list when their shift ends, for the side that did not write last', () => {
    const left = { [EVENT.pending]: 0, [EVENT.postponed]: 0 }
    const wrong: string[] = []
    let talks = 0

    fc.assert(
      fc.property(beginnings, ({ seed, created }) => {
        const { timeline, agents, channel } = simulate(seed, created)
        if (profileAt(channel).isVoice) return
        let [transfers, state, writer, since] = [0, -1, -1, 0]
        for (const { offset, kind } of eventsOf(timeline)) {
          const isThere = (seconds: number): boolean =>
            isAtWork(at(agents, transfers), created + seconds * 1_000)
          if (state === EVENT.talking && offset > since + 60) {
            talks += 1
            if (!isThere(offset - 60)) wrong.push(`${seed} talks at ${offset}`)
          }
          if (kind === EVENT.pending || kind === EVENT.postponed) {
            const expected = kind === EVENT.pending ? EVENT.client : EVENT.agent
            if (writer !== expected) wrong.push(`${seed} is ${kind} at ${offset}`)
            if (state === EVENT.talking && !isThere(offset + 300)) left[kind] += 1
          }
          // From here on, it is the next agent's.
          if (kind === EVENT.transfer) [transfers, since] = [transfers + 1, offset]
          if (isMessage(kind)) writer = kind
          if (entersState(kind)) [state, since] = [kind, offset]
        }
      }),
      { numRuns: 5_000 },
    )

    expect(wrong).toEqual([])
    expect(talks).toBeGreaterThan(5_000)
    // About 20 each, of beginnings that differ from run to run.
    expect(left[EVENT.pending]).toBeGreaterThan(2)
    expect(left[EVENT.postponed]).toBeGreaterThan(2)
  })

  test('stay for a customer on a call', () => {
    fc.assert(
      fc.property(beginnings, ({ seed, created }) => {
        const interaction = simulate(seed, created)
        if (!profileAt(interaction.channel).isVoice) return
        for (const { agent, at: instant } of agentEventsOf(interaction, created)) {
          expect(isAtWork(agent, created) || isAtWork(agent, instant)).toBe(true)
        }
      }),
      { numRuns: 5_000 },
    )
  })
})
