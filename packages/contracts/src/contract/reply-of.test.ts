import { expectTypeOf, test } from 'vitest'
import {
  conversicaContract,
  type Operations,
  type Schemas,
  type Webhooks,
} from '../../generated/conversica/index.ts'
import type { Contract } from './contract.ts'
import type { ReplyOf } from './reply-of.ts'
import type { BodyOf, HeadersOf, NoParameters, PathOf, QueryOf } from './request-of.ts'

interface Export {
  readonly parameters: {
    readonly query?: { readonly limit?: number }
    readonly header: { readonly 'X-Key': string }
    readonly path: { readonly id: string }
    readonly cookie?: never
  }
  readonly requestBody?: {
    readonly content: { readonly 'application/json': { readonly a: string } }
  }
  readonly responses: {
    readonly 200: {
      headers: object
      content: { readonly 'application/json': { readonly n: number }; readonly 'text/csv': string }
    }
    readonly 204: { headers: object; content?: never }
    readonly 409: {
      headers: object
      content: { readonly 'application/problem+json': { readonly title: string } }
    }
    readonly default: {
      headers: object
      content: { readonly 'application/json': { readonly error: string } }
    }
  }
}

type LeadReply = ReplyOf<Operations['createOrUpdateLead']>
type ExportReply = ReplyOf<Export>

test('a documented reply compiles, with headers or without', () => {
  const replies: readonly LeadReply[] = [
    { status: 200, body: { message: 'a', status: true } },
    { status: 400, body: { message: 'a', status: false }, headers: { expires: '0' } },
    { status: 200, contentType: 'application/json', body: { message: 'a', status: true } },
  ]
  expectTypeOf(replies).items.toHaveProperty('status')
})

test('an undocumented status, a missing body or a wrong field does not compile', () => {
  // @ts-expect-error -- 418 is not documented.
  const teapot: LeadReply = { status: 418, body: { message: 'a', status: false } }
  // @ts-expect-error -- the body is missing.
  const bodiless: LeadReply = { status: 200 }
  // @ts-expect-error -- the message is missing.
  const wordless: LeadReply = { status: 400, body: { status: false } }
  // @ts-expect-error -- a 200 says true.
  const untrue: LeadReply = { status: 200, body: { message: 'a', status: false } }
  // @ts-expect-error -- the key is not documented.
  const surplus: LeadReply = { status: 400, body: { message: 'a', status: false, code: 1 } }
  expectTypeOf([teapot, bodiless, wordless, untrue, surplus]).toExtend<readonly unknown[]>()
})

test('other media types name themselves, and no content means no body', () => {
  const replies: readonly ExportReply[] = [
    { status: 200, body: { n: 1 } },
    { status: 200, contentType: 'text/csv', body: 'a,b' },
    { status: 204 },
    { status: 409, contentType: 'application/problem+json', body: { title: 'a' } },
    { status: 500, body: { error: 'a' } },
  ]
  // @ts-expect-error -- text needs its content type.
  const untyped: ExportReply = { status: 200, body: 'a,b' }
  // @ts-expect-error -- 204 has no body.
  const full: ExportReply = { status: 204, body: { n: 1 } }
  // @ts-expect-error -- an optional key may be left out, not be undefined.
  const undefinedHeaders: ExportReply = { status: 204, headers: undefined }
  expectTypeOf([replies, untyped, full, undefinedHeaders]).toExtend<readonly unknown[]>()
})

test('the parts of a request have their generated types', () => {
  expectTypeOf<BodyOf<Operations['createOrUpdateLead']>>().toEqualTypeOf<Schemas['Lead']>()
  expectTypeOf<QueryOf<Operations['createOrUpdateLead']>>().toEqualTypeOf<NoParameters>()
  expectTypeOf<QueryOf<Export>>().toEqualTypeOf<{ readonly limit?: number }>()
  expectTypeOf<PathOf<Export>>().toEqualTypeOf<{ readonly id: string }>()
  expectTypeOf<HeadersOf<Export>>().toEqualTypeOf<{ readonly 'X-Key': string }>()
  expectTypeOf<BodyOf<Export>>().toEqualTypeOf<{ readonly a: string } | undefined>()
})

test('a contract knows its operations and webhooks, and does not mix the two', () => {
  expectTypeOf(conversicaContract).toEqualTypeOf<Contract<Operations, Webhooks>>()
  expectTypeOf<keyof typeof conversicaContract.operations>().toEqualTypeOf<'createOrUpdateLead'>()
  expectTypeOf<Webhooks['message']>().toEqualTypeOf<Schemas['MessageCallback']>()
})
