import { expectTypeOf, test } from 'vitest'
import type { BodyOf } from './request-of.ts'

interface Content {
  readonly content: { readonly 'application/json': { readonly id: string } }
}

test('an operation that documents no body has none', () => {
  expectTypeOf<BodyOf<{ readonly requestBody?: never }>>().toEqualTypeOf<undefined>()
})

test('a body that may be left out may be undefined', () => {
  expectTypeOf<BodyOf<{ readonly requestBody?: Content }>>().toEqualTypeOf<
    { readonly id: string } | undefined
  >()
})

test('a body that is needed is there', () => {
  expectTypeOf<BodyOf<{ readonly requestBody: Content }>>().toEqualTypeOf<{ readonly id: string }>()
})
