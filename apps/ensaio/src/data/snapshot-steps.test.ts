// Snapshots are written to a directory step by step: nobody sees one that is not there as a whole.
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runAtOnce } from '@ensaio/mock-kit'
import { expect, test } from 'vitest'
import { runSandbox } from '../run-sandbox.ts'
import { toSettings } from '../settings/start-options.ts'
import { snapshotTexts } from '../sandboxes/snapshot-document.ts'
import { numberedLeads } from '../testing/sample-lead.ts'

async function open(data = mkdtempSync(join(tmpdir(), 'ensaio-steps-'))) {
  const options = { only: ['conversica'], clock: 'frozen', scenario: 'empty', data } as const
  const host = await runSandbox(toSettings(options), {
    replaceGlobals: false,
    warn: () => undefined,
  })
  const { directory, meters } = host.context
  const { main, snapshots } = directory
  const folder = join(data, 'snapshots')
  return {
    data,
    directory,
    main,
    snapshots,
    room: () => meters?.room.bytes,
    written: () => (existsSync(folder) ? readdirSync(folder) : []),
    /** Puts leads there that no scenario makes again. */
    putLeads: (from: number, count: number) =>
      main.runAction('conversica', 'putFixtures', { leads: numberedLeads(count, from) }),
    stop: host.stop,
    [Symbol.asyncDispose]: async () => {
      await host.stop()
      rmSync(data, { recursive: true, force: true })
    },
  }
}

test('what happens while a snapshot is written is not in it', async () => {
  await using running = await open()
  const { main, snapshots, putLeads } = running
  putLeads(0, 2_000)
  const saving = snapshots.save('kept', main)

  for (let step = 0; step < 5; step += 1) expect(saving.next().done).toBe(false)
  expect(snapshots.list()).toEqual([])
  expect(() => runAtOnce(snapshots.save('kept', main))).toThrow('the name is taken')
  putLeads(2_000, 5)
  runAtOnce(saving)
  const text = [...snapshotTexts(snapshots.find('kept'))].join('')
  await running.stop()

  await using again = await open(running.data)
  expect([...snapshotTexts(again.snapshots.find('kept'))].join('')).toBe(text)
  expect(text).toContain('lead-1999')
  expect(text).not.toContain('lead-2000')
})

test('a snapshot that is given up half way leaves nothing, and its name is free', async () => {
  await using running = await open()
  const { main, snapshots, putLeads, written } = running
  putLeads(0, 2_000)
  const saving = snapshots.save('kept', main)
  while (written().length === 0) expect(saving.next().done).toBe(false)

  saving.return(undefined as never)

  expect(written()).toEqual([])
  expect(snapshots.list()).toEqual([])
  runAtOnce(snapshots.save('kept', main))
  expect(written()).toHaveLength(1)
})

test('a snapshot that is given up half way holds no memory of a sandbox that is deleted', async () => {
  await using running = await open()
  const { directory, main, snapshots, putLeads, room } = running
  const before = room()
  putLeads(0, 2_000)
  const fork = runAtOnce(directory.begin({ name: 'fork', base: main }))
  const saving = snapshots.save('kept', fork)
  expect(saving.next().done).toBe(false)

  saving.return(undefined as never)
  await directory.remove(fork)
  main.reset('conversica')

  expect(room()).toBe(before)
})
