// Liveness, readiness and metrics of the process.
import type { Sandbox } from '@ensaio/mock-kit'
import { ControlRefusalError } from '../errors/control-refusal-error.ts'
import { createMeters } from '../metrics/meters.ts'
import { CONTENT_TYPES, formatFor, renderMetrics } from '../metrics/render-metrics.ts'
import { heldMetrics, totalMetrics } from '../metrics/sandbox-metrics.ts'
import { readProcessMetrics } from '../metrics/system-process-metrics.ts'
import type { HandlersOf } from './control-context.ts'

export const monitoringHandlers: HandlersOf<'getLiveness' | 'getReadiness' | 'getMetrics'> = {
  getLiveness: async ({ version }) => ({ status: 200, body: { status: 'ok', version } }),

  getReadiness: async ({ version, directory, monitored }) => {
    const why = monitored?.whyUnready() ?? whyLogFails(directory.list())
    if (why === undefined) return { status: 200, body: { status: 'ok', version } }
    throw new ControlRefusalError({
      status: 503,
      code: 'SANDBOX_NOT_READY',
      message: `Failed to be ready: ${why}`,
    })
  },

  getMetrics: async ({ directory, meters = createMeters(), monitored }, { request }) => {
    const format = formatFor(request?.headers.get('accept'))
    const families = [
      ...totalMetrics(meters),
      ...heldMetrics(directory.list(), meters),
      ...(monitored?.metrics() ?? []),
      ...readProcessMetrics(),
    ]
    return {
      status: 200,
      contentType: CONTENT_TYPES[format],
      body: renderMetrics(families, format),
    }
  },
}

/** Tries to write what could not be written: once that works, the process is ready again. */
function whyLogFails(sandboxes: readonly Sandbox[]): string | undefined {
  try {
    // A log that takes its time tells by itself when it fails.
    for (const { flush, isLogSlow } of sandboxes) if (isLogSlow !== true) void flush?.()
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
