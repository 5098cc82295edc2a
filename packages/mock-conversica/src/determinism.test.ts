import { expect, test } from 'vitest'
import { conversicaMock } from './conversica-mock.ts'
import { openConversica, START, type TestConversica } from './testing/open-conversica.ts'

async function bytesOf(seed: number): Promise<readonly string[]> {
  await using conversica = openConversica({ seed })
  await saveSeveral(conversica)
  await conversica.advanceDays(60)
  return conversica.callbacks.map(({ path, text }) => path + text)
}

async function saveSeveral(conversica: TestConversica): Promise<void> {
  for (let number = 0; number < 12; number += 1) {
    await conversica.save({ id: `l${number}`, email: `l${number}@example.com` })
  }
}

test('the same seed and the same requests give the same bytes', async () => {
  expect(await bytesOf(1)).toEqual(await bytesOf(1))
})

test('another seed gives other people and other words', async () => {
  expect(await bytesOf(1)).not.toEqual(await bytesOf(2))
})

test('what a lead says does not depend on who else there is', async () => {
  await using alone = openConversica()
  await alone.save({ id: 'l5', email: 'l5@example.com' })
  await alone.advanceDays(60)
  await using crowded = openConversica()
  await saveSeveral(crowded)
  await crowded.advanceDays(60)

  expect(crowded.messages('l5')).toEqual(alone.messages('l5'))
})

test('a world taken up from a snapshot goes on as it would have', async () => {
  await using conversica = openConversica()
  await saveSeveral(conversica)
  await conversica.advanceDays(2)
  const snapshot = structuredClone(conversica.sandbox.world('conversica').toJSON())

  const world = conversicaMock.restoreWorld(snapshot, { sandbox: 'main', now: () => START })

  expect(JSON.stringify(world.toJSON())).toBe(JSON.stringify(snapshot))
  expect(world.nextJob()).toEqual(conversica.sandbox.world('conversica').nextJob())
})
