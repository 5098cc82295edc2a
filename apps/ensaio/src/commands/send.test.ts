import { expect, test } from 'vitest'
import { openCli } from '../testing/open-cli.ts'

const LEAD = {
  apiVersion: '7.2',
  id: 'lead-1',
  firstName: 'Ana',
  email: 'ana@example.com',
  leadSource: 'Web',
  repName: 'Tiago',
}

test('sends a request with the credentials of the sandbox', async () => {
  await using cli = await openCli({ only: ['conversica'] })

  const saved = await cli.ensaio('send', 'conversica', '/json/', '--body', JSON.stringify(LEAD))
  const entry = /^200 \((\S+)\)\n\{.*\}\n$/.exec(saved.text)?.[1] ?? ''

  expect(await cli.json('journal', 'show', entry)).toMatchObject({
    request: { method: 'POST', headers: { 'content-type': 'application/json' } },
    answer: { status: 200 },
  })
})

test('sends what it is told to: method, headers, and no credentials', async () => {
  await using cli = await openCli({ only: ['conversica'] })
  const send = (...flags: string[]) => cli.ensaio('send', 'conversica', '/json/', ...flags)

  expect((await send('--body', '{}', '--without-credentials')).text).toMatch(/^401 /)
  expect((await send('--method', 'PUT', '--body', '<lead>')).text).toMatch(/^405 /)
  await send('--headers', '{"X-Own":"yes","Content-Type":"text/plain"}', '--body', '{}')
  expect((await cli.json('journal', 'list', '--limit', '1')) as object).toMatchObject({
    entries: [{ request: { headers: { 'x-own': 'yes', 'content-type': 'text/plain' } } }],
  })
  expect(await send('--headers', '{"x-own":1}')).toMatchObject({
    exitCode: 2,
    text: expect.stringContaining('x-own is 1, which is not a text'),
  })
})

test('ends with 1 where a fault left it without an answer', async () => {
  await using cli = await openCli({ only: ['conversica'] })
  await cli.ensaio('faults', 'add', '--service', 'conversica', '--effect', 'reset')

  expect(await cli.ensaio('send', 'conversica', '/json/')).toMatchObject({
    exitCode: 1,
    text: expect.stringMatching(/^No answer \(req-main-\d+\): /),
  })
})
