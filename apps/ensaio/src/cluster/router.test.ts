import { LogError } from '@ensaio/mock-kit'
import { expect, test } from 'vitest'
import type { ClusterNode, Membership, Placement } from './cluster-store.ts'
import type { Pass } from './admission.ts'
import { createPeers } from './peers.ts'
import { createRouter, successorOf } from './router.ts'
import type { Router, RouterOptions } from './router.ts'
import { StoreError } from './store-error.ts'
import { createManualClocks } from './testing/manual-clocks.ts'

const PASS: Pass = { isHeld: () => true, confirm: async () => true, end: () => undefined }

const SELF = node('self', 1)
const OTHER = node('other', 1)

interface Given extends Partial<Omit<RouterOptions, 'membership' | 'owned'>> {
  readonly find?: Membership['find']
  readonly take?: RouterOptions['owned']['take']
  readonly enter?: RouterOptions['owned']['enter']
  readonly hasNoPlace?: boolean
}

/** Creates a router of the node `self`, by clocks that the test moves. */
function routerWith({ find, take, enter, hasNoPlace = false, ...given }: Given) {
  const clocks = createManualClocks()
  const peers = given.peers ?? createPeers()
  peers.update([SELF, OTHER], [])
  const membership = { id: 'self', find: find ?? (async () => undefined) }
  const router = createRouter({
    ...clocks,
    isDraining: () => false,
    hasGivenAway: () => false,
    ...given,
    peers,
    owned: { enter: enter ?? (() => undefined), take: take ?? (async () => true) },
    membership: () => (hasNoPlace ? undefined : (membership as Membership)), // it asks for nothing else
  })
  const place = (wanted: Partial<Parameters<Router['place']>[0]> = {}) =>
    router.place({ sandbox: 'one', isHandedOn: false, ...wanted }, clocks.stopwatchMs() + 2_000)
  return { clocks, peers, place }
}

const placed =
  (owner?: ClusterNode) =>
  async (sandbox: string): Promise<Placement> => ({ sandbox, ...(owner && { owner }) })

test('a request goes to the owner, and the next one without a question', async () => {
  let questions = 0
  const { place } = routerWith({
    find: (sandbox) => {
      questions += 1
      return placed(OTHER)(sandbox)
    },
  })

  const first = await place()
  const second = await place()

  expect([first, second]).toEqual(
    [1, 2].map(() => ({ kind: 'there', owner: OTHER, sandbox: 'one' })),
  )
  expect(questions).toBe(1)
})

test('a request that was handed on goes no further, whatever is remembered', async () => {
  const { place, peers } = routerWith({ find: placed(OTHER) })
  peers.remember('one', OTHER)

  expect(await place({ isHandedOn: true })).toEqual({ kind: 'not mine' })
})

test('a sandbox that nobody owns is taken, and the request let in', async () => {
  let isOpen = false
  const { place } = routerWith({
    find: placed(),
    enter: () => (isOpen ? PASS : undefined),
    take: async () => (isOpen = true),
  })

  expect(await place()).toEqual({ kind: 'here', pass: PASS })
})

test.each([{ isDraining: () => true }, { hasGivenAway: () => true }])(
  'a node that gives a sandbox away leaves it to another one',
  async (given) => {
    const { place } = routerWith({ find: placed(), ...given })

    expect(await place()).toEqual({ kind: 'there', owner: OTHER, sandbox: 'one' })
    expect(await place({ isHandedOn: true })).toEqual({ kind: 'not mine' })
  },
)

test('a name that no sandbox has is for another one, where there is one to answer', async () => {
  const asked: string[] = []
  const { place } = routerWith({
    find: async (sandbox) => {
      asked.push(sandbox)
      return sandbox === 'main' ? placed(OTHER)(sandbox) : undefined
    },
  })

  expect(await place()).toEqual({ kind: 'nowhere' })
  expect(await place({ otherwise: 'main' })).toMatchObject({ kind: 'there', sandbox: 'main' })
  expect(await place({ sandbox: 'No Name', otherwise: 'main' })).toMatchObject({ kind: 'there' })
  expect(asked).toEqual(['one', 'one', 'main'])
})

test('a request waits for a sandbox that is on its way', async () => {
  let arrive = (): void => undefined
  let coming: Promise<void> | undefined = new Promise((resolve) => {
    arrive = resolve
  })
  const { place } = routerWith({ enter: () => coming ?? PASS })
  const waiting = place()

  coming = undefined
  arrive()

  expect(await waiting).toEqual({ kind: 'here', pass: PASS })
})

test.each<readonly [name: string, given: Given, why: string]>([
  ['the store is away', { find: away }, 'the store is away'],
  ['the node has no place', { hasNoPlace: true }, 'this node has no place in the cluster'],
  ['another node is always faster', { find: placed(), take: async () => false }, 'nobody owns it'],
])('gives up after two seconds: %s', async (_, given, why) => {
  const { clocks, place } = routerWith(given)
  const begunMs = clocks.stopwatchMs()
  const waiting = place()

  for (let turns = 0; turns < 50; turns += 1) await clocks.pass(50)

  expect(await waiting).toEqual({ kind: 'unknown', why: expect.stringContaining(why) as string })
  expect(clocks.stopwatchMs() - begunMs).toBeGreaterThanOrEqual(2_000)
})

test('a log that cannot be followed is refused at once', async () => {
  let takes = 0
  const { place } = routerWith({
    find: placed(),
    take: () => {
      takes += 1
      return Promise.reject(new LogError('read a log', 'it is of another version.'))
    },
  })

  expect(await place()).toEqual({
    kind: 'unknown',
    why: 'Failed to read a log: it is of another version.',
  })
  expect(takes).toBe(1)
})

test('those with room are the successors, one for each sandbox', () => {
  const peers = createPeers()
  peers.update([node('full', 9), node('self', 0), node('a', 2), node('b', 1)], [])
  const names = ['a', 'b', 'c', 'd']

  const chosen = names.map((name) => successorOf(name, peers, 'self')?.id)

  expect(new Set(chosen)).toEqual(new Set(['a', 'b']))
  expect(names.map((name) => successorOf(name, peers, 'self')?.id)).toEqual(chosen)
  peers.update([node('self', 0)], [])
  expect(successorOf('a', peers, 'self')).toBeUndefined()
})

function node(id: string, sandboxes: number): ClusterNode {
  return { id, sandboxes, isDraining: false, addresses: { control: id, services: {} } }
}

function away(): Promise<never> {
  return Promise.reject(new StoreError('find a sandbox', 'the store is away.', { isPassing: true }))
}
