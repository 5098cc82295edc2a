import { expect, test } from 'vitest'
import { actions } from '../testing/shop/actions/actions.ts'
import { auth } from '../testing/shop/auth/auth.ts'
import { behaviours } from '../testing/shop/behaviours.ts'
import { problems } from '../testing/shop/errors/problems.ts'
import { events } from '../testing/shop/events/events.ts'
import { handlers } from '../testing/shop/handlers/handlers.ts'
import { jobs } from '../testing/shop/jobs/jobs.ts'
import { scenarios } from '../testing/shop/scenarios/scenarios.ts'
import { shopContract } from '../testing/shop/shop-contract.ts'
import { collections } from '../testing/shop/world.ts'
import { defineMock } from './define-mock.ts'

const PARTS = {
  contract: shopContract,
  title: 'Shop',
  collections,
  behaviours,
  auth,
  problems,
  handlers,
  events,
  jobs,
  actions,
  scenarios,
} as const

test('a mock that says nothing of bodies reads one of a mebibyte', () => {
  expect(defineMock(PARTS).bodyBytesMax).toBe(1_048_576)
  expect(defineMock({ ...PARTS, bodyBytesMax: 10 }).bodyBytesMax).toBe(10)
})
