import { Button, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useMay } from '../../api/use-may.ts'
import { useFormat } from '../../lib/use-format.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import { FactCard } from '../fact-card.tsx'
import { SimpleTable } from '../simple-table.tsx'
import { ConsentDialog } from './consent-dialog.tsx'
import type { Privacy } from './naming-card.tsx'
import type { Subject } from './privacy-panel.tsx'
import { RecallDialog } from './recall-dialog.tsx'
import { EndDialog } from './end-dialog.tsx'

type Props = Subject & { privacy: Privacy; isClosed: boolean }
type Consent = Privacy['consents'][number]

/** What was agreed to, by whom and how; taking it back shows at once who already knows. */
export const ConsentsCard = ({ privacy, isClosed, ...subject }: Props) => {
  const { t } = useTranslation('casework')
  const format = useFormat()
  const { word } = useVocabulary()
  const may = useMay()
  const [open, setOpen] = useState<'new' | 'recall' | Consent | null>(null)
  const close = () => setOpen(null)
  const state = ({ withdrawnOn, lapsed }: Consent) =>
    withdrawnOn
      ? t('consent.withdrawnOn', { date: format.date(withdrawnOn, 'short') })
      : lapsed
        ? t('consent.lapsed')
        : t('consent.stands')
  return (
    <FactCard
      title={t('consent.title')}
      action={
        may('consents.add') &&
        !isClosed && (
          <Button
            size="compact-sm"
            variant="subtle"
            leftSection={<IconPlus size={14} aria-hidden />}
            aria-label={t('addTo', { title: t('consent.title') })}
            onClick={() => setOpen('new')}
          >
            {t('add')}
          </Button>
        )
      }
    >
      {privacy.consents.length === 0 ? (
        <Text c="dimmed">{t('consent.empty')}</Text>
      ) : (
        <SimpleTable
          label={t('consent.title')}
          rows={privacy.consents}
          rowKey={({ id }) => id}
          columns={[
            {
              header: t('consent.scopes'),
              cell: ({ scopes, organisation }) =>
                [...scopes.map((scope) => word('consentScopes', scope)), organisation?.label]
                  .filter(Boolean)
                  .join(', '),
            },
            { header: t('consent.givenBy'), cell: ({ givenBy }) => word('consentGivers', givenBy) },
            {
              header: t('consent.givenOn'),
              cell: ({ givenOn, form }) => `${format.date(givenOn, 'short')} · ${word('consentForms', form)}`,
            },
            { header: t('consent.withheld'), cell: ({ withheld }) => withheld },
            { header: t('consent.evidence'), cell: ({ evidence }) => evidence?.label },
            { header: t('consent.state'), cell: state },
            {
              header: t('facts.column.actions'),
              buttons: true,
              cell: (consent) =>
                consent.withdrawnOn === null &&
                !isClosed &&
                may('consents.withdraw') && (
                  <Button size="compact-sm" variant="subtle" onClick={() => setOpen(consent)}>
                    {t('consent.withdraw')}
                  </Button>
                ),
            },
          ]}
        />
      )}
      {open === 'new' && <ConsentDialog {...subject} onClose={close} />}
      {open === 'recall' && <RecallDialog {...subject} onClose={close} />}
      {open !== null && typeof open === 'object' && (
        <EndDialog
          channel="consents.withdraw"
          record={open}
          title={t('consent.withdraw')}
          text={t('consent.withdrawText')}
          onSaved={() => setOpen('recall')}
          onClose={close}
        />
      )}
    </FactCard>
  )
}
