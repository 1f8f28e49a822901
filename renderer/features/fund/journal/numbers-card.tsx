import { Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../../shared/contract/index.ts'
import { accountCodes, aidTypes } from '../../../../shared/vocabulary/index.ts'
import { useApiCommand } from '../../../api/use-api-command.ts'
import { useApiQuery } from '../../../api/use-api-query.ts'
import { useMay } from '../../../api/use-may.ts'
import { FactCard } from '../../../components/fact-card.tsx'
import { QueryView } from '../../../components/query-view.tsx'
import { SimpleTable } from '../../../components/simple-table.tsx'
import { useSentence } from '../../../lib/use-sentence.ts'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'

type BookNumber = Output<'bookNumbers.list'>[number]

/** Under which number the other program knows each account and each kind of entry. */
export const NumbersCard = () => {
  const { t } = useTranslation('books')
  const numbers = useApiQuery('bookNumbers.list', {})
  const label = useLabel()
  return (
    <FactCard title={t('number.title')}>
      <Text mb="xs">{t('number.text')}</Text>
      <QueryView query={numbers}>
        {(rows) => (
          <SimpleTable
            label={t('number.title')}
            rows={rows}
            rowKey={({ key }) => key}
            columns={[
              { header: t('number.ours'), cell: label },
              {
                header: t('number.theirs'),
                cell: (row) => <NumberCell key={row.number} row={row} name={label(row)} />,
              },
            ]}
          />
        )}
      </QueryView>
    </FactCard>
  )
}

const useLabel = () => {
  const { word } = useVocabulary()
  return ({ key, label }: BookNumber): string => {
    const type = aidTypes.find((known) => key === `aid.${known}`)
    const code = accountCodes.find((known) => known === key)
    if (type) return `${word('accountCodes', 'aid_paid')} · ${word('aidTypes', type)}`
    return label ?? (code ? word('accountCodes', code) : key)
  }
}

/** Saved when it is left, like a cell of a spreadsheet. */
const NumberCell = ({ row: { key, number }, name }: { row: BookNumber; name: string }) => {
  const { t } = useTranslation('books')
  const may = useMay()
  const sentence = useSentence()
  const set = useApiCommand('bookNumbers.set')
  const [typed, setTyped] = useState(number)
  const save = () => {
    if (typed.trim() !== number) set.mutate({ key, number: typed.trim() })
  }
  if (!may('bookNumbers.set')) return number
  return (
    <TextInput
      aria-label={t('number.of', { name })}
      value={typed}
      autoComplete="off"
      maxLength={40}
      w={160}
      error={set.error && sentence(set.error)}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={save}
      onKeyDown={({ key: pressed }) => pressed === 'Enter' && save()}
    />
  )
}
