import { validateReport } from '@ensaio/fidelity-report'
import { expect, test } from 'vitest'
import { runInProcess } from '../testing/open-cli.ts'

async function fidelity(...words: readonly string[]): Promise<string> {
  return (await runInProcess(['fidelity', ...words])).text
}

test('lists every operation and webhook with its facts and proofs', async () => {
  const text = await fidelity()

  expect(text).toMatch(/^conversica +createOrUpdateLead +documented +\d+ +\d+ +\d+ +5 of 5$/m)
  expect(text).toMatch(/^zenvia-conversion +sendFile +observed .* 4 of 5, pact excepted$/m)
  expect(text).toMatch(/^conversica +receiveLeadUpdate +observed +.* 2 of 2$/m)
})

test('tells of one operation what was proved, and where', async () => {
  const text = await fidelity('sendFile')

  expect(text).toMatch(/^operation sendFile of zenvia-conversion: observed, /)
  expect(text).toMatch(/^Pact +excepted +Pact compares forms byte by byte/m)
  expect(text).toMatch(
    /^Negative cases +proved +.* +packages\/mock-zenvia-conversion\/evidence.json$/m,
  )
})

test('prints the report in its open format, or the part that is asked for', async () => {
  const all = JSON.parse(await fidelity('--json'))
  const part = JSON.parse(await fidelity('getHistory', '--service', 'zenvia-chat', '--json'))

  expect(validateReport(all)).toEqual([])
  expect(all.services).toHaveLength(3)
  expect(validateReport(part)).toEqual([])
  expect(part.services).toMatchObject([{ id: 'zenvia-chat', operations: [{ id: 'getHistory' }] }])
})

test.each([
  [['getHistry'], 'there is no operation getHistry. Did you mean getHistory'],
  [['--service', 'zenvia-chats'], 'there is no service zenvia-chats. Did you mean zenvia-chat'],
])('names what there is where nothing of the name is: %j', async (words, message) => {
  expect(await fidelity(...words)).toContain(message)
})
