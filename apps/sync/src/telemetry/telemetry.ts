// Spans and metrics for OpenTelemetry. Without an SDK, which only the process sets up, they do nothing.
import { type Attributes, metrics, SpanStatusCode, trace } from '@opentelemetry/api'

const SCOPE = 'ensaio-sync'

/** Does work within a span that ends with it. An error marks the span, and goes on. */
export async function inSpan<Result>(
  name: string,
  attributes: Attributes,
  work: (note: (attributes: Attributes) => void) => Promise<Result>,
): Promise<Result> {
  return trace.getTracer(SCOPE).startActiveSpan(name, { attributes }, async (span) => {
    try {
      return await work((more) => void span.setAttributes(more))
    } catch (error) {
      span.setStatus({ code: SpanStatusCode.ERROR, message: String(error) })
      throw error
    } finally {
      span.end()
    }
  })
}

/** Counts rows that were read, by stream. */
export function countRows(stream: string, rows: number): void {
  metrics
    .getMeter(SCOPE)
    .createCounter('sync.rows', { description: 'Rows read from the vendors' })
    .add(rows, { stream })
}

/** Counts entries of the queues that were settled, by kind and by what became of them. */
export function countEntry(kind: string, status: string): void {
  metrics
    .getMeter(SCOPE)
    .createCounter('sync.entries', { description: 'Entries of inbox and outbox that were settled' })
    .add(1, { kind, status })
}
