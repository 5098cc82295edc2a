import { expect, test } from 'vitest'
import { openCli } from '../testing/open-cli.ts'

test('registers a receiver for all webhooks or for one, lists and removes it', async () => {
  await using cli = await openCli({ only: ['conversica'] })
  const credentials = ['--username', 'me', '--password', 'secret']

  const all = await cli.ensaio(
    'endpoints',
    'set',
    'conversica',
    'http://localhost:3000',
    ...credentials,
  )
  const hook = ['http://localhost:3000/hook', '--webhook', 'message']
  await cli.ensaio('endpoints', 'set', 'conversica', ...hook)
  for (const webhook of ['leadUpdate', 'chatLead']) {
    await cli.ensaio('endpoints', 'remove', 'conversica', webhook)
  }

  expect(all.text).toMatch(/^leadUpdate +http:\/\/localhost:3000\/\S+ +me$/m)
  expect((await cli.ensaio('endpoints', 'list', 'conversica')).text).toMatch(
    /^WEBHOOK +URL +USERNAME\nmessage +http:\/\/localhost:3000\/hook\n$/,
  )
})

test.for([
  [['--username', 'me'], 2, '--username and --password go together.'],
  [[], 1, 'beyond.example'],
] as const)('refuses %j of another machine', async ([flags, exitCode, why]) => {
  await using cli = await openCli({ only: ['conversica'] })

  expect(
    await cli.ensaio('endpoints', 'set', 'conversica', 'http://beyond.example', ...flags),
  ).toMatchObject({ exitCode, text: expect.stringContaining(why) })
})

test('lists and sets behaviours', async () => {
  await using cli = await openCli()

  const set = await cli.ensaio('behaviour', 'set', 'zenvia-chat', 'autopilotPerHour', '60')
  const wrong = await cli.ensaio('behaviour', 'set', 'zenvia-chat', 'autopilotPerHour', 'many')

  expect(set.text).toMatch(/^autopilotPerHour +60 /m)
  expect((await cli.ensaio('behaviour', 'list', 'zenvia-chat')).text).toMatch(
    /^autopilotPerHour +60 /m,
  )
  expect(wrong).toMatchObject({
    exitCode: 2,
    text: expect.stringContaining('"many" is not a value'),
  })
})
