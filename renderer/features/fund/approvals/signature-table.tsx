import { useTranslation } from 'react-i18next'
import { Chip } from '../../../components/chip.tsx'
import { SimpleTable } from '../../../components/simple-table.tsx'
import { Whole } from '../../../components/whole.tsx'
import { useFormat } from '../../../lib/use-format.ts'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'
import type { Decision } from './use-decision.ts'

export const SignatureTable = ({ decision }: { decision: Decision }) => {
  const { t } = useTranslation('approvals')
  const format = useFormat()
  const { word } = useVocabulary()
  const { currency } = decision
  return (
    <SimpleTable
      label={t('signatures')}
      rows={decision.signatures}
      rowKey={({ id }) => id}
      columns={[
        { header: t('by'), cell: ({ by }) => by },
        { header: t('on'), cell: ({ on }) => <Whole>{format.date(on, 'short')}</Whole> },
        {
          header: t('how'),
          cell: ({ form, sheetRef, verdict }) =>
            verdict === 'reject'
              ? t('rejected')
              : sheetRef
                ? t('onSheet', { ref: sheetRef })
                : word('signatureForms', form),
        },
        {
          header: t('amount'),
          end: true,
          cell: ({ amountMinor }) => amountMinor !== null && format.money(amountMinor, currency),
        },
        {
          header: t('mark'),
          cell: ({ isSingle, declaredTie, voidedAt }) =>
            voidedAt ? (
              <Chip tone="warn">{t('voidedOn', { date: format.date(voidedAt.slice(0, 10)) })}</Chip>
            ) : isSingle ? (
              <Chip tone="violet">{t('single')}</Chip>
            ) : (
              declaredTie && <Chip tone="warn">{t('tie', { tie: word('ties', declaredTie) })}</Chip>
            ),
        },
        { header: t('comment'), cell: ({ comment }) => comment },
      ]}
    />
  )
}
