/** Another worker has claimed an entry since, because its lease had run out. The work under the old claim is not written. */
export class LostClaimError extends Error {
  override readonly name = 'LostClaimError'
  readonly code = 'SYNC_LOST_CLAIM'
  readonly key: string
  readonly epoch: number

  constructor({ key, epoch }: { readonly key: string; readonly epoch: number }) {
    super(
      `Failed to settle ${key}: the claim of epoch ${epoch} was lost, as its lease ran out and another worker took over. ` +
        'Drop the result; give a longer lease where this happens often.',
    )
    this.key = key
    this.epoch = epoch
  }
}
