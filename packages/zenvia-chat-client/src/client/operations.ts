import type { ClientOperation } from '@ensaio/client-kit'

/** Everything is only read, so everything may be asked for twice. */
const repeatable = true

export const getReports: ClientOperation = {
  id: 'getReports',
  purpose: 'get the report',
  repeatable,
  findFault: (body) =>
    findRowsFault(body) ?? (countRows(body) === 0 ? 'the report has no total' : undefined),
}

export const getHistory: ClientOperation = {
  id: 'getHistory',
  purpose: 'list the history',
  repeatable,
  findFault: findRowsFault,
}

export const getExpandedHistory: ClientOperation = {
  id: 'getExpandedHistory',
  purpose: 'list the expanded history',
  repeatable,
  findFault: findRowsFault,
}

export const getOngoing: ClientOperation = {
  id: 'getOngoing',
  purpose: 'list the ongoing interactions',
  repeatable,
  findFault: findRowsFault,
}

export const getMessages: ClientOperation = {
  id: 'getMessages',
  purpose: 'read the messages',
  repeatable,
  findFault: findRowsFault,
}

/** Without a list, a walk would end as if there were no rows. */
function findRowsFault(body: unknown): string | undefined {
  return countRows(body) === undefined ? 'the body has no list `data`' : undefined
}

function countRows(body: unknown): number | undefined {
  if (typeof body !== 'object' || body === null || !('data' in body)) return undefined
  return Array.isArray(body.data) ? body.data.length : undefined
}
