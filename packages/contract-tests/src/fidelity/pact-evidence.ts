import type { ContractServer } from '@ensaio/mock-kit'
import type { PactFile, PactInteraction } from '../pact/pact-file.ts'
import type { PactEvidence } from './evidence.ts'

/** Counts the interactions of a pact by operation and webhook. */
export function pactEvidenceOf(pact: PactFile, server: ContractServer): PactEvidence {
  const messages = pact.interactions.filter(({ type }) => type === 'Asynchronous/Messages')
  const requests = pact.interactions.filter(({ type }) => type === 'Synchronous/HTTP')
  return {
    operations: countBy(requests, (one) => operationOf(one, server)),
    webhooks: countBy(messages, (one) => webhookOf(one, server)),
  }
}

function operationOf({ request }: PactInteraction, server: ContractServer): string | undefined {
  const route = server.route(request?.method ?? '', request?.path ?? '')
  return route.kind === 'operation' ? route.operation.id : undefined
}

/** A message is told apart by its topic, as Zenvia Conversion names its webhooks, or by the path that it was sent to. */
function webhookOf(
  { contents, metadata }: PactInteraction,
  { contract }: ContractServer,
): string | undefined {
  const { topic } = Object(contents?.content) as { readonly topic?: string }
  const webhooks = Object.values(contract.webhooks)
  const found = webhooks.find(
    ({ name, defaultPaths }) =>
      name === topic || defaultPaths.some((path) => path === metadata?.['path']),
  )
  return found?.name
}

function countBy(
  interactions: readonly PactInteraction[],
  nameOf: (interaction: PactInteraction) => string | undefined,
): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const interaction of interactions) {
    const name = nameOf(interaction)
    if (name !== undefined) counts[name] = (counts[name] ?? 0) + 1
  }
  return counts
}
