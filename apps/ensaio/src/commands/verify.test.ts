import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openCli } from '../testing/open-cli.ts'

test('is a failure of its own where an expectation was not met, with the nearest miss', async () => {
  await using cli = await openCli({ only: ['conversica'] })
  await cli.saveLead()
  const folder = mkdtempSync(join(tmpdir(), 'ensaio-cli-'))
  const file = join(folder, 'expected.json')
  const expectFirstName = (firstName: string): void =>
    writeFileSync(
      file,
      JSON.stringify({
        requests: [{ match: { operationId: 'createOrUpdateLead', body: { firstName } } }],
      }),
    )

  expectFirstName('Sally')
  const met = await cli.ensaio('verify', file)
  expectFirstName('Ana')
  const missed = await cli.ensaio('verify', file)
  const asJson = await cli.ensaio('verify', file, '--json')
  rmSync(folder, { recursive: true })

  expect(met).toEqual({
    exitCode: 0,
    text: 'met      requests[0]: at least 1, found 1\nAll 1 expectations were met.\n',
  })
  expect(missed.exitCode).toBe(4)
  expect(missed.text).toMatch(
    /firstName: expected "Ana", received "Sally"\n1 of 1 expectations were not met\.\n$/,
  )
  expect(asJson.exitCode).toBe(4)
  expect(JSON.parse(asJson.text)).toMatchObject({ ok: false })
})
