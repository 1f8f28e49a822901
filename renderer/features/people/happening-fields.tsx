import { SimpleGrid } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import {
  legalPhases,
  regimes,
  releaseKinds,
  sentenceKinds,
  startReasons,
} from '../../../shared/vocabulary/index.ts'
import { NumberField } from '../../components/form/number-field.tsx'
import { PartialDateInput } from '../../components/form/partial-date-input.tsx'
import { SelectField } from '../../components/form/select-field.tsx'
import { TextField } from '../../components/form/text-field.tsx'
import type { FormOf } from '../../components/form/use-record-form.ts'
import { useRegime } from '../../lib/use-regime.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import { DeathFields, HearingFields, IllFields, ReleaseFields } from './happening-legal-fields.tsx'
import { dayOf, outcomes, type HappeningValues, type What } from './happening-values.ts'
import { PlaceFields } from './place-fields.tsx'

type Props = {
  personId: string
  form: FormOf<HappeningValues>
  what: What
  /** A new custody after a release needs its reason (C4). */
  afterRelease: boolean
}
const laterReasons = startReasons.slice(4)
const lighter = regimes.slice(9, 15)

export const HappeningFields = ({ personId, form, what, afterRelease }: Props) => {
  const { t } = useTranslation(['people', 'legal'])
  const { options, word } = useVocabulary()
  const named = useRegime()
  const day = dayOf(form.values.on)
  const regime = (required: boolean) => (
    <SelectField
      label={t('happening.regime')}
      required={required}
      options={named.options(regimes, day)}
      {...form.field('regime')}
    />
  )
  const place = <PlaceFields {...form.field('place')} />
  const phase = (
    <SelectField
      label={t('happening.legalPhase')}
      options={options('legalPhases', legalPhases)}
      {...form.field('legalPhase')}
    />
  )
  const term = (
    <SimpleGrid cols={3}>
      <NumberField label={t('happening.years')} max={60} {...form.field('years')} />
      <NumberField label={t('happening.months')} max={11} {...form.field('months')} />
      <NumberField label={t('happening.days')} max={30} {...form.field('days')} />
    </SimpleGrid>
  )
  const penalty = (
    <SelectField
      label={t('happening.kind')}
      required
      options={options('sentenceKinds', sentenceKinds)}
      {...form.field('kind')}
    />
  )
  const court = <TextField label={t('happening.court')} {...form.field('court')} />
  const needsReason = afterRelease || Boolean(form.errors['startReason'])

  switch (what) {
    case 'arrested':
      return (
        <>
          {needsReason && (
            <SelectField
              label={t('happening.startReason')}
              required
              options={options('startReasons', laterReasons)}
              {...form.field('startReason')}
            />
          )}
          {regime(true)}
          {place}
          <PartialDateInput
            label={t('happening.until')}
            hint={t('happening.untilHint')}
            {...form.field('until')}
          />
          {phase}
        </>
      )
    case 'moved':
      return (
        <>
          {regime(true)}
          {place}
          <PartialDateInput label={t('happening.leftOn')} {...form.field('leftOn')} />
          <PartialDateInput label={t('happening.decidedOn')} {...form.field('decidedOn')} />
          {phase}
        </>
      )
    case 'sentenced':
      return (
        <>
          {penalty}
          {term}
          <PartialDateInput
            label={t('happening.countedFrom')}
            hint={t('legal:counting.fromHint')}
            {...form.field('countedFrom')}
          />
          {court}
          <SelectField
            label={t('happening.newRegime')}
            hint={t('happening.unchanged')}
            options={named.options(regimes, day)}
            {...form.field('regime')}
          />
          {form.values.regime && place}
        </>
      )
    case 'appeal':
      return (
        <>
          <SelectField
            label={t('happening.outcome')}
            required
            options={outcomes.map((value) => ({
              value,
              label: value === 'upheld' ? t('happening.upheld') : word('sentenceStatuses', value),
            }))}
            {...form.field('outcome')}
          />
          {form.values.outcome !== 'upheld' && penalty}
          {form.values.outcome !== 'upheld' && term}
          {court}
        </>
      )
    case 'freed':
      return (
        <>
          <SelectField
            label={t('happening.releaseKind')}
            required
            options={options('releaseKinds', releaseKinds)}
            {...form.field('releaseKind')}
            error={form.errors['kind']}
          />
          <SelectField
            label={t('happening.newRegime')}
            hint={t('happening.unchanged')}
            options={named.options(lighter, day)}
            {...form.field('regime')}
          />
          <TextField label={t('happening.conditions')} {...form.field('conditions')} />
        </>
      )
    case 'hearing':
      return <HearingFields personId={personId} form={form} />
    case 'release_asked':
    case 'release_refused':
      return <ReleaseFields form={form} />
    case 'release_granted':
      return <ReleaseFields form={form} granted />
    case 'ill':
      return <IllFields form={form} />
    case 'died':
      return <DeathFields personId={personId} form={form} />
    case 'escaped':
    case 'confirmed':
      return null
  }
}
