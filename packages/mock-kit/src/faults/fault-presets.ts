import type { FaultTiming, RequestFaultRule } from './fault-rule.ts'

/** The parts of a rule that a preset fills in. */
export interface FaultPreset {
  readonly description: string
  readonly rule: {
    readonly on: RequestFaultRule['on']
    readonly when?: FaultTiming
    readonly effect: RequestFaultRule['effect']
  }
}

/** The faults that people ask for most, by name. */
export const FAULT_PRESETS: Readonly<
  Record<'flaky' | 'slow' | 'rateLimited' | 'outage', FaultPreset>
> = {
  flaky: {
    description: 'Resets the connection of a tenth of the requests.',
    rule: { on: 'request', when: { probability: 0.1 }, effect: { kind: 'reset' } },
  },
  slow: {
    description: 'Delays each request by half a second to two.',
    rule: { on: 'request', effect: { kind: 'delay', fromMs: 500, toMs: 2_000 } },
  },
  rateLimited: {
    description: 'Answers the next three requests with 429.',
    rule: {
      on: 'request',
      when: { first: 3 },
      effect: { kind: 'status', status: 429, headers: { 'retry-after': '2' } },
    },
  },
  outage: {
    description: 'Answers every request with 503.',
    rule: { on: 'request', effect: { kind: 'status', status: 503 } },
  },
}
