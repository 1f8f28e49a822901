import { SimpleGrid } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../../shared/contract/index.ts'
import { letterLanguages, tallyMeasures } from '../../../../shared/vocabulary/index.ts'
import { invoke } from '../../../api/invoke.ts'
import { CheckField } from '../../../components/form/check-field.tsx'
import { DayInput } from '../../../components/form/day-input.tsx'
import { FormDialog } from '../../../components/form/form-dialog.tsx'
import { LookupField, type Chosen } from '../../../components/form/lookup-field.tsx'
import { NumberField } from '../../../components/form/number-field.tsx'
import { requireCode, requireDay, requireNumber } from '../../../components/form/read.ts'
import { SelectField } from '../../../components/form/select-field.tsx'
import { TextField } from '../../../components/form/text-field.tsx'
import { useRecordForm } from '../../../components/form/use-record-form.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'

type Props = { campaigns: Output<'letterCampaigns.list'>; onClose: () => void }
const findMissions = (search: string) =>
  invoke('organisations.lookup', { search, kinds: ['diplomatic_mission'] })

type Values = {
  letterCampaignId: string
  asOf: string
  measure: (typeof tallyMeasures)[number] | ''
  cumulative: number | null
  mission: Chosen | null
  senderCountry: string
  language: (typeof letterLanguages)[number] | ''
  sourceNote: string
  isCorrection: boolean
}
const emptyTally = (letterCampaignId: string): Values => ({
  letterCampaignId,
  asOf: '',
  measure: 'sent',
  cumulative: null,
  mission: null,
  senderCountry: '',
  language: '',
  sourceNote: '',
  isCorrection: false,
})

export const TallyDialog = ({ campaigns, onClose }: Props) => {
  const { t } = useTranslation('letters')
  const { options } = useVocabulary()
  const countries = useFormat().countries()
  const form = useRecordForm({
    channel: 'tallies.record',
    initial: emptyTally(campaigns[0]?.id ?? ''),
    input: ({ letterCampaignId, asOf, measure, cumulative, mission, ...plain }) => ({
      ...plain,
      letterCampaignId: requireCode('letterCampaignId', letterCampaignId),
      asOf: requireDay('asOf', asOf),
      measure: requireCode('measure', measure),
      cumulative: requireNumber('cumulative', cumulative),
      missionId: mission?.id ?? null,
    }),
    draft: { screen: 'letters.tally', record: 'new' },
    onSaved: onClose,
  })
  return (
    <FormDialog title={t('tally.record')} form={form} onClose={onClose}>
      {campaigns.length > 1 && (
        <SelectField
          label={t('tally.campaign')}
          required
          options={campaigns.map(({ id, title }) => ({ value: id, label: title }))}
          {...form.field('letterCampaignId')}
        />
      )}
      <DayInput label={t('tally.asOf')} required first {...form.field('asOf')} />
      <NumberField label={t('tally.cumulative')} required {...form.field('cumulative')} />
      <SelectField
        label={t('tally.measure')}
        required
        options={options('tallyMeasures', tallyMeasures)}
        {...form.field('measure')}
      />
      <LookupField
        label={t('tally.onlyMission')}
        hint={t('tally.onlyHint')}
        list="organisations.lookup.missions"
        find={findMissions}
        {...form.field('mission')}
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <SelectField label={t('tally.onlyCountry')} options={countries} {...form.field('senderCountry')} />
        <SelectField
          label={t('tally.onlyLanguage')}
          options={options('letterLanguages', letterLanguages)}
          {...form.field('language')}
        />
      </SimpleGrid>
      <TextField label={t('tally.source')} {...form.field('sourceNote')} />
      <CheckField label={t('tally.correction')} {...form.field('isCorrection')} />
    </FormDialog>
  )
}
