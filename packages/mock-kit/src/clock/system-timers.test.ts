import { expect, test } from 'vitest'
import { systemTurn } from './system-timers.ts'

test('a turn comes once the event loop has gone round, also where it is asked for while requests are answered', async () => {
  const order: string[] = []
  const turn = systemTurn().then(() => void order.push('turn'))
  // Runs behind the requests that are answered now, and before the event loop looks for others.
  setImmediate(() => order.push('round'))

  await turn

  expect(order).toEqual(['round', 'turn'])
})

test('of those who wait, each has a turn of its own, in their order', async () => {
  const order: string[] = []
  const turn = (name: string): Promise<void> => systemTurn().then(() => void order.push(name))
  const first = turn('first')
  const others = ['second', 'third'].map(turn)

  await first
  order.push('others have theirs later')
  await Promise.all(others)

  expect(order).toEqual(['first', 'others have theirs later', 'second', 'third'])
})
