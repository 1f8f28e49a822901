import { SimpleGrid, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { aidTypes, fundClasses, grounds } from '../../../../shared/vocabulary/index.ts'
import { useApiQuery } from '../../../api/use-api-query.ts'
import { DayInput } from '../../../components/form/day-input.tsx'
import { FormDialog } from '../../../components/form/form-dialog.tsx'
import { LookupField } from '../../../components/form/lookup-field.tsx'
import { MoneyInput } from '../../../components/form/money-input.tsx'
import { OrganisationField } from '../../../components/form/organisation-field.tsx'
import { MoreFields } from '../../../components/form/more-fields.tsx'
import { MultiSelect } from '../../../components/form/multi-select.tsx'
import { SelectField } from '../../../components/form/select-field.tsx'
import { TextField } from '../../../components/form/text-field.tsx'
import { useRecordForm } from '../../../components/form/use-record-form.ts'
import { QueryView } from '../../../components/query-view.tsx'
import type { Campaigns } from '../../../lib/campaigns.ts'
import { findCampaigns } from '../../../lib/find.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'
import { useCurrencies, useToday, type Fund } from '../books.tsx'
import { fundInput, newFund, valuesOf } from './fund-values.ts'

type Props = { fund?: Fund; onClose: () => void }

/** A new fund, or other words for one; what it holds is never typed here. */
export const FundDialog = (props: Props) => {
  const campaigns = useApiQuery('campaigns.list', {})
  return <QueryView query={campaigns}>{(found) => <Form {...props} campaigns={found} />}</QueryView>
}

const Form = ({ fund, campaigns, onClose }: Props & { campaigns: Campaigns }) => {
  const { t } = useTranslation('fund')
  const { options } = useVocabulary()
  const format = useFormat()
  const today = useToday()
  const currencies = useCurrencies()
  const form = useRecordForm({
    channel: fund ? 'funds.update' : 'funds.create',
    initial: fund ? valuesOf(fund, campaigns, format) : newFund(campaigns, today),
    input: (values) => ({
      ...fundInput(values),
      ...(fund && { id: fund.id, version: fund.version }),
    }),
    draft: { screen: 'fund.fund', record: fund?.id ?? 'new' },
    onSaved: onClose,
  })
  const restricted = form.values.class === 'restricted'
  return (
    <FormDialog title={fund ? fund.name : t('funds.new')} form={form} onClose={onClose}>
      <TextField label={t('funds.name')} required first {...form.field('name')} />
      <SelectField
        label={t('funds.class')}
        hint={t('funds.classHint')}
        required
        options={options('fundClasses', fundClasses)}
        {...form.field('class')}
      />
      {restricted && (
        <>
          <MultiSelect
            label={t('funds.allowedAidTypes')}
            hint={t('funds.emptyAllowsAll')}
            options={options('aidTypes', aidTypes)}
            {...form.field('allowedAidTypes')}
          />
          <MultiSelect
            label={t('funds.allowedGrounds')}
            hint={t('funds.emptyAllowsAll')}
            options={options('grounds', grounds)}
            {...form.field('allowedGrounds')}
          />
        </>
      )}
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <DayInput label={t('funds.openedOn')} required today={today} {...form.field('openedOn')} />
        <SelectField
          label={t('funds.reportingCurrency')}
          required
          options={currencies.map((code) => ({ value: code, label: code }))}
          {...form.field('reportingCurrency')}
        />
      </SimpleGrid>
      <MoreFields>
        <Stack gap="md">
          <MoneyInput
            label={t('funds.minReserve')}
            hint={t('funds.minReserveHint')}
            currencies={[form.values.reportingCurrency]}
            {...form.field('minReserveMinor')}
            value={{ ...form.values.minReserveMinor, currency: form.values.reportingCurrency }}
          />
          <TextField label={t('funds.purpose')} rows={2} {...form.field('purpose')} />
          <TextField
            label={t('funds.taxExemption')}
            hint={t('funds.taxExemptionHint')}
            rows={2}
            {...form.field('taxExemption')}
          />
          <LookupField
            label={t('funds.campaign')}
            list="campaigns.list"
            find={findCampaigns}
            {...form.field('campaignId')}
          />
          <OrganisationField label={t('funds.heldBy')} {...form.field('heldById')} />
          <OrganisationField label={t('funds.onBehalfOf')} {...form.field('onBehalfOfId')} />
        </Stack>
      </MoreFields>
    </FormDialog>
  )
}
