import { expect, test } from 'vitest'
import { UnresolvedRefError } from '../errors/unresolved-ref-error.ts'
import { follow } from './located.ts'

const document = {
  openapi: '3.1.0',
  components: {
    schemas: {
      Text: { type: 'string' },
      Name: { $ref: '#/components/schemas/Text' },
      Round: { $ref: '#/components/schemas/Trip' },
      Trip: { $ref: '#/components/schemas/Round' },
    },
  },
}

function at(ref: string): () => unknown {
  return () => follow(document, { value: { $ref: ref }, pointer: '#/here' })
}

test('follows a chain of references to where it ends', () => {
  expect(at('#/components/schemas/Name')()).toEqual({
    pointer: '#/components/schemas/Text',
    value: { type: 'string' },
  })
})

test('refuses references to nothing, to elsewhere and to themselves, and says where they stand', () => {
  expect(at('#/components/schemas/None')).toThrow(UnresolvedRefError)
  expect(at('#/components/schemas/None')).toThrow(/at #\/here: no object stands there/)
  expect(at('other.yaml#/a')).toThrow(/leaves the document/)
  expect(at('#/components/schemas/Round')).toThrow(/leads back to itself/)
})
