import type { Call, CallOptions, ResultOf } from '@ensaio/client-kit'
import type { Operations } from '@ensaio/contracts/zenvia-conversion'
import type { ArchivingReason, Label, Prospect, TransferDone } from './models.ts'

/** The new owner of a prospect: an agent (`user`) or a group. */
export type TransferTarget = { readonly user: string } | { readonly group: string }

/**
 * Acts in the name of the integration's user. Without one, every call throws ConflictError.
 * Needs the scope `integration:act-as-user`.
 */
export interface ActAsUser {
  /** Reasons that the user may archive for. */
  archivingReasons(options?: CallOptions): Promise<readonly ArchivingReason[]>
  /** Labels that the user may put on. */
  labels(options?: CallOptions): Promise<readonly Label[]>
  /** Agents and groups that the user may transfer a prospect to. */
  transferTargets(options?: CallOptions): Promise<ResultOf<Operations['getTransferable']>>
  /** @param archivingReason The `reason` of one of the archiving reasons. */
  archive(prospectId: string, archivingReason: string, options?: CallOptions): Promise<Prospect>
  /** @param label The `key` of one of the labels. */
  label(prospectId: string, label: string, options?: CallOptions): Promise<Prospect>
  transfer(prospectId: string, to: TransferTarget, options?: CallOptions): Promise<TransferDone>
}

export function createActAsUser({ json }: Call<Operations>): ActAsUser {
  return {
    archivingReasons: (options) => json('getArchivingReasons', {}, options),
    labels: (options) => json('getProspectLabels', {}, options),
    transferTargets: (options) => json('getTransferable', {}, options),
    archive: (prospectId, archivingReason, options) =>
      json('archiveProspectAsUser', { path: { prospectId }, body: { archivingReason } }, options),
    label: (prospectId, label, options) =>
      json('labelProspect', { path: { prospectId }, body: { label } }, options),
    transfer: (prospectId, to, options) =>
      json('transferProspectAsUser', { path: { prospectId }, body: to }, options),
  }
}
