import { defineOperations } from '@ensaio/client-kit'
import type { Operations } from '@ensaio/contracts/zenvia-chat'

/** The operations of Zenvia Chat, in the order of the spec. All of them only read. */
export const operations = defineOperations<Operations>({
  getReports: {
    method: 'GET',
    path: '/reports',
    purpose: 'get the report',
    findProblem: (body) =>
      findRowsProblem(body) ?? (countRows(body) === 0 ? 'the report has no total' : undefined),
  },
  getHistory: list('/history', 'list the history'),
  getExpandedHistory: list('/history/expanded', 'list the expanded history'),
  getMessages: list('/history/{id}/messages', 'read the messages'),
  getOngoing: list('/ongoing', 'list the ongoing interactions'),
})

function list(path: string, purpose: string) {
  return { method: 'GET', path, purpose, findProblem: findRowsProblem } as const
}

/** Without a list, paging would end as if there were no rows. */
function findRowsProblem(body: unknown): string | undefined {
  return countRows(body) === undefined ? 'the body has no list `data`' : undefined
}

function countRows(body: unknown): number | undefined {
  if (typeof body !== 'object' || body === null || !('data' in body)) return undefined
  return Array.isArray(body.data) ? body.data.length : undefined
}
