import type { ComponentChildren } from 'preact'

/** Holds a table that is wider than a small screen. It is reached by the keyboard, which then scrolls it. */
export function ScrollArea({
  label,
  children,
}: {
  readonly label: string
  readonly children: ComponentChildren
}) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by the keyboard
    <div class="scroll-x" tabIndex={0} role="region" aria-label={label}>
      {children}
    </div>
  )
}
