import { ActionIcon, Button, Kbd, Menu, Tooltip, UnstyledButton } from '@mantine/core'
import { spotlight } from '@mantine/spotlight'
import { IconArrowLeft, IconArrowRight, IconHelp, IconPlus, IconSearch } from '@tabler/icons-react'
import { useNavigate, useRouter, useRouterState } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useMay } from '../../api/use-may.ts'
import { rooms } from '../rooms.ts'
import classes from './layout.module.css'
import { MaskButton } from './mask-button.tsx'
import { LookMenu } from './look-menu.tsx'

const searchKeys = 'Ctrl K'

export const Header = ({ onHelp }: { onHelp: () => void }) => {
  const { t } = useTranslation()
  const { history } = useRouter()
  const at = useRouterState({ select: ({ location }) => location.state.__TSR_index })
  return (
    <header className={classes.header}>
      <Tooltip label={t('nav.back')}>
        <ActionIcon size={36} aria-label={t('nav.back')} disabled={at === 0} onClick={() => history.back()}>
          <IconArrowLeft size={18} stroke={1.75} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={t('nav.forward')}>
        <ActionIcon
          size={36}
          aria-label={t('nav.forward')}
          disabled={at >= history.length - 1}
          onClick={() => history.forward()}
        >
          <IconArrowRight size={18} stroke={1.75} />
        </ActionIcon>
      </Tooltip>
      <UnstyledButton className={classes.find} onClick={spotlight.open}>
        <IconSearch size={16} aria-hidden />
        <span>{t('search.open')}</span>
        <Kbd size="xs">{searchKeys}</Kbd>
      </UnstyledButton>
      <NewMenu />
      <Tooltip label={`${t('nav.help')} (F1)`}>
        <ActionIcon size={36} aria-label={t('nav.help')} onClick={onHelp}>
          <IconHelp size={18} stroke={1.75} />
        </ActionIcon>
      </Tooltip>
      <MaskButton />
      <LookMenu />
    </header>
  )
}

const NewMenu = () => {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const may = useMay()
  const offered = rooms.filter(({ create }) => create && may(create.channel))
  if (offered.length === 0) return null
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button leftSection={<IconPlus size={16} aria-hidden />}>{t('new.new')}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        {offered.map(
          ({ id, icon: Sign, create }) =>
            create && (
              <Menu.Item
                key={id}
                leftSection={<Sign size={16} stroke={1.75} aria-hidden />}
                onClick={() => void navigate({ to: create.path })}
              >
                {t(`new.${create.label}`)}
              </Menu.Item>
            ),
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
