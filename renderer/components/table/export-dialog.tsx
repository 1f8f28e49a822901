import { Alert, Button, Group, Modal, Radio, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Input } from '../../../shared/contract/index.ts'
import { useSentence } from '../../lib/use-sentence.ts'
import { OrganisationField } from '../form/organisation-field.tsx'
import type { Chosen } from '../form/lookup-field.tsx'

export type Leaving = Required<Pick<Input<'exports.csv'>, 'level' | 'organisationId'>>
type Props = {
  rows: number
  columns: number
  /** Throws what keeps it from leaving. */
  onExport: (leaving: Leaving) => Promise<void>
  onClose: () => void
}

const levels = ['internal', 'partner'] as const

/** For whom a list leaves: the office keeps names, a partner gets codes for whoever may not be named. */
export const ExportDialog = ({ rows, columns, onExport, onClose }: Props) => {
  const { t } = useTranslation('casework')
  const sentence = useSentence()
  const [level, setLevel] = useState<(typeof levels)[number]>('internal')
  const [partner, setPartner] = useState<Chosen | null>(null)
  const [error, setError] = useState<unknown>(null)
  const [busy, setBusy] = useState(false)
  const save = async () => {
    setBusy(true)
    setError(null)
    try {
      await onExport({ level, organisationId: level === 'partner' ? (partner?.id ?? null) : null })
      onClose()
    } catch (failure) {
      setError(failure)
    } finally {
      setBusy(false)
    }
  }
  return (
    <Modal opened onClose={onClose} title={t('export.title')}>
      <Stack gap="md">
        <Text>{t('export.what', { count: rows, columns })}</Text>
        <Radio.Group
          label={t('export.for')}
          name="level"
          value={level}
          onChange={(chosen) => setLevel(levels.find((each) => each === chosen) ?? 'internal')}
        >
          <Stack gap="xs" mt="xs">
            {levels.map((each) => (
              <Radio
                key={each}
                value={each}
                label={t(`export.${each}`)}
                description={t(`export.${each}Text`)}
                {...(each === 'internal' && { 'data-autofocus': true })}
              />
            ))}
          </Stack>
        </Radio.Group>
        {level === 'partner' && (
          <OrganisationField name="partner" label={t('export.which')} value={partner} onChange={setPartner} />
        )}
        {error !== null && (
          <Alert color="red" role="alert">
            {sentence(error)}
          </Alert>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('export.cancel')}
          </Button>
          <Button loading={busy} onClick={() => void save()}>
            {t('export.save')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
