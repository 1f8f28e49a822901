import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useApiCommand } from '../../api/use-api-command.ts'
import { useApiQuery } from '../../api/use-api-query.ts'
import { useMay } from '../../api/use-may.ts'
import { ErrorState } from '../../components/error-state.tsx'
import { FactCard } from '../../components/fact-card.tsx'
import { SimpleTable } from '../../components/simple-table.tsx'
import { useFormat } from '../../lib/use-format.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'

/** Health and treatment in custody, for the few who may read it: that they did is recorded. */
export const ConditionsCard = ({ personId }: { personId: string }) => {
  const may = useMay()
  return may('conditionNotes.list') ? <Readable personId={personId} /> : null
}

const Readable = ({ personId }: { personId: string }) => {
  const { t } = useTranslation(['legal', 'common'])
  const format = useFormat()
  const { word } = useVocabulary()
  const notes = useApiQuery('conditionNotes.list', { personId })
  const archive = useApiCommand('conditionNotes.archive')
  if (notes.error) return <ErrorState error={notes.error} />
  if (!notes.data || notes.data.length === 0) return null
  return (
    <FactCard title={t('condition.title')}>
      <SimpleTable
        label={t('condition.title')}
        rows={notes.data}
        rowKey={({ id }) => id}
        columns={[
          { header: t('condition.date'), cell: ({ date }) => format.partialDate(date, 'short') },
          { header: t('condition.kind'), cell: ({ kind }) => word('conditionKinds', kind) },
          { header: t('condition.text'), cell: ({ text }) => text },
          {
            header: t('condition.medical'),
            cell: ({ medical }) => medical !== 'unknown' && word('medicalAttentions', medical),
          },
          { header: t('source'), cell: ({ source }) => source?.title },
          {
            header: t('actions'),
            buttons: true,
            cell: ({ id, version }) => (
              <Button size="compact-sm" variant="subtle" onClick={() => archive.mutate({ id, version })}>
                {t('common:form.archive')}
              </Button>
            ),
          },
        ]}
      />
      {archive.error && <ErrorState error={archive.error} />}
    </FactCard>
  )
}
