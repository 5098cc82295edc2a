import { expect, test } from 'vitest'
import type { Entry } from '../api/control-types.ts'
import { createMatcher, NO_FILTER } from './search-entries.ts'
import type { EntryFilter } from './search-entries.ts'

const at = '2026-03-02T09:00:00.000Z'
const lead: Entry = {
  id: 'req-1',
  kind: 'request',
  service: 'conversica',
  at,
  request: { method: 'POST', url: '/json/', headers: {}, body: '{"firstName":"Sally"}' },
  answer: { status: 200, headers: {}, body: '{"status":true}' },
}
const refused: Entry = { ...lead, id: 'req-2', answer: { status: 400, headers: {}, body: '' } }
const cut: Entry = { id: 'req-3', kind: 'request', service: 'zenvia-chat', at }
const job: Entry = { id: 'job-1', kind: 'job', service: 'zenvia-chat', at, name: 'autopilot' }
const ALL = [lead, refused, cut, job]

test.each<[Partial<EntryFilter>, readonly Entry[]]>([
  [{}, ALL],
  [{ service: 'zenvia-chat' }, [cut, job]],
  [{ kind: 'job' }, [job]],
  [{ status: '2' }, [lead]],
  [{ status: '4' }, [refused]],
  [{ status: 'failed' }, [refused, cut]],
  [{ text: 'sally' }, [lead, refused]],
  [{ text: '  SALLY  req-2 ' }, [refused]],
  [{ text: '"firstName":"Sally"' }, [lead, refused]],
  [{ text: 'nobody' }, []],
  [{ text: 'autopilot', kind: 'request' }, []],
])('%j', (filter, found) => {
  expect(ALL.filter(createMatcher({ ...NO_FILTER, ...filter }))).toEqual(found)
})
