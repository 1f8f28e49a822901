import { useTranslation } from 'react-i18next'
import type { Output } from '../../../shared/contract/index.ts'
import type { CountedTab } from '../../components/counted-tabs.tsx'
import { useFilesTab } from '../../components/documents/use-files-tab.tsx'
import { HistoryPanel } from '../../components/history-panel.tsx'
import { LettersTable } from '../../components/letters-table.tsx'
import { TrustPanel } from '../../components/trust/trust-panel.tsx'
import { AgreementsTab } from './agreements-tab.tsx'
import { ContactsTab } from './contacts-tab.tsx'
import { MissionTab } from './mission-tab.tsx'
import { MoneyTab } from './money-tab.tsx'
import { Overview } from './overview.tsx'
import type { organisationTabs } from './tabs.ts'
import { useHistoryFields, useHistoryParts } from './use-history-fields.ts'

type Tab = CountedTab<(typeof organisationTabs)[number]>

/** The tabs of an organisation; a mission has its record besides. */
export const useOrganisationTabs = (organisation: Output<'organisations.get'>): Tab[] => {
  const { t } = useTranslation('organisations')
  const { id, name, mission } = organisation
  const fields = useHistoryFields()
  const parts = useHistoryParts()
  const files = useFilesTab({ owner: 'organisation', ownerId: id })
  return [
    { id: 'overview', label: t('tab.overview'), content: <Overview organisation={organisation} /> },
    ...(mission
      ? [{ id: 'mission' as const, label: t('tab.mission'), content: <MissionTab id={id} /> }]
      : []),
    { id: 'contacts', label: t('tab.contacts'), content: <ContactsTab organisationId={id} /> },
    { id: 'agreements', label: t('tab.agreements'), content: <AgreementsTab organisationId={id} /> },
    {
      id: 'letters',
      label: t('tab.letters'),
      count: organisation.lettersOut + organisation.lettersIn,
      content: <LettersTable of={{ organisation: id }} />,
    },
    { id: 'money', label: t('tab.money'), content: <MoneyTab organisationId={id} /> },
    {
      id: 'trust',
      label: t('tab.trust'),
      content: <TrustPanel of="organisation" ofId={id} name={name} />,
    },
    files,
    {
      id: 'history',
      label: t('tab.history'),
      content: <HistoryPanel entity="organisation" entityId={id} fields={fields} parts={parts} />,
    },
  ]
}
