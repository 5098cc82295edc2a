import type { Schemas } from '@ensaio/contracts/control'

/** Everything that a diagnosis is made from. */
export interface Facts {
  readonly nodeVersion: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** Milliseconds since 1970, by the clock of the machine. */
  readonly machineNow: number
  readonly settings: SettingsFacts
  readonly ports: readonly PortFacts[]
  readonly folders: readonly FolderFacts[]
  readonly controlUrl: string
  /** Absent where nothing answers at the address. */
  readonly sandbox?: SandboxFacts
}

/** The settings that `start` would take from the environment. */
export interface SettingsFacts {
  readonly problems: readonly string[]
  readonly warnings: readonly string[]
}

/** A port that a start would take. */
export interface PortFacts {
  readonly port: number
  /** The service behind it, or the control plane. */
  readonly name: string
  /** The reason why it cannot be taken, such as EADDRINUSE; absent where it can. */
  readonly code?: string
  /** The process that listens there, where the system tells. */
  readonly holder?: string
}

/** A folder that is written to. */
export interface FolderFacts {
  readonly path: string
  readonly use: string
  /** The reason why it cannot be written to; absent where it can. */
  readonly error?: string
}

/** The sandbox, as its control plane describes it. */
export interface SandboxFacts {
  /** Absent where it refused to tell. */
  readonly view?: Schemas['Sandbox']
  readonly version: string
  readonly refusal?: string
  readonly ownPorts: readonly number[]
  readonly receivers: readonly ReceiverFacts[]
  /** The deliveries that wait or have failed, with the reason. */
  readonly troubled: readonly Schemas['DeliverySummary'][]
}

/** An address that webhooks go to. */
export interface ReceiverFacts {
  readonly service: string
  readonly target: string
  readonly url: string
  /** The reason why there is no connection; absent where there is one. */
  readonly error?: string
}
