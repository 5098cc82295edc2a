// The lines of the sequence diagram: entries of the journal, and the time that passes between them.
import type { Entry } from '../api/control-types.ts'

export type FlowRow =
  | { readonly kind: 'gap'; readonly key: string; readonly ms: number; readonly at: string }
  | { readonly kind: 'entry'; readonly key: string; readonly entry: Entry }

/** A silence of the sandbox clock that is worth a line. */
const GAP_MS_MIN = 60_000

/** Appends the rows of the entries to those that are there already. */
export function appendRows(rows: FlowRow[], entries: readonly Entry[]): void {
  for (const entry of entries) {
    const before = rows.at(-1)
    const passed = before?.kind === 'entry' ? Date.parse(entry.at) - Date.parse(before.entry.at) : 0
    if (passed >= GAP_MS_MIN) {
      rows.push({ kind: 'gap', key: `gap-${entry.id}`, ms: passed, at: entry.at })
    }
    rows.push({ kind: 'entry', key: entry.id, entry })
  }
}

export function toRows(entries: readonly Entry[]): readonly FlowRow[] {
  const rows: FlowRow[] = []
  appendRows(rows, entries)
  return rows
}

export type Tone = 'ok' | 'refused' | 'failed' | 'plain'

/** The drawing of an entry, without its place. */
export interface Drawing {
  /** A call by the integration, a call by the service, or something on the vendor's side. */
  readonly shape: 'request' | 'webhook' | 'event'
  readonly tone: Tone
  /** A try that failed, or one that is made again. */
  readonly isDashed: boolean
  readonly isFaulty: boolean
  /** The operation, webhook, job or action. */
  readonly title: string
  readonly outcome: string
  /** The time that it took, for people. */
  readonly took?: string
}

export function toDrawing(entry: Entry): Drawing {
  const isFaulty = (entry.faults ?? entry.attempt?.faults ?? []).length > 0
  if (entry.kind === 'request') return drawRequest(entry, isFaulty)
  if (entry.kind === 'delivery') return drawAttempt(entry, isFaulty)
  return {
    shape: 'event',
    tone: entry.error === undefined ? 'plain' : 'failed',
    isDashed: false,
    isFaulty,
    title: `${entry.kind} ${entry.name ?? ''}`.trim(),
    outcome: entry.error ?? entry.subject ?? '',
  }
}

function drawRequest(entry: Entry, isFaulty: boolean): Drawing {
  const { answer, request, operationId, durationMs } = entry
  const title = `${request?.method ?? ''} ${operationId ?? request?.url.split('?')[0] ?? ''}`
  if (answer === undefined) {
    return {
      shape: 'request',
      tone: 'failed',
      isDashed: true,
      isFaulty,
      title,
      outcome: 'no answer',
    }
  }
  const tone = answer.status >= 500 ? 'failed' : answer.status >= 400 ? 'refused' : 'ok'
  return {
    shape: 'request',
    tone,
    isDashed: tone === 'failed',
    isFaulty,
    title,
    outcome: String(answer.status),
    ...(durationMs !== undefined && { took: formatMs(durationMs) }),
  }
}

function drawAttempt(entry: Entry, isFaulty: boolean): Drawing {
  const { attempt, webhook = 'webhook' } = entry
  const title =
    attempt !== undefined && attempt.number > 1 ? `${webhook} (attempt ${attempt.number})` : webhook
  const outcome = attempt?.outcome
  if (outcome?.kind === 'dropped') {
    return {
      shape: 'webhook',
      tone: 'refused',
      isDashed: true,
      isFaulty,
      title,
      outcome: 'dropped',
    }
  }
  if (outcome?.kind === 'collected') {
    return {
      shape: 'webhook',
      tone: 'ok',
      isDashed: false,
      isFaulty,
      title,
      outcome: 'into the inbox',
    }
  }
  const isGood = outcome?.status !== undefined && outcome.status >= 200 && outcome.status < 300
  return {
    shape: 'webhook',
    tone: isGood ? 'ok' : 'failed',
    isDashed: !isGood,
    isFaulty,
    title,
    outcome: String(outcome?.status ?? outcome?.code ?? 'failed'),
    ...(outcome?.status !== undefined && { took: formatMs(attempt?.durationMs ?? 0) }),
  }
}

function formatMs(ms: number): string {
  return ms < 10 ? `${ms.toFixed(1)} ms` : `${Math.round(ms)} ms`
}
