import { invoke } from '../../api/invoke.ts'

/** The longer side, twice what a tile is wide: sharp on a fine screen too. */
const side = 360

/** One after the other: the vault answers other questions in between, and only one whole picture is in memory. */
let last: Promise<unknown> = Promise.resolve()

/** The picture of a file made small in memory, upright; fails when it cannot be read. Written nowhere. */
export const makeThumbnail = (id: string, signal: AbortSignal): Promise<ImageBitmap> => {
  const next = last.then(async () => {
    signal.throwIfAborted()
    const { mime, bytes } = await invoke('documents.open', { id })
    const whole = await createImageBitmap(new Blob([new Uint8Array(bytes)], { type: mime }))
    const { width, height } = whole
    const scale = Math.min(1, side / Math.max(width, height))
    const small = await createImageBitmap(whole, {
      resizeWidth: Math.max(1, Math.round(width * scale)),
      resizeHeight: Math.max(1, Math.round(height * scale)),
      resizeQuality: 'high',
    })
    whole.close()
    return small
  })
  last = next.catch(() => null)
  return next
}
