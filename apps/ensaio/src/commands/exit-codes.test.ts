import { expect, test } from 'vitest'
import { runInProcess } from '../testing/open-cli.ts'
import { COMMANDS } from './command-table.ts'
import { EXIT_CODES } from './exit-codes.ts'

const codes = Object.values(EXIT_CODES).map(({ code }) => code)

test('each code has one meaning', () => {
  expect(new Set(codes).size).toBe(codes.length)
})

test.each(['', ...COMMANDS.map(({ name }) => name)])(
  'the help of ensaio %s lists each code',
  async (name) => {
    const { text } = await runInProcess([...(name === '' ? [] : [name]), '--help'])

    const [, table = ''] = text.split('Exit codes:\n')
    const listed = [...table.matchAll(/^ {2}(\d+)/gm)].map(([, code]) => Number(code))
    expect(listed).toEqual(codes)
  },
)
