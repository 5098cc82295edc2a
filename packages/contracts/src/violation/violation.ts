/** One way in which a message breaks the spec. */
export interface Violation {
  readonly in: 'path' | 'query' | 'header' | 'body' | 'status' | 'contentType'
  /** The parameter's name, or a JSON pointer into the body; `''` is the whole of it. */
  readonly where: string
  /** The broken keyword (`required`, `type`, `format` ...), or `json`, `encoding`, `contentType`, `undocumented`, `repeated`. */
  readonly rule: string
  readonly expected: string
  /** The received value, shortened. */
  readonly received: string
  /** The place of the rule: `specs/conversica.yaml#/components/schemas/Lead/properties/email/type`. */
  readonly spec: string
}
