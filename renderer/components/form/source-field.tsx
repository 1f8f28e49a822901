import { Button, Fieldset, Stack } from '@mantine/core'
import { useEffect, useEffectEvent, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { reliabilities, sourceKinds } from '../../../shared/vocabulary/index.ts'
import { findSources } from '../../lib/find.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import { CheckField } from './check-field.tsx'
import { LookupField } from './lookup-field.tsx'
import { PartialDateInput } from './partial-date-input.tsx'
import { SelectField } from './select-field.tsx'
import { lastWrittenTitle, rememberFound, type SourceValue } from './source-value.ts'
import { TextField } from './text-field.tsx'

type Props = {
  name: string
  value: SourceValue
  onChange: (value: SourceValue) => void
  /** `form.errors`: sentences by path. */
  errors: Partial<Record<string, ReactNode>>
  required?: boolean
}

/** Where we know it from: a source already recorded, or a new one written here. */
export const SourceField = ({ name, value, onChange, errors, required = false }: Props) => {
  const { t } = useTranslation()
  const { options } = useVocabulary()
  const { fresh } = value
  const edit = (change: Partial<SourceValue['fresh']>) =>
    onChange({ chosen: null, fresh: { ...fresh, ...change } })

  const chooseWritten = useEffectEvent(async () => {
    const title = lastWrittenTitle()
    if (!title || value.chosen) return
    const same = (await findSources(title)).find((each) => each.label === title)
    if (!same) return
    rememberFound(same)
    onChange({ chosen: { id: same.id, label: same.label }, fresh })
  })
  useEffect(() => void chooseWritten().catch(() => {}), [])

  if (!fresh.open)
    return (
      <LookupField
        name={`${name}.chosen`}
        label={t('source.source')}
        hint={t('source.hint')}
        required={required}
        list="sources.lookup"
        find={findSources}
        value={value.chosen}
        error={errors[`${name}.chosen`]}
        onChange={(chosen) => onChange({ chosen, fresh })}
        onCreate={(title) => edit({ open: true, title })}
        createLabel={(title) => t('source.createNew', { title })}
      />
    )
  return (
    <Fieldset legend={t('source.new')}>
      <Stack gap="sm">
        <TextField
          name={`${name}.new.title`}
          label={t('source.title')}
          required
          value={fresh.title}
          error={errors[`${name}.new.title`]}
          onChange={(title) => edit({ title })}
        />
        <SelectField
          name={`${name}.new.kind`}
          label={t('source.kind')}
          required
          options={options('sourceKinds', sourceKinds)}
          value={fresh.kind}
          onChange={(kind) => edit({ kind: kind || 'press' })}
        />
        <PartialDateInput
          name={`${name}.new.date`}
          label={t('source.date')}
          value={fresh.date}
          error={errors[`${name}.new.date`]}
          onChange={(date) => edit({ date })}
        />
        <TextField
          name={`${name}.new.author`}
          label={t('source.author')}
          value={fresh.author}
          onChange={(author) => edit({ author })}
        />
        <SelectField
          name={`${name}.new.reliability`}
          label={t('source.reliability')}
          required
          options={options('reliabilities', reliabilities)}
          value={fresh.reliability}
          onChange={(reliability) => edit({ reliability: reliability || 'unknown' })}
        />
        <CheckField
          name={`${name}.new.confidential`}
          label={t('source.confidential')}
          value={fresh.confidential}
          onChange={(confidential) => edit({ confidential })}
        />
        <Button variant="subtle" size="compact-sm" onClick={() => edit({ open: false, title: '' })}>
          {t('source.chooseExisting')}
        </Button>
      </Stack>
    </Fieldset>
  )
}
