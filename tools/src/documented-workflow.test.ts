import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parse } from 'yaml'
import { blocksOf } from './markdown-blocks.ts'
import { createSnippetProject } from './snippet-project.ts'
import { ROOT } from './workspace.ts'

const PAGE = 'docs/guides/prove-in-ci.md'
const WORKFLOW = '.github/workflows/integration.yml'

interface Step {
  readonly name?: string
  readonly run?: string
  readonly with?: { readonly path?: string; readonly sarif_file?: string }
}

const files = blocksOf(PAGE, readFileSync(join(ROOT, PAGE), 'utf8')).flatMap(({ marks, text }) => {
  const mark = marks.find((one) => one.startsWith('file='))
  return mark === undefined ? [] : [{ name: mark.slice('file='.length), text }]
})
const workflow = parse(files.find(({ name }) => name === WORKFLOW)?.text ?? '') as {
  readonly jobs: { readonly prove: { readonly steps: readonly Step[] } }
}
const { steps } = workflow.jobs.prove

// Nothing listens there: each command starts what it needs.
const project = createSnippetProject('http://127.0.0.1:9')
beforeAll(() => {
  for (const { name, text } of files) project.write(name, text)
  project.write('package-lock.json', '{ "lockfileVersion": 3, "packages": {} }')
})
afterAll(() => project[Symbol.dispose]())

test('each step of the workflow succeeds, leaves what the later ones take, and fails for a field that is called otherwise', async () => {
  const said: string[] = []
  for (const { run } of steps) if (run !== undefined) said.push(await project.run(run))

  expect(said.join('\n')).toContain('1 of 1 interactions passed.')
  const uploaded = steps.flatMap(({ with: input = {} }) => [input.path, input.sarif_file])
  const taken = uploaded.filter((path) => path !== undefined)
  expect(taken).toEqual(['*.xml', 'calls.sarif'])
  for (const file of ['ensaio.xml', 'calls.xml', 'pacts.xml', 'calls.sarif'])
    expect(existsSync(join(project.folder, file))).toBe(true)

  const har = join(project.folder, 'calls.har')
  writeFileSync(har, readFileSync(har, 'utf8').replaceAll('created_at', 'createdAt'))
  const check = steps.find(({ run = '' }) => run.includes('ensaio check'))?.run ?? ''
  await expect(project.run(check)).rejects.toMatchObject({
    code: 3,
    stdout: expect.stringMatching(
      /created_at: is required and missing\.\n {2}specs\/zenvia-chat\.yaml:\d+/,
    ),
  })
})
