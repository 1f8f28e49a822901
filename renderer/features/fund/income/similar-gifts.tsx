import { Alert, List, Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useTranslation } from 'react-i18next'
import { useApiQuery } from '../../../api/use-api-query.ts'
import { useFormat } from '../../../lib/use-format.ts'
import { comparable, type DonationValues } from './donation-values.ts'

const nothing = { receivedOn: '2000-01-01', amountMinor: 1, currency: 'CHF' }

/** F10: the same gift may have been recorded already; a word before saving, never a refusal. */
export const SimilarGifts = ({ values }: { values: DonationValues }) => {
  const { t } = useTranslation('fund')
  const format = useFormat()
  const [asked] = useDebouncedValue(comparable(values), 300)
  const found = useApiQuery('donations.similar', asked ?? nothing, { enabled: asked !== null })
  const similar = asked ? (found.data ?? []) : []
  if (similar.length === 0) return null
  return (
    <Alert color="brand" title={t('donation.similar')} role="status">
      <Text mb="xs">{t('donation.similarText')}</Text>
      <List>
        {similar.map(({ id, ref, receivedOn, donor, amountMinor, statedMinor, currency }) => (
          <List.Item key={id}>
            {[
              ref,
              format.date(receivedOn),
              donor || t('donation.unknownDonor'),
              format.money(amountMinor ?? statedMinor ?? 0, currency),
            ].join(' · ')}
          </List.Item>
        ))}
      </List>
    </Alert>
  )
}
