import { useTranslation } from 'react-i18next'
import { hasNewName, type RenamedRegime } from '../../shared/regimes.ts'
import type { Regime } from '../../shared/vocabulary/index.ts'
import { useVocabulary } from './use-vocabulary.ts'

/** The word of a regime on a day: the code of 2014 has names of its own (C9). */
export const useRegime = () => {
  const { t } = useTranslation('vocabulary')
  const { word } = useVocabulary()
  const newName = (regime: RenamedRegime): string => t(`renamedRegimes.${regime}`)
  const regimeOn = (regime: Regime, day: string): string =>
    hasNewName(regime, day) ? newName(regime) : word('regimes', regime)
  const options = (regimes: readonly Regime[], day: string) =>
    regimes.map((regime) => ({ value: regime, label: regimeOn(regime, day) }))
  return { regimeOn, newName, options }
}
