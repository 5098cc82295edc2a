import fc from 'fast-check'
import { expect, test } from 'vitest'
import { JSON_LEVELS_MAX } from './decode-body.ts'
import { parseJsonInPieces } from './json-in-pieces.ts'
import type { ParsedJson, PieceLimits } from './json-in-pieces.ts'
import { locateJsonError } from './locate-json-error.ts'

const SMALL: PieceLimits = { memoryBytesMax: 2 ** 30, pieceBytes: 1 }

/** Parses the text, and counts the pauses. */
function parse(
  text: string | Uint8Array,
  limits: Partial<PieceLimits> = {},
): { readonly parsed: ParsedJson; readonly pauses: number } {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  const work = parseJsonInPieces(bytes, { ...SMALL, ...limits })
  let pauses = 0
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) return { parsed: step.value, pauses }
    pauses += 1
  }
}

/** The same by JSON.parse. */
function parseAtOnce(text: string): ParsedJson {
  try {
    return { value: JSON.parse(text) }
  } catch {
    const { line, column, expected, received } = locateJsonError(text)
    return {
      problem: {
        rule: 'json',
        expected: `${expected} at line ${line}, column ${column}`,
        received,
      },
    }
  }
}

// V8 takes the key `"` for one that is a backslash, where an object before it had that one at the same place.
const KEY = fc
  .oneof(fc.string(), fc.constantFrom('', '__proto__', '7', 'é', '"', '\n'))
  .filter((key) => !key.includes('\\'))
const { value: JSON_VALUE } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.oneof(fc.string({ unit: 'grapheme' }), fc.double(), fc.boolean(), fc.constant(null)),
    fc.array(tie('value')),
    fc.dictionary(KEY, tie('value')),
  ),
}))
const TEXT = fc
  .tuple(JSON_VALUE, fc.constantFrom(undefined, 1, '\t', ' \r'))
  .map(([value, space]) => JSON.stringify(value, null, space))
const PIECE = fc.constantFrom(1, 2, 3, 7, 20, 1_000)

test('gives what JSON.parse gives, keys in their order, wherever pieces end', () => {
  fc.assert(
    fc.property(TEXT, PIECE, (text, pieceBytes) => {
      const { parsed } = parse(text, { pieceBytes })

      expect(parsed).toEqual({ value: JSON.parse(text) })
      expect(JSON.stringify('value' in parsed ? parsed.value : parsed)).toBe(
        JSON.stringify(JSON.parse(text)),
      )
    }),
  )
})

test('finds the same fault at the same place, wherever pieces end', () => {
  const spoilt = fc.tuple(
    TEXT,
    fc.nat(),
    fc.constantFrom('', ',', '[', ']', '{', '}', '"', ':', '\\', '\n', 'x', '1', ' ', 'null'),
    fc.nat(3),
  )
  fc.assert(
    fc.property(spoilt, PIECE, ([text, place, put, taken], pieceBytes) => {
      const at = place % (text.length + 1)
      const broken = (text.slice(0, at) + put + text.slice(at + taken)).toWellFormed()

      expect(parse(broken, { pieceBytes }).parsed).toEqual(parseAtOnce(broken))
    }),
    { numRuns: 1_000 },
  )
})

test.each([
  '',
  ' ',
  '{',
  ']',
  '[1,]',
  '{"a":[1] "b":[2]}',
  '{"a":1,}',
  '[[1]x]',
  '[[1],]',
  '1,2',
  '{"a":[1]]',
  '[{]}',
  '{[1]:2}',
  '{"a" [1]}',
  '[1][2]',
  '"a',
  '"\\',
])('refuses %j as JSON.parse does', (text) => {
  expect(parse(text).parsed).toEqual(parseAtOnce(text))
})

test('takes a byte order mark before the text, and nowhere else', () => {
  expect(parse('\uFEFF[1]').parsed).toEqual({ value: [1] })
  expect(parse('[\uFEFF1]').parsed).toHaveProperty('problem')
})

test('refuses bytes that are no UTF-8', () => {
  const broken = Uint8Array.of(0x5b, 0x22, 0xff, 0x22, 0x5d)

  expect(parse(broken).parsed).toMatchObject({ problem: { rule: 'encoding' } })
})

test('refuses too many levels, as a body of any length', () => {
  const nested = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels)

  expect(parse(nested(JSON_LEVELS_MAX)).parsed).toHaveProperty('value')
  expect(parse(nested(JSON_LEVELS_MAX + 1)).parsed).toMatchObject({ problem: { rule: 'nesting' } })
})

test('stops where values would take more memory than they may', () => {
  const text = `[${'{},'.repeat(1_000_000)}1]`
  const { parsed, pauses } = parse(text, { memoryBytesMax: 2 ** 20, pieceBytes: 2 ** 10 })

  expect(parsed).toMatchObject({ problem: { rule: 'size', received: 'more' } })
  // Of all of it, there are three thousand pieces.
  expect(pauses).toBeLessThan(50)
})

test('refuses an object of more keys than the engine can list at once', () => {
  const keys = (count: number) =>
    JSON.stringify(
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${index}`, 1])),
    )

  expect(parse(keys(2 ** 17), { pieceBytes: 2 ** 16 }).parsed).toHaveProperty('value')
  expect(parse(keys(2 ** 17 + 1), { pieceBytes: 2 ** 16 }).parsed).toMatchObject({
    problem: { rule: 'maxProperties' },
  })
})

test('refuses a list of more items than the engine can copy at once', () => {
  const items = (count: number) => `{"all":[${'1,'.repeat(count - 1)}1]}`

  expect(parse(items(2 ** 20), { pieceBytes: 2 ** 16 }).parsed).toHaveProperty('value')
  expect(parse(items(2 ** 20 + 1), { pieceBytes: 2 ** 16 }).parsed).toMatchObject({
    problem: { rule: 'maxItems', expected: 'at most 1048576 items in a list' },
  })
})

test.each<readonly [string, (length: number) => string]>([
  ['a text', (length) => `["${'é'.repeat(length / 2)}"]`],
  ['a number', (length) => `[1${'0'.repeat(length - 2)}]`],
  ['a fraction', (length) => `[0.${'1'.repeat(length - 3)}]`],
  ['a run of blanks', (length) => `[${'\r\n'.repeat(length / 2 - 1)}1]`],
  ['a run of blanks behind all else', (length) => `[]${' '.repeat(length)}`],
])('refuses %s that is too long to be parsed at once', (_, text) => {
  expect(parse(text(2 ** 23 - 2), { pieceBytes: 2 ** 16 }).parsed).toHaveProperty('value')
  expect(parse(text(2 ** 23 + 2), { pieceBytes: 2 ** 16 }).parsed).toMatchObject({
    problem: { rule: 'maxLength', expected: 'texts, numbers and blanks of at most 8388608 bytes' },
  })
})

test('pauses by the length, and goes through bytes once, however they are nested', () => {
  const flat = `[${'1,'.repeat(200_000)}1]`
  const nested = `${'['.repeat(900)}${flat}${']'.repeat(900)}`
  const pieceBytes = 2 ** 12
  const piecesOf = (text: string) => parse(text, { pieceBytes }).pauses

  expect(piecesOf(flat)).toBeGreaterThan(90)
  expect(piecesOf(nested)).toBeLessThan(piecesOf(flat) + 2 * 900)
})
