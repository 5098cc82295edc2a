// Fixtures, by the text of their file.
import { ControlRefusalError } from '../errors/control-refusal-error.ts'
import { FixturesError } from '../errors/fixtures-error.ts'
import { applyFixtures } from '../fixtures/apply-fixtures.ts'
import { filesWaiting, parseApart } from '../fixtures/system-parse-apart.ts'
import type { HandlersOf } from './control-context.ts'
import { checkNotDeleted, toSandboxView } from './sandboxes.ts'

/** A text with as many names and values takes the parser a second or two, and 200 MB. A mebibyte of records has half of them. */
const TOKENS_MAX = 250_000

/** The texts that may be parsed or wait for it: each takes its memory meanwhile. */
const WAITING_MAX = 8

export const fixtureHandlers: HandlersOf<'loadFixtures'> = {
  loadFixtures: async (context, { body: { name = 'the text', text } }) => {
    const { sandbox } = context
    if (filesWaiting() >= WAITING_MAX) throw busy()
    try {
      const fixtures = await parseApart({ name, text, tokensMax: TOKENS_MAX })
      checkNotDeleted(context)
      applyFixtures(sandbox, sandbox.mocks, fixtures)
    } catch (error) {
      if (!(error instanceof FixturesError)) throw error
      const { message, problems } = error
      const code = 'SANDBOX_FIXTURES_REFUSED'
      throw new ControlRefusalError({ status: 400, code, message, details: problems })
    }
    return { status: 200, body: toSandboxView(context) }
  },
}

function busy(): ControlRefusalError {
  return new ControlRefusalError({
    status: 503,
    code: 'SANDBOX_FIXTURES_BUSY',
    message: `Failed to load the fixtures: ${WAITING_MAX} others are being read. Send them again.`,
    headers: { 'retry-after': '1' },
  })
}
