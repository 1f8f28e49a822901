import { useTranslation } from 'react-i18next'
import { letterLanguages } from '../../../../shared/vocabulary/index.ts'
import { CountBars, rowsOfChart } from '../../../components/charts/count-bars.tsx'
import { useFormat } from '../../../lib/use-format.ts'
import { useVocabulary } from '../../../lib/use-vocabulary.ts'

type Props = {
  of: 'formal' | 'online'
  /** All of them; the parts are not its sum. */
  letters: number
  languages: readonly { language: string; letters: number }[]
  countries: readonly { country: string; letters: number }[]
}

/** By language and by country; what is not broken down is not drawn. */
export const PartsCharts = ({ of, letters, languages, countries }: Props) => {
  const { t } = useTranslation('letters')
  const { word } = useVocabulary()
  const format = useFormat()
  const languageOf = (code: string) => {
    const known = letterLanguages.find((each) => each === code)
    return known ? word('letterLanguages', known) : code
  }
  const total = format.number(letters)
  const hidden = countries.length > rowsOfChart ? [t('chart.most', { number: rowsOfChart })] : []
  return (
    <>
      {languages.length > 0 && (
        <CountBars
          title={t(`chart.${of}Languages`)}
          summary={t(`chart.${of}LanguagesText`, { count: letters, letters: total })}
          head={t('chart.language')}
          countHead={t('chart.letters')}
          rows={languages.map(({ language, letters: count }) => ({
            key: language,
            label: languageOf(language),
            count,
          }))}
        />
      )}
      {countries.length > 0 && (
        <CountBars
          title={t(`chart.${of}Countries`)}
          summary={[t(`chart.${of}CountriesText`, { count: letters, letters: total }), ...hidden].join(' ')}
          head={t('chart.country')}
          countHead={t('chart.letters')}
          rows={countries.map(({ country, letters: count }) => ({
            key: country,
            label: country ? format.country(country) : t('chart.noCountry'),
            count,
          }))}
        />
      )}
    </>
  )
}
