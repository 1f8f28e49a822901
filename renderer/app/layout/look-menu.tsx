import { ActionIcon, Menu, Tooltip } from '@mantine/core'
import { IconLanguage } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { languages, textScales, themes } from '../../../shared/contract/shell.ts'
import { usePreferences } from '../../api/use-preferences.ts'
import { MenuChoices } from '../../components/menu-choices.tsx'
import { languageNames } from '../../lib/language-names.ts'
import { asLanguage } from '../../lib/use-format.ts'

/** Language, theme and text size, from everywhere. */
export const LookMenu = () => {
  const { t, i18n } = useTranslation()
  const { preferences, set } = usePreferences()
  return (
    <Menu position="bottom-end">
      <Tooltip label={t('look.menu')}>
        <Menu.Target>
          <ActionIcon size={36} aria-label={t('look.menu')}>
            <IconLanguage size={18} stroke={1.75} />
          </ActionIcon>
        </Menu.Target>
      </Tooltip>
      <Menu.Dropdown>
        <MenuChoices
          label={t('look.language')}
          values={languages}
          chosen={asLanguage(i18n.language)}
          word={(language) => languageNames[language]}
          langOf={(language) => language}
          onChoose={(language) => void set({ language })}
        />
        <Menu.Divider />
        <MenuChoices
          label={t('look.theme')}
          values={themes}
          chosen={preferences.theme}
          word={(theme) => t(`look.${theme}`)}
          onChoose={(theme) => void set({ theme })}
        />
        <Menu.Divider />
        <MenuChoices
          label={t('look.textSize')}
          values={textScales}
          chosen={preferences.textScale}
          word={(textScale) => `${textScale} %`}
          onChoose={(textScale) => void set({ textScale })}
        />
      </Menu.Dropdown>
    </Menu>
  )
}
