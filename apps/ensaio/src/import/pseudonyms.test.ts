import { expect, test } from 'vitest'
import { createPseudonyms } from './pseudonyms.ts'

test('each detail keeps its form', () => {
  const { name, phone, email, document, code, text } = createPseudonyms()
  expect(name('Ana Souza')).toMatch(/^\p{Lu}\S+ \p{Lu}\S+$/u)
  expect(name('ANA')).toMatch(/^\p{Lu}+$/u)
  expect(phone('+55 (51) 99897-0686')).toMatch(/^\+55 \(51\) 9\d{4}-\d{4}$/)
  expect(phone('0800')).toMatch(/^\d{4}$/)
  expect(email('ana.souza@loja.com.br')).toMatch(/^[a-z]+\.[a-z]+\d+@example\.com$/)
  expect(document('883.260.880-48')).toMatch(/^\d{3}\.\d{3}\.\d{3}-\d{2}$/)
  expect(code('AbC-19x')).toMatch(/^[A-Z][a-z][A-Z]-\d{2}[a-z]$/)
  expect(text('Oi, sou a Ana: 51 99897-0686!')).toMatch(
    /^\p{L}{2}, \p{L}{3} \p{L} \p{L}{3}: \d{2} \d{5}-\d{4}!$/u,
  )
})

test('nothing of the original is left', () => {
  const { name, phone, email, document, text } = createPseudonyms()
  const replaced = [
    name('Zuleica Quartim'),
    phone('+5551998970686'),
    email('zuleica@quartim.com.br'),
    document('88326088048'),
    text('Zuleica mora na rua Quartim'),
  ].join(' ')
  expect(replaced).not.toMatch(/zuleica|quartim|98970686|883260880|mora|rua/i)
})

test('the same detail becomes the same one, however it is written, and another another', () => {
  const { name, phone, email } = createPseudonyms()
  expect(name('ana souza').toLowerCase()).toBe(name('Ana Souza').toLowerCase())
  expect(phone('+55 51 99897-0686').replaceAll(/\D/g, '')).toBe(phone('5551998970686'))
  expect(email('A@b.co')).toBe(email('a@b.co'))
  const many = Array.from({ length: 2_000 }, (_, index) => index)
  expect(new Set(many.map((index) => phone(`+55519${90_000_000 + index}`))).size).toBe(2_000)
  expect(new Set(many.map((index) => email(`${index}@b.co`))).size).toBe(2_000)
})

test('two runs give the same', () => {
  const run = (): readonly string[] => {
    const { name, phone, document } = createPseudonyms()
    return [name('Ana'), name('Bia'), phone('51 99897-0686'), document('88326088048')]
  }
  expect(run()).toEqual(run())
})

test('a CPF stays one, check digits included', () => {
  const { document } = createPseudonyms()
  const digits = [...document('88326088048')].map(Number)
  const check = (count: number): number => {
    const sum = digits.slice(0, count).reduce((all, digit, at) => all + digit * (count + 1 - at), 0)
    return ((sum * 10) % 11) % 10
  }
  expect(digits.slice(9)).toEqual([check(9), check(10)])
})

test('nothing stays nothing', () => {
  const { name, text } = createPseudonyms()
  expect([name(''), text(' ')]).toEqual(['', ' '])
})

test('a UUID stays one', () => {
  const { code } = createPseudonyms()
  const uuid = '6cf3cc8b-58d9-4542-9c7c-bd3f26c6a6b0'
  expect(code(uuid)).toMatch(/^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/)
  expect(code(uuid)).not.toBe(uuid)
})
