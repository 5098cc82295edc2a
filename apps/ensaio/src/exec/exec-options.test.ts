import { expect, test } from 'vitest'
import { SettingsError } from '../errors/settings-error.ts'
import { parseExecOptions } from './exec-options.ts'

test('takes the command with its arguments, the variables and the files', () => {
  const flags = { env: ['A={zenvia-chat.url}', 'B=c=d', 'EMPTY='], har: 'calls.har' }

  expect(parseExecOptions(flags, ['npm', 'test', '--', '-x'])).toMatchObject({
    command: 'npm',
    args: ['test', '--', '-x'],
    templates: [
      { name: 'A', template: '{zenvia-chat.url}' },
      { name: 'B', template: 'c=d' },
      { name: 'EMPTY', template: '' },
    ],
    files: { har: 'calls.har', journal: undefined },
  })
})

test('lists everything that is wrong', () => {
  expect(() => parseExecOptions({ env: ['1A=b', 'nothing'] }, [])).toThrow(
    new SettingsError([
      '--env "1A=b" is not a variable. Write it as NAME=value.',
      '--env "nothing" is not a variable. Write it as NAME=value.',
      'there is no command to run. Write it after --, as in ensaio exec -- npm test.',
    ]),
  )
})
