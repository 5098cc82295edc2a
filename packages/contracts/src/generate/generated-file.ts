/** A file to be written, and what it says. */
export interface GeneratedFile {
  /** Path below `generated/`, with forward slashes. */
  readonly path: string
  readonly content: string
}

/** The first lines of every generated file. */
export function header(service: string): string {
  return `// Generated from specs/${service}.yaml by \`pnpm generate\`. Do not edit.\n`
}
