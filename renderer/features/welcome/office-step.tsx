import { Fieldset, Stack } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { officeRoles } from '../../../shared/vocabulary/index.ts'
import { invoke } from '../../api/invoke.ts'
import { useAppState } from '../../api/use-preferences.ts'
import { FormBody } from '../../components/form/form-body.tsx'
import { DayInput } from '../../components/form/day-input.tsx'
import { NumberField } from '../../components/form/number-field.tsx'
import { requireCode, requireDay, requireNumber } from '../../components/form/read.ts'
import { SelectField } from '../../components/form/select-field.tsx'
import { TextField } from '../../components/form/text-field.tsx'
import { useRecordForm } from '../../components/form/use-record-form.ts'
import { FirstScreen } from '../../components/first-screen.tsx'
import { useFormat } from '../../lib/use-format.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import { DemoStep } from './demo-step.tsx'
import { ExploreChoice } from './explore-choice.tsx'
import { StepLine } from './step-line.tsx'

const currencies = ['CHF', 'EUR', 'USD', 'KZT']
type OfficeRole = (typeof officeRoles)[number]
const initial = {
  officeName: '',
  userName: '',
  title: '',
  launchedOn: '',
  country: '',
  officeRole: 'both' as OfficeRole | '',
  peopleCount: 1 as number | null,
  bookCurrency: 'CHF',
}

export const OfficeStep = () => {
  const { t } = useTranslation('welcome')
  const format = useFormat()
  const { options } = useVocabulary()
  const form = useRecordForm({
    channel: 'office.setUp',
    initial,
    draft: { screen: 'welcome', record: 'office' },
    input: (values) => ({
      userName: values.userName,
      campaign: { title: values.title, launchedOn: requireDay('launchedOn', values.launchedOn) },
      office: {
        officeName: values.officeName,
        campaignCountry: values.country,
        officeRole: requireCode('officeRole', values.officeRole),
        peopleCount: requireNumber('peopleCount', values.peopleCount),
        bookCurrency: values.bookCurrency,
      },
    }),
    onSaved: () => void invoke('vault.enter', {}),
  })
  const { data: app } = useAppState()
  const client = useQueryClient()
  const [exploring, setExploring] = useState(false)
  const hasDemo = app?.vaults.some(({ kind }) => kind === 'demo')
  /** What is typed waits as a draft: showing the demonstration locks this vault. */
  const explore = async () => {
    await form.keepDraft?.()
    setExploring(true)
  }
  const error = (path: string) => form.errors[path]
  /** Where it could not be filled, this vault is locked and the first screen is another. */
  const back = () => {
    setExploring(false)
    void client.invalidateQueries({ queryKey: ['app.state'] })
  }
  if (exploring) return <DemoStep onBack={back} />
  return (
    <FirstScreen title={t('office.title')} above={<StepLine step={4} />}>
      <FormBody form={form} saveLabel={t('office.start')} inDialog>
        <Fieldset legend={t('office.office')}>
          <Stack gap="sm">
            <TextField
              label={t('office.officeName')}
              required
              {...form.field('officeName')}
              error={error('office.officeName')}
            />
            <TextField
              label={t('office.userName')}
              hint={t('office.userHint')}
              required
              {...form.field('userName')}
            />
          </Stack>
        </Fieldset>
        <Fieldset legend={t('office.campaign')}>
          <Stack gap="sm">
            <TextField
              label={t('office.campaignTitle')}
              required
              {...form.field('title')}
              error={error('campaign.title')}
            />
            <DayInput label={t('office.launchedOn')} required {...form.field('launchedOn')} />
          </Stack>
        </Fieldset>
        <Fieldset legend={t('office.role')}>
          <Stack gap="sm">
            <SelectField
              label={t('office.country')}
              options={format.countries()}
              {...form.field('country')}
            />
            <SelectField
              label={t('office.officeRole')}
              required
              options={options('officeRoles', officeRoles)}
              {...form.field('officeRole')}
            />
          </Stack>
        </Fieldset>
        <Fieldset legend={t('office.people')}>
          <Stack gap="sm">
            <NumberField
              label={t('office.peopleCount')}
              hint={t('office.peopleHint')}
              required
              min={1}
              max={1000}
              {...form.field('peopleCount')}
            />
            <SelectField
              label={t('office.currency')}
              required
              options={currencies.map((value) => ({ value, label: value }))}
              {...form.field('bookCurrency')}
            />
          </Stack>
        </Fieldset>
      </FormBody>
      {!hasDemo && <ExploreChoice onExplore={() => void explore()} />}
    </FirstScreen>
  )
}
