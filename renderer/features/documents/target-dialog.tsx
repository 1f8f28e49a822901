import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Owner } from '../../components/documents/owner.ts'
import { useWritableOwners } from '../../components/documents/use-may-write.ts'
import { type Chosen, LookupField } from '../../components/form/lookup-field.tsx'
import { SelectField } from '../../components/form/select-field.tsx'
import { Unmasked } from '../../components/masked.tsx'
import { useProblem } from '../../lib/use-sentence.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import { findOwners } from './find-owners.ts'

type Props = { files: readonly File[]; onChosen: (owner: Owner) => void; onClose: () => void }

/** No file without a record: which one do these belong to? */
export const TargetDialog = ({ files, onChosen, onClose }: Props) => {
  const { t } = useTranslation(['documents', 'common'])
  const { options } = useVocabulary()
  const problem = useProblem()
  const owners = useWritableOwners()
  const [owner, setOwner] = useState<Owner['owner'] | ''>(owners[0] ?? '')
  const [record, setRecord] = useState<Chosen | null>(null)
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
            <SelectField
              name="owner"
              label={t('room.ownerKind')}
              required
              options={options('documentOwners', owners)}
              value={owner}
              error={!owner && missing}
              onChange={(next) => {
                setOwner(next)
                setRecord(null)
              }}
            />
            {owner && (
              <LookupField
                key={owner}
                name="record"
                label={t('room.owner')}
                required
                first
                list={`documents.owner.${owner}`}
                find={findOwners[owner]}
                value={record}
                error={!record && missing}
                onChange={setRecord}
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
