import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../shared/contract/index.ts'
import { useApiCommand } from '../../api/use-api-command.ts'
import { useMay } from '../../api/use-may.ts'
import { ConfirmDialog } from '../../components/confirm-dialog.tsx'
import { SimpleTable } from '../../components/simple-table.tsx'
import { StatusChip } from '../../components/status-chip.tsx'
import { useFormat } from '../../lib/use-format.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'

type Sentence = Output<'custody.timeline'>['sentences'][number]

export const SentenceTable = ({ sentences }: { sentences: readonly Sentence[] }) => {
  const { t } = useTranslation('people')
  const format = useFormat()
  const may = useMay()
  const { word } = useVocabulary()
  const voidSentence = useApiCommand('custody.voidSentence')
  const [voiding, setVoiding] = useState<Sentence | null>(null)
  const term = ({ years, months, days }: Sentence) =>
    [
      years > 0 && t('term.years', { count: years }),
      months > 0 && t('term.months', { count: months }),
      days > 0 && t('term.days', { count: days }),
    ]
      .filter(Boolean)
      .join(' ')
  return (
    <>
      <SimpleTable
        label={t('custody.sentences')}
        rows={sentences}
        rowKey={({ id }) => id}
        columns={[
          { header: t('custody.decided'), cell: ({ decided }) => format.partialDate(decided, 'short') },
          {
            header: t('custody.sentence'),
            cell: (row) => [word('sentenceKinds', row.kind), term(row)].filter(Boolean).join(', '),
          },
          { header: t('custody.court'), cell: ({ court }) => court },
          {
            header: t('custody.expectedEnd'),
            cell: ({ expectedEnd }) => expectedEnd && format.date(expectedEnd, 'short'),
          },
          {
            header: t('custody.state'),
            cell: ({ status }) => <StatusChip list="sentenceStatuses" code={status} />,
          },
          { header: t('custody.source'), cell: ({ source }) => source?.title },
          {
            header: t('custody.actions'),
            buttons: true,
            cell: (row) =>
              may('custody.voidSentence') && (
                <Button size="compact-sm" variant="subtle" onClick={() => setVoiding(row)}>
                  {t('custody.void')}
                </Button>
              ),
          },
        ]}
      />
      {voiding && (
        <ConfirmDialog
          title={t('custody.voidTitle')}
          text={t('custody.voidText')}
          confirmLabel={t('custody.void')}
          withReason
          onConfirm={(reason) =>
            voidSentence.mutateAsync({ id: voiding.id, version: voiding.version, reason })
          }
          onClose={() => setVoiding(null)}
        />
      )}
    </>
  )
}
