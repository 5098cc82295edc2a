import type { Random } from '@ensaio/mock-kit'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { QuoteRecord } from '../quote/quote.ts'
import { newObjectId } from '../object-id.ts'
import { openConversion } from '../testing/open-conversion.ts'
import { createNewestRecords } from './newest-records.ts'

const PENDING = 1

const factsOf = ({ status }: QuoteRecord): number => (status === 'pending' ? 1 << PENDING : 0)
const openUntil = ({ createdAt }: QuoteRecord): number => createdAt

/** Something that happens to quotes; the number chooses one. */
const event = fc.oneof(
  fc.constant({ kind: 'comes' as const, number: 0 }),
  fc.record({
    kind: fc.constantFrom('isDecided', 'goes', 'changesInVain' as const),
    number: fc.nat(200),
  }),
)

test('chooses among the newest records with a fact, whatever has happened to them', () => {
  fc.assert(
    fc.property(fc.nat(150), fc.array(event, { maxLength: 20 }), (count, events) => {
      const { world, sandbox } = openConversion()
      const { quotes } = world.data
      const newest = createNewestRecords(quotes, { factsOf, openUntil })
      let added = 0
      const add = (): void => void quotes.insert(quoteOf(newObjectId(world), (added += 1) % 3))
      const happen = ({ kind, number }: { kind: string; number: number }): void => {
        const quote = [...quotes.all()].at(-1 - number)
        if (kind === 'comes') add()
        else if (quote === undefined) return
        else if (kind === 'goes') quotes.delete(quote.id)
        else quotes.replace({ ...quote, status: 'accepted' })
      }
      const engine = sandbox.world('zenvia-conversion')
      engine.transact('test', () => {
        for (let number = 0; number < count; number += 1) add()
      })

      for (const one of events) {
        const run = (): void => {
          happen(one)
          if (one.kind === 'changesInVain') throw new Error('taken back')
        }
        try {
          engine.transact('test', run)
        } catch {
          // What a rollback puts back counts as well.
        }

        for (const openAt of [undefined, 1]) {
          const picked = [0, 0.5, 1].map((share) => newest.pick(drawing(share), PENDING, openAt))

          const fitting = quotes
            .select('created', { descending: true, limit: 100 })
            .filter(({ status }) => status === 'pending')
            .filter(({ createdAt }) => openAt === undefined || createdAt >= openAt)
          const last = fitting.length - 1
          expect(picked).toEqual([fitting[0], fitting[Math.floor(last / 2)], fitting[last]])
        }
      }
    }),
  )
})

test('chooses among the newest however many have come', () => {
  const { world, sandbox } = openConversion()
  const { quotes } = world.data
  const newest = createNewestRecords(quotes, { factsOf, openUntil })
  const picks = (): unknown => [0, 0.5, 1].map((share) => newest.pick(drawing(share), PENDING, 1))
  picks()

  for (let number = 0; number < 2_500; number += 1) {
    sandbox.world('zenvia-conversion').transact('test', () => {
      quotes.insert(quoteOf(newObjectId(world), number % 3))
      const other = [...quotes.sorted('created', { descending: true })][number % 110]
      if (number % 7 === 0 && other !== undefined) quotes.replace({ ...other, status: 'accepted' })
    })

    if (number % 50 !== 0) continue
    const fitting = quotes
      .select('created', { descending: true, limit: 100 })
      .filter(({ status, createdAt }) => status === 'pending' && createdAt >= 1)
    const last = fitting.length - 1
    expect(picks()).toEqual([fitting[0], fitting[Math.floor(last / 2)], fitting[last]])
  }
})

test('looks at the facts again when it is told to', () => {
  const { world, sandbox } = openConversion()
  let fact = 0
  const newest = createNewestRecords(world.data.quotes, { factsOf: () => fact })
  const quote = quoteOf(newObjectId(world))
  sandbox.world('zenvia-conversion').transact('test', () => world.data.quotes.insert(quote))
  expect(newest.pick(drawing(0), PENDING)).toBeUndefined()

  fact = 1 << PENDING
  expect(newest.pick(drawing(0), PENDING)).toBeUndefined()
  newest.forget()

  expect(newest.pick(drawing(0), PENDING)).toBe(quote)
  expect(newest.pick(drawing(0), PENDING, 0)).toBeUndefined()
})

function quoteOf(id: string, createdAt = 0): QuoteRecord {
  return { id, prospectId: '', createdAt, status: 'pending', items: [] }
}

/** Draws the number at a share of the way from one bound to the other. */
function drawing(share: number): Pick<Random, 'integer'> {
  return { integer: (from, to) => from + Math.floor(share * (to - from)) }
}
