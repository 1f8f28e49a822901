import { Button, SegmentedControl, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { languages } from '../../../shared/contract/shell.ts'
import { usePreferences } from '../../api/use-preferences.ts'
import { FirstScreen } from '../../components/first-screen.tsx'
import { languageNames } from '../../lib/language-names.ts'
import { asLanguage } from '../../lib/use-format.ts'
import { ExploreChoice } from './explore-choice.tsx'
import { StepLine } from './step-line.tsx'

type Props = { onSetUp: () => void; onExplore: () => void; onRestore?: () => void }

export const LanguageStep = ({ onSetUp, onExplore, onRestore }: Props) => {
  const { t, i18n } = useTranslation(['welcome', 'backup'])
  const { set } = usePreferences()
  return (
    <FirstScreen title={t('title')} above={<StepLine step={1} />}>
      <Text>{t('intro')}</Text>
      <SegmentedControl
        aria-label={t('language')}
        fullWidth
        value={asLanguage(i18n.language)}
        data={languages.map((language) => ({ value: language, label: languageNames[language] }))}
        onChange={(language) => void set({ language })}
      />
      <Button size="md" onClick={onSetUp}>
        {t('choice.setUp')}
      </Button>
      {onRestore && (
        <Button variant="subtle" onClick={onRestore}>
          {t('backup:restore.title')}
        </Button>
      )}
      <ExploreChoice onExplore={onExplore} />
    </FirstScreen>
  )
}
