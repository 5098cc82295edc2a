import { expect, test } from 'vitest'
import { toEntry, toReference } from './command.ts'

const note = { kind: 'note', prospectId: 'p1', text: 'Hello' } as const

test('the same occasion gives the same key, another one another', () => {
  expect(toEntry(note, 'm1')).toEqual(toEntry(note, 'm1'))
  expect(toEntry(note, 'm1').key).not.toBe(toEntry(note, 'm2').key)
  expect(toEntry(note, 'm1').key).not.toBe(
    toEntry({ kind: 'label', prospectId: 'p1', label: 'hot' }, 'm1').key,
  )
})

test('commands to one prospect wait for each other, leads of Conversica wait apart', () => {
  const label = toEntry({ kind: 'label', prospectId: 'p1', label: 'hot' }, 'x')
  const lead = toEntry({ kind: 'conversica-lead', prospectId: 'p1', revision: 1 }, 'p1 1')

  expect(label.subject).toBe(toEntry(note, 'm1').subject)
  expect(lead.subject).not.toBe(label.subject)
})

test('a reference is short, and that of its key alone', () => {
  expect(toReference('note m1')).toMatch(/^[0-9a-f]{10}$/u)
  expect(toReference('note m1')).toBe(toReference('note m1'))
  expect(toReference('note m1')).not.toBe(toReference('note m2'))
})
