import { expect, test } from 'vitest'
import type { ClusterNode, Placement } from './cluster-store.ts'
import { planTurn } from './sweep.ts'

test('a node takes sandboxes without an owner up to its share, each node others first', () => {
  const nodes = [node('a', 0), node('b', 0)]
  const placements = ['1', '2', '3', '4'].map((sandbox) => ({ sandbox }))

  const turns = ['a', 'b'].map((id) => planTurn({ id, nodes, placements, names: [] }))

  expect(turns).toEqual([
    { toTake: ['1', '2'], toHandOn: [] },
    { toTake: ['3', '4'], toHandOn: [] },
  ])
})

test('a node takes nothing beyond its share, and opens what it owns but has not open', () => {
  const nodes = [node('a', 2), node('b', 1)]
  const placements = [owned('1', 'a'), owned('2', 'a'), owned('3', 'b'), { sandbox: '4' }]

  expect(planTurn({ id: 'a', nodes, placements, names: ['1', '2'] }).toTake).toEqual([])
  expect(planTurn({ id: 'a', nodes, placements, names: ['1'] }).toTake).toEqual(['2'])
})

test('a node hands on what is clearly more than its share, the quiet ones first', () => {
  const names = Array.from({ length: 12 }, (_, index) => String(index))
  const placements = names.map((name) => owned(name, 'a'))
  const turnWith = (others: readonly ClusterNode[]) =>
    planTurn({ id: 'a', nodes: [node('a', 12), ...others], placements, names }).toHandOn

  expect(turnWith([node('b', 0)])).toEqual(names.slice(0, 6))
  expect(turnWith([node('b', 0), node('c', 0)])).toEqual(names.slice(0, 8))
  expect(turnWith([])).toEqual([])
  expect(turnWith([{ ...node('b', 0), isDraining: true }])).toEqual([])
})

test('one more than the share stays where it is', () => {
  const placements = ['1', '2', '3'].map((name) => owned(name, 'a'))

  const { toHandOn } = planTurn({
    id: 'a',
    nodes: [node('a', 3), node('b', 0)],
    placements,
    names: ['1', '2', '3'],
  })

  expect(toHandOn).toEqual([])
})

function node(id: string, sandboxes: number): ClusterNode {
  return { id, sandboxes, isDraining: false, addresses: { control: '', services: {} } }
}

function owned(sandbox: string, id: string): Placement {
  return { sandbox, owner: { id, addresses: { control: '', services: {} } } }
}
