import { expect, test } from 'vitest'
import { findSecondWriters } from './find-second-writers.ts'
import type { AuditRow } from './find-second-writers.ts'

const lease = (epoch: number, node: string | null): AuditRow => ({
  kind: 'lease',
  sandbox: 'main',
  seq: null,
  epoch,
  node,
})
const append = (seq: number, epoch: number): AuditRow => ({
  kind: 'append',
  sandbox: 'main',
  seq,
  epoch,
  node: null,
})

test('takes a log whose lines were written by the owners of their time', () => {
  const audit = [
    lease(1, 'a'),
    append(1, 1),
    append(2, 1),
    lease(1, null),
    lease(2, 'b'),
    append(3, 2),
  ]

  expect(findSecondWriters(audit)).toEqual([])
})

test.each<readonly [string, readonly AuditRow[]]>([
  ['line 1 was written in epoch 1, not 2', [lease(1, 'a'), lease(2, 'b'), append(1, 1)]],
  ['line 1 was written in epoch 1, not 1', [lease(1, 'a'), lease(1, null), append(1, 1)]],
  ['line 1 was written in epoch 1, not undefined', [append(1, 1)]],
  ['epoch 1 has the owners a and b', [lease(1, 'a'), lease(1, 'b')]],
  ['epoch 1 follows 2', [lease(2, 'a'), lease(1, 'a')]],
])('finds that %s', (finding, audit) => {
  expect(findSecondWriters(audit)).toEqual([`main: ${finding}`])
})
