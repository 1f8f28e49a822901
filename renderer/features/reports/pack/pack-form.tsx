import { Alert, Button, Group, SimpleGrid, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../../shared/contract/index.ts'
import { languages } from '../../../../shared/contract/shell.ts'
import { AppError } from '../../../../shared/result.ts'
import { paperSizes } from '../../../../shared/vocabulary/index.ts'
import { CheckField } from '../../../components/form/check-field.tsx'
import { DayInput } from '../../../components/form/day-input.tsx'
import { OrganisationField } from '../../../components/form/organisation-field.tsx'
import { SelectField } from '../../../components/form/select-field.tsx'
import { FactCard } from '../../../components/fact-card.tsx'
import { NewPassphrase } from '../../../components/new-passphrase.tsx'
import { LeakCard } from '../../../components/preview/leak-card.tsx'
import { ProgressLine } from '../../../components/progress-line.tsx'
import { languageNames } from '../../../lib/language-names.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { useProblem, useSentence } from '../../../lib/use-sentence.ts'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'
import { firstPack, type PackValues, readPack, type Wrong } from './pack-values.ts'
import { ReportLines } from './report-lines.tsx'
import { usePack } from './use-pack.ts'
import { useRefused } from './use-refused.ts'

type Props = { campaigns: Output<'campaigns.list'>; funds: Output<'funds.list'>; today: string }

/** For whom, of which days, which reports, under which passphrase; nothing is kept of the passphrase. */
export const PackForm = ({ campaigns, funds, today }: Props) => {
  const { t } = useTranslation(['reports', 'common'])
  const { language, number } = useFormat()
  const { options, word } = useVocabulary()
  const problem = useProblem()
  const sentence = useSentence()
  const pack = usePack()
  const [values, setValues] = useState<PackValues>(() =>
    firstPack({ campaign: campaigns[0], language, today }),
  )
  const [wrong, setWrong] = useState<Wrong>({})
  const refused = useRefused(values.recipient?.id ?? null, today)
  const isRefused = values.reports.some((report) => refused.has(report))
  const told: Wrong = {
    ...wrong,
    ...(pack.error instanceof AppError ? pack.error.wire.fields : {}),
  }
  const errorOf = (path: string) => {
    const found = told[path]
    return found && problem(found)
  }
  const change = (changed: Partial<PackValues>) => {
    setWrong({})
    pack.reset()
    setValues({ ...values, ...changed })
  }
  const field = <K extends keyof PackValues>(name: K, path: string = name) => {
    const error = errorOf(path)
    return {
      name: path,
      value: values[name],
      onChange: (value: PackValues[K]) => change({ [name]: value }),
      ...(error && { error }),
    }
  }
  const submit = () => {
    const read = readPack(values)
    if (!read.ok) return setWrong(read.wrong)
    pack.start({ input: read.input, passphrase: values.passphrase })
  }
  if (pack.progress)
    return (
      <ProgressLine
        words={t('pack.making', {
          step: number(pack.progress.done + 1),
          total: number(pack.progress.total),
          report: word('reportKinds', pack.progress.kind),
        })}
        {...pack.progress}
        cancelLabel={t('common:form.cancel')}
        onCancel={pack.cancel}
      />
    )
  const reportsError = errorOf('reports')
  const passphraseErrors = { passphrase: errorOf('passphrase'), again: errorOf('again') }
  return (
    <form
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <Stack gap="md" maw={880}>
        {pack.ending?.as === 'saved' && (
          <Alert color="brand" role="status">
            {t('pack.saved', { name: pack.ending.fileName, count: pack.ending.count })}
          </Alert>
        )}
        {pack.ending?.as === 'cancelled' && (
          <Alert color="brand" role="status">
            {t('pack.cancelled')}
          </Alert>
        )}
        {pack.ending?.as === 'leaking' &&
          pack.ending.reports.map(({ kind, hits }) => (
            <FactCard key={kind} title={word('reportKinds', kind)}>
              <LeakCard hits={hits} />
            </FactCard>
          ))}
        <OrganisationField
          {...field('recipient', 'recipientId')}
          label={t('recipient')}
          hint={t('pack.recipientHint')}
          required
          first
        />
        <ReportLines
          chosen={values.reports}
          onChange={(reports) => change({ reports })}
          refused={refused}
          {...(reportsError && { error: reportsError })}
        />
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <SelectField
            {...field('campaignId')}
            label={t('campaign')}
            required
            options={campaigns.map(({ id, title }) => ({ value: id, label: title }))}
          />
          <SelectField
            {...field('language')}
            label={t('pack.language')}
            required
            options={languages.map((value) => ({ value, label: languageNames[value] }))}
            onChange={(chosen) => chosen && change({ language: chosen })}
          />
          <DayInput {...field('from')} label={t('from')} required />
          <DayInput {...field('on')} label={t('to')} required today={today} />
          <SelectField
            {...field('pseudonyms')}
            label={t('pseudonyms.label')}
            required
            options={[
              { value: 'campaign', label: t('pseudonyms.campaign') },
              { value: 'recipient', label: t('pseudonyms.recipient') },
            ]}
            onChange={(pseudonyms) => pseudonyms && change({ pseudonyms })}
          />
          <SelectField
            {...field('paper')}
            label={t('paper.size')}
            required
            options={options('paperSizes', paperSizes)}
            onChange={(paper) => paper && change({ paper })}
          />
          <SelectField
            {...field('fundId')}
            label={t('fund')}
            hint={t('allFunds')}
            options={funds.map(({ id, name }) => ({ value: id, label: name }))}
          />
          <CheckField {...field('hasWatermark')} label={t('paper.watermark')} />
        </SimpleGrid>
        <FactCard title={t('pack.encryption')}>
          <Stack gap="sm">
            <Text size="sm" c="dimmed">
              {t('pack.passphraseText')}
            </Text>
            <NewPassphrase
              label={t('pack.passphrase')}
              value={values}
              onChange={change}
              errors={passphraseErrors}
            />
          </Stack>
        </FactCard>
        {isRefused && <Text size="sm">{t('pack.refused')}</Text>}
        {pack.error && (
          <Alert color="red" role="alert">
            {sentence(pack.error)}
          </Alert>
        )}
        <Group>
          <Button type="submit" disabled={isRefused} loading={pack.isRunning}>
            {t('pack.make')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
