// What the assistant writes. Greeting and signature come from `letter.ts`; `sms` is the same as a text message.
import { ASKING_TEXTS } from './assistant-asking.ts'
import { REPLYING_TEXTS } from './assistant-replying.ts'

/** One way to say it. */
export interface AssistantText {
  readonly subject: string
  readonly body: string
  readonly sms: string
}

export const ASSISTANT_TEXTS = { ...ASKING_TEXTS, ...REPLYING_TEXTS } as const satisfies Readonly<
  Record<string, readonly AssistantText[]>
>

export type AssistantTextName = keyof typeof ASSISTANT_TEXTS
