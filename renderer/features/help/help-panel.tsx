import { Anchor, Drawer, Stack, Text, Title } from '@mantine/core'
import { useLocation } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { helpPages, pageOf, type HelpPage } from './pages.ts'

type Props = { opened: boolean; onClose: () => void }

/** Help for the screen in front, and the other pages below; nothing leads outside the program. */
export const HelpPanel = ({ opened, onClose }: Props) => {
  const { t } = useTranslation('help')
  const path = useLocation({ select: ({ pathname }) => pathname })
  const [picked, setPicked] = useState<{ page: HelpPage; on: string } | null>(null)
  const page = picked?.on === path ? picked.page : pageOf(path)
  return (
    <Drawer opened={opened} onClose={onClose} title={t('title')} position="right" size={420}>
      <Stack gap="md">
        <HelpText page={page} />
        <Text c="dimmed">{t('keys')}</Text>
        <Title order={3}>{t('more')}</Title>
        {helpPages
          .filter((other) => other !== page)
          .map((other) => (
            <Anchor
              key={other}
              component="button"
              ta="start"
              onClick={() => setPicked({ page: other, on: path })}
            >
              {t(`${other}.title`)}
            </Anchor>
          ))}
      </Stack>
    </Drawer>
  )
}

const HelpText = ({ page }: { page: HelpPage }) => {
  const { t } = useTranslation('help')
  const { title, ...paragraphs } = t(page, { returnObjects: true })
  return (
    <>
      <Title order={2}>{title}</Title>
      {Object.entries(paragraphs)
        .toSorted(([one], [other]) => one.localeCompare(other, 'en', { numeric: true }))
        .map(([key, text]) => (
          <Text key={key}>{text}</Text>
        ))}
    </>
  )
}
