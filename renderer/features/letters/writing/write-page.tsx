import { Text } from '@mantine/core'
import { useWindowEvent } from '@mantine/hooks'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Language } from '../../../../shared/contract/shell.ts'
import { useApiQuery } from '../../../api/use-api-query.ts'
import { RecordForm } from '../../../components/form/record-form.tsx'
import { useRecordForm } from '../../../components/form/use-record-form.ts'
import { PageHeader } from '../../../components/page-header.tsx'
import { QueryView } from '../../../components/query-view.tsx'
import { onlyCampaign } from '../../../lib/campaigns.ts'
import { typedDate } from '../../../lib/read-date.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { AboutFields } from './about-fields.tsx'
import { PreviewPane } from './preview-pane.tsx'
import { RecipientsList } from './recipients-list.tsx'
import { TemplateField } from './template-field.tsx'
import { TextsField } from './texts-field.tsx'
import { useBegun } from './use-begun.ts'
import { useOpenLacking } from './use-open-lacking.ts'
import { usePrepared } from './use-prepared.ts'
import { emptyWriting, type WritingValues, writingInput, writtenIn } from './values.ts'
import { Warnings } from './warnings.tsx'
import classes from './writing.module.css'

/** Letters from a template: to many at once, to one (`to`), or a reminder of one (`remind`). */
export const WritePage = () => {
  const { t } = useTranslation('letters')
  const session = useApiQuery('session.current', {})
  const campaigns = useApiQuery('campaigns.list', {})
  const { to, remind } = useSearch({ from: '/letters/write' })
  const begun = useBegun({ to, remind })
  const [runId] = useState(() => crypto.randomUUID())
  return (
    <>
      <PageHeader title={t('writing.title')} />
      <QueryView query={session}>
        {({ today }) => (
          <QueryView query={campaigns}>
            {(found) => (
              <QueryView query={begun}>
                {(start) => (
                  <Write
                    today={today}
                    record={remind ?? to ?? 'new'}
                    initial={{
                      ...emptyWriting,
                      campaign: onlyCampaign(found),
                      on: typedDate(today),
                      runId,
                      ...start,
                    }}
                  />
                )}
              </QueryView>
            )}
          </QueryView>
        )}
      </QueryView>
    </>
  )
}

type Props = { today: string; record: string; initial: WritingValues }
const Write = ({ today, record, initial }: Props) => {
  const { t } = useTranslation('letters')
  const navigate = useNavigate()
  const own = useFormat().language
  const [chosen, setLanguage] = useState<Language | null>(null)
  const [wanted, setShow] = useState(0)
  const form = useRecordForm({
    channel: 'writing.produce',
    initial,
    input: writingInput,
    draft: { screen: 'writing', record },
    onSaved: ({ runId }) => void navigate({ to: '/letters/run/$id', params: { id: runId }, replace: true }),
  })
  const openLacking = useOpenLacking(form)
  const { recipients, texts, level } = form.values
  const total = recipients.length
  const show = Math.min(wanted, Math.max(0, total - 1))
  const { query, isAsked } = usePrepared(form.values, show, today)
  const language = chosen ?? writtenIn(texts)[0] ?? own
  // The language of the letter that is shown is the one to write in.
  const shown = recipients[show]?.language
  useEffect(() => {
    if (shown) setLanguage(shown)
  }, [show, shown])
  useWindowEvent('keydown', (event) => {
    const step = event.altKey ? { ArrowDown: 1, ArrowUp: -1 }[event.key] : undefined
    const isInDialog = event.target instanceof Element && event.target.closest('[role="dialog"]') !== null
    if (step === undefined || isInDialog) return
    event.preventDefault()
    setShow(Math.max(0, Math.min(total - 1, show + step)))
  })
  return (
    <div className={classes.columns}>
      <RecordForm
        form={form}
        saveLabel={t('writing.produce', { count: total })}
        onCancel={() => void navigate({ to: '/letters' })}
      >
        <TemplateField form={form} />
        <AboutFields form={form} today={today} />
        <RecipientsList form={form} />
        <TextsField
          texts={texts}
          onChange={(next) => form.setValues({ texts: next })}
          level={level || 'public'}
          language={language}
          onLanguage={setLanguage}
          errors={form.errors}
        />
      </RecordForm>
      {isAsked ? (
        <div className={classes.side}>
          {query.data && (
            <Warnings
              found={query.data.recipients}
              recipients={recipients}
              onShow={setShow}
              onOpen={(lacking) => void openLacking(lacking)}
            />
          )}
          <PreviewPane prepared={query} show={show} total={total} onShow={setShow} />
        </div>
      ) : (
        <Text c="dimmed">{t('writing.notYet')}</Text>
      )}
    </div>
  )
}
