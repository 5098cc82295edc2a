import { expect, test } from 'vitest'
import { openCli } from '../testing/open-cli.ts'

const openWithLeads = async () => {
  const cli = await openCli({ only: ['conversica'] })
  await cli.saveLead({ id: 'lead-1', firstName: 'Ana' })
  await cli.saveLead({ id: 'lead-2', firstName: 'Bea' })
  return cli
}

test('lists collections, the records of one, and shows a record', async () => {
  await using cli = await openWithLeads()

  expect((await cli.ensaio('records', 'conversica')).text).toMatch(/^leads +2$/m)
  const { text } = await cli.ensaio('records', 'conversica', 'leads')
  expect(text).toMatch(/^KEY +RECORD\n.*lead-1.*\n.*lead-2.*\n$/)
  const [key = ''] = text.split('\n')[1]?.split(' ') ?? []
  expect((await cli.ensaio('records', 'conversica', 'leads', key)).text).toContain(
    '"firstName": "Ana"',
  )
})

test('finds records by field and text, page by page', async () => {
  await using cli = await openWithLeads()
  const list = (...flags: string[]) => cli.ensaio('records', 'conversica', 'leads', ...flags)

  const first = await list('--limit', '1')
  const [, next = ''] = /^More: --after (\S+)$/m.exec(first.text) ?? []

  expect((await list('--text', 'bea')).text).not.toContain('Ana')
  expect((await list('--where', 'id=lead-2&firstName=Ana')).text).toBe('none\n')
  expect((await list('--where', 'no-condition')).exitCode).toBe(1)
  expect(first.text).not.toContain('lead-2')
  expect((await list('--after', next)).text).toMatch(/lead-2/)
})
