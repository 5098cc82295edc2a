import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createAccount } from '../account/account.ts'
import { isOnShift } from '../account/is-on-shift.ts'
import { hourOfWeekAt } from '../account/local-time.ts'
import { createAgents, DEPARTMENTS, TAGS } from '../account/staff.ts'
import { habitsAt } from '../channels/channel-habits.ts'
import { createCustomerBook } from '../customers/customer-families.ts'
import { BEAT } from './beat.ts'
import { createTeller } from './create-teller.ts'
import { createStory } from './story.ts'
import type { Story } from './story.ts'

const MONDAY = Date.parse('2026-03-02T03:00:00Z')
const WEEK_S = 7 * 86_400
const LONG_S = 1e7

const account = createAccount({ agents: createAgents(24), departments: DEPARTMENTS, tags: TAGS })
const teller = createTeller({ account, customers: createCustomerBook(900) })

/** Something that an agent does. */
interface Deed {
  readonly agent: number
  /** Milliseconds since 1970. */
  readonly at: number
  readonly code: number
}

const occasions = fc.record({
  seed: fc.integer({ min: 0 }),
  created: fc.integer({ min: 0, max: WEEK_S - 1 }).map((second) => MONDAY + second * 1_000),
})

function tell(seed: number, created: number): Story {
  const story = createStory()
  teller.tell(story, { seed, created, secondsMax: LONG_S })
  return story
}

/** What agents do in a story: answers, handing on, endings. What they write in one go counts once. */
function deedsOf({ beats, length, agents }: Story, created: number): readonly Deed[] {
  const deeds: Deed[] = []
  let [place, isAwaited] = [0, true]
  for (let beat = 0; beat < length; beat += 2) {
    const [offset = 0, code = 0] = [beats[beat], beats[beat + 1]]
    const isDeed =
      (code === BEAT.agent && isAwaited) ||
      ([BEAT.transfer, BEAT.ended, BEAT.discarded, BEAT.missed] as number[]).includes(code)
    if (isDeed) deeds.push({ agent: agents[place] ?? -1, at: created + offset * 1_000, code })
    if (code === BEAT.transfer) place += 1
    if (code === BEAT.client || code === BEAT.transfer) isAwaited = true
    if (code === BEAT.agent) isAwaited = false
  }
  return deeds
}

function isAtWork(agent: number, instant: number): boolean {
  const shift = account.agents[agent]?.shift
  return shift !== undefined && isOnShift(shift, hourOfWeekAt(instant))
}

describe('agents', () => {
  test('answer, hand on and close at work only, whenever it began and however long it takes', () => {
    let [kept, overnight] = [0, 0]

    fc.assert(
      fc.property(occasions, ({ seed, created }) => {
        const story = tell(seed, created)
        if (habitsAt(story.channel).isLive) return
        for (const { agent, at, code } of deedsOf(story, created)) {
          expect({ code, isAtWork: isAtWork(agent, at) }).toEqual({ code, isAtWork: true })
          kept += 1
          if (at > created + 8 * 3_600_000) overnight += 1
        }
      }),
      { numRuns: 5_000 },
    )

    expect(kept).toBeGreaterThan(10_000)
    expect(overnight).toBeGreaterThan(1_000)
  })

  test('stay for whoever waits on the line, but close at work what nobody waits for', () => {
    fc.assert(
      fc.property(occasions, ({ seed, created }) => {
        const story = tell(seed, created)
        if (!habitsAt(story.channel).isLive) return
        for (const { agent, at, code } of deedsOf(story, created)) {
          const wasAtWork = code !== BEAT.missed && isAtWork(agent, created)
          expect(wasAtWork || isAtWork(agent, at)).toBe(true)
        }
      }),
      { numRuns: 5_000 },
    )
  })
})
