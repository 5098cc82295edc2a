import { expect, test } from 'vitest'
import { bytesOf } from './record-memory.ts'

test('grows with the texts of a record, at any depth', () => {
  const text = 'x'.repeat(10_000)

  expect(bytesOf({ a: text })).toBeGreaterThanOrEqual(20_000)
  expect(bytesOf({ a: { b: [text, text] } })).toBeGreaterThanOrEqual(40_000)
  expect(bytesOf({ a: { b: [text, text] } })).toBeLessThan(41_000)
})

test('grows with fields that hold no text', () => {
  expect(bytesOf(Array.from({ length: 1_000 }, () => null))).toBeGreaterThanOrEqual(8_000)
})

test('takes bytes as they are', () => {
  expect(bytesOf(new Uint8Array(500))).toBe(500)
})
