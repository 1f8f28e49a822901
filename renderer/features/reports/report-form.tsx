import { Alert, Button, Select, Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { languages, type Language } from '../../../shared/contract/shell.ts'
import type { ReportInput } from '../../../shared/contract/reports.ts'
import type { Output } from '../../../shared/contract/index.ts'
import { useApiCommand } from '../../api/use-api-command.ts'
import { DayInput } from '../../components/form/day-input.tsx'
import type { Chosen as ChosenRecord } from '../../components/form/lookup-field.tsx'
import { OrganisationField } from '../../components/form/organisation-field.tsx'
import { languageNames } from '../../lib/language-names.ts'
import { readWholeDay, typedDate } from '../../lib/read-date.ts'
import { useFormat } from '../../lib/use-format.ts'
import { useSentence } from '../../lib/use-sentence.ts'
import type { Run } from '../../components/preview/run.ts'

/** What is about one record is printed where that record is. */
const chosenHere = ['campaign_result', 'detainee_status', 'fund_statement'] as const
type ReportKind = (typeof chosenHere)[number]
type Props = {
  campaigns: Output<'campaigns.list'>
  funds: Output<'funds.list'>
  today: string
  onPrepared: (run: Run) => void
}

export const ReportForm = ({ campaigns, funds, today, onPrepared }: Props) => {
  const { t } = useTranslation(['reports', 'report'])
  const sentence = useSentence()
  const own = useFormat().language
  const prepare = useApiCommand('reports.prepare')
  const [kind, setKind] = useState<ReportKind>('campaign_result')
  const [language, setLanguage] = useState<Language>(own)
  const [campaignId, setCampaignId] = useState(campaigns[0]?.id ?? '')
  const [fundId, setFundId] = useState('')
  const [from, setFrom] = useState(typedDate(campaigns[0]?.launchedOn ?? `${today.slice(0, 4)}-01-01`))
  const [on, setOn] = useState(typedDate(today))
  const [recipient, setRecipient] = useState<ChosenRecord | null>(null)
  const [start, end] = [readWholeDay(from), readWholeDay(on)]
  const isFund = kind === 'fund_statement'
  const needsFrom = kind !== 'detainee_status'
  const input = inputOf({
    kind,
    language,
    campaignId,
    fundId,
    from: start.ok ? start.text : '',
    on: end.ok ? end.text : '',
    recipientId: recipient?.id ?? null,
  })
  return (
    <form
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault()
        if (input) prepare.mutate(input, { onSuccess: onPrepared })
      }}
    >
      <Stack gap="md">
        {campaigns.length === 0 && !isFund && <Alert color="brand">{t('needsCampaign')}</Alert>}
        <Select
          label={t('choose')}
          data={chosenHere.map((value) => ({ value, label: t(`report:kind.${value}`) }))}
          value={kind}
          onChange={(value) => setKind(chosenHere.find((each) => each === value) ?? kind)}
          allowDeselect={false}
        />
        <Select
          label={t('language')}
          data={languages.map((value) => ({ value, label: languageNames[value] }))}
          value={language}
          onChange={(value) => setLanguage(languages.find((each) => each === value) ?? language)}
          allowDeselect={false}
        />
        {isFund ? (
          <Select
            label={t('fund')}
            data={[
              { value: '', label: t('allFunds') },
              ...funds.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            value={fundId}
            onChange={(value) => setFundId(value ?? '')}
            allowDeselect={false}
          />
        ) : (
          <Select
            label={t('campaign')}
            data={campaigns.map(({ id, title }) => ({ value: id, label: title }))}
            value={campaignId}
            onChange={(value) => setCampaignId(value ?? '')}
            allowDeselect={false}
          />
        )}
        {needsFrom && <DayInput name="from" label={t('from')} value={from} onChange={setFrom} required />}
        <DayInput name="on" label={needsFrom ? t('to') : t('on')} value={on} onChange={setOn} required />
        <OrganisationField
          name="recipientId"
          label={t('recipient')}
          hint={t('recipientHint')}
          value={recipient}
          onChange={setRecipient}
        />
        {prepare.error && <Alert color="red">{sentence(prepare.error)}</Alert>}
        <Button type="submit" disabled={!input} loading={prepare.isPending}>
          {t('preview')}
        </Button>
      </Stack>
    </form>
  )
}

type Chosen = {
  kind: ReportKind
  language: Language
  campaignId: string
  fundId: string
  from: string
  on: string
  recipientId: string | null
}
/** What the vault is asked for; null while something is missing. */
const inputOf = ({ kind, language, campaignId, fundId, from, ...rest }: Chosen): ReportInput | null => {
  const { on } = rest
  if (!on) return null
  if (kind === 'fund_statement')
    return from ? { kind, language, fundId: fundId || null, from, ...rest } : null
  if (!campaignId) return null
  if (kind === 'detainee_status') return { kind, language, campaignId, ...rest }
  return from ? { kind, language, campaignId, from, ...rest } : null
}
