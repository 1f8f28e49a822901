import { Button, Checkbox, Text } from '@mantine/core'
import { IconAlertTriangle, IconFileCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../../shared/contract/index.ts'
import { dots } from '../../../../shared/contract/personal.ts'
import { useApiCommand } from '../../../api/use-api-command.ts'
import { Chip } from '../../../components/chip.tsx'
import { ConfirmDialog } from '../../../components/confirm-dialog.tsx'
import { May } from '../../../components/may.tsx'
import { SimpleTable } from '../../../components/simple-table.tsx'
import { Whole } from '../../../components/whole.tsx'
import { useFormat } from '../../../lib/use-format.ts'
import { useProblem } from '../../../lib/use-sentence.ts'

type FilePayment = Output<'paymentFiles.look'>['payments'][number]
type Props = {
  payments: readonly FilePayment[]
  left: ReadonlySet<string>
  onToggle: (id: string) => void
}

/** The transfers in the letters of the bank, and why one cannot be in the file. */
export const FilePayments = ({ payments, left, onToggle }: Props) => {
  const { t } = useTranslation('bank')
  const format = useFormat()
  const problem = useProblem()
  const discard = useApiCommand('paymentFiles.discard')
  const [freeing, setFreeing] = useState<string | null>(null)
  return (
    <>
      <SimpleTable
        label={t('file.payments')}
        framed
        rows={payments}
        rowKey={({ id }) => id}
        columns={[
          {
            header: t('file.payment'),
            cell: ({ id, ref, problem: why, inFile }) =>
              why || inFile ? (
                <Whole>{ref}</Whole>
              ) : (
                <Checkbox
                  label={<Whole>{ref}</Whole>}
                  checked={!left.has(id)}
                  onChange={() => onToggle(id)}
                />
              ),
          },
          {
            header: t('file.reads'),
            cell: ({ name, text, numberEnd, problem: why, inFile }) => (
              <>
                {name}
                {numberEnd && ` · ${dots} ${numberEnd}`}
                {text && (
                  <Text size="sm" c="dimmed">
                    {text}
                  </Text>
                )}
                {why && !inFile && (
                  <Text size="sm">
                    <Chip tone="warn" icon={IconAlertTriangle}>
                      {t('file.notPossible')}
                    </Chip>{' '}
                    {problem({ problem: why })}
                  </Text>
                )}
                {inFile && (
                  <Chip tone="info" icon={IconFileCheck}>
                    {t('file.inFile', { ref: inFile })}
                  </Chip>
                )}
              </>
            ),
          },
          {
            header: t('lines.amount'),
            end: true,
            cell: ({ amountMinor, currency }) => format.money(amountMinor, currency),
          },
          {
            header: t('match.actions'),
            buttons: true,
            cell: ({ inFile }) =>
              inFile && (
                <May channel="paymentFiles.discard">
                  <Button size="compact-sm" variant="subtle" onClick={() => setFreeing(inFile)}>
                    {t('file.discard')}
                  </Button>
                </May>
              ),
          },
        ]}
      />
      {freeing && (
        <ConfirmDialog
          title={t('file.discardTitle', { ref: freeing })}
          text={t('file.discardText')}
          confirmLabel={t('file.discard')}
          withReason
          onConfirm={(reason) => discard.mutateAsync({ ref: freeing, reason })}
          onClose={() => setFreeing(null)}
        />
      )}
    </>
  )
}
