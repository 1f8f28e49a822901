import { Button, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../../shared/contract/index.ts'
import { isEarlyRelease } from '../../../../shared/early-release.ts'
import { useApiCommand } from '../../../api/use-api-command.ts'
import { useMay } from '../../../api/use-may.ts'
import { ErrorState } from '../../../components/error-state.tsx'
import { FactCard } from '../../../components/fact-card.tsx'
import { SimpleTable } from '../../../components/simple-table.tsx'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'
import { type Charge, ChargeDialog } from './charge-dialog.tsx'
import { RowActions } from './row-actions.tsx'
import { useProceedingName } from './use-proceeding-name.ts'
import { usePair } from '../../../lib/use-pair.ts'

type Props = { proceeding: Output<'proceedings.get'>; personId: string | null }

/** The charges of a proceeding, of everybody or of one person; who asks for early release is charged with nothing. */
export const ChargesCard = ({ proceeding, personId }: Props) => {
  const { t } = useTranslation('legal')
  const pair = usePair()
  const { word } = useVocabulary()
  const name = useProceedingName()
  const may = useMay()
  const archive = useApiCommand('charges.archive')
  const [open, setOpen] = useState<Charge | 'new' | null>(null)
  if (proceeding.charges.length === 0 && isEarlyRelease(proceeding.kind)) return null
  return (
    <FactCard
      title={t('charge.title')}
      label={pair(t('charge.title'), name(proceeding))}
      action={
        may('charges.create') && (
          <Button size="compact-sm" variant="subtle" onClick={() => setOpen('new')}>
            {t('charge.new')}
          </Button>
        )
      }
    >
      {proceeding.charges.length === 0 ? (
        <Text c="dimmed">{t('charge.none')}</Text>
      ) : (
        <SimpleTable
          label={t('charge.title')}
          rows={proceeding.charges}
          rowKey={({ id }) => id}
          columns={[
            {
              header: t('charge.article'),
              cell: ({ article, statute }) => [article, statute].filter(Boolean).join(', '),
            },
            { header: t('charge.person'), cell: ({ person }) => personId === null && person.label },
            { header: t('charge.wording'), cell: ({ wording }) => wording },
            { header: t('charge.plea'), cell: ({ plea }) => word('pleas', plea) },
            { header: t('charge.verdict'), cell: ({ verdict }) => word('verdicts', verdict) },
            { header: t('source'), cell: ({ source }) => source?.title },
            {
              header: t('actions'),
              buttons: true,
              cell: (charge) =>
                may('charges.update') && (
                  <RowActions
                    name={charge.article}
                    onEdit={() => setOpen(charge)}
                    onArchive={() => archive.mutate({ id: charge.id, version: charge.version })}
                  />
                ),
            },
          ]}
        />
      )}
      {archive.error && <ErrorState error={archive.error} />}
      {open && (
        <ChargeDialog
          proceeding={proceeding}
          {...(open !== 'new' && { charge: open })}
          personId={personId}
          onClose={() => setOpen(null)}
        />
      )}
    </FactCard>
  )
}
