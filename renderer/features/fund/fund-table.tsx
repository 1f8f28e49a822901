import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useMay } from '../../api/use-may.ts'
import { SimpleTable, type SimpleColumn } from '../../components/simple-table.tsx'
import { useFormat } from '../../lib/use-format.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import type { Fund } from './books.tsx'

type Props = { funds: readonly Fund[]; onEdit: (fund: Fund) => void }

export const FundTable = ({ funds, onEdit }: Props) => {
  const { t } = useTranslation('fund')
  const columns = useColumns(onEdit)
  return (
    <SimpleTable framed label={t('funds.funds')} rows={funds} rowKey={({ id }) => id} columns={columns} />
  )
}

const useColumns = (onEdit: (fund: Fund) => void): SimpleColumn<Fund>[] => {
  const { t } = useTranslation(['fund', 'common'])
  const may = useMay()
  const format = useFormat()
  const { word } = useVocabulary()
  return [
    { header: t('funds.name'), cell: ({ name }) => name },
    { header: t('funds.class'), cell: (fund) => word('fundClasses', fund.class) },
    {
      header: t('funds.pays'),
      cell: ({ allowedAidTypes }) =>
        allowedAidTypes.map((type) => word('aidTypes', type)).join(', ') || t('funds.paysAll'),
    },
    {
      header: t('field.ground'),
      cell: ({ allowedGrounds }) =>
        allowedGrounds.map((ground) => word('grounds', ground)).join(', ') || t('funds.allGrounds'),
    },
    { header: t('funds.heldBy'), cell: ({ heldBy }) => heldBy?.label },
    { header: t('funds.openedOn'), cell: ({ openedOn }) => format.date(openedOn, 'short') },
    {
      header: t('field.actions'),
      buttons: true,
      cell: (fund) =>
        may('funds.update') && (
          <Button
            size="compact-sm"
            variant="subtle"
            aria-label={t('funds.editNamed', { name: fund.name })}
            onClick={() => onEdit(fund)}
          >
            {t('common:form.edit')}
          </Button>
        ),
    },
  ]
}
