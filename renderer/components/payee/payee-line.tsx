import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { dots } from '../../../shared/contract/personal.ts'
import { usePayee, type Owner } from './use-payee.ts'

/** One sentence in a form: which account the money would go to, or that none is known. */
export const PayeeLine = ({ owner }: { owner: Owner }) => {
  const { t } = useTranslation('bank')
  const { data: payee } = usePayee(owner)
  if (payee === undefined) return null
  return (
    <Text size="sm" c="dimmed" role="status">
      {payee
        ? t(payee.needsCall ? 'payee.goesToAfterCall' : 'payee.goesTo', {
            holder: payee.holder,
            number: `${dots} ${payee.numberEnd}`,
          })
        : t('payee.unknown')}
    </Text>
  )
}
