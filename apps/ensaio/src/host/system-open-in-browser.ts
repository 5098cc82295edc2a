// The edge to the desktop.
import { spawn } from 'node:child_process'

const COMMANDS: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
}

/** Opens an address in the person's browser. Where that fails, the sandbox goes on and says so. */
export function openInBrowser(url: string, warn: (text: string) => void): void {
  const [command = '', ...words] = COMMANDS[process.platform] ?? ['xdg-open']
  const child = spawn(command, [...words, url], { stdio: 'ignore', detached: true })
  child.once('error', (error) =>
    warn(`Failed to open the browser: ${error.message}. Open ${url} yourself.`),
  )
  child.unref()
}
