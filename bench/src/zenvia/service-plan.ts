import { firstRequestOf } from '../load/loads.ts'
import type { LoadName } from '../load/loads.ts'
import { sandboxSubject } from '../servers/sandbox-subject.ts'
import type { Subject } from '../subjects.ts'

/** One thing that a service is asked under load. */
export interface Ask {
  readonly load: LoadName
  readonly title: string
  /** True where bare Hono sends the same bytes alongside it. */
  readonly isBesideHono: boolean
}

/** The plan by which a service is measured. */
export interface ServicePlan {
  readonly subject: Subject
  readonly asks: readonly Ask[]
}

export const CHAT_PLAN: ServicePlan = {
  subject: zenviaChat('large'),
  asks: [
    { load: 'chat-page-10000', title: 'history, 10,000 on a page', isBesideHono: true },
    { load: 'chat-page-100', title: 'history, 100 on a page', isBesideHono: true },
    { load: 'chat-first', title: 'history, page 1 of 1,000 each', isBesideHono: false },
    { load: 'chat-hundredth', title: 'history, page 100 of 1,000 each', isBesideHono: false },
  ],
}

export const CONVERSION_PLAN: ServicePlan = {
  subject: ensaio('zenvia-conversion', {
    scenario: 'large',
    load: 'conversion-filtered',
  }),
  asks: [
    { load: 'conversion-page-1000', title: 'prospects, 1,000 on a page', isBesideHono: true },
    { load: 'conversion-filtered', title: 'the same, archived ones', isBesideHono: false },
    { load: 'conversion-rare', title: 'the same, a filter few pass', isBesideHono: false },
    { load: 'conversion-lead', title: 'POST a retail lead', isBesideHono: true },
  ],
}

/** Zenvia Chat as users start it; it is ready when a page of a hundred came. */
export function zenviaChat(scenario: string): Subject {
  return ensaio('zenvia-chat', { scenario, load: 'chat-page-100' })
}

interface EnsaioOptions {
  readonly scenario: string
  /** Its first request is the probe. */
  readonly load: LoadName
}

function ensaio(service: string, { scenario, load }: EnsaioOptions): Subject {
  return sandboxSubject({
    title: `${service}, ${scenario}`,
    probe: firstRequestOf(load),
    asked: service,
    flags: [`--only=${service}`, `--scenario=${scenario}`],
  })
}
