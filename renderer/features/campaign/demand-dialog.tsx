import { SimpleGrid } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { languages } from '../../../shared/contract/shell.ts'
import { demandStates } from '../../../shared/vocabulary/index.ts'
import { DayInput } from '../../components/form/day-input.tsx'
import { FormDialog } from '../../components/form/form-dialog.tsx'
import { SelectField } from '../../components/form/select-field.tsx'
import { SourceField } from '../../components/form/source-field.tsx'
import { rememberSource } from '../../components/form/source-value.ts'
import { TextField } from '../../components/form/text-field.tsx'
import { useRecordForm } from '../../components/form/use-record-form.ts'
import { languageNames } from '../../lib/language-names.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import { demandInput, newDemand, textFields, valuesOf, type Demand } from './demand-values.ts'

type Props = { campaignId: string; demand?: Demand; onClose: () => void }

export const DemandDialog = ({ campaignId, demand, onClose }: Props) => {
  const { t } = useTranslation('campaign')
  const { options } = useVocabulary()
  const form = useRecordForm({
    channel: demand ? 'demands.update' : 'demands.create',
    initial: demand ? valuesOf(demand) : newDemand(),
    input: (values) => ({
      ...demandInput(values, campaignId),
      ...(demand && { id: demand.id, version: demand.version }),
    }),
    draft: { screen: 'campaign.demand', record: demand?.id ?? campaignId },
    onSaved: () => {
      rememberSource(form.values.source)
      onClose()
    },
  })
  return (
    <FormDialog title={demand ? t('demand.edit') : t('demand.new')} form={form} onClose={onClose} size="xl">
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        {languages.map((language, at) => (
          <TextField
            key={language}
            label={t('demand.in', { language: languageNames[language] })}
            lang={language}
            rows={2}
            first={at === 0}
            {...form.field(textFields[language])}
          />
        ))}
        <SelectField
          label={t('demand.state')}
          required
          options={options('demandStates', demandStates)}
          {...form.field('state')}
        />
        <DayInput label={t('demand.stateOn')} {...form.field('stateOn')} />
      </SimpleGrid>
      <SourceField {...form.field('source')} errors={form.errors} />
    </FormDialog>
  )
}
