import { toJsonTokens } from './json-tokens.ts'
import { prettyBody } from './pretty-body.ts'

/** Longer bodies are shown in one colour: each piece costs an element. */
const COLOURED_MAX = 20_000

/** A body for reading: JSON indented and in colours, everything else as it is. */
export function BodyView({ body }: { readonly body: string }) {
  const text = prettyBody(body)
  const isPlain = text === body && !/^\s*[[{]/.test(body)
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by the keyboard
    <pre tabIndex={0}>
      <code>
        {isPlain || text.length > COLOURED_MAX
          ? text
          : toJsonTokens(text).map(({ kind, text: piece }) =>
              kind === 'rest' ? piece : <span class={`json-${kind}`}>{piece}</span>,
            )}
      </code>
    </pre>
  )
}
