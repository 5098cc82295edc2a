import type { DeliverySummary, Job } from '../api/control-types.ts'

/** Something that the sandbox will do by itself. */
export interface AgendaItem {
  readonly key: string
  /** Milliseconds since 1970, on the sandbox clock. */
  readonly at: number
  readonly title: string
}

/** Lists what falls due, soonest first. */
export function toAgenda(
  jobs: readonly Job[],
  deliveries: readonly DeliverySummary[],
): readonly AgendaItem[] {
  const ofJobs = jobs.map(({ id, service, name, subject, dueAt }) => ({
    key: `job ${service} ${id}`,
    at: Date.parse(dueAt),
    title: `${service} runs ${name}${subject === '' ? '' : ` about ${subject}`}`,
  }))
  const ofDeliveries = deliveries.flatMap((delivery) => {
    const { id, service, webhook, subject, attemptCount, nextAttemptAt } = delivery
    if (nextAttemptAt === undefined) return []
    const title = `${service} sends ${webhook} about ${subject}, attempt ${attemptCount + 1}`
    return [{ key: `delivery ${service} ${id}`, at: Date.parse(nextAttemptAt), title }]
  })
  return [...ofJobs, ...ofDeliveries].toSorted((left, right) => left.at - right.at)
}
