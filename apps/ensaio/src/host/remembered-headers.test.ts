import type { IncomingHttpHeaders } from 'node:http'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rememberedHeaders } from './remembered-headers.ts'

/** As node:http has it: the headers are made when they are first asked for. */
const requestWith = (rawHeaders: string[]) => ({
  rawHeaders,
  get headers(): IncomingHttpHeaders {
    return { text: rawHeaders.join('\n') }
  },
})

test('gives headers that were sent alike as one object', () => {
  const headersOf = rememberedHeaders()
  const sent = ['Host', 'localhost', 'Accept', '*/*']

  expect(headersOf(requestWith([...sent]))).toBe(headersOf(requestWith([...sent])))
})

test('whatever came before, gives those of the request', () => {
  const part = fc.constantFrom('a', 'b', '')
  const rawHeaders = fc.array(fc.tuple(part, part), { maxLength: 4 }).map((pairs) => pairs.flat())
  fc.assert(
    fc.property(fc.array(rawHeaders, { maxLength: 40 }), (all) => {
      const headersOf = rememberedHeaders()

      for (const raw of all) expect(headersOf(requestWith(raw))).toEqual(requestWith(raw).headers)
    }),
  )
})
