// The picture that shows a person: inside where there is one, outside only with consent to it.
import type { Output } from '../../../../shared/contract/index.ts'
import type { Block } from '../../../../shared/contract/report-blocks.ts'
import { pictureOf } from '../../documents/index.ts'
import { leaveOut, type Telling } from '../telling/index.ts'
import { nameOf, showsFace } from '../telling/names.ts'

export const portraitOf = (
  telling: Telling,
  { id, photoId }: Pick<Output<'people.get'>, 'id' | 'photoId'>,
): Block | null => {
  if (!photoId) return null
  if (!showsFace(telling, id)) {
    leaveOut(telling, 'photo', 'no_consent')
    return null
  }
  const picture = pictureOf(telling.ctx, photoId)
  if (!picture) leaveOut(telling, 'photo', 'unreadable')
  return picture && { block: 'portrait', of: nameOf(telling, id), picture }
}
