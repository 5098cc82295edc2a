/** An answer before it is bytes: what problems, faults and the engine itself reply. */
export interface Reply {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  /** JSON, unless `contentType` says otherwise; absent for an answer without a body. */
  readonly body?: unknown
  /** Of texts, the encoding is added. @default 'application/json; charset=utf-8' where there is a body */
  readonly contentType?: string
}
