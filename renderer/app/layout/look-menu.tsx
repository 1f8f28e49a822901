import { ActionIcon, Menu, Tooltip } from '@mantine/core'
import { IconCheck, IconLanguage } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { languages, textScales, themes } from '../../../shared/contract/shell.ts'
import { usePreferences } from '../../api/use-preferences.ts'
import { languageNames } from '../../lib/language-names.ts'

/** Language, theme and text size, from everywhere. */
export const LookMenu = () => {
  const { t, i18n } = useTranslation()
  const { preferences, set } = usePreferences()
  return (
    <Menu position="bottom-end" closeOnItemClick={false}>
      <Tooltip label={t('look.menu')}>
        <Menu.Target>
          <ActionIcon size={36} aria-label={t('look.menu')}>
            <IconLanguage size={18} stroke={1.75} />
          </ActionIcon>
        </Menu.Target>
      </Tooltip>
      <Menu.Dropdown>
        <Menu.Label>{t('look.language')}</Menu.Label>
        {languages.map((language) => (
          <Choice key={language} on={i18n.language === language} lang={language} onChoose={() => void set({ language })}>
            {languageNames[language]}
          </Choice>
        ))}
        <Menu.Divider />
        <Menu.Label>{t('look.theme')}</Menu.Label>
        {themes.map((theme) => (
          <Choice key={theme} on={preferences.theme === theme} onChoose={() => void set({ theme })}>
            {t(`look.${theme}`)}
          </Choice>
        ))}
        <Menu.Divider />
        <Menu.Label>{t('look.textSize')}</Menu.Label>
        {textScales.map((textScale) => (
          <Choice key={textScale} on={preferences.textScale === textScale} onChoose={() => void set({ textScale })}>
            {`${textScale} %`}
          </Choice>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
} // prettier-ignore

type ChoiceProps = { on: boolean; onChoose: () => void; lang?: string; children: ReactNode }
const Choice = ({ on, onChoose, lang, children }: ChoiceProps) => (
  <Menu.Item
    role="menuitemradio"
    aria-checked={on}
    {...(lang && { lang })}
    leftSection={<IconCheck size={16} aria-hidden visibility={on ? 'visible' : 'hidden'} />}
    onClick={onChoose}
  >
    {children}
  </Menu.Item>
)
