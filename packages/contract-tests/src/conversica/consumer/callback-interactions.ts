import type { CallbackInteraction } from './callback-interaction.ts'
import { chatLeadCallbacks } from './chat-lead-callbacks.ts'
import { leadUpdateCallbacks } from './lead-update-callbacks.ts'
import { messageCallbacks } from './message-callbacks.ts'

const declared = [...messageCallbacks, ...leadUpdateCallbacks, ...chatLeadCallbacks] as const

/** The description of every callback that the receiver expects. */
export type CallbackDescription = (typeof declared)[number]['description']

/** All that the receiver expects of Conversica. */
export const callbackInteractions: readonly CallbackInteraction[] = declared
