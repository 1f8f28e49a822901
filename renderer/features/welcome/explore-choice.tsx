import { Button, Divider, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'

/** The other way in: a demonstration of its own beside the office's data. */
export const ExploreChoice = ({ onExplore }: { onExplore: () => void }) => {
  const { t } = useTranslation('welcome')
  return (
    <>
      <Divider />
      <Stack gap="xs">
        <Button size="md" variant="default" onClick={onExplore}>
          {t('choice.explore')}
        </Button>
        <Text size="xs" c="dimmed">
          {t('choice.exploreText')}
        </Text>
      </Stack>
    </>
  )
}
