/** The words that texts leave open: `{firstName}` and so on. */
export interface TextValues {
  readonly firstName: string
  readonly repName: string
  /** The rep by first name alone, as people who know each other say it. */
  readonly rep: string
  /** The assistant's own name. */
  readonly assistant: string
  /** Where the lead came from. */
  readonly source: string
  /** What the lead asked about, in the assistant's words. */
  readonly interest: string
  /** The same in the lead's words. */
  readonly wish: string
  /** The day of the next step: when the lead is back, or wants to be written to. */
  readonly until: string
  /** The subject line of the message before. */
  readonly subject: string
  readonly phone1: string
  readonly phone2: string
  readonly email1: string
  readonly email2: string
}

/** Puts the values in, once: braces inside a value stay as they are. */
export function fill(template: string, values: TextValues): string {
  return template.replaceAll(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? values[name as keyof TextValues] : whole,
  )
}
