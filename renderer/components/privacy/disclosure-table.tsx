import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../../lib/use-format.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import { SimpleTable } from '../simple-table.tsx'
import type { Privacy } from './naming-card.tsx'

type Props = {
  rows: Privacy['disclosures']
  /** All of them went to the same one, whose page it is. */
  sameRecipient?: boolean
}
/** When, by which way, to whom and what; nobody known as the recipient stays in the office. */
export const DisclosureTable = ({ rows, sameRecipient = false }: Props) => {
  const { t } = useTranslation('casework')
  const format = useFormat()
  const { word, wordOf } = useVocabulary()
  if (rows.length === 0) return <Text c="dimmed">{t('disclosure.empty')}</Text>
  return (
    <SimpleTable
      label={t('disclosure.title')}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        { header: t('disclosure.on'), cell: ({ on }) => format.date(on, 'short') },
        { header: t('disclosure.way'), cell: ({ way }) => word('disclosureWays', way) },
        {
          header: t('disclosure.recipient'),
          cell: ({ organisation, recipient }) =>
            !sameRecipient && (organisation?.label || recipient || t('disclosure.office')),
        },
        {
          header: t('disclosure.what'),
          cell: ({ what, way, ref }) =>
            [way === 'report' ? wordOf('reportKinds')(what) : what, ref].filter(Boolean).join(' · '),
        },
      ]}
    />
  )
}
