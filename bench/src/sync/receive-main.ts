// The receiver of the sync app on an empty SQLite file, at a port that it is told: what `sync serve` runs.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serveReceivers } from '@ensaio/sync'
import { exitOnSignals } from '../servers/exit-on-signals.ts'
import { openApp } from './open-app.ts'

const folder = mkdtempSync(join(tmpdir(), 'ensaio-bench-'))
process.once('exit', () => rmSync(folder, { recursive: true }))
exitOnSignals()

const { sync } = await openApp({ databaseUrl: `sqlite:${join(folder, 'app.db')}` })
await serveReceivers({ host: '127.0.0.1', port: Number(process.argv[2]), receive: sync.receive })
