import { expect, test } from 'vitest'
import { createRecorder } from './recorder.ts'

test('writes calls and answers down in their order, and leaves out what reached nobody', () => {
  const recorder = createRecorder()
  const first = recorder.call('a', 'client-1', { kind: 'write', value: 1 })
  const second = recorder.call('a', 'client-2', { kind: 'read' })
  const third = recorder.call('a', 'client-3', { kind: 'read' })
  recorder.call('b', 'client-4', { kind: 'read' })

  second({ kind: 'answered', answer: 1 })
  first({ kind: 'unknown' })
  third({ kind: 'refused' })

  expect(Object.fromEntries(recorder.histories())).toEqual({
    a: [
      {
        client: 'client-1',
        call: { kind: 'write', value: 1 },
        calledAt: 1,
        outcome: { kind: 'unknown' },
      },
      {
        client: 'client-2',
        call: { kind: 'read' },
        calledAt: 2,
        outcome: { kind: 'answered', at: 5, answer: 1 },
      },
    ],
    b: [{ client: 'client-4', call: { kind: 'read' }, calledAt: 4, outcome: { kind: 'unknown' } }],
  })
})
