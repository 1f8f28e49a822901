import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useApiQuery } from '../api/use-api-query.ts'
import { QueryView } from './query-view.tsx'
import { SimpleTable } from './simple-table.tsx'
import { StatusChip } from './status-chip.tsx'
import { useFormat } from '../lib/use-format.ts'
import { useVocabulary } from '../lib/use-vocabulary.ts'

/** The newest letters to and from one organisation, or that speak of one person. */
export const LettersTable = ({ of }: { of: { organisation: string } | { person: string } }) => {
  const { t } = useTranslation(['casework', 'letters'])
  const format = useFormat()
  const { word } = useVocabulary()
  const letters = useApiQuery('letters.list', {
    filters: 'person' in of ? { person: [of.person] } : { organisation: [of.organisation] },
    descending: true,
    limit: 100,
  })
  return (
    <QueryView query={letters}>
      {({ rows }) =>
        rows.length === 0 ? (
          <p>{t('letters.none')}</p>
        ) : (
          <SimpleTable
            framed
            label={t('letters.title')}
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
                cell: ({ stage }) => <StatusChip list="letterStages" code={stage} />,
              },
            ]}
          />
        )
      }
    </QueryView>
  )
}
