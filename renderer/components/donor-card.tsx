import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Parsed } from '../../shared/contract/index.ts'
import { useApiQuery } from '../api/use-api-query.ts'
import { useFormat } from '../lib/use-format.ts'
import { FactCard } from './fact-card.tsx'

/** What an organisation or a person gave, by year and currency, and the way to all of it; nothing where nothing was given. */
export const DonorCard = ({ donor }: { donor: Parsed<'donors.get'> }) => {
  const { t } = useTranslation('receipts')
  const format = useFormat()
  const { data } = useApiQuery('donors.get', donor)
  if (!data || data.years.length + data.inKind.length === 0) return null
  return (
    <FactCard
      title={t('donor.card')}
      facts={data.years.slice(0, 4).map(({ year, currency, amountMinor }) => ({
        label: `${year} ${currency}`,
        value: format.money(amountMinor, currency),
      }))}
    >
      <Link to="/fund/donors/$kind/$id" params={donor}>
        {t('donor.open')}
      </Link>
    </FactCard>
  )
}
