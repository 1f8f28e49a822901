// The fields of "What happened?" that courts, commissions, illness and death need.
import { Alert, SimpleGrid } from '@mantine/core'
import { useEffect, useEffectEvent } from 'react'
import { useTranslation } from 'react-i18next'
import {
  conditionKinds,
  custodyLinks,
  earlyReleaseKinds,
  medicalAttentions,
  opinions,
  regimes,
} from '../../../shared/vocabulary/index.ts'
import { useApiQuery } from '../../api/use-api-query.ts'
import { DayInput } from '../../components/form/day-input.tsx'
import { PartialDateInput } from '../../components/form/partial-date-input.tsx'
import { SelectField } from '../../components/form/select-field.tsx'
import { TextField } from '../../components/form/text-field.tsx'
import type { FormOf } from '../../components/form/use-record-form.ts'
import { readDate } from '../../lib/read-date.ts'
import { useRegime } from '../../lib/use-regime.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import { dayOf, type HappeningValues } from './happening-values.ts'
import { ProceedingSelect } from './legal/proceeding-select.tsx'
import { PlaceFields } from './place-fields.tsx'

type Form = { form: FormOf<HappeningValues> }

export const HearingFields = ({ personId, form }: Form & { personId: string }) => {
  const { t } = useTranslation('legal')
  return (
    <>
      <ProceedingSelect
        personId={personId}
        {...form.field('proceeding')}
        error={form.errors['proceedingId']}
      />
      {!form.values.proceeding && (
        <TextField label={t('proceeding.court')} required {...form.field('court')} />
      )}
      <SimpleGrid cols={2}>
        <TextField label={t('hearing.time')} hint={t('hearing.timeHint')} {...form.field('time')} />
        <DayInput label={t('hearing.next')} {...form.field('nextOn')} />
      </SimpleGrid>
      <TextField label={t('hearing.purpose')} {...form.field('purpose')} />
      <TextField
        label={t('hearing.outcome')}
        rows={2}
        {...form.field('result')}
        error={form.errors['outcome']}
      />
    </>
  )
}

export const ReleaseFields = ({ form, granted = false }: Form & { granted?: boolean }) => {
  const { t } = useTranslation(['legal', 'people'])
  const { options } = useVocabulary()
  const named = useRegime()
  const { doneOn } = form.values
  return (
    <>
      <SelectField
        label={t('release.request')}
        required
        options={options('earlyReleaseKinds', earlyReleaseKinds)}
        {...form.field('request')}
      />
      <TextField label={t('release.decidedBy')} {...form.field('court')} />
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
      {granted && (
        <PartialDateInput
          label={t('release.doneOn')}
          hint={t('release.doneHint')}
          {...form.field('doneOn')}
        />
      )}
      {granted && doneOn.text && (
        <>
          <SelectField
            label={t('people:happening.newRegime')}
            hint={t('release.regimeHint')}
            options={named.options(regimes, dayOf(doneOn))}
            {...form.field('regime')}
          />
          {form.values.regime && <PlaceFields {...form.field('place')} />}
          <TextField label={t('people:happening.conditions')} {...form.field('conditions')} />
        </>
      )}
    </>
  )
}

export const IllFields = ({ form }: Form) => {
  const { t } = useTranslation('legal')
  const { options } = useVocabulary()
  return (
    <>
      <SelectField
        label={t('condition.kind')}
        required
        options={options('conditionKinds', conditionKinds)}
        {...form.field('conditionKind')}
      />
      <TextField
        label={t('condition.text')}
        hint={t('condition.restricted')}
        rows={3}
        required
        {...form.field('text')}
      />
      <SelectField
        label={t('condition.medical')}
        options={options('medicalAttentions', medicalAttentions)}
        {...form.field('medical')}
      />
    </>
  )
}

/** C4: a death in custody, soon after it or of injuries is offered as linked to it; otherwise "not linked" stands there. */
export const DeathFields = ({ personId, form }: Form & { personId: string }) => {
  const { t } = useTranslation(['legal', 'people'])
  const { options } = useVocabulary()
  const { on, custodyLink } = form.values
  const read = readDate(on.text)
  const asked = { personId, on: { text: read.ok ? read.text : '', qualifier: on.qualifier } }
  const { data } = useApiQuery('custody.deathLink', asked, { enabled: read.ok })
  const why = read.ok ? data?.why : null
  const settle = useEffectEvent(() => {
    if (data && data.why === null && custodyLink === '') form.setValues({ custodyLink: 'none' })
    if (data?.why && custodyLink === 'none') form.setValues({ custodyLink: '' })
  })
  useEffect(() => settle(), [data])
  return (
    <>
      {why && (
        <Alert color="brand" role="status">
          {why === 'in_custody' && t('death.inCustody')}
          {why === 'after_release' && t('death.afterRelease', { count: data?.days ?? 0 })}
          {why === 'injuries' && t('death.injuries')}
        </Alert>
      )}
      <SelectField
        label={t('people:happening.custodyLink')}
        required
        options={options('custodyLinks', custodyLinks)}
        {...form.field('custodyLink')}
      />
    </>
  )
}
