import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { realpathSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'
import { afterAll, describe, expect, inject, test } from 'vitest'
import { ROOT } from './publishable.ts'
import { createCleanProject } from './testing/clean-project.ts'
import { listNodes } from './testing/system-nodes.ts'

const run = promisify(execFile)
const packed = inject('packed')

const project = createCleanProject(packed)
afterAll(() => project[Symbol.dispose]())
const bin = join(project.folder, 'node_modules/.bin/ensaio')

test('ensaio installs alone, without a network', async () => {
  const alone = join(inject('projectFolder'), 'node_modules/.bin/ensaio')

  const { stdout } = await run(alone, ['--version'])

  expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
})

test('the types compile in a strict project', async () => {
  project.link('@types/node', realpathSync(join(ROOT, 'packaging/node_modules/@types/node')))
  project.write(
    'types.ts',
    `import { createControlClient } from '@ensaio/control-client'
import { createConversicaClient } from '@ensaio/conversica-client'
import { conversicaMock } from '@ensaio/mock-conversica'
import { openSandbox } from '@ensaio/mock-kit'
import { zenviaChatMock } from '@ensaio/mock-zenvia-chat'
import { zenviaConversionMock } from '@ensaio/mock-zenvia-conversion'
import { createZenviaChatClient } from '@ensaio/zenvia-chat-client'
import { createZenviaConversionClient } from '@ensaio/zenvia-conversion-client'
import { startSandbox } from 'ensaio'
await using running = await startSandbox({ clock: 'frozen' })
const username: string = running.credentials.conversica.username
export const all = [createControlClient, createConversicaClient, createZenviaChatClient, createZenviaConversionClient, username]
export const sandbox = openSandbox({ mocks: [conversicaMock, zenviaChatMock, zenviaConversionMock] })
// @ts-expect-error -- a speed is a number and an x
startSandbox({ clock: 'fast' })
`,
  )
  const flags = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023']
  const libraries = ['--lib', 'es2024,dom,dom.iterable,esnext.disposable', '--types', 'node']

  const words = [...flags, ...libraries, '--checkers', '1', 'types.ts']
  const { stdout } = await run('tsc', words, { cwd: project.folder }).catch(
    (error: { readonly stdout: string }) => error,
  )

  // A library's own declarations are its own affair.
  const ours = stdout
    .split('\n')
    .filter((line) => !/^(?:node_modules\/(?!@?ensaio\/)|\s|$)/.test(line))
  expect(ours).toEqual([])
})

describe.each(listNodes())('Node $version', ({ folder }) => {
  const env = { ...process.env, PATH: `${folder}:${process.env['PATH']}` }

  test('runs the packed ensaio', async () => {
    const words = ['start', '--json', '--port-base', '0', '--clock', 'frozen']
    const child = spawn(bin, words, { env, stdio: ['ignore', 'pipe', 'inherit'] })
    const [line] = (await once(createInterface(child.stdout), 'line')) as [string]
    const report = JSON.parse(line) as {
      readonly control: string
      readonly services: readonly { readonly curl: string }[]
    }

    for (const { curl } of report.services) {
      const { stdout } = await run('sh', ['-c', `${curl} --silent --fail`])
      expect(JSON.parse(stdout)).toBeTypeOf('object')
    }
    const page = await (await fetch(`${report.control}/`)).text()
    const script = /src="\.\/(assets\/[^"]+\.js)"/.exec(page)?.[1]
    expect((await fetch(`${report.control}/${script}`)).status).toBe(200)
    child.kill('SIGTERM')
    expect(await once(child, 'exit')).toEqual([0, null])
  })

  test('runs a command beside the packed ensaio', async () => {
    const script =
      'fetch(process.env.ENSAIO_CONTROL_URL + "/health").then((it) => process.exit(it.ok ? 7 : 1))'

    const end = run(bin, ['exec', '--only', 'conversica', '--', 'node', '-e', script], { env })

    await expect(end).rejects.toMatchObject({ code: 7, stderr: '' })
  })

  test('runs the packed libraries', async () => {
    project.write(
      'libraries.js',
      `import { strict as assert } from 'node:assert'
import { createConversicaClient } from '@ensaio/conversica-client'
import { conversicaMock } from '@ensaio/mock-conversica'
import { openSandbox } from '@ensaio/mock-kit'
import { createZenviaChatClient } from '@ensaio/zenvia-chat-client'
import { createZenviaConversionClient } from '@ensaio/zenvia-conversion-client'
import { startSandbox } from 'ensaio'

const running = await startSandbox({ clock: 'frozen', at: '2026-03-02T09:00:00Z' })
const { urls, credentials } = running
const chat = createZenviaChatClient({
  baseUrl: urls['zenvia-chat'] + '/api/ms/external',
  token: credentials['zenvia-chat'].token,
})
const window = { from: new Date('2026-02-01T00:00:00Z'), to: new Date('2026-03-01T00:00:00Z') }
assert.ok((await chat.reports.get(window)).total.received > 0)
const conversion = createZenviaConversionClient({
  baseUrl: urls['zenvia-conversion'] + '/v1',
  apiKey: credentials['zenvia-conversion']['api-key'],
})
assert.ok((await conversion.leads.createRetail({ utmSource: 'google', firstName: 'Ana', phones: ['+5491155550142'] })).id)
await running.sandbox.advance('7d')
await running.stop()

const sandbox = openSandbox({ mocks: [conversicaMock] })
const conversica = createConversicaClient({
  baseUrl: 'http://localhost',
  ...conversicaMock.credentialsFor('main'),
  fetch: sandbox.fetchOf(conversicaMock),
})
await assert.rejects(conversica.leads.save({ id: 'lead-1' }))
await sandbox[Symbol.asyncDispose]()
`,
    )

    await expect(run('node', ['libraries.js'], { cwd: project.folder, env })).resolves.toEqual({
      stdout: '',
      stderr: '',
    })
  })
})
