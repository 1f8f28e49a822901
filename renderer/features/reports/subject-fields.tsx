import { Alert, Button, Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../shared/contract/index.ts'
import { addMonths } from '../../../shared/partial-date.ts'
import { DayInput } from '../../components/form/day-input.tsx'
import { LookupField } from '../../components/form/lookup-field.tsx'
import { SelectField } from '../../components/form/select-field.tsx'
import { findPeople } from '../../lib/find.ts'
import { typedDate } from '../../lib/read-date.ts'
import type { FieldOf } from './report-form.tsx'
import { isAboutCampaign, isAboutFund, isOfPeriod, type Wanted } from './wanted.ts'

type Props = {
  wanted: Wanted
  field: FieldOf
  campaigns: Output<'campaigns.list'>
  funds: Output<'funds.list'>
  today: string
}

/** What the report is about, and of which days. */
export const SubjectFields = ({ wanted, field, campaigns, funds, today }: Props) => {
  const { t } = useTranslation('reports')
  const isPeriod = isOfPeriod(wanted)
  const campaign = campaigns.find(({ id }) => id === wanted.campaignId)
  return (
    <>
      {isAboutCampaign(wanted) &&
        (campaigns.length === 0 ? (
          <Alert color="brand">{t('needsCampaign')}</Alert>
        ) : (
          <SelectField
            {...field('campaignId')}
            label={t('campaign')}
            required
            options={campaigns.map(({ id, title }) => ({ value: id, label: title }))}
          />
        ))}
      {isAboutFund(wanted) && (
        <SelectField
          {...field('fundId')}
          label={t('fund')}
          hint={t('allFunds')}
          options={funds.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      {wanted.kind === 'case_sheet' && (
        <LookupField
          {...field('person', 'personId')}
          label={t('person')}
          required
          list="people.lookup"
          find={findPeople}
        />
      )}
      {isPeriod && <DayInput {...field('from')} label={t('from')} required />}
      <DayInput {...field('on')} label={isPeriod ? t('to') : t('on')} required today={today} />
      {isPeriod && campaign && (
        <Group gap={6}>
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => {
              field('from').onChange(typedDate(campaign.launchedOn))
            }}
          >
            {t('period.sinceLaunch')}
          </Button>
          {[3, 6, 12].map((count) => (
            <Button
              key={count}
              size="compact-sm"
              variant="default"
              disabled={addMonths(campaign.launchedOn, count) > today}
              onClick={() => field('on').onChange(typedDate(addMonths(campaign.launchedOn, count)))}
            >
              {t('period.monthsSinceLaunch', { count })}
            </Button>
          ))}
        </Group>
      )}
    </>
  )
}
