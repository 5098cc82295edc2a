import type { ContractServer } from '@ensaio/mock-kit'
import type { PactFile, PactInteraction } from '../pact/pact-file.ts'
import { messagesOf, webhookOf } from '../pact/messages-of.ts'
import type { PactEvidence } from './evidence.ts'

/** Counts the interactions of a pact by operation and webhook. */
export function pactEvidenceOf(pact: PactFile, server: ContractServer): PactEvidence {
  const requests = pact.interactions.filter(({ type }) => type === 'Synchronous/HTTP')
  return {
    operations: countBy(requests, (one) => operationOf(one, server)),
    webhooks: countBy(messagesOf(pact), (one) => webhookOf(one, server.contract)?.name),
  }
}

function operationOf({ request }: PactInteraction, server: ContractServer): string | undefined {
  const route = server.route(request?.method ?? '', request?.path ?? '')
  return route.kind === 'operation' ? route.operation.id : undefined
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
