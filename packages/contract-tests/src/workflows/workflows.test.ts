import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startSandbox } from 'ensaio'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { runWorkflows } from './system-run-workflows.ts'
import { callOf, renderWorkflows, type WorkflowFile } from './workflow-file.ts'

const FOLDER = fileURLToPath(new URL('../../../../specs/workflows/', import.meta.url))

const names = (await readdir(FOLDER)).sort()
const files = await Promise.all(
  names.map(async (name) => {
    const file: WorkflowFile = parse(await readFile(join(FOLDER, name), 'utf8'))
    return { name, file }
  }),
)

const openSandbox = () => startSandbox({ clock: 'frozen', at: '2026-03-02T09:00:00Z' })

describe.each(files)('$name', ({ name, file }) => {
  test('runs against the sandbox, every step as it says', async () => {
    await using sandbox = await openSandbox()

    const results = await runWorkflows(join(FOLDER, name), sandbox)

    const steps = file.workflows.flatMap(({ workflowId: workflow, steps: listed }) =>
      listed.map(({ stepId: step }) => ({ workflow, step, failures: [] })),
    )
    expect(results).toEqual(steps)
  })
})

test('a step that does not come out as its workflow says is found', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'ensaio-workflow-'))
  try {
    const text = await readFile(join(FOLDER, 'history-walk.arazzo.yaml'), 'utf8')
    const wrong = join(folder, 'wrong.arazzo.yaml')
    const specs = fileURLToPath(new URL('../../../../specs/', import.meta.url))
    await writeFile(
      wrong,
      text
        .replaceAll('url: ../', `url: ${specs}`)
        .replace('$statusCode == 401', '$statusCode == 200'),
    )
    await using sandbox = await openSandbox()

    const failed = (await runWorkflows(wrong, sandbox)).filter(
      ({ failures }) => failures.length > 0,
    )

    expect(failed.map(({ step }) => step)).toEqual(['readWithWrongToken'])
  } finally {
    await rm(folder, { recursive: true })
  }
})

test('workflows reach each service', () => {
  const services = files.flatMap(({ file }) =>
    file.workflows.flatMap(({ steps }) => steps.map((step) => callOf(step).service)),
  )

  expect(new Set(services)).toEqual(
    new Set(['control', 'conversica', 'zenvia-chat', 'zenvia-conversion']),
  )
})

test('the page of workflows is of this state; `pnpm --filter @ensaio/contract-tests run workflows` writes it', async () => {
  await expect(renderWorkflows(files)).toMatchFileSnapshot('../../../../docs/workflows.md')
})
