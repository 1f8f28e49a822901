import { Button, Group, Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../shared/contract/index.ts'
import { useApiCommand } from '../../api/use-api-command.ts'
import { useMay } from '../../api/use-may.ts'
import { ConfirmDialog } from '../../components/confirm-dialog.tsx'
import { SimpleTable } from '../../components/simple-table.tsx'
import { StatusChip } from '../../components/status-chip.tsx'
import { CountDialog } from './count-dialog.tsx'
import { useFormat } from '../../lib/use-format.ts'
import { useTerm } from '../../lib/use-term.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'

export type Sentence = Output<'custody.timeline'>['sentences'][number]

/** What this sentence took the place of, what took its place, and what left it as it was. */
const Changed = ({ sentence, among }: { sentence: Sentence; among: readonly Sentence[] }) => {
  const { t } = useTranslation('legal')
  const format = useFormat()
  const term = useTerm()
  const { word } = useVocabulary()
  const before = among.find(({ id }) => id === sentence.supersedesId)
  const after = among.find(({ supersedesId }) => supersedesId === sentence.id)
  const penalty = (row: Sentence) => term(row) || word('sentenceKinds', row.kind)
  return (
    <Text size="xs" c="dimmed">
      {[
        before && t('chain.instead', { before: penalty(before) }),
        after &&
          t('chain.replaced', { day: format.partialDate(after.decided, 'short'), after: penalty(after) }),
        sentence.upheldOn && t('chain.upheld', { day: format.date(sentence.upheldOn, 'short') }),
      ]
        .filter(Boolean)
        .join(' · ')}
    </Text>
  )
}

type Props = { personId: string; sentences: readonly Sentence[] }

/** Each sentence with what it changed, so that the chain reads from the first to the one in force. */
export const SentenceTable = ({ personId, sentences }: Props) => {
  const { t } = useTranslation(['people', 'legal'])
  const format = useFormat()
  const may = useMay()
  const { word } = useVocabulary()
  const voidSentence = useApiCommand('custody.voidSentence')
  const [voiding, setVoiding] = useState<Sentence | null>(null)
  const term = useTerm()
  const [counting, setCounting] = useState<Sentence | null>(null)
  const day = (value: string) => format.date(value, 'short')
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
            cell: (row) => (
              <>
                {[word('sentenceKinds', row.kind), term(row)].filter(Boolean).join(', ')}
                <Changed sentence={row} among={sentences} />
              </>
            ),
          },
          {
            header: t('custody.court'),
            cell: ({ court, proceeding }) =>
              proceeding ? (
                <Link to="/proceedings/$id" params={{ id: proceeding.id }}>
                  {court || proceeding.court || proceeding.ref}
                </Link>
              ) : (
                court
              ),
          },
          {
            header: t('custody.expectedEnd'),
            cell: (row) =>
              row.expectedEnd && (
                <>
                  {day(row.expectedEnd)}
                  <Text size="xs" c="dimmed">
                    {row.expectedRelease
                      ? t('legal:counting.byHand', {
                          reason: row.expectedReason,
                          computed: row.computedEnd ? day(row.computedEnd) : '…',
                        })
                      : row.countedFrom &&
                        t('legal:counting.countedBy', {
                          from: format.partialDate(row.countedFrom, 'short'),
                          convention: word('countingConventions', row.convention),
                          count: row.creditedDays,
                        })}
                  </Text>
                </>
              ),
          },
          {
            header: t('legal:counting.early'),
            cell: ({ earlyRelease, isEffective }) =>
              earlyRelease &&
              isEffective && (
                <>
                  {t('legal:counting.notBefore', { day: day(earlyRelease.notBefore) })}
                  <Text size="xs" c="dimmed">
                    {t(`legal:counting.rule.${earlyRelease.code}`, {
                      article: earlyRelease.article,
                      part: `${earlyRelease.served}/${earlyRelease.of}`,
                    })}
                  </Text>
                </>
              ),
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
                <Group gap={4} wrap="nowrap">
                  <Button size="compact-sm" variant="subtle" onClick={() => setCounting(row)}>
                    {t('legal:counting.change')}
                  </Button>
                  <Button size="compact-sm" variant="subtle" onClick={() => setVoiding(row)}>
                    {t('custody.void')}
                  </Button>
                </Group>
              ),
          },
        ]}
      />
      {counting && <CountDialog personId={personId} sentence={counting} onClose={() => setCounting(null)} />}
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
