import { useTranslation } from 'react-i18next'
import type { Sheet } from '../../shared/contract/shell.ts'
import { formats } from '../lib/format.ts'
import { DocTable } from './doc-table.tsx'

/** The calls to make when a partner has fallen: whom, how, when it is safe, and a box to tick by hand. */
export const CallSheet = ({ sheet }: { sheet: Extract<Sheet, { kind: 'calls' }> }) => {
  const { t } = useTranslation('report')
  return (
    <>
      <header className="title">
        <p className="kind">{sheet.office || t('sheet.kind')}</p>
        <h1>{t('calls.title', { name: sheet.name })}</h1>
        <p className="meta">{t('sheet.made', { date: formats(sheet.language).date(sheet.madeOn) })}</p>
      </header>
      <p className="lead">{t('calls.lead')}</p>
      <DocTable
        rows={sheet.calls}
        rowKey={({ who }) => who}
        columns={[
          { head: t('calls.who'), cell: ({ who }) => who, width: '28%' },
          { head: t('calls.through'), cell: ({ through }) => through, width: '24%' },
          {
            head: t('calls.ways'),
            cell: ({ ways }) => ways.map((way) => <div key={way}>{way}</div>),
          },
          { head: t('calls.done'), cell: () => '☐', width: '3.5em' },
        ]}
      />
      <p className="note">{t('calls.keep')}</p>
    </>
  )
}
