import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { DAY_MS, SECOND_MS } from '../../durations.ts'
import { CONVERSATION_STATUSES, isOver } from '../../lead/conversation-status.ts'
import { createRandom } from '../../testing/create-random.ts'
import { completeScript } from '../lead-script.ts'
import { PERSONAS } from './all-personas.ts'
import { choosePersona, personaOfEmail } from './choose-persona.ts'
import type { Persona } from './persona.ts'

const SEEDS = [1, 2, 3, 4, 5]
const README = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8')

/** Statuses that come of a lead's keys alone. */
const BY_KEYS = new Set([
  'Preparing Lead',
  'Excluded (Lead Source)',
  'Excluded (Rep)',
  'Excluded (Lead Status)',
  'Excluded (Rule)',
  'No Rep Assignment',
  'Duplicate (Internal)',
  'Malformed Email',
  'No Email',
])

describe('personas', () => {
  test('have names that fit behind a plus sign, each its own', () => {
    const names = PERSONAS.map(({ name }) => name)

    for (const name of names) expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/)
    expect(new Set(names).size).toBe(names.length)
  })

  test.each(PERSONAS.map((persona) => [persona.name, readmeRow(persona)]))(
    'stand in the README with what they do: %s',
    (_name, row) => {
      expect(README).toContain(row)
    },
  )

  test('all come to an end', () => {
    for (const persona of PERSONAS) {
      for (const seed of SEEDS) {
        const last = completeScript(persona, createRandom(seed)).at(-1)?.status
        expect(last && isOver(last)).toBe(true)
      }
    }
  })

  test('reach, together, every status that no key brings about', () => {
    const reached = new Set(
      PERSONAS.flatMap((persona) =>
        completeScript(persona, createRandom(1)).map(({ status }) => status),
      ),
    )

    const missing = CONVERSATION_STATUSES.filter((status) => !reached.has(status))
    expect(missing.filter((status) => !BY_KEYS.has(status))).toEqual([])
  })

  test('keep to whole seconds, so that no date is cut', () => {
    for (const persona of PERSONAS) {
      for (const { afterMs } of completeScript(persona, createRandom(7))) {
        expect(afterMs % SECOND_MS).toBe(0)
        expect(afterMs).toBeGreaterThan(0)
      }
    }
  })

  test('tell a hot lead within seven days', () => {
    for (const seed of SEEDS) {
      const hot = choosePersona('sally+hot@example.com', createRandom(seed))
      const wholeMs = completeScript(hot, createRandom(seed)).reduce(
        (sum, { afterMs }) => sum + afterMs,
        0,
      )
      expect(wholeMs).toBeLessThan(7 * DAY_MS)
    }
  })
})

test('an address may name its persona, in any case', () => {
  expect(personaOfEmail('sally+hot@example.com')?.name).toBe('hot')
  expect(personaOfEmail('sally+news+OOO@example.com')?.name).toBe('ooo')
})

test.each(['sally@example.com', 'sally+newsletter@example.com', 'sally+@example.com', ''])(
  'the address %s names none',
  (email) => {
    expect(personaOfEmail(email)).toBeUndefined()
  },
)

test('other leads are drawn from the common personas, the same for the same source', () => {
  const draw = (label: string) => choosePersona('a@example.com', createRandom(1, label))
  const drawn = Array.from({ length: 300 }, (_, number) => draw(`lead:${number}`))

  expect(draw('lead:1')).toBe(draw('lead:1'))
  expect(new Set(drawn).size).toBeGreaterThan(10)
  expect(drawn.every(({ weight }) => weight > 0)).toBe(true)
})

/** A row of the README's table: the statuses that follow the first message, each once. */
function readmeRow(persona: Persona): string {
  const statuses = new Set(
    completeScript(persona, createRandom(1)).flatMap(({ status }) => status ?? []),
  )
  const path = [...statuses].filter(
    (status) => !['First Message Schedule', 'Sent Message'].includes(status),
  )
  return `| \`${persona.name}\` | ${persona.summary} | ${path.join(', ')} |`
}
