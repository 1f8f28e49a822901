import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { letterStages } from '../../../shared/vocabulary/index.ts'
import { invoke } from '../../api/invoke.ts'
import { May } from '../../components/may.tsx'
import { DataTable } from '../../components/table/data-table.tsx'
import { useFormat } from '../../lib/use-format.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import { useLetterColumns, type LetterRow } from './columns.tsx'
import { LetterPeek } from './peek.tsx'
import { useLetterBulk } from './use-letter-bulk.ts'
import { useLetterFilters } from './use-letter-filters.ts'
import { useParty } from './use-party.ts'

/** All letters: as a list, or as a board by where they stand. */
export const LettersRegister = () => {
  const { t } = useTranslation('letters')
  const navigate = useNavigate()
  const { options } = useVocabulary()
  const columns = useLetterColumns()
  const filters = useLetterFilters()
  const card = useBoardCard()
  return (
    <DataTable
      list="letters.list"
      label={t('title')}
      load={(query) => invoke('letters.list', query)}
      columns={columns}
      filters={filters}
      sort="date"
      descending
      searchLabel={t('search')}
      onOpen={({ id }) => void navigate({ to: '/letters/$id', params: { id } })}
      peek={(row) => <LetterPeek row={row} />}
      board={{ by: 'stage', stages: options('letterStages', letterStages), card }}
      bulk={useLetterBulk()}
      empty={{
        title: t('empty.title'),
        text: t('empty.text'),
        action: (
          <May channel="letters.create">
            <Button onClick={() => void navigate({ to: '/letters/new' })}>{t('new')}</Button>
          </May>
        ),
      }}
      archivable
      exportName={t('exportName')}
    />
  )
}

const useBoardCard = () => {
  const { t } = useTranslation('letters')
  const format = useFormat()
  const { word } = useVocabulary()
  const party = useParty()
  return (row: LetterRow) => ({
    name: row.subject,
    about: (
      <>
        <div>{party(row)}</div>
        <div>
          {[
            format.partialDate(row.date, 'short'),
            row.replyDueOn && t('board.due', { date: format.date(row.replyDueOn, 'short') }),
            row.response && word('replyResponses', row.response),
          ]
            .filter(Boolean)
            .join(' · ')}
        </div>
      </>
    ),
  })
}
