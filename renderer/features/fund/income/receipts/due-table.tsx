import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../../../shared/contract/index.ts'
import type { Language } from '../../../../../shared/contract/shell.ts'
import { SimpleTable } from '../../../../components/simple-table.tsx'
import { languageNames } from '../../../../lib/language-names.ts'
import { useFormat } from '../../../../lib/use-format.ts'
import { Sums } from '../sums.tsx'

const shown = 8

type Props = {
  items: Output<'receipts.due'>['items']
  /** The language of a receipt whose donor's is unknown. */
  otherwise: Language
}

/** What would be issued: the first of them, and how many more. */
export const DueTable = ({ items, otherwise }: Props) => {
  const { t } = useTranslation('receipts')
  const format = useFormat()
  return (
    <>
      <SimpleTable
        framed
        label={t('issue.due')}
        rows={items.slice(0, shown)}
        rowKey={({ donationIds }) => donationIds.join()}
        columns={[
          { header: t('field.donor'), cell: ({ donor }) => donor },
          { header: t('field.fund'), cell: ({ fund }) => fund },
          {
            header: t('issue.gifts'),
            end: true,
            cell: ({ donationIds }) => format.number(donationIds.length),
          },
          {
            header: t('field.total'),
            end: true,
            cell: ({ sums, inKind }) => (
              <>
                <Sums of={sums} />
                {inKind > 0 && t('issue.inKind', { count: inKind })}
              </>
            ),
          },
          { header: t('field.language'), cell: ({ language }) => languageNames[language ?? otherwise] },
        ]}
      />
      {items.length > shown && (
        <Text c="dimmed">{t('issue.more', { number: format.number(items.length - shown) })}</Text>
      )}
    </>
  )
}
