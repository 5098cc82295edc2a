/** The labels of a sample. */
export type Labels = Readonly<Record<string, string>>

/** One value of a counter or gauge. */
export interface Sample {
  /** @default none */
  readonly labels?: Labels
  readonly value: number
}

/** One distribution. */
export interface Distribution {
  /** @default none */
  readonly labels?: Labels
  /** The number of values up to each bound and above the one before; the last one is of those beyond all bounds. */
  readonly counts: readonly number[]
  readonly sum: number
}

interface FamilyBase {
  /** Without the suffix `_total` of a counter. One that has a unit ends with `_seconds` or `_bytes`. */
  readonly name: string
  /** One sentence. */
  readonly help: string
}

/** Values of one kind, as Prometheus reads them. */
export type MetricFamily =
  | (FamilyBase & { readonly kind: 'counter' | 'gauge'; readonly samples: readonly Sample[] })
  | (FamilyBase & {
      readonly kind: 'histogram'
      /** The upper bounds, rising. */
      readonly bounds: readonly number[]
      readonly distributions: readonly Distribution[]
    })

/** Makes a counter without labels. */
export function counter(name: string, help: string, value: number): MetricFamily {
  return { name, kind: 'counter', help, samples: [{ value }] }
}

/** Makes a gauge without labels. */
export function gauge(name: string, help: string, value: number): MetricFamily {
  return { name, kind: 'gauge', help, samples: [{ value }] }
}
