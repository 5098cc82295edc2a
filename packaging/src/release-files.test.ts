import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, inject, test } from 'vitest'
import { parse } from 'yaml'
import { listPublishable, ROOT } from './publishable.ts'

const run = promisify(execFile)
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8')

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>
  readonly runs: { readonly steps: readonly { readonly run: string }[] }
}

const action = parse(read('action.yml')) as Action
const projectFolder = inject('projectFolder')

/** Runs the script of the action as GitHub does, with the packed ensaio instead of the published one. */
function runAction(script: string, flags: string, files: Readonly<Record<string, string>> = {}) {
  const [step] = action.runs.steps
  const env = {
    ...files,
    PATH: process.env['PATH'],
    HOME: process.env['HOME'],
    npm_config_offline: 'true',
    ENSAIO_ACTION_RUN: script,
    ENSAIO_ACTION_FLAGS: flags,
    ENSAIO_ACTION_VERSION: action.inputs['version']?.default,
  }
  const words = ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step?.run ?? '']
  return run('bash', words, { cwd: projectFolder, env })
}

test('the action runs a script beside the sandbox that its version names', async () => {
  const { stdout, stderr } = await runAction(
    'for i in 1 2; do echo "$i ${ENSAIO_CONVERSICA_URL%:*}"; done',
    '--only conversica --clock frozen',
  )

  expect(stdout).toBe('1 http://127.0.0.1\n2 http://127.0.0.1\n')
  expect(stderr).toBe('')
})

test('the action fails with the code of its script', async () => {
  await expect(runAction('exit 6\necho not here', '--only conversica')).rejects.toMatchObject({
    code: 6,
    stdout: '',
  })
})

test('without a script, the sandbox stays, and later steps find it by variables and outputs', async () => {
  const temp = mkdtempSync(join(tmpdir(), 'ensaio-action-'))
  const files = {
    RUNNER_TEMP: temp,
    GITHUB_ENV: join(temp, 'env'),
    GITHUB_OUTPUT: join(temp, 'output'),
  }

  await runAction('', '--clock frozen --scenario empty', files)
  const later = readFileSync(files.GITHUB_ENV, 'utf8')
  const outputs = readFileSync(files.GITHUB_OUTPUT, 'utf8')
  const variables = Object.fromEntries(
    later
      .trim()
      .split('\n')
      .map((line) => line.split(/=(.*)/s)),
  ) as Readonly<Record<string, string>>
  const ensaio = async (words: readonly string[], env: object): Promise<string> => {
    const bin = join(projectFolder, 'node_modules/.bin/ensaio')
    const options = { env: { PATH: process.env['PATH'], ...env } }
    const end = run(bin, words, options).catch((error: { readonly stdout: string }) => error)
    return (await end).stdout
  }
  const stdout = await ensaio(['status', '--json'], variables)
  const { port } = new URL(variables['ENSAIO_CONTROL_URL'] ?? '')
  const [, holder] =
    /\(process (\d+)\)/.exec(await ensaio(['doctor', '--port-base', port], {})) ?? []
  process.kill(Number(holder), 'SIGTERM')
  rmSync(temp, { recursive: true })

  expect(JSON.parse(stdout)).toMatchObject({ sandbox: { clock: { mode: 'frozen' } } })
  expect(Object.keys(variables).toSorted()).toEqual([
    'ENSAIO_CONTROL_URL',
    'ENSAIO_CONVERSICA_PASSWORD',
    'ENSAIO_CONVERSICA_TEST_LEAD_TOKEN',
    'ENSAIO_CONVERSICA_URL',
    'ENSAIO_CONVERSICA_USERNAME',
    'ENSAIO_SANDBOX',
    'ENSAIO_ZENVIA_CHAT_TOKEN',
    'ENSAIO_ZENVIA_CHAT_URL',
    'ENSAIO_ZENVIA_CONVERSION_API_KEY',
    'ENSAIO_ZENVIA_CONVERSION_URL',
  ])
  expect(outputs).toBe(`control-url=${variables['ENSAIO_CONTROL_URL']}\nsandbox=main\n`)
})

test('the action takes the version that is published with it', () => {
  const { version } = JSON.parse(read('apps/ensaio/package.json')) as { readonly version: string }

  expect(action.inputs['version']?.default).toBe(version)
})

test('the image has a pinned base, a health check, no root and no shell in between', () => {
  const dockerfile = read('Dockerfile').replaceAll(/\\\n\s*/g, '')
  const lines = dockerfile.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  const of = (word: string): readonly string[] =>
    lines.filter((line) => line.startsWith(`${word} `))

  expect(of('FROM')).toEqual([expect.stringMatching(/^FROM node:\d+-alpine$/)])
  expect(of('USER')).toEqual(['USER node'])
  expect(lines.indexOf('USER node')).toBeGreaterThan(
    lines.findLastIndex((line) => line.startsWith('RUN')),
  )
  for (const line of [...of('ENTRYPOINT'), ...of('CMD')]) expect(line).toMatch(/^[A-Z]+ \[".*"\]$/)
  expect(of('HEALTHCHECK')).toEqual([expect.stringContaining('CMD ["node", "-e", ')])
  expect(of('EXPOSE')).toEqual(['EXPOSE 4400-4403'])
})

test('one version is released for all packages, with provenance and by hand', () => {
  const changesets = JSON.parse(read('.changeset/config.json')) as { readonly fixed: unknown }
  const workflow = parse(read('.github/workflows/release.yml')) as {
    readonly on: object
    readonly permissions: object
    readonly jobs: { readonly release: { readonly permissions: object } }
  }

  expect(changesets.fixed).toEqual([['ensaio', '@ensaio/*']])
  expect(listPublishable().every(({ name }) => /^(?:ensaio$|@ensaio\/)/.test(name))).toBe(true)
  expect(Object.keys(workflow.on)).toEqual(['workflow_dispatch'])
  expect(workflow.permissions).toEqual({})
  expect(workflow.jobs.release.permissions).toMatchObject({ 'id-token': 'write' })
})
