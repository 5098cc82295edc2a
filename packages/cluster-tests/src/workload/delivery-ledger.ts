// The webhooks that were asked for, and those that came: each at least once, with the same bytes, and twice only about a fault.

export interface DeliveryLedger {
  /** Notes that a webhook about a subject was asked for. */
  asked(subject: string): void
  /** Notes the bytes that the answer has promised. */
  promised(subject: string, body: string): void
  /** Notes a webhook. Those that nobody asked for, which records cause by themselves, are left out. */
  arrived(body: string): void
  /** Begins a time in which what is under way may come twice, and ends it. */
  setFault(isThere: boolean): void
  /** The subjects that were promised, and have not come. */
  missing(): readonly string[]
  report(): DeliveryReport
}

export interface DeliveryReport {
  readonly promised: number
  readonly arrived: number
  /** The webhooks that came more than once. */
  readonly twice: number
  readonly findings: readonly string[]
}

interface Entry {
  promised?: string
  readonly arrivals: { readonly body: string; readonly at: number }[]
}

/** The time within which the outcome of an attempt is written down: one that came this long before a fault is not under way. */
const UNDER_WAY_MS = 1_000

/** @param now a clock in milliseconds */
export function createDeliveryLedger(now: () => number): DeliveryLedger {
  const entries = new Map<string, Entry>()
  const findings: string[] = []
  let faultAt: number | undefined
  const missing = (): readonly string[] =>
    [...entries].flatMap(([subject, { promised, arrivals }]) =>
      promised !== undefined && arrivals.length === 0 ? [subject] : [],
    )
  return {
    asked: (subject) => void entries.set(subject, { arrivals: [] }),
    promised(subject, body) {
      const entry = entries.get(subject)
      if (entry !== undefined) entry.promised = body
    },
    arrived(body) {
      const subject = subjectOf(body)
      const { arrivals } = entries.get(subject) ?? {}
      const before = arrivals?.at(-1)
      if (before !== undefined && (faultAt === undefined || before.at < faultAt - UNDER_WAY_MS))
        findings.push(`the webhook about ${subject} came again, and was not under way at a fault`)
      arrivals?.push({ body, at: now() })
    },
    setFault: (isThere) => (faultAt = isThere ? now() : undefined),
    missing,
    report: () => ({
      ...count([...entries.values()]),
      findings: [
        ...findings,
        ...missing().map((subject) => `the webhook about ${subject} was promised, and never came`),
        ...[...entries].flatMap(([subject, entry]) => differencesIn(subject, entry)),
      ],
    }),
  }
}

function count(entries: readonly Entry[]): Omit<DeliveryReport, 'findings'> {
  return {
    promised: entries.filter(({ promised }) => promised !== undefined).length,
    arrived: entries.reduce((sum, { arrivals }) => sum + arrivals.length, 0),
    twice: entries.filter(({ arrivals }) => arrivals.length > 1).length,
  }
}

function differencesIn(subject: string, { promised, arrivals }: Entry): readonly string[] {
  const bodies = new Set(arrivals.map(({ body }) => body))
  if (promised !== undefined) bodies.add(promised)
  return bodies.size > 1
    ? [`the webhook about ${subject} has several bodies: ${[...bodies].join(' ')}`]
    : []
}

/** The subject is in the body, as the lead's id. */
function subjectOf(body: string): string {
  return /"id":"([^"]+)"/.exec(body)?.[1] ?? ''
}
