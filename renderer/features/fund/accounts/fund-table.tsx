import { Button, Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useMay } from '../../../api/use-may.ts'
import { SimpleTable, type SimpleColumn } from '../../../components/simple-table.tsx'
import { useFormat } from '../../../lib/use-format.ts'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'
import type { Fund } from '../books.tsx'

type Choose = (fund: Fund) => void
type Props = { funds: readonly Fund[]; onEdit: Choose; onLimits: Choose }

export const FundTable = ({ funds, onEdit, onLimits }: Props) => {
  const { t } = useTranslation('fund')
  const columns = useColumns(onEdit, onLimits)
  return (
    <SimpleTable framed label={t('funds.funds')} rows={funds} rowKey={({ id }) => id} columns={columns} />
  )
}

const useColumns = (onEdit: Choose, onLimits: Choose): SimpleColumn<Fund>[] => {
  const { t } = useTranslation(['fund', 'common', 'approvals'])
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
      cell: (fund) => (
        <Group gap={4} wrap="nowrap">
          <Button
            size="compact-sm"
            variant="subtle"
            aria-label={t('approvals:limitsOf', { name: fund.name })}
            onClick={() => onLimits(fund)}
          >
            {t('approvals:signatures')}
          </Button>
          {may('funds.update') && (
            <Button
              size="compact-sm"
              variant="subtle"
              aria-label={t('funds.editNamed', { name: fund.name })}
              onClick={() => onEdit(fund)}
            >
              {t('common:form.edit')}
            </Button>
          )}
        </Group>
      ),
    },
  ]
}
