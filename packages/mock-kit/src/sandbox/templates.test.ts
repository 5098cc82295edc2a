import { expect, test } from 'vitest'
import { runAtOnce } from '../clock/slices.ts'
import { START } from '../testing/shop-sandbox.ts'
import { shop } from '../testing/shop/shop-mock.ts'
import { createRecordRoom } from '../world/record-memory.ts'
import { createTemplates } from './templates.ts'

const place = { sandbox: 'one', now: () => START, scenario: 'default', isFrozen: true }

/** Returns the bytes of one world of the scenario. */
function bytesOfOne(): number {
  const room = createRecordRoom()
  shop.createWorld({ ...place, seed: 1, room })
  return room.bytes
}

test('a template that nobody shares goes where the room is full, the oldest and the newest', () => {
  const room = createRecordRoom(bytesOfOne() * 3)
  const templates = createTemplates(room)
  for (const seed of [1, 2]) templates.createWorld(shop, { ...place, seed, room }).release()
  expect(room.bytes).toBe(bytesOfOne() * 2)

  expect(room.hasRoomFor(bytesOfOne() * 2)).toBe(true)

  expect(room.bytes).toBe(0)
})

test('a prepared template stays for the world that it was prepared for, until that is there or given up', () => {
  const room = createRecordRoom(bytesOfOne() * 2)
  const templates = createTemplates(room)
  const prepare = () => runAtOnce(templates.prepare(shop, { ...place, seed: 1, room }))
  const [letGo, letOtherGo] = [prepare(), prepare()]
  letOtherGo()
  letOtherGo()

  expect(room.hasRoomFor(bytesOfOne() * 2)).toBe(false)
  expect(room.bytes).toBe(bytesOfOne())
  letGo()
  expect(room.hasRoomFor(bytesOfOne() * 2)).toBe(true)

  expect(room.bytes).toBe(0)
})

test.each([true, false])(
  'a template that was prepared is for a world as of its instant, however late that comes, and for no other (frozen: %s)',
  (isFrozen) => {
    const room = createRecordRoom()
    const templates = createTemplates(room)
    const start = { ...place, seed: 1, isFrozen, room }
    runAtOnce(templates.prepare(shop, start))
    const late = { ...start, now: () => START + 600_000 }

    templates.createWorld(shop, { ...late, at: START })
    expect(room.bytes).toBe(bytesOfOne())

    templates.createWorld(shop, late)
    expect(room.bytes).toBe(bytesOfOne() * 2)
  },
)

test('a template that is given up half way gives its memory back', () => {
  const room = createRecordRoom()
  const work = createTemplates(room).prepare(pausing, { ...place, seed: 1, room })
  work.next()
  work.next()
  expect(room.bytes).toBe(bytesOfOne())

  work.return(() => undefined)

  expect(room.bytes).toBe(0)
})

test('a scenario that does not fit is refused, and takes nothing then', () => {
  const room = createRecordRoom(bytesOfOne() * 1.5)
  const templates = createTemplates(room)
  const first = templates.createWorld(shop, { ...place, seed: 1, room })
  const prepare = (overdraftBytes: number) =>
    runAtOnce(templates.prepare(shop, { ...place, seed: 2, room, overdraftBytes }))

  expect(() => prepare(0)).toThrow(/as many as they may/)
  expect(room.bytes).toBe(bytesOfOne())
  prepare(bytesOfOne())
  expect(room.bytes).toBe(bytesOfOne() * 2)
  first.release()
})

test('of two that are prepared at once and are the same, one is made', () => {
  const room = createRecordRoom()
  const templates = createTemplates(room)
  const [one, other] = ['one', 'other'].map((sandbox) =>
    templates.prepare(pausing, { ...place, sandbox, seed: 1, room }),
  )

  expect(other?.next().done).toBe(false)
  if (one !== undefined) runAtOnce(one)
  expect(other?.next().done).toBe(true)

  expect(room.bytes).toBe(bytesOfOne())
})

/** The shop, whose scenario pauses before it is made, and once more before it is there. */
const pausing: typeof shop = {
  ...shop,
  *makeWorld(options) {
    yield
    const world = yield* shop.makeWorld(options)
    let isMade = false
    try {
      yield
      isMade = true
      return world
    } finally {
      if (!isMade) world.release()
    }
  },
}
