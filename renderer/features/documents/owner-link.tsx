import { Anchor } from '@mantine/core'
import type { Output } from '../../../shared/contract/index.ts'
import { useOpenRecord } from '../../lib/use-open-record.ts'

type Owned = Pick<Output<'documents.check'>['rows'][number], 'owner' | 'ownerId' | 'ownerRef' | 'ownerLabel'>

/** The record a file hangs on: opens it at its files, and not the file whose row it stands in. */
export const OwnerLink = ({ file: { owner, ownerId, ownerRef, ownerLabel } }: { file: Owned }) => {
  const openRecord = useOpenRecord()
  return (
    <Anchor
      component="button"
      type="button"
      ta="start"
      inherit
      onClick={(event) => {
        event.stopPropagation()
        openRecord({ entity: owner, id: ownerId }, 'files')
      }}
    >
      {ownerLabel || ownerRef}
    </Anchor>
  )
}
