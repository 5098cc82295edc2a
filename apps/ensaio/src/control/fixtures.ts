// Fixtures, by the text of their file.
import { ControlRefusalError } from '../errors/control-refusal-error.ts'
import { FixturesError } from '../errors/fixtures-error.ts'
import { applyFixtures } from '../fixtures/apply-fixtures.ts'
import { parseApart } from '../fixtures/system-parse-apart.ts'
import type { HandlersOf } from './control-context.ts'
import { toSandboxView } from './sandboxes.ts'

export const fixtureHandlers: HandlersOf<'loadFixtures'> = {
  loadFixtures: async (context, { body: { name = 'the text', text } }) => {
    const { sandbox } = context
    try {
      applyFixtures(sandbox, sandbox.mocks, await parseApart({ name, text }))
    } catch (error) {
      if (!(error instanceof FixturesError)) throw error
      const { message, problems } = error
      const code = 'SANDBOX_FIXTURES_REFUSED'
      throw new ControlRefusalError({ status: 400, code, message, details: problems })
    }
    return { status: 200, body: toSandboxView(context) }
  },
}
