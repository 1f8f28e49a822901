import { Group, Select, SimpleGrid, Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useApiQuery } from '../../../api/use-api-query.ts'
import { QueryView } from '../../../components/query-view.tsx'
import { useBookCurrency, useCurrencies, useToday } from '../books.tsx'
import { ClosedPeriods } from './closed-periods.tsx'
import { FundChanges } from './fund-changes.tsx'
import { OpenMatters } from './open-matters.tsx'
import { ValuationCard } from './valuation-card.tsx'

/** The last ten years, the present one first. */
const yearsUntil = (today: string): string[] =>
  Array.from({ length: 10 }, (_, back) => String(Number(today.slice(0, 4)) - back))

export const YearTab = () => {
  const today = useToday()
  return today && <Year today={today} />
}

/** What a treasurer looks at before a year is closed, and the closing itself. */
const Year = ({ today }: { today: string }) => {
  const { t } = useTranslation('books')
  const currencies = useCurrencies()
  const years = yearsUntil(today)
  const [year, setYear] = useState(years[1] ?? '')
  const [bookCurrency, setBookCurrency] = useState(useBookCurrency())
  const answer = useApiQuery('yearEnd.get', { year, bookCurrency }, { keep: true })
  return (
    <Stack gap="md">
      <Group align="flex-end">
        <Select
          label={t('year.year')}
          data={years}
          value={year}
          allowDeselect={false}
          onChange={(next) => setYear(next ?? year)}
          w={120}
        />
        <Select
          label={t('year.bookCurrency')}
          data={currencies}
          value={answer.data?.bookCurrency ?? bookCurrency}
          disabled={answer.data?.posted != null}
          allowDeselect={false}
          onChange={(next) => setBookCurrency(next ?? bookCurrency)}
          w={200}
        />
      </Group>
      <QueryView query={answer}>
        {(found) => (
          <>
            <FundChanges year={found} />
            <ValuationCard year={found} />
            <SimpleGrid cols={{ base: 1, md: 2 }} spacing="md">
              <OpenMatters year={found} />
              <ClosedPeriods />
            </SimpleGrid>
          </>
        )}
      </QueryView>
    </Stack>
  )
}
