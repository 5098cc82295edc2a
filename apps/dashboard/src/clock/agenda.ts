import type { DeliverySummary } from '../api/control-types.ts'

/** Something that the sandbox will do by itself. */
export interface AgendaItem {
  readonly key: string
  /** Milliseconds since 1970, on the sandbox clock. */
  readonly at: number
  readonly title: string
}

/** Lists what falls due, soonest first. */
export function toAgenda(deliveries: readonly DeliverySummary[]): readonly AgendaItem[] {
  return deliveries
    .flatMap(({ id, service, webhook, subject, attemptCount, nextAttemptAt }) =>
      nextAttemptAt === undefined
        ? []
        : [
            {
              key: `${service} ${id}`,
              at: Date.parse(nextAttemptAt),
              title: `${service} sends ${webhook} about ${subject}, attempt ${attemptCount + 1}`,
            },
          ],
    )
    .toSorted((left, right) => left.at - right.at)
}
