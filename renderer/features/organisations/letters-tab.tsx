import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useApiQuery } from '../../api/use-api-query.ts'
import { QueryView } from '../../components/query-view.tsx'
import { SimpleTable } from '../../components/simple-table.tsx'
import { StatusChip } from '../../components/status-chip.tsx'
import { useFormat } from '../../lib/use-format.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'

/** The newest letters to and from one organisation. */
export const LettersTab = ({ organisationId }: { organisationId: string }) => {
  const { t } = useTranslation(['organisations', 'letters'])
  const format = useFormat()
  const { word } = useVocabulary()
  const letters = useApiQuery('letters.list', {
    filters: { organisation: [organisationId] },
    descending: true,
    limit: 100,
  })
  return (
    <QueryView query={letters}>
      {({ rows }) =>
        rows.length === 0 ? (
          <p>{t('page.noLetters')}</p>
        ) : (
          <SimpleTable
            framed
            label={t('page.letters')}
            rows={rows}
            rowKey={({ id }) => id}
            columns={[
              {
                header: t('letters:column.subject'),
                cell: ({ id, subject }) => (
                  <Link to="/letters/$id" params={{ id }}>
                    {subject}
                  </Link>
                ),
              },
              {
                header: t('letters:column.direction'),
                cell: ({ direction }) => word('letterDirections', direction),
              },
              { header: t('letters:column.date'), cell: ({ date }) => format.partialDate(date, 'short') },
              {
                header: t('letters:column.status'),
                cell: ({ status }) => <StatusChip list="letterStatuses" code={status} />,
              },
            ]}
          />
        )
      }
    </QueryView>
  )
}
