import type { Lead } from '../lead/lead-record.ts'
import { openConversica } from './open-conversica.ts'
import type { TestConversica } from './open-conversica.ts'

/** The longest script, the pauses of `always-later` included, is over by then. */
const STORY_DAYS = 70

/** Opens a sandbox, creates one lead of the persona and lets its whole story happen. */
export async function tell(persona: string, lead: Partial<Lead> = {}): Promise<TestConversica> {
  const conversica = openConversica()
  await conversica.save({ email: `sally+${persona}@example.com`, ...lead })
  await conversica.advanceDays(STORY_DAYS)
  return conversica
}
