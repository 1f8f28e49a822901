import { Checkbox, Select, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { languages, maskSteps, textScales, themes } from '../../../shared/contract/shell.ts'
import { usePreferences } from '../../api/use-preferences.ts'
import { FactCard } from '../../components/fact-card.tsx'
import { languageNames } from '../../lib/language-names.ts'
import { asLanguage } from '../../lib/use-format.ts'

const idleSteps = [1, 2, 5, 10, 15, 30]

export const LookCard = () => {
  const { t, i18n } = useTranslation(['settings', 'common', 'views'])
  const { preferences, set } = usePreferences()
  const pick = <Value extends string | number>(
    values: readonly Value[],
    chosen: string | null,
    use: (value: Value) => void,
  ) => {
    const found = values.find((value) => String(value) === chosen)
    if (found !== undefined) use(found)
  }
  return (
    <FactCard title={t('look.title')}>
      <Stack gap="sm">
        <Text c="dimmed">{t('look.saves')}</Text>
        <Select
          name="language"
          label={t('common:look.language')}
          allowDeselect={false}
          data={languages.map((value) => ({ value, label: languageNames[value] }))}
          value={asLanguage(i18n.language)}
          onChange={(chosen) => pick(languages, chosen, (language) => void set({ language }))}
        />
        <Select
          name="theme"
          label={t('common:look.theme')}
          allowDeselect={false}
          data={themes.map((value) => ({ value, label: t(`common:look.${value}`) }))}
          value={preferences.theme}
          onChange={(chosen) => pick(themes, chosen, (theme) => void set({ theme }))}
        />
        <Select
          name="textScale"
          label={t('common:look.textSize')}
          allowDeselect={false}
          data={textScales.map((value) => ({ value: String(value), label: `${value} %` }))}
          value={String(preferences.textScale)}
          onChange={(chosen) => pick(textScales, chosen, (textScale) => void set({ textScale }))}
        />
        <Select
          name="idleMinutes"
          label={t('look.idle')}
          allowDeselect={false}
          data={[...new Set([...idleSteps, preferences.idleMinutes])]
            .toSorted((a, b) => a - b)
            .map((count) => ({ value: String(count), label: t('look.minutes', { count }) }))}
          value={String(preferences.idleMinutes)}
          onChange={(chosen) => pick(idleSteps, chosen, (idleMinutes) => void set({ idleMinutes }))}
        />
        <Select
          name="maskMinutes"
          label={t('look.mask')}
          description={t('look.maskHint')}
          allowDeselect={false}
          data={maskSteps.map((count) => ({
            value: String(count),
            label: count === 0 ? t('look.maskOff') : t('look.minutes', { count }),
          }))}
          value={String(preferences.maskMinutes)}
          onChange={(chosen) => pick(maskSteps, chosen, (maskMinutes) => void set({ maskMinutes }))}
        />
        <Checkbox
          name="plainLists"
          label={t('views:plain.label')}
          description={t('views:plain.hint')}
          checked={preferences.plainLists}
          onChange={(event) => void set({ plainLists: event.currentTarget.checked })}
        />
      </Stack>
    </FactCard>
  )
}
