import type { Lead } from '../lead/lead.ts'
import { openConversica, type TestConversica } from './open-conversica.ts'

/** Longer than the longest script, including the pauses of `always-later`. */
const CONVERSATION_DAYS = 70

/** Opens a sandbox, creates one lead of the persona and runs its whole conversation. */
export async function runConversation(
  persona: string,
  lead: Partial<Lead> = {},
): Promise<TestConversica> {
  const conversica = openConversica()
  await conversica.save({ email: `sally+${persona}@example.com`, ...lead })
  await conversica.advanceDays(CONVERSATION_DAYS)
  return conversica
}
