import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Owner } from '../../components/documents/owner.ts'
import { useWritableOwners } from '../../components/documents/use-may-write.ts'
import { type Chosen, LookupField } from '../../components/form/lookup-field.tsx'
import { SelectField } from '../../components/form/select-field.tsx'
import { Unmasked } from '../../components/masked.tsx'
import { Notice } from '../../components/notice.tsx'
import { useProblem } from '../../lib/use-sentence.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import { findOwners } from './find-owners.ts'
import { useSheetOwner } from './use-sheet-owner.ts'

type Props = { files: readonly File[]; onChosen: (owner: Owner) => void; onClose: () => void }

/** No file without a record: which one do these belong to? */
export const TargetDialog = ({ files, onChosen, onClose }: Props) => {
  const { t } = useTranslation(['documents', 'common'])
  const { options } = useVocabulary()
  const problem = useProblem()
  const owners = useWritableOwners()
  const sheet = useSheetOwner(files)
  const offered = sheet && owners.includes(sheet.owner) ? sheet : null
  /** What somebody chose here; until then the record of a sheet that was recognised. */
  const [typed, setTyped] = useState<{ owner: Owner['owner'] | ''; record: Chosen | null } | null>(null)
  const { owner, record } = typed ?? {
    owner: offered?.owner ?? owners[0] ?? '',
    record: offered && { id: offered.ownerId, label: `${offered.ownerRef} ${offered.ownerLabel}` },
  }
  const [tried, setTried] = useState(false)
  const missing = tried && problem({ problem: 'required' })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (owner && record) onChosen({ owner, ownerId: record.id })
  }
  return (
    <Modal opened onClose={onClose} title={t('target.title', { count: files.length })} size="md">
      <Unmasked>
        <form onSubmit={submit} noValidate autoComplete="off">
          <Stack gap="md">
            <Text lineClamp={3} style={{ overflowWrap: 'anywhere' }}>
              {files.map(({ name }) => name).join(', ')}
            </Text>
            {offered && <Notice>{t('target.sheet', { ref: offered.sheetRef })}</Notice>}
            <SelectField
              name="owner"
              label={t('room.ownerKind')}
              required
              options={options('documentOwners', owners)}
              value={owner}
              error={!owner && missing}
              onChange={(next) => setTyped({ owner: next, record: null })}
            />
            {owner && (
              <LookupField
                key={`${owner}/${typed ? '' : (offered?.ownerId ?? '')}`}
                name="record"
                label={t('room.owner')}
                required
                first
                list={`documents.owner.${owner}`}
                find={findOwners[owner]}
                value={record}
                error={!record && missing}
                onChange={(next) => setTyped({ owner, record: next })}
              />
            )}
            <Group>
              <Button type="submit">{t('target.add', { count: files.length })}</Button>
              <Button variant="default" onClick={onClose}>
                {t('common:form.cancel')}
              </Button>
            </Group>
          </Stack>
        </form>
      </Unmasked>
    </Modal>
  )
}
