import { ActionIcon, Button, Group, Tooltip } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconCopy } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { invoke } from '../../../api/invoke.ts'
import { Whole } from '../../../components/whole.tsx'
import { useApiQuery } from '../../../api/use-api-query.ts'
import { useMasking } from '../../../api/masking.tsx'
import { useMay } from '../../../api/use-may.ts'
import { dots } from '../../../../shared/contract/personal.ts'
import type { Account } from '../books.tsx'

/** The end of an account's number; all of it on demand, which is recorded, and to copy for half a minute. */
export const BankNumber = ({ account: { id, name, ibanEnd } }: { account: Account }) => {
  const { t } = useTranslation('fund')
  const may = useMay()
  const { masked } = useMasking()
  const [shown, setShown] = useState(false)
  const { data } = useApiQuery('accounts.iban', { id }, { enabled: shown })
  if (!ibanEnd) return null
  if (!data || masked)
    return (
      <Group gap={4} wrap="nowrap">
        <Whole>{masked ? dots : `${dots} ${ibanEnd}`}</Whole>
        {may('accounts.iban') && !masked && (
          <Button
            size="compact-sm"
            variant="subtle"
            aria-label={t('account.showNumberOf', { name })}
            onClick={() => setShown(true)}
          >
            {t('account.showNumber')}
          </Button>
        )}
      </Group>
    )
  const copy = async () => {
    await invoke('clipboard.copyBank', { text: data.iban })
    notifications.show({ message: t('account.copied') })
  }
  return (
    <Group gap={4} wrap="nowrap">
      <span data-bank>{data.iban}</span>
      <Tooltip label={t('account.copyNumber')}>
        <ActionIcon
          variant="subtle"
          aria-label={t('account.copyNumberOf', { name })}
          onClick={() => void copy()}
        >
          <IconCopy size={16} stroke={1.75} />
        </ActionIcon>
      </Tooltip>
    </Group>
  )
}
