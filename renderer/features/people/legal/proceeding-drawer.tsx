import { SimpleGrid } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../../shared/contract/index.ts'
import {
  counselConditions,
  opinions,
  proceedingDecisions,
  proceedingKinds,
} from '../../../../shared/vocabulary/index.ts'
import { LookupField, type Chosen } from '../../../components/form/lookup-field.tsx'
import { MoreFields } from '../../../components/form/more-fields.tsx'
import { MultiSelect } from '../../../components/form/multi-select.tsx'
import { PartialDateInput } from '../../../components/form/partial-date-input.tsx'
import { RecordDrawer } from '../../../components/form/record-drawer.tsx'
import { SelectField } from '../../../components/form/select-field.tsx'
import { SourceField } from '../../../components/form/source-field.tsx'
import { rememberSource } from '../../../components/form/source-value.ts'
import { TextField } from '../../../components/form/text-field.tsx'
import { useRecordForm } from '../../../components/form/use-record-form.ts'
import { findCampaigns, findProceedings } from '../../../lib/find.ts'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'
import { PersonsField } from './persons-field.tsx'
import { emptyProceeding, isAsked, proceedingInput, valuesOf } from './proceeding-values.ts'

type Props = {
  proceeding?: Output<'proceedings.get'>
  /** Whom a new one is about at first. */
  persons?: Chosen[]
  campaign?: Chosen | null
  onClose: () => void
  onMade?: (id: string) => void
}

/** A proceeding, with everybody it is about. */
export const ProceedingDrawer = ({ proceeding, persons = [], campaign = null, onClose, onMade }: Props) => {
  const { t } = useTranslation('legal')
  const { options } = useVocabulary()
  const initial = proceeding ? valuesOf(proceeding) : emptyProceeding(persons, campaign)
  const place = { screen: 'proceeding', record: proceeding?.id ?? persons[0]?.id ?? 'new' }
  const done = (id: string, form: { values: typeof initial }) => {
    rememberSource(form.values.source)
    onClose()
    onMade?.(id)
  }
  const creating = useRecordForm({
    channel: 'proceedings.create',
    initial,
    input: proceedingInput,
    draft: place,
    onSaved: ({ id }) => done(id, creating),
  })
  const changing = useRecordForm({
    channel: 'proceedings.update',
    initial,
    input: (values) => ({ id: proceeding?.id ?? '', version: values.version, ...proceedingInput(values) }),
    draft: place,
    onSaved: ({ id }) => done(id, changing),
  })
  const form = proceeding ? changing : creating
  const { kind } = form.values
  return (
    <RecordDrawer
      title={proceeding ? t('proceeding.change') : t('proceeding.new')}
      form={form}
      onClose={onClose}
    >
      <SelectField
        label={t('proceeding.kind')}
        required
        options={options('proceedingKinds', proceedingKinds)}
        {...form.field('kind')}
      />
      <TextField label={t('proceeding.court')} {...form.field('court')} />
      <PartialDateInput label={t('proceeding.start')} required {...form.field('start')} />
      <PartialDateInput label={t('proceeding.end')} {...form.field('end')} />
      <PersonsField
        label={t('proceeding.persons')}
        hint={t('proceeding.personsHint')}
        required
        {...form.field('persons')}
        error={form.errors['personIds']}
      />
      {isAsked(kind) && (
        <>
          <SelectField
            label={t('release.decision')}
            required
            options={options('proceedingDecisions', proceedingDecisions)}
            {...form.field('decision')}
          />
          <SimpleGrid cols={2}>
            <SelectField
              label={t('release.colony')}
              options={options('opinions', opinions)}
              {...form.field('colonyOpinion')}
            />
            <SelectField
              label={t('release.prosecutor')}
              options={options('opinions', opinions)}
              {...form.field('prosecutorOpinion')}
            />
          </SimpleGrid>
        </>
      )}
      <SourceField
        name="source"
        value={form.values.source}
        onChange={(source) => form.setValues({ source })}
        errors={form.errors}
        required
      />
      <MoreFields>
        <TextField label={t('proceeding.caseNo')} {...form.field('courtCaseNo')} />
        <TextField label={t('proceeding.judge')} {...form.field('judge')} />
        <LookupField
          label={t('proceeding.parent')}
          hint={t('proceeding.parentHint')}
          list="proceedings.lookup"
          find={findProceedings}
          {...form.field('parent')}
          error={form.errors['parentId']}
        />
        <MultiSelect
          label={t('proceeding.counsel')}
          options={options('counselConditions', counselConditions)}
          {...form.field('counsel')}
        />
        <LookupField
          label={t('case.campaign')}
          list="campaigns.list"
          find={findCampaigns}
          {...form.field('campaign')}
        />
        <TextField label={t('note')} rows={2} {...form.field('note')} />
      </MoreFields>
    </RecordDrawer>
  )
}
