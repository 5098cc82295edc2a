import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openChat } from '../testing/open-chat.ts'
import type { Query, TestChat } from '../testing/open-chat.ts'
import { DAY_MS, HOUR_MS } from '../time.ts'

const PAGES: readonly (readonly [path: string, query: Query])[] = [
  ['/history', {}],
  ['/history', { limit: 7, page: 2 }],
  ['/history/expanded', { limit: 40 }],
  ['/history', { from: '2025-12-01', states: 'ENDED', limit: 60 }],
]

/** Something that changes what pages show. */
type Change = (chat: TestChat, draw: number) => void

function idsOf({ world }: TestChat, isOpen: 'yes' | 'no'): readonly string[] {
  return world.data.interactions.by('open', isOpen).map(({ id }) => id)
}

function pick(ids: readonly string[], draw: number): string | undefined {
  return ids[draw % ids.length]
}

const CHANGES: Readonly<Record<string, Change>> = {
  start: (chat, draw) => chat.start(draw % 2 === 0 ? {} : { state: 'ENDED' }),
  startInThePast: (chat, draw) =>
    chat.start({ at: new Date(chat.world.now() - draw * HOUR_MS).toISOString(), state: 'ENDED' }),
  end: (chat, draw) => {
    const id = pick(idsOf(chat, 'yes'), draw)
    if (id !== undefined) chat.act('endInteraction', { id, state: 'MISSED' })
  },
  rename: (chat, draw) => {
    const agents = [...chat.world.data.agents.all()].slice(draw % 24, (draw % 24) + 1)
    chat.act('putFixtures', {
      agents: agents.map(({ id, department }) => ({ id, department, name: `Ana ${draw}` })),
      tags: [{ id: '31', name: `Troca ${draw}` }],
    })
  },
  setStatus: (chat, draw) =>
    chat.act('setAgentStatus', { agent: String(101 + (draw % 24)), status: 'OFFLINE' }),
  showBooleans: ({ sandbox }, draw) =>
    sandbox.setBehaviour('zenvia-chat', 'activeAsBoolean', draw % 2 === 0),
  wait: ({ sandbox }, draw) => sandbox.advance((draw * DAY_MS) / 40),
}

test('pages that were shown before show each change, as they do to one who asks for the first time', async () => {
  const changes = fc.array(fc.tuple(fc.constantFrom(...Object.keys(CHANGES)), fc.nat(60)), {
    minLength: 1,
    maxLength: 6,
  })
  await fc.assert(
    fc.asyncProperty(changes, async (steps) => {
      await using asked = openChat({ scenario: 'default' })
      await using fresh = openChat({ scenario: 'default' })
      const texts = (chat: TestChat): Promise<readonly string[]> =>
        Promise.all(PAGES.map(async ([path, query]) => (await chat.get(path, query)).text()))

      for (const [name, draw] of steps) {
        for (let time = 0; time < 3; time += 1) await texts(asked)
        for (const chat of [asked, fresh]) await CHANGES[name]?.(chat, draw)
      }

      const shown = await texts(fresh)
      for (let time = 0; time < 3; time += 1) {
        const different = (await texts(asked)).findIndex((text, page) => text !== shown[page])
        expect(PAGES[different]).toBeUndefined()
      }
    }),
    { numRuns: 6 },
  )
})
