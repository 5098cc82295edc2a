import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { startPostgresServer } from '@ensaio/test-config/postgres-server'
import { expect, onTestFinished, test } from 'vitest'
import { blocksOf, commandsOf } from './markdown-blocks.ts'
import { rowsOfGuide, rowsOfMetrics } from './metric-rows.ts'
import { startByScript } from './running-sandbox.ts'
import type { StartedProcess } from './running-sandbox.ts'
import { createSnippetProject } from './snippet-project.ts'
import { ROOT } from './workspace.ts'

const GUIDE = 'docs/guides/share-with-your-team.md'
const START = /^npx ensaio start --store \S+ ?(?:--port-base (?<base>\d+) )?&$/
const DOCUMENTED_BASE = 4400

const commands = blocksOf(GUIDE, readFileSync(join(ROOT, GUIDE), 'utf8'))
  .filter(({ marks }) => marks.includes('cluster'))
  .flatMap(({ text }) => commandsOf(text))

test('a team shares a sandbox, and goes on when a node is killed', async ({ skip }) => {
  const database = await startPostgresServer()
  if (database === undefined) return skip('there is no PostgreSQL server here')
  onTestFinished(() => database[Symbol.asyncDispose]())
  using project = createSnippetProject('')
  await using stack = new AsyncDisposableStack()
  const nodes = new Map<number, StartedProcess>()
  const toRun = (command: string): string =>
    command.replaceAll(/(?<=127\.0\.0\.1:)44(\d)(\d)/g, (_, tens, offset) => {
      const node = nodes.get(DOCUMENTED_BASE + 10 * Number(tens))
      return String(node?.portFor(DOCUMENTED_BASE + Number(offset)))
    })

  const answers = new Map<string, string>()
  for (const command of commands) {
    const start = START.exec(command)
    if (start !== null) {
      const base = Number(start.groups?.['base'] ?? DOCUMENTED_BASE)
      nodes.set(base, stack.use(await startByScript(`--store=${database.url}`)))
    } else if (command === 'kill -9 %1') await nodes.get(DOCUMENTED_BASE)?.kill()
    else answers.set(command, await project.run(toRun(command)))
  }

  const [created, sent, cluster, saved, taken, advanced, told, loaded] = answers.values()
  expect([...nodes.keys()]).toEqual([4400, 4410])
  expect(created).toContain('"name":"team"')
  expect(sent).toContain('Lead accepted.')
  expect(JSON.parse(cluster ?? '').nodes).toHaveLength(2)
  expect(taken).toContain('"lead-1"')
  expect(JSON.parse(advanced ?? '').jobs).toBeGreaterThan(0)
  expect(told).not.toBe(taken)
  expect(saved).toContain('"name":"first-lead"')
  expect(loaded).toContain('"name":"team"')
  const metrics = await fetch(`${nodes.get(4410)?.report.control}/metrics`)
  const rows = Object.entries(rowsOfMetrics(await metrics.text()))
  const own = rows.filter(([name]) => /^ensaio_(?:lease|member|store|proxied)/.test(name))
  expect(rowsOfGuide('A node of a cluster')).toEqual(Object.fromEntries(own))
})
