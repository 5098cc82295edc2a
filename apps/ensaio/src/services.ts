import type { Mock } from '@ensaio/mock-kit'

/** A service that the sandbox can run. */
export interface ServiceEntry {
  /** The slug. */
  readonly service: string
  /** Added to the port base, which is the control plane's own port. */
  readonly portOffset: number
  /**
   * The operation that the sample curl calls. Which one tells newcomers most is a matter of taste, so it stands here;
   * the rest of the command follows from the contract.
   */
  readonly sampleOperation: string
  /** Whether it holds so few records that a small heap is enough. */
  readonly isLight: boolean
  /** Loads the mock: only those that run cost start-up time. */
  readonly load: () => Promise<Mock>
}

/** All services, in the order of their ports. */
export const SERVICES = [
  {
    service: 'zenvia-chat',
    portOffset: 1,
    sampleOperation: 'getReports',
    isLight: false,
    load: async () => (await import('@ensaio/mock-zenvia-chat')).zenviaChatMock,
  },
  {
    service: 'zenvia-conversion',
    portOffset: 2,
    sampleOperation: 'newVehicleLead',
    isLight: false,
    load: async () => (await import('@ensaio/mock-zenvia-conversion')).zenviaConversionMock,
  },
  {
    service: 'conversica',
    portOffset: 3,
    sampleOperation: 'createOrUpdateLead',
    isLight: true,
    load: async () => (await import('@ensaio/mock-conversica')).conversicaMock,
  },
] as const satisfies readonly ServiceEntry[]

/** The slug of a service that the sandbox can run. */
export type ServiceSlug = (typeof SERVICES)[number]['service']

/** The largest offset of a port, those kept for later included. */
export const PORT_OFFSET_MAX = 3
