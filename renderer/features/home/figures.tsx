import { Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useApiQuery } from '../../api/use-api-query.ts'
import { QueryView } from '../../components/query-view.tsx'
import { useFormat } from '../../lib/use-format.ts'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import type { At } from '../../components/charts/at.ts'
import classes from './home.module.css'
import { useClassWords } from '../../lib/use-class-words.ts'

/** The four figures of the first screen. */
export const Figures = (at: At) => {
  const { t } = useTranslation('home')
  const format = useFormat()
  const { word } = useVocabulary()
  const { countList } = useClassWords(at.campaignId)
  const figures = useApiQuery('home.figures', at)
  return (
    <QueryView query={figures}>
      {({ custody, custodyTotal, familiesHelped, lettersTotal, lettersAwaitingReply, available }) => (
        <div className={classes.figures}>
          <Figure
            label={t('figure.custody')}
            value={format.number(custody.held_closed + custody.held_open)}
            unit={t('figure.custodyOf', { total: custodyTotal })}
          >
            {countList(custody)}
          </Figure>
          <Figure label={t('figure.families')} value={format.number(familiesHelped)}>
            {t('figure.familiesHint')}
          </Figure>
          <Figure
            label={t('figure.letters')}
            value={lettersTotal ? format.number(lettersTotal.cumulative) : '0'}
            {...(lettersTotal &&
              lettersTotal.qualifier !== 'exactly' && {
                before: word('figureQualifiers', lettersTotal.qualifier),
              })}
          >
            {t('figure.lettersHint', { letters: lettersAwaitingReply })}
          </Figure>
          <Figure label={t('figure.available')} value="">
            {available.length === 0
              ? t('figure.none')
              : available.map(({ currency, availableMinor }) => (
                  <span className={classes.money} key={currency}>
                    {format.money(availableMinor, currency)}
                  </span>
                ))}
          </Figure>
        </div>
      )}
    </QueryView>
  )
}

type Props = { label: string; value: string; before?: string; unit?: string; children: ReactNode }
const Figure = ({ label, value, before, unit, children }: Props) => (
  <section className={classes.figure}>
    <h2>{label}</h2>
    {value && (
      <p>
        {before && <Text span>{before} </Text>}
        <strong>{value}</strong>
        {unit && <Text span> {unit}</Text>}
      </p>
    )}
    <div className={classes.hint}>{children}</div>
  </section>
)
