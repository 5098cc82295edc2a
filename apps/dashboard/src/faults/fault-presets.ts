// Faults that people ask for most, and the fields that each effect takes.
import type { FaultDraft } from '../api/control-types.ts'

export interface FaultPreset {
  readonly title: string
  readonly on: 'request' | 'delivery'
  readonly draft: Pick<FaultDraft, 'when' | 'effect'>
}

export const PRESETS: readonly FaultPreset[] = [
  {
    title: 'Rate limited: three times 429',
    on: 'request',
    draft: {
      when: { first: 3 },
      effect: { kind: 'status', status: 429, headers: { 'retry-after': '2' } },
    },
  },
  {
    title: 'Outage: every call 503',
    on: 'request',
    draft: { effect: { kind: 'status', status: 503 } },
  },
  {
    title: 'Slow: half a second to two',
    on: 'request',
    draft: { effect: { kind: 'delay', fromMs: 500, toMs: 2_000 } },
  },
  {
    title: 'Flaky: a tenth of the connections breaks',
    on: 'request',
    draft: { when: { probability: 0.1 }, effect: { kind: 'reset' } },
  },
  {
    title: 'Broken JSON, once',
    on: 'request',
    draft: { when: { first: 1 }, effect: { kind: 'malformedJson' } },
  },
  {
    title: 'Lost: a tenth of the webhooks',
    on: 'delivery',
    draft: { when: { probability: 0.1 }, effect: { kind: 'drop' } },
  },
  {
    title: 'Doubled: every webhook comes twice',
    on: 'delivery',
    draft: { effect: { kind: 'duplicate', times: 2 } },
  },
  {
    title: 'Late: every webhook waits ten minutes',
    on: 'delivery',
    draft: { effect: { kind: 'delay', ms: 600_000 } },
  },
]

/** The calls or webhooks that a rule is about, as the form asks for them. */
export interface FaultTarget {
  readonly service: string
  readonly on: 'request' | 'delivery'
  /** An operation's id or a webhook's name; empty for all. */
  readonly name: string
}

/** Joins the parts of the form into a rule. */
export function toDraft(
  { service, on, name }: FaultTarget,
  parts: Pick<FaultDraft, 'when' | 'effect'>,
): FaultDraft {
  const match = on === 'request' ? { operationId: name } : { webhook: name }
  return { service, on, ...(name !== '' && { match }), ...parts }
}
