// The assistant's messages. Greeting and signature come from `message-text.ts`; `sms` is the variant for text messages.
import { ASKING_TEXTS } from './assistant-asking.ts'
import { REPLYING_TEXTS } from './assistant-replying.ts'

/** One variant of a text. */
export interface AssistantText {
  readonly subject: string
  readonly body: string
  readonly sms: string
}

export const ASSISTANT_TEXTS = { ...ASKING_TEXTS, ...REPLYING_TEXTS } as const satisfies Readonly<
  Record<string, readonly AssistantText[]>
>

export type AssistantTextName = keyof typeof ASSISTANT_TEXTS
