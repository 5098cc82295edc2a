/** One way in which a message breaks the spec. */
export interface Violation {
  readonly in: 'path' | 'query' | 'header' | 'body' | 'status' | 'contentType'
  /** The parameter's name, or a JSON pointer into the body; `''` is the whole of it. */
  readonly where: string
  /** The broken keyword (`required`, `type`, `format` ...), or `json`, `encoding`, `contentType`, `undocumented`, `repeated`. */
  readonly rule: string
  readonly expected: string
  /** The value that came, shortened. */
  readonly received: string
  /** Where the rule stands: `specs/conversica.yaml#/components/schemas/Lead/properties/email/type`. */
  readonly spec: string
}
