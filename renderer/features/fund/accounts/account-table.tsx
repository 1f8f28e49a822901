import { Button, Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useMay } from '../../../api/use-may.ts'
import { SimpleTable, type SimpleColumn } from '../../../components/simple-table.tsx'
import { useFormat } from '../../../lib/use-format.ts'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'
import { BankNumber } from './bank-number.tsx'
import { useToday, type Account } from '../books.tsx'

type Act = (account: Account) => void
type Props = { accounts: readonly Account[]; onEdit: Act; onOpening: Act; onLimits: Act; onTrust: Act }

export const AccountTable = ({ accounts, ...acts }: Props) => {
  const { t } = useTranslation('fund')
  const columns = useColumns(acts)
  return (
    <SimpleTable
      framed
      label={t('account.accounts')}
      rows={accounts}
      rowKey={({ id }) => id}
      columns={columns}
    />
  )
}

const useColumns = ({
  onEdit,
  onOpening,
  onLimits,
  onTrust,
}: Omit<Props, 'accounts'>): SimpleColumn<Account>[] => {
  const { t } = useTranslation(['fund', 'common', 'approvals'])
  const may = useMay()
  const format = useFormat()
  const { word } = useVocabulary()
  const today = useToday()
  return [
    { header: t('account.account'), cell: ({ name }) => name },
    { header: t('account.kind'), cell: ({ kind }) => word('accountKinds', kind) },
    {
      header: t('account.holder'),
      cell: ({ holder, organisation }) => [holder, organisation?.label].filter(Boolean).join(' · '),
    },
    { header: t('account.iban'), cell: (account) => <BankNumber account={account} /> },
    {
      header: t('balance.posted'),
      end: true,
      cell: ({ balanceMinor, currency }) => format.money(balanceMinor, currency),
    },
    {
      header: t('account.oldest'),
      cell: ({ oldestAdvanceOn }) => oldestAdvanceOn && today && format.relative(oldestAdvanceOn, today),
    },
    {
      header: t('field.actions'),
      buttons: true,
      cell: (account) => (
        // Two beside each other: four under each other make a row of nothing but buttons.
        <Group gap={4} miw="14.5rem" justify="flex-end">
          <Button
            size="compact-sm"
            variant="subtle"
            aria-label={t('approvals:limitsOf', { name: account.name })}
            onClick={() => onLimits(account)}
          >
            {t('approvals:signatures')}
          </Button>
          {may('accounts.update') && (
            <>
              <Button
                size="compact-sm"
                variant="subtle"
                aria-label={t('common:form.editNamed', { name: account.name })}
                onClick={() => onEdit(account)}
              >
                {t('common:form.edit')}
              </Button>
              <Button
                size="compact-sm"
                variant="subtle"
                aria-label={t('account.openingOf', { name: account.name })}
                onClick={() => onOpening(account)}
              >
                {t('account.opening')}
              </Button>
              {account.kind === 'intermediary' && (
                <Button
                  size="compact-sm"
                  variant="subtle"
                  aria-label={t('account.trustOf', { name: account.name })}
                  onClick={() => onTrust(account)}
                >
                  {t('account.trust')}
                </Button>
              )}
            </>
          )}
        </Group>
      ),
    },
  ]
}
