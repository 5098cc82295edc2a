// Sends spans and metrics by OTLP over HTTP. The SDK is loaded only where somebody wants them.

/** Spans and metrics on their way out. */
export interface RunningTelemetry {
  /** Sends what is left, and stops. */
  stop(): Promise<void>
}

/**
 * Starts what OpenTelemetry's own variables ask for, such as `OTEL_EXPORTER_OTLP_ENDPOINT`; nothing where none names an
 * endpoint, or where `OTEL_SDK_DISABLED` is true.
 */
export async function startTelemetry(
  env: Readonly<Record<string, string | undefined>>,
): Promise<RunningTelemetry | undefined> {
  const isWanted = Object.keys(env).some((name) => /^OTEL_EXPORTER_OTLP_.*ENDPOINT$/u.test(name))
  if (!isWanted || env['OTEL_SDK_DISABLED'] === 'true') return undefined
  const [api, tracing, metering, resources, traceExport, metricExport, hooks] = await Promise.all([
    import('@opentelemetry/api'),
    import('@opentelemetry/sdk-trace'),
    import('@opentelemetry/sdk-metrics'),
    import('@opentelemetry/resources'),
    import('@opentelemetry/exporter-trace-otlp-http'),
    import('@opentelemetry/exporter-metrics-otlp-http'),
    import('@opentelemetry/context-async-hooks'),
  ])
  const resource = resources
    .resourceFromAttributes({ 'service.name': 'ensaio-sync' })
    .merge(resources.detectResources({ detectors: [resources.envDetector] }))
  const tracer = new tracing.TracerProvider({
    resource,
    spanProcessors: [
      new tracing.BatchSpanProcessor({ exporter: new traceExport.OTLPTraceExporter() }),
    ],
  })
  const meter = new metering.MeterProvider({
    resource,
    readers: [
      new metering.PeriodicExportingMetricReader({
        exporter: new metricExport.OTLPMetricExporter(),
      }),
    ],
  })
  api.context.setGlobalContextManager(new hooks.AsyncLocalStorageContextManager().enable())
  api.trace.setGlobalTracerProvider(tracer)
  api.metrics.setGlobalMeterProvider(meter)
  return {
    async stop() {
      await Promise.allSettled([tracer.shutdown(), meter.shutdown()])
    },
  }
}
