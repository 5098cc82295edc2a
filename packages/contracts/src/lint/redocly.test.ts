import { createConfig, lintFromString } from '@redocly/openapi-core'
import { expect, test } from 'vitest'
import { readSpecFiles } from '../spec/spec-files.ts'

/** The errors that stay, each with its reason. */
const ACCEPTED: Readonly<Record<string, string>> = {
  'conversica no-path-trailing-slash #/paths/~1json~1':
    'The vendor documents the path with its slash.',
}

test('redocly finds no error and no wrong example in the specs, but those that stay for a reason', async () => {
  const config = await createConfig({ extends: ['recommended'] })
  const errors: string[] = []
  for (const { service, text } of await readSpecFiles()) {
    const problems = await lintFromString({ source: text, absoluteRef: `${service}.yaml`, config })
    for (const { severity, ruleId, location } of problems)
      if (severity === 'error' || /^no-invalid-.*examples$/.test(ruleId))
        errors.push(`${service} ${ruleId} ${location[0]?.pointer}`)
  }

  expect(errors.sort()).toEqual(Object.keys(ACCEPTED).sort())
})
