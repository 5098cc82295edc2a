import type { Schemas } from '@ensaio/contracts/control'
import { expect, test } from 'vitest'
import { openSandbox } from '../testing/open-sandbox.ts'
import type { Refused } from '../testing/open-sandbox.ts'

const openConversica = () => openSandbox({ only: ['conversica'] })

test('a sandbox goes back to what was saved, as often as one likes', async () => {
  await using running = await openConversica()
  const { sandbox } = running
  await running.saveLead({ id: 'before' })
  sandbox.setBehaviour('conversica', 'requireConversationId', true)
  const jobs = sandbox.jobs()
  const saved = sandbox.saveSnapshot('before')

  for (const id of ['after', 'again']) {
    await running.saveLead({ id, email: `${id}@example.com` })
    await sandbox.advance('3d')
    sandbox.setBehaviour('conversica', 'requireConversationId', false)
    const loaded = sandbox.loadSnapshot('before')

    expect(loaded).toMatchObject({ clock: { mode: 'frozen', now: '2026-03-02T09:00:00.000Z' } })
    expect(sandbox.records('conversica', 'leads').total).toBe(1)
    expect(sandbox.jobs()).toEqual(jobs)
    expect(sandbox.behaviours('conversica')).toContainEqual(
      expect.objectContaining({ name: 'requireConversationId', value: true }),
    )
    expect(sandbox.journal().at(-1)).toMatchObject({ kind: 'reset', name: 'snapshot before' })
  }
  expect(saved).toMatchObject({
    name: 'before',
    sandbox: 'main',
    at: '2026-03-02T09:00:00.000Z',
    services: [{ service: 'conversica', scenario: 'empty' }],
  })
})

test('tells what was added, changed and removed since', async () => {
  await using running = await openConversica()
  const { sandbox } = running
  await running.saveLead({ id: 'kept' })
  await running.saveLead({ id: 'changed', email: 'changed@example.com' })
  sandbox.saveSnapshot('before')

  await running.saveLead({ id: 'changed', email: 'changed@example.com', firstName: 'Ana' })
  await running.saveLead({ id: 'new', email: 'new@example.com' })
  sandbox.saveSnapshot('after')
  const diff = sandbox.diffSnapshot('before')
  sandbox.loadSnapshot('before')
  const { body: same } = await running.control('GET', '/snapshots/before/diff')
  const { body: between } = await running.control<Schemas['SnapshotDiff']>(
    'GET',
    '/snapshots/after/diff?to=before',
  )

  const leads = diff.changes.filter(({ collection }) => collection === 'leads')
  expect(leads).toMatchObject([
    { before: { lead: { firstName: 'Sally' } }, after: { lead: { firstName: 'Ana' } } },
    { after: { lead: { id: 'new' } } },
  ])
  expect(diff.added).toBeGreaterThan(0)
  expect(diff.removed).toBe(0)
  expect(same).toEqual({ added: 0, changed: 0, removed: 0, changes: [] })
  expect(between).toMatchObject({ removed: diff.added, added: 0, changed: diff.changed })
})

test('a sandbox begins from a snapshot, which stays when its own is deleted', async () => {
  await using running = await openConversica()
  await running.saveLead()
  running.sandbox.saveSnapshot('start')
  await using one = running.createSandbox({ snapshot: 'start' })

  await running.control('DELETE', '/snapshots/start')

  expect(one.records('conversica', 'leads').total).toBe(1)
  expect(one.credentials.conversica.username).toBe(`${one.name}-conversica`)
  expect((await running.control<Schemas['SnapshotList']>('GET', '/snapshots')).body).toEqual({
    snapshots: [],
  })
})

test.each([
  ['POST /sandboxes/main/snapshots', { name: 'taken' }, 409, 'the name is taken'],
  ['POST /sandboxes/main/snapshots', { name: 'a/b' }, 400, 'name'],
  ['POST /sandboxes/main/snapshots/tkaen/load', undefined, 404, 'Did you mean "taken"?'],
  ['GET /snapshots/taken/diff?to=nothing', undefined, 400, 'snapshot'],
  ['DELETE /snapshots/nothing', undefined, 404, 'snapshot'],
  ['POST /sandboxes', { snapshot: 'taken', seed: 1 }, 400, 'Leave out everything'],
  ['POST /sandboxes', { snapshot: 'nothing' }, 400, 'snapshot'],
])('%s refuses %o with %i', async (call, body, status, hint) => {
  await using running = await openConversica()
  running.sandbox.saveSnapshot('taken')
  const [method = '', path = ''] = call.split(' ')

  const refused = await running.control<Refused>(method, path, body)

  expect(refused.status).toBe(status)
  expect(refused.body.error.message).toContain(hint)
})
