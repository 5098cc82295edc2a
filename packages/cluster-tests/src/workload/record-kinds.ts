// For each API, an operation that writes a record and one that reads it.
import type { Call, Value } from '../history/operation.ts'
import { CREATE, DELETE, READ, WRITE } from './record.ts'
import type { RecordAnswer, RecordKind } from './record.ts'

/** Zenvia Conversion: the first name of a prospect, which exists. */
export const prospect: RecordKind = {
  name: 'prospect',
  calls: [WRITE, READ],
  toRequest: ({ sandbox, id }, call) => ({
    port: 'zenvia-conversion',
    path: `/v1/prospect/${id}?api-key=${sandbox}-conversion-key`,
    ...(call.kind === 'read'
      ? { method: 'GET' }
      : { method: 'PATCH', body: { firstName: `value ${writtenBy(call)}` } }),
  }),
  toAnswer: (call, status, body) =>
    status === 200 ? readOr(call, () => numberIn(body, 'firstName')) : 'unexpected',
}

/** Conversica: the last name of a lead. It is written by the vendor's API, which reads nothing: that is the control plane's. */
export const lead: RecordKind = {
  name: 'lead',
  calls: [WRITE, READ],
  toRequest: ({ sandbox, id }, call) =>
    call.kind === 'read'
      ? {
          port: 'control',
          method: 'GET',
          path: `/sandboxes/${sandbox}/services/conversica/records/leads/${id}`,
        }
      : {
          port: 'conversica',
          method: 'POST',
          path: '/json/',
          headers: {
            authorization: `Basic ${btoa(`${sandbox}-conversica:${sandbox}-conversica-password`)}`,
          },
          body: {
            apiVersion: '7.2',
            id,
            firstName: 'Sally',
            lastName: `value ${writtenBy(call)}`,
            email: `${id}@example.com`,
            leadSource: 'Web',
            repName: 'Tiago',
          },
        },
  toAnswer: (call, status, body) => {
    if (status === 404 && call.kind === 'read') return { answer: null }
    return status === 200 ? readOr(call, () => numberIn(body, 'lastName')) : 'unexpected'
  },
}

/** Zenvia Chat: an interaction that begins once. Customers begin them, by an action; the vendor's API reads. */
export const interaction: RecordKind = {
  name: 'interaction',
  calls: [CREATE, READ, READ],
  toRequest: ({ sandbox, id }, call) =>
    call.kind === 'read'
      ? {
          port: 'zenvia-chat',
          method: 'GET',
          path: `/api/ms/external/history/${id}/messages?token=${sandbox}-chat-token`,
        }
      : {
          port: 'control',
          method: 'POST',
          path: `/sandboxes/${sandbox}/services/zenvia-chat/actions/startInteraction`,
          body: { id, customer: { name: 'Sally' }, state: 'ENDED' },
        },
  toAnswer: (call, status) => {
    if (call.kind === 'read') return existence(status)
    return status === 200 || status === 400 ? { answer: status === 200 } : 'unexpected'
  },
}

/** The control plane: a behaviour of a service, by which the record is named. */
export const behaviour: RecordKind = {
  name: 'behaviour',
  calls: [WRITE, READ],
  toRequest: ({ sandbox, id }, call) => {
    const path = `/sandboxes/${sandbox}/services/conversica/behaviours`
    return call.kind === 'read'
      ? { port: 'control', method: 'GET', path }
      : {
          port: 'control',
          method: 'PUT',
          path: `${path}/${id}`,
          body: { value: writtenBy(call) },
        }
  },
  toAnswer: (call, status, body) =>
    status === 200 ? readOr(call, () => testLeadsMaxIn(body)) : 'unexpected',
}

/** The control plane: a sandbox itself, which is made and deleted. */
export const sandbox: RecordKind = {
  name: 'sandbox',
  calls: [CREATE, DELETE, READ, READ],
  toRequest: ({ id }, call) => {
    if (call.kind === 'compareAndSet' && call.expected === null)
      return {
        port: 'control',
        method: 'POST',
        path: '/sandboxes',
        body: { name: id, scenario: 'empty' },
      }
    const method = call.kind === 'read' ? 'GET' : 'DELETE'
    return { port: 'control', method, path: `/sandboxes/${id}` }
  },
  toAnswer: (call, status) => {
    if (call.kind === 'read') return existence(status)
    const isDone = status === 201 || status === 204
    return isDone || status === 409 || status === 404 ? { answer: isDone } : 'unexpected'
  },
}

function writtenBy(call: Call): Value {
  return call.kind === 'write' ? call.value : null
}

function readOr(call: Call, read: () => Value): RecordAnswer {
  return call.kind === 'read' ? { answer: read() } : {}
}

function existence(status: number): RecordAnswer {
  return status === 200 || status === 404 ? { answer: status === 200 ? 1 : null } : 'unexpected'
}

/** Reads the number that a write has put into a field, wherever in the body that is. */
function numberIn(body: unknown, field: string): Value {
  const [, number] = new RegExp(`"${field}":"value (\\d+)"`).exec(JSON.stringify(body)) ?? []
  return number === undefined ? null : Number(number)
}

/** The value before anybody writes. */
const TEST_LEADS_MAX_DEFAULT = 10

function testLeadsMaxIn(body: unknown): Value {
  const { behaviours } = body as {
    readonly behaviours: readonly { readonly name: string; readonly value: unknown }[]
  } // as the control plane's spec has it
  const value = Number(behaviours.find(({ name }) => name === 'testLeadsMax')?.value)
  return value === TEST_LEADS_MAX_DEFAULT ? null : value
}
