import { expect, test } from 'vitest'
import { openCli } from '../testing/open-cli.ts'

test('creates, limits, lists and revokes credentials', async () => {
  await using cli = await openCli()

  const created = await cli.ensaio('keys', 'create', 'zenvia-conversion')
  const limited = await cli.ensaio('keys', 'limit', 'zenvia-conversion-2', '1')
  const listed = await cli.ensaio('keys', 'list', '--service', 'zenvia-conversion')
  const freed = await cli.ensaio('keys', 'limit', 'zenvia-conversion-2', 'off')
  const revoked = await cli.ensaio('keys', 'revoke', 'zenvia-conversion-1')

  expect(created.text).toMatch(/^zenvia-conversion-2 +zenvia-conversion +\S+$/m)
  expect(limited.text).toMatch(/^zenvia-conversion-2 .* 1$/m)
  expect(listed.text).toMatch(/^zenvia-conversion-1 .*\n.*^zenvia-conversion-2 .* 1$/ms)
  expect(freed.text).not.toMatch(/ 1$/m)
  expect(revoked).toEqual({ exitCode: 0, text: 'Revoked zenvia-conversion-1.\n' })
  expect(await cli.json('keys')).toMatchObject({
    keys: [{ id: 'zenvia-chat-1' }, { id: 'zenvia-conversion-2' }, { id: 'conversica-1' }],
  })
})

test.for([
  [['limit', 'conversica-1', 'many'], 2, 'the limit "many" is not a whole number'],
  [['create', 'conversica', '3'], 2, 'the input is not a JSON object'],
  [['revoke', 'conversica-7'], 1, 'conversica-1'],
] as const)('refuses %j', async ([words, exitCode, why]) => {
  await using cli = await openCli({ only: ['conversica'] })

  expect(await cli.ensaio('keys', ...words)).toMatchObject({
    exitCode,
    text: expect.stringContaining(why),
  })
})
