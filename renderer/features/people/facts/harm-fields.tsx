import { Button, SimpleGrid, Text } from '@mantine/core'
import { IconEye } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  harmKinds,
  harmSeverities,
  medicalAttentions,
  paperStates,
} from '../../../../shared/vocabulary/index.ts'
import { invoke } from '../../../api/invoke.ts'
import { LookupField } from '../../../components/form/lookup-field.tsx'
import { PartialDateInput } from '../../../components/form/partial-date-input.tsx'
import { SelectField } from '../../../components/form/select-field.tsx'
import { TextField } from '../../../components/form/text-field.tsx'
import { findEvents } from '../../../lib/find.ts'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'
import type { FieldsProps } from './fact-dialog.tsx'

export const HarmFields = ({ form, fact }: FieldsProps) => {
  const { t } = useTranslation('casework')
  const { options } = useVocabulary()
  const wasKilled = form.values.harm === 'killed'
  return (
    <>
      <SelectField
        label={t('facts.harm.what')}
        required
        options={options('harmKinds', harmKinds)}
        {...form.field('harm')}
      />
      <PartialDateInput label={t('facts.on')} required {...form.field('on')} />
      <LookupField label={t('facts.harm.event')} list="events" find={findEvents} {...form.field('event')} />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <SelectField
          label={t('facts.harm.severity')}
          required
          options={options('harmSeverities', harmSeverities)}
          {...form.field('severity')}
        />
        <SelectField
          label={t('facts.harm.medicalAttention')}
          required
          options={options('medicalAttentions', medicalAttentions)}
          {...form.field('medicalAttention')}
        />
        {wasKilled && (
          <SelectField
            label={t('facts.harm.autopsy')}
            required
            options={options('paperStates', paperStates)}
            {...form.field('autopsy')}
          />
        )}
        {wasKilled && (
          <SelectField
            label={t('facts.harm.deathCertificate')}
            required
            options={options('paperStates', paperStates)}
            {...form.field('deathCertificate')}
          />
        )}
      </SimpleGrid>
      <TextField label={t('facts.harm.responsible')} {...form.field('responsible')} />
      <Detail
        form={form}
        {...(fact && { factId: fact.id, isWritten: fact.kind === 'harm' && fact.hasDetail })}
      />
    </>
  )
}

type DetailProps = Pick<FieldsProps, 'form'> & { factId?: string; isWritten?: boolean }
/** What was done, in words: what is written already is asked for first, and asking is recorded. */
const Detail = ({ form, factId, isWritten = false }: DetailProps) => {
  const { t } = useTranslation('casework')
  const [busy, setBusy] = useState(false)
  const { detail } = form.values
  const field = form.field('detail')
  if (isWritten && detail === null && factId)
    return (
      <div>
        <Text size="sm" c="dimmed" mb="xs">
          {t('facts.harm.detailHidden')}
        </Text>
        <Button
          variant="default"
          leftSection={<IconEye size={16} aria-hidden />}
          loading={busy}
          onClick={() => {
            setBusy(true)
            void invoke('facts.harmDetail', { id: factId })
              .then((found) => form.setValues({ detail: found.detail }))
              .finally(() => setBusy(false))
          }}
        >
          {t('facts.harm.showDetail')}
        </Button>
      </div>
    )
  return (
    <TextField
      label={t('facts.harm.detail')}
      hint={t('facts.harm.detailHint')}
      rows={3}
      {...field}
      value={detail ?? ''}
      onChange={(text) => field.onChange(text)}
    />
  )
}
