import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

/** The files that a reader follows a request through. More of them would be a step back. */
const FILES_MAX = { lead: 30, control: 14 }

test('a request passes few enough files to be followed', () => {
  const script = fileURLToPath(new URL('files-per-request-main.ts', import.meta.url))

  const printed = execFileSync(process.execPath, [script], { encoding: 'utf8' })

  const counts = Object.fromEntries(
    [...printed.matchAll(/^(\w+): (\d+) files$/gm)].map(([, call = '', files]) => [
      call,
      Number(files),
    ]),
  )
  expect(Object.keys(counts)).toEqual(Object.keys(FILES_MAX))
  expect(counts['lead']).toBeLessThanOrEqual(FILES_MAX.lead)
  expect(counts['control']).toBeLessThanOrEqual(FILES_MAX.control)
})
