import { Alert } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useApiQuery } from '../../../api/use-api-query.ts'
import { SimpleTable } from '../../../components/simple-table.tsx'
import { useFormat } from '../../../lib/use-format.ts'
import { SignDialog } from '../approvals/sign-dialog.tsx'
import type { Decision } from '../approvals/use-decision.ts'
import type { AidRequest } from './request-columns.tsx'

type Props = { request: AidRequest; decision: Decision; onClose: () => void }

/** Deciding reserves at once: what the fund has free before and after stands beside the amount. */
export const ApproveDialog = ({ request, decision, onClose }: Props) => {
  const { t } = useTranslation('fund')
  const format = useFormat()
  const { alsoHelpedOn } = request
  return (
    <SignDialog decision={decision} onClose={onClose}>
      {(amountMinor) =>
        decision.status === 'open' && (
          <>
            <Availability request={request} neededMinor={amountMinor} />
            {alsoHelpedOn && (
              <Alert color="brand">{t('request.alsoHelpedOn', { date: format.date(alsoHelpedOn) })}</Alert>
            )}
          </>
        )
      }
    </SignDialog>
  )
}

const Availability = ({ request, neededMinor }: { request: AidRequest; neededMinor: number }) => {
  const { t } = useTranslation('fund')
  const format = useFormat()
  const { fundId, fund, currency } = request
  const found = useApiQuery('funds.list', {}).data?.find(({ id }) => id === fundId)
  if (!found) return null
  const availableMinor = found.balances.find((each) => each.currency === currency)?.availableMinor ?? 0
  return (
    <SimpleTable
      label={t('balance.comparison')}
      rows={[
        { label: t('request.mayBeLowered'), minor: request.amountMinor },
        { label: t('balance.before', { name: fund }), minor: availableMinor },
        { label: t('balance.after'), minor: availableMinor - neededMinor },
      ]}
      rowKey={({ label }) => label}
      columns={[
        { header: t('balance.comparison'), cell: ({ label }) => label },
        { header: currency, end: true, cell: ({ minor }) => format.money(minor, currency) },
      ]}
    />
  )
}
