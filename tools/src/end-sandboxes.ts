// After each file of tests, ends the sandboxes of tests that were cut short: their own cleaning up is never reached.
import { afterAll } from 'vitest'
import { endSandboxes } from './running-sandbox.ts'

afterAll(endSandboxes)
