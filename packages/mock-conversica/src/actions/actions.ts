import type { Action } from '@ensaio/mock-kit'
import type { ConversicaWorld } from '../world.ts'
import { setExclusion, setService } from './account-settings.ts'
import { createChatLead } from './create-chat-lead.ts'
import { leadReplies } from './lead-replies.ts'
import { createPassword, revokePassword } from './passwords.ts'
import { putFixtures } from './put-fixtures.ts'
import { resumeLead, stopLead } from './stop-and-resume.ts'

/** The actions of the control plane: what leads, customers and the vendor do. */
export const actions: Readonly<Record<string, Action<ConversicaWorld>>> = {
  putFixtures,
  leadReplies,
  stopLead,
  resumeLead,
  setService,
  setExclusion,
  createChatLead,
  createPassword,
  revokePassword,
}
