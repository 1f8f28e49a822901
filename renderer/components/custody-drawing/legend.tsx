import { useTranslation } from 'react-i18next'
import { useVocabulary } from '../../lib/use-vocabulary.ts'
import { Track, type Look } from './track.tsx'
import classes from './custody-drawing.module.css'

type Props = {
  looks: ReadonlySet<Look>
  hasDoubt: boolean
  hasDecided: boolean
}
const whole = [{ from: 0, to: 100, certain: true }]
const order = ['held_closed', 'held_open', 'restricted', 'unknown'] as const

/** What the drawing means, of what is drawn. */
export const DrawingLegend = ({ looks, hasDoubt, hasDecided }: Props) => {
  const { t } = useTranslation('legal')
  const { word } = useVocabulary()
  return (
    <ul className={classes.legend} aria-label={t('drawing.legend')}>
      {order
        .filter((look) => looks.has(look))
        .map((look) => (
          <li key={look}>
            <Track bars={whole} look={look} />
            {look === 'unknown' ? t('drawing.unknown') : word('libertyClasses', look)}
          </li>
        ))}
      {looks.has('in_transit') && (
        <li>
          <Track bars={whole} look="in_transit" />
          {word('regimes', 'in_transit')}
        </li>
      )}
      {hasDoubt && (
        <li>
          <Track bars={[{ from: 0, to: 100, certain: false }]} look="held_closed" />
          {t('drawing.uncertain')}
        </li>
      )}
      {hasDecided && (
        <li>
          <Track bars={[]} look="held_closed" decided={{ at: 20, until: 100 }} />
          {t('drawing.decided')}
        </li>
      )}
    </ul>
  )
}
