import type { ClientOperation } from '@ensaio/client-kit'

/** Everything is only read, so everything may be asked for twice. */
const idempotent = true

export const getReports: ClientOperation = {
  id: 'getReports',
  purpose: 'get the report',
  idempotent,
  findProblem: (body) =>
    findRowsProblem(body) ?? (countRows(body) === 0 ? 'the report has no total' : undefined),
}

export const getHistory: ClientOperation = {
  id: 'getHistory',
  purpose: 'list the history',
  idempotent,
  findProblem: findRowsProblem,
}

export const getExpandedHistory: ClientOperation = {
  id: 'getExpandedHistory',
  purpose: 'list the expanded history',
  idempotent,
  findProblem: findRowsProblem,
}

export const getOngoing: ClientOperation = {
  id: 'getOngoing',
  purpose: 'list the ongoing interactions',
  idempotent,
  findProblem: findRowsProblem,
}

export const getMessages: ClientOperation = {
  id: 'getMessages',
  purpose: 'read the messages',
  idempotent,
  findProblem: findRowsProblem,
}

/** Without a list, a walk would end as if there were no rows. */
function findRowsProblem(body: unknown): string | undefined {
  return countRows(body) === undefined ? 'the body has no list `data`' : undefined
}

function countRows(body: unknown): number | undefined {
  if (typeof body !== 'object' || body === null || !('data' in body)) return undefined
  return Array.isArray(body.data) ? body.data.length : undefined
}
