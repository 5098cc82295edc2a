import { useState } from 'preact/hooks'

/** Copies a text, and says so. */
export function CopyButton({
  text,
  label,
  children = 'Copy',
}: {
  readonly text: string
  readonly label?: string
  readonly children?: string
}) {
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle')
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text)
      setState('copied')
    } catch {
      setState('failed')
    }
  }
  return (
    <button type="button" aria-label={label} onClick={() => void copy()}>
      <span aria-live="polite">
        {{ idle: children, copied: 'Copied', failed: 'The browser forbids copying' }[state]}
      </span>
    </button>
  )
}
