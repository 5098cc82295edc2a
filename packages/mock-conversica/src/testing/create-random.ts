import type { Random } from '@ensaio/mock-kit'
import { conversicaMock } from '../conversica-mock.ts'

/** A seeded source of randomness, as a world gives it. */
export function createRandom(seed: number, label = 'test'): Random {
  const world = conversicaMock.createWorld({
    sandbox: 'main',
    scenario: 'empty',
    seed,
    now: () => 0,
  })
  return world.randomFor(label)
}
