/** A fenced block of a Markdown file. */
export interface MarkdownBlock {
  readonly file: string
  /** Of the opening fence, from 1. */
  readonly line: number
  /** The first word behind the fence: `sh`, `ts`; empty for none. */
  readonly language: string
  /** The words that follow it. */
  readonly marks: readonly string[]
  readonly text: string
}

/** The fenced blocks of a text, in order. */
export function blocksOf(file: string, text: string): readonly MarkdownBlock[] {
  const blocks: MarkdownBlock[] = []
  let open:
    | { readonly line: number; readonly words: readonly string[]; readonly lines: string[] }
    | undefined
  for (const [index, content] of text.split('\n').entries()) {
    const fence = /^```(.*)$/.exec(content)
    if (fence === null) open?.lines.push(content)
    else if (open === undefined) {
      open = { line: index + 1, words: (fence[1] ?? '').split(' ').filter(Boolean), lines: [] }
    } else {
      const { line, words, lines } = open
      const [language = '', ...marks] = words
      blocks.push({ file, line, language, marks, text: lines.join('\n') })
      open = undefined
    }
  }
  return blocks
}

/** The fenced blocks in the documentation comments of a source text, as a reader sees them: without the stars. */
export function commentBlocksOf(file: string, text: string): readonly MarkdownBlock[] {
  return blocksOf(file, text.replaceAll(/^ *\* ?/gm, ''))
}

/** The commands of a shell block; a backslash at the end of a line continues it. */
export function commandsOf(text: string): readonly string[] {
  return text
    .replaceAll(/\s*\\\n\s*/g, ' ')
    .split('\n')
    .map((command) => command.trim())
    .filter((command) => command !== '' && !command.startsWith('#'))
}

/** Tells whether a block is of the shell: `sh`, or `bash` for what runs in a project of the reader's own. */
export function isShell({ language }: MarkdownBlock): boolean {
  return language === 'sh' || language === 'bash'
}

/** Tells whether the command starts a sandbox until it is stopped, or is a script of the repository. */
export function isStartOrScript(command: string): boolean {
  return /^npx (?:ensaio start\b|(?:--offline )?-y pnpm@12 )/.test(command)
}
