import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runInProcess } from '../testing/open-cli.ts'

const committed = (name: string): string =>
  readFileSync(new URL(`../../../../specs/${name}.yaml`, import.meta.url), 'utf8')

test('lists the specs, and prints one as it is', async () => {
  expect(await runInProcess(['spec'])).toEqual({
    exitCode: 0,
    text: 'zenvia-chat\nzenvia-conversion\nconversica\ncontrol\n',
  })
  expect((await runInProcess(['spec', 'conversica'])).text).toBe(committed('conversica'))
})

test('writes them into a folder that is not there yet', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ensaio-spec-'))
  const out = join(folder, 'a', 'specs')

  const { text } = await runInProcess(['spec', '--out', out])
  const written = readFileSync(join(out, 'control.yaml'), 'utf8')
  const wrong = await runInProcess(['spec', '--out', join(out, 'control.yaml')])
  rmSync(folder, { recursive: true })

  expect(text).toContain(`Wrote ${join(out, 'zenvia-chat.yaml')}.\n`)
  expect(written).toBe(committed('control'))
  expect(wrong).toMatchObject({
    exitCode: 1,
    text: expect.stringContaining('Failed to write --out'),
  })
})

test('refuses a name that it does not have', async () => {
  expect(await runInProcess(['spec', 'zenvia-chatt'])).toMatchObject({
    exitCode: 2,
    text: expect.stringContaining('Did you mean zenvia-chat'),
  })
})
