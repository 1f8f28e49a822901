import { Alert, Button, Group, List, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Output } from '../../../../shared/contract/index.ts'
import { useApiCommand } from '../../../api/use-api-command.ts'
import { ConfirmDialog } from '../../../components/confirm-dialog.tsx'
import { FactCard } from '../../../components/fact-card.tsx'
import { May } from '../../../components/may.tsx'
import { useFormat } from '../../../lib/use-format.ts'
import { RateDialog, type Pair } from '../rates/rate-dialog.tsx'
import { ValuationTable } from './valuation-table.tsx'

type Year = Output<'yearEnd.get'>

/** F3: every balance in the book currency at the rate of the last day; the difference to its cost is unrealised. */
export const ValuationCard = ({ year }: { year: Year }) => {
  const { t } = useTranslation('books')
  const format = useFormat()
  const { posted, lines, missing, bookCurrency } = year
  const title = t('value.title', { year: year.year, currency: bookCurrency })
  return (
    <FactCard title={title} action={<Act year={year} />}>
      <Text c="dimmed" mb="xs">
        {posted
          ? t('value.posted', { ref: posted.ref, by: posted.by ?? '', at: format.moment(posted.at) })
          : t('value.text')}
      </Text>
      {missing.length > 0 && <Missing pairs={missing} />}
      {lines.length > 0 && <ValuationTable label={title} year={year} />}
      {lines.length === 0 && missing.length === 0 && (
        <Text>{t('value.nothing', { currency: bookCurrency })}</Text>
      )}
    </FactCard>
  )
}

/** Posting, or reversing what was posted. */
const Act = ({ year: { year, bookCurrency, posted, isOver, missing, lines } }: { year: Year }) => {
  const { t } = useTranslation('books')
  const post = useApiCommand('yearEnd.post')
  const reverse = useApiCommand('yearEnd.reverse')
  const [asking, setAsking] = useState(false)
  if (posted)
    return (
      <May channel="yearEnd.reverse">
        <Button variant="default" onClick={() => setAsking(true)}>
          {t('value.reverse')}
        </Button>
        {asking && (
          <ConfirmDialog
            title={t('value.reverseTitle', { ref: posted.ref })}
            text={t('value.reverseText')}
            confirmLabel={t('value.reverse')}
            withReason
            onConfirm={(reason) => reverse.mutateAsync({ id: posted.id, version: posted.version, reason })}
            onClose={() => setAsking(false)}
          />
        )}
      </May>
    )
  if (!isOver || missing.length > 0 || lines.length === 0) return null
  return (
    <May channel="yearEnd.post">
      <Button onClick={() => setAsking(true)}>{t('value.post')}</Button>
      {asking && (
        <ConfirmDialog
          title={t('value.postTitle', { year })}
          text={t('value.postText', { year })}
          confirmLabel={t('value.post')}
          onConfirm={() => post.mutateAsync({ year, bookCurrency })}
          onClose={() => setAsking(false)}
        />
      )}
    </May>
  )
}

/** The rates without which nothing can be said, each with the way to enter it. */
const Missing = ({ pairs }: { pairs: readonly Pair[] }) => {
  const { t } = useTranslation('books')
  const format = useFormat()
  const [entering, setEntering] = useState<Pair | null>(null)
  return (
    <Alert color="brand" title={t('value.missing')} mb="xs">
      <List listStyleType="none">
        {pairs.map((pair) => (
          <List.Item key={pair.from + pair.on}>
            <Group gap="sm">
              {t('value.missingRate', { from: pair.from, to: pair.to, on: format.date(pair.on) })}
              <May channel="rates.record">
                <Button size="compact-sm" variant="default" onClick={() => setEntering(pair)}>
                  {t('rate.new')}
                </Button>
              </May>
            </Group>
          </List.Item>
        ))}
      </List>
      {entering && <RateDialog pair={entering} onClose={() => setEntering(null)} />}
    </Alert>
  )
}
