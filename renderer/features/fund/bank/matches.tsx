import { Alert, Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useApiCommand } from '../../../api/use-api-command.ts'
import { useMay } from '../../../api/use-may.ts'
import { SimpleTable } from '../../../components/simple-table.tsx'
import { useFormat } from '../../../lib/use-format.ts'
import { useSentence } from '../../../lib/use-sentence.ts'
import type { OpenLine } from './line-drawer.tsx'
import { ReverseFeeDialog } from './reverse-fee-dialog.tsx'
import { useSourceWord } from './use-source-word.ts'

/** The postings a line is matched with; each can be taken apart again. */
export const Matches = ({ line }: { line: OpenLine }) => {
  const { t } = useTranslation('bank')
  const format = useFormat()
  const sentence = useSentence()
  const source = useSourceWord()
  const may = useMay()
  const undo = useApiCommand('bank.unmatch')
  const [reversing, setReversing] = useState(false)
  return (
    <>
      <SimpleTable
        label={t('match.title')}
        framed
        rows={line.matches}
        rowKey={({ id }) => id}
        columns={[
          { header: t('match.what'), cell: ({ ref, sourceTable }) => `${source(sourceTable)} ${ref}` },
          { header: t('match.with'), cell: ({ party, isFee }) => !isFee && party },
          { header: t('lines.on'), cell: ({ on }) => format.date(on, 'short') },
          {
            header: t('lines.amount'),
            end: true,
            cell: ({ amountMinor }) => format.money(amountMinor, line.currency),
          },
          {
            header: t('match.actions'),
            buttons: true,
            cell: ({ id, ref, isFee }) =>
              isFee
                ? may('bank.reverseFee') && (
                    <Button size="compact-sm" variant="subtle" onClick={() => setReversing(true)}>
                      {t('fee.reverse')}
                    </Button>
                  )
                : may('bank.unmatch') && (
                    <Button
                      size="compact-sm"
                      variant="subtle"
                      aria-label={t('match.undoOf', { ref })}
                      loading={undo.isPending}
                      onClick={() => undo.mutate({ id })}
                    >
                      {t('match.undo')}
                    </Button>
                  ),
          },
        ]}
      />
      {undo.error && (
        <Alert color="red" role="alert">
          {sentence(undo.error)}
        </Alert>
      )}
      {reversing && <ReverseFeeDialog line={line} onClose={() => setReversing(false)} />}
    </>
  )
}
