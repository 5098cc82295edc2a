import type { ContractData, Webhook } from '@ensaio/contracts'
import type { PactFile, PactInteraction } from './pact-file.ts'

/** Returns the webhooks that a pact's consumer receives. */
export function messagesOf({ interactions }: PactFile): readonly PactInteraction[] {
  return interactions.filter(({ type }) => type === 'Asynchronous/Messages')
}

/** Finds the webhook of a message: by its topic, as Zenvia Conversion names them, or by the path that it was sent to. */
export function webhookOf(
  { contents, metadata }: PactInteraction,
  { webhooks }: ContractData,
): Webhook | undefined {
  const { topic } = Object(contents?.content) as { readonly topic?: string }
  return Object.values(webhooks).find(
    ({ name, defaultPaths }) =>
      name === topic || defaultPaths.some((path) => path === metadata?.['path']),
  )
}
