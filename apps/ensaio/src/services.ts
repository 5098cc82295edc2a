import type { Mock } from '@ensaio/mock-kit'

/** A service that the sandbox can run. */
export interface ServiceEntry {
  /** The slug. */
  readonly service: string
  /** The operation that the sample curl calls: the one that tells newcomers most. */
  readonly sampleOperation: string
  /** True where it holds so few records that a small heap is enough. */
  readonly isLight: boolean
  /** Loads the mock: only those that run cost start-up time. */
  readonly load: () => Promise<Mock>
}

/** All services, in the order of their ports. */
export const SERVICES = [
  {
    service: 'zenvia-chat',
    sampleOperation: 'getReports',
    isLight: false,
    load: async () => (await import('@ensaio/mock-zenvia-chat')).zenviaChatMock,
  },
  {
    service: 'zenvia-conversion',
    sampleOperation: 'newVehicleLead',
    isLight: false,
    load: async () => (await import('@ensaio/mock-zenvia-conversion')).zenviaConversionMock,
  },
  {
    service: 'conversica',
    sampleOperation: 'createOrUpdateLead',
    isLight: true,
    load: async () => (await import('@ensaio/mock-conversica')).conversicaMock,
  },
] as const satisfies readonly ServiceEntry[]

/** The slug of a service that the sandbox can run. */
export type ServiceSlug = (typeof SERVICES)[number]['service']

/** The number of ports behind the control plane's own. */
export const PORT_OFFSET_MAX = SERVICES.length

/** Returns the port of a service, which follows from its place in the list; 0 lets the system choose. */
export function portOf(slug: string, portBase: number): number {
  return portBase === 0 ? 0 : portBase + 1 + SERVICES.findIndex(({ service }) => service === slug)
}
