import { Dialog } from './dialog.tsx'

const KEYS = [
  ['Ctrl K', 'Go to a screen or run a command'],
  ['/', 'Search'],
  ['j', 'Select the next entry'],
  ['k', 'Select the previous entry'],
  ['Esc', 'Close what is open'],
  ['?', 'Show this list'],
] as const

export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog label="Keyboard shortcuts" onClose={onClose}>
      <h2>Keyboard shortcuts</h2>
      <dl class="keys">
        {KEYS.map(([key, effect]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{effect}</dd>
          </div>
        ))}
      </dl>
      <button type="button" onClick={onClose}>
        Close
      </button>
    </Dialog>
  )
}
