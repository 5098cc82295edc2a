import { describe, expect, test } from 'vitest'
import { createRedaction } from '../redaction/redaction.ts'
import type { JournalEntry, WorkEntry } from './journal-entry.ts'
import type { EncodedText } from '../definition/reply.ts'
import { createJournalRoom } from '../world/record-memory.ts'
import { createJournal } from './journal.ts'
import type { RequestNote } from './request-note.ts'

const LONG = 'x'.repeat(900)
const VIOLATION = { in: 'body', where: '/a', rule: 'type', expected: 'a text', spec: '#' } as const

const note = (id: string, body = ''): RequestNote => ({
  kind: 'note',
  id,
  service: 'shop',
  at: 0,
  operationId: undefined,
  method: 'POST',
  target: '/',
  headers: {},
  body,
  answer: undefined,
  durationMs: 1,
  violations: [],
  warnings: [],
  faults: [],
  changes: [],
  error: undefined,
  redaction: createRedaction({ bodyKeys: ['apiKey'] }),
})

const work = (id: string): WorkEntry => ({
  id,
  kind: 'job',
  name: 'ship',
  subject: 'order-1',
  service: 'shop',
  at: 0,
  changes: [],
  deliveries: [],
})

const idsOf = (entries: readonly JournalEntry[]): readonly string[] => entries.map(({ id }) => id)

describe('journal', () => {
  test('forgets the oldest entries beyond its bound', () => {
    const journal = createJournal({ entriesMax: 2 })

    for (const id of ['a', 'b', 'c']) journal.append(note(id))

    expect(idsOf(journal.list())).toEqual(['b', 'c'])
    expect(journal.find('a')).toBeUndefined()
    expect(journal.find('c')?.id).toBe('c')
  })

  test('forgets the oldest entries when their texts grow too long', () => {
    const journal = createJournal({ bytesMax: 10_000 })

    for (const id of ['a', 'b', 'c']) journal.append(note(id, 'x'.repeat(2_000)))

    expect(idsOf(journal.list())).toEqual(['b', 'c'])
  })

  test('tells followers of what comes until they leave', () => {
    const journal = createJournal()
    const heard: string[] = []
    journal.append(note('before'))

    const leave = journal.follow((newest) => heard.push(newest().id))
    journal.append(note('while'))
    leave()
    journal.append(note('after'))

    expect(heard).toEqual(['while'])
  })

  test('is read on from where a reader was, and says what was forgotten since', () => {
    const journal = createJournal({ entriesMax: 3 })
    for (const id of ['a', 'b']) journal.append(note(id))
    const { end } = journal

    for (const id of ['c', 'd', 'e']) journal.append(note(id))

    expect(journal.positionAfter('d')).toBe(4)
    expect(journal.positionAfter('a')).toBeUndefined()
    const first = journal.read(end, 2)
    expect([idsOf(first.entries), first.gap]).toEqual([['c', 'd'], false])
    const second = journal.read(first.next, 2)
    expect([idsOf(second.entries), second.gap]).toEqual([['e'], false])
    expect(journal.read(second.next)).toEqual({ entries: [], next: journal.end, gap: false })
    const late = journal.read(1, 2)
    expect([idsOf(late.entries), late.gap]).toEqual([['c', 'd'], true])
    expect(late.next).toBe(first.next)
  })

  test.each<readonly [string, Partial<RequestNote>]>([
    ['violations', { violations: [{ ...VIOLATION, received: LONG }] }],
    ['warnings', { warnings: [LONG] }],
    ['headers', { headers: { cookie: LONG } }],
    ['addresses', { target: `/${LONG}` }],
  ])('counts the bytes of %s', (_what, part) => {
    const [plain, long] = [createJournal({ bytesMax: 8_000 }), createJournal({ bytesMax: 8_000 })]

    for (const id of ['a', 'b', 'c', 'd']) {
      plain.append(note(id))
      long.append({ ...note(id), ...part })
    }

    expect(plain.list()).toHaveLength(4)
    expect(long.list().length).toBeLessThan(4)
  })

  test('counts the bytes of the records that changed', () => {
    const journal = createJournal({ bytesMax: 8_000 })

    for (const id of ['a', 'b', 'c', 'd']) journal.append(note(id), 3_000)

    expect(idsOf(journal.list())).toEqual(['c', 'd'])
  })

  test('keeps the newest entry, whatever the records weigh that changed with it', () => {
    const journal = createJournal({ bytesMax: 8_000 })

    for (const id of ['a', 'b']) journal.append(note(id), 9_000)

    expect(idsOf(journal.list())).toEqual(['b'])
  })

  test('shares its memory with other journals, and forgets its own oldest entries for new ones', () => {
    const room = createJournalRoom(8_000)
    const [one, other] = [createJournal({ room }), createJournal({ room })]

    for (const id of ['a', 'b']) one.append(note(id), 2_000)
    for (const id of ['c', 'd', 'e']) other.append(note(id), 2_000)

    expect(idsOf(one.list())).toEqual(['a', 'b'])
    expect(idsOf(other.list())).toEqual(['e'])
    expect(room.bytes).toBeLessThanOrEqual(8_000)
    one.release()
    for (const id of ['f', 'g']) other.append(note(id), 1_000)
    expect(idsOf(other.list())).toEqual(['e', 'f', 'g'])
    other.clear()
    expect(room.bytes).toBe(0)
  })

  test('makes no entry for a follower who does not look at it', () => {
    const journal = createJournal()
    let made = 0
    const counting = { ...createRedaction({}), text: (text: string) => `${text}${(made += 1)}` }
    journal.follow(() => undefined)

    journal.append({ ...note('a', 'body'), redaction: counting })
    expect(made).toBe(0)

    journal.read(0)
    expect(made).toBeGreaterThan(0)
  })

  test('shows no secret, in the same entry whoever reads it', () => {
    const journal = createJournal()
    const heard: JournalEntry[] = []
    journal.follow((newest) => heard.push(newest()))

    journal.append(note('a', '{"apiKey":"s3cret"}'))

    const entry = journal.find('a')
    expect(entry).toMatchObject({
      kind: 'request',
      request: { method: 'POST', url: '/', body: '{"apiKey":"[redacted]"}' },
    })
    expect(journal.list()).toEqual([entry])
    expect(journal.list()[0]).toBe(entry)
    expect(heard[0]).toBe(entry)
    expect(JSON.stringify(entry)).not.toContain('s3cret')
  })

  test.each(['forgets', 'clears'])('releases the text of an answer that it %s', (how) => {
    const released: string[] = []
    const journal = createJournal({ entriesMax: 2 })
    const textOf = (id: string): EncodedText => ({
      length: id.length,
      copyTo: () => undefined,
      beginning: () => textOf(id),
      release: () => released.push(id),
      toString: () => id,
    })
    const ids = ['a', 'b', 'c']
    for (const id of ids)
      journal.append({ ...note(id), answer: { status: 200, headers: {}, body: ['[', textOf(id)] } })

    if (how === 'clears') journal.clear()
    expect(released).toEqual(how === 'clears' ? ids : ['a'])

    for (const id of ['job-1', 'job-2', 'job-3']) journal.append(work(id))
    expect(released).toEqual(ids)
  })

  test('is empty once it is cleared, and has all its room again', () => {
    const journal = createJournal({ bytesMax: 10_000 })
    journal.append(note('a', 'x'.repeat(2_000)))

    journal.clear()
    for (const id of ['b', 'c']) journal.append(note(id, 'x'.repeat(2_000)))

    expect(idsOf(journal.list())).toEqual(['b', 'c'])
    expect(journal.read(1).gap).toBe(false)
    expect(journal.read(0).gap).toBe(true)
  })
})

test('what comes to it after it was released, and goes, counts nowhere', () => {
  const room = createJournalRoom()
  const journal = createJournal({ room })
  journal.append(note('1'))

  journal.release()
  expect(room.bytes).toBe(0)
  journal.append(note('2', LONG))
  expect(room.bytes).toBe(0)
  journal.clear()

  expect(room.bytes).toBe(0)
})
