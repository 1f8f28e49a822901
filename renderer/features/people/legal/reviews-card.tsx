import { Button, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useApiCommand } from '../../../api/use-api-command.ts'
import { useMay } from '../../../api/use-may.ts'
import { ErrorState } from '../../../components/error-state.tsx'
import { FactCard } from '../../../components/fact-card.tsx'
import { SimpleTable } from '../../../components/simple-table.tsx'
import { useFormat } from '../../../lib/use-format.ts'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'
import { type Review, ReviewDialog } from './review-dialog.tsx'
import { RowActions } from './row-actions.tsx'
import { usePair } from '../../../lib/use-pair.ts'

type Props = { file: { id: string; title: string }; reviews: readonly Review[] }

/** Before which bodies a case was put as arbitrary detention, and what they said. */
export const ReviewsCard = ({ file, reviews }: Props) => {
  const { t } = useTranslation('legal')
  const pair = usePair()
  const format = useFormat()
  const { word } = useVocabulary()
  const may = useMay()
  const archive = useApiCommand('reviews.archive')
  const [open, setOpen] = useState<Review | 'new' | null>(null)
  return (
    <FactCard
      title={t('review.title')}
      label={pair(t('review.title'), file.title)}
      action={
        may('reviews.create') && (
          <Button size="compact-sm" variant="subtle" onClick={() => setOpen('new')}>
            {t('review.new')}
          </Button>
        )
      }
    >
      {reviews.length === 0 ? (
        <Text c="dimmed">{t('review.none')}</Text>
      ) : (
        <SimpleTable
          label={t('review.title')}
          rows={reviews}
          rowKey={({ id }) => id}
          columns={[
            {
              header: t('review.categories'),
              cell: ({ categories }) =>
                categories.map((each) => word('arbitrarinessCategories', each)).join('; '),
            },
            {
              header: t('review.body'),
              cell: ({ body, opinionNo }) =>
                [word('reviewBodies', body), opinionNo].filter(Boolean).join(', '),
            },
            {
              header: t('review.submittedOn'),
              cell: ({ submittedOn }) => submittedOn && format.date(submittedOn, 'short'),
            },
            { header: t('review.outcome'), cell: ({ outcome }) => word('reviewOutcomes', outcome) },
            {
              header: t('actions'),
              buttons: true,
              cell: (review) =>
                may('reviews.update') && (
                  <RowActions
                    name={word('reviewBodies', review.body)}
                    onEdit={() => setOpen(review)}
                    onArchive={() => archive.mutate({ id: review.id, version: review.version })}
                  />
                ),
            },
          ]}
        />
      )}
      {archive.error && <ErrorState error={archive.error} />}
      {open && (
        <ReviewDialog
          caseId={file.id}
          {...(open !== 'new' && { review: open })}
          onClose={() => setOpen(null)}
        />
      )}
    </FactCard>
  )
}
